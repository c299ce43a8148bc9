import { isField, roleOf, single, styleOf } from './nodes.ts';

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

/** Tells what part of a page an element begins. Inside an editor everything is the document's own. */
export function regionOf(element: Element, inEditor: boolean): Region {
  const name = element.localName;
  if (skippedTags.has(name)) return 'skip';
  if (inEditor) return 'document';
  const role = roleOf(element);
  if (skippedRoles.has(role)) return 'skip';
  if (isComments(element) || isCookieBar(element)) return 'skip';
  if (name === 'dialog' || role === 'dialog' || element.getAttribute('aria-modal') === 'true') {
    return holdsWork(element) ? 'document' : 'skip';
  }
  if (name === 'aside' || ['banner', 'contentinfo', 'complementary'].includes(role)) return 'furniture';
  if ((name === 'header' || name === 'footer') && !element.closest('main,article,section,[role=main]'))
    return 'furniture';
  return isBar(element) ? 'furniture' : 'document';
}

/** Other people's words about the plan, and the box for adding to them. */
function isComments(element: Element): boolean {
  const names = `${element.getAttribute('class') ?? ''} ${element.id}`;
  const isNamed = /(^|[\s_-])(comments?|replies|discussion|chat|messages)($|[\s_-])/i.test(names);
  if (!isNamed) return false;
  if (element.matches('body,main,form')) return false;
  // A form may have a field for comments that is part of the return itself.
  return ![...element.querySelectorAll('textarea,input')].some(
    (field) => isField(field) && field.value.trim().length > 0 && !/radio|checkbox/.test(field.type),
  );
}

function isCookieBar(element: Element): boolean {
  return /cookie|gdpr|consent-(banner|bar)/i.test(`${element.getAttribute('class') ?? ''} ${element.id}`);
}

/** A window laid over the page holds the plan only where it holds an editor, a filled field or long text. */
function holdsWork(element: Element): boolean {
  if (element.querySelector('[contenteditable],iframe')) return true;
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
