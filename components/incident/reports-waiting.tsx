import type { KeptAction } from '../../review/incident.ts';
import { useActions } from '../session/use-session.ts';

/** Reports that were set aside, at the top of the review until they are made. */
export function ReportsWaiting({ reports }: { reports: readonly KeptAction[] }) {
  const { reportLater } = useActions();
  if (reports.length === 0) return null;
  return (
    <section class="notice notice-warn incident-waiting" aria-labelledby="waiting-title">
      <h2 id="waiting-title">Not reported yet</h2>
      <ul>
        {reports.map((report) => (
          <li key={report.id}>
            {report.text} Set aside: {report.later}{' '}
            <button type="button" class="small" onClick={() => reportLater(report.id, undefined)}>
              Take it up now<span class="hidden">: {report.text}</span>
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
