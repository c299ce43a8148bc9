import type { PointerKey } from '../../platform/calls.ts';
import { isInline } from '../../sources/page/element-kind.ts';
import { isElement } from '../../sources/page/nodes.ts';
import { pageOrder } from '../../sources/page/portals/page-order.ts';
import { elementAt } from './element-at.ts';
import { type Glass, layGlass } from './glass.ts';
import { staysApart } from './stays-apart.ts';
import { aroundIn, isShown, pointerKeys, step } from './step.ts';
import { textOf, type ToldBy, toldBy } from './told-by.ts';

/** What somebody is asked to point at. */
export type Wanted = 'heading' | 'text' | 'part';

/** One turn of pointing: ends with an element, or without one. */
export type Pointing = { key: (key: PointerKey) => void; stop: () => void };

const swallowed = [
  'pointerdown pointerup pointermove pointerover pointerout pointerenter pointerleave pointercancel',
  'mousedown mouseup mousemove mouseover mouseout mouseenter mouseleave click dblclick auxclick contextmenu',
  'touchstart touchmove touchend dragstart selectstart keydown keyup keypress beforeinput paste cut',
].flatMap((names) => names.split(' '));

const asked: Record<Wanted, string> = {
  heading: 'Point at the heading of a section.',
  text: 'Point at the text of that section, the whole of it.',
  part: 'Point at a part that is not the plan, such as comments.',
};
const keysHelp =
  'Arrow keys: up for more, down for less, left and right for beside. Enter or click picks, Escape ends.';

/**
 * Lets somebody point at one element of the page, by pointer or by keys. Nothing of the page is pressed, focused or
 * changed. `heading`: of the text that is pointed at. `over` hears each element that is outlined, `done` the one picked, or undefined where it was ended.
 */
export function startPointing(
  wanted: Wanted,
  from: HTMLElement | undefined,
  over: (told: ToldBy) => void,
  done: (picked: HTMLElement | undefined) => void,
  heading?: HTMLElement,
  mode: 'closed' | 'open' = 'closed',
): Pointing {
  const glass = layGlass(mode);
  glass.ask(`${asked[wanted]} ${keysHelp}`);
  let at = from?.isConnected ? from : firstOf(wanted, glass);
  const ends = new AbortController();
  const end = (picked: HTMLElement | undefined) => {
    if (ends.signal.aborted) return;
    ends.abort();
    glass.remove();
    done(picked);
  };
  const show = (element: HTMLElement) => {
    at = element;
    const told = toldBy(element);
    glass.outline(element, told);
    over(told);
  };
  const key = (pressed: PointerKey) => {
    if (pressed === 'Escape') end(undefined);
    else if (pressed === 'Enter') end(at);
    else if (at) {
      const next = step(at, pressed, glass.host);
      next.scrollIntoView({ block: 'nearest' });
      show(next);
    }
  };
  const hear = (event: Event) => {
    // A page can make events of its own; only what a person did points.
    if (!event.isTrusted) return;
    if (event instanceof KeyboardEvent || 'key' in event) {
      const { key: pressed, ctrlKey, metaKey, altKey } = keyOf(event);
      if (ctrlKey || metaKey || altKey) return;
      const known = pointerKeys.find((name) => name === pressed);
      swallow(event);
      if (event.type === 'keydown' && known) key(known);
      return;
    }
    swallow(event);
    const under = underneath(event, glass.host);
    if (event.type === 'pointermove' && under) {
      const fitting = widened(under, wanted, heading);
      if (fitting !== at) show(fitting);
    }
    if (event.type === 'click' && under) {
      // What is outlined is picked: the keys may have widened it under a pointer that stands still.
      end(at?.contains(under) || at === under ? at : widened(under, wanted, heading));
    }
  };
  const wheel = (event: WheelEvent) => scrollUnder(event, glass.host);
  for (const owner of documentsHere())
    for (const name of swallowed)
      owner.defaultView?.addEventListener(name, hear, { capture: true, passive: false, signal: ends.signal });
  window.addEventListener('wheel', wheel, { capture: true, passive: false, signal: ends.signal });
  window.addEventListener('scroll', () => at && glass.outline(at, toldBy(at)), {
    capture: true,
    passive: true,
    signal: ends.signal,
  });
  window.addEventListener('resize', () => at && glass.outline(at, toldBy(at)), { signal: ends.signal });
  if (at) show(at);
  return { key, stop: () => end(undefined) };
}

