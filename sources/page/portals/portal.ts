import type { SectionId } from '../../../plan/plan.ts';

/**
 * A portal as data: where its pages lie and what stands where on them. It holds no plan text and no names. Parsed by
 * `parsePortal` at the border; the page's script gets it as it is here and needs no schema.
 */
export type Portal = {
  /** Stable and unlike any other's: a word for a built-in portal, a random id for a taught one. */
  id: string;
  /** What a reviewer calls it. */
  name: string;
  /** Raised by each change of the description. */
  version: number;
  /** "host/path" each, "*" for anything: "plans.harrowmere.example/case/*". Without scheme, port, query and fragment. */
  addresses: string[];
  parts: PortalPart[];
};

/** What a part of a portal's page is. */
export const partKinds = [
  /** Text of the sections it names. */
  'section',
  /** The heading over such a text. */
  'heading',
  /** One outcome, however many lines it takes. */
  'outcome-card',
  /** Comments, threads, navigation, old versions: never read. */
  'not-plan',
  /** A link to the plan as a file. */
  'document-link',
  /** Stands on the page only while nobody is signed in. */
  'signed-out',
  /** Stands on the page only while a part of it is still coming. */
  'loading',
] as const;

/** One named selector, and how often it is to be found on a page that shows the plan. */
export type PortalPart = {
  /** What a reviewer calls it: "Section F", "Comments". */
  name: string;
  is: (typeof partKinds)[number];
  /** Which sections; a portal that merges needs, outcomes and provision in one card names them all. */
  sections?: SectionId[];
  /** A CSS selector, tried in the page, its open shadow roots and its same-origin frames. */
  selector: string;
  /**
   * Only elements that stand under such a heading: alike in shape, they differ by its words, or where none of those may
   * be kept by its place among all that there are.
   */
  under?: { selector: string; words: string } | { selector: string; nth: number; of: number };
  /** Only elements that say these words themselves, as headings do. */
  words?: string;
  /** Found less or more often than this, the portal has changed. `least` 0: a part that is not always there. */
  expect: { least: number; most: number };
};
