import { recall } from '../../plan/wording/recall.ts';
import { sentences } from '../../plan/wording/sentences.ts';
import { type Line, linesOfSections, wordsAt } from '../evidence/lines.ts';
import { whyNotReadable } from '../evidence/readable.ts';
import { type Check, cannotTell, type FindingDraft, range, type Suggestion } from '../finding.ts';

/** Words that join a need to what it does to the day. */
const effect =
  /\b(?:so(?: that)?\b(?! (?:far|much|well|many))|which (?:means|makes|leads|leaves|stops|can)|as a result|because|therefore|this means|meaning|leaving|leaves? (?:him|her|them)|and (?:so|then|leaves|loses|misses|avoids|has been|stops)|mean(?:s)? that|unless|in turn|affects?|impacts?|makes it|hence|but (?:turns|leaves|stops|cannot)|is often left|which is why|that leaves|to the point)\b/i;
/** Words of provision, which belong in Section F. */
const provision =
  /\b(?:(?:needs?|requires?|will need|should have|must have|would benefit from) (?:a |an |the |access to |daily |regular |full-time )?(?:\p{L}+ ){0,3}(?:support|1:1|one[- ]to[- ]one|teaching assistant|TA|adult|supervision|programme|therapy|physiotherapy|small group|laptop|quiet space|chair|visual|access|input|intervention|group work|stretches)|1:1 (?:support|teaching|TA)|must be provided|access to (?:a )?(?:quiet|sensory|calm))\b/iu;
/** A diagnosis or an area of need standing alone. */
const label =
  /^\W*(?:(?:\p{Lu}[\p{L}'’-]+|he|she|they)\s+(?:has|have|is diagnosed with|has a diagnosis of)\s+)?(?:a\s+(?:diagnosis\s+of\s+)?)?(?:(?:autism|autistic|ADHD|ASD|ASC|cerebral palsy|epilepsy|dyslexia|dyspraxia|DLD|PDA|Down['’]?s? syndrome|muscular dystrophy|hearing loss|hearing impairment|visual impairment|vision impairment|sensory processing\p{L}*|(?:specific|moderate|severe|profound)[\p{L}, ]* learning (?:difficult\p{L}+|disabilit\p{L}+)|speech,? language and communication(?: needs?| difficult\p{L}+)?|social,? emotional and mental health(?: needs?| difficult\p{L}+)?|developmental [\p{L}-]+ (?:disorder|delay)|anxiety|attachment difficulties|global developmental delay)(?:\s*\([^)]*\))?(?:[\s,;]|and)*)+\W*$/iu;

/** P-B3: whether each need says what it does to learning and life, without standing as a bare label or as provision. */
export const needImpact: Check = (plan) => {
  const why = plan.kind === 'plan' ? whyNotReadable(plan, ['B']) : undefined;
  if (why) return { findings: [], suggested: cannotTell(why) };
  const needs: { line: Line; from: number; to: number; words: string }[] = linesOfSections(plan, [
    'B',
  ]).flatMap((line) => {
    const found = sentences(line.text);
    const list = found.length > 1 && found.length === line.text.split(/\n/).length ? found : found;
    return effect.test(line.text) && found.length <= 2
      ? [{ line, from: 0, to: line.text.length, words: line.text }]
      : list.map((sentence) => ({ line, ...sentence }));
  });
  const stated = needs.filter((need) => need.words.trim().length > 0);
  if (stated.length === 0)
    return { findings: [], suggested: cannotTell('No needs were found in Section B.') };
  const findings: FindingDraft[] = [];
  let plain = 0;
  let faults = 0;
  for (const { line, from, to, words } of stated) {
    const at = { ...(line.section ? { section: line.section } : {}), words: wordsAt(line, from, to) };
    const { isLabel, asked, tellsEffect } = whatIsStated(words);
    if (isLabel) {
      faults += 1;
      findings.push({
        tone: 'query',
        ...at,
        message: 'A label is not a need. Say what it does to learning and daily life.',
      });
    } else if (asked) {
      faults += 1;
      findings.push({
        tone: 'query',
        ...at,
        words: wordsAt(line, from + asked.index, from + asked.index + asked[0].length),
        message:
          'This is provision. Say here what the person finds hard and what follows from it; the help belongs in F.',
      });
    } else if (tellsEffect) plain += 1;
  }
  return {
    findings,
    suggested: suggest(stated.length, plain, faults),
    facts: [`${plain} of ${stated.length} statements name an effect; ${faults} are labels or provision.`],
  };
};

/** Whether a statement is a bare label, asks for provision, or names what a need does. */
const whatIsStated = recall((words: string) => ({
  isLabel: label.test(words),
  asked: provision.exec(words),
  tellsEffect: effect.test(words),
}));

function suggest(count: number, plain: number, faults: number): Suggestion {
  const why = `${plain} of ${count} statements name an effect; ${faults} are labels or provision.`;
  if (plain === 0 && faults > 0) return range(1, 2, why);
  if (faults * 2 >= count) return range(1, 2, why);
  if (faults > 0) return range(2, 3, why);
  return plain * 2 >= count ? range(3, 4, why) : range(2, 3, why);
}
