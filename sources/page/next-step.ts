import type { NotVisited } from '../../plan/block.ts';
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
        button.closest('[hidden]')
      )
        continue;
      const why = `The page goes on after “${words}”. Go on, then read again; what is on the steps before and after this one was not read.`;
      return [{ where: 'other steps', why }];
    }
  }
  return [];
}
