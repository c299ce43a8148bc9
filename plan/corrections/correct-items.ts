import type { Block } from '../block.ts';
import type { Outcome, Provision, Row, SectionId, Span, Words } from '../plan.ts';
import { itemIds } from '../items/item-ids.ts';
import { readDelivery } from '../items/read-delivery.ts';
import { sameText } from '../items/same-text.ts';
import { ownWords } from '../sections/own-words.ts';
import type { Placed } from '../sections/placed.ts';
import type { ToldItems } from './resolve.ts';
import { cut } from './place-told.ts';

/** Outcomes and provision of one document. */
export type Items = { outcomes: Outcome[]; provisions: Provision[] };

/** What said items are made from besides their words. `lettered`: the document has sections. */
type Ground = { blocks: Map<string, Block>; order: Map<string, number>; placed: Placed[]; lettered: boolean };

/**
 * The items as a person said they are: words that were said to be one item, several, a step, provision or none leave the
 * items they were read as and become what was said. Words of an item that nobody spoke of stay an item.
 */
export function correctItems(
  items: Items,
  told: ToldItems[],
  blocks: Block[],
  placed: Placed[],
  lettered: boolean,
): Items {
  const ground: Ground = {
    blocks: new Map(blocks.map((block) => [block.id, block])),
    order: new Map(blocks.map(({ id }, index) => [id, index])),
    placed,
    lettered,
  };
  return told.reduce((so, one) => apply(so, one, ground), items);
}

type ProvisionSection = NonNullable<Provision['section']>;
const provisionSections: readonly ProvisionSection[] = ['F', 'G', 'H1', 'H2'];

function apply(items: Items, told: ToldItems, ground: Ground): Items {
  const said = told.stretches.flat();
  const gone = items.provisions.filter((item) =>
    item.words.some((words) => said.some((span) => overlaps(words, span))),
  );
  const left: Items = {
    outcomes: items.outcomes.flatMap((item) => without(item, said, ground, outcomeKey, 'o')),
    provisions: items.provisions.flatMap((item) => without(item, said, ground, provisionKey, 'p')),
  };
  if (told.as === 'none') return left;
  const pieces = piecesOf(told, ground);
  if (told.as === 'provision')
    return {
      ...left,
      provisions: pieces.reduce(
        (all, words) => addProvision(all, words, told, gone, ground),
        left.provisions,
      ),
    };
  const { as } = told;
  return {
    ...left,
    outcomes: pieces.reduce((all, words) => addOutcome(all, words, as, ground), left.outcomes),
  };
}

/** The words of each item that was said: all stretches together, or each block or part of one alone. */
function piecesOf({ each, stretches }: ToldItems, ground: Ground): Words[][] {
  const words = stretches.flat().map((span) => ownOf(span, ground));
  const pieces = each === 'one' ? [words.flat()] : words;
  return pieces.filter((piece) => /\p{L}/u.test(textOf(piece)));
}

/** The plan's own words in a span: printed numbers and source tags left out. */
function ownOf(span: Span, { blocks }: Ground): Words[] {
  const block = blocks.get(span.block);
  if (!block) return [];
  return ownWords(block)
    .spans.flatMap((own) => cut(own, span.from, span.to))
    .flatMap(({ from, to }) => {
      const raw = block.text.slice(from, to);
      const quote = raw.trim();
      const start = from + raw.length - raw.trimStart().length;
      return quote === '' ? [] : [{ block: block.id, from: start, to: start + quote.length, quote }];
    });
}

type Item = Outcome | Provision;

/** An item without the said words: gone, whole, or what is left of it. */
function without<I extends Item>(
  item: I,
  said: Span[],
  ground: Ground,
  keyOf: (text: string, section: string | undefined) => string,
  letter: 'o' | 'p',
): I[] {
  if (!item.words.some((words) => said.some((span) => overlaps(words, span)))) return [item];
  const printings = item.words.length % item.printed === 0 ? item.printed : 1;
  const size = item.words.length / printings;
  const kept: Span[] = [];
  let whole = 0;
  for (let at = 0; at < printings; at += 1) {
    const printing = item.words.slice(at * size, (at + 1) * size);
    const rest = printing.flatMap((words) => outside(words, said));
    if (printings > 1 && rest.length < printing.length) continue;
    if (printings > 1) whole += 1;
    kept.push(...rest);
  }
  const words = kept.flatMap((span) => ownOf(span, ground));
  if (!words.some(({ quote }) => /\p{L}{3}/u.test(quote))) return [];
  if (printings > 1) return [{ ...item, words, printed: whole }];
  const text = textOf(words);
  return [{ ...item, text, words, id: itemIds(letter)(keyOf(text, item.section)) }];
}

