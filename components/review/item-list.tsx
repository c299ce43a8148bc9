import { useState } from 'preact/hooks';
import type { Outcome, Plan, Provision } from '../../plan/plan.ts';
import type { SeenItem } from '../../review/seen.ts';
import { targetKey } from '../../review/score.ts';
import { scoreOf } from '../../review/state.ts';
import type { Finding, ItemSuggestion } from '../../rubric/finding.ts';
import { hiddenOf, notShownWords } from '../../rubric/evidence/not-shown.ts';
import type { Criterion } from '../../rubric/framework.ts';
import type { ReviewProps } from '../session/use-session.ts';
import { useActions } from '../session/use-session.ts';
import { judgementOf } from '../session/session-state.ts';
import { CiteButton } from '../case/cite-button.tsx';
import { ItemWas } from '../changes/item-was.tsx';
import { itemBefore } from '../changes/versions-of.ts';
import { counted, rangeWord } from '../words.ts';
import { EvidenceList } from './evidence-list.tsx';
import { ItemStrip } from './item-strip.tsx';
import { LevelChoice } from './level-choice.tsx';
import { WordsChanged } from '../versions/words-changed.tsx';
import { ShowMore } from './show-more.tsx';

const shownAtFirst = 6;

type Props = ReviewProps & {
  criterion: Criterion;
  suggestions: ItemSuggestion[];
  /** Findings that belong to one of the items. */
  findings: Finding[];
  asking?: { item?: string; kind: 'na' | 'ne' };
};

/** A per-item criterion: each outcome or provision with its strip, the suggestion for it and a level of its own. */
export function ItemList({ state, current, criterion, suggestions, findings, asking }: Props) {
  const [all, setAll] = useState(false);
  const items = (current.state.seen?.items ?? []).filter((item) => item.kind === criterion.perItem);
  const noun = criterion.perItem === 'outcome' ? 'outcome' : 'item of provision';
  if (items.length === 0) {
    const hidden = state.document && notShownWords(hiddenOf(state.document.plan, criterion.sections));
    return <p class="muted">{hidden ?? `No ${noun} was found to judge one by one.`}</p>;
  }
  const chosen = findings.find((finding) => finding.id === state.chosen)?.item;
  const at = items.findIndex((item) => item.id === chosen);
  // No further than to the one that is gone to: a long list unfolded at once holds up the key.
  const shown = all ? items : items.slice(0, Math.max(shownAtFirst, at + 1));
  return (
    <div class="items">
      <h4>Each {noun}</h4>
      <ol>
        {shown.map((item, index) => (
          <Item
            key={item.id}
            {...{ state, current, criterion, item }}
            number={index + 1}
            suggestion={suggestions.find((one) => one.item === item.id)}
            findings={findings.filter((finding) => finding.item === item.id)}
            asking={asking?.item === item.id ? asking.kind : undefined}
          />
        ))}
      </ol>
      {shown.length < items.length && (
        <ShowMore
          label={counted(
            items.length - shown.length,
            `more ${noun}`,
            criterion.perItem === 'outcome' ? 'more outcomes' : 'more items of provision',
          )}
          shown={shown.length}
          onMore={() => setAll(true)}
        />
      )}
    </div>
  );
}

type ItemProps = ReviewProps & {
  criterion: Criterion;
  item: SeenItem;
  number: number;
  suggestion: ItemSuggestion | undefined;
  findings: Finding[];
  asking?: 'na' | 'ne';
};

function Item({ state, current, criterion, item, number, suggestion, findings, asking }: ItemProps) {
  const { reveal, show } = useActions();
  const printed = state.document && printedItem(state.document.plan, item.id);
  const suggested = suggestion?.suggested;
  const range = suggested && rangeWord(suggested, current.scale);
  const target = { criterion: criterion.id, item: item.id };
  const name = `${criterion.perItem === 'outcome' ? 'Outcome' : 'Provision'} ${number}`;
  const [first] = printed?.words ?? [];
  const onTheWhole = findings.find((finding) => finding.words?.quote === printed?.text);
  const goTo = () => {
    if (onTheWhole) void reveal(onTheWhole);
    else if (first) void show({ block: first.block, from: first.from, to: first.to });
  };
  return (
    <li class="item" data-target={targetKey(target)}>
      <p class="item-text">
        <span class="item-name">
          {name}
          {printed?.area ? `, ${printed.area}` : ''}
        </span>
        {printed ? (
          <button type="button" class="quote" disabled={!first} onClick={goTo}>
            <q>{printed.text}</q>
            <span class="quote-go">Show in the document</span>
          </button>
        ) : (
          <span class="muted"> Open the plan to see its words.</span>
        )}
      </p>
      {printed && <CiteButton from={{ item: printed.id }} about={name} />}
      {printed && <ItemWas before={itemBefore({ state, current }, printed.id)} />}
      <ItemStrip
        {...{ item, criterion, printed, name }}
        judgement={judgementOf(state)}
        plan={state.document?.plan}
      />
      {suggested && (
        <p class="suggestion">
          {range
            ? `Suggested: ${range}. ${onTheWhole ? '' : suggested.why}`
            : `No suggestion: ${suggested.why}`}
        </p>
      )}
      {findings.length > 0 && (
        <EvidenceList
          findings={findings}
          answers={current.state.dispositions}
          answeredBefore={current.state.answeredBefore}
          missing={state.missing}
          onOtherPart={state.onOtherPart}
          chosen={state.chosen}
          printed={printed?.text}
        />
      )}
      <WordsChanged {...{ current, target, name }} />
      <LevelChoice
        target={target}
        legend={`${criterion.id}, ${name}`}
        score={scoreOf(current.state, target)}
        scale={current.scale}
        suggested={suggested}
        asking={asking}
      />
    </li>
  );
}

function printedItem(plan: Plan, id: string): Outcome | Provision | undefined {
  return plan.outcomes.find((one) => one.id === id) ?? plan.provisions.find((one) => one.id === id);
}
