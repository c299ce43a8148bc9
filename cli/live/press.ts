import type { Page } from 'puppeteer-core';
import { harmful } from './harmful.ts';
import { settled } from './settled.ts';

/** Presses the control of that name: a disclosure, tab or step. False where there is none that is safe to press. */
export async function press(page: Page, name: string, mayLeave: boolean): Promise<boolean> {
  const pressed = await page
    .evaluate(
      (wanted, harm, mayLeave) => {
        const bare = (text: string | null) => (text ?? '').replace(/\s+/g, '').toLowerCase();
        const controls: HTMLElement[] = [];
        const look = (root: Document | ShadowRoot) => {
          for (const element of root.querySelectorAll<HTMLElement>('*')) {
            if (element.shadowRoot) look(element.shadowRoot);
            if (
              element.matches(
                'summary,button,a,[role="tab"],[role="button"],[role="treeitem"],[aria-controls],[aria-expanded],li',
              )
            )
              controls.push(element);
          }
        };
        look(document);
        const harms = new RegExp(harm, 'iu');
        const leads = (link: Element) => {
          const address = link.getAttribute('href') ?? '';
          if (address.startsWith('#') || address === '') return false;
          if (/^javascript:\s*(void\b.*|;*)$/i.test(address)) return false;
          // WebForms draws its lists of parts as links that ask the server for the other part.
          if (mayLeave && link.closest('li,[role="tab"]') && /^javascript:__doPostBack\(/i.test(address))
            return false;
          const isHere =
            URL.canParse(address, location.href) &&
            new URL(address, location.href).origin === location.origin;
          return !(
            mayLeave &&
            isHere &&
            !/^javascript:/i.test(address) &&
            !link.matches('[download],[target]')
          );
        };
        const isSafe = (element: HTMLElement) => {
          const says = [
            element.textContent,
            element.getAttribute('aria-label'),
            element.title,
            element.getAttribute('value'),
          ];
          if (says.some((words) => harms.test((words ?? '').replace(/\s+/g, ' ').trim()))) return false;
          const sends =
            '[type="submit"],[type="image"],[type="reset"],[formaction],[form],form button:not([type="button"]):not([type="tab"]),[download]';
          if (element.matches(sends) || element.querySelector(sends)) return false;
          return ![element, ...element.querySelectorAll('a[href]')].some(
            (part) => part.matches('a[href]') && leads(part),
          );
        };
        const fits = controls.filter(
          (element) => isSafe(element) && bare(element.textContent) === bare(wanted),
        );
        const control =
          fits.at(-1) ??
          controls.find(
            (element) =>
              isSafe(element) &&
              element.matches('[aria-expanded],summary,[role="tab"]') &&
              bare(element.textContent).startsWith(bare(wanted)),
          );
        // An entry of a list is only the frame of what is pressed in it.
        const inside = control?.matches('li')
          ? control.querySelector<HTMLElement>('a,button,[role="button"]')
          : null;
        (inside ?? control)?.click();
        return control !== undefined;
      },
      name,
      harmful,
      mayLeave,
    )
    .catch(() => false);
  if (pressed) await settled(page);
  return pressed;
}

/** Goes on to a wizard's next step with its own "Next" or "Continue"; only where nobody else's work can be changed. */
export async function pressOn(page: Page): Promise<boolean> {
  for (const name of [
    'Next',
    'Continue',
    'Next step',
    'Next section',
    'Next page',
    'Next ›',
    'Next >',
    'Next →',
  ])
    if (await press(page, name, true)) return true;
  return false;
}
