/**
 * A line of a backup as it stands in the file: `PQB <file> <number> <before> <own> <content>`. `file`: a random name that all
 * lines of one file carry; `number` counts from 0; `before`: the sum of the line before (zeros on the first); `own`: SHA-256
 * of everything else. So every line can be told to be whole by itself, and a line that is missing, doubled, moved or from
 * another file by its neighbours. This finds damage and careless edits: whoever works the sums out anew can write anything.
 * Only the passphrase proves more.
 */
export type BackupLine = { file: string; number: number; before: string; own: string; content: string };

/** SHA-256 of a text's UTF-8, as 64 hexadecimal digits. */
export type Digest = (text: string) => Promise<string>;

/** The sum that stands where there is no line before. */
export const noLineBefore = '0'.repeat(64);

/** What each line begins with; sought in torn places too, where the break between two lines was lost. */
export const lineStart = /PQB [0-9a-f]{32} (?:0|[1-9]\d{0,6}) [0-9a-f]{64} [0-9a-f]{64} /g;

/** Letters of the longest beginning: "PQB ", 32, a space, up to 7, a space, 64, a space, 64, a space. */
const longestStart = 4 + 32 + 1 + 7 + 1 + 64 + 1 + 64 + 1;

/** A line with its sums, and its text without the break at its end. `content` must hold no line break. */
export async function lineOf(
  { file, number, before, content }: Omit<BackupLine, 'own'>,
  digest: Digest,
): Promise<{ line: BackupLine; text: string }> {
  const own = await digest(summed({ file, number, before, content }));
  return {
    line: { file, number, before, own, content },
    text: `PQB ${file} ${number} ${before} ${own} ${content}`,
  };
}

/** A text as a line, if it is one and its sum fits; undefined where it was damaged or edited. */
export async function readLine(text: string, digest: Digest): Promise<BackupLine | undefined> {
  const start = new RegExp(`^${lineStart.source}`).exec(text.slice(0, longestStart))?.[0];
  if (start === undefined) return undefined;
  const [, file = '', number = '', before = '', own = ''] = start.split(' ');
  const line = { file, number: Number(number), before, own, content: text.slice(start.length) };
  return (await digest(summed(line))) === own ? line : undefined;
}

function summed({ file, number, before, content }: Omit<BackupLine, 'own'>): string {
  return `${file} ${number} ${before} ${content}`;
}
