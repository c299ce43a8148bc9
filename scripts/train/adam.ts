import type { Parameter } from './matrix.ts';

const keepMean = 0.9;
const keepSquare = 0.999;
const least = 1e-8;

/** One step of Adam with decay apart from the slopes (AdamW); takes the slopes and sets them to zero. `step` counts from 1. */
export function adamStep(parameters: readonly Parameter[], step: number, rate: number, decay: number): void {
  const meanShare = 1 - keepMean ** step;
  const squareShare = 1 - keepSquare ** step;
  for (const { values, slopes, mean, square } of parameters)
    for (let at = 0; at < values.length; at += 1) {
      const slope = slopes[at] ?? 0;
      const m = keepMean * (mean[at] ?? 0) + (1 - keepMean) * slope;
      const s = keepSquare * (square[at] ?? 0) + (1 - keepSquare) * slope * slope;
      mean[at] = m;
      square[at] = s;
      slopes[at] = 0;
      const value = values[at] ?? 0;
      values[at] =
        value - rate * decay * value - (rate * (m / meanShare)) / (Math.sqrt(s / squareShare) + least);
    }
}
