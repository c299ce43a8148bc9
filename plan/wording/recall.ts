import { type Memory, openMemory, whenClosed } from './remembering.ts';

/** Outside a document so many texts are kept: enough for steps that look at one sentence in turn. */
const kept = 24;

/**
 * The same function with its answers at hand, since reading and judging ask again and again for what the same words say:
 * those of the document being looked at and the one before (`remembering`), else for the last few texts. Answers are
 * shared, so callers must not change them.
 */
export function recall<Answer>(find: (text: string) => Answer): (text: string) => Answer {
  const store = storeOf<Map<string, Answer>>(() => new Map());
  const lately = new Map<string, Answer>();
  return (text) => {
    const here = store();
    if (!here) return recent(lately, text, find);
    const before = here.own.get(text);
    if (before !== undefined) return before;
    const answer = here.earlier?.get(text) ?? find(text);
    here.own.set(text, answer);
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
  const store = storeOf<Map<string, Map<string, Answer>>>(() => new Map());
  return (text, ...circumstances) => {
    const here = store();
    if (!here) return find(text, ...circumstances);
    const key = keyOf(...circumstances);
    let answers = here.own.get(key);
    if (!answers) {
      answers = new Map();
      here.own.set(key, answers);
    }
    const before = answers.get(text);
    if (before !== undefined) return before;
    const answer = here.earlier?.get(key)?.get(text) ?? find(text, ...circumstances);
    answers.set(text, answer);
    return answer;
  };
}

type Here<Store> = { memory: Memory; own: Store; earlier: Store | undefined };

/** One function's own store in the open memory and in the one before; undefined where none is open. */
function storeOf<Store extends object>(make: () => Store): () => Here<Store> | undefined {
  const stores = new WeakMap<Memory, Store>();
  let here: Here<Store> | undefined;
  const letGo = () => {
    here = undefined;
  };
  return () => {
    const memory = openMemory();
    if (!memory) return undefined;
    if (here?.memory === memory) return here;
    let own = stores.get(memory);
    if (!own) {
      own = make();
      stores.set(memory, own);
    }
    here = { memory, own, earlier: memory.before && stores.get(memory.before) };
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
