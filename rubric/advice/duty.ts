import type { SectionId } from '../../plan/plan.ts';
import { vagueWording } from '../language/vague-wording.ts';

/** How firmly something is promised: 2 will, must, or a bare note; 1 should; 0 may, or only where it suits. `words` carried it. */
export type Duty = { rank: 0 | 1 | 2; words?: string };

const may =
  /\b(?:(?:may|might|could) (?:be |also |have |receive |include |benefit )?|would (?:benefit|be (?:helpful|useful))|should be considered|if possible|where possible|can access|will be encouraged to|will be offered|have (?:the )?opportunit(?:y|ies)|access to)/i;
const openGroups = new Set(['availability', 'discretion', 'delegation', 'hedge', 'change']);

/** The duty in an item's words (Code of Practice 9.69: provision is specified, not offered). */
export function dutyIn(text: string, section: SectionId = 'F'): Duty {
  const open = vagueWording(text, section).find(
    ({ group, words }) => openGroups.has(group) && !/^(?:.* )?access to$|^availab/i.test(words),
  );
  const hedged = may.exec(text)?.[0].trim();
  if (open) return { rank: 0, words: open.words };
  if (hedged && !/^access to/i.test(hedged)) return { rank: 0, words: hedged };
  const should = /\b(?:should|ought to)\b/i.exec(text)?.[0];
  if (should) return { rank: 1, words: should };
  const will = /\b(?:will|must|shall|is to|are to|needs?|requires?)\b/i.exec(text)?.[0];
  return { rank: 2, ...(will && { words: will }) };
}
