import type { Plan, Words } from '../../plan/plan.ts';
import { findDates } from '../../plan/wording/dates.ts';
import { sentences } from '../../plan/wording/sentences.ts';
import { linesOf, wordsAt } from '../evidence/lines.ts';
import type { EventName } from './statutory-steps.ts';

/** An event with the pattern of the words that name it. */
export type EventLabel = { event: EventName; pattern: RegExp };

/** How forms and letters name each event. The first pattern that matches a label or the words before a date decides. */
export const eventLabels: EventLabel[] = [
  {
    event: 'amendments-close',
    pattern:
      /\b(?:comments?|representations?|response|reply)\b.*\b(?:amend\w*|proposed changes)\b.*\b(?:by|clos\w*|end\w*|due)\b/i,
  },
  {
    event: 'comments-close',
    pattern: /\b(?:comments?|representations?|consultation)\b.*\b(?:by|clos\w*|end\w*|due|until)\b/i,
  },
  {
    event: 'notice-of-meeting',
    pattern:
      /\b(?:notice|invit\w+|notified)\b(?!.*\b(?:amend|decision|reassess))|\bfamily (?:was |were )?(?:told|asked)\b/i,
  },
  {
    event: 'advice-circulated',
    pattern:
      /\b(?:advice|reports?|papers|information|contributions?|documents)\b.*\b(?:circulat\w*|shared|sent (?:out|round|to)|sent before|distributed)\b|\b(?:circulat\w*|sent (?:out|round))\b.*\b(?:advice|reports?|papers|information)\b|\bpapers (?:sent|out)\b/i,
  },
  {
    event: 'amended-final',
    pattern:
      /\b(?:amended (?:final )?(?:EHC )?plan|final amended (?:EHC )?plan|amended[- ]final|amended final|final(?:ised)? plan|new plan)\b|\b(?:plan|EHCP?)\b.*\b(?:finalised|issued|completed)\b/i,
  },
  {
    event: 'amendments',
    pattern:
      /\b(?:notice of (?:proposed )?amend\w*|amendment notice|proposed (?:amendments?|changes)|amendments? (?:were |was )?(?:sent|served|proposed|issued)|draft amend\w*|marked(?:-up)? (?:plan|copy))\b/i,
  },
  { event: 'decision', pattern: /\b(?:decision|decided|notification|outcome letter)\b/i },
  {
    event: 'report',
    pattern:
      /\b(?:report|minutes|record|paperwork)\b(?!.*\bbefore\b).*\b(?:sent|circulated|shared|issued|returned|submitted|to (?:all|everyone|the (?:LA|local authority|council)))\b|\b(?:sent|circulated|issued)\b.*\breport\b/i,
  },
  {
    event: 'last-review',
    pattern:
      /\b(?:(?:last|previous|date of last) (?:annual )?review|last reviewed|plan (?:first )?(?:made|issued|dated)|date (?:of|on) (?:(?:the )?(?:current |first |original |final )?(?:EHC )?)?plan|(?:original|first|current) plan|plan date)\b/i,
  },
  {
    event: 'meeting',
    pattern:
      /\b(?:review )?meeting\b|\b(?:we|all|everyone|group) met\b|\bdate of (?:the |this )?(?:annual |review )?(?:review|annual review)\b|\b(?:review|annual review) (?:held|took place|date)\b|\bdate held\b/i,
  },
  { event: 'advice-request', pattern: /\b(?:request\w*|asked|commissioned|sought)\b/i },
  {
    event: 'advice',
    pattern:
      /\b(?:return\w*|receiv\w*|submitted|sent|provided|date of (?:this )?(?:advice|report)|(?:advice|report) (?:date|dated|completed|written)|date (?:written|completed|signed)|completed|signed|dated)\b/i,
  },
  {
    event: 'transfer',
    pattern: /\b(?:transfer|phase|move(?:s|d)? (?:to|on)|starts? (?:at|secondary|college|school))\b/i,
  },
  { event: 'reassessment', pattern: /\bre-?assess\w*\b/i },
];

/** A date of the document with the event its words name. */
export type DatedEvent = {
  event: EventName;
  date: string;
  words: Words;
  label: string;
  /** True for a labelled detail, false for a date in a sentence. */
  labelled: boolean;
};

/**
 * Every dated event of a document: labelled details first, then dates in sentences by the words before them.
 * Labels from the framework come before the usual ones.
 */
export function findEvents(
  plan: Plan,
  ownLabels: Partial<Record<EventName, string[]>> = {},
  usual: EventLabel[] = eventLabels,
): DatedEvent[] {
  const eventOf = (label: string): EventName | undefined => {
    const own = Object.entries(ownLabels).find(([, labels]) =>
      labels?.some((known) => label.toLowerCase().includes(known.toLowerCase())),
    );
    const pattern = usual.find((candidate) => candidate.pattern.test(label));
    return usual.find(({ event }) => event === own?.[0])?.event ?? pattern?.event;
  };
  const fromFacts = plan.facts.flatMap((fact): DatedEvent[] => {
    if (/\bbirth|\bdob\b/i.test(fact.label) || findDates(fact.value).length > 1) return [];
    const date = fact.date ?? findDates(fact.value)[0]?.iso;
    const event = eventOf(fact.label);
    return date && event ? [{ event, date, words: fact.words, label: fact.label, labelled: true }] : [];
  });
  // A "detail" that holds several dates is a sentence after a colon: it is read as text.
  const inFacts = new Set(
    plan.facts.filter((fact) => findDates(fact.value).length < 2).map((fact) => fact.words.block),
  );
  const fromText = linesOf(plan)
    .filter((line) => !inFacts.has(line.block.id))
    .flatMap((line) =>
      sentences(line.text).flatMap((sentence) => {
        let after = 0;
        return findDates(sentence.words).flatMap((date): DatedEvent[] => {
          const label = sentence.words.slice(after, date.from);
          const tail = sentence.words.slice(date.to).split(/[,;]|\band\b/)[0] ?? '';
          after = date.to;
          const event = eventOf(label) ?? eventOf(tail);
          const words = wordsAt(line, sentence.from + date.from, sentence.from + date.to);
          return event ? [{ event, date: date.iso, words, label: label.trim(), labelled: false }] : [];
        });
      }),
    );
  return [...fromFacts, ...fromText];
}

/** The date of one event: the first found, labelled details before sentences. */
export function dateOfEvent(events: DatedEvent[], event: EventName): DatedEvent | undefined {
  return events.find((candidate) => candidate.event === event);
}
