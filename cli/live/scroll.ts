import type { Page } from 'puppeteer-core';

/** Moves everything that scrolls on by most of its height; false where nothing moves any more. */
export async function scroll(page: Page): Promise<boolean> {
  return page
    .evaluate(() => {
      const boxes: Element[] = [];
      const look = (root: Document | ShadowRoot) => {
        for (const element of root.querySelectorAll('*')) {
          if (element.shadowRoot) look(element.shadowRoot);
          if (element.scrollHeight > element.clientHeight + 40 && element.clientHeight > 80)
            boxes.push(element);
        }
      };
      look(document);
      if (document.scrollingElement) boxes.push(document.scrollingElement);
      return (
        boxes.filter((box) => {
          const before = box.scrollTop;
          box.scrollTop = before + Math.max(80, box.clientHeight * 0.7);
          return box.scrollTop > before;
        }).length > 0
      );
    })
    .catch(() => false);
}
