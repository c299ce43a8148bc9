/** What a state's steps may do: what a person would, on the page as it stands. Each waits until it can, and fails in words. */
export type Hands = {
  /** Presses what this selector finds; with words, the first of them that says so. */
  press(selector: string, words?: string): Promise<void>;
  /** Opens a folded part. */
  open(selector: string): Promise<void>;
  /** Opens every folded part whose summary this finds; there must be one. */
  openAll(selector: string): Promise<void>;
  /** Presses a key where the focus is, or on what the selector finds. */
  key(key: string, selector?: string): Promise<void>;
  /** Types into a field. */
  write(selector: string, text: string): Promise<void>;
  choose(selector: string, value: string): Promise<void>;
  /** Gives files to a picker. */
  give(selector: string, names: string[], text?: string): Promise<void>;
  wait(selector: string): Promise<void>;
};

/** Longest wait for anything of a made-up screen, in milliseconds. */
const longest = 8000;

async function until<T>(sentence: string, ask: () => T | undefined | null | false): Promise<T> {
  const end = Date.now() + longest;
  for (;;) {
    const found = ask();
    if (found) return found;
    if (Date.now() > end) throw new Error(sentence);
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}

function find(selector: string, words = ''): HTMLElement | undefined {
  return [...document.querySelectorAll<HTMLElement>(selector)].find((one) =>
    one.textContent?.includes(words),
  );
}

/** The hands on this window's page. */
export function hands(): Hands {
  const wait = (selector: string, words?: string) =>
    until(`Nothing is ${selector}${words ? ` and says “${words}”` : ''}`, () => find(selector, words));
  const settle = () => new Promise<void>((resolve) => setTimeout(resolve, 60));
  return {
    async press(selector, words) {
      (await wait(selector, words)).click();
      await settle();
    },
    async open(selector) {
      const found = await wait(selector);
      const details = found.closest('details');
      if (details && !details.open) details.querySelector('summary')?.click();
      await settle();
    },
    async openAll(selector) {
      await wait(selector);
      // What is folded open may hold folded parts, and a part may be drawn a moment later: until a look finds none.
      for (let found = [...document.querySelectorAll<HTMLElement>(selector)]; found.length > 0; ) {
        for (const summary of found) {
          const details = summary.closest('details');
          if (details && !details.open) summary.click();
        }
        await settle();
        found = [...document.querySelectorAll<HTMLElement>(selector)].filter(
          (one) => one.closest('details')?.open === false,
        );
      }
    },
    async key(key, selector) {
      const target = selector ? await wait(selector) : (document.activeElement ?? document.body);
      if (target instanceof HTMLElement) target.focus();
      target.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }));
      await settle();
    },
    async write(selector, text) {
      const field = await wait(selector);
      if (!(field instanceof HTMLInputElement || field instanceof HTMLTextAreaElement))
        throw new Error(`${selector} is no field`);
      field.focus();
      field.value = text;
      field.dispatchEvent(new Event('input', { bubbles: true }));
      field.dispatchEvent(new Event('change', { bubbles: true }));
      await settle();
    },
    async choose(selector, value) {
      const list = await wait(selector);
      if (!(list instanceof HTMLSelectElement)) throw new Error(`${selector} is no list`);
      list.value = value;
      list.dispatchEvent(new Event('change', { bubbles: true }));
      await settle();
    },
    async give(selector, names, text = 'x') {
      const picker = await wait(selector);
      Object.defineProperty(picker, 'files', { value: names.map((name) => new File([text], name)) });
      picker.dispatchEvent(new Event('change', { bubbles: true }));
      await settle();
    },
    async wait(selector) {
      await wait(selector);
    },
  };
}
