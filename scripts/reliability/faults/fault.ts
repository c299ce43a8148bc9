import 'fake-indexeddb/auto';
import { forceCloseDatabase } from 'fake-indexeddb';

/** What can go wrong with one write, or with the end of one transaction that writes. */
export const faults = {
  'out of space at a write': 'write',
  'an error of the disk at a write': 'write',
  'the browser ends the transaction at a write': 'write',
  'the store is closed at a write': 'write',
  'another version asks for the store at a write': 'write',
  'out of space at the end of a transaction': 'end',
  'an error of the disk at the end of a transaction': 'end',
  'nothing is heard at the end of a transaction that was written': 'end',
  'nothing is heard at the end of a transaction that was not': 'end',
} as const;

export type Fault = keyof typeof faults;

/** All of them, in the order in which they are tried. */
export const allFaults = Object.keys(faults).filter(isFault);

function isFault(name: string): name is Fault {
  return name in faults;
}

/** A fault lying in wait. `fired`: it struck. `silent`: nothing more will be heard of the transaction it struck. */
export type Armed = { fired(): boolean; silent(): boolean; disarm(): void };

/** Makes exactly the `nth` write or transaction from now on (1: the next) go wrong, in this process, whichever store writes. */
export function arm(fault: Fault, nth: number): Armed {
  let left = nth;
  let fired = false;
  let silent = false;
  const strikes = () => {
    left -= 1;
    if (left !== 0) return false;
    fired = true;
    return true;
  };
  const disarm =
    faults[fault] === 'write'
      ? armWrites(fault, strikes)
      : armEnds(fault, strikes, () => {
          silent = true;
        });
  return { fired: () => fired, silent: () => silent, disarm };
}

const writing = ['put', 'add', 'delete', 'clear'] as const;

function armWrites(fault: Fault, strikes: () => boolean): () => void {
  const store = IDBObjectStore.prototype;
  const real = writing.map((name) => [name, Reflect.get(store, name)] as const);
  for (const [name, write] of real)
    Reflect.set(store, name, function (this: IDBObjectStore, ...given: unknown[]) {
      if (!strikes()) return Reflect.apply(write, this, given);
      if (fault === 'out of space at a write') throw new DOMException('No room', 'QuotaExceededError');
      const request: unknown = Reflect.apply(write, this, given);
      const { transaction } = this;
      if (fault === 'an error of the disk at a write') failRequest(transaction, 'UnknownError');
      else if (fault === 'the browser ends the transaction at a write') abortAs(transaction, 'AbortError');
      else if (fault === 'the store is closed at a write') closeForGood(transaction);
      else transaction.db.dispatchEvent(versionChange());
      return request;
    });
  return () => {
    for (const [name, write] of real) Reflect.set(store, name, write);
  };
}

function armEnds(fault: Fault, strikes: () => boolean, onSilent: () => void): () => void {
  const database = IDBDatabase.prototype;
  const real: unknown = Reflect.get(database, 'transaction');
  if (typeof real !== 'function') throw new Error('A database has transactions');
  Reflect.set(database, 'transaction', function (this: IDBDatabase, ...given: unknown[]) {
    const transaction: unknown = Reflect.apply(real, this, given);
    if (transaction instanceof IDBTransaction && transaction.mode === 'readwrite' && strikes())
      endBadly(transaction, fault, onSilent);
    return transaction;
  });
  return () => Reflect.set(database, 'transaction', real);
}

function endBadly(transaction: IDBTransaction, fault: Fault, onSilent: () => void): void {
  const dispatch = transaction.dispatchEvent.bind(transaction);
  transaction.dispatchEvent = (event) => {
    if (event.type !== 'complete') return dispatch(event);
    transaction.dispatchEvent = dispatch;
    if (fault === 'out of space at the end of a transaction') abortAs(transaction, 'QuotaExceededError');
    else if (fault === 'an error of the disk at the end of a transaction')
      abortAs(transaction, 'UnknownError');
    else {
      const isWritten = fault === 'nothing is heard at the end of a transaction that was written';
      if (!isWritten) undo(transaction);
      nextTransaction(transaction, 'complete');
      onSilent();
    }
    return true;
  };
}

/* What follows knows the inside of fake-indexeddb, since a real store cannot be made to fail from outside. */

function abortAs(transaction: IDBTransaction, name: string): void {
  const abort: unknown = Reflect.get(transaction, '_abort');
  if (typeof abort !== 'function') throw new Error('fake-indexeddb has changed: no _abort');
  Reflect.apply(abort, transaction, [name]);
}

function failRequest(transaction: IDBTransaction, name: string): void {
  const waiting: unknown = Reflect.get(transaction, '_requests');
  const last: unknown = Array.isArray(waiting) ? waiting.at(-1) : undefined;
  if (typeof last !== 'object' || last === null) throw new Error('fake-indexeddb has changed: no _requests');
  Reflect.set(last, 'operation', () => {
    throw new DOMException('The disk did not answer', name);
  });
}

/** As a browser does whose storage breaks: what is under way is aborted, the connection hears `close`. */
function closeForGood(transaction: IDBTransaction): void {
  abortAs(transaction, 'AbortError');
  const close: unknown = forceCloseDatabase;
  if (typeof close === 'function') close(transaction.db);
}

function versionChange(): Event {
  const event: unknown = Reflect.construct(IDBVersionChangeEvent, [
    'versionchange',
    { oldVersion: 1, newVersion: null },
  ]);
  if (!isEvent(event)) throw new Error('fake-indexeddb has changed: no event');
  return event;
}

function isEvent(value: unknown): value is Event {
  return typeof value === 'object' && value !== null && 'type' in value;
}

function undo(transaction: IDBTransaction): void {
  const log: unknown = Reflect.get(transaction, '_rollbackLog');
  if (!Array.isArray(log)) throw new Error('fake-indexeddb has changed: no _rollbackLog');
  for (const back of log.reverse()) back();
}

/** Lets the store go on to the next transaction although nobody outside hears how this one ended. */
function nextTransaction(transaction: IDBTransaction, type: string): void {
  const own: unknown = Reflect.get(transaction, '_prioritizedListeners');
  if (own instanceof Map) own.get(type)?.();
}
