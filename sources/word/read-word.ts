import type { Reading, Unread } from '../../plan/block.ts';
import { markHeadCells } from '../head-cells.ts';
import { openPackage } from './open-package.ts';
import { readBody } from './read-body.ts';
import { childOf, elementsOf, parseXml, textOf, TooManyElements, type XmlElement } from './xml-tree.ts';

/** A plan of 300 pages has a million letters; what has more than these cannot be gone through in a fair time. */
const mostLetters = 10_000_000;
const longestParagraph = 1_000_000;

/**
 * Reads a Word file (.docx, .docm, .dotx) into blocks, with tables as cells, list markers as printed and tracked
 * changes kept apart. Pure and synchronous. Never throws: a file that cannot be read gives no blocks and an
 * `unread` entry for the whole file (a password, damage, an older or other format, no text).
 */
export function readWord(bytes: Uint8Array, name?: string): Reading {
  const opened = openPackage(bytes);
  if (!opened.ok) return nothing(opened.unread.why, name);
  const { parts } = opened;
  try {
    const main = mainPart(parts);
    const body = main ? childOf(parse(parts, main), 'w:body') : undefined;
    if (!main || !body) return nothing('corrupt', name);
    const { blocks, furniture, takenIn } = readBody(body, partsBeside(parts, main));
    const unread: Unread[] =
      takenIn > 0 ? [{ where: 'a file inside the document', why: 'not-supported' }] : [];
    if (blocks.length === 0)
      return { ...nothing('empty', name), ...(unread.length > 0 && { unread }), furniture };
    const letters = blocks.reduce((sum, { text }) => sum + text.length, 0);
    const longest = blocks.reduce((most, { text }) => Math.max(most, text.length), 0);
    if (letters > mostLetters || longest > longestParagraph) return nothing('too-large', name);
    markHeadCells(blocks);
    return { source: 'word', title: name ?? titleOf(parts), blocks, furniture, unread, notVisited: [] };
  } catch (error) {
    if (error instanceof TooManyElements) return nothing('too-large', name);
    // XML that is cut off or nested beyond reason: there is no telling what is missing, so nothing is shown as read.
    return nothing('corrupt', name);
  }
}

/** The parts that belong to the main one. Headers and footers are listed once each, in the order of their names. */
export type PartsBeside = {
  styles?: XmlElement;
  numbering?: XmlElement;
  footnotes?: XmlElement;
  endnotes?: XmlElement;
  furniture: XmlElement[];
};

function nothing(why: Unread['why'], title: string | undefined): Reading {
  return {
    source: 'word',
    title,
    blocks: [],
    furniture: [],
    unread: [{ where: 'file', why }],
    notVisited: [],
  };
}

function parse(parts: Map<string, string>, name: string): XmlElement | undefined {
  const text = parts.get(name);
  return text === undefined ? undefined : parseXml(text);
}

/** Nearly always word/document.xml; the package's own relations say so where it is not. */
function mainPart(parts: Map<string, string>): string | undefined {
  const relations = elementsOf(parse(parts, '_rels/.rels'));
  const target = relations.find((relation) =>
    /\/officeDocument$/.test(relation.attributes.get('Type') ?? ''),
  );
  const named = target?.attributes.get('Target')?.replace(/^\//, '');
  return [named, 'word/document.xml'].find((name) => name !== undefined && parts.has(name));
}

function partsBeside(parts: Map<string, string>, main: string): PartsBeside {
  const folder = main.slice(0, main.lastIndexOf('/') + 1);
  const relations = elementsOf(parse(parts, `${folder}_rels/${main.slice(folder.length)}.rels`));
  const named = (type: string) => [
    ...new Set(
      relations
        .filter((relation) => (relation.attributes.get('Type') ?? '').endsWith(`/${type}`))
        .map((relation) => relation.attributes.get('Target') ?? '')
        .map((target) => (target.startsWith('/') ? target.slice(1) : folder + target)),
    ),
  ];
  const one = (type: string) => parse(parts, named(type)[0] ?? `${folder}${type}.xml`);
  return {
    styles: one('styles'),
    numbering: one('numbering'),
    footnotes: one('footnotes'),
    endnotes: one('endnotes'),
    furniture: [...named('header'), ...named('footer')].sort().flatMap((name) => parse(parts, name) ?? []),
  };
}

function titleOf(parts: Map<string, string>): string | undefined {
  const title = elementsOf(parse(parts, 'docProps/core.xml')).find((child) => child.name === 'title');
  return (title && textOf(title).trim()) || undefined;
}
