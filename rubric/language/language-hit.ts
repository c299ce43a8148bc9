import type { SectionId } from '../../plan/plan.ts';
import type { Sure } from '../finding.ts';

/** Why a phrase may need another look, by kind. */
export const languageCategories = [
  'deficit',
  'blame',
  'judgement',
  'pity',
  'infantilising',
  'label-first',
  'outdated',
  'service-led',
  'jargon',
] as const;
export type LanguageCategory = (typeof languageCategories)[number];

/**
 * A phrase worth a pause. `from` and `to` count in the text given. `weight` low: shown as a note, never counted. `sure`
 * is how sure the reading is; absent where only the list spoke.
 */
export type LanguageHit = {
  from: number;
  to: number;
  words: string;
  category: LanguageCategory;
  reason: string;
  offer: string[];
  weight: 'full' | 'low';
  sure?: Sure;
  /** No entry of the lexicon stands behind it: only the network, which knows single sentences, raised it. */
  unlisted?: true;
  /** Language guides list the very words. */
  fromGuide?: true;
};

/** What is known of the person and the document when language is read. */
export type LanguageContext = {
  age?: number;
  /** The person's chosen words for themselves: never flagged. */
  chosen?: string[];
  /** Where in a plan the words stand, or which other document it is. */
  section?: SectionId | 'advice' | 'review';
  /** Whether the words are an outcome or an item of provision, not prose about the person. */
  item?: boolean;
  /** Only what the lexicon names is asked about: the network then says where it is fine. */
  listedOnly?: boolean;
};
