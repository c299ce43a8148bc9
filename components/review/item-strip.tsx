import type { Outcome, Plan, Provision } from '../../plan/plan.ts';
import type { SeenItem } from '../../review/seen.ts';
import { type BesideOutcome, besideOutcome } from '../../rubric/beside-outcome.ts';
import type { Finding } from '../../rubric/finding.ts';
import type { Criterion } from '../../rubric/framework.ts';
import type { Judgement, SmartLetter } from '../../rubric/judgement.ts';
import { questionsForOutcome, questionsForProvision } from '../../rubric/questions.ts';
import { AskWriter } from './ask-writer.tsx';
import { ProvisionStrip } from './provision-strip.tsx';
import { SmartStrip } from './smart-strip.tsx';

type Props = {
  item: SeenItem;
  criterion: Criterion;
  /** Absent where the plan is not open: then only what was kept of it is shown. */
  judgement: Judgement | undefined;
  plan: Plan | undefined;
  /** The item as printed, where the plan is open. */
  printed: Outcome | Provision | undefined;
  /** What the item is called on this screen: "Outcome 3". */
  name: string;
};

/** The strip of one outcome or one item of provision, and what is missing in it as a question to the writer. */
export function ItemStrip({ item, criterion, judgement, plan, printed, name }: Props) {
  const section = item.section ? `Section ${item.section}, ` : '';
  const about = `${section}${section ? name.toLowerCase() : name}`;
  if (item.kind === 'provision') {
    const judged = judgement?.provisions.find((one) => one.id === item.id);
    return (
      <>
        <ProvisionStrip item={item} judged={judged} />
        {judged && <AskWriter questions={questionsForProvision(judged)} about={about} />}
      </>
    );
  }
  const judged = judgement?.outcomes.find((one) => one.id === item.id);
  const letters = lettersOf(criterion);
  return (
    <>
      <SmartStrip item={item} judged={judged} asked={letters} beside={besideOf(plan, judgement, printed)} />
      {judged && (
        <AskWriter
          questions={questionsForOutcome(judged, {
            letters,
            dateGone: isDateGone(judgement?.findings, item.id),
          })}
          about={about}
        />
      )}
    </>
  );
}

/** The letters of SMART that a criterion asks about, by its checks' options; none where it asks what the item is. */
export function lettersOf(criterion: Criterion): SmartLetter[] {
  return criterion.checks.flatMap(({ check, options }) => {
    const letter = options?.letter;
    const known = smartLetters.find((one) => one === letter);
    return check === 'smart' && known ? [known] : [];
  });
}

const smartLetters = ['S', 'M', 'A', 'R', 'T'] as const;

function isDateGone(findings: readonly Finding[] | undefined, item: string): boolean {
  return findings?.some((one) => one.item === item && one.type === 'past-target-date') ?? false;
}

function besideOf(
  plan: Plan | undefined,
  judgement: Judgement | undefined,
  printed: Outcome | Provision | undefined,
): BesideOutcome | undefined {
  const outcome = plan?.outcomes.find((one) => one.id === printed?.id);
  return plan && judgement && outcome ? besideOutcome(outcome, plan, judgement) : undefined;
}
