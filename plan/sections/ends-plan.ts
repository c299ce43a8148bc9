import type { Block } from '../block.ts';
import { readArea } from './areas.ts';
import { looksLikeHeading } from './flow.ts';
import { readPhase } from './labels.ts';
import type { Walk } from './put.ts';
import { isSignature } from './signature.ts';

const appended =
  /^(?:appendix|appendices|annex(?:e|es)?)\b|^(?:reply slip|right of appeal|your right to appeal|how to (?:respond|appeal)|disagreement)/i;
const otherDocument = /\b(?:report|advice|review|assessment|letter|minutes|notes)\b/i;

/** Signature blocks, appendices and appended reports end the plan; so does an unknown heading beside that of Section K. */
export function endsPlan(walk: Walk, block: Block): boolean {
  const { state } = walk;
  if (state.zone === 'front' || block.kind === 'item') return false;
  if (block.text.length <= 90 && isSignature(block.text)) {
    state.zone = 'sign-off';
    state.sections = [];
    return true;
  }
  if (!looksLikeHeading(block) || readPhase(block.text) || readArea(block.text)) return false;
  const last =
    state.zone === 'sign-off' ||
    state.sections.some((section) => section === 'I' || section === 'J' || section === 'K');
  const size = block.look?.size ?? 1;
  const beside =
    (block.level !== undefined && state.rank?.level !== undefined && block.level <= state.rank.level) ||
    (block.level === undefined && block.kind === 'heading' && size >= (state.rank?.size ?? 1.15));
  if (
    state.seen.size >= 5 &&
    (appended.test(block.text) || (beside && last && otherDocument.test(block.text)))
  ) {
    state.zone = 'outside';
    state.sections = [];
    return true;
  }
  if (last && beside && state.zone === 'plan') {
    state.zone = 'front';
    state.sections = [];
  }
  return false;
}
