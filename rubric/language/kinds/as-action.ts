import type { Deadline } from '../../../plan/wording/deadlines.ts';
import { findQuantities } from '../../../plan/wording/quantities.ts';
import type { Statement } from '../statement.ts';
import type { JudgedKind, KindContext } from './kind.ts';

/** Verbs of tasks that are done once: base and participle. */
const oneOff =
  'refer(?:red)?|order(?:ed)?|arrang(?:e|ed)|request(?:ed)?|book(?:ed)?|submit(?:ted)?|updat(?:e|ed)|purchas(?:e|ed)|appl(?:y|ied)|contact(?:ed)?|chas(?:e|ed)|follow(?:ed)? up|identif(?:y|ied)|commission(?:ed)?|re-?assess(?:ed)?|repeat(?:ed)?|send|sent|circulat(?:e|ed)|invit(?:e|ed)|consult(?:ed)?|complet(?:e|ed)|obtain(?:ed)?|collect(?:ed)?|install(?:ed)?|convene[d]?|hold|held|meet|discuss(?:ed)?|liaise|forward(?:ed)?|cop(?:y|ied)|ring|phone|email|write to|write (?:a|the|an|up)|ask(?:ed)?|inform(?:ed)?|register(?:ed)?|seek|sought|tell|told|visit(?: \\w+)? (?:colleges|schools|providers)|look (?:at|into|round)|chang(?:e|ed)|add(?:ed)?|amend(?:ed)?|issu(?:e|ed)|put|assess(?:ed)?|investigat(?:e|ed)|explore|find out|check(?:ed)?|confirm(?:ed)?|appoint(?:ed)?|recruit(?:ed)?|source[d]?|secure[d]?|transfer(?:red)?|share[d]?|organi[sz]e[d]?|draw up|drawn up|buy|bought|get|fit(?:ted)?|repair(?:ed)?|renew(?:ed)?|bring|return(?:ed)?|sign(?:ed)?|upload(?:ed)?|prepare[d]?|agree[d]?|decide[d]?|resolve[d]?|adjourn(?:ed)?|made|carried out|raise[d]?|measure[d]?|move[d]?|pass(?:ed)? (?:on|to)|print(?:ed)?|remove[d]?|replace[d]?|clarif(?:y|ied)|audit(?:ed)?|close[d]?|review the|set up|nominate[d]?|name[d]?|undertake (?:a|an|the)|do (?:a|an|the)|give (?:the|a copy)';

const passiveAction = new RegExp(
  `\\b(?:(?:is|are) )?to be\\s+(?:\\w+ly\\s+)?(?:${oneOff})\\b|\\b(?:will|needs? to|must|should)\\s+(?:be|have been)\\s+(?:\\w+ly\\s+)?(?:${oneOff})\\b`,
  'i',
);

/** "SENCO to order", "the caseworker is to ask": how minutes give tasks. */
const minuted =
  /^(?:is |are )?(?:also )?to (?!(?:support|provide|deliver|teach|work|help|continue|use|offer|give (?:him|her)|be\b|have\b|receive|run|lead|supervise|sit|model|encourage|monitor|ensure))/i;

const ownAction = new RegExp(
  `^(?:will\\s+(?:have\\s+)?|(?:is |are )?to\\s+|must\\s+|should\\s+)(?:\\w+ly\\s+)?(?:${oneOff})\\b`,
  'i',
);

const imperative = new RegExp(`^(?:Please\\s+)?(?:${oneOff})\\b`, 'i');

const oneWeekday = /^(?:(?:on|by|before|this|next) )*(?:mon|tues|wednes|thurs|fri|satur|sun)day$/i;

const imperativeTask =
  /^(?:Please\s+)?(?!printed|shared|named|agreed|signed|added|prepared|assessed|identified|fitted|look at|add|get|check|tell|share|ring|phone|seek|visit|ask|bring|measure|move|meet|put|return|copy|repeat|complete|made|held|sent|told|bought)\p{L}/iu;

/** A one-off task for an adult. */
export function asAction(
  said: Statement,
  verbal: string,
  context: KindContext,
  deadlines: Deadline[],
): JudgedKind | undefined {
  const make = (words: string): JudgedKind => ({
    kind: 'action',
    words,
    why: `"${words.trim()}" is a one-off task for somebody to do.`,
  });
  // What happens again and again is provision, whoever does it; one Monday is a day on which a task is done.
  const repeated = findQuantities(said.core).some(
    (one) => one.kind === 'frequency' && !oneWeekday.test(one.words),
  );
  if (repeated) return undefined;
  const dated =
    deadlines.length > 0 ||
    /\b(?:on|before|by|in) (?:the )?(?:\p{L}+ )?(?:mon|tues|wednes|thurs|fri)day\b/iu.test(said.core);
  if (said.actor !== 'person' && imperativeTask.test(said.core) && imperative.test(said.core))
    return make(said.core.split(/\s+/).slice(0, 4).join(' '));
  const passive = passiveAction.exec(said.core);
  if (passive && (said.actor !== 'person' || /refer|assess|register|transfer/i.test(passive[0])))
    return make(passive[0]);
  if (
    /\bto (?:go|be sent|be given) to (?:the|all|his|her)\b/i.test(said.core) &&
    said.actor === 'thing' &&
    dated
  )
    return make('to go to');
  if (said.actor === 'staff' || said.actor === 'family') {
    const own = ownAction.exec(verbal) ?? minuted.exec(verbal);
    if (own) return make(`${said.subject} ${own[0]}`);
  }
  const owner =
    /[;,.]\s*(?:\p{L}+ ){1,4}to (?:arrange|order|send|refer|book|contact|complete|lead|do|action|check)\b/iu.exec(
      said.body,
    );
  if (owner && said.actor !== 'person') return make(owner[0].slice(1));
  const sought = /\bin section\b/;
  if (
    said.actor === 'family' &&
    (context.section === undefined || context.section === 'E') &&
    !sought.test(said.core) &&
    /^(?:will|to)\b/i.test(verbal) &&
    !/\b(?:travel|be able|know|understand|feel)\b/i.test(verbal)
  )
    return make(said.subject);
  const joint = /\band (?:his|her|their) (?:mum|dad|mother|father|parents?|family|carers?)\b/i.exec(
    said.subject,
  );
  if (joint && dated) return make(said.subject);
  return undefined;
}
