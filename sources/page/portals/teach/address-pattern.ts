import type { Address } from '../address-fits.ts';
import { isKnownStep } from '../known-step.ts';

/**
 * The pattern of a portal's pages that a page's address stands for: the host, and of the path only words that pages
 * are named by. What holds a digit, and everything that may be a case or a person, becomes "*".
 */
export function addressPattern({ hostname, pathname }: Address): string {
  const steps = pathname.split('/').map((step) => (isKnownStep(step) ? step : '*'));
  return `${hostname}${steps.join('/')}`;
}
