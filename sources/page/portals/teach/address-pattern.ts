import { isKnownName } from '../known-words.ts';
import type { Address } from '../address-fits.ts';

/**
 * The pattern of a portal's pages that a page's address stands for: the host, and of the path only words that pages
 * are named by. Numbers and everything that may be a case or a person become "*".
 */
export function addressPattern({ hostname, pathname }: Address): string {
  const steps = pathname.split('/').map((step) => {
    const name = step.replace(/\.(html?|aspx?|php|jsp|do)$/i, '');
    return step === '' || (isKnownName(name) && !/\d{2}/.test(step)) ? step : '*';
  });
  return `${hostname}${steps.join('/')}`;
}
