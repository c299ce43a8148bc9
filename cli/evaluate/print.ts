import type { Figure } from './interval.ts';

/** A figure with three digits; "none" where it cannot be worked out. */
export function number(value: number | undefined): string {
  return value === undefined ? 'none' : value.toFixed(3);
}

/** A figure with its 95 % interval: "0.815 (0.70 to 0.91)". */
export function figure({ value, low, high }: Figure): string {
  if (value === undefined || low === undefined || high === undefined) return number(value);
  return `${number(value)} (${low.toFixed(2)} to ${high.toFixed(2)})`;
}
