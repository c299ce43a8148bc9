import * as z from 'zod/mini';
import type { SectionId } from '../../plan/plan.ts';
import { findQuantities } from '../../plan/wording/quantities.ts';
import { recallWith } from '../../plan/wording/recall.ts';
import { findRoles } from '../../plan/wording/roles.ts';
import { sentences } from '../../plan/wording/sentences.ts';
import { withoutQuotations } from '../evidence/quotations.ts';
import { patternFinder } from './pattern-finder.ts';
import type { FoundPhrase } from './phrase-finder.ts';
import data from './vague-wording.json' with { type: 'json' };

z.config({ jitless: true });

/** From the strongest reason to look to the weakest. */
export const severities = ['high', 'medium', 'low', 'info'] as const;
/** How strongly a phrase speaks against a duty that can be enforced; `info` is worth knowing only. */
export type Severity = (typeof severities)[number];

const suppressions = [
  'quantified',
  'trigger',
  'near-number',
  'number-fixes',
  'role',
  'named',
  'annual-review',
  'training',
] as const;
type Suppression = (typeof suppressions)[number];

const groupSchema = z.object({
  group: z.string(),
  severity: z.enum(severities),
  /** The question a reviewer asks. */
  prompt: z.string(),
  phrases: z.array(z.string()),
  suppress: z.optional(z.enum(suppressions)),
  sections: z.optional(z.array(z.string())),
});
const lexiconSchema = z.object({ about: z.string(), groups: z.array(groupSchema) });

/** A phrase of provision that may not be enforceable. Offsets count in the text given. */
export type VagueHit = {
  from: number;
  to: number;
  words: string;
  group: string;
  severity: Severity;
  prompt: string;
};

type Lexicon = { groups: z.infer<typeof groupSchema>[]; find: (text: string) => FoundPhrase[] };
let compiled: Lexicon | undefined;

function lexicon(): Lexicon {
  if (compiled) return compiled;
  const { groups } = lexiconSchema.parse(data);
  compiled = { groups, find: patternFinder(groups.map(({ phrases }) => ({ patterns: phrases }))) };
  return compiled;
}

/**
 * Words that speak against silencing a hit: the sentence itself settles who, how much or when.
 * Each rule is the "suppress when" column of domain part 6.2.
 */
const silenced: Record<Suppression, (sentence: string, from: number, to: number) => boolean> = {
  quantified: (sentence) => {
    const found = findQuantities(sentence);
    const timed = found.some((one) => one.kind === 'duration' || one.kind === 'sessions');
    return (
      ((timed || /\bfor every (?:hour|lesson)\b/i.test(sentence)) &&
        found.some((one) => one.kind === 'frequency')) ||
      (timed &&
        /\b(?:after|before|at|during) (?:the )?(?:\p{L}+ )?(?:lunch|break|registration|lesson|school)\b/iu.test(
          sentence,
        ))
    );
  },
  trigger: (sentence, _from, to) =>
    /\b(?:when|if|whenever|once) (?:he|she|they|the|\p{Lu}\p{L}+)\s+(?:\p{L}+ ){0,3}\p{L}+s\b.*,/u.test(
      sentence,
    ) ||
    /^\s*(?:by|to) (?:the )?(?:doctor|consultant|nurse|physiotherapist|medication)/i.test(sentence.slice(to)),
  'near-number': (sentence, from, to) =>
    findQuantities(sentence).some(
      (one) =>
        one.kind !== 'ratio' &&
        wordsBetween(sentence, from, to, one.from, one.to) <= 12 &&
        !/^(?:regular|ongoing|throughout)/i.test(one.words),
    ),
  'number-fixes': (sentence, from, to) =>
    !/^(?:up to|approximately|an average of)/i.test(sentence.slice(from, to)) &&
    /^\D{0,12}(?:\d|\(|of (?:no more than |up to |at most )?(?:\d|two|three|four|five|six|eight))/i.test(
      sentence.slice(to, to + 24),
    ),
  role: (sentence) => findRoles(sentence).some((role) => !role.vague),
  named: (sentence) => findRoles(sentence).some((role) => !role.vague) && findQuantities(sentence).length > 0,
  'annual-review': (sentence) => /\bannual review\b/i.test(sentence),
  training: (sentence) => /\b(?:travel|transport|independent travel) train/i.test(sentence),
};

/** Vague or unenforceable wording of one text, in reading order; never inside quotations. */
export const vagueWording = recallWith(
  (section: SectionId = 'F') => section,
  (text, section = 'F'): VagueHit[] => {
    const own = withoutQuotations(text);
    const hits: VagueHit[] = [];
    const { groups, find } = lexicon();
    for (const sentence of sentences(own))
      for (const place of find(sentence.words)) {
        const group = groups[place.key];
        if (!group || (group.sections && !group.sections.includes(section))) continue;
        if (group.suppress && silenced[group.suppress](sentence.words, place.from, place.to)) continue;
        const from = sentence.from + place.from;
        const to = sentence.from + place.to;
        hits.push({
          from,
          to,
          words: text.slice(from, to),
          group: group.group,
          severity: group.severity,
          prompt: group.prompt,
        });
      }
    const bySeverity = [...hits].sort(
      (a, b) =>
        severities.indexOf(a.severity) - severities.indexOf(b.severity) || b.to - b.from - (a.to - a.from),
    );
    const kept: VagueHit[] = [];
    for (const hit of bySeverity)
      if (!kept.some((other) => hit.from < other.to && other.from < hit.to)) kept.push(hit);
    return kept.sort((a, b) => a.from - b.from);
  },
);

function wordsBetween(text: string, from: number, to: number, otherFrom: number, otherTo: number): number {
  const gap = otherFrom >= to ? text.slice(to, otherFrom) : text.slice(otherTo, from);
  return gap.split(/\s+/).filter((word) => word !== '').length;
}
