import { labelOf } from './field-label.ts';
import { isField, namesOf, roleOf, single, styleOf } from './nodes.ts';
import { isAsideOfField, isHistory, isOldVersion, isStatusChip } from './beside-text.ts';

/** `skip`: no words of the document; `furniture`: the page's own frame, which may carry the child's name. */
export type Region = 'document' | 'furniture' | 'skip';

const skippedTags = new Set(
  'script style template noscript svg canvas nav menu audio video map object embed progress meter datalist head link meta'.split(
    ' ',
  ),
);
const skippedRoles = new Set(
  'navigation menu menubar toolbar tablist status alert tooltip search progressbar log alertdialog'.split(
    ' ',
  ),
);
/** Longest text of a bar that stays in view; more is a pane of content. */
const longestBar = 400;

/**
 * Tells what part of a page an element begins. Inside an editor everything is the document's own. `mains` are the
 * landmarks that say where the page's content is.
 */
export function regionOf(element: Element, inEditor: boolean, mains: Element[]): Region {
  const name = element.localName;
  if (skippedTags.has(name)) return 'skip';
  if (inEditor) return 'document';
  const role = roleOf(element);
  // A list of tabs or bars that holds its panels too is no strip of controls.
  if (
    skippedRoles.has(role) &&
    !(/^(tablist|menu)$/.test(role) && element.querySelector('[role=tabpanel],[role=region]'))
  )
    return 'skip';
  if (isComments(element) || isTool(element) || isHistory(element)) return 'skip';
  if (isAsideOfField(element) || isStatusChip(element) || isOldVersion(element)) return 'furniture';
  if (name === 'dialog' || role === 'dialog' || element.getAttribute('aria-modal') === 'true') {
    return holdsWork(element) ? 'document' : 'skip';
  }
  if (isDrawer(element)) return 'document';
  if (name === 'aside' || ['banner', 'contentinfo', 'complementary'].includes(role)) return 'furniture';
  if ((name === 'header' || name === 'footer') && !element.closest('main,article,section,[role=main]'))
    return 'furniture';
  return isBar(element) || isBesideMain(element, mains) ? 'furniture' : 'document';
}

/** A drawer that a card opened beside the page: laid over it, with the heading of a part of a plan. */
function isDrawer(element: Element): boolean {
  if (element.localName !== 'aside' && roleOf(element) !== 'complementary') return false;
  const position = styleOf(element)?.position;
  return (position === 'fixed' || position === 'absolute') && holdsWork(element);
}

const conversation = /(^|[\s_-])(comments?|repl(y|ies)|discussion|chat|messages|feedback|thread)($|[\s_-])/i;
const conversationTitle =
  /^((your|all|add|recent) )?(comments?|feedback|discussion|messages)( on .{1,40})?( ?\(\d+\))?$/i;
/** Asks for words that go to other people, and is no part of the document whatever stands in it. */
export const addsToConversation =
  /^(add|leave|write|post|send|type) (a |your )?(comment|reply|message)|^(your|new) (comment|reply|message)/i;

/** Other people's words about the plan, and the box for adding to them. */
function isComments(element: Element): boolean {
  if (
    element.matches('body,main') ||
    /^(h[1-6]|label|legend|td|th|span|a|textarea|input)$/.test(element.localName)
  )
    return false;
  const names = [element.getAttribute('class'), element.id, element.getAttribute('aria-label')].join(' ');
  const first = element.firstElementChild;
  const headed =
    first !== null && /^h[1-6]$/.test(first.localName) && conversationTitle.test(single(first.textContent));
  if (!headed && !conversation.test(names)) return false;
  // A form may have a field for comments that is part of the return itself.
  return ![...element.querySelectorAll('textarea,input')].some(
    (field) =>
      isField(field) &&
      !/radio|checkbox/.test(field.type) &&
      field.value.trim() !== '' &&
      !asksForComment(field),
  );
}

/** Whether a field only sends words to other people. */
export function asksForComment(field: Element): boolean {
  return addsToConversation.test(labelOf(field)?.text ?? field.getAttribute('placeholder') ?? '');
}

/** Cookie bars, trails of links, and the bars that editors draw around their text. */
function isTool(element: Element): boolean {
  return /cookie|gdpr|consent-(banner|bar)|breadcrumb|(^|[\s_-])(toolbar|statusbar|menubar|wordcount|word-count|cke_top|cke_bottom)/i.test(
    namesOf(element),
  );
}

/** Longest text beside the main part that can be case data; more is a second pane of content. */
const longestBeside = 2000;

/** Where a page says which part is its main one, what stands beside that part is the page's own frame. */
function isBesideMain(element: Element, mains: Element[]): boolean {
  const around = element.parentElement;
  if (!mains.some((main) => around?.contains(main))) return false;
  if (mains.some((main) => element.contains(main) || main.contains(element))) return false;
  if (element.matches('dialog,[role=dialog]') || element.querySelector('iframe,[contenteditable],textarea'))
    return false;
  // Windows are often drawn into an empty place at the foot of the page.
  if (element.querySelector('dialog,[role=dialog],[aria-modal="true"]')) return false;
  if (/^(iframe|textarea|input|select)$/.test(element.localName)) return false;
  return single(element.textContent).length <= longestBeside;
}

/** Words that head a part of a plan in a window or drawer opened from a card. */
const partOfPlan = /\b(outcomes?|provision|steps?|needs|strengths|section [a-k]\b|support)\b/i;
/** A window that only asks is shorter than this. */
const leastInWindow = 120;

/** A window laid over the page holds the plan only where it holds an editor, a filled field, a part's heading or long text. */
function holdsWork(element: Element): boolean {
  if (element.querySelector('[contenteditable],iframe')) return true;
  const heads = [...element.querySelectorAll('h1,h2,h3,h4,h5,dt,th,[role=heading]')];
  const isPart = heads.some((head) => partOfPlan.test(single(head.textContent)));
  if (heads.some((head) => /^section [a-k]\d?\b/i.test(single(head.textContent)))) return true;
  if (isPart && single(element.textContent).length >= leastInWindow) return true;
  const values = [...element.querySelectorAll('textarea')].map((field) => field.value).join('');
  return single(element.textContent).length + values.length > 600;
}

function isBar(element: Element): boolean {
  const position = styleOf(element)?.position;
  if (position !== 'sticky' && position !== 'fixed') return false;
  if (element.closest('table') || element.matches('h1,h2,h3,h4,h5,h6,[role=heading]')) return false;
  if (element.querySelector('h1,h2,h3,[role=heading],textarea,[contenteditable],iframe,table')) return false;
  return single(element.textContent).length <= longestBar;
}

/** What a window or drawer laid over the page is called, by its first words: what it said stays read when it is closed. */
export function windowOf(element: Element): string | undefined {
  const role = roleOf(element);
  const isWindow =
    element.localName === 'dialog' ||
    role === 'dialog' ||
    element.hasAttribute('aria-modal') ||
    isDrawer(element);
  return isWindow ? `window ${single(element.textContent).slice(0, 80)}` : undefined;
}
