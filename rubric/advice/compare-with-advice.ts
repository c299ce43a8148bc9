import type { Plan, Provision } from '../../plan/plan.ts';
import { textHash } from '../../plan/wording/text-hash.ts';
import { ownNames } from '../identity/own-names.ts';
import { listed } from '../evidence/joined-text.ts';
import { whatWasNotRead } from '../evidence/readable.ts';
import { judgeProvision } from '../judge-items.ts';
import { vagueWording } from '../language/vague-wording.ts';
import { fieldOf } from './adviser-field.ts';
import type {
  AdviceDocument,
  ComparedElement,
  AdviceMatch,
  AdviceVerdict,
  ElementStanding,
  Quoted,
  QuotedAdvice,
} from './advice-match.ts';
import { amountOf } from './amount.ts';
import { compareItems } from './compare-items.ts';
import { columnsOf, wholeText } from './item-words.ts';
import { pairItems } from './pair-items.ts';
import { placeOf } from './place-of.ts';
import { isSignature } from './signature-line.ts';
import { type Subject, subjectOf } from './subject.ts';
import { withHowMany } from './with-how-many.ts';

/**
 * The plan's provision (Sections F, G, H1, H2) beside what was advised: what it gives less of, leaves out or adds
 * (Code of Practice 9.51 and 9.69: plans rest on the advice). Each line is a question with the words of both; a person
 * confirms. Nothing is said of what does not pair on good evidence.
 */
export function compareWithAdvice(plan: Plan, documents: readonly AdviceDocument[]): AdviceMatch[] {
  const ours = plan.provisions.map((item) => subjectOf(item, ownNames(plan.child)));
  const matches: AdviceMatch[] = [];
  const met = new Set<string>();
  for (const { name, plan: advice } of documents) {
    const theirs = advice.provisions
      .filter((item) => !isSignature(item))
      .map((item) => subjectOf(item, ownNames({ ...plan.child, ...advice.child })));
    const { pairs, weak } = pairItems(ours, theirs);
    const quoted = (item: Provision) => ({ ...quotedFrom(advice, item), document: name });
    const told = new Set<number>();
    for (const { plan: row, advice: column } of pairs) {
      const one = ours[row];
      const other = theirs[column];
      if (!one || !other) continue;
      told.add(column);
      met.add(one.item.id);
      matches.push(matchOf(quotedFrom(plan, one.item), one, quoted(other.item), other));
    }
    for (const { plan: row, advice: column } of weak) {
      const one = ours[row];
      const other = theirs[column];
      if (!one || !other) continue;
      told.add(column);
      met.add(one.item.id);
      matches.push({
        ...made('cannot-tell', [other.item.text, one.item.text]),
        message:
          'These may speak of the same provision. The words do not say surely enough, so nothing was compared.',
        advice: quoted(other.item),
        plan: quotedFrom(plan, one.item),
        elements: [],
      });
    }
    for (const [column, { item }] of theirs.entries())
      if (!told.has(column)) matches.push(unmatched(quoted(item), item, plan));
  }
  return inReadingOrder([...matches, ...addedTo(plan, ours, met, documents)]);
}

function matchOf(
  plan: Quoted,
  { item: ours }: Subject,
  advice: QuotedAdvice,
  { item: theirs }: Subject,
): AdviceMatch {
  const elements = compareItems(ours, theirs);
  const verdict = isVague(theirs) ? 'vague' : verdictOf(elements);
  return {
    ...made(verdict, [theirs.text, ours.text]),
    message: messageOf(verdict, elements),
    advice,
    plan,
    elements,
  };
}

function verdictOf(elements: readonly ElementStanding[]): AdviceVerdict {
  const has = (standing: ElementStanding['standing']) => elements.some((one) => one.standing === standing);
  if (has('less')) return 'diluted';
  if (has('differs')) return 'differs';
  return has('more') ? 'more' : 'same';
}

/** Advice that says neither how much nor with how many, and that nobody could hold anyone to. */
function isVague(item: Provision): boolean {
  const whole = wholeText(item);
  const { duration, frequency } = amountOf(whole);
  if (duration !== undefined || frequency !== undefined) return false;
  if (withHowMany(whole)?.size !== undefined) return false;
  return vagueWording(whole, 'F').length > 0 && judgeProvision(item).specific === 'vague';
}

