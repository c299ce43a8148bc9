import { render } from 'preact';
import '../../../../components/base.css';
import '../../../../components/dashboard.css';
import '../../../../components/portals.css';
import '../../../../components/review.css';
import '../../../../components/judged.css';
import '../../../../components/thread.css';
import '../../../../components/advice.css';
import { Dashboard } from '../../../../components/dashboard/dashboard.tsx';
import type { Services } from '../../../../components/services.ts';
import { SidePanel } from '../../../../components/side-panel.tsx';
import type { What } from '../../../../review/change.ts';
import { newReview, withChange } from '../../../../review/new-review.ts';
import { seeDocument } from '../../../../review/see-document.ts';
import { frameworkFor } from '../../../../rubric/frameworks/index.ts';
import { judge } from '../../../../rubric/judge.ts';
import { fakeServices } from '../../../unit/components/fake-services.ts';
import { smallFramework, smallPlan } from '../../../unit/components/small-plan.ts';

/**
 * Every screen on made-up data, to look at and to scan: `?screen=start|reading|review|problem|dashboard|empty|open`.
 * Served by a test's own Vite; nothing of it ships.
 */
const screen = new URLSearchParams(location.search).get('screen') ?? 'review';
const framework = frameworkFor('plan') ?? smallFramework;
const judgement = judge(smallPlan, framework, { today: '2026-03-02' });
const fake = fakeServices({
  plan: smallPlan,
  framework,
  judgement,
  read:
    screen === 'reading'
      ? (progress) => {
          progress('Reading page 4 of 14.');
          return new Promise(() => undefined);
        }
      : screen === 'problem'
        ? async () => ({
            ok: false,
            problem: {
              code: 'save-and-drop',
              sentence:
                'This page shows a PDF that only you can bring. Nothing was read. Save it, then open it with the button below.',
            },
          })
        : undefined,
});

const given: What[] = [
  {
    kind: 'score',
    criterion: 'P-01',
    score: { kind: 'level', level: 1, value: '1', scale: 'ofsted4' },
    suggested: [1, 2],
  },
  { kind: 'score', criterion: 'P-02', score: { kind: 'level', level: 3, value: '3', scale: 'ofsted4' } },
  { kind: 'score', criterion: 'P-03', score: { kind: 'level', level: 3, value: '3', scale: 'ofsted4' } },
  { kind: 'score', criterion: 'P-04', score: { kind: 'na', reason: 'A draft', forExport: 'A draft' } },
  {
    kind: 'score',
    criterion: 'P-06',
    section: 'B',
    score: { kind: 'level', level: 2, value: '2', scale: 'ofsted4' },
  },
];

async function fill(services: Services, refs: string[]): Promise<void> {
  for (const planRef of refs) {
    let review = newReview({ id: planRef, now: services.now(), documentKind: 'plan', framework, planRef });
    review = withChange(review, {
      at: services.now(),
      what: {
        kind: 'seen',
        seen: seeDocument(smallPlan, judgement, planRef === 'Lantern-4821' ? 'fingerprint' : planRef),
      },
    });
    for (const what of given) review = withChange(review, { at: services.now(), what });
    await services.reviews.add(review);
  }
}

const app = document.querySelector('#app');
if (app) {
  if (screen === 'dashboard' || screen === 'open') await fill(fake.services, ['Pebble-1200', 'Lantern-4821']);
  if (screen === 'review') await fill(fake.services, ['Lantern-4821']);
  const dashboard = ['dashboard', 'empty', 'open'].includes(screen);
  render(
    dashboard ? (
      <Dashboard services={fake.services} review={screen === 'open' ? 'Lantern-4821' : undefined} />
    ) : (
      <SidePanel services={fake.services} />
    ),
    app,
  );
  if (!dashboard && screen !== 'start')
    setTimeout(() => app.querySelector<HTMLButtonElement>('button.primary')?.click(), 50);
}
