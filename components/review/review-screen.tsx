import { useEffect, useState } from 'preact/hooks';
import type { Target } from '../../review/score.ts';
import { AdviceCard } from '../advice/advice-card.tsx';
import { ChangesCard } from '../changes/changes-card.tsx';
import { FormOffer } from '../reading/form-offer.tsx';
import { ReadingCard } from '../reading/reading-card.tsx';
import type { ReviewProps } from '../session/use-session.ts';
import { useActions } from '../session/use-session.ts';
import { judgementOf } from '../session/session-state.ts';
import { counted, gradeWord, shortLabel } from '../words.ts';
import { AboutAll } from './about-all.tsx';
import type { Asking } from './criterion-card.tsx';
import { FirstThings } from './first-things.tsx';
import { Grades } from './grades.tsx';
import { HelpDialog } from './help-dialog.tsx';
import { levelOf } from './level-choice.tsx';
import { NonNegotiables } from './non-negotiables.tsx';
import { RecognisedNote } from './recognised-note.tsx';
import { NotRead, notReadIn, notToVisit } from './not-read.tsx';
import { PartCard } from './part-card.tsx';
import { ReviewHeader } from './review-header.tsx';
import { keyAsk } from './review-keys.ts';
import { SectionLines } from './section-lines.tsx';

