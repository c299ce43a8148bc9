import type { DocumentLink } from '../plan/block.ts';
import type { DocumentKind, DocumentStatus, Plan, Section, SectionStatus } from '../plan/plan.ts';
import { hiddenOf } from '../rubric/evidence/not-shown.ts';
import type { CommandId } from './keys/commands.ts';
import type { Disposition } from '../review/change.ts';
import type { GradeValue } from '../review/grade.ts';
import type { Score } from '../review/score.ts';
import type { Level, Suggestion } from '../rubric/finding.ts';
import type { Scale } from '../rubric/framework.ts';
import type {
  CellState,
  JudgedProvision,
  Met,
  OutcomeKind,
  ProvisionElement,
  SmartLetter,
} from '../rubric/judgement.ts';

/** The words the screens use for what the data calls by short keys. */
export const kindWords: Record<DocumentKind, string> = {
  plan: 'EHC plan',
  'annual-review': 'Annual review',
  advice: 'Professional advice',
  other: 'Another kind of document',
  unknown: 'Kind not recognised',
};

export const statusWords: Record<DocumentStatus, string> = {
  draft: 'Draft',
  final: 'Final',
  'draft-amended': 'Draft amended',
  'amended-final': 'Amended final',
  unknown: 'Status not stated',
};

export const sectionStatusWords: Record<SectionStatus, string> = {
  present: 'Has text',
  blank: 'Blank',
  missing: 'Missing',
  'none-identified': 'None identified',
  unreadable: 'Could not be read',
};

/** How a section stands: one that a page has not shown yet was not out of reach, and is neither missing nor blank. */
export function sectionWord({ id, status }: Pick<Section, 'id' | 'status'>, plan: Plan): string {
  return status === 'unreadable' && hiddenOf(plan, [id]).length > 0
    ? 'Not shown yet'
    : sectionStatusWords[status];
}

export const dispositionWords: Record<Disposition, string> = {
  accept: 'Accept: to put right',
  justified: 'Justified in this plan',
  'return-to-author': 'Back to its author',
  'false-hit': 'False hit',
};

/** The same in a word or two, for buttons in a row. */
export const answerWords: Record<Disposition, string> = {
  accept: 'Accept',
  justified: 'Justified',
  'return-to-author': 'To its author',
  'false-hit': 'False hit',
};

/** The command that gives each answer. */
export const answerCommands = {
  accept: 'finding.accept',
  justified: 'finding.justified',
  'return-to-author': 'finding.return',
  'false-hit': 'finding.false-hit',
} as const satisfies Record<Disposition, CommandId>;

export const smartWords: Record<SmartLetter, string> = {
  S: 'Specific',
  M: 'Measurable',
  A: 'Achievable',
  R: 'Relevant',
  T: 'Time-bound',
};

export const elementWords: Record<ProvisionElement, string> = {
  what: 'What',
  who: 'Who',
  howMuch: 'How much',
  howOften: 'How often',
  ratio: 'Ratio',
  where: 'Where',
  review: 'Review',
};

export const metWords: Record<Met, string> = {
  met: 'met',
  partly: 'partly',
  not: 'not met',
  'cannot-tell': 'cannot tell',
};

export const cellWords: Record<CellState, string> = {
  stated: 'stated',
  loose: 'loose',
  missing: 'missing',
  'not-needed': 'not needed',
  'cannot-tell': 'cannot tell',
};

export const specificWords: Record<JudgedProvision['specific'], string> = {
  specific: 'Reads as specific',
  partly: 'Reads as partly specific',
  vague: 'Reads as vague',
  'cannot-tell': 'Cannot tell how specific it is',
};

const kindRead: Record<Exclude<OutcomeKind, 'outcome'> | 'cannot-tell', string> = {
  provision: 'Reads as provision',
  action: 'Reads as an action',
  resource: 'Reads as a resource',
  aspiration: 'Reads as a hope for life',
  need: 'Reads as a need',
  step: 'Reads as a shorter step',
  'cannot-tell': 'Cannot tell what it is',
};

/** What a statement printed as an outcome reads as, in plain words; undefined where it reads as an outcome. */
export function kindReadWords(kind: string): string | undefined {
  for (const [key, words] of Object.entries(kindRead)) if (key === kind) return words;
  return kind === 'outcome' ? undefined : `Reads as ${kind}`;
}

