import type { ExportKind } from '../../exports/index.ts';
import type { What } from '../../review/change.ts';
import type { Redactor } from '../../review/redact/redaction.ts';
import type { Review } from '../../review/review.ts';
import type { Framework } from '../../rubric/framework.ts';
import type { WhyWeak } from '../backup/protect-file.tsx';
import type { Told } from '../services.ts';

/** What the screen before an export asks for, with a session behind it or with stored reviews alone. */
export type LeavingDesk = {
  reviews: readonly Review[];
  frameworks: readonly Framework[];
  /** What may identify somebody, told against the plan where it is open. */
  redact: Redactor;
  /** A typed text as it may leave: all of it is withheld while no plan is open to check it against. */
  forExport(text: string): string;
  isPlanOpen: boolean;
  /** Keeps a change and answers with the review as it then is. */
  change(review: Review, what: What): Promise<Told<Review>>;
  whyWeak: WhyWeak;
  /** Saves the files of these reviews, under a passphrase where there is one; answers with their names. */
  save(kind: ExportKind, reviews: readonly Review[], passphrase?: string): Promise<Told<{ name: string }>>;
};
