import { describe, expect, it } from 'vitest';
import { languageMarks } from '../../../../../rubric/language/facts/language-marks.ts';
import { provisionFacts } from '../../../../../rubric/language/facts/provision-facts.ts';
import { kindFacts, outcomeFacts } from '../../../../../rubric/language/facts/statement-facts.ts';
import { likeliest, middle } from '../../../../../rubric/language/network/middle.ts';
import {
  kindAnswers,
  kindNet,
  languageNet,
  outcomeAnswers,
  outcomeNet,
  provisionAnswers,
  provisionNet,
} from '../../../../../rubric/language/network/networks.ts';
import { tokensOf } from '../../../../../rubric/language/network/tokens.ts';
import { provisionRules } from '../../../../../rubric/language/provision-rules.ts';
import { ownWords, personCentredRules } from '../../../../../rubric/language/person-centred-rules.ts';

describe('the networks that come with the product', () => {
  it.each([
    ['Ola will have 15 hours of one-to-one support from a trained teaching assistant each week.', 'specific'],
    ['Ola will have access to support as and when required.', 'vague'],
  ])('call the provision "%s" %s', (text, expected) => {
    const answer = provisionNet(
      tokensOf(text),
      provisionFacts(provisionRules(text, 'F'), text, 'F'),
    ).specific;
    expect(provisionAnswers.specific?.[middle(answer?.probabilities ?? [])]).toBe(expected);
  });

  it.each([
    ['By July 2027 Ola will read a bus timetable and catch the right bus alone on three days.', 'outcome'],
    ['Ola will receive 20 minutes of speech therapy each week.', 'provision'],
    ['Ola wants to be a vet when she grows up.', 'aspiration'],
  ])('call "%s" %s', (text, expected) => {
    const answer = kindNet(tokensOf(text), kindFacts(text)).kind;
    expect(kindAnswers[likeliest(answer?.probabilities ?? [])]).toBe(expected);
  });

  it('give shares that add up to one and name words of the text', () => {
    const text = 'By the end of Year 6 Ola will tie her own shoes on four mornings out of five.';
    const baseline = 'Ola holds the laces and waits for help.';
    const answers = outcomeNet(tokensOf(text), outcomeFacts(text, { baseline }), tokensOf(baseline));
    for (const [head, { probabilities, carriers }] of Object.entries(answers)) {
      expect(probabilities.length).toBe(outcomeAnswers[head]?.length);
      expect(probabilities.reduce((sum, share) => sum + share, 0)).toBeCloseTo(1, 4);
      for (const { from, to, weight } of carriers()) {
        expect(text.slice(from, to).trim()).not.toBe('');
        expect(weight).toBeGreaterThan(0);
      }
    }
  });

  it('answer for a statement without words', () => {
    expect(kindNet([], []).kind?.carriers()).toEqual([]);
    expect(languageNet([], { whole: [], words: [] })).toEqual({ flag: 0, tokens: [] });
  });

  it.each([
    ['Ola is lazy and manipulative in class.', true],
    ['Ola reads well and has two close friends.', false],
  ])('see whether "%s" needs a pause', (text, expected) => {
    const tokens = tokensOf(text);
    const answer = languageNet(
      tokens,
      languageMarks(tokens, personCentredRules(text), text, ownWords(text), { section: 'B' }),
    );
    expect(answer.flag > 0.5).toBe(expected);
    expect(answer.tokens).toHaveLength(tokens.length);
  });
});
