import type { SectionId } from '../plan/plan.ts';
import type { Finding, ItemSuggestion, Suggestion, Sure } from './finding.ts';

/** What a statement printed as an outcome is (Code of Practice 9.65 to 9.66). */
export type OutcomeKind = 'outcome' | 'provision' | 'action' | 'resource' | 'aspiration' | 'need' | 'step';
/** Whether one letter of SMART is met. */
export type Met = 'met' | 'partly' | 'not' | 'cannot-tell';
/** Specific, measurable, achievable, relevant (or realistic: the label is a setting), time-bound. */
export type SmartLetter = 'S' | 'M' | 'A' | 'R' | 'T';

/** One outcome as the machine sees it. Each `why` names the words that carried the answer. */
export type JudgedOutcome = {
  id: string;
  kind: OutcomeKind | 'cannot-tell';
  kindWhy: string;
  /** How sure the kind is. */
  sure?: Sure;
  smart: Record<SmartLetter, { met: Met; why: string; sure?: Sure }>;
  /** The words of a second outcome inside this one. Absent where there is one. */
  second?: string;
};

/** Whether an element of provision is stated; `not-needed` for what the item does not call for. */
export type CellState = 'stated' | 'loose' | 'missing' | 'not-needed' | 'cannot-tell';
/** The elements of provision that the strip shows. */
export type ProvisionElement = 'what' | 'who' | 'howMuch' | 'howOften' | 'ratio' | 'where' | 'review';

/** One provision item as the machine sees it: the strip of what is stated, with the words that carried each answer. */
export type JudgedProvision = {
  id: string;
  specific: 'specific' | 'partly' | 'vague' | 'cannot-tell';
  why: string;
  /** How sure it is how specific the item is. */
  sure?: Sure;
  strip: Record<ProvisionElement, { state: CellState; words?: string }>;
};

/** What the machine gathered for one criterion, or for one section of a criterion levelled by section. */
export type CriterionEvidence = {
  criterion: string;
  section?: SectionId;
  suggested: Suggestion;
  items: ItemSuggestion[];
  /** Ids of findings. */
  findings: string[];
  facts: string[];
};

/** Everything the machine has to show for one document under one framework. */
export type Judgement = {
  framework: { id: string; version: string };
  today: string;
  findings: Finding[];
  outcomes: JudgedOutcome[];
  provisions: JudgedProvision[];
  criteria: CriterionEvidence[];
};
