/** How often and how long a new tab is asked whether it is there, in milliseconds. */
const between = 50;
const patience = 5000;

/**
 * An empty tab of our own to draw on (entrypoints/sheet), with this page's styles: to show something wide beside a narrow panel. Nothing drawn
 * there is kept, and it closes with the page that opened it. Undefined where the browser refused. Called straight from
 * a click.
 */
export async function openSheet(title: string): Promise<HTMLElement | undefined> {
  const sheet = window.open('/sheet.html', '_blank');
  if (!sheet) return undefined;
  addEventListener('pagehide', () => sheet.close());
  for (let waited = 0; waited < patience; waited += between) {
    // The blank page a tab begins with is thrown away: only what was loaded has this element.
    const root =
      sheet.document.readyState === 'complete' && sheet.document.querySelector<HTMLElement>('main.sheet');
    if (root) {
      sheet.document.title = title;
      root.replaceChildren();
      takeStyles(sheet.document);
      return root;
    }
    await new Promise((resolve) => setTimeout(resolve, between));
  }
  return undefined;
}

/** The styles of this page in their order; a page with styles of its own would change the order in which the build joins them. */
function takeStyles(page: Document): void {
  for (const { href } of document.querySelectorAll<HTMLLinkElement>('link[rel=stylesheet]')) {
    const link = page.createElement('link');
    link.rel = 'stylesheet';
    link.href = href;
    page.head.append(link);
  }
}
