import { type Memory, openMemory, whenClosed } from './remembering.ts';

/** Outside a document so many texts are kept: enough for steps that look at one sentence in turn. */
const kept = 24;

/**
 * The same function with its answers at hand, since reading and judging ask again and again for what the same words say:
 * those of the document being looked at and the one before (`remembering`), else for the last few texts. Answers are
 * shared, so callers must not change them.
 */
export function recall<Answer>(find: (text: string) => Answer): (text: string) => Answer {
  const answersHere = answersOf<Answer>();
  const lately = new Map<string, Answer>();
  return (text) => {
    const answers = answersHere();
    return answers ? answers.of('', text, find) : recent(lately, text, find);
  };
}

/**
 * `recall` for what also depends on circumstances: those that `keyOf` spells out the same share their answers. A key
 * must tell all that the answer depends on besides the text.
 */
export function recallWith<Circumstances extends unknown[], Answer>(
  keyOf: (...circumstances: Circumstances) => string,
  find: (text: string, ...circumstances: Circumstances) => Answer,
): (text: string, ...circumstances: Circumstances) => Answer {
  const answersHere = answersOf<Answer>();
  return (text, ...circumstances) => {
    const answers = answersHere();
    return answers
      ? answers.of(keyOf(...circumstances), text, () => find(text, ...circumstances))
      : find(text, ...circumstances);
  };
}

type Kept<Answer> = { answer: Answer; turn: number };
/** One function's answers in one memory. */
type Answers<Answer> = {
  memory: Memory;
  of: (key: string, text: string, find: (text: string) => Answer) => Answer;
};

/** A place for one function's answers, by circumstances and text. */
function makeAnswers<Answer>(memory: Memory): Answers<Answer> {
  const byKey = new Map<string, Map<string, Kept<Answer>>>();
  /** The circumstances asked for last, which are nearly always those asked for next. */
  let last: { key: string; byText: Map<string, Kept<Answer>> } | undefined;
  memory.stores.push({
    forgetBefore: (turn) => {
      last = undefined;
      for (const [key, byText] of byKey) {
        for (const [text, one] of byText) if (one.turn < turn) byText.delete(text);
        if (byText.size === 0) byKey.delete(key);
      }
    },
  });
  return {
    memory,
    of: (key, text, find) => {
      if (last?.key !== key) {
        const known = byKey.get(key) ?? new Map<string, Kept<Answer>>();
        byKey.set(key, known);
        last = { key, byText: known };
      }
      const { byText } = last;
      const before = byText.get(text);
      if (before) {
        before.turn = memory.turn;
        return before.answer;
      }
      const answer = find(text);
      byText.set(text, { answer, turn: memory.turn });
      return answer;
    },
  };
}

/** One function's answers in the memory that is open; undefined where none is. */
function answersOf<Answer>(): () => Answers<Answer> | undefined {
  const inMemory = new WeakMap<Memory, Answers<Answer>>();
  let here: Answers<Answer> | undefined;
  const letGo = () => {
    here = undefined;
  };
  return () => {
    const memory = openMemory();
    if (!memory || here?.memory === memory) return memory && here;
    here = inMemory.get(memory);
    if (!here) {
      here = makeAnswers(memory);
      inMemory.set(memory, here);
    }
    // Nothing of a document is held from here once its memory is closed.
    whenClosed(letGo);
    return here;
  };
}

function recent<Answer>(lately: Map<string, Answer>, text: string, find: (text: string) => Answer): Answer {
  const before = lately.get(text);
  if (before !== undefined) return before;
  const answer = find(text);
  const [oldest] = lately.keys();
  if (lately.size >= kept && oldest !== undefined) lately.delete(oldest);
  lately.set(text, answer);
  return answer;
}
