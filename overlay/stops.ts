import type { Badge, Mark } from '../platform/calls.ts';
import { markSentence, queryWord } from './card.ts';

/** What a stop does when the reviewer comes to it, leaves it, presses it. */
export type StopActs = { come: () => void; leave: () => void; press: () => void };

/**
 * A badge as it stands by its heading: letter, findings, level given. What a screen reader says besides stands unseen
 * between what is seen, so that the name spoken holds the words shown. Comes alive under the pointer too.
 */
export function badgeStop(badge: Badge, acts: StopActs): HTMLButtonElement {
  const button = stop(`badge ${badge.section} ${badge.block}`, 'badge', acts);
  const letter = document.createElement('b');
  letter.textContent = badge.section;
  const words = document.createElement('span');
  words.className = 'words';
  words.append(
    ` ${queryWord(badge.findings)}`,
    ...(badge.level === undefined ? [] : [` · level ${badge.level}`]),
  );
  const unseen = badge.level === undefined ? [aside(', no level given yet')] : [];
  button.append(
    aside('Section '),
    letter,
    aside(badge.title ? `, ${badge.title}: ` : ': '),
    String(badge.findings),
    words,
    ...unseen,
  );
  // Only a pointer that moves asks for the card: one that rests where a badge comes to stand would hide the words shown.
  button.addEventListener('pointermove', (event) => {
    if (event.movementX !== 0 || event.movementY !== 0) acts.come();
  });
  button.addEventListener('pointerleave', acts.leave);
  return button;
}

/** The unseen button that makes marked words reachable by Tab, since words painted in a page cannot take the focus. */
export function markStop(mark: Mark, acts: StopActs): HTMLButtonElement {
  const button = stop(`mark ${mark.id}`, 'stop', acts);
  button.ariaLabel = markSentence(mark);
  button.setAttribute('aria-describedby', 'card');
  return button;
}

/** How many marks there are, and the one click that takes all away. */
export function offPill(marks: number, turnOff: () => void): HTMLElement {
  const pill = document.createElement('div');
  pill.className = 'pill';
  const button = document.createElement('button');
  button.textContent = 'Turn off';
  button.title = 'Alt+Shift+O';
  button.addEventListener('click', turnOff);
  pill.append(marks === 1 ? '1 mark' : `${marks} marks`, button);
  return pill;
}

function aside(words: string): HTMLElement {
  const element = document.createElement('span');
  element.className = 'aside';
  element.textContent = words;
  return element;
}

function stop(key: string, className: string, acts: StopActs): HTMLButtonElement {
  const button = document.createElement('button');
  button.type = 'button';
  button.className = className;
  button.dataset.key = key;
  button.addEventListener('focus', acts.come);
  button.addEventListener('blur', acts.leave);
  button.addEventListener('click', acts.press);
  return button;
}
