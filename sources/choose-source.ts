/** Which reader a file is for; `not-supported` for everything that none of them can read. */
export type SourceChoice = 'pdf' | 'word' | 'page' | 'not-supported';

/** PDF allows other bytes before its mark, as some portals and mail gateways leave them (ISO 32000-1, annex H.3.4.1). */
const lookAhead = 1024;

/**
 * Chooses the reader by what the file's bytes say, and by its name only where they say nothing: a saved download is
 * often misnamed. Word's old format and password-protected files go to the Word reader, which names the reason.
 */
export function chooseSource(bytes: Uint8Array, name = ''): SourceChoice {
  const ending = /\.([a-z0-9]+)$/i.exec(name)?.[1]?.toLowerCase() ?? '';
  const start = new TextDecoder('latin1').decode(bytes.subarray(0, lookAhead));
  if (start.includes('%PDF-')) return 'pdf';
  if (['PK\x03\x04', 'PK\x05\x06', 'PK\x07\x08'].some((mark) => start.startsWith(mark)))
    return isOtherZip(ending) ? 'not-supported' : 'word';
  if (start.startsWith('\xd0\xcf\x11\xe0')) return isOtherOffice(ending) ? 'not-supported' : 'word';
  if (start.startsWith('{\\rtf')) return 'not-supported';
  if (looksLikeHtml(bytes)) return 'page';
  // Cut-off and empty files keep only their name; their reader then says what is wrong with them.
  if (ending === 'pdf') return 'pdf';
  if (ending === 'docx' || ending === 'docm') return 'word';
  return /^x?html?$/.test(ending) ? 'page' : 'not-supported';
}

function isOtherZip(ending: string): boolean {
  return /^(xlsx|xlsm|pptx|odt|ods|zip|epub)$/.test(ending);
}

function isOtherOffice(ending: string): boolean {
  return /^(xlsx?|xlsm|pptx?|msg|pub|vsd)$/.test(ending);
}

/** Markup at the start, also after a byte-order mark, comments and an XML line; saved pages may be UTF-16. */
function looksLikeHtml(bytes: Uint8Array): boolean {
  const wide = bytes[0] === 0xff && bytes[1] === 0xfe;
  const start = new TextDecoder(wide ? 'utf-16le' : 'utf-8').decode(bytes.subarray(0, 4 * lookAhead));
  const bare = start.replace(/^[\s\ufeff]*(<\?xml[^>]*\?>\s*)?(<!--[\s\S]*?-->\s*)*/i, '');
  return /^<(!doctype\s+html|html|head|body|title|meta|div|main|table|p|h1)\b/i.test(bare);
}
