import { sectionTitle } from '../../plan/corrections/section-names.ts';
import type { ReadsAs as Reads } from '../services.ts';
import { counted } from '../words.ts';

/** How the page reads with what was taught so far: sections with their first words, and what was not read. */
export function ReadsAs({ reads }: { reads: Reads }) {
  return (
    <section class="card reads-as" aria-labelledby="reads-title">
      <h2 id="reads-title">How the page reads now</h2>
      {reads.sections.length === 0 && <p>No section is read yet.</p>}
      <ul>
        {reads.sections.map(({ id, says, words }) => (
          <li key={id}>
            <strong>{sectionTitle(id)}</strong> <span class="muted">{counted(words, 'word')}</span>
            <br />
            {says}
          </li>
        ))}
      </ul>
      {reads.outside && (
        <p>
          <strong>In none of these sections</strong>{' '}
          <span class="muted">{counted(reads.outside.words, 'word')}</span>
          <br />
          {reads.outside.says}
        </p>
      )}
      {reads.notVisited.length > 0 && (
        <>
          <h3>Not read</h3>
          <ul>
            {reads.notVisited.map(({ where, why }) => (
              <li key={`${where}${why}`}>
                <strong>{where}</strong>: {why}
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}
