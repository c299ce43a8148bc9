import type { PackedMatrix } from '../../rubric/language/network/weights.ts';
import type { Parameter } from './matrix.ts';

/** The whole numbers of a packaged matrix go from minus this to this. */
const most = 127;

/** A matrix in eight bits a number, each row in steps of its own. */
export function packMatrix({ rows, columns, values }: Parameter): PackedMatrix {
  const scales: number[] = [];
  const bytes = new Int8Array(rows * columns);
  for (let row = 0; row < rows; row += 1) {
    const line = values.subarray(row * columns, (row + 1) * columns);
    const widest = line.reduce((widest, value) => Math.max(widest, Math.abs(value)), 0);
    const scale = Number((widest / most || 1e-9).toPrecision(4));
    scales.push(scale);
    line.forEach((value, column) => {
      bytes[row * columns + column] = Math.max(-most, Math.min(most, Math.round(value / scale)));
    });
  }
  return { rows, columns, scales, values: Buffer.from(bytes.buffer).toString('base64') };
}

/** Plain numbers, to four digits. */
export function packNumbers({ values }: Parameter): number[] {
  return [...values].map((value) => Number(value.toPrecision(4)));
}
