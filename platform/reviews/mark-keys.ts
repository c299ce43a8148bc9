import type { MarkKey } from '../../review/backup/whole-store.ts';
import type { Kept } from '../../review/reviews.ts';
import type { Access } from './access.ts';
import { isMarkKey, newMarkKey, type OwnKey, usableKey, withSpeller } from './mark-key.ts';
import { textsAmong } from './review-rows.ts';
import { closedRow, isRow, openedRow } from './rows.ts';
import { Refused } from './store-problem.ts';

/** The keys that marks of paragraphs and words are made with. All throw a `Refused` where the store cannot be asked. */
export type MarkKeys = {
  /** The key for new marks, made when first asked for; two windows that ask at once get one. */
  own(): Promise<OwnKey>;
  /** The key with this id, `undefined` for the one that was made before keys had ids; none where it is not here. */
  of(id: string | undefined): Promise<OwnKey | undefined>;
  /** Those that can be carried into a backup. The one without an id cannot: the browser never gives it out. */
  all(): Promise<Kept<MarkKey[]>>;
  /** Keeps keys that are not here yet; answers how many. */
  put(keys: readonly MarkKey[]): Promise<Kept<number>>;
  /** Forgets what this window holds of them. */
  forget(): void;
};

/** Where the key for new marks lies. */
const ownPlace = 'own';
/** Where the key lies that was made before keys had ids; not extractable. */
const firstPlace = 'paragraphs';

/** The keys in the store `keys`. */
export function markKeysIn(access: Access, newId: () => string): MarkKeys {
  const held = new Map<string | undefined, OwnKey>();
  let ownId: string | undefined;

  const stored = (place: string) =>
    access.read(
      (transaction) => transaction.objectStore('keys').get(place),
      async (found, door) => {
        if (found === undefined || found instanceof CryptoKey) return { ok: true, value: found };
        const opened = await openedRow('keys', found, door.held, place);
        return isMarkKey(opened) ? { ok: true, value: opened } : { ok: false, problem: strangeKey };
      },
    );

  /** Keeps a key at a place where there is none; gives the one that lies there then. */
  const keep = (place: string, key: MarkKey) =>
    access.write<CryptoKey | object | undefined, Awaited<ReturnType<typeof closedRow>>, boolean>({
      look: (transaction) => transaction.objectStore('keys').get(place),
      make: async (_, { sealWith }) => ({ ok: true, value: await closedRow('keys', key, sealWith, place) }),
      async put(transaction, row) {
        const keys = transaction.objectStore('keys');
        if ((await keys.getKey(place)) !== undefined) return { ok: true, value: false };
        await keys.put(row, place);
        return { ok: true, value: true };
      },
    });

  const all = () =>
    access.read<{ place: string; row: unknown }[], MarkKey[]>(
      async (transaction) => {
        const keys = transaction.objectStore('keys');
        const places = textsAmong(await keys.getAllKeys());
        const rows = await keys.getAll();
        return places.map((place, index) => ({ place, row: rows[index] }));
      },
      async (found, door) => {
        const opened = await Promise.all(
          found.map(({ place, row }) =>
            isRow(row) && !(row instanceof CryptoKey) ? openedRow('keys', row, door.held, place) : undefined,
          ),
        );
        return { ok: true, value: opened.filter(isMarkKey) };
      },
    );

  return {
    async own() {
      const known = ownId === undefined ? undefined : held.get(ownId);
      if (known) return known;
      const found = must(await stored(ownPlace));
      let key = isMarkKey(found) ? found : undefined;
      if (!key) {
        must(await keep(ownPlace, newMarkKey(newId())));
        const now = must(await stored(ownPlace));
        if (!isMarkKey(now)) throw new Refused(strangeKey);
        key = now;
      }
      const usable = held.get(key.id) ?? (await usableKey(key));
      held.set(key.id, usable);
      ownId = key.id;
      return usable;
    },
    async of(id) {
      const known = held.get(id);
      if (known) return known;
      const found =
        id === undefined ? must(await stored(firstPlace)) : must(await all()).find((key) => key.id === id);
      if (!found) return undefined;
      const usable = found instanceof CryptoKey ? withSpeller('', found) : await usableKey(found);
      held.set(id, usable);
      return usable;
    },
    all,
    async put(keys) {
      const here = await all();
      if (!here.ok) return here;
      const known = new Set(here.value.map(({ id }) => id));
      let count = 0;
      for (const { id, key } of keys) {
        // A place that another kind of key lies in is no id of a key.
        if (known.has(id) || id === ownPlace || id === firstPlace || !isMarkKey({ id, key })) continue;
        const put = await keep(id, { id, key });
        if (!put.ok) return put;
        if (put.value) count += 1;
      }
      return { ok: true, value: count };
    },
    forget() {
      held.clear();
      ownId = undefined;
    },
  };
}

function must<T>(answer: Kept<T>): T {
  if (!answer.ok) throw new Refused(answer.problem);
  return answer.value;
}

const strangeKey = {
  code: 'unreadable',
  sentence:
    'The key that paragraphs are compared with is damaged on this device. Reviews are not concerned and are safe; only the comparison with other plans does not work.',
} as const;
