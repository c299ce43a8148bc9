import { scaleOf } from '../../exports/to-audit-return.ts';
import type { Review } from '../../review/review.ts';
import { stateOf } from '../../review/state.ts';
import type { Services } from '../services.ts';
import { storedLeaving } from '../leaving/stored-leaving.ts';
import { redactorFor } from '../session/redactor-for.ts';
import type { ReportDesk } from '../session/report-work.ts';

/** The reports of a stored review whose plan is not open; undefined where its framework is not here. */
export function storedReports(services: Services, review: Review): ReportDesk | undefined {
  const framework = services.frameworks.find(({ id }) => id === review.framework.id);
  if (!framework) return undefined;
  const state = stateOf(review);
  return {
    source: { review, state, framework, scale: scaleOf(framework, state.scale), today: services.today() },
    redact: redactorFor(undefined),
    whyWeak: services.whyWeak,
    save: services.saveReport,
    toWord: services.toWord,
    copy: services.copy,
    leaving: async () => storedLeaving(services, [review]),
  };
}
