import type { SectionId } from '../../plan/plan.ts';
import { findQuantities } from '../../plan/wording/quantities.ts';
import { findAgent, findRoles } from '../../plan/wording/roles.ts';
import { sentences } from '../../plan/wording/sentences.ts';
import type { CellState, JudgedProvision, ProvisionElement } from '../judgement.ts';
import {
  ability,
  adaptation,
  concrete,
  empty,
  looseAmount,
  moreMuch,
  moreOften,
  open,
  person,
  professional,
  provider,
  scheme,
  service,
  tangibility,
  taughtTogether,
  trigger,
  upkeep,
  vagueWho,
} from './provision-words.ts';

/** What the plan's own columns say of the item, where it has such columns. */
export type GivenColumns = { who?: string; frequency?: string; duration?: string; ratio?: string };

type Cell = { state: CellState; words?: string };
type Strip = Record<ProvisionElement, Cell>;

/**
 * What patterns alone make of one item of provision: what, who, how much, how often, ratio, where, review (Code of
 * Practice 9.69; domain part 6.2), each with the words that carried it. `provisionStrip` weighs this against the whole
 * wording. Seating, font size and equipment with a stated specification need no hours.
 */
export function provisionRules(
  text: string,
  section: SectionId,
  given: GivenColumns = {},
): Omit<JudgedProvision, 'id' | 'why' | 'sure'> & { openWords?: string } {
  const parts = sentences(text).map((sentence) => judgeSentence(sentence.words, section, given));
  const [only] = parts;
  if (!only) return { specific: 'cannot-tell', strip: blank };
  const best = parts.reduce((a, b) => (b.score > a.score ? b : a));
  const firm = parts.filter((part) => part.grade === 'specific');
  const loose = parts.filter((part) => part.grade === 'vague');
  const whole = parts.length > 1 ? judgeSentence(text, section, given) : only;
  const strip = parts.length > 1 ? merge(parts.map((part) => part.strip)) : best.strip;
  if (firm.length === 0) {
    const open = loose.some((part) => part.openWords !== undefined);
    const grade =
      parts.length > 1 && whole.grade === 'specific' && !open
        ? 'specific'
        : parts.some((part) => part.grade === 'partly') || (parts.length > 1 && whole.grade === 'partly')
          ? 'partly'
          : 'vague';
    return { specific: grade, strip, openWords: best.openWords };
  }
  const hollow = loose.filter((part) => part.openWords !== undefined || part.emptyCount > 1);
  const grade = hollow.length >= firm.length && hollow.length > 0 ? 'partly' : 'specific';
  return { specific: grade, strip, openWords: hollow[0]?.openWords ?? best.openWords };
}

type SentenceGrade = {
  grade: 'specific' | 'partly' | 'vague';
  score: number;
  strip: Strip;
  openWords?: string;
  emptyCount: number;
};

