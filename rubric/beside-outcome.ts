import type { Outcome, Plan, Words } from '../plan/plan.ts';
import { whyNotReadable } from './evidence/readable.ts';
import { baselineOf } from './judge-items.ts';
import type { Judgement } from './judgement.ts';
import { ownNames } from './identity/own-names.ts';
import { stemsOf } from './language/shared-words.ts';
import { aboutOf } from './thread/topics.ts';

/** A sentence of the plan to compare with, or in a sentence why there is none. Never a guess at either. */
export type Beside = { said: string; words?: Words } | { none: string };

/** What a person compares an outcome with: where the child is now (Section B), and what is hoped for (Section A). */
export type BesideOutcome = { baseline: Beside; aspiration: Beside };

/** The sentences of Sections B and A that bear on an outcome by their words: a person judges the step between them. */
export function besideOutcome(outcome: Outcome, plan: Plan, judgement: Judgement): BesideOutcome {
  return { baseline: baselineBeside(outcome, plan), aspiration: aspirationBeside(outcome, plan, judgement) };
}

function baselineBeside(outcome: Outcome, plan: Plan): Beside {
  const unread = unreadIn(plan, 'B');
  if (unread) return { none: unread };
  const said = baselineOf(outcome, plan);
  return said === undefined
    ? { none: 'No sentence of Section B shares its words. Look there for where things stand now.' }
    : { said };
}

/** Of the hopes that were recognised in Section A, the one that shares most words or the matter with the outcome. */
function aspirationBeside(outcome: Outcome, plan: Plan, judgement: Judgement): Beside {
  const unread = unreadIn(plan, 'A');
  if (unread) return { none: unread };
  const hopes = judgement.findings.filter(
    ({ check, tone, words }) => check === 'aspirations' && tone === 'note' && words !== undefined,
  );
  if (hopes.length === 0) return { none: 'No hope for the future was recognised in Section A.' };
  const names = ownNames(plan.child);
  const wanted = contentOf(outcome.text, names);
  const matters = aboutOf(outcome.text).main;
  const [best] = hopes
    .flatMap(({ words }) => {
      if (!words) return [];
      const roots = contentOf(words.quote, names);
      const shared = [...wanted].filter((root) => roots.has(root)).length;
      const matter = [...aboutOf(words.quote).main].some((topic) => matters.has(topic));
      return [{ words, weight: shared + (matter ? enough : 0) }];
    })
    .sort((one, other) => other.weight - one.weight);
  if (!best || best.weight < enough)
    return { none: 'No hope in Section A shares its words. Look there for what it moves towards.' };
  return { said: best.words.quote, words: best.words };
}

/** Content words as rough stems, without the child's names; "cake" and "cakes" are one. */
function contentOf(text: string, names: ReadonlySet<string>): Set<string> {
  const bare = text.replace(/\p{L}+/gu, (word) => (names.has(word.toLowerCase()) ? ' ' : word));
  return new Set([...stemsOf(bare)].map((stem) => stem.replace(/s$/, '').replace(/e$/, '')));
}

/** Two shared words, or the same matter: one shared word is chance. */
const enough = 2;

function unreadIn(plan: Plan, section: 'A' | 'B'): string | undefined {
  if (plan.kind !== 'plan') return `This document has no Section ${section} to compare with.`;
  return whyNotReadable(plan, [section]);
}
