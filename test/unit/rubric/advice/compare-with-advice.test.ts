import { describe, expect, it } from 'vitest';
import { compareWithAdvice } from '../../../../rubric/advice/compare-with-advice.ts';
import { type Given, makePlan } from '../../../make-plan.ts';

const adviceOf = (provisions: NonNullable<Given['provisions']>, given: Given = {}) => ({
  name: 'therapy-report.docx',
  plan: makePlan({
    kind: 'advice',
    parts: { 'Speech and language therapy advice': 'Orla was seen twice.' },
    provisions,
    ...given,
  }),
});
const planOf = (provisions: NonNullable<Given['provisions']>, given: Given = {}) =>
  makePlan({ sections: { F: '' }, provisions, ...given });

const verdicts = (plan: string[], advice: string[], given: Given = {}) =>
  compareWithAdvice(planOf(plan, given), [adviceOf(advice)]).map(({ verdict }) => verdict);

describe('advice beside the plan', () => {
  it('asks whether provision was diluted and quotes both with their places', () => {
    const [match] = compareWithAdvice(
      planOf([
        'Orla will have colourful semantics work with a teaching assistant once a week for 20 minutes.',
      ]),
      [
        adviceOf([
          'A speech and language therapist will teach colourful semantics twice a week for 20 minutes.',
        ]),
      ],
    );
    expect(match?.verdict).toBe('diluted');
    expect(
      match?.elements.filter(({ standing }) => standing === 'less').map(({ element }) => element),
    ).toEqual(['amount', 'who']);
    expect(match?.plan?.section).toBe('F');
    expect(match?.advice?.document).toBe('therapy-report.docx');
  });

  it('finds the same provision in other words and a different order', () => {
    expect(
      verdicts(
        ['Barrier games will be played with Orla by a learning mentor for 15 minutes daily.'],
        ['Daily, a learning mentor should play barrier games (15 minutes).'],
      ),
    ).toEqual(['same']);
  });

  it('asks whether a recommendation without its like was dropped', () => {
    expect(
      verdicts(
        ['A tutor will teach number bonds with counting rods weekly for 30 minutes.'],
        ['A speech and language therapist will lead a narrative group weekly for 40 minutes.'],
      ),
    ).toEqual(['dropped']);
  });

  it('asks where an item of the adviser’s own field comes from, and not of another’s', () => {
    const matches = compareWithAdvice(
      planOf([
        'A teaching assistant will lead a narrative group weekly for 40 minutes.',
        'A speech and language therapist will coach staff in using signs once a term.',
        'A mobility officer will teach the route to the bus stop weekly for an hour.',
      ]),
      [adviceOf(['A teaching assistant will lead a narrative group weekly for 40 minutes.'])],
    );
    const added = matches.filter(({ verdict }) => verdict === 'added').map(({ plan }) => plan?.text);
    expect(added).toEqual(['A speech and language therapist will coach staff in using signs once a term.']);
  });

  it('says where the advice itself leaves it open', () => {
    expect(
      verdicts(
        ['Orla will have regular opportunities to talk about her news.'],
        ['Orla should be given regular opportunities to talk about her news.'],
      ),
    ).toEqual(['vague']);
  });

  it('never pairs two therapies, however alike the rest', () => {
    expect(
      verdicts(
        ['Occupational therapy, weekly for 30 minutes, in a quiet room.'],
        ['Speech and language therapy, weekly for 30 minutes, in a quiet room.'],
      ),
    ).toEqual(['dropped']);
  });

  it('cannot tell between two items that are as near', () => {
    expect(
      verdicts(
        ['Reading practice with a volunteer on Mondays.', 'Reading practice with a volunteer on Fridays.'],
        ['Reading practice with a volunteer twice a week.'],
      ),
    ).toContain('cannot-tell');
  });

  it('calls nothing dropped where part of the plan was not read', () => {
    expect(
      verdicts(
        ['A tutor will teach number bonds with counting rods weekly for 30 minutes.'],
        ['A speech and language therapist will lead a narrative group weekly for 40 minutes.'],
        { unread: [{ where: 'page 9', why: 'scan' }] },
      ),
    ).toEqual(['cannot-tell']);
  });

  it('passes over the line that signs a report', () => {
    expect(verdicts([], ['Ines Marlow, Speech and Language Therapist. 18 September 2026'])).toEqual([]);
  });
});
