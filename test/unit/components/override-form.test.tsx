// @vitest-environment happy-dom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { expect, test } from 'vitest';
import { OverrideForm } from '../../../components/review/override-form.tsx';
import { createSession } from '../../../components/session/session.ts';
import { SessionContext } from '../../../components/session/use-session.ts';
import { fakeServices } from './fake-services.ts';
import { smallFramework, smallJudgement, smallPlan } from './small-plan.ts';

test('a grade that is being stated does not silently replace what another window stated meanwhile', async () => {
  const faked = fakeServices({ plan: smallPlan, framework: smallFramework, judgement: smallJudgement });
  const session = createSession(faked.services);
  await session.start();
  await session.begin('plan');
  const root = document.createElement('div');
  const show = async () => {
    await act(() => new Promise<void>((resolve) => setTimeout(resolve, 20)));
    const { current } = session.get();
    if (!current) throw new Error('No review is open');
    await act(() =>
      render(
        <SessionContext.Provider value={session}>
          <OverrideForm current={current} />
        </SessionContext.Provider>,
        root,
      ),
    );
  };
  session.override(3, 'First reason.');
  await show();
  const field = root.querySelector('textarea');
  if (!field) throw new Error('There is no field');
  expect(field.value).toBe('First reason.');
  await act(() => {
    field.value = 'My own reason.';
    field.dispatchEvent(new Event('input', { bubbles: true }));
  });
  session.override(2, 'From the other window.');
  await show();
  expect(root.querySelector('[role=alert]')?.textContent).toContain('From the other window.');
  expect(field.value).toBe('My own reason.');
  const send = () =>
    act(() => void root.querySelector('form')?.dispatchEvent(new Event('submit', { bubbles: true })));
  await send();
  expect(session.get().current?.state.override?.reason).toBe('From the other window.');
  const mine = [...root.querySelectorAll('button')].find((one) =>
    one.textContent?.includes('Go on with mine'),
  );
  await act(() => mine?.click());
  await send();
  expect(session.get().current?.state.override?.reason).toBe('My own reason.');
  render(null, root);
});
