import type { Kept } from '../../review/reviews.ts';

/** The answer of a store that must not refuse. */
export function kept<T>(answer: Kept<T>): T {
  if (!answer.ok) throw new Error(answer.problem.sentence);
  return answer.value;
}

/** The database itself, past the store: to damage it, or to see what lies there. */
export function openRaw(name: string): Promise<IDBDatabase> {
  return new Promise((resolve, reject) => {
    const request = indexedDB.open(name);
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
}

/** All records of a store with their keys. */
export async function rowsIn(name: string, store: string): Promise<{ key: IDBValidKey; row: unknown }[]> {
  const database = await openRaw(name);
  const all = database.transaction(store).objectStore(store);
  const [keys, rows] = await Promise.all([answered(all.getAllKeys()), answered(all.getAll())]);
  database.close();
  return keys.map((key, index) => ({ key, row: rows[index] }));
}

/** Writes a record past the store; `key` where it does not hold its own. */
export async function putRaw(name: string, store: string, row: unknown, key?: IDBValidKey): Promise<void> {
  const database = await openRaw(name);
  await answered(database.transaction(store, 'readwrite').objectStore(store).put(row, key));
  database.close();
}

/** A record with other fields than it has. */
export function withFields(row: unknown, fields: object): object {
  if (typeof row !== 'object' || row === null) throw new Error('There is a record');
  return { ...row, ...fields };
}

function answered<T>(request: IDBRequest<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
}
