import { useId, useState } from 'preact/hooks';
import type { Listing } from '../../review/listing.ts';
import type { Framework } from '../../rubric/framework.ts';
import { identifies } from '../session/identifies.ts';
import { statusOf } from '../review/review-header.tsx';
import { levelOf } from '../review/level-choice.tsx';
import { dayWord, kindWords, levelWord } from '../words.ts';

type Props = {
  line: Listing;
  frameworks: readonly Framework[];
  picked: boolean;
  onPick: (on: boolean) => void;
  onOpen: () => void;
  onDuplicate: () => void;
  onRename: (planRef: string) => void;
  onReports: () => void;
  onHistory: () => void;
  onDelete: () => void;
};

/** One review in the list. */
export function ReviewLine({
  line,
  frameworks,
  picked,
  onPick,
  onOpen,
  onDuplicate,
  onRename,
  onReports,
  onHistory,
  onDelete,
}: Props) {
  const [name, setName] = useState<string>();
  const id = useId();
  const framework = frameworks.find((one) => one.id === line.framework.id);
  const scale = framework?.scales.find((one) => one.id === framework.defaultScale);
  const about = <span class="hidden"> {line.planRef}</span>;
  return (
    <li class={line.case ? 'card review-line in-case' : 'card review-line'}>
      <label class="check pick">
        <input type="checkbox" checked={picked} onChange={(event) => onPick(event.currentTarget.checked)} />
        <span class="hidden">Choose {line.planRef}</span>
      </label>
      <div class="line-body">
        {name === undefined ? (
          <h2>
            <button type="button" class="link" onClick={onOpen}>
              {line.planRef}
            </button>
          </h2>
        ) : (
          <form
            class="row"
            onSubmit={(event) => {
              event.preventDefault();
              if (name.trim() !== '') onRename(name.trim());
              setName(undefined);
            }}
          >
            <label for={id}>Plan reference (never a name)</label>
            <input id={id} type="text" value={name} onInput={(event) => setName(event.currentTarget.value)} />
            <button type="submit">Keep</button>
          </form>
        )}
        {identifies(line.planRef, {}, undefined) && (
          <p class="line-names notice-warn">
            This reference may identify somebody (it may come from a backup or an earlier version). Rename it.
          </p>
        )}
        {line.case && <p class="line-case">Case {line.case.label}</p>}
        <p class="muted">
          {kindWords[line.documentKind]}
          {line.docStatus && `, ${statusOf(line.docStatus).toLowerCase()}`}.{' '}
          {framework?.title ?? line.framework.id}, version {line.framework.version}.
        </p>
        <p class="line-facts">
          <span>
            {line.progress.scored} of {line.progress.of} answered
          </span>
          <progress
            max={Math.max(line.progress.of, 1)}
            value={line.progress.scored}
            aria-label={`Answered in ${line.planRef}`}
          />
          <strong>
            {line.grade && scale
              ? `${levelWord(levelOf(line.grade.level), scale)}${line.grade.overridden ? ' (stated)' : ''}`
              : 'No grade yet'}
          </strong>
          <span class="muted">Changed {dayWord(line.updatedAt)}</span>
        </p>
        <div class="row">
          <button type="button" onClick={onOpen}>
            Open{about}
          </button>
          <button type="button" class="quiet" onClick={() => setName(line.planRef)}>
            Rename{about}
          </button>
          <button type="button" class="quiet" onClick={onDuplicate}>
            Duplicate{about}
          </button>
          <button type="button" class="quiet" onClick={onReports}>
            Reports{about}
          </button>
          <button type="button" class="quiet" onClick={onHistory}>
            History{about}
          </button>
          <button type="button" class="quiet danger" onClick={onDelete}>
            Delete{about}
          </button>
        </div>
      </div>
    </li>
  );
}
