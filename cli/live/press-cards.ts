import type { JSHandle, Page } from 'puppeteer-core';
import { harmful } from './harmful.ts';
import { settled } from './settled.ts';

/** What has been pressed in a page, kept in the page itself so that nothing is pressed twice. */
export type Pressed = JSHandle<{ elements: WeakSet<Element>; names: Set<string> }>;

/** Nothing pressed yet. Undefined where the page has gone. */
export async function nothingPressed(page: Page): Promise<Pressed | undefined> {
  return page
    .evaluateHandle(() => ({ elements: new WeakSet<Element>(), names: new Set<string>() }))
    .catch(() => undefined);
}

/**
 * Presses the next control that only shows more: a closed disclosure without content, a button that opens a window or
 * fills the empty place behind it. Nothing in menus, nothing that sends, nothing named as harmful. False where none is left.
 */
export async function pressCard(page: Page, pressed: Pressed): Promise<boolean> {
  const found = await page
    .evaluate(
      (harm, pressed) => {
        const harms = new RegExp(harm, 'iu');
        const all: HTMLElement[] = [];
        const look = (root: Document | ShadowRoot) => {
          for (const element of root.querySelectorAll<HTMLElement>('*')) {
            if (element.shadowRoot) look(element.shadowRoot);
            if (element.matches('button,[role="button"],[aria-expanded="false"],[aria-haspopup="dialog"]'))
              all.push(element);
          }
        };
        look(document);
        const words = (element: Element | null | undefined) =>
          (element?.textContent ?? '').replace(/\s+/g, ' ').trim();
        const isEmpty = (place: Element | null | undefined) =>
          place !== null &&
          place !== undefined &&
          /^(|loading.{0,20}|please wait.{0,20})$/i.test(words(place));
        const showsMore = (element: HTMLElement) => {
          const target = element.getAttribute('aria-controls');
          const root = element.getRootNode();
          const place = target && 'getElementById' in root ? document.getElementById(target) : null;
          if (place) return isEmpty(place);
          if (
            element.matches(
              '[aria-haspopup="dialog"],[data-bs-toggle="modal"],[data-toggle="modal"],[data-bs-toggle="offcanvas"]',
            )
          )
            return true;
          const next = element.nextElementSibling;
          if (next?.matches('div,section,ul,ol') && isEmpty(next)) return true;
          if (element.getAttribute('aria-expanded') === 'false') return true;
          if (/^(?:show|load|see) (?:\d+ )?more\b/i.test(words(element))) return true;
          return (
            /^(show|view|see|read|more)\b/i.test(words(element)) &&
            element.closest('article,li,[class*="card" i]') !== null
          );
        };
        const isSafe = (element: HTMLElement) => {
          const says = [
            words(element),
            element.getAttribute('aria-label') ?? '',
            element.title,
            element.getAttribute('value') ?? '',
          ];
          if (says.every((each) => each.trim() === '') || says.some((each) => harms.test(each.trim())))
            return false;
          const sends =
            '[type="submit"],[type="image"],[type="reset"],[formaction],[form],form button:not([type="button"]),[download],[disabled],a[href]:not([href^="#"])';
          if (element.matches(sends) || element.closest('a[href]:not([href^="#"])')) return false;
          if (
            element.matches(
              '[aria-haspopup="menu"],[aria-haspopup="listbox"],[aria-haspopup="true"],[role="combobox"],[role="tab"],input,select',
            )
          )
            return false;
          return !element.closest(
            'nav,header,footer,[role="menu"],[role="toolbar"],[role="tablist"],[role="dialog"],[role="alertdialog"],dialog',
          );
        };
        // A page that draws its controls anew makes others of the same name; only names that stand once tell that.
        const nameOf = (element: HTMLElement) =>
          `${words(element)}|${element.getAttribute('aria-label') ?? ''}`;
        const count = new Map<string, number>();
        for (const element of all) count.set(nameOf(element), (count.get(nameOf(element)) ?? 0) + 1);
        const wasPressed = (element: HTMLElement) =>
          pressed.elements.has(element) ||
          (count.get(nameOf(element)) === 1 && pressed.names.has(nameOf(element)));
        const next = all.find(
          (element) =>
            !wasPressed(element) &&
            element.getClientRects().length > 0 &&
            isSafe(element) &&
            showsMore(element),
        );
        if (!next) return false;
        pressed.elements.add(next);
        pressed.names.add(nameOf(next));
        next.click();
        return true;
      },
      harmful,
      pressed,
    )
    .catch(() => false);
  if (found) await settled(page);
  return found;
}

/** Closes a window that a card opened, as the Escape key or its own "Close" does. */
export async function closeWindow(page: Page): Promise<void> {
  const isOpen = `[...document.querySelectorAll('dialog[open],[role=dialog],[aria-modal=true]')].some((each) => each.getClientRects().length > 0)`;
  if ((await page.evaluate(isOpen).catch(() => false)) !== true) return;
  await page.keyboard.press('Escape').catch(() => undefined);
  await settled(page);
  if ((await page.evaluate(isOpen).catch(() => false)) !== true) return;
  await page
    .evaluate(() => {
      const open = [
        ...document.querySelectorAll<HTMLElement>('dialog[open],[role=dialog],[aria-modal=true]'),
      ];
      for (const each of open.filter((one) => one.getClientRects().length > 0))
        [...each.querySelectorAll<HTMLElement>('button,[role=button]')]
          .find((button) =>
            /^(close|back|×|✕|x$)/i.test(
              button.getAttribute('aria-label') ?? button.textContent?.trim() ?? '',
            ),
          )
          ?.click();
    })
    .catch(() => undefined);
  await settled(page);
}
