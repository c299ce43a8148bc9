import type { Handler } from '../keys/command-desk.ts';
import { isWriting } from '../keys/pressed.ts';
import type { Flow } from './flow.ts';
import { focusLater, lineOf } from './go.ts';
import { progressSentence } from './progress-words.ts';

/** Looking about in the review, undoing, and the ways back. */
export function lookingCommands(flow: Flow): Handler[] {
  const { state, current, actions, open, focusing } = flow;
  return [
    { id: 'undo', run: () => void actions.undo() },
    { id: 'redo', run: () => void actions.redo() },
    {
      id: 'firsts',
      run() {
        if (focusing) flow.setFocusing(false);
        focusLater('.first', '#firsts-title');
      },
    },
    {
      id: 'grades',
      run() {
        if (focusing) flow.setFocusing(false);
        focusLater('#grades-title');
      },
    },
    {
      id: 'not-read',
      run() {
        if (focusing) flow.setFocusing(false);
        focusLater('#not-read', '#parts-title');
        const isAllRead = document.querySelector('#not-read') === null && !focusing;
        if (isAllRead) actions.say('Nothing was left unread.');
      },
    },
    {
      id: 'marks',
      isAvailable: () => state.document !== undefined,
      run() {
        void actions.setOverlay(!state.overlay);
        actions.say(state.overlay ? 'Marks in the document are off.' : 'Marks in the document are on.');
      },
    },
    { id: 'help', run: flow.showHelp },
    { id: 'menu', run: flow.showMenu },
    {
      id: 'focus',
      run() {
        flow.setFocusing(!focusing);
        actions.say(focusing ? 'The whole review.' : 'Only this criterion. Escape leads back.');
      },
    },
    { id: 'progress', run: () => actions.say(progressSentence(current, open)) },
    {
      id: 'back',
      isAvailable: ({ element }) => isWriting(element ?? null) || focusing || open !== undefined,
      run({ element, target }) {
        const criterion = target?.split('|')[0] ?? open;
        // Out of a field first: what was written is kept as the focus leaves it.
        if (isWriting(element ?? null)) return void (criterion && focusLater(lineOf(criterion)));
        if (focusing) {
          flow.setFocusing(false);
          return actions.say('The whole review.');
        }
        flow.close();
        if (open !== undefined) focusLater(lineOf(open));
      },
    },
  ];
}