function judgeSentence(sentence: string, section: SectionId, given: GivenColumns): SentenceGrade {
  const quantities = findQuantities(sentence);
  const pick = (kind: string) => quantities.find((one) => one.kind === kind)?.words;
  const openWords = open.flatMap((pattern) => pattern.exec(sentence)?.[0] ?? [])[0];
  const looseWords = looseAmount.exec(sentence)?.[0];
  const emptyCount = (sentence.match(empty) ?? []).length;
  const house = section === 'H1' || section === 'H2' ? provider.exec(sentence)?.[0] : undefined;
  const listed =
    scheme.test(sentence) &&
    (sentence.match(/,/g) ?? []).length >= 2 &&
    !/\b(?:will|by|with|is|are)\b/i.test(sentence);
  const role = person.exec(sentence)?.[0];
  // "therapist" is named whole: "speech and language therapist".
  const fullRole =
    role &&
    findRoles(sentence)
      .find((one) => one.words.includes(role))
      ?.words.replace(/^(?:.*\s)?(?:an?|the|his|her|their)\s/i, '');
  const named = listed ? given.who : (fullRole ?? role ?? given.who ?? house);
  const agent = findAgent(sentence);
  const vagueAgent = vagueWho.exec(sentence)?.[0] ?? (agent?.vague ? agent.words : undefined);
  const concreteWords = concrete.exec(sentence)?.[0];
  const adapted = adaptation.exec(sentence)?.[0];
  const timed = service.exec(sentence)?.[0];
  const seated = /\b(?:sits|seats?|seated|place in the)\b/i.test(sentence) && quantities.length === 0;
  const tangible = tangibility(
    sentence,
    quantities.map((one) => one.words),
    named,
  );
  const isAdaptation =
    seated ||
    (timed === undefined &&
      !named &&
      vagueAgent === undefined &&
      tangible.words.length >= 2 &&
      tangible.share >= 0.6) ||
    (adapted !== undefined &&
      (timed === undefined || !named) &&
      !/\b(?:therapy|sessions?|programme|intervention|support)\b/i.test(sentence));
  const often = pick('frequency') ?? given.frequency ?? moreOften.exec(sentence)?.[0];
  const length = pick('duration') ?? pick('sessions') ?? given.duration;
  const much = length ?? moreMuch.exec(sentence)?.[0];

  const who: Cell = named
    ? { state: 'stated', words: named }
    : vagueAgent
      ? {
          state:
            ability.test(sentence) && !/appropriate|relevant|suitabl/i.test(sentence) ? 'stated' : 'loose',
          words: vagueAgent,
        }
      : isAdaptation
        ? { state: 'not-needed' }
        : { state: 'missing' };
  const timedService =
    who.state === 'stated' && often !== undefined && much !== undefined && !openWords && !looseWords;
  const only = scheme.test(sentence) && !named;
  const what: Cell =
    (isAdaptation && !openWords) || (concreteWords && !only && tangible.share >= 0.4)
      ? { state: 'stated', words: concreteWords ?? adapted }
      : tangible.words.length >= 2 && tangible.share >= 0.5 && !only
        ? { state: 'stated', words: tangible.words.slice(0, 3).join(' ') }
        : timedService || (professional.test(sentence) && length !== undefined)
          ? { state: 'stated', words: named }
          : { state: 'loose', words: sentence.match(empty)?.[0] ?? scheme.exec(sentence)?.[0] };
  const howOften: Cell = often
    ? {
        state:
          looseWords &&
          /regular|frequent|ongoing|periodic|throughout|points|time to time/i.test(looseWords) &&
          !pick('frequency')
            ? 'loose'
            : 'stated',
        words: often,
      }
    : looseWords && /regular|frequent|ongoing|periodic|throughout/i.test(looseWords)
      ? { state: 'loose', words: looseWords }
      : isAdaptation || taughtTogether.test(sentence)
        ? { state: 'not-needed' }
        : { state: 'missing' };
  const howMuch: Cell =
    isAdaptation && !length
      ? { state: 'not-needed' }
      : much
        ? {
            state:
              looseWords && !/regular|frequent|consistent|throughout/i.test(looseWords) ? 'loose' : 'stated',
            words: much,
          }
        : looseWords
          ? { state: 'loose', words: looseWords }
          : named &&
              (taughtTogether.test(sentence) || upkeep.test(sentence) || trigger.test(sentence)) &&
              !/\bsupport|therapy|intervention\b/i.test(sentence)
            ? { state: 'not-needed' }
            : { state: 'missing' };
  const ratioWords = given.ratio ?? pick('ratio');
  const inexact = quantities.find((one) => one.kind === 'ratio');
  const strip: Strip = {
    what,
    who,
    howMuch,
    howOften,
    ratio: ratioWords
      ? {
          state: inexact?.kind === 'ratio' && !inexact.exact && !given.ratio ? 'loose' : 'stated',
          words: ratioWords,
        }
      : { state: isAdaptation ? 'not-needed' : 'missing' },
    where: cell(
      /\b(?:in (?:class|the (?:\p{L}+ )?(?:room|hall|garden|playground|pool|office|library))|at home|at (?:school|college|the \p{L}+)|in a quiet \p{L}+|quiet room|sensory room|playground|in school|on site)\b/iu.exec(
        sentence,
      )?.[0],
    ),
    review: cell(
      /\b(?:review(?:ed|s)?|checked|renewed|trained by|supervised by|overseen by|monitored by|signed off|updated)\b/i.exec(
        sentence,
      )?.[0],
    ),
  };
  const held = (state: CellState) =>
    state === 'stated' || state === 'not-needed' ? 1 : state === 'loose' ? 0.4 : 0;
  let score = held(what.state) * 1.2 + held(who.state) + held(howOften.state) + held(howMuch.state);
  const exempt = given.frequency !== undefined && given.duration !== undefined;
  if (openWords && !exempt && !(trigger.test(openWords) && /\bshe|he\b/.test(openWords)))
    score -= pick('frequency') && length && named ? 0.5 : named && (often || length) ? 1 : 1.3;
  if (looseWords) score -= 0.5;
  if (emptyCount >= 4 && !length) score -= 0.6;
  const settled = what.state === 'stated' && (who.state === 'stated' || who.state === 'not-needed');
  const grade =
    score >= 3.5 && settled ? 'specific' : score >= 2.9 && !(openWords && score < 3.2) ? 'partly' : 'vague';
  return { grade, score, strip, emptyCount, ...(openWords ? { openWords } : {}) };
}

const blank: Strip = {
  what: { state: 'cannot-tell' },
  who: { state: 'cannot-tell' },
  howMuch: { state: 'cannot-tell' },
  howOften: { state: 'cannot-tell' },
  ratio: { state: 'cannot-tell' },
  where: { state: 'cannot-tell' },
  review: { state: 'cannot-tell' },
};

const order: CellState[] = ['stated', 'not-needed', 'loose', 'missing', 'cannot-tell'];

/** Of several sentences, the best that is said of each element. */
function merge(strips: Strip[]): Strip {
  const best = (element: ProvisionElement) =>
    strips
      .map((strip) => strip[element])
      .reduce((a, b) => (order.indexOf(b.state) < order.indexOf(a.state) ? b : a));
  return {
    what: best('what'),
    who: best('who'),
    howMuch: best('howMuch'),
    howOften: best('howOften'),
    ratio: best('ratio'),
    where: best('where'),
    review: best('review'),
  };
}

function cell(words: string | undefined): Cell {
  return words ? { state: 'stated', words } : { state: 'missing' };
}
