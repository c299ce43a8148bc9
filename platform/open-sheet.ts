/**
 * A blank tab of our own to draw on, with the styles of this page: to show something wide beside a narrow panel. It has
 * no address and nothing of it is kept; it closes with the page that opened it. Undefined where the browser refused.
 * Called straight from a click.
 */
export function openSheet(title: string): HTMLElement | undefined {
  const sheet = window.open('', '_blank');
  if (!sheet) return undefined;
  const page = sheet.document;
  page.title = title;
  page.documentElement.lang = document.documentElement.lang;
  for (const { href } of document.querySelectorAll<HTMLLinkElement>('link[rel=stylesheet]')) {
    const link = page.createElement('link');
    link.rel = 'stylesheet';
    link.href = href;
    page.head.append(link);
  }
  const root = page.createElement('main');
  root.className = 'sheet';
  page.body.append(root);
  addEventListener('pagehide', () => sheet.close());
  return root;
}
