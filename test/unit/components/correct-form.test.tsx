// @vitest-environment happy-dom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { expect, test } from 'vitest';
import { CorrectForm } from '../../../components/reading/correct-form.tsx';
import { createSession } from '../../../components/session/session.ts';
import { SessionContext } from '../../../components/session/use-session.ts';
import { buildPlan } from '../../../plan/build-plan.ts';
import { head, makeReading, para } from '../plan/make-reading.ts';
import { fakeServices } from './fake-services.ts';
import { smallFramework, smallJudgement, smallPlan } from './small-plan.ts';

const lines = [head('Section A: Views'), para('Orla likes drawing.'), para('Orla likes swimming.')];

test('words taken before the document was read again are corrected only where they still stand', async () => {
  const { services } = fakeServices({
    plan: smallPlan,
    framework: smallFramework,
    judgement: smallJudgement,
  });
  const session = createSession(services);
  const root = document.createElement('div');
  const show = (drafts: typeof lines) =>
    act(() =>
      render(
        <SessionContext.Provider value={session}>
          <CorrectForm plan={buildPlan(makeReading(drafts))} />
        </SessionContext.Provider>,
        root,
      ),
    );
  await show(lines);
  const list = root.querySelector<HTMLSelectElement>('.picker select');
  const wanted = [...(list?.options ?? [])].find(({ text }) => text.includes('drawing'));
  if (!list || !wanted) throw new Error('The line is not in the list');
  await act(() => {
    list.value = wanted.value;
    list.dispatchEvent(new Event('change', { bubbles: true }));
  });
  expect(root.querySelector('.taken')?.textContent).toContain('Orla likes drawing.');
  await show(lines);
  expect(root.querySelector('.taken')?.textContent).toContain('Orla likes drawing.');
  await show([head('Education, Health and Care Plan', 1), ...lines]);
  expect(root.querySelector('.taken')).toBeNull();
  expect(root.querySelector('.problem-line')?.textContent).toContain('was read again');
  render(null, root);
});
