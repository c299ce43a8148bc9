import { findQuantities } from '../../plan/wording/quantities.ts';
import { findRoles } from '../../plan/wording/roles.ts';
import { sentences } from '../../plan/wording/sentences.ts';
import type { Plan } from '../../plan/plan.ts';
import { type Line, linesOf, linesOfSections, wordsAt } from '../evidence/lines.ts';
import { whyNotReadable } from '../evidence/readable.ts';
import { type Check, cannotTell, type FindingDraft, range } from '../finding.ts';

const target =
  /\b(?:short(?:er)?[- ]term (?:targets?|outcomes?|steps?|goals?)|(?:small|smaller|next|termly|agreed|individual|learning) (?:targets?|steps?|goals?)|targets?\b|steps (?:towards|to)|milestones?|IEP|individual education plan|support plan|pupil passport|next month['’]s steps)\b/i;
const watching =
  /\b(?:review\w*|monitor\w*|check(?:s|ed)?|look(?:s|ed)? (?:at|back)|track\w*|progress|meet(?:s|ing)?|evaluat\w*|record\w*|tally)\b/i;
const sharing =
  /\b(?:parents?|mother|father|family|carers?|mum|dad|him|her|them|young person|chairs?|with (?:\p{Lu}\p{L}+))\b/u;
/** Whose job it is, beyond the roles that provide: a family or the person also counts. */
const somebody = /\b(?:SENCO|SENCo|SENDCo|tutor|teacher|keyworker|key worker|coach|mentor|team around)\b/;

/** P-E7: the arrangements for setting and watching shorter-term targets: who, how often, shared with whom (Code of Practice 9.69 E). */
export const shortTermArrangements: Check = (plan) => {
  const isPlan = plan.kind === 'plan';
  const why = isPlan ? whyNotReadable(plan, ['E']) : undefined;
  if (why) return { findings: [], suggested: cannotTell(why) };
  const lines = isPlan ? linesAboutOutcomes(plan) : linesOf(plan);
  const outcomeBlocks = new Set(
    plan.outcomes.flatMap((outcome) => outcome.words.map((words) => `${words.block}:${words.from}`)),
  );
  let set = false;
  let who = false;
  let often = false;
  let shared = false;
  let watched = false;
  const findings: FindingDraft[] = [];
  for (const line of lines)
    for (const sentence of sentences(line.text)) {
      const isOutcome =
        outcomeBlocks.has(`${line.block.id}:${line.from + sentence.from}`) && !target.test(sentence.words);
      const sets = target.test(sentence.words) && !/\bon target\b/i.test(sentence.words);
      const watches =
        watching.test(sentence.words) &&
        (sets || findRoles(sentence.words).length > 0 || somebody.test(sentence.words));
      if (isOutcome || (!sets && !watches)) continue;
      if (/^By\b.*\bwill\b/.test(sentence.words) && !sets) continue;
      set ||= sets;
      watched ||= watches;
      who ||= findRoles(sentence.words).some((role) => !role.vague) || somebody.test(sentence.words);
      often ||=
        findQuantities(sentence.words).some((one) => one.kind === 'frequency') ||
        /\b(?:each|every|start of|end of) (?:the )?(?:half[- ])?(?:term|month|week)/i.test(sentence.words);
      shared ||= sharing.test(sentence.words);
      findings.push({
        tone: 'strength',
        ...(line.section ? { section: line.section } : {}),
        words: wordsAt(line, sentence.from, sentence.to),
        message: 'This speaks of setting targets or watching progress.',
      });
    }
  const facts = [
    `Targets set: ${yes(set)}; who: ${yes(who)}; how often: ${yes(often)}; progress watched: ${yes(watched)}; shared with the family: ${yes(shared)}.`,
  ];
  const told = [set || watched, who, often, watched, shared].filter(Boolean).length;
  if (!set && !watched)
    return {
      findings: [
        {
          tone: 'query',
          ...(isPlan ? { section: 'E' as const } : {}),
          message:
            'No arrangements for shorter-term targets were found. Say who sets them, how often, and how the family hears.',
        },
      ],
      suggested: range(1, 2, 'No arrangements for shorter-term targets were found in Section E.'),
      facts,
    };
  if (told >= 4 && often && who)
    return { findings, suggested: range(3, 4, 'Who and how often are stated.'), facts };
  return {
    findings,
    suggested:
      often && who
        ? range(2, 3, 'Stated in part.')
        : range(1, 2, 'Targets are mentioned; who sets them or how often is not.'),
    facts,
  };
};

/**
 * Section E with the lines printed within it that are no outcome, such as "Monitoring: ...": a reader may keep them
 * out of the section's own text. Lines of other sections and guidance are left out.
 */
function linesAboutOutcomes(plan: Plan): Line[] {
  const inSection = linesOfSections(plan, ['E']);
  const elsewhere = new Set(
    plan.sections
      .flatMap((section) => section.spans.map((span) => span.block))
      .concat(
        plan.guidance.map((words) => words.block),
        plan.facts.map((fact) => fact.words.block),
      ),
  );
  const rest = plan.blocks.filter(
    (block) => block.kind !== 'heading' && !elsewhere.has(block.id) && target.test(block.text),
  );
  return [...inSection, ...rest.map((block) => ({ block, from: 0, text: block.text }))];
}

function yes(value: boolean): string {
  return value ? 'yes' : 'not found';
}
