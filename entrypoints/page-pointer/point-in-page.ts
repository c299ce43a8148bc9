import { type Pointing, startPointing } from '../../overlay/pointer/pointing.ts';
import { toldBy } from '../../overlay/pointer/told-by.ts';
import { bad, isStillOurs, sayNews } from '../../platform/answer-calls.ts';
import type { PointedAt } from '../../platform/calls.ts';
import { answerPointing, type PointingAnswers } from '../../platform/pointer-calls.ts';
import { isElement } from '../../sources/page/nodes.ts';
import { pageOrder } from '../../sources/page/portals/page-order.ts';
import { addressPattern } from '../../sources/page/portals/teach/address-pattern.ts';
import { deriveParts, type Taught } from '../../sources/page/portals/teach/derive-parts.ts';
import { wordsAround } from '../../sources/page/portals/teach/words-around.ts';

/** How often the page looks whether the extension behind it still lives, in milliseconds. */
const pulse = 2000;

/** Answers the panel while a portal is taught: what was pointed at stays here, the panel knows it by number. Returns the way to end it. */
export function pointInPage(): () => void {
  const picks: HTMLElement[] = [];
  let pointing: Pointing | undefined;
  let last: HTMLElement | undefined;
  let heading: HTMLElement | undefined;

  const numberOf = (element: HTMLElement): PointedAt => {
    if (!picks.includes(element)) picks.push(element);
    return { pick: picks.indexOf(element), ...toldBy(element) };
  };
  const answers: PointingAnswers = {
    'point/pick': ({ at }) =>
      new Promise((resolve) => {
        pointing?.stop();
        pointing = startPointing(
          at,
          last,
          (told) => sayNews({ news: 'point/over', ...told }),
          (picked) => {
            pointing = undefined;
            if (picked) last = picked;
            heading = at === 'heading' ? picked : undefined;
            resolve({ ok: true, value: picked ? { picked: numberOf(picked) } : {} });
          },
          at === 'text' ? heading : undefined,
        );
      }),
    'point/key': ({ key }) => {
      pointing?.key(key);
      return { ok: true, value: {} };
    },
    'point/derive': ({ taught }) => {
      const found: Taught[] = [];
      for (const { heading, text, sections } of taught) {
        const [head, body] = [heading === undefined ? undefined : picks[heading], picks[text]];
        if (!body?.isConnected || (heading !== undefined && !head?.isConnected)) return pageMoved;
        found.push({ text: body, sections, ...(head && { heading: head }) });
      }
      const order = pageOrder(document);
      const { parts, alike } = deriveParts(found, order, wordsAround(order));
      return {
        ok: true,
        value: {
          host: location.hostname,
          address: addressPattern(location),
          parts,
          alike: alike.flatMap(({ heading, text }) => {
            const told = { heading: elementOf(heading), text: elementOf(text) };
            return told.heading && told.text
              ? [{ heading: numberOf(told.heading), text: numberOf(told.text) }]
              : [];
          }),
        },
      };
    },
    'point/stop': () => {
      pointing?.stop();
      return { ok: true, value: {} };
    },
  };
  const stopAnswering = answerPointing(answers);
  const end = () => {
    clearInterval(alive);
    pointing?.stop();
    stopAnswering();
  };
  const alive = setInterval(() => {
    if (!isStillOurs()) end();
  }, pulse);
  return end;
}

function elementOf(element: Element): HTMLElement | undefined {
  return isElement(element) ? element : undefined;
}

const pageMoved = bad(
  'page-moved',
  'The page was drawn anew, so what you pointed at before is no longer there. Nothing was kept. Begin again on the page as it stands now.',
);
