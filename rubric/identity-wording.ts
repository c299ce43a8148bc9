import { withoutQuotations } from './evidence/quotations.ts';
import type { CheckContext } from './finding.ts';

/**
 * Words that put autism before or after the person: both are right for some and wrong for others, so only the person's
 * own choice decides. Diagnoses and names of services ("autism spectrum disorder", "autistic spectrum condition") are
 * neither. Offsets count in the text given.
 */
export type IdentityWording = {
  from: number;
  to: number;
  words: string;
  is: 'identity-first' | 'person-first';
};

const person =
  '(?:person|people|child|children|boys?|girls?|pupils?|students?|learners?|young (?:man|men|woman|women|person|people)|adults?|teenagers?|sons?|daughters?|brothers?|sisters?)';
const identityFirst = new RegExp(
  `\\bautistic (?:\\p{L}+ )?${person}\\b|\\b(?:is|are|was|being) (?:also |an? )?autistic\\b(?! spectrum| (?:\\p{L}+ )?${person}\\b)`,
  'giu',
);
const personFirst = new RegExp(
  `\\b${person} (?:who (?:has|have|lives? with|is living with) |(?:living )?with )(?:an? )?autis(?:m|tic spectrum)\\b|\\b(?:lives?|living) with autism\\b`,
  'giu',
);

/** Where a text puts it one way or the other, in reading order; quotations are the speaker's own. */
export function identityWordings(text: string): IdentityWording[] {
  if (!/autis/i.test(text)) return [];
  const own = withoutQuotations(text);
  const find = (pattern: RegExp, is: IdentityWording['is']) =>
    [...own.matchAll(pattern)].map(
      (match): IdentityWording => ({
        from: match.index,
        to: match.index + match[0].length,
        words: text.slice(match.index, match.index + match[0].length),
        is,
      }),
    );
  return [...find(identityFirst, 'identity-first'), ...find(personFirst, 'person-first')].sort(
    (one, other) => one.from - other.from,
  );
}

type Preference = CheckContext['child']['preference'];

/** What a wording should be asked about, once the person's choice is known; undefined where it follows it or none is known. */
export function againstChoice(wording: IdentityWording, chosen: Preference): string | undefined {
  if (chosen === 'autistic' && wording.is === 'person-first')
    return `The person’s own choice is “autistic person”. "${wording.words}" puts it the other way.`;
  if (chosen === 'with autism' && wording.is === 'identity-first')
    return `The person’s own choice is “person with autism”. "${wording.words}" puts it the other way.`;
  return undefined;
}
