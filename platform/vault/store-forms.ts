import type { Kept } from '../../review/reviews.ts';
import type { Access } from '../reviews/access.ts';
import type { Row } from '../reviews/database.ts';
import { closedRow, isRow, openedRow, stampOf } from '../reviews/rows.ts';

/** The forms that plans were corrected on: hashes of their words, unparsed. */
export type StoredForms = {
  read(): Promise<Kept<unknown[]>>;
  /** Keeps these in place of all before. */
  write(forms: readonly object[]): Promise<Kept<number>>;
  /** Brings in what an older version kept elsewhere; what was there goes only once the new is complete. */
  bringIn(): Promise<Kept<number>>;
};

/** Where an older version kept forms. */
export type OlderForms = { read(): Promise<unknown>; remove(): Promise<void> };

const place = 'forms';

/** Forms in the store `beside`, sealed like all that is stored about plans. */
export function formsIn(access: Access, older: OlderForms | undefined): StoredForms {
  const listed = async (row: Row | undefined, held: Parameters<typeof openedRow>[2]): Promise<unknown[]> => {
    const opened = row && (await openedRow('beside', row, held, place));
    return Array.isArray(opened?.forms) ? opened.forms : [];
  };
  const replace = (next: (before: unknown[]) => readonly unknown[]) =>
    access.write<Row | undefined, { row: Row; count: number }, number>({
      look: (transaction) => transaction.objectStore('beside').get(place),
      async make(found, { held, sealWith }) {
        const forms = next(await listed(found, held));
        return {
          ok: true,
          value: { row: await closedRow('beside', { forms }, sealWith, place), count: forms.length },
        };
      },
      async put(transaction, { row, count }, found) {
        const now = await transaction.objectStore('beside').get(place);
        if (stampOf(now) !== stampOf(found)) return false;
        await transaction.objectStore('beside').put(row, place);
        return { ok: true, value: count };
      },
    });

  async function bringIn(): Promise<Kept<number>> {
    const before = await older?.read();
    if (!older || !Array.isArray(before)) return { ok: true, value: 0 };
    const brought = await replace((here) => {
      const known = new Set(here.map(idOf));
      return [...here, ...before.filter((form: unknown) => !known.has(idOf(form)))];
    });
    if (brought.ok) await older.remove();
    return brought;
  }

  return {
    bringIn,
    async read() {
      const brought = await bringIn();
      if (!brought.ok) return brought;
      return access.read(
        (transaction) => transaction.objectStore('beside').get(place),
        async (found, door) => ({ ok: true, value: await listed(found, door.held) }),
      );
    },
    async write(forms) {
      const brought = await bringIn();
      return brought.ok ? replace(() => forms) : brought;
    },
  };
}

function idOf(form: unknown): unknown {
  return isRow(form) ? form.id : form;
}
