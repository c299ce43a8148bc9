import type { VisitsSeen } from '../services.ts';
import { counted } from '../words.ts';

/** How far a document that is shown in parts has been read: a sentence, a bar, and what is still to be visited. */
export function PartsRead({ visits }: { visits: VisitsSeen }) {
  const { read, toVisit } = visits;
  const of = read.length + toVisit.length;
  if (of < 2 || toVisit.length === 0) return null;
  return (
    <>
      <h2>{partsRead(visits)}</h2>
      <progress value={read.length} max={of} aria-label="Parts read" />
      <p>Open a part on the page and it is read as well. Nothing is said of parts not yet visited:</p>
      <ul>
        {toVisit.map((title) => (
          <li key={title}>{title}</li>
        ))}
      </ul>
    </>
  );
}

/** "7 of 12 parts read"; undefined where the document is not shown in parts. */
export function partsRead({ read, toVisit }: VisitsSeen): string | undefined {
  const of = read.length + toVisit.length;
  return of < 2 ? undefined : `${read.length} of ${counted(of, 'part')} read`;
}
