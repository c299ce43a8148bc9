import { readdirSync, readFileSync, writeFileSync } from 'node:fs';

/**
 * Makes `review/redact/words/ordinary-words.ts`: every word that the project's own statements write in small letters. Run
 * again when they change. Names written small there would be taken for words, so first names are looked at by the grammar.
 */
const folder = 'assets/statements/';
const words = new Set<string>();
for (const file of readdirSync(folder).filter((name) => name.endsWith('.jsonl')))
  for (const [, text = ''] of readFileSync(folder + file, 'utf8').matchAll(/"text":"((?:[^"\\]|\\.)*)"/g))
    for (const [word] of text.matchAll(/(?<![\p{L}\p{N}'’\\-])\p{Ll}{2,}(?![\p{L}\p{N}])/gu)) words.add(word);
let line = '';
const lines: string[] = [];
for (const word of [...words].sort()) {
  if (line.length + word.length > 108) {
    lines.push(line);
    line = '';
  }
  line += `${line === '' ? '' : ' '}${word}`;
}
writeFileSync(
  'review/redact/words/ordinary-words.ts',
  `/**
 * Words that are written in small letters in this field, lower case. Made by \`scripts/identifiers/make-ordinary-words.ts\`
 * from the project's own statements; not to be edited by hand.
 */
export const ordinaryWordsText = \`${[...lines, line].join('\n')}\`;
`,
);
console.log(`${words.size} words`);
