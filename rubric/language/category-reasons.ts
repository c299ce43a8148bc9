import type { LanguageCategory } from './language-hit.ts';

/** Why words of a kind are worth a pause, and what to write instead, where no entry of the lexicon says it better. */
export const categoryReasons: Record<LanguageCategory, { reason: string; offer: string[] }> = {
  deficit: {
    reason: 'It tells what is missing. Say what happens now, when it is hard, and what helps.',
    offer: ['does not yet ...', 'can ... when ...', 'finds ... hard'],
  },
  blame: {
    reason:
      'It puts the fault with the person or the family. Say what happened, what came before it, and what was tried.',
    offer: ['what was seen, and when', 'what has not worked yet'],
  },
  judgement: {
    reason: 'It weighs somebody up. Say what was seen or heard, so that readers can judge for themselves.',
    offer: ['what was seen, when and how often', 'what it may be telling us'],
  },
  pity: {
    reason: 'It asks the reader to feel sorry or to admire. The person reads this too: keep to what is so.',
    offer: ['the plain fact', 'a strength of this person, with an example'],
  },
  infantilising: {
    reason:
      'It treats the person as younger than they are, or decides for them. Write as of anyone of their age.',
    offer: ['what they choose, do or ask for', 'help that fits their age'],
  },
  'label-first': {
    reason: 'A label stands where the person should. Name the person, and what the label means for them.',
    offer: ['the person’s name', '..., who has ...', 'what it means in a day'],
  },
  outdated: {
    reason: 'These words are no longer used of people, and many find them hurtful.',
    offer: ['the person’s own word for it', 'the current name'],
  },
  'service-led': {
    reason:
      'It is told from the side of a service: what suits it, or its own words. Say what it means for the person.',
    offer: ['what the person will have, do or choose', 'why it is right for them'],
  },
  jargon: {
    reason: 'A family cannot be expected to know these words. Say it in plain words, or explain them here.',
    offer: ['plain words for what happens', 'the words in full, with what they mean'],
  },
};