/** A whole review: what it is of, must-pass first, then part by part, then the grades. Also without its document. */
export function ReviewScreen({ state, current }: ReviewProps) {
  const actions = useActions();
  const [open, setOpen] = useState<string>();
  const [asking, setAsking] = useState<Asking>();
  const [help, setHelp] = useState(false);
  const parts = current.framework.parts.filter((part) =>
    current.framework.criteria.some((criterion) => criterion.part === part.id),
  );
  const order = parts.flatMap((part) =>
    current.framework.criteria
      .filter((criterion) => criterion.part === part.id)
      .map((criterion) => criterion.id),
  );

  useEffect(() => {
    void actions.lookAt(open);
  }, [open]);

  const goTo = (criterion: string | undefined) => {
    if (criterion === undefined) return;
    setOpen(criterion);
    setAsking(undefined);
    focusLater(`#criterion-${CSS.escape(criterion)} > summary`);
  };

  /** To the words of a finding, in the panel and in the document. */
  const goToFinding = (criterion: string, id: string | undefined) => {
    setOpen(criterion);
    setAsking(undefined);
    const finding = judgementOf(state)?.findings.find((one) => one.id === id);
    if (!finding) return goTo(criterion);
    void actions.reveal(finding);
    focusLater(
      `#criterion-${CSS.escape(criterion)} .finding.chosen`,
      `#criterion-${CSS.escape(criterion)} > summary`,
    );
  };

  useEffect(() => {
    const { chosen } = state;
    if (chosen === undefined) return;
    if (chosen.startsWith('section:')) {
      const part = current.framework.parts.find(
        (one) => one.id === chosen.slice(8) || one.id === chosen.slice(8, 9),
      );
      if (part) focusLater(`#part-${CSS.escape(part.id)}-title`);
      return;
    }
    const finding =
      state.document && 'judgement' in state.document
        ? state.document.judgement.findings.find((one) => one.id === chosen)
        : undefined;
    if (finding) setOpen(finding.criterion);
  }, [state.choice]);

  const onKeyDown = (event: KeyboardEvent) => {
    if (actions.settings().keysOff) return;
    const asked = keyAsk(event, current.scale, open === undefined ? undefined : `${open}||`);
    if (!asked) return;
    event.preventDefault();
    switch (asked.ask) {
      case 'next':
        return goTo(neighbour(order, focused() ?? open, 1));
      case 'previous':
        return goTo(neighbour(order, focused() ?? open, -1));
      case 'undo':
        return void actions.undo();
      case 'redo':
        return void actions.redo();
      case 'first':
        return focusLater('.first', '#firsts-title');
      case 'help':
        return setHelp(true);
      case 'comment': {
        const [criterion = ''] = asked.target.split('|');
        setOpen(criterion);
        return focusLater(`#criterion-${CSS.escape(criterion)} [data-comment]`);
      }
      case 'na':
      case 'ne': {
        const target = targetOf(asked.target);
        if (target.section === undefined) setOpen(target.criterion);
        return setAsking({ key: asked.target, kind: asked.ask });
      }
      case 'level': {
        const step = current.scale.steps.find((one) => one.value === asked.value);
        if (!step) return;
        setAsking(undefined);
        actions.give(targetOf(asked.target), {
          kind: 'level',
          level: levelOf(step.level),
          value: step.value,
        });
        return actions.say(`${targetOf(asked.target).criterion}: ${shortLabel(step.label)}.`);
      }
    }
  };

  const { unread, notVisited } = notReadIn({ state, current });
  // Parts that a page shows at other steps are nothing to be warned of.
  const calm = unread.length + notToVisit({ state, current }).length === 0;
  const gaps = unread.length + notVisited.length;
  const next = nextUnscored(order, open, current.grade.unscored);
  const nextTitle = current.framework.criteria.find((criterion) => criterion.id === next)?.title;
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the keys serve what has the focus inside; every one has a visible control too
    <div class="review" onKeyDown={onKeyDown}>
      <ReviewHeader {...{ state, current }} onHelp={() => setHelp(true)} />
      <RecognisedNote state={state} />
      <NotRead {...{ state, current }} />
      <FormOffer state={state} />
      <FirstThings {...{ state, current }} onGo={goToFinding} />
      <SectionLines {...{ state, current }} />
      <ReadingCard {...{ state, current }} />
      <ChangesCard {...{ state, current }} />
      <AdviceCard {...{ state, current }} />
      <AboutAll {...{ state, current }} />
      <NonNegotiables {...{ state, current }} onOpen={goTo} />
      <h2 class="parts-title">Section by section</h2>
      {parts.map((part) => (
        <PartCard
          key={part.id}
          {...{ state, current, part, open, asking }}
          onToggle={(criterion, isOpen) => {
            // A card that closes because another opened must not close that one.
            setOpen((now) => (isOpen ? criterion : now === criterion ? undefined : now));
            setAsking(undefined);
          }}
        />
      ))}
      <Grades {...{ state, current }} />
      <footer class="so-far">
        <p>
          <span class="muted">Overall so far</span>{' '}
          <strong>{gradeWord(current.grade.stated, current.scale)}</strong>
          <span class="muted">
            {' '}
            {current.grade.unscored.length} of {order.length} to score
          </span>
        </p>
        {next !== undefined && (
          <button type="button" class="primary" onClick={() => goTo(next)} title={nextTitle}>
            Next: {next}
            <span class="hidden"> {nextTitle}, to score</span>
          </button>
        )}
        <button type="button" onClick={() => focusLater('#grades-title')}>
          Grades
        </button>
        {gaps > 0 && (
          <button
            type="button"
            class={calm ? 'gaps gaps-calm' : 'gaps'}
            onClick={() => focusLater('#not-read')}
          >
            {counted(gaps, 'part')} not read
          </button>
        )}
      </footer>
      <HelpDialog open={help} scale={current.scale} onClose={() => setHelp(false)} />
    </div>
  );
}

/** Moves the focus once the screen has been drawn, and brings what has it into view; to the second where the first is not there. */
function focusLater(selector: string, otherwise = selector): void {
  setTimeout(() => {
    const element =
      document.querySelector<HTMLElement>(selector) ?? document.querySelector<HTMLElement>(otherwise);
    element?.focus();
    element?.scrollIntoView({ block: 'start' });
  });
}

function focused(): string | undefined {
  return document.activeElement?.closest('.criterion')?.id.slice('criterion-'.length);
}

function neighbour(order: string[], from: string | undefined, by: 1 | -1): string | undefined {
  if (from === undefined) return by === 1 ? order[0] : order.at(-1);
  return order[order.indexOf(from) + by];
}

/** The next criterion without an answer after the open one, else the first from the top. */
function nextUnscored(order: string[], from: string | undefined, unscored: string[]): string | undefined {
  const after = from === undefined ? order : order.slice(order.indexOf(from) + 1);
  return [...after, ...order].find((id) => unscored.includes(id));
}

function targetOf(key: string): Target {
  const [criterion = '', section, item] = key.split('|');
  return { criterion, ...(section ? { section } : {}), ...(item ? { item } : {}) };
}