/** How a level reads on a scale: "Good", "Green". A level the scale has no step for takes the nearest step below, else above. */
export function levelWord(level: Level, scale: Scale): string {
  const steps = [...scale.steps].sort((one, other) => other.level - one.level);
  const step = steps.find((one) => one.level <= level) ?? steps.at(-1);
  return step ? shortLabel(step.label) : `Level ${level}`;
}

/** The words of every step that stands for a level, best first: nought to ten has three for "Good". */
function stepsFor(level: Level, scale: Scale): string[] {
  const steps = [...scale.steps].sort((one, other) => other.level - one.level);
  const nearest = steps.find((one) => one.level <= level) ?? steps.at(-1);
  return steps.filter((one) => one.level === nearest?.level).map((one) => shortLabel(one.label));
}

/** How a score reads on the scale shown: what was pressed if it was given on that scale, else the level's word. */
export function scoreWord(score: Score, scale: Scale): string {
  if (score.kind === 'na') return 'Not applicable';
  if (score.kind === 'ne') return 'Not evidenced';
  const pressed =
    score.scale === scale.id ? scale.steps.find((step) => step.value === score.value) : undefined;
  return pressed ? shortLabel(pressed.label) : levelWord(score.level, scale);
}

/** How a grade reads: its word, or why there is none. */
export function gradeWord(grade: GradeValue, scale: Scale): string {
  if (grade.kind === 'level') return levelWord(grade.level, scale);
  return grade.kind === 'insufficient' ? 'No grade yet' : 'Not applicable';
}

/** "Suggested: Good" or "Suggested: Requires improvement to Good"; undefined where the machine suggests none. */
export function rangeWord(suggested: Suggestion, scale: Scale): string | undefined {
  if (suggested.kind === 'none') return undefined;
  const low = stepsFor(suggested.low, scale).at(-1);
  const high = stepsFor(suggested.high, scale)[0];
  if (!low || !high) return undefined;
  return low === high ? high : `${low} to ${high}`;
}

/** A check's reason with the scale's own word beside each level it names: "level 3 (Good)". */
export function inScaleWords(why: string, scale: Scale): string {
  return why.replace(/\blevel ([1-4])\b/g, (named, digit: string) => {
    const level = ([1, 2, 3, 4] as const).find((one) => String(one) === digit);
    return level === undefined ? named : `${named} (${levelWord(level, scale)})`;
  });
}

/** The short part of a step's label: "Green: good or better" is shown as "Green" in small places. */
export function shortLabel(label: string): string {
  return label.split(/[:(]/)[0]?.trim() || label;
}

/** "1 finding", "3 findings". */
export function counted(count: number, one: string, many = `${one}s`): string {
  return `${count} ${count === 1 ? one : many}`;
}

/** An ISO date or time as "2 March 2026". */
export function dayWord(iso: string): string {
  const date = new Date(iso);
  return Number.isNaN(date.getTime())
    ? iso
    : date.toLocaleDateString('en-GB', { day: 'numeric', month: 'long', year: 'numeric' });
}

const unreadWords: Record<string, string> = {
  scan: 'a picture without text',
  ciphered: 'its letters are scrambled in the file',
  'no-spaces': 'its words run together in the file',
  encrypted: 'protected by a password',
  corrupt: 'damaged',
  empty: 'empty',
  'not-supported': 'of a kind that cannot be read',
  'too-large': 'too much to be read in a fair time',
  'not-found': 'not there',
  unreachable: 'not answering',
  'not-recognised': 'a picture whose words could not be recognised',
};

/** Why content that was reached has no usable text. */
export function unreadWord(why: string): string {
  return unreadWords[why] ?? why;
}

/** How a file that a page offers is named: by its file name where its address has one, else by the words of its link. */
export function linkWord({ address, title, kind }: DocumentLink): string {
  const last = URL.canParse(address) ? (new URL(address).pathname.split('/').at(-1) ?? '') : '';
  const name = /\.(pdf|docx?)$/i.test(last) ? safeDecoded(last) : title || 'the document shown here';
  return `${name} (${kind === 'pdf' ? 'PDF' : 'Word'})`;
}

/** A path part with its escapes resolved; one that is not well formed is shown as it is. */
function safeDecoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}
