import type { Unread } from '../../plan/block.ts';
import { listZip, unpack } from './unzip.ts';

/** The XML parts of a Word file by their path in the package, or why there are none. */
export type Opened = { ok: true; parts: Map<string, string> } | { ok: false; unread: Unread };

/** 200 pages of tables make about 15 MB of XML; beyond this a file is damaged or made to do harm. */
const largestWhole = 36_000_000;

/** Bytes with which every legacy Office file and every password-protected new one begins (MS-CFB 2.2). */
const compoundFile = [0xd0, 0xcf, 0x11, 0xe0];

/** Opens a .docx (a zip of XML parts). Never throws: a file that is something else gives the reason. */
export function openPackage(bytes: Uint8Array): Opened {
  if (compoundFile.every((byte, index) => bytes[index] === byte)) {
    return refused(containsWide(bytes, 'EncryptedPackage') ? 'encrypted' : 'not-supported');
  }
  if (bytes.length === 0) return refused('empty');
  if (bytes[0] !== 0x50 || bytes[1] !== 0x4b) return refused('not-supported');
  const entries = listZip(bytes);
  if (typeof entries === 'string') return refused(entries);
  const wanted = entries.filter(({ name }) => isRead(name));
  if (!wanted.some(({ name }) => /^word\/[^/]+\.xml$/i.test(name))) {
    const other = entries.some(({ name }) => /^(xl|ppt)\/|^mimetype$|^index\.xml$|^Index\//i.test(name));
    return refused(other || entries.every(({ name }) => !isPackage.test(name)) ? 'not-supported' : 'corrupt');
  }
  const parts = new Map<string, string>();
  let left = largestWhole;
  for (const entry of wanted) {
    if (entry.locked) return refused('encrypted');
    const data = unpack(entry, left);
    if (typeof data === 'string') return refused(data);
    left -= data.length;
    parts.set(entry.name, strFromPart(data));
  }
  return { ok: true, parts };
}

/** Files by which a package of Office is told from any other zip. */
const isPackage = /^(\[Content_Types\]\.xml$|_rels\/|word\/)/i;

/** XML parts that hold words or say how they are set out; the rest stays packed. */
function isRead(name: string): boolean {
  if (!/\.(xml|rels)$/i.test(name)) return false;
  return !/(^|\/)(theme|webSettings|fontTable|glossary|customXml)/i.test(name);
}

function refused(why: Unread['why']): Opened {
  return { ok: false, unread: { where: 'file', why } };
}

/** XML parts are UTF-8, rarely UTF-16 with a byte-order mark, very rarely in an encoding that their first line names. */
function strFromPart(data: Uint8Array): string {
  if (data[0] === 0xff && data[1] === 0xfe) return new TextDecoder('utf-16le').decode(data);
  if (data[0] === 0xfe && data[1] === 0xff) return new TextDecoder('utf-16be').decode(data);
  const head = String.fromCharCode(...data.subarray(0, 100));
  const latin = /^<\?xml[^>]*encoding=["'](iso-8859-1|windows-1252)["']/i.test(head);
  return new TextDecoder(latin ? 'windows-1252' : 'utf-8').decode(data).replace(/^\ufeff/, '');
}

function containsWide(bytes: Uint8Array, word: string): boolean {
  const wanted = [...word].flatMap((letter) => [letter.charCodeAt(0), 0]);
  const [first] = wanted;
  if (first === undefined) return false;
  for (let at = bytes.indexOf(first); at >= 0; at = bytes.indexOf(first, at + 1)) {
    if (wanted.every((byte, index) => bytes[at + index] === byte)) return true;
  }
  return false;
}
