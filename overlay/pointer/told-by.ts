import { headingLevel, isButton } from '../../sources/page/element-kind.ts';
import { isEditor, isField, isFrame, single } from '../../sources/page/nodes.ts';
import { insideOf } from '../../sources/page/read-frame.ts';

/** Longest beginning of a text that is shown in the panel, in letters. */
const longest = 90;

/** What an element is and says, for the outline's label and the panel. */
export type ToldBy = { kind: string; says: string; words: number };

/** Tells in plain words what an element is, and its first words. */
export function toldBy(element: HTMLElement): ToldBy {
  const text = shownIn(element);
  const says = text.length > longest ? `${text.slice(0, longest).replace(/\s\S*$/, '')} …` : text;
  return { kind: kindOf(element), says, words: text === '' ? 0 : text.split(' ').length };
}

/** An element's text: of a field its value, of a frame and an open shadow root what stands in it. */
export function textOf(element: HTMLElement): string {
  if (isField(element)) return single(element.value);
  const inside = isFrame(element) ? insideOf(element)?.body?.textContent : undefined;
  const shadow = element.shadowRoot?.textContent;
  const fields = [...element.querySelectorAll('textarea')].map(({ value }) => value).join(' ');
  return single([inside, shadow, element.textContent, fields].filter(Boolean).join(' '));
}

/** An element's text as it is laid out, with space between what stands apart; where nothing is laid out, all of it. */
function shownIn(element: HTMLElement): string {
  if (isField(element) || isFrame(element) || element.shadowRoot || element.querySelector('textarea'))
    return textOf(element);
  return single(element.innerText) || textOf(element);
}

function kindOf(element: HTMLElement): string {
  if (headingLevel(element)) return 'Heading';
  if (isField(element)) return 'Text box';
  if (isEditor(element)) return 'Editor';
  if (isFrame(element)) return 'Frame';
  if (isButton(element)) return 'Button';
  if (element.localName === 'a') return 'Link';
  if (/^(ul|ol|dl)$/.test(element.localName)) return 'List';
  if (element.localName === 'li') return 'List item';
  if (/^(table|tbody)$/.test(element.localName)) return 'Table';
  if (element.localName === 'tr') return 'Table row';
  if (/^t[dh]$/.test(element.localName)) return 'Table cell';
  return element.childElementCount > 1 ? 'Group' : 'Text';
}
