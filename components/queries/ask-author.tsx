import type { Finding } from '../../rubric/finding.ts';
import { useActions } from '../session/use-session.ts';

/** Beside a finding that was sent back: makes a question to its author of it, or says that there is one. */
export function AskAuthor({ finding }: { finding: Finding }) {
  const { askAuthor, get } = useActions();
  const queries = [...(get().current?.state.queries.values() ?? [])];
  const own = queries.find((query) => query.finding === finding.id);
  if (own)
    return (
      <p class="hint ask-author">There is a question to: {own.to}. It stands under “Questions to authors”.</p>
    );
  return (
    <button type="button" class="quiet small ask-author" onClick={() => askAuthor(finding)}>
      Ask its author<span class="hidden">: {finding.message}</span>
    </button>
  );
}
