import { beforeEach, describe, expect, test } from 'vitest';
import { createSession, type Session } from '../../../components/session/session.ts';
import { planWriter } from '../../../exports/reports/authors.ts';
import { fakeServices } from './fake-services.ts';
import { smallFramework, smallJudgement, smallPlan } from './small-plan.ts';

/** A session with the small plan open, and its one finding. */
async function opened() {
  const faked = fakeServices({ plan: smallPlan, framework: smallFramework, judgement: smallJudgement });
  const session = createSession(faked.services);
  await session.start();
  await session.read();
  const [finding] = smallJudgement.findings;
  if (!finding) throw new Error('The small judgement has a finding');
  return { session, faked, finding };
}

function queriesIn(session: Session) {
  return [...(session.get().current?.state.queries ?? [])].map(([id, query]) => ({ ...query, id }));
}

describe('questions to authors', () => {
  let desk: Awaited<ReturnType<typeof opened>>;
  beforeEach(async () => {
    desk = await opened();
  });

  test('are made of what was sent back, once, with what is missing as the question', () => {
    const { session, finding } = desk;
    session.dispose(finding, 'return-to-author');
    expect(session.unaskedFindings().map(({ id }) => id)).toEqual([finding.id]);
    session.askAllAuthors();
    session.askAllAuthors();
    expect(queriesIn(session)).toMatchObject([{ finding: finding.id, to: planWriter, section: 'E' }]);
    expect(queriesIn(session)[0]?.question).toContain('How would two people agree');
    expect(session.unaskedFindings()).toEqual([]);
  });

  test('of one finding are not made twice', () => {
    const { session, finding } = desk;
    session.askAuthor(finding);
    session.askAuthor(finding);
    expect(queriesIn(session)).toHaveLength(1);
    expect(session.get().said).toContain('already');
  });

  test('are asked on the reviewer’s own day, with two weeks for the answer', () => {
    const { session, finding } = desk;
    session.askAuthor(finding);
    const [query] = queriesIn(session);
    session.markAsked([query?.id ?? '']);
    expect(queriesIn(session)).toMatchObject([{ askedOn: '2026-03-02', wantedBy: '2026-03-16' }]);
  });

  test('keep the day on which the answer came, and lose it with the answer', () => {
    const { session, finding } = desk;
    session.askAuthor(finding);
    const id = queriesIn(session)[0]?.id ?? '';
    session.editQuery(id, { answer: 'Once a week.' });
    expect(queriesIn(session)[0]).toMatchObject({ answer: 'Once a week.', answeredOn: '2026-03-02' });
    session.editQuery(id, { answer: '' });
    expect(queriesIn(session)[0]?.answer).toBeUndefined();
    expect(queriesIn(session)[0]?.answeredOn).toBeUndefined();
  });

  test('go to a role and never to a person of the plan', () => {
    const { session, finding } = desk;
    session.askAuthor(finding);
    const id = queriesIn(session)[0]?.id ?? '';
    expect(session.editQuery(id, { to: 'Orla Penhallow' })).toBe(false);
    expect(session.get().problem?.code).toBe('name-as-author');
    expect(session.editQuery(id, { to: 'Dietitian' })).toBe(true);
    expect(queriesIn(session)[0]?.to).toBe('Dietitian');
  });

  test('carry their question masked beside it, and leave with no return', async () => {
    const { session, finding } = desk;
    session.askAuthor(finding);
    const id = queriesIn(session)[0]?.id ?? '';
    session.editQuery(id, { question: 'What will Orla Penhallow do?' });
    expect(queriesIn(session)[0]?.forExport).not.toContain('Orla');
  });

  test('that were deleted come back with undo', async () => {
    const { session, finding } = desk;
    session.askAuthor(finding);
    session.removeQuery(queriesIn(session)[0]?.id ?? '');
    expect(queriesIn(session)).toEqual([]);
    await session.undo();
    expect(queriesIn(session)).toHaveLength(1);
  });
});

describe('the desk of reports', () => {
  test('has the open plan, and the way to mark a PDF only where it is one', async () => {
    const { session } = await opened();
    expect(session.reportDesk()?.source.open?.plan.child.name).toBe('Orla Penhallow');
    expect(session.reportDesk()?.markUp).toBeUndefined();
    const faked = fakeServices({
      plan: { ...smallPlan, source: 'pdf' },
      framework: smallFramework,
      judgement: smallJudgement,
    });
    const pdf = createSession(faked.services);
    await pdf.read();
    const [finding] = smallJudgement.findings;
    if (finding) pdf.dispose(finding, 'accept');
    const answer = await pdf.reportDesk()?.markUp?.('copy.pdf');
    expect(answer).toMatchObject({ ok: true, value: { highlights: 1 } });
    expect(faked.asked.exported).toEqual(['marked copy.pdf 1']);
  });

  test('redacts against the open plan', async () => {
    const { session } = await opened();
    expect(session.reportDesk()?.redact('Orla draws.').text).not.toContain('Orla');
  });
});