function swallow(event: Event): void {
  event.stopImmediatePropagation();
  if (event.cancelable) event.preventDefault();
}

/** Frames have event classes of their own, so a key event is known by what it has. */
function keyOf(event: Event): { key: unknown; ctrlKey: boolean; metaKey: boolean; altKey: boolean } {
  const has = (name: string) => Reflect.get(event, name) === true;
  return {
    key: Reflect.get(event, 'key'),
    ctrlKey: has('ctrlKey'),
    metaKey: has('metaKey'),
    altKey: has('altKey'),
  };
}

/** The element under a pointer's event: under the pane where the pane got it, else what the page's own window on top shows. */
function underneath(event: Event, host: Element): HTMLElement | undefined {
  const [first] = event.composedPath();
  if (first && first !== host && 'nodeType' in first && first instanceof Object) {
    const target: unknown = first;
    if (target instanceof Element && isElement(target)) return target;
  }
  const [x, y] = [Reflect.get(event, 'clientX'), Reflect.get(event, 'clientY')];
  return typeof x === 'number' && typeof y === 'number' ? elementAt(x, y, host) : undefined;
}

/**
 * Words in bold are part of their line; a text is the block around them, and under a heading all that stands apart from
 * it: a text has more than the one paragraph under the pointer. A frame's whole page is the frame.
 */
function widened(element: HTMLElement, wanted: Wanted, heading?: HTMLElement): HTMLElement {
  let at = element;
  for (let around = aroundIn(at); around; around = aroundIn(at)) {
    const isPage = at.localName === 'body' || at.localName === 'html';
    const isMere =
      wanted === 'heading'
        ? textOf(around) === textOf(at) && isInline(at)
        : isInline(at) && !at.localName.includes('-');
    const isWhole = wanted === 'text' && heading !== undefined && staysApart(around, heading);
    if (!isPage && !isMere && !isWhole) break;
    at = around;
  }
  return at;
}

/** Where the keys begin: the first shown heading of the page's content, else its first words. */
function firstOf(wanted: Wanted, glass: Glass): HTMLElement | undefined {
  const main = document.querySelector('main,[role=main]') ?? document.body;
  const heading = main?.querySelector('h2,h3,[role=heading],summary,h1');
  if (wanted !== 'part' && heading && isElement(heading) && isShown(heading)) return heading;
  if (!main || !isElement(main)) return undefined;
  const first = [...main.children].filter(isElement).find((child) => child !== glass.host && isShown(child));
  return first ?? main;
}

/** The page's own document and those of its same-origin frames. */
function documentsHere(): Document[] {
  return pageOrder(document).roots.filter((root): root is Document => root.nodeType === 9);
}

/** The pane lets nothing through, so what is under it is scrolled for the wheel. */
function scrollUnder(event: WheelEvent, host: Element): void {
  swallow(event);
  let at = elementAt(event.clientX, event.clientY, host);
  while (at && !scrolls(at)) at = aroundIn(at);
  const by = { left: event.deltaX, top: event.deltaY };
  if (at) at.scrollBy(by);
  else window.scrollBy(by);
}

function scrolls(element: HTMLElement): boolean {
  if (element.scrollHeight <= element.clientHeight + 1) return false;
  const style = element.ownerDocument.defaultView?.getComputedStyle(element);
  return /auto|scroll/.test(style?.overflowY ?? '');
}
