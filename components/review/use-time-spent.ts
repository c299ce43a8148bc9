import { useEffect, useRef, useState } from 'preact/hooks';
import { type Count, countedTo, minutesWord, stoppedAt, takenOut } from '../../review/time-spent.ts';
import { useCommands } from '../keys/use-commands.ts';
import type { ReviewProps } from '../session/use-session.ts';
import { useActions, useKeptBeforeLeaving } from '../session/use-session.ts';

/** Time spent as it is shown, and whether it stands still; undefined where it is not counted. */
export type TimeShown = { words: string; paused: boolean; onPause: () => void } | undefined;

/** So much is kept at once; the rest when the panel is hidden, the reviewer pauses or goes: 5 minutes, in seconds. */
const keptEvery = 300;
/** How often the minutes on the screen follow, in milliseconds. */
const shownEvery = 15_000;
const signs = ['keydown', 'pointerdown', 'pointermove', 'scroll'] as const;

/** Counts the time a reviewer works in the panel, where the settings ask for it. Nothing of it leaves in any export. */
export function useTimeSpent({ current }: Pick<ReviewProps, 'current'>): TimeShown {
  const actions = useActions();
  const count = useRef<Count>({ counted: 0 });
  const [paused, setPaused] = useState(false);
  const [, drawAgain] = useState(0);
  const timed = actions.settings().timed === true;
  const isCounting = timed && !paused;

  const keep = (least = 1) => {
    const { seconds, rest } = takenOut(count.current);
    if (seconds >= least && actions.keepTime(seconds)) count.current = rest;
  };
  const stop = () => {
    count.current = stoppedAt(count.current, actions.now());
    keep();
  };
  useKeptBeforeLeaving(stop);
  useEffect(() => {
    if (!isCounting) return;
    const seen = () => {
      if (document.visibilityState === 'hidden') return;
      count.current = countedTo(count.current, actions.now());
      keep(keptEvery);
    };
    seen();
    for (const sign of signs) document.addEventListener(sign, seen, { passive: true, capture: true });
    const timer = setInterval(() => drawAgain((times) => times + 1), shownEvery);
    return () => {
      stop();
      for (const sign of signs) document.removeEventListener(sign, seen, { capture: true });
      clearInterval(timer);
    };
  }, [isCounting]);

  const onPause = () => {
    setPaused(!paused);
    actions.say(paused ? 'Time is counted again.' : 'Time stands still.');
  };
  useCommands([{ id: 'time.pause', isAvailable: () => timed, run: onPause }]);
  if (!timed) return undefined;
  const seconds = current.state.secondsSpent + count.current.counted / 1000;
  return { words: minutesWord(seconds), paused, onPause };
}
