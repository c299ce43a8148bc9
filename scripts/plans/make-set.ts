import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { throwDice } from './dice.ts';
import { type Drawn, drawPlan } from './draw-plan.ts';
import { layouts } from './layouts/index.ts';
import { openPrinter, type Printer } from './makers/printer.ts';
import { toHtml } from './makers/to-html.ts';
import { toPdfmake } from './makers/to-pdfmake.ts';
import { toWord } from './makers/to-word.ts';

/** Makers by name. Each turns a drawn document into a file of its own hand. */
type Maker = { format: 'pdf' | 'docx'; make(drawn: Drawn): Promise<Uint8Array> };

/**
 * Makes a set of documents with their truth beside them, in the corpus's own form: `documents/` and `truth/` in the
 * folder. The same seed, count and machine give the same set. Returns what could not be used here, as sentences.
 */
export async function makeSet(folder: string, options: { seed: number; count: number }): Promise<string[]> {
  const dice = throwDice(options.seed);
  await mkdir(path.join(folder, 'documents'), { recursive: true });
  await mkdir(path.join(folder, 'truth'), { recursive: true });
  const chromium = await openPrinter('chromium');
  try {
    const makers = makersHere(chromium);
    const names = Object.keys(makers);
    const kinds = Object.entries(layouts);
    for (let at = 0; at < options.count; at += 1) {
      const [name, layout] = kinds[at % kinds.length] ?? [];
      if (!name || !layout) break;
      const own = dice.fork(`document ${at}`);
      const maker = names[(at + Math.floor(at / kinds.length)) % names.length] ?? 'word';
      await write(
        folder,
        `${String(at + 1).padStart(2, '0')}-${name}-${maker}`,
        drawPlan(own, name, layout),
        maker,
        makers[maker],
      );
    }
    return chromium ? [] : ['No Chromium, Chrome or Edge is installed, so nothing was printed with one.'];
  } finally {
    await chromium?.close();
  }
}

async function write(
  folder: string,
  name: string,
  drawn: Drawn,
  producer: string,
  maker: Maker | undefined,
): Promise<void> {
  if (!maker) return;
  await writeFile(path.join(folder, 'documents', `${name}.${maker.format}`), await maker.make(drawn));
  await writeFile(
    path.join(folder, 'truth', `${name}.json`),
    `${JSON.stringify({ ...drawn.truth, format: maker.format, producer }, null, 1)}\n`,
  );
}

function makersHere(chromium: Printer | undefined): Record<string, Maker> {
  return {
    word: { format: 'docx', make: ({ nodes, look }) => toWord(nodes, look) },
    helvetica: { format: 'pdf', make: ({ nodes, look }) => toPdfmake(nodes, look) },
    roboto: { format: 'pdf', make: ({ nodes, look }) => toPdfmake(nodes, look, { font: 'Roboto' }) },
    ...(chromium && {
      tagged: {
        format: 'pdf' as const,
        make: ({ nodes, look }: Drawn) => chromium.print(toHtml(nodes, look), look, true),
      },
      untagged: {
        format: 'pdf' as const,
        make: ({ nodes, look }: Drawn) => chromium.print(toHtml(nodes, look), look, false),
      },
    }),
  };
}

/** A seed nobody has used yet. */
export function freshSeed(): number {
  return Math.floor(Math.random() * 1e9);
}
