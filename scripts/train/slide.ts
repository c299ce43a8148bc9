/** Windows that overlap: each is `length` numbers of `input`, the first at `from`, the next `stride` further on. */
export type Windows = { input: Float64Array; from: number; stride: number; count: number; length: number };

/**
 * `out[window * filters + filter] = biases[biasAt + filter] + window · weights[filter]`. Four filters and two windows
 * at a time: this is where training spends its time. `filters` is a multiple of four.
 */
export function slide(
  { input, from, stride, count, length }: Windows,
  weights: Float64Array,
  biases: Float64Array,
  biasAt: number,
  filters: number,
  out: Float64Array,
): void {
  for (let filter = 0; filter < filters; filter += 4) {
    const b0 = biases[biasAt + filter] ?? 0;
    const b1 = biases[biasAt + filter + 1] ?? 0;
    const b2 = biases[biasAt + filter + 2] ?? 0;
    const b3 = biases[biasAt + filter + 3] ?? 0;
    for (let window = 0; window < count; window += 2) {
      // The last of an odd number is worked out twice.
      const next = window + 1 < count ? window + 1 : window;
      let w0 = filter * length;
      let w1 = w0 + length;
      let w2 = w1 + length;
      let w3 = w2 + length;
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
      const a = window * filters + filter;
      out[a] = x0;
      out[a + 1] = x1;
      out[a + 2] = x2;
      out[a + 3] = x3;
      const b = next * filters + filter;
      out[b] = y0;
      out[b + 1] = y1;
      out[b + 2] = y2;
      out[b + 3] = y3;
    }
  }
}
