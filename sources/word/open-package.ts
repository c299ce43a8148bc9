import { strFromU8, unzipSync } from 'fflate';
import type { Unread } from '../../plan/block.ts';

/** The XML parts of a Word file by their path in the package, or why there are none. */
export type Opened = { ok: true; parts: Map<string, string> } | { ok: false; unread: Unread };

/** 200 pages of tables make about 15 MB of XML; beyond this a file is damaged or made to do harm. */
const largestPart = 80_000_000;
const largestWhole = 160_000_000;

/** Bytes with which every legacy Office file and every password-protected new one begins (MS-CFB 2.2). */
const compoundFile = [0xd0, 0xcf, 0x11, 0xe0];

/** Opens a .docx (a zip of XML parts). Never throws: a file that is something else gives the reason. */
export function openPackage(bytes: Uint8Array): Opened {
  if (compoundFile.every((byte, index) => bytes[index] === byte)) {
    return refused(containsWide(bytes, 'EncryptedPackage') ? 'encrypted' : 'not-supported');
  }
  if (bytes.length === 0) return refused('empty');
  if (bytes[0] !== 0x50 || bytes[1] !== 0x4b) return refused('not-supported');
  let whole = 0;
  let tooLarge = false;
  let hasMain = false;
  const names: string[] = [];
  try {
    const files = unzipSync(bytes, {
      filter: (file) => {
        names.push(file.name);
        if (
          !/\.(xml|rels)$/i.test(file.name) ||
          /(^|\/)(theme|webSettings|fontTable|glossary)/i.test(file.name)
        ) {
          return false;
        }
        whole += file.originalSize;
        if (file.originalSize > largestPart || whole > largestWhole) {
          tooLarge = true;
          return false;
        }
        if (/^word\/[^/]+\.xml$/i.test(file.name)) hasMain = true;
        return true;
      },
    });
    if (tooLarge) return refused('not-supported');
    if (!hasMain)
      return refused(names.some((name) => /^(xl|ppt)\/|^mimetype$/.test(name)) ? 'not-supported' : 'corrupt');
    const parts = new Map(Object.entries(files).map(([name, data]) => [name, strFromPart(data)]));
    return { ok: true, parts };
  } catch {
    // A zip without its directory or with a broken stream: the only thing that fflate throws for.
    return refused('corrupt');
  }
}

function refused(why: Unread['why']): Opened {
  return { ok: false, unread: { where: 'file', why } };
}

/** XML parts are UTF-8, rarely UTF-16 with a byte-order mark. */
function strFromPart(data: Uint8Array): string {
  if (data[0] === 0xff && data[1] === 0xfe) return new TextDecoder('utf-16le').decode(data);
  return strFromU8(data).replace(/^\ufeff/, '');
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
