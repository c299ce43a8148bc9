import { recall } from '../../plan/wording/recall.ts';
import { findRoles } from '../../plan/wording/roles.ts';
import { sentences } from '../../plan/wording/sentences.ts';
import type { Plan } from '../../plan/plan.ts';
import { type Line, linesOf, linesOfSections, wordsAt } from '../evidence/lines.ts';
import { whyNotReadable } from '../evidence/readable.ts';
import { type Check, cannotTell, type FindingDraft, range, type Suggestion } from '../finding.ts';

const claim =
  /\b(?:(?:suitably|appropriately|specially|fully|well) (?:trained|qualified|experienced|skilled)|trained|experienced|skilled|qualified)\b/gi;
/** What makes a claim of training firm: what in, by whom, to what level, how it is kept up. */
const backed =
  /\b(?:trained (?:in|to|by|at|on|with|for|each|every|annually)|training (?:in|from|by|on)|qualified (?:teacher|to teach|in)|qualification|certificate\w*|accredited|registered|level \d|signed off|competenc\w+|refresh\w*|renewed|supervis\w+ (?:by|from|each|every|session)|(?:passed|completed|attended|done|finished) [^.]{0,40}course|(?:day|hour|week) course|award|diploma|degree|HCPC|mandatory qualification|coached by|shown by|taught by|experienced in \p{L}+|experience of teaching)\b/iu;
const upkeep =
  /\b(?:supervis\w+|review(?:s|ed)?|observ(?:es|ed)|watch(?:es|ed)|checks?|checked|monitor(?:s|ed)?|model(?:s|led)|renew(?:s|ed)|refresh\w*|audit(?:s|ed)?|looks? at (?:the )?record|signs the register)\b/i;
const content = /\b(?:programme|approach|scheme|intervention|package|therapy)\b/i;
const equipment =
  /\b(?:laptop|tablet|radio aid|chair|desk|switch|frame|hoist|software|cards?|board|timer|device|overlay|slope|scanner|text-to-speech|magnifier|aid)\b/i;

/** P-F6: whether expertise, training, content of programmes, equipment and the watch over them are set out (Code of Practice 9.69: "level of expertise"). */
export const expertise: Check = (plan) => {
  const isPlan = plan.kind === 'plan';
  const why = isPlan ? whyNotReadable(plan, ['F']) : undefined;
  if (why) return { findings: [], suggested: cannotTell(why) };
  const lines = isPlan ? linesAboutProvision(plan) : linesOf(plan);
  const findings: FindingDraft[] = [];
  let firm = 0;
  let bare = 0;
  let watched = 0;
  let told = 0;
  let named = 0;
  for (const line of lines)
    for (const sentence of sentences(line.text)) {
      const at = line.section ? { section: line.section } : {};
      const said = whatIsSaid(sentence.words);
      if (said.names) named += 1;
      if (said.watches) watched += 1;
      told += said.tells;
      if (said.backs) {
        firm += 1;
        findings.push({
          tone: 'strength',
          ...at,
          words: wordsAt(line, sentence.from, sentence.to),
          message: 'This says what training or level of expertise is needed.',
        });
        continue;
      }
      for (const match of said.claims) {
        bare += 1;
        const from = sentence.from + match.index;
        findings.push({
          tone: 'query',
          ...at,
          words: wordsAt(line, from, from + match[0].length),
          message: 'Trained or experienced in what, to what level, by whom?',
        });
      }
    }
  const facts = [
    `Expertise stated: ${firm}; claimed without detail: ${bare}; supervision or checking: ${watched}; equipment or content: ${told}.`,
  ];
  if (lines.length === 0) return { findings, suggested: cannotTell('No provision was found.'), facts };
  return { findings, suggested: suggest(firm, bare, watched, told, named), facts };
};

/** What one sentence says of expertise, and how many of equipment and content it tells. */
const whatIsSaid = recall((words: string) => ({
  names: findRoles(words).some((role) => !role.vague),
  watches: upkeep.test(words),
  tells:
    (equipment.test(words) ? 1 : 0) +
    (content.test(words) && /\b(?:which|that|using|covers?|follows?|called|:)\b/i.test(words) ? 1 : 0),
  backs: backed.test(words),
  claims: [...words.matchAll(claim)],
}));

/** Section F with the cells of its tables that a reader keeps out of the section's text, such as "Supervision and review". */
function linesAboutProvision(plan: Plan): Line[] {
  const lines = linesOfSections(plan, ['F']);
  const tables = new Set(lines.flatMap((line) => line.block.cell?.table ?? []));
  const taken = new Set(plan.sections.flatMap((section) => section.spans.map((span) => span.block)));
  const rest = plan.blocks.filter(
    ({ id, cell }) => cell !== undefined && !cell.header && tables.has(cell.table) && !taken.has(id),
  );
  return [...lines, ...rest.map((block): Line => ({ block, from: 0, text: block.text }))];
}

function suggest(firm: number, bare: number, watched: number, told: number, named: number): Suggestion {
  const why = `Expertise is stated ${firm} times, claimed without detail ${bare} times, and ${watched} sentences speak of supervision or checking.`;
  if (firm === 0 && watched === 0) return range(1, 2, why);
  if (firm >= 1 && watched >= 1 && bare === 0 && (firm + watched >= 3 || told > 0)) return range(3, 4, why);
  if (firm >= 2 && bare <= firm && named > 0) return range(2, 3, why);
  return firm > 0 && bare === 0 ? range(2, 3, why) : range(1, 2, why);
}
