/** Windows that overlap: each is `length` numbers of `input`, the first at `from`, the next `stride` further on. */
export type Windows = { input: Float64Array; from: number; stride: number; count: number; length: number };

/** All filters from 0 on, for `slide`. */
export function every(filters: number): Int32Array {
  return Int32Array.from({ length: filters }, (_, filter) => filter);
}

/**
 * `out[window * filters + filter] = biases[biasAt + filter] + window · weights[filter]` for the `chosen` filters, whose
 * number is a multiple of four (one may stand there twice). Four filters and two windows at a time: this is where
 * training spends its time.
 */
export function slide(
  { input, from, stride, count, length }: Windows,
  weights: Float64Array,
  biases: Float64Array,
  biasAt: number,
  filters: number,
  chosen: Int32Array,
  out: Float64Array,
): void {
  for (let nth = 0; nth < chosen.length; nth += 4) {
    const f0 = chosen[nth] ?? 0;
    const f1 = chosen[nth + 1] ?? 0;
    const f2 = chosen[nth + 2] ?? 0;
    const f3 = chosen[nth + 3] ?? 0;
    const b0 = biases[biasAt + f0] ?? 0;
    const b1 = biases[biasAt + f1] ?? 0;
    const b2 = biases[biasAt + f2] ?? 0;
    const b3 = biases[biasAt + f3] ?? 0;
    for (let window = 0; window < count; window += 2) {
      // The last of an odd number is worked out twice.
      const next = window + 1 < count ? window + 1 : window;
      let w0 = f0 * length;
      let w1 = f1 * length;
      let w2 = f2 * length;
      let w3 = f3 * length;
      let x = from + window * stride;
      let y = from + next * stride;
      let x0 = b0;
      let x1 = b1;
      let x2 = b2;
      let x3 = b3;
      let y0 = b0;
      let y1 = b1;
      let y2 = b2;
      let y3 = b3;
      for (let at = 0; at < length; at += 1) {
        const ofX = input[x++] ?? 0;
        const ofY = input[y++] ?? 0;
        const v0 = weights[w0++] ?? 0;
        const v1 = weights[w1++] ?? 0;
        const v2 = weights[w2++] ?? 0;
        const v3 = weights[w3++] ?? 0;
        x0 += ofX * v0;
        x1 += ofX * v1;
        x2 += ofX * v2;
        x3 += ofX * v3;
        y0 += ofY * v0;
        y1 += ofY * v1;
        y2 += ofY * v2;
        y3 += ofY * v3;
      }
      const a = window * filters;
      out[a + f0] = x0;
      out[a + f1] = x1;
      out[a + f2] = x2;
      out[a + f3] = x3;
      const b = next * filters;
      out[b + f0] = y0;
      out[b + f1] = y1;
      out[b + f2] = y2;
      out[b + f3] = y3;
    }
  }
}