function addOutcome(all: Outcome[], words: Words[], as: 'outcome' | 'step', ground: Ground): Outcome[] {
  const text = textOf(words);
  const key = outcomeKey(text);
  const known = all.find((one) => sameText(one.text) === key);
  if (known)
    return all.map((one) =>
      one === known
        ? { ...one, printedAs: as, printed: one.printed + 1, words: [...one.words, ...words] }
        : one,
    );
  const outcome: Outcome = {
    id: itemIds('o')(key),
    ...(ground.lettered && { section: 'E' as const }),
    text,
    words,
    printedAs: as,
    ...layoutOf(words, ground),
    printed: 1,
  };
  return inserted(all, outcome, ground);
}

function addProvision(
  all: Provision[],
  words: Words[],
  told: ToldItems,
  gone: Provision[],
  ground: Ground,
): Provision[] {
  const text = textOf(words);
  const section = ground.lettered ? sectionOf(words, told.section, ground) : undefined;
  const key = provisionKey(text, section);
  const known = all.find((one) => provisionKey(one.text, one.section) === key);
  if (known)
    return all.map((one) =>
      one === known ? { ...one, printed: one.printed + 1, words: [...one.words, ...words] } : one,
    );
  // Who and how often may stand in columns of their own: what was read there still holds for the joined words.
  const before = told.each === 'one' ? gone : [];
  const { who, frequency, duration, ratio } = Object.assign(
    {},
    ...before.map(deliveryOf),
    readDelivery(text),
    ...before.slice(0, 1).map(deliveryOf),
  );
  const provision: Provision = {
    id: itemIds('p')(key),
    ...(section && { section }),
    text,
    words,
    ...layoutOf(words, ground),
    printed: 1,
    ...(who && { who }),
    ...(frequency && { frequency }),
    ...(duration && { duration }),
    ...(ratio && { ratio }),
  };
  return inserted(all, provision, ground);
}

function deliveryOf({ who, frequency, duration, ratio }: Provision): Partial<Provision> {
  return {
    ...(who && { who }),
    ...(frequency && { frequency }),
    ...(duration && { duration }),
    ...(ratio && { ratio }),
  };
}

/** The section of said provision: as said, else where its words stand, else F. */
function sectionOf(words: Words[], said: SectionId | undefined, { placed }: Ground): ProvisionSection {
  const own = placed.find(({ block }) => block.id === words[0]?.block)?.sections ?? [];
  return (
    provisionSections.find((id) => id === said) ?? provisionSections.find((id) => own.includes(id)) ?? 'F'
  );
}

function layoutOf(words: Words[], { placed }: Ground): { area?: string; number?: string; rows: Row[] } {
  const own = placed.find(({ block }) => block.id === words[0]?.block);
  const { area, table, row } = own ?? {};
  const number = own?.own.number;
  return {
    ...(area && { area }),
    ...(number && { number }),
    rows: table !== undefined && row !== undefined ? [{ table, row }] : [],
  };
}

/** Puts an item where it stands in reading order. */
function inserted<I extends Item>(all: I[], item: I, { order }: Ground): I[] {
  const place = ({ words: [first] }: Item) => (order.get(first?.block ?? '') ?? 0) + (first?.from ?? 0) / 1e6;
  const at = all.findIndex((one) => place(one) > place(item));
  return at === -1 ? [...all, item] : [...all.slice(0, at), item, ...all.slice(at)];
}

function overlaps(words: Span, span: Span): boolean {
  return words.block === span.block && words.from < span.to && span.from < words.to;
}

function outside(words: Words, said: Span[]): Span[] {
  return said
    .filter((span) => overlaps(words, span))
    .reduce<Span[]>(
      (left, span) =>
        left.flatMap((one) => [...cut(one, 0, span.from), ...cut(one, span.to, Number.MAX_SAFE_INTEGER)]),
      [{ block: words.block, from: words.from, to: words.to }],
    );
}

function textOf(words: Words[]): string {
  return words.map(({ quote }) => quote).join(' ');
}

/** The keys under which the reader itself gives its ids, so that an item read in the same words keeps its level. */
function outcomeKey(text: string): string {
  return sameText(text);
}

function provisionKey(text: string, section: string | undefined): string {
  return `${section ?? ''}|${sameText(text)}`;
}
