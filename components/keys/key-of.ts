/**
 * A pressed key as commands and settings write it: the character ('j', 'J', '?'), or the name of a key without one
 * ('Escape', 'ArrowDown'), after 'Ctrl+' (on a Mac ⌘ as well) or 'Alt+'. Undefined while a word is being composed, and for
 * what writes a character on some keyboards (AltGr).
 */
export function keyOf(event: KeyboardEvent): string | undefined {
  if (event.isComposing || event.getModifierState?.('AltGraph')) return undefined;
  const isCharacter = [...event.key].length === 1;
  const modified = event.ctrlKey || event.metaKey || event.altKey;
  // With a modifier, Caps Lock must not make another key of it.
  const key = isCharacter && modified && !event.shiftKey ? event.key.toLowerCase() : event.key;
  if (event.ctrlKey || event.metaKey) return event.altKey ? undefined : `Ctrl+${key}`;
  return event.altKey ? `Alt+${key}` : key;
}

/** True for a key that writes or would write: it never fires while typing, and not at all when single keys are off. */
export function isSingle(key: string): boolean {
  return [...key].length === 1;
}

/** A key as it is printed: 'Shift + J', 'Ctrl + K', 'Esc'. */
export function printedKey(key: string): string {
  const parts = /^(Ctrl|Alt)\+(.+)$/u.exec(key);
  const plain = parts?.[2] ?? key;
  const isCapital = [...plain].length === 1 && plain !== plain.toLowerCase();
  const names: Record<string, string> = { Escape: 'Esc', ArrowDown: '↓', ArrowUp: '↑' };
  const printed = parts ? plain.toUpperCase() : (names[plain] ?? (isCapital ? `Shift + ${plain}` : plain));
  return parts ? `${parts[1]} + ${printed}` : printed;
}
