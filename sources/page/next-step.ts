import type { NotVisited, Steps } from '../../plan/block.ts';
import { single } from './nodes.ts';
import { isHidden } from './openers.ts';

const onward = /^(next|continue|save (and|&) (continue|next)|next (step|section|page|part))( ?[›»→>])?$/i;

/** A button that leads on to more of the same document: a wizard's next step, a list's next page. */
export function findNextStep(roots: (Document | ShadowRoot)[]): NotVisited[] {
  for (const root of roots) {
    for (const button of root.querySelectorAll(
      'button,[role=button],a[href],input[type=submit],input[type=button]',
    )) {
      const words = single(button.textContent) || single(button.getAttribute('value'));
      if (
        !onward.test(words) ||
        button.hasAttribute('disabled') ||
        isHidden(button) ||
        button.closest('[hidden]') ||
        isBetweenPanels(button)
      )
        continue;
      const why = `The page goes on after “${words}”. Go on, then read again; what is on the steps before and after this one was not read.`;
      return [{ where: 'other steps', why }];
    }
  }
  return [];
}

/** A stepper that keeps all its steps in the page leads on to nothing more. */
function isBetweenPanels(button: Element): boolean {
  const panel = button.closest('[role=tabpanel]');
  const others = [...(panel?.parentElement?.children ?? [])].filter(
    (other) => other !== panel && other.matches('[role=tabpanel]'),
  );
  return others.length > 0 && others.every((other) => single(other.textContent).length > 0);
}

/** A number of a step among all steps is printed in so few letters. */
const longestNumber = 40;

/** "Step 3 of 12" where a page numbers its steps without listing them. */
export function findStepNumber(roots: (Document | ShadowRoot)[]): Steps[] {
  const leadsOn = findNextStep(roots).length > 0;
  for (const root of roots)
    for (const element of root.querySelectorAll('p,span,div,h1,h2,h3,li,strong,caption,legend')) {
      if (element.childElementCount > 1 || (element.textContent ?? '').length > longestNumber) continue;
      const found = /^\(?(step|section|part|page|screen|question) (\d{1,2}) (?:of|\/) (\d{1,2})\b/i.exec(
        single(element.textContent),
      );
      const [, word = '', at = '', of = ''] = found ?? [];
      // "Page 2 of 9" stands under every printed page as well: there a way on is asked for.
      if (!found || Number(at) > Number(of) || Number(of) < 2) continue;
      if ((!leadsOn && !/step/i.test(word)) || isHidden(element)) continue;
      const titles = Array.from({ length: Number(of) }, (_, index) => `Step ${index + 1}`);
      return [{ titles, here: `Step ${at}` }];
    }
  return [];
}