/** Nothing in the plan was found for it; what was not read of the plan may hold it. */
function unmatched(advice: QuotedAdvice, item: Provision, plan: Plan): AdviceMatch {
  const unread = whatWasNotRead(plan);
  if (unread && !isVague(item))
    return {
      ...made('cannot-tell', [item.text]),
      message: `Nothing like this was found in what was read of the plan, and not all of it was. ${unread}`,
      advice,
      elements: [],
    };
  const verdict = isVague(item) ? 'vague' : 'dropped';
  return {
    ...made(verdict, [item.text]),
    message:
      verdict === 'vague'
        ? 'The advice leaves this open, and nothing like it was found in the plan. Ask its author for the detail; the writer must not fill it in.'
        : 'Nothing like this was found in Sections F, G or H of the plan.',
    advice,
    elements: [],
  };
}

/** What no advice has, of the kind that an adviser whose report is here speaks of. */
function addedTo(
  plan: Plan,
  ours: readonly Subject[],
  met: ReadonlySet<string>,
  documents: readonly AdviceDocument[],
): AdviceMatch[] {
  const fields = documents.flatMap(({ plan: advice }) =>
    advice.provisions.length > 0 ? (fieldOf(advice) ?? []) : [],
  );
  const isPart = documents.some(({ plan: advice }) => whatWasNotRead(advice) !== undefined);
  const unread = isPart ? ' Not all of the advice could be read.' : '';
  return ours.flatMap(({ item, givers }): AdviceMatch[] => {
    if (met.has(item.id)) return [];
    const field = fields.find(({ covers }) => covers(item, givers));
    if (!field) return [];
    return [
      {
        ...made('added', [item.text]),
        message: `Nothing like this was found in the advice on ${field.says}. It may rest on another report, or be the writer’s own.${unread}`,
        plan: quotedFrom(plan, item),
        elements: [],
      },
    ];
  });
}

function messageOf(verdict: AdviceVerdict, elements: readonly ElementStanding[]): string {
  const of = (standing: ElementStanding['standing']) =>
    elements.filter((one) => one.standing === standing).map(({ why }) => why);
  switch (verdict) {
    case 'diluted':
      return [...missingWord(elements), ...of('differs')].join(' ');
    case 'differs':
      return of('differs').join(' ');
    case 'more':
      return of('more').join(' ');
    case 'vague': {
      const more = of('more');
      return `The advice leaves this open. Ask its author for the detail; the writer must not fill it in.${more.length > 0 ? ` ${more.join(' ')}` : ''}`;
    }
    default:
      return elements.length > 0
        ? 'Nothing was found that differs.'
        : 'Neither says how much, how often or who, so there was nothing to compare.';
  }
}

const unsaid: Partial<Record<ComparedElement, string>> = {
  duration: 'how long',
  frequency: 'how often',
  ratio: 'with how many',
  who: 'who gives it',
};

/** What the plan leaves unsaid in one sentence, then what it says less of. */
function missingWord(elements: readonly ElementStanding[]): string[] {
  const less = elements.filter(({ standing }) => standing === 'less');
  const silent = less.filter(({ element, plan }) => plan === undefined && unsaid[element] !== undefined);
  const names = silent.flatMap(({ element }) => unsaid[element] ?? []);
  return [
    ...(names.length > 0 ? [`The advice says ${listed(names)}; the plan does not.`] : []),
    ...less.filter((one) => !silent.includes(one)).map(({ why }) => why),
  ];
}

function quotedFrom(plan: Plan, item: Provision): Quoted {
  const place = placeOf(plan, item);
  return {
    item: item.id,
    text: item.text,
    words: item.words,
    columns: columnsOf(item),
    ...(item.section && { section: item.section }),
    ...(place && { place }),
  };
}

function made(verdict: AdviceVerdict, texts: string[]): Pick<AdviceMatch, 'id' | 'verdict'> {
  return { id: `${verdict}-${textHash(texts.join('\n'))}`, verdict };
}

const order: AdviceVerdict[] = [
  'diluted',
  'dropped',
  'added',
  'vague',
  'differs',
  'more',
  'cannot-tell',
  'same',
];

function inReadingOrder(matches: AdviceMatch[]): AdviceMatch[] {
  return order.flatMap((verdict) => matches.filter((match) => match.verdict === verdict));
}
