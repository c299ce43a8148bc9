import { beforeEach, describe, expect, test } from 'vitest';
import { createSession, type Session } from '../../../components/session/session.ts';
import type { Settings } from '../../../components/services.ts';
import { fakeServices } from './fake-services.ts';
import { smallFramework, smallJudgement, smallPlan } from './small-plan.ts';

let faked: ReturnType<typeof fakeServices>;
let session: Session;

async function begin(settings: Settings): Promise<void> {
  faked = fakeServices({ plan: smallPlan, framework: smallFramework, judgement: smallJudgement });
  await faked.services.settings.write(settings);
  session = createSession(faked.services);
  await session.start();
  await session.read();
}

const part = smallFramework.parts[0]?.id ?? '';
const details = () => session.get().current?.state.details;

describe('a review', () => {
  beforeEach(() =>
    begin({ reviewerAgency: 'health', preference: 'with autism', sectionsByAgency: { health: [part] } }),
  );
  test('begins with the sections of its reviewer’s agency', () =>
    expect(details()).toMatchObject({ reviewerAgency: 'health', sectionsScored: [part] }));
  test('begins with the team’s usual words', () =>
    expect(session.get().current?.state.child.preference).toBe('with autism'));
  test('follows the settings at once when it is worked on', async () => {
    session.comment({}, 'Begun.');
    await faked.services.settings.write({ reviewerAgency: 'health' });
    expect(details()?.sectionsScored).toBeUndefined();
  });
  test('follows the agency its reviewer says', () => {
    session.setDetail({ reviewerAgency: 'education' });
    session.followAgency();
    expect(details()?.sectionsScored).toBeUndefined();
  });
});

test('what another window set is not written over', async () => {
  await begin({ reviewerId: 'R-12' });
  await faked.services.settings.write({ reviewerId: 'R-12', textSize: 150 });
  await session.remember({ keysOff: true });
  expect(await faked.services.settings.read()).toEqual({ reviewerId: 'R-12', textSize: 150, keysOff: true });
});
