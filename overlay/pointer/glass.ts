import { inTopWindow, type Rectangle } from '../geometry.ts';
import type { ToldBy } from './told-by.ts';

/** A pane over the whole page, in a closed root of its own: the outline, what it says, and nothing of the page can be pressed through it. */
export type Glass = {
  host: HTMLElement;
  /** Outlines an element of the page. */
  outline: (element: Element, told: ToldBy) => void;
  /** Says what is to be pointed at. */
  ask: (sentence: string) => void;
  remove: () => void;
};

const look = `
:host { all: initial !important; position: fixed !important; inset: 0 !important; z-index: 2147483647 !important; display: block !important; cursor: crosshair !important; }
.room { color-scheme: light dark; font: 14px/1.4 system-ui, sans-serif; color: light-dark(#1b1f24, #f0f3f6); }
.outline { position: fixed; box-sizing: border-box; pointer-events: none; border: 3px solid light-dark(#0b57d0, #8ab4f8); outline: 2px solid light-dark(#fff, #000);
  border-radius: 4px; background: rgb(11 87 208 / 10%); }
.told, .ask { position: fixed; pointer-events: none; background: light-dark(#fff, #1f2328); border: 1px solid light-dark(#57606a, #8b949e); border-radius: 6px; padding: 3px 8px;
  max-width: min(32rem, calc(100vw - 24px)); box-sizing: border-box; box-shadow: 0 2px 8px rgb(0 0 0 / 30%); }
.told { white-space: nowrap; overflow: hidden; text-overflow: ellipsis; }
.ask { left: 12px; bottom: 12px; padding: 8px 12px; }
[hidden] { display: none; }
@media (forced-colors: active) { .outline { border-color: Highlight; } }
@media print { .room { display: none; } }
`;

/** The attribute by which the pane of an earlier version is found and taken away. */
export const glassMark = 'data-plan-quality-pointer';

/** Lays the pane over the page. `mode`: closed in the product, so that no page can look inside. */
export function layGlass(mode: 'closed' | 'open' = 'closed'): Glass {
  for (const left of document.documentElement.querySelectorAll(`:scope > [${glassMark}]`)) left.remove();
  const host = document.createElement('div');
  host.setAttribute(glassMark, '');
  const root = host.attachShadow({ mode });
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(look);
  root.adoptedStyleSheets = [sheet];
  const room = part('room');
  const outline = part('outline');
  const told = part('told');
  const ask = part('ask');
  const said = document.createElement('div');
  room.lang = 'en-GB';
  outline.hidden = true;
  told.hidden = true;
  said.role = 'status';
  said.style.cssText = 'position: fixed; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%)';
  room.append(outline, told, ask, said);
  root.append(room);
  document.documentElement.append(host);
  return {
    host,
    outline(element, { kind, says, words }) {
      const box = boxOf(element);
      outline.hidden = box === undefined;
      told.hidden = box === undefined;
      told.textContent = `${kind}, ${words} ${words === 1 ? 'word' : 'words'}: ${says}`;
      said.textContent = told.textContent;
      if (!box) return;
      place(outline, box);
      const under = box.bottom + 34 < innerHeight;
      Object.assign(told.style, {
        left: `${Math.max(4, Math.min(box.left, innerWidth - told.offsetWidth - 8))}px`,
        top: `${under ? box.bottom + 4 : Math.max(4, box.top - 32)}px`,
      });
    },
    ask(sentence) {
      ask.textContent = sentence;
    },
    remove: () => host.remove(),
  };
}

function part(name: string): HTMLElement {
  const element = document.createElement('div');
  element.className = name;
  return element;
}

function place(element: HTMLElement, box: Rectangle): void {
  Object.assign(element.style, {
    left: `${box.left}px`,
    top: `${box.top}px`,
    width: `${box.right - box.left}px`,
    height: `${box.bottom - box.top}px`,
  });
}

/** An element's box in the top window; elements without a box of their own (`display: contents`) have their children's. */
function boxOf(element: Element): Rectangle | undefined {
  const own = inTopWindow(element.getClientRects(), element.ownerDocument);
  const all =
    own.length > 0
      ? own
      : [...element.children].flatMap((child) => inTopWindow(child.getClientRects(), child.ownerDocument));
  if (all.length === 0) return undefined;
  return {
    left: Math.min(...all.map(({ left }) => left)) - 3,
    top: Math.min(...all.map(({ top }) => top)) - 3,
    right: Math.max(...all.map(({ right }) => right)) + 3,
    bottom: Math.max(...all.map(({ bottom }) => bottom)) + 3,
  };
}
