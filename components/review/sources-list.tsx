import type { Criterion, Framework } from '../../rubric/framework.ts';

const basisWords = {
  seen: undefined,
  'to-check': 'to be checked against the published text before it is quoted as law',
  ours: 'our own proposal, no outside source',
} as const;

/** Where a criterion comes from; sources nobody has checked yet say so. */
export function SourcesList({ criterion, framework }: { criterion: Criterion; framework: Framework }) {
  const sources = criterion.sources.flatMap(
    (code) => framework.sources.find((one) => one.code === code) ?? [],
  );
  if (sources.length === 0) return <p class="muted">No source is named for this criterion.</p>;
  return (
    <ul class="sources">
      {sources.map((source) => (
        <li key={source.code}>
          {source.address ? (
            <a href={source.address} target="_blank" rel="noreferrer">
              {source.title}
            </a>
          ) : (
            source.title
          )}
          {basisWords[source.basis] && <span class="to-check"> ({basisWords[source.basis]})</span>}
        </li>
      ))}
    </ul>
  );
}
