import { hostMark } from './leftovers.ts';
import { overlaySheet } from './sheet.ts';

/** The overlay's own place beside the page's body: one element with a root of its own. */
export type Room = { host: HTMLElement; root: ShadowRoot; inside: HTMLElement };

/** Opens the room. `mode`: closed in the product, so that no page can look inside. `seed`: of the highlights' names. */
export function openRoom(mode: 'closed' | 'open', seed: string): Room {
  const host = document.createElement('div');
  host.setAttribute(hostMark, seed);
  const root = host.attachShadow({ mode });
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(overlaySheet());
  root.adoptedStyleSheets = [sheet];
  const inside = document.createElement('div');
  inside.className = 'room';
  inside.role = 'region';
  inside.ariaLabel = 'Plan quality marks';
  inside.lang = 'en-GB';
  root.append(inside);
  document.documentElement.append(host);
  return { host, root, inside };
}
