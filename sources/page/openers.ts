import { aroundOf, rootOf, roleOf, single, styleOf } from './nodes.ts';

/** What can be opened in a page: for each closed or open panel the visible control that opens it. */
export type Openers = {
  /** The control of a panel, where there is one. */
  controlOf: (panel: Element) => Element | undefined;
  /** The panel that a control opens, where it is in the page. */
  panelOf: (control: Element) => Element | undefined;
  /** Hidden, and nothing that the reviewer can see would show it. */
  isOutOfReach: (element: Element) => boolean;
  controls: Element[];
};

const controlSelector =
  '[aria-controls],[role=tab],[aria-expanded],[data-target],[data-bs-target],a[href^="#"],button,[role=button],li[data-id],li[data-tab]';

/** Panels that are no part of a document although a control opens them. */
const notPanel =
  '[role=dialog],[role=alertdialog],[role=menu],[role=listbox],[role=tooltip],dialog,template,.modal';

/** Bars that open what they hold or what follows them and say so by their names or their hand alone. */
const barSelector =
  'li[aria-expanded],[onclick],[class*="heading" i],[class*="header" i],[class*="toggle" i],[class*="title" i],[class*="trigger" i]';
/** Longest title on such a bar. */
const longestBar = 160;

/** An entry of a list that holds both its title and its panel. */
function holdsPanel(bar: Element): boolean {
  return bar.matches('li[aria-expanded]') && bar.childElementCount === 2;
}

/** Whether a bar heads a closed panel: a short title that can be pressed, with something hidden right after it. */
function isBar(bar: Element, head: Element, panel: Element): boolean {
  if (!isHidden(panel) || panel.matches(notPanel) || isHidden(head)) return false;
  if (bar !== head) return true;
  if (!bar.hasAttribute('onclick') && styleOf(bar)?.cursor !== 'pointer') return false;
  const words = single(bar.textContent);
  return words !== '' && words.length <= longestBar && single(panel.textContent) !== '';
}

/** Finds the controls of a document or shadow root. Reads only. */
export function findOpeners(root: Document | ShadowRoot): Openers {
  const controlByPanel = new Map<Element, Element>();
  const panels = new Map<Element, Element>();
  const controls = [...root.querySelectorAll(controlSelector)];
  for (const control of controls) {
    const panel = holdsPanel(control) ? undefined : panelOf(control);
    if (!panel || panel.contains(control) || panel.matches(notPanel)) continue;
    if (!controlByPanel.has(panel)) controlByPanel.set(panel, control);
    panels.set(control, panel);
  }
  for (const bar of root.querySelectorAll(barSelector)) {
    const [head, panel] = holdsPanel(bar) ? bar.children : [bar, bar.nextElementSibling];
    if (!head || !panel || controlByPanel.has(panel) || !isBar(bar, head, panel)) continue;
    controlByPanel.set(panel, head);
    panels.set(head, panel);
  }
  const reach = new Map<Element, boolean>();
  const isOutOfReach = (element: Element): boolean => {
    if (!isHidden(element)) return false;
    const known = reach.get(element);
    if (known !== undefined) return known;
    // Until proved otherwise, so that two controls inside each other's panels do not go in a circle.
    reach.set(element, true);
    const control = controlByPanel.get(element);
    let result = control === undefined;
    for (let at: Element | null = control ?? null; at && !result; at = aroundOf(at)) {
      if (isHidden(at) && isOutOfReach(at)) result = true;
    }
    reach.set(element, result);
    return result;
  };
  return {
    controlOf: (panel) => controlByPanel.get(panel),
    panelOf: (control) => panels.get(control),
    isOutOfReach,
    controls,
  };
}

/** Whether a panel comes right after its control or the heading around it, as in an accordion. */
export function isRightAfter(control: Element, panel: Element): boolean {
  for (let at: Element | null = control, steps = 0; at && steps < 3; at = at.parentElement, steps += 1) {
    const next = at.nextElementSibling;
    if (next) return next === panel || next.contains(panel);
  }
  return false;
}

/** Words only for screen readers ("expand") and signs only for the eye (an arrow) are no words of the document. */
export function isAside(element: Element): boolean {
  if (element.getAttribute('aria-hidden') === 'true' && (element.textContent ?? '').trim().length <= 2)
    return true;
  const style = styleOf(element);
  return (
    style?.position === 'absolute' &&
    style.overflow === 'hidden' &&
    (style.width === '1px' || style.height === '1px')
  );
}

/** Hidden by attribute or by style of its own; what surrounds it does not count. */
export function isHidden(element: Element): boolean {
  if (element.hasAttribute('hidden')) return true;
  const style = styleOf(element);
  if (style?.display === 'none') return true;
  // Visibility is handed down: only where it begins does it say that this element is the hidden one.
  const around = element.parentElement;
  return isInvisible(style) && !(around && isInvisible(styleOf(around)));
}

function isInvisible(style: CSSStyleDeclaration | undefined): boolean {
  return style?.visibility === 'hidden' || style?.visibility === 'collapse';
}

function panelOf(control: Element): Element | undefined {
  const root = rootOf(control);
  const byId = (id: string | null | undefined) => (id ? root.getElementById(id) : null) ?? undefined;
  const named = control.getAttribute('aria-controls')?.split(/\s+/) ?? [];
  const stated = named.map(byId).find((found) => found !== undefined);
  if (stated) return stated;
  for (const name of ['data-target', 'data-bs-target', 'href']) {
    const value = control.getAttribute(name);
    if (value && /^#[^\s]+$/.test(value)) {
      const found = byId(value.slice(1));
      // A link to a place in the page opens nothing, unless that place is hidden or the link says that it does.
      const opens =
        name !== 'href' ||
        control.matches('[role=tab],[data-toggle],[data-bs-toggle]') ||
        isHidden(found ?? control);
      if (found && opens) return found;
    }
  }
  if (roleOf(control) === 'tab') return tabPanelOf(control, root);
  for (const { name, value } of control.attributes) {
    if (!name.startsWith('data-') || value.length > 80) continue;
    const found = byId(value.replace(/^#/, ''));
    if (found && isHidden(found)) return found;
  }
  return control.hasAttribute('aria-expanded') ? panelAfter(control) : undefined;
}

/** Tabs without `aria-controls`: the panel names its tab, or stands at the same place in the row of panels. */
function tabPanelOf(tab: Element, root: Document | ShadowRoot): Element | undefined {
  const panels = [...root.querySelectorAll('[role=tabpanel]')];
  const named = tab.id && panels.find((panel) => panel.getAttribute('aria-labelledby') === tab.id);
  if (named) return named;
  const tabs = [...(tab.closest('[role=tablist]')?.querySelectorAll('[role=tab]') ?? [])];
  return panels.length === tabs.length ? panels[tabs.indexOf(tab)] : undefined;
}

/** An accordion's button without `aria-controls` opens what follows it or its heading. */
function panelAfter(control: Element): Element | undefined {
  for (let at: Element | null = control, steps = 0; at && steps < 3; at = at.parentElement, steps += 1) {
    const next = at.nextElementSibling;
    if (next) return next;
    if (single(at.parentElement?.textContent) !== single(control.textContent)) return undefined;
  }
  return undefined;
}
