import * as z from 'zod/mini';
import { sectionIds } from '../../../plan/plan.ts';
import { type Portal, partKinds } from './portal.ts';
import { isCheapSelector } from './cheap-selector.ts';
import { isKnownStep } from './known-step.ts';
import { isKnownName, isKnownWords } from './known-words.ts';

z.config({ jitless: true });

/** More parts than this no portal has; the page's script looks for each of them. */
const mostParts = 80;
const words = z.string().check(
  z.minLength(1),
  z.maxLength(160),
  z.refine((text) => isKnownWords(text), 'holds words that are no section title'),
);
const selector = z.string().check(
  z.minLength(1),
  z.maxLength(400),
  z.refine((text) => !holdsStrangeValue(text), 'holds a value that may be a name or a number of a case'),
  z.refine(isCheapSelector, 'would keep a page busy for too long'),
);
/** One site, its parts with "*." before it, and of the path words that pages are named by. */
const address = z.string().check(
  z.regex(/^(?:\*\.[a-z0-9-]+\.)?[a-z0-9-]+(?:\.[a-z0-9-]+)*\/[^\s?#]*$/i),
  z.maxLength(200),
  z.refine(
    (text) =>
      text
        .split('/')
        .slice(1)
        .every((step) => step.split('*').every(isKnownStep)),
    'holds a step that may be a name or a number of a case',
  ),
);
const count = z.int().check(z.gte(0), z.lte(2000));

const partSchema = z.strictObject({
  name: z.string().check(z.minLength(1), z.maxLength(80)),
  is: z.enum(partKinds),
  sections: z.optional(z.array(z.enum(sectionIds)).check(z.minLength(1))),
  selector,
  under: z.optional(
    z.union([
      z.strictObject({ selector, words }),
      z.strictObject({ selector, nth: z.int().check(z.gte(1)), of: z.int().check(z.gte(1), z.lte(200)) }),
    ]),
  ),
  words: z.optional(words),
  expect: z
    .strictObject({ least: count, most: count })
    .check(z.refine(({ least, most }) => least <= most && most > 0, 'expects more at least than at most')),
});

const portalSchema = z.strictObject({
  id: z.string().check(z.regex(/^[a-z0-9-]{1,60}$/)),
  name: z.string().check(z.minLength(1), z.maxLength(80)),
  version: z.int().check(z.gte(1)),
  addresses: z.array(address).check(z.minLength(1), z.maxLength(20)),
  parts: z.array(partSchema).check(z.minLength(1), z.maxLength(mostParts)),
});

/** A portal's description, or the reason in words why it is none. */
export type ParsedPortal = { ok: true; portal: Portal } | { ok: false; why: string };

/** Parses a portal's description from anywhere outside: a folder of ours, the store, a colleague's file. */
export function parsePortal(found: unknown): ParsedPortal {
  const parsed = safely(found);
  if (!parsed) return { ok: false, why: 'it is no description of a portal' };
  if (parsed.success) return { ok: true, portal: parsed.data };
  const [issue] = parsed.error.issues;
  const where = issue?.path.map(String).join(' ') ?? '';
  return {
    ok: false,
    why: where === '' ? 'it is no description of a portal' : `“${where}” ${reasonOf(issue)}`,
  };
}

/** A made-up object with a `length` that is no number makes the schema's own comparison throw: it is no portal. */
function safely(found: unknown) {
  try {
    return z.safeParse(portalSchema, found);
  } catch (error) {
    if (error instanceof TypeError) return undefined;
    throw error;
  }
}

function reasonOf(issue: { code: string; message?: string } | undefined): string {
  switch (issue?.code) {
    case 'custom':
      return issue.message ?? 'does not fit';
    case 'invalid_union':
      return 'names a heading neither by known words nor by its place';
    case 'unrecognized_keys':
      return 'has a field that is not known here';
    case 'too_big':
      return 'is too long';
    case 'too_small':
      return 'is too short';
    default:
      return 'is missing or does not fit';
  }
}

/** Whether a selector looks for a value or an id that is not made of known words, as a name or a case's number is not. */
function holdsStrangeValue(selector: string): boolean {
  const values = [...selector.matchAll(/\[\s*([\w-]+)\s*[~|^$*]?=\s*["']?([^\]"']*)["']?/g)];
  const ids = [...selector.matchAll(/#([\w-]+)/g)].map(([, id]) => ['', 'id', id] as const);
  return [...values, ...ids].some(
    ([, name, value]) => name !== 'class' && (!isKnownName(value ?? '') || /\d{3}/.test(value ?? '')),
  );
}
