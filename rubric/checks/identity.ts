import type { Plan, Words } from '../../plan/plan.ts';
import { documentDate } from '../document-date.ts';
import { whatWasNotRead, whyDocumentNotReadable } from '../evidence/readable.ts';
import { sectionsOfBlocks } from '../evidence/sections-of-blocks.ts';
import {
  type Check,
  type CheckContext,
  cannotTell,
  type FindingDraft,
  range,
  type Suggestion,
} from '../finding.ts';
import { findAgeConflicts } from '../identity/ages.ts';
import { firstNames } from '../identity/first-names.ts';
import { findFormerNames } from '../identity/former-names.ts';
import { findIdentifierConflicts } from '../identity/identifiers.ts';
import { findStrayNames } from '../identity/other-names.ts';
import { ownNames, preferredName } from '../identity/own-names.ts';
import { findPronounSlips } from '../identity/pronouns.ts';
import { findResidue, type Residue } from '../identity/template-residue.ts';

/**
 * P-02: whether the plan is unmistakably about this child. Minority pronouns about the child, other children's
 * first names in Sections B to H, year group and ages against the date of birth, names in headers, template residue.
 * Why it matters: a council was found at fault for using a young person's former name (LGSCO 22 009 052).
 */
export const identity: Check = (plan, context) => {
  const unread = whyDocumentNotReadable(plan);
  if (unread) return { findings: [], suggested: cannotTell(unread) };
  const sections = sectionsOfBlocks(plan);
  const place = (block: string | undefined) => {
    const section = block === undefined ? undefined : sections.get(block);
    return section ? { section } : {};
  };
  const name = preferredName(context.child);
  const residue = findResidue(plan);
  const notes = residue.filter(({ kind }) => kind === 'guidance').map(({ words }) => words);
  const inNote = ({ block, from, to }: Words) =>
    notes.some((note) => note.block === block && note.from < to && from < note.to);
  const { own, tally, slips: allSlips } = findPronounSlips(plan, context.child);
  const usual = own && pronounWords[own];
  const slips = allSlips.filter(({ words }) => !inNote(words));
  // An example in a note to the writer names nobody.
  const strays = findStrayNames(plan, context.child).filter(({ words }) => !inNote(words));
  const former = findFormerNames(plan, context.child);
  const on = documentDate(plan) ?? context.today;
  const ages = [
    ...findAgeConflicts(plan, context.child, on),
    ...findIdentifierConflicts(plan, context.child.dob),
  ];

  const findings: FindingDraft[] = [
    ...strays.map(
      ({ name: stray, words, plain }): FindingDraft => ({
        tone: 'query',
        type: 'wrong-name',
        anotherChild: plain,
        ...place(words.block),
        words,
        message: `"${stray}" stands where ${name ? `${name}'s` : "the child's"} name would be and is not among the people the plan names. If this is another child's information, follow your council's data incident steps before anything else.`,
      }),
    ),
    ...former.map(
      ({ name: old, section, words }): FindingDraft => ({
        tone: 'query',
        type: 'wrong-name',
        ...(section ? { section } : {}),
        words,
        message: `"${old}" is given as a former name. Use the name that ${name ?? 'the child'} uses now, unless they ask for both.`,
      }),
    ),
    ...slips.map(
      ({ words, pronouns }): FindingDraft => ({
        tone: 'query',
        type: 'wrong-pronoun',
        ...place(words.block),
        words,
        message: `${listed(pronouns)} here seems to be about ${name ?? 'the child'}, whose pronouns are ${usual} everywhere else. Put it right, or check whether this text is about somebody else.`,
      }),
    ),
    ...residue.map(
      ({ kind, words, block }): FindingDraft => ({
        tone: 'query',
        ...typeOfResidue(kind),
        ...place(block.id),
        words,
        message: residueMessage[kind],
      }),
    ),
    ...ages.map(
      ({ message, words }): FindingDraft => ({
        tone: 'query',
        ...place(words?.block),
        ...(words ? { words } : {}),
        message,
      }),
    ),
    ...namesInFurniture(plan, context),
  ];
  const slipCount = slips.reduce((count, slip) => count + slip.pronouns.length, 0);
  return {
    findings,
    suggested: suggest(
      {
        strays: strays.length + former.length,
        slips: slipCount,
        places: slips.length,
        ages: ages.length,
        residue: residue.filter((one) => one.kind !== 'to-confirm').length,
        findings: findings.length,
      },
      context,
      plan,
    ),
    facts: [`Pronouns about the child: she ${tally.she}, he ${tally.he}.`],
  };
};

