import { isKnownName } from './known-words.ts';

/** Whether a step of an address's path may be kept: made of words that pages are named by, without any digit, which may be a case's number. */
export function isKnownStep(step: string): boolean {
  const name = step.replace(/\.(html?|aspx?|php|jsp|do)$/i, '');
  return /^[-._~]*$/.test(name) || (isKnownName(name) && !/\d/.test(step));
}
