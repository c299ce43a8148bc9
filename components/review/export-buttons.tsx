import { exportChoices } from '../../exports/index.ts';
import { useActions } from '../session/use-session.ts';

/** The ways a review leaves the device. */
export function ExportButtons({ exported }: { exported: string | undefined }) {
  const { exportAs } = useActions();
  return (
    <section class="exports" aria-labelledby="exports-title">
      <h3 id="exports-title">Export</h3>
      <p class="hint">No name, date of birth, identifier or quotation leaves with it.</p>
      <div class="row">
        {exportChoices.map(({ kind, title }) => (
          <button key={kind} type="button" onClick={() => void exportAs(kind)}>
            {title}
          </button>
        ))}
      </div>
      {exported !== undefined && <p class="exported">✓ {exported} is in your downloads.</p>}
    </section>
  );
}
