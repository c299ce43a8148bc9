import type { What } from '../../review/change.ts';
import { partsOfAgency } from '../../review/own-parts.ts';
import type { Settings } from '../services.ts';
import { type Bench, refold } from './bench.ts';
import type { overlayWork } from './overlay-work.ts';

/** What happens in an open panel when settings are changed, here or in another window. */
export function settingsWork(bench: Bench, overlay: Pick<ReturnType<typeof overlayWork>, 'repaint'>) {
  return {
    /** The reviewer says which agency they are of: the review is set to score what that agency scores. */
    followAgency(): void {
      for (const what of sectionsNow(bench)) bench.held?.change(what);
    },
    take(settings: Settings): void {
      const before = bench.settings;
      bench.settings = settings;
      bench.set({ allMarks: settings.marksAll ?? false });
      if (JSON.stringify(settings.sectionsByAgency) !== JSON.stringify(before.sectionsByAgency))
        for (const what of sectionsNow(bench)) bench.held?.change(what);
      refold(bench);
      void overlay.repaint();
    },
  };
}

/**
 * The change that has the review at hand score the sections now set for its reviewer's agency, if any is needed. A review
 * nobody has worked on is left as it is: it is set when it is begun.
 */
export function sectionsNow({ get, settings, framework }: Bench): What[] {
  const { current } = get();
  if (!current || !framework || current.saving.kind === 'nothing-yet') return [];
  const { reviewerAgency, sectionsScored } = current.state.details;
  const own = partsOfAgency(settings, reviewerAgency, framework);
  if (JSON.stringify(own) === JSON.stringify(sectionsScored)) return [];
  return [
    own
      ? { kind: 'details', set: { sectionsScored: own } }
      : { kind: 'details', set: {}, clear: ['sectionsScored'] },
  ];
}
