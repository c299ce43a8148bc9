/** Firefox's own way to show a panel; Chromium has none of it. */
type WithSidebar = { sidebarAction: { open(): Promise<void> } };

/** True in Firefox: the one difference between the browsers that the product turns on. */
export function hasSidebar(browser: object): browser is WithSidebar {
  return 'sidebarAction' in browser;
}
