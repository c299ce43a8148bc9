/** More figures than this fold away: the findings and the level should stay in sight. */
const shownAtFirst = 3;

/** Figures a check gives beside a criterion, the first few at once. */
export function FactList({ facts }: { facts: readonly string[] }) {
  if (facts.length === 0) return null;
  const others = facts.slice(shownAtFirst);
  return (
    <>
      <ul class="facts">
        {facts.slice(0, shownAtFirst).map((fact) => (
          <li key={fact}>{fact}</li>
        ))}
      </ul>
      {others.length > 0 && (
        <details class="whys">
          <summary>{others.length} more</summary>
          <ul class="facts">
            {others.map((fact) => (
              <li key={fact}>{fact}</li>
            ))}
          </ul>
        </details>
      )}
    </>
  );
}
