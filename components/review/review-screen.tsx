import { useEffect, useRef, useState } from 'preact/hooks';
import type { Finding } from '../../rubric/finding.ts';
import { AnnotationForm } from '../annotations/annotation-form.tsx';
import { CaseDesk } from '../case/case-desk.tsx';
import { HistoryDesk } from '../history/history-desk.tsx';
import { CommandMenu } from '../keys/command-menu.tsx';
import { useCommands, useDesk, useEntries } from '../keys/use-commands.ts';
import { judgementOf } from '../session/session-state.ts';
import { KeptUntil } from '../retention/kept-until.tsx';
import type { ReviewProps } from '../session/use-session.ts';
import { useActions } from '../session/use-session.ts';
import { answeringCommands } from './answering-commands.ts';
import type { Asking } from './criterion-card.tsx';
import { findingCommands } from './finding-commands.ts';
import type { Flow } from './flow.ts';
import { nextUnscored, toScore } from './flow.ts';
import { givingCommands, wholeOf } from './giving-commands.ts';
import { criterionInFocus, focusLater, lineOf } from './go.ts';
import { HelpDialog } from './help-dialog.tsx';
import { lookingCommands } from './looking-commands.ts';
import { movingCommands } from './moving-commands.ts';
import { placesOf } from './places-of.ts';
import { useTimeSpent } from './use-time-spent.ts';
import { WholeReview } from './whole-review.tsx';

/** A review on the screen, whole or one criterion at a time, with everything that keys and the command menu do in it. */
export function ReviewScreen({ state, current }: ReviewProps) {
  const actions = useActions();
  const desk = useDesk();
  const [open, setOpen] = useState(openedBefore(state, current));
  const openNow = useRef(open);
  openNow.current = open;
  const [asking, setAsking] = useState<Asking>();
  const [dialog, setDialog] = useState<'help' | 'menu'>();
  const { framework } = current;
  const criteria = framework.parts.flatMap(({ id }) => framework.criteria.filter(({ part }) => part === id));
  const order = criteria.map(({ id }) => id);

  const goTo = (criterion: string) => {
    setOpen(criterion);
    setAsking(undefined);
    focusLater(lineOf(criterion));
  };
  const flow: Flow = {
    state,
    current,
    actions,
    criteria,
    open,
    focusing: state.focusing && open !== undefined,
    goTo,
    goToFinding(finding: Finding, how) {
      setOpen(finding.criterion);
      setAsking(undefined);
      if (how === 'reveal') void actions.reveal(finding);
      else actions.goToFinding(finding);
      const card = `#criterion-${CSS.escape(finding.criterion)}`;
      focusLater(`${card} [data-finding="${CSS.escape(finding.id)}"]`, `${card} > summary`);
    },
    ask: setAsking,
    unfold: setOpen,
    close() {
      actions.setFocusing(false);
      setOpen(undefined);
    },
    setFocusing(on) {
      const at = open ?? criterionInFocus() ?? nextUnscored(order, undefined, toScore(current)) ?? order[0];
      setOpen(at);
      actions.setFocusing(on);
      if (at !== undefined) focusLater(lineOf(at));
    },
    showHelp: () => setDialog('help'),
    showMenu: () => setDialog('menu'),
  };
  const time = useTimeSpent({ current });
  useCommands([
    ...givingCommands(flow),
    ...movingCommands(flow),
    ...findingCommands(flow),
    ...answeringCommands(flow),
    ...lookingCommands(flow),
  ]);
  useEntries(() => placesOf(flow));

  useEffect(() => {
    desk.setOpen(open === undefined ? undefined : wholeOf(open));
    actions.lookAt(open);
  }, [open]);
  useEffect(() => () => desk.setOpen(undefined), [desk]);
  useEffect(() => {
    if (open !== undefined) focusLater(lineOf(open));
  }, []);
  useFocusRemembered(flow, order[0]);
  useChosenInDocument(flow, setOpen);

  const onToggle = (criterion: string, isOpen: boolean) => {
    if (!isOpen && openNow.current === criterion) actions.setFocusing(false);
    // A card that closes because another opened must not close that one.
    setOpen((now) => (isOpen ? criterion : now === criterion ? undefined : now));
    setAsking(undefined);
  };
  return (
    <>
      <AnnotationForm {...{ state, current }} />
      <CaseDesk {...{ state, current }} />
      <KeptUntil current={current} />
      <WholeReview {...{ flow, asking, onToggle }} time={time} />
      <HistoryDesk current={current} />
      <CommandMenu
        open={dialog === 'menu'}
        keys={() => actions.settings().keys}
        onClose={() => setDialog(undefined)}
      />
      <HelpDialog open={dialog === 'help'} scale={current.scale} onClose={() => setDialog(undefined)} />
    </>
  );
}

/** The criterion that was open in this review when the store was locked. */
function openedBefore({ openAt }: ReviewProps['state'], { review, framework }: ReviewProps['current']) {
  if (openAt?.review !== review.id) return undefined;
  return framework.criteria.find(({ id }) => id === openAt.criterion)?.id;
}

/** Where the last review was looked at one criterion at a time, so is this one. */
function useFocusRemembered(flow: Flow, first: string | undefined): void {
  useEffect(() => {
    if (flow.focusing && flow.open === undefined && first !== undefined) flow.setFocusing(true);
  }, []);
}

/** What is pressed in the document opens in the panel: a mark its criterion, a badge its section. */
function useChosenInDocument({ state, current }: Flow, open: (criterion: string) => void): void {
  const first = useRef(true);
  useEffect(() => {
    const { chosen } = state;
    // The choice that is there when the screen is drawn was made before it.
    if (first.current) {
      first.current = false;
      if (state.choice === 0) return;
    }
    if (chosen === undefined) return;
    if (chosen.startsWith('section:')) {
      const id = chosen.slice(8);
      const part = current.framework.parts.find((one) => one.id === id || one.id === id.slice(0, 1));
      if (part) focusLater(`#part-${CSS.escape(part.id)}-title`);
      return;
    }
    // With one criterion on the screen, an annotation is seen under its own; else in the list of all.
    const annotation = current.state.annotations.get(chosen.replace(/^annotation:/, ''));
    if (state.focusing && annotation?.criterion !== undefined) open(annotation.criterion);
    const finding = judgementOf(state)?.findings.find((one) => one.id === chosen);
    if (finding) open(finding.criterion);
  }, [state.choice]);
}
