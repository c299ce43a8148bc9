import { namesOf, single } from './nodes.ts';

/** Longest hint beside a field; more is text of its own. */
const longestHint = 300;
/** Hints and counters by a field; heads and feet that a view for printing repeats on each of its pages. */
const beside =
  /(^|[\s_-])(hint|help(er)?-?(text|block)|form-?text|field-?help|\w*-?count(er)?|(page|print|running)[-_]?(head|foot)(er)?)($|[\s_-])/i;
const lettersLeft =
  /^(you have )?\d[\d,. ]* ?(characters?|words?)( (left|remaining|used|typed))|^\d[\d,]* ?(\/|of) ?\d[\d,]* ?(characters?|words?)?$|^(accuracy|confidence|match|(draft )?(complete|progress)):? ?\d{1,3} ?%$|^max(imum)?\.? (length )?(of )?\d[\d,]* (characters|words)/i;
/** What a form prints for the one who writes: hints, counters of letters; and the running lines of a printed page. */
export function isAsideOfField(element: Element): boolean {
  const isNamed = beside.test(namesOf(element));
  if (!isNamed && element.childElementCount > 0) return false;
  const words = single(element.textContent);
  if (words.length > longestHint) return false;
  if (isNamed) return !element.querySelector('textarea,input,select,[contenteditable],table,iframe');
  return words.length < 60 && (lettersLeft.test(words) || /^page \d{1,3} of \d{1,3}$/i.test(words));
}

const chip = /(^|[\s_-])(chip|badge|pill|tag|lozenge|status|rag|label)($|[\s_-])/i;
/** Where somebody has got to with an item; what a chip says of an area or an agency is the plan's. */
const state =
  /^(status:? )?(o(n|ff) track|at risk|in progress|((not( yet)?|fully|part(ly|ially)?) )?(started|met|achieved)|to do|done|new|open|closed|completed?|ongoing|overdue|red|amber|green|(under )?review(ed)?)\W*$/i;

/** A chip beside an item that says where it has got to; in a cell or as a value it is an answer. */
export function isStatusChip(element: Element): boolean {
  if (!/^(span|strong|small|b|i|em|div|p|sup)$/.test(element.localName)) return false;
  if (element.childElementCount > 1 || !chip.test(namesOf(element))) return false;
  return state.test(single(element.textContent)) && !element.closest('td,dd');
}

const historyTitle =
  /^(view |show )?(history of (changes|this)|(audit|change|version|activity) (trail|log|history|feed)|recent activity|previous versions)\b.{0,50}$/i;
const historyName =
  /(^|[\s_-])(audit(-?(trail|log))?|(version|change)-?(history|log)|activity-?(log|feed))($|[\s_-])/i;

/** Whether a title heads a record of who changed what and when: such words are about the document. */
export function isHistoryTitle(words: string): boolean {
  return historyTitle.test(words);
}

const helpTitle =
  /^(what (is|does|goes in) (this|the) (section|part|field)\b.{0,40}|help( with (this|the|writing)\b.{0,40})?|((ai|writing|drafting) )?(tips|suggestions)|guidance( notes?)?( (on|for) (this|writing)\b.{0,40})?|how to (complete|fill|write)\b.{0,40})\W*$/i;

/** Whether a title heads help for the one who writes: what a section is for, suggested words. */
export function isHelpTitle(words: string): boolean {
  return helpTitle.test(words);
}

/** Who changed what and when, told by its own heading or name. */
export function isHistory(element: Element): boolean {
  if (!/^(section|div|details|article|aside|ul|ol|table|fieldset)$/.test(element.localName)) return false;
  const first = element.firstElementChild;
  const heads = first !== null && /^(h[1-6]|summary|caption|legend)$/.test(first.localName);
  if (heads && isHelpTitle(single(first.textContent))) return true;
  if (heads && isHistoryTitle(single(first.textContent))) return true;
  return historyName.test(namesOf(element));
}

const older =
  /\b(superseded|archived|replaced)\b|\b(previous|old|earlier|last|original)\b.{0,20}\b(version|plan|text|wording|draft)\b/i;
const newer = /\b(current|new|latest|proposed|amended|revised|updated)\b/i;
/** Longest line over a version. */
const longestTitle = 90;

/** The older of two versions set side by side: each box says which it is. */
export function isOldVersion(element: Element): boolean {
  const title = titleOver(element);
  if (title === undefined || !older.test(title)) return false;
  const beside = [...(element.parentElement?.children ?? [])].filter(
    (other) => other !== element && other.localName === element.localName,
  );
  return beside.some((other) => {
    const words = titleOver(other);
    return words !== undefined && newer.test(words) && !older.test(words);
  });
}

/** The short line that a box of several parts begins with. */
function titleOver(element: Element): string | undefined {
  const first = element.firstElementChild;
  if (!first || element.childElementCount < 2) return undefined;
  if (!/^(h[1-6]|p|div|strong|header|legend|caption|span)$/.test(first.localName)) return undefined;
  if ((first.textContent ?? '').length > 2 * longestTitle) return undefined;
  const words = single(first.textContent);
  return words !== '' && words.length <= longestTitle ? words : undefined;
}
