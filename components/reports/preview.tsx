import type { Paper } from '../../exports/paper/paper.ts';
import { PaperView } from './paper-view.tsx';

/** How the report reads, before it is saved. */
export function Preview({ paper }: { paper: Paper }) {
  return (
    <section class="report-preview" aria-labelledby="report-preview-title">
      <h3 id="report-preview-title">How it reads</h3>
      <PaperView paper={paper} />
    </section>
  );
}
