import { sentences } from '../../plan/wording/sentences.ts';
import { linesOf, wordsAt } from '../evidence/lines.ts';
import { whyDocumentNotReadable } from '../evidence/readable.ts';
import { type Check, cannotTell, type FindingDraft, range } from '../finding.ts';

const score =
  /\b(?:\d+(?:st|nd|rd|th) (?:per)?centile|percentile|standard(?:ised)? scores?(?: of)? \d+|scaled scores?(?: of)? \d+|SS\s*=?\s*\d+|T-?scores?|z-?scores?|stanine|quotient|composite|index (?:score )?(?:of )?\d+|FSIQ|VCI|WMI|PSI|FRI|age equivalent|\d+\s*\/\s*\d+|scored \d+|reading age of)/i;
/** Words that say what a score means in a day. */
const gloss =
  /\b(?:this means|which means|that is|in other words|in practice|so (?:he|she|they|\p{Lu}\p{L}+)|compared with|better than|as well as (?:or better than )?|lower than|higher than|more than|fewer than|(?:below|above|around|about) average|average range|reads? (?:about|at|books)|half the|average for|most (?:children|pupils|young people)|of (?:every )?(?:a )?(?:hundred|100) (?:children|pupils)|in class|day to day|everyday|for example|expected for|would be expected|about the same|typical)\b/iu;

/** N-05: whether scores are explained in words a family can use. A strength where a score has its meaning beside it. */
export const scoresExplained: Check = (plan) => {
  const why = whyDocumentNotReadable(plan);
  if (why) return { findings: [], suggested: cannotTell(why) };
  const findings: FindingDraft[] = [];
  let explained = 0;
  let bare = 0;
  for (const line of linesOf(plan)) {
    const found = sentences(line.text);
    found.forEach((sentence, index) => {
      if (!score.test(sentence.words)) return;
      const next = found[index + 1]?.words ?? '';
      const clear = gloss.test(sentence.words) || (gloss.test(next) && !score.test(next));
      if (clear) explained += 1;
      else bare += 1;
      findings.push({
        tone: clear ? 'strength' : 'query',
        ...(line.section ? { section: line.section } : {}),
        words: wordsAt(line, sentence.from, sentence.to),
        message: clear
          ? 'The score is explained in words.'
          : 'A score without its meaning. Say what it means for an ordinary day.',
      });
    });
  }
  const facts = [`Scores explained: ${explained}; not explained: ${bare}.`];
  if (explained + bare === 0)
    return {
      findings,
      suggested: cannotTell('No scores were found, so there was nothing to explain.'),
      facts,
    };
  if (bare === 0) return { findings, suggested: range(3, 4, 'Every score found is explained.'), facts };
  return explained >= bare
    ? {
        findings,
        suggested: range(2, 3, `${bare} of ${explained + bare} scores have no meaning beside them.`),
        facts,
      }
    : {
        findings,
        suggested: range(1, 2, `${bare} of ${explained + bare} scores have no meaning beside them.`),
        facts,
      };
};
