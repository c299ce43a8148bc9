import { createHash } from 'node:crypto';

/** Letters by which the standard fills passwords up to 32 bytes (ISO 32000-1, 7.6.3.3). */
const filler = Buffer.from('28bf4e5e4e758a4164004e56fffa01082e2e00b6d0683e802f0ca9fe6453697a', 'hex');
const identity = Buffer.from('00112233445566778899aabbccddeeff', 'hex');
const permissions = -4;

/** What locks a PDF with a password: 40-bit keys, revision 2 of the standard's security handler. */
export type PdfLock = { trailer: string; encrypt: (plain: string, object: number) => string };

export function lockFor(password: string): PdfLock {
  const padded = Buffer.concat([Buffer.from(password, 'latin1'), filler]).subarray(0, 32);
  const owner = rc4(md5(padded).subarray(0, 5), padded);
  const allowed = Buffer.alloc(4);
  allowed.writeInt32LE(permissions);
  const key = md5(Buffer.concat([padded, owner, allowed, identity])).subarray(0, 5);
  const user = rc4(key, filler);
  return {
    trailer: `/ID [<${identity.toString('hex')}> <${identity.toString('hex')}>] /Encrypt << /Filter /Standard /V 1 /R 2 /O <${owner.toString('hex')}> /U <${user.toString('hex')}> /P ${permissions} >> `,
    encrypt(plain, object) {
      const salt = Buffer.from([object & 255, (object >> 8) & 255, 0, 0, 0]);
      return rc4(md5(Buffer.concat([key, salt])).subarray(0, 10), Buffer.from(plain, 'latin1')).toString(
        'latin1',
      );
    },
  };
}

function md5(data: Uint8Array): Buffer {
  return createHash('md5').update(data).digest();
}

function rc4(key: Uint8Array, data: Uint8Array): Buffer {
  const box = Uint8Array.from({ length: 256 }, (_, at) => at);
  const swap = (one: number, other: number) => {
    [box[one], box[other]] = [box[other] ?? 0, box[one] ?? 0];
  };
  for (let at = 0, to = 0; at < 256; at += 1) {
    to = (to + (box[at] ?? 0) + (key[at % key.length] ?? 0)) & 255;
    swap(at, to);
  }
  let one = 0;
  let other = 0;
  return Buffer.from(
    data.map((byte) => {
      one = (one + 1) & 255;
      other = (other + (box[one] ?? 0)) & 255;
      swap(one, other);
      return byte ^ (box[((box[one] ?? 0) + (box[other] ?? 0)) & 255] ?? 0);
    }),
  );
}
