import type { Block } from '../block.ts';
import { readArea } from './areas.ts';
import { looksLikeHeading } from './flow.ts';
import { readLoosePhase, readPhase } from './labels.ts';
import { ownWords } from './own-words.ts';
import { plain } from './plain.ts';
import { put, type Walk } from './put.ts';
import { takeBackOutcome } from './take-back-outcome.ts';
import { enterArea, isFixed } from './state.ts';

/** Reads a line as area, phase label or sub-heading; true if it was one. */
export function readLabelLine(walk: Walk, block: Block): boolean {
  const { state } = walk;
  const area = readArea(block.text);
  const stands = looksLikeHeading(block) || block.text.endsWith(':') || block.text.split(' ').length <= 14;
  const under = block.look?.italic === true && block.look.bold !== true;
  if (area && stands && !under && block.kind !== 'item' && !isFixed(state)) {
    enterArea(state, area);
    put(walk, block, 'label');
    return true;
  }
  const phase = readPhase(block.text);
  if (phase && stands && block.kind !== 'item' && !isFixed(state)) {
    if (phase === 'steps') takeBackOutcome(walk, block);
    state.phase = phase;
    state.label = block.text;
    put(walk, block, 'label');
    return true;
  }
  const [section] = state.sections;
  const loose =
    (looksLikeHeading(block) || block.text.endsWith(':')) &&
    block.kind !== 'item' &&
    (state.areaSeen || (section !== undefined && 'EF'.includes(section)))
      ? readLoosePhase(block.text)
      : undefined;
  if (loose && !isFixed(state)) {
    state.phase = loose;
    state.label = block.text;
    put(walk, block, 'label');
    return true;
  }
  // "My likes:" over an answer is the question of a form.
  if (
    section === 'A' &&
    block.kind !== 'item' &&
    /^[^.;]{2,60}:$/.test(block.text) &&
    block.text.split(' ').length <= 9
  ) {
    state.label = block.text;
    put(walk, block, 'label');
    return true;
  }
  if (section === 'A' && !state.areaSeen && block.kind !== 'item' && asksOrNames(block.text)) {
    state.label = block.text;
    put(walk, block, 'label');
    return true;
  }
  const placement =
    isFixed(state) &&
    /^(?:name|type)(?: (?:and type )?of (?:the )?(?:setting|school|placement|college|institution|provider)s?)?:?$/i.test(
      block.text,
    );
  if (!placement && (!looksLikeHeading(block) || isStatement(block))) return false;
  state.label = block.text;
  if (state.phase === 'monitoring' || state.phase === 'steps') delete state.phase;
  put(walk, block, 'label');
  return true;
}

/** "Outcome 3: By July ..." over a card is content, whatever it looks like. */
function isStatement(block: Block): boolean {
  return ownWords(block).counts !== undefined && block.text.split(' ').length > 6;
}

/** What Section A asks of the child or family ("What do I enjoy?") or calls their answers ("My family's views"), however it is set. */
function asksOrNames(text: string): boolean {
  const line = plain(text).replace(/[\s:]+$/, '');
  if (line.split(' ').length > 16) return false;
  return question.test(line) || viewsOf.test(line);
}

const question =
  /^(?:\d{1,2}(?:\.\d{1,2})?[.)]?\s+)?(?:what|how|who|where|when|why|which|do|does|did|is|are|can|have|has|would)\b[^.?!]*\?$/i;
const viewsOf =
  /^(?:(?:my|our|the|his|her|their|child's|parents?'?s?|\p{L}+'s) )?(?:(?:child|family|parents?|carers?|mother|father|young person|pupil|child and family|parents? and carers?|parents?\/carers?)(?:'s|s'|')? )?(?:views|wishes|feelings|interests|hopes|dreams|aspirations|goals|likes|dislikes|strengths|history|background|story|journey)(?:,? (?:and|&) (?:(?:my|our|his|her|their) )?(?:views|wishes|feelings|interests|hopes|dreams|fears|aspirations|goals|dislikes|strengths|history|background|story|journey))?(?: so far)?$/iu;
