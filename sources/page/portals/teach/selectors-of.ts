import { rootOf } from '../../nodes.ts';
import { isKnownName, isKnownWords } from '../known-words.ts';
import { plainTitle } from '../title-words.ts';
import { isGenerated, isStableClass, lastingStart, mayBeName } from './stable-names.ts';

/** A way to name an element. `by`: what it rests on, from what lasts longest to what lasts least. */
export type Named = { selector: string; by: 'value' | 'role' | 'class' | 'attribute' | 'tag' | 'place' };

const order: Named['by'][] = ['value', 'role', 'class', 'attribute', 'tag', 'place'];

/** How many elements around are looked at for a selector to begin with. */
const farthest = 6;
/** Tags that say what they hold. */
const telling =
  /^(h[1-6]|section|article|fieldset|legend|details|summary|dl|dt|dd|table|caption|label|textarea|blockquote|main|aside|nav|output|ol|ul|iframe)$/;

/** Ways to name an element by its own look, without places in a row; best first. `proper`: words that may be names. */
export function selectorsOf(element: Element, proper: ReadonlySet<string>): Named[] {
  const own = ownSelectors(element, proper);
  const around: Named[] = [];
  const tag = element.localName;
  let at = element.parentElement;
  for (let step = 0; at && step < farthest; step += 1, at = at.parentElement) {
    for (const outer of ownSelectors(at, proper)) {
      if (outer.by === 'tag' && outer.selector === at.localName && !telling.test(at.localName)) continue;
      for (const inner of own) around.push({ selector: `${outer.selector} ${inner.selector}`, by: outer.by });
      if (step === 0) around.push({ selector: `${outer.selector} > ${tag}`, by: outer.by });
      else if (outer.by !== 'tag') around.push({ selector: `${outer.selector} ${tag}`, by: outer.by });
    }
  }
  const rank = ({ by }: Named) => order.indexOf(by);
  const sorted = around.toSorted((one, other) => rank(one) - rank(other));
  return [
    ...own,
    ...sorted,
    ...(own.some(({ by }) => by === 'tag') ? [] : [{ selector: tag, by: 'tag' as const }]),
  ];
}

/** Ways to name an element by itself alone. */
export function ownSelectors(element: Element, proper: ReadonlySet<string>): Named[] {
  const found: Named[] = [];
  const add = (by: Named['by'], selector: string) => found.push({ selector, by });
  for (const { name, value } of element.attributes) {
    if (name === 'id' && isKnownName(value) && !isGenerated(value) && value.length <= 40)
      add('value', `#${CSS.escape(value)}`);
    if (name === 'role' && /^[a-z]{3,20}$/.test(value) && !/^(presentation|none|generic)$/.test(value))
      add('role', `[role="${value}"]`);
    if (name === 'aria-label' && isKnownWords(plainTitle(value)) && /^[\w ,:&()-]{1,60}$/.test(value))
      add('value', `[aria-label="${value}"]`);
    if (!/^data-[a-z][a-z-]*$/.test(name) || isGenerated(name) || mayBeName(name, proper)) continue;
    if (/^data-(id|guid|uuid|key|index|pk|ref|url|href|src|name|title|text|value|label|content)$/.test(name))
      continue;
    const isTold =
      /^[\w-]{1,40}$/.test(value) &&
      isKnownName(value) &&
      !/^(\d+|true|false|open|closed|active|hidden)$/.test(value);
    if (isTold && !isGenerated(value)) add('value', `[${name}="${value}"]`);
    else add('attribute', `[${name}]`);
  }
  const tag = element.localName;
  if (tag.includes('-') && !isGenerated(tag)) add('class', tag);
  const classes = [...element.classList].filter((name) => !mayBeName(name, proper));
  for (const name of classes) if (isStableClass(name)) add('class', `.${name}`);
  for (const name of classes) {
    const start = lastingStart(name);
    if (start) add('class', `[class*="${start}"]`);
  }
  const two = classes.filter(isStableClass);
  for (const [at, name] of two.entries())
    for (const other of two.slice(at + 1)) add('class', `.${name}.${other}`);
  if (telling.test(tag)) add('tag', tag);
  const rank = ({ by }: Named) => order.indexOf(by);
  return found.toSorted((one, other) => rank(one) - rank(other));
}

/** The way to an element by places in a row, from the nearest element that has a name of its own: only where nothing else tells. */
export function placeOf(element: Element, proper: ReadonlySet<string>): Named {
  const root = rootOf(element);
  const steps: string[] = [];
  let at: Element | null = element;
  while (at && at.localName !== 'body') {
    const here: Element = at;
    const named =
      here === element
        ? undefined
        : ownSelectors(here, proper).find(
            ({ by, selector }) => by !== 'tag' && root.querySelectorAll(selector).length === 1,
          );
    if (named) return { selector: [named.selector, ...steps].join(' > '), by: 'place' };
    const alike = [...(here.parentElement?.children ?? [])].filter(
      (other) => other.localName === here.localName,
    );
    const number = alike.length > 1 ? `:nth-of-type(${alike.indexOf(here) + 1})` : '';
    steps.unshift(`${here.localName}${number}`);
    at = here.parentElement;
  }
  return { selector: [...(at ? ['body'] : []), ...steps].join(' > '), by: 'place' };
}
