import { SaxesParser } from 'saxes';

/** One XML element. `name` is its local name after the prefix Word itself uses for the namespace: "w:p", "mc:Choice". */
export type XmlElement = { name: string; attributes: Map<string, string>; children: (XmlElement | string)[] };

/** Nesting deeper than any real document, so that a hostile file cannot exhaust the stack of those who walk the tree. */
const deepest = 300;

/** 300 pages of tables have half a million. */
const mostElements = 1_500_000;

/** Thrown for XML of more elements than fit into the memory. */
export class TooManyElements extends Error {}

/** Most elements have no attributes, and share this. */
const none = new Map<string, string>();

/** Both the transitional and the strict namespaces of ISO/IEC 29500, told apart by their last step. */
const prefixes: [RegExp, string][] = [
  [/wordprocessingml(\/2006)?\/main$/, 'w'],
  [/markup-compatibility\/2006$/, 'mc'],
  [/office\/word\/2010\/wordml$/, 'w14'],
  [/officeDocument\/(2006\/)?math$/, 'm'],
  [/officeDocument\/(2006\/)?relationships$/, 'r'],
];

/** Reads XML into a tree. Throws on text that is not well-formed or nested beyond reason, `TooManyElements` on too much of it. */
export function parseXml(text: string): XmlElement {
  const root: XmlElement = { name: '', attributes: new Map(), children: [] };
  const open: XmlElement[] = [root];
  const known = new Map<string, string>();
  const named = (uri: string, local: string) => {
    let prefix = known.get(uri);
    if (prefix === undefined) {
      prefix = prefixes.find(([pattern]) => pattern.test(uri))?.[1] ?? '';
      known.set(uri, prefix);
    }
    return prefix ? `${prefix}:${local}` : local;
  };
  const parser = new SaxesParser({ xmlns: true });
  let elements = 0;
  parser.on('opentag', (tag) => {
    if (open.length > deepest) throw new Error('nested too deeply');
    elements += 1;
    if (elements > mostElements) throw new TooManyElements();
    let attributes = none;
    for (const attribute of Object.values(tag.attributes)) {
      // Word marks every run with the session it was typed in; nobody asks for that, and it fills the memory.
      if (attribute.local.startsWith('rsid')) continue;
      if (attributes === none) attributes = new Map();
      attributes.set(named(attribute.uri, attribute.local), attribute.value);
    }
    const element: XmlElement = { name: named(tag.uri, tag.local), attributes, children: [] };
    open.at(-1)?.children.push(element);
    open.push(element);
  });
  parser.on('closetag', () => {
    open.pop();
  });
  parser.on('text', (value) => {
    open.at(-1)?.children.push(value);
  });
  parser.on('error', (error) => {
    throw error;
  });
  parser.write(text).close();
  return elementsOf(root)[0] ?? root;
}

/** The child elements, without the text between them. */
export function elementsOf(element: XmlElement | undefined): XmlElement[] {
  return (element?.children ?? []).filter((child) => typeof child !== 'string');
}

/** The first child element of a name. */
export function childOf(element: XmlElement | undefined, name: string): XmlElement | undefined {
  return elementsOf(element).find((child) => child.name === name);
}

/** The value of `w:val` (or of another attribute) on a named child. */
export function valOf(
  element: XmlElement | undefined,
  name: string,
  attribute = 'w:val',
): string | undefined {
  return childOf(element, name)?.attributes.get(attribute);
}

/** A property that is on by being there: true, false where it says so, undefined where it is absent. */
export function switchOf(element: XmlElement | undefined, name: string): boolean | undefined {
  const found = childOf(element, name);
  if (!found) return undefined;
  return !['0', 'false', 'off', 'none'].includes(found.attributes.get('w:val') ?? '1');
}

/** All text below an element. */
export function textOf(element: XmlElement): string {
  return element.children.map((child) => (typeof child === 'string' ? child : textOf(child))).join('');
}

/** Every element of a name below this one, in order. */
export function allOf(element: XmlElement, name: string): XmlElement[] {
  return elementsOf(element).flatMap((child) => (child.name === name ? [child] : allOf(child, name)));
}
