/**
 * Every key of the viewer, in the order in which its help lists them. Plain letters are free: with words selected they
 * annotate (`overlay/annotation-keys.ts`). `single`: a sign without Ctrl, which goes when single keys are turned off in
 * the settings.
 */
export const viewerKeys = [
  { id: 'find', keys: ['Ctrl+f'], title: 'Find words; once more for the browser’s own search' },
  { id: 'find-next', keys: ['F3', 'Ctrl+g'], title: 'Next place found (in the search field: Enter)' },
  {
    id: 'find-previous',
    keys: ['Shift+F3', 'Ctrl+Shift+g'],
    title: 'Place before (in the search field: Shift + Enter)',
  },
  { id: 'section-next', keys: [']'], title: 'Next section of the outline', single: true },
  { id: 'section-previous', keys: ['['], title: 'Section before', single: true },
  { id: 'page-next', keys: ['ArrowRight'], title: 'Next page' },
  { id: 'page-previous', keys: ['ArrowLeft'], title: 'Page before' },
  {
    id: 'page-number',
    keys: ['1', '2', '3', '4', '5', '6', '7', '8', '9'],
    title: 'Go to a page: type its number, then Enter',
    single: true,
  },
  { id: 'larger', keys: ['+', '='], title: 'Larger', single: true },
  { id: 'smaller', keys: ['-'], title: 'Smaller', single: true },
  { id: 'usual', keys: ['0'], title: 'Fit the width; in Word files the usual size', single: true },
  { id: 'pane', keys: ['\\'], title: 'Outline and pages: open or close', single: true },
  { id: 'help', keys: ['?'], title: 'This list', single: true },
] as const;

/** What a key of the viewer asks for. */
export type ViewerAct = (typeof viewerKeys)[number]['id'];

/** A pressed key as it is written in the list; undefined while a word is being composed. */
type Pressed = Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'altKey' | 'shiftKey' | 'isComposing'>;

/** What a pressed key asks for. `singles`: whether signs without Ctrl count. */
export function actOf(pressed: Pressed, singles: boolean): { act: ViewerAct; key: string } | undefined {
  if (pressed.isComposing || pressed.altKey) return undefined;
  const isSign = [...pressed.key].length === 1;
  const withCtrl = pressed.ctrlKey || pressed.metaKey;
  const shift = pressed.shiftKey && (withCtrl || !isSign) ? 'Shift+' : '';
  const key = withCtrl ? `Ctrl+${shift}${pressed.key.toLowerCase()}` : `${shift}${pressed.key}`;
  for (const entry of viewerKeys) {
    const keys: readonly string[] = entry.keys;
    if (keys.includes(key) && (singles || !('single' in entry))) return { act: entry.id, key: pressed.key };
  }
  return undefined;
}

/** A key as help prints it. */
export function printedViewerKey(key: string): string {
  const names: Record<string, string> = { ArrowRight: '→', ArrowLeft: '←' };
  return key
    .split('+')
    .map((part, at, parts) => (part === '' && at === parts.length - 1 ? '+' : (names[part] ?? part)))
    .filter((part) => part !== '')
    .map((part, at) => (at > 0 && part.length === 1 ? part.toUpperCase() : part))
    .join(' + ');
}
