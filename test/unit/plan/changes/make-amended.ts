import type { Block, Reading, Stretch } from '../../../../plan/block.ts';
import { head, makeReading, para } from '../make-reading.ts';

type Draft = Omit<Block, 'id' | 'place'>;

/** A paragraph of stretches, with text and was as a reader gives them: by what the file itself says. */
export function marked(stretches: (string | Stretch)[], more: Partial<Draft> = {}): Draft {
  const whole = stretches.map((part): Stretch => (typeof part === 'string' ? { text: part } : part));
  const join = (without: Stretch['fate']) =>
    whole
      .filter(({ fate }) => fate !== without)
      .map(({ text }) => text)
      .join('')
      .replace(/\s+/g, ' ')
      .trim();
  const [text, was] = [join('deleted'), join('added')];
  return para(text, { ...(text !== was && { was }), stretches: whole, ...more });
}

/** Words that the file marks as taken out. */
export function gone(text: string, more: Partial<Stretch> = {}): Stretch {
  return { text, fate: 'deleted', ...more };
}

/** A plan with these blocks in the sections named by the headings among them. */
export function amended(drafts: Draft[], more: Partial<Reading> = {}): Reading {
  return makeReading([head('Education, Health and Care Plan', 1), ...drafts], more);
}