function typeOfResidue(kind: Residue['kind']): Pick<FindingDraft, 'type'> {
  if (kind === 'guidance') return { type: 'guidance-left-in' };
  return kind === 'placeholder' ? { type: 'placeholder' } : {};
}

/** Pronouns as a plan's details print them. */
const pronounWords = { she: 'she/her', he: 'he/him', they: 'they/them' } as const;

const residueMessage = {
  control: 'A field of the form was left empty here. Fill it in, or say that nothing is needed.',
  placeholder: 'A slot of the template was not filled. Fill it in or take it out.',
  guidance:
    'This speaks to the person who writes the plan, not to the family. Take it out before the plan is sent.',
  'to-confirm': 'Something is still to be confirmed here. Ask who will confirm it and by when.',
};

type Counts = {
  strays: number;
  slips: number;
  places: number;
  ages: number;
  residue: number;
  findings: number;
};

function suggest(counts: Counts, context: CheckContext, plan: Plan): Suggestion {
  if (counts.strays > 0)
    return range(
      1,
      2,
      'A name that may be another child’s, or a former one, was found: a person must confirm it.',
    );
  if (counts.ages > 0)
    return range(2, 2, 'A date of birth, an age, a number or a name of a place does not agree with another.');
  if (counts.places > 1 || counts.slips > 3)
    return range(2, 2, `Pronouns that are not the child's were found in ${counts.places} places.`);
  if (counts.slips > 0) return range(2, 3, 'A slip of pronoun was found in one place.');
  if (counts.residue > 0 || counts.findings > 0)
    return range(2, 3, 'Template text or an item to confirm was left in; name and pronouns are consistent.');
  if (ownNames(context.child).size === 0)
    return cannotTell('The plan does not say who it is about, so names and pronouns could not be compared.');
  const unread = whatWasNotRead(plan);
  return range(3, 4, `No other name, pronoun or age was found to disagree.${unread ? ` ${unread}` : ''}`);
}

function listed(pronouns: string[]): string {
  const distinct = [...new Set(pronouns.map((pronoun) => `"${pronoun.toLowerCase()}"`))];
  return distinct.length < 2
    ? distinct.join('')
    : `${distinct.slice(0, -1).join(', ')} and ${distinct.at(-1)}`;
}

/** A header or footer that names somebody else: "Plan for ...", "Name: ...". */
function namesInFurniture(plan: Plan, { child }: CheckContext): FindingDraft[] {
  const own = ownNames(child);
  if (own.size === 0) return [];
  const seen = new Set<string>();
  return plan.furniture.flatMap((block): FindingDraft[] => {
    const match =
      /(?:\bname|\bplan (?:for|of)|\bpupil|\bchild)\s*[:–-]?\s+(\p{Lu}[\p{L}'’-]+(?:\s+\p{Lu}[\p{L}'’-]+){0,3})/u.exec(
        block.text,
      );
    const words = match?.[1]?.toLowerCase().match(/[\p{L}'’-]+/gu) ?? [];
    const quote = match?.[1] ?? '';
    if (!match || words.some((word) => own.has(word)) || seen.has(quote)) return [];
    seen.add(quote);
    const from = match.index + match[0].length - quote.length;
    return [
      {
        tone: 'query',
        type: 'wrong-name',
        anotherChild: firstNames.has(quote.split(/\s/)[0]?.toLowerCase() ?? '') ? 'clear' : 'possible',
        words: { block: block.id, from, to: from + quote.length, quote },
        message: `A header or footer names "${quote}". If this is another child's page, follow your council's data incident steps.`,
      },
    ];
  });
}
