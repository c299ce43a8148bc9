import {
  newProtectedHead,
  protectedKind,
  readProtectedHead,
  readProtectedInner,
} from '../review/backup/protected-head.ts';
import { fromUtf8, utf8 } from './backup/bytes.ts';
import type { Answered } from './backup/part.ts';
import { keyOf, newSalt, openBytes, sealBytes } from './backup/passphrase-key.ts';
import type { FileToSave } from './save-file.ts';

/** Bytes a protected file may have: far more than any export, and no more than fits into memory. */
const largest = 512 * 1024 * 1024;
/** Bytes of the longest first line. */
const longestHead = 1000;
const lineBreak = 10;

/**
 * A file under a passphrase: a line that says how it is sealed, then AES-256-GCM over the inner file's name, type and bytes.
 * The outer name and the first line say nothing about a plan; the size of the file inside can be told from outside.
 */
export async function sealFile(
  file: FileToSave,
  passphrase: string,
  day: string,
): Promise<{ name: string; type: string; bytes: Uint8Array<ArrayBuffer> }> {
  const how = newProtectedHead(newSalt());
  const head = JSON.stringify(how);
  const content = 'text' in file ? utf8(file.text) : file.bytes;
  const inner = joined(utf8(`${JSON.stringify({ name: file.name, type: file.type })}\n`), content);
  const sealed = await sealBytes(await keyOf(passphrase, how), inner, head);
  return {
    name: `protected-file-${day}.pqsealed`,
    type: 'application/octet-stream',
    bytes: joined(utf8(`${head}\n`), sealed),
  };
}

/** True if a file begins as a protected one does. */
export async function isSealedFile(file: Blob): Promise<boolean> {
  const start = await file.slice(0, 60).text();
  return start.startsWith(`{"kind":"${protectedKind}"`);
}

/** The file inside a protected one, or in a sentence why it does not open. Never throws, whatever the bytes. */
export async function openSealedFile(
  file: Blob,
  passphrase: string,
): Promise<Answered<{ name: string; type: string; bytes: Uint8Array<ArrayBuffer> }>> {
  if (file.size > largest) return refused('This file is larger than any protected file.');
  const bytes = new Uint8Array(await file.arrayBuffer());
  const end = bytes.subarray(0, longestHead).indexOf(lineBreak);
  const head = end < 0 ? undefined : fromUtf8(bytes.subarray(0, end));
  const how = head === undefined ? undefined : readProtectedHead(head);
  if (!how || head === undefined)
    return refused(
      'This is no protected file of Plan quality, or its first line asks for a way of opening it that none of ours has.',
    );
  const inner = await openBytes(await keyOf(passphrase, how), bytes.slice(end + 1), head);
  if (!inner)
    return {
      ok: false,
      problem: {
        code: 'wrong-passphrase',
        sentence:
          'This passphrase does not open the file, or the file was damaged or changed. Nothing was opened. Try again: capitals and spaces count.',
      },
    };
  const cut = inner.indexOf(lineBreak);
  const told = readProtectedInner(fromUtf8(inner.subarray(0, Math.max(0, cut))) ?? '');
  if (!told) return refused('What is in this file could not be understood.');
  return { ok: true, value: { ...told, bytes: inner.slice(cut + 1) } };
}

function joined(one: Uint8Array, other: Uint8Array): Uint8Array<ArrayBuffer> {
  const whole = new Uint8Array(one.length + other.length);
  whole.set(one);
  whole.set(other, one.length);
  return whole;
}

function refused(why: string): { ok: false; problem: { code: string; sentence: string } } {
  return { ok: false, problem: { code: 'refused', sentence: `${why} Nothing was changed.` } };
}
