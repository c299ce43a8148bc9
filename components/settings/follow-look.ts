import type { Settings, SettingsDoor } from '../services.ts';

/** Draws a page in the size of text and the colours set, now and whenever they are set otherwise. Returns the way to stop. */
export function followLook(door: Pick<SettingsDoor, 'read' | 'onChange'>): () => void {
  const root = document.documentElement;
  void door.read().then((settings) => lookAs(root, settings));
  return door.onChange((settings) => lookAs(root, settings));
}

/** Puts size and colours on a page's root, where `base.css` and `colours.css` read them. */
export function lookAs(root: HTMLElement, { textSize = 100, colours = 'usual' }: Settings): void {
  root.style.setProperty('--text-size', String(textSize / 100));
  root.dataset.colours = colours;
}
