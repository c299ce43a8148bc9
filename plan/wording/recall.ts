import { type Memory, openMemory } from './remembering.ts';

/** Outside a document so many texts are kept: enough for steps that look at one sentence in turn. */
const kept = 24;

/**
 * The same function with its answers at hand, since reading and judging ask again and again for what the same words say:
 * those of the document being looked at and the one before (`remembering`), else for the last few texts. Answers are
 * shared, so callers must not change them.
 */
export function recall<Answer>(find: (text: string) => Answer): (text: string) => Answer {
  const inMemory = new WeakMap<Memory, Map<string, Answer>>();
  const lately = new Map<string, Answer>();
  return (text) => {
    const memory = openMemory();
    if (!memory) return recent(lately, text, find);
    let answers = inMemory.get(memory);
    if (!answers) {
      answers = new Map();
      inMemory.set(memory, answers);
    }
    const before = answers.get(text);
    if (before !== undefined) return before;
    const answer = (memory.before && inMemory.get(memory.before)?.get(text)) ?? find(text);
    answers.set(text, answer);
    return answer;
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
  const inMemory = new WeakMap<Memory, Map<string, Map<string, Answer>>>();
  return (text, ...circumstances) => {
    const memory = openMemory();
    if (!memory) return find(text, ...circumstances);
    const key = keyOf(...circumstances);
    const answers = under(inMemory, memory, key);
    const before = answers.get(text);
    if (before !== undefined) return before;
    const earlier = memory.before && inMemory.get(memory.before)?.get(key)?.get(text);
    const answer = earlier ?? find(text, ...circumstances);
    answers.set(text, answer);
    return answer;
  };
}

function under<Answer>(
  inMemory: WeakMap<Memory, Map<string, Map<string, Answer>>>,
  memory: Memory,
  key: string,
): Map<string, Answer> {
  let all = inMemory.get(memory);
  if (!all) {
    all = new Map();
    inMemory.set(memory, all);
  }
  let answers = all.get(key);
  if (!answers) {
    answers = new Map();
    all.set(key, answers);
  }
  return answers;
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
