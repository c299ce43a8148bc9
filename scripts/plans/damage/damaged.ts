import type { Dice } from '../dice.ts';
import type { Drawn } from '../draw-plan.ts';
import type { Truth } from '../drawn/truth.ts';
import { toPdfmake } from '../makers/to-pdfmake.ts';
import { changeLetters, cipher, symbolBullets, withoutSpaces } from './change-letters.ts';
import { oddLetters } from './odd-letters.ts';
import { countPages, scanPages } from './scan.ts';

/** A file that is hard or impossible to read, with what can be expected of a reader. */
export type Damaged = { bytes: Uint8Array; truth: Truth };

/** Ways in which files arrive damaged, by name. Each starts from a sound document. */
export const damages: Record<string, (drawn: Drawn, dice: Dice) => Promise<Damaged>> = {
  async cipher({ nodes, look, truth }, dice) {
    const bytes = changeLetters(
      await toPdfmake(nodes, look, { font: 'Roboto', compress: false }),
      cipher(dice.int(0, 99)),
    );
    return { bytes, truth: unreadable(truth, await countPages(bytes), 'ciphered', 'cipher') };
  },
  async nospace({ nodes, look, truth }) {
    const bytes = changeLetters(
      await toPdfmake(nodes, look, { font: 'Roboto', compress: false }),
      withoutSpaces,
    );
    return { bytes, truth: { ...truth, readable: 'partly', damage: 'nospace' } };
  },
  async symbols({ nodes, look, truth }) {
    const bytes = changeLetters(
      await toPdfmake(nodes, { ...look, bullet: 'dot' }, { font: 'Roboto', compress: false }),
      symbolBullets,
    );
    return { bytes, truth: { ...truth, damage: 'symbols' } };
  },
  async ligatures({ nodes, look, truth }) {
    return {
      bytes: await toPdfmake(oddLetters(nodes), look, { font: 'Roboto' }),
      truth: { ...truth, damage: 'ligatures' },
    };
  },
  async scan({ nodes, look, truth }) {
    const pictures = await scanPages(await toPdfmake(nodes, look), 6);
    const bytes = await toPdfmake(
      pictures.map((address) => ({ kind: 'picture', address })),
      { ...look, header: '', footer: '', watermark: '', pageNumber: 'none' },
    );
    return { bytes, truth: unreadable(truth, await countPages(bytes), 'scan') };
  },
  async password({ nodes, look, truth }) {
    const bytes = await toPdfmake(nodes, look, { password: 'Kelsby-2026' });
    return { bytes, truth: unreadable(truth, 0, 'encrypted') };
  },
  async truncated({ nodes, look, truth }, dice) {
    const whole = await toPdfmake(nodes, look);
    // Cut within the first objects, so that no page is left that could be put together again.
    return {
      bytes: whole.slice(0, Math.floor(Math.min(whole.length * 0.02, 900) + dice.int(0, 40))),
      truth: unreadable(truth, 0, 'corrupt'),
    };
  },
};

/** A sound plan with some pages behind it, or within, that are pictures. */
export async function withScannedPages({ nodes, look, truth }: Drawn, behind: Drawn): Promise<Damaged> {
  const pictures = await scanPages(await toPdfmake(behind.nodes, behind.look), 3);
  const bytes = await toPdfmake(
    [...nodes, ...pictures.map((address) => ({ kind: 'picture' as const, address }))],
    look,
  );
  const pages = await countPages(bytes);
  return {
    bytes,
    truth: {
      ...truth,
      readable: 'partly',
      unreadable: pictures.map((_, at) => ({ page: pages - pictures.length + 1 + at, why: 'scan' })),
    },
  };
}

/** Nothing of it can be read: every section that has a heading is there and has no usable words. */
function unreadable(
  truth: Truth,
  pages: number,
  why: Truth['unreadable'][number]['why'],
  damage?: string,
): Truth {
  return {
    ...truth,
    readable: 'no',
    ...(damage && { damage }),
    unreadable:
      pages === 0 ? [{ page: 0, why }] : Array.from({ length: pages }, (_, at) => ({ page: at + 1, why })),
    sections: Object.fromEntries(
      Object.keys(truth.sections).map((id) => [id, { status: 'unreadable' as const, text: '' }]),
    ),
    outcomes: [],
    provisions: [],
  };
}
