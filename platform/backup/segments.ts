/** Bytes of the longest line that is read: a review with the words of several long plans has some hundred thousand. */
export const longestLine = 64 * 1024 * 1024;

/** What stands between two line breaks of a file: its bytes and where they begin; none where it is longer than any line. */
export type Segment = { at: number; from: number; bytes: Uint8Array | undefined; hasBreak: boolean };

const lineBreak = 10;

/** The segments of a file, read piece by piece: no more than one line is held. */
export async function* segmentsOf(file: Blob, longest = longestLine): AsyncGenerator<Segment> {
  const reader = file.stream().getReader();
  let pieces: Uint8Array[] = [];
  let size = 0;
  let from = 0;
  let at = 1;
  const take = (hasBreak: boolean): Segment => {
    const segment = { at, from, bytes: size > longest ? undefined : joined(pieces, size), hasBreak };
    from += size + 1;
    at += 1;
    pieces = [];
    size = 0;
    return segment;
  };
  const gather = (piece: Uint8Array) => {
    size += piece.length;
    if (size > longest) pieces = [];
    else pieces.push(piece);
  };
  try {
    for (;;) {
      const { done, value } = await reader.read();
      if (done) break;
      let begin = 0;
      for (;;) {
        const end = value.indexOf(lineBreak, begin);
        if (end < 0) break;
        gather(value.subarray(begin, end));
        yield take(true);
        begin = end + 1;
      }
      if (begin < value.length) gather(value.subarray(begin));
    }
  } finally {
    await reader.cancel();
  }
  if (size > 0) yield take(false);
}

function joined(pieces: readonly Uint8Array[], size: number): Uint8Array {
  const whole = new Uint8Array(size);
  let at = 0;
  for (const piece of pieces) {
    whole.set(piece, at);
    at += piece.length;
  }
  return whole;
}
