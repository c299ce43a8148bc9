import { targetKey } from '../../review/score.ts';
import { itemsOf } from '../../review/roll-up.ts';
import { scoreOf } from '../../review/state.ts';
import type { Criterion } from '../../rubric/framework.ts';
import { CitationList } from '../case/citation-list.tsx';
import type { ReviewProps } from '../session/use-session.ts';
import { dismissedOf, judgementOf } from '../session/session-state.ts';
import { ThreadButton } from '../thread/thread-button.tsx';
import { counted, inScaleWords, rangeWord } from '../words.ts';
import { CommentField } from './comment-field.tsx';
import { criterionWord } from './criterion-word.ts';
import { EvidenceTogether } from './evidence-together.tsx';
import { FactList } from './fact-list.tsx';
import { ExamplesList } from './examples-list.tsx';
import { ItemList } from './item-list.tsx';
import { LevelChoice } from './level-choice.tsx';
import { RollUp } from './roll-up.tsx';
import { NotShownNote, NotShownPill } from './not-shown.tsx';
import { SourcesList } from './sources-list.tsx';

/** A kind chosen by key, whose reason is being asked for. */
export type Asking = { key: string; kind: 'na' | 'ne' };

type Props = ReviewProps & {
  criterion: Criterion;
  open: boolean;
  onToggle: (open: boolean) => void;
  asking?: Asking;
  /** True where nothing else is on the screen: what can wait is folded away. */
  isAlone?: boolean;
};

/** One criterion: a line while closed, everything a reviewer needs to give a level when open. */
export function CriterionCard(props: Props) {
  const { state, current, criterion, open, onToggle } = props;
  const judgement = judgementOf(state);
  const dismissed = dismissedOf(judgement, current.state.dispositions);
  const queries = judgement?.findings.filter(
    ({ id, criterion: of, tone }) => of === criterion.id && tone === 'query' && !dismissed.has(id),
  ).length;
  const word = criterionWord(criterion, current);
  return (
    <details
      class="criterion"
      id={`criterion-${criterion.id}`}
      data-target={targetKey({ criterion: criterion.id })}
      open={open}
      onToggle={(event) => {
        if (event.currentTarget.open !== open) onToggle(event.currentTarget.open);
      }}
    >
      <summary>
        <span class="criterion-head">
          <span class="criterion-id">{criterion.id}</span>
          <h4>{criterion.title}</h4>
        </span>
        <span class="criterion-marks">
          {criterion.nonNegotiable && <span class="pill pill-must">Must pass</span>}
          {criterion.statutory && <span class="pill">Statutory</span>}
          {queries !== undefined && queries > 0 && (
            <span class="pill pill-query">{counted(queries, 'query', 'queries')}</span>
          )}
          <NotShownPill plan={state.document?.plan} criterion={criterion} />
          <span class={`given given-${word.kind}`}>{word.text}</span>
        </span>
      </summary>
      {open && <CriterionBody {...props} />}
    </details>
  );
}

function CriterionBody({ state, current, criterion, asking, isAlone }: Props) {
  const { framework, scale } = current;
  const judgement = judgementOf(state);
  const target = { criterion: criterion.id };
  const evidence = judgement?.criteria.find(
    (one) => one.criterion === criterion.id && one.section === undefined,
  );
  const findings = judgement?.findings.filter((finding) => finding.criterion === criterion.id) ?? [];
  const beside = new Set(criterion.perItem ? itemsOf(criterion, current.state) : []);
  const onItems = findings.filter((finding) => finding.item !== undefined && beside.has(finding.item));
  const general = findings.filter((finding) => !onItems.includes(finding));
  const range = evidence && rangeWord(evidence.suggested, scale);
  const whole = targetKey(target);
  return (
    <div class="criterion-body">
      <p class="question">{criterion.question}</p>
      <NotShownNote plan={state.document?.plan} criterion={criterion} />
      {isAlone ? (
        <details class="whys">
          <summary>What good and poor look like</summary>
          <Looks criterion={criterion} />
        </details>
      ) : (
        <Looks criterion={criterion} />
      )}
      <section class="gathered" aria-label={`What the checks gathered for ${criterion.id}`}>
        <h5>What the checks gathered</h5>
        {judgement ? (
          <>
            <p class="suggestion">
              {range ? (
                <>
                  Suggested: <strong>{range}</strong>. {inScaleWords(evidence?.suggested.why ?? '', scale)}
                </>
              ) : (
                <>
                  No level is suggested.{' '}
                  {inScaleWords(evidence?.suggested.why ?? 'This one is for a person to judge.', scale)}
                </>
              )}
            </p>
            {evidence && <FactList facts={evidence.facts} />}
            <EvidenceTogether
              {...{ state, current, criterion }}
              findings={general}
              elsewhere={
                onItems.length > 0 ? 'What was found in each one stands beside it, below.' : undefined
              }
            />
          </>
        ) : (
          <EvidenceTogether
            {...{ state, current, criterion }}
            findings={[]}
            elsewhere="Open the plan to see its words and what the checks find in them."
          />
        )}
        <CitationList {...{ state, current }} criterion={criterion.id} />
        {criterion.checks.some(({ check }) => check === 'golden-thread') && (
          <ThreadButton {...{ state, current }} />
        )}
        <details class="whys">
          <summary>What is looked for</summary>
          <p>{criterion.gathers}</p>
        </details>
      </section>
      {criterion.perItem && (
        <ItemList
          {...{ state, current, criterion }}
          suggestions={evidence?.items ?? []}
          findings={onItems}
          asking={itemAsked(criterion.id, asking)}
        />
      )}
      {criterion.perSection && (
        <p class="hint">
          Give a level in each section’s card (“Language”). The whole follows from them; a level given here
          counts first.
        </p>
      )}
      {(criterion.perItem || criterion.perSection) && <RollUp {...{ current, criterion }} />}
      <LevelChoice
        target={target}
        legend={`${criterion.perItem || criterion.perSection ? 'Level of the whole' : 'Your level'} for ${criterion.id}`}
        score={scoreOf(current.state, target)}
        scale={scale}
        suggested={evidence?.suggested}
        descriptors={criterion.levels}
        notApplicable={criterion.notApplicable}
        asking={asking?.key === whole ? asking.kind : undefined}
      />
      <CommentField
        target={target}
        label={`Comment on ${criterion.id}`}
        text={current.state.comments.get(whole)?.text ?? ''}
      />
      <details class="more">
        <summary>Example passages</summary>
        <ExamplesList criterion={criterion} scale={scale} />
      </details>
      <details class="more">
        <summary>Sources</summary>
        <SourcesList criterion={criterion} framework={framework} />
      </details>
    </div>
  );
}

function Looks({ criterion }: { criterion: Criterion }) {
  return (
    <dl class="looks">
      <dt class="looks-good">Good looks like</dt>
      <dd>{criterion.good}</dd>
      <dt class="looks-poor">Poor looks like</dt>
      <dd>{criterion.poor}</dd>
    </dl>
  );
}

function itemAsked(criterion: string, asking: Asking | undefined) {
  const [id, , item] = asking?.key.split('|') ?? [];
  return asking && id === criterion && item ? { item, kind: asking.kind } : undefined;
}
