import type { Deadline } from '../../../plan/wording/deadlines.ts';
import type { Statement } from '../statement.ts';
import type { JudgedKind, KindContext } from './kind.ts';

const wanting =
  /^(?:(?:\p{L}+ly|also|still|one day|always|and \p{L}+)\s+)*(?:hopes?|wish(?:es)?|dreams?|aspires?|longs? (?:to|for)|wants?|would (?:\p{L}+ )*(?:like|love|hope|wish)|looks? forward|has (?:a dream|an ambition|hopes))\b(?! (?:more|less) )/iu;

const wantingNoun =
  /\b(?:dream|ambition|aspiration|hope|wish)s? (?:is|for|of|are|that)\b|^(?:aspiration|ambition|dream|hope)s?\b|^I['’]d (?:like|love)|\bwould (?:one day|dearly|really) (?:like|love)\b/i;

const someday =
  /\b(?:one day(?! (?:a|per|each|every|in|this|next|of))|when (?:he|she|I|they)(?:['’](?:s|m|re)| is| am| are)? (?:older|grown(?:[- ]up)?|an adult|big)|as an adult|in (?:adult|later) life|in (?:ten|fifteen|twenty|\d\d) years(?:['’] time)?|for the rest of (?:his|her|their) life|fulfilling life|happy life|live happily)\b/i;

/** Life events that no plan can promise, as a bare wish: "To own a narrowboat". */
const lifeWish =
  /^(?:For [\p{L}' ’-]+ )?to (?:(?:always|just|simply) )?(?:be (?:a|an|happy|safe|loved|accepted|successful|like|famous|rich|healthy|independent|able to live|well|part of|treated|himself|herself)|live|have (?:a (?:job|house|home|family|girlfriend|boyfriend|partner|best friend|good life|happy)|children|friends|my own|his own|her own)|go to (?:university|college)|become|get (?:a job|married|a good job)|work (?:as|with|in)|own|marry|travel the world|drive a|run (?:my|his|her) own|lead a)\b/iu;

const lifeEvent =
  /\bwill (?:\p{L}+ )?(?:have (?:children|a (?:family|home|house|flat)\b(?! (?:visit|meeting|session)))|become (?:a|an)|get married|marry|be a (?:good )?(?:mum|dad|mother|father|parent)|own (?:a|his|her) (?:house|home|business)|be running (?:his|her|their) own|live (?:a|the) (?:full|happy|long))\b/iu;

/** States no one can promise or watch, where nothing else is said: "A future in which he is valued". */
const blessed =
  /\b(?:a (?:future|life|world) (?:in which|where|of)|(?:be|is|being|feels?) (?:valued|loved|happy|accepted|fulfilled|content)|having a (?:\p{L}+, )?(?:normal|happy|good|full) life|live (?:well|a))\b/iu;

/** A hope for life, to which nobody can be held. */
export function asAspiration(
  said: Statement,
  deadlines: Deadline[],
  context: KindContext,
): JudgedKind | undefined {
  const far = deadlines.find(
    (one) => (one.age ?? 0) > 25 || (one.ends && context.today && yearsApart(context.today, one.ends) > 12),
  );
  const near = deadlines.some((one) => one !== far && !one.loose);
  const verbal = said.core.slice(said.core.indexOf(said.subject) + said.subject.length).trim();
  const want = wanting.exec(verbal) ?? wantingNoun.exec(said.core);
  // "Reach her full potential" binds nobody, whatever date stands beside it.
  const potential =
    /\b(?:reach|achieve|fulfil|realise|maximise)(?:s|es)?\s+(?:his|her|their|my) (?:full |true )?potential\b/i.exec(
      said.core,
    );
  if (potential)
    return {
      kind: 'aspiration',
      words: potential[0],
      why: `"${potential[0]}" is a hope for life that would fit anybody. It belongs in Section A.`,
    };
  const state = near ? null : blessed.exec(said.core);
  const wish =
    want ??
    state ??
    someday.exec(said.body) ??
    (near ? null : (lifeEvent.exec(said.core) ?? lifeWish.exec(said.core))) ??
    null;
  if (wish && !(near && !want))
    return {
      kind: 'aspiration',
      words: wish[0],
      why: `"${wish[0].trim()}" speaks of a hope for life, to which nobody can be held. It belongs in Section A.`,
    };
  if (far)
    return { kind: 'aspiration', words: far.words, why: `"${far.words}" lies beyond the life of a plan.` };
  return undefined;
}

function yearsApart(from: string, to: string): number {
  return Number(to.slice(0, 4)) - Number(from.slice(0, 4));
}
