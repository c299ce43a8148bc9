import { findDeadlines } from '../../plan/wording/deadlines.ts';
import { recallWith } from '../../plan/wording/recall.ts';
import type { OutcomeKind } from '../judgement.ts';
import { asAction } from './kinds/as-action.ts';
import { asAspiration } from './kinds/as-aspiration.ts';
import { asNeed } from './kinds/as-need.ts';
import { asOutcome } from './kinds/as-outcome.ts';
import { asProvision } from './kinds/as-provision.ts';
import { asResource } from './kinds/as-resource.ts';
import { asStep } from './kinds/as-step.ts';
import type { JudgedKind, KindContext } from './kinds/kind.ts';
import { takingPart } from './kinds/kind-words.ts';
import { takeApart } from './statement.ts';

/**
 * What the patterns make of one statement: a difference to the person, or something else printed in its place
 * (domain part 2.3 and 6.3; Code of Practice 9.64-9.66). First match in the order of the definitions. The judge weighs
 * it with the whole wording.
 */
export function kindRules(text: string, context: KindContext = {}): JudgedKind {
  const { said, verbal, deadlines, aspiration, resource, action, provision, need, step } = readings(
    text,
    context,
  );
  return (
    aspiration ??
    // Among needs, a thing named is where the difficulty shows, not what is given.
    (['B', 'C', 'D'].includes(String(context.section)) ? undefined : resource) ??
    action ??
    (takingPart.test(verbal) ? step : undefined) ??
    provision ??
    need ??
    step ??
    asOutcome(said, verbal, deadlines, context)
  );
}

/** Every kind for which some pattern speaks, whichever comes first: what the judge weighs. */
export function kindReadings(text: string, context: KindContext = {}): OutcomeKind[] {
  const { aspiration, resource, action, provision, need, step } = readings(text, context);
  return [aspiration, resource, action, provision, need, step].flatMap((one) =>
    one && one.kind !== 'cannot-tell' ? [one.kind] : [],
  );
}

/** What each pattern makes of a statement; kind, facts and letters all ask for it. */
const readings = recallWith(
  (context: KindContext) => JSON.stringify(context),
  (text, context) => {
    const { said, verbal, deadlines } = apart(text, context);
    return {
      said,
      verbal,
      deadlines,
      aspiration: asAspiration(said, deadlines, context),
      resource: asResource(said, verbal),
      action: asAction(said, verbal, context, deadlines),
      provision: asProvision(said, verbal, context, deadlines),
      need: asNeed(said, text, context, deadlines),
      step: asStep(said, text, deadlines, context),
    };
  },
);

function apart(text: string, context: KindContext) {
  const about = {
    ...context,
    today: context.today ?? '',
    documentDate: context.today ?? context.documentDate,
  };
  const deadlines = findDeadlines(text, about);
  const said = takeApart(text, deadlines, context.name);
  const verbal = said.core.slice(said.core.indexOf(said.subject) + said.subject.length).trim();
  return { said, verbal, deadlines };
}
