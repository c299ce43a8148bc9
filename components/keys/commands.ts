/** Headings under which commands are listed, in this order. */
export const commandGroups = [
  'Give a level',
  'Move',
  'Findings',
  'Annotations',
  'The document',
  'The review',
] as const;
export type CommandGroup = (typeof commandGroups)[number];

/**
 * Something a reviewer can ask for by key or from the command menu. `key` is what comes with the product, written as
 * `keyOf` writes it: 'j', 'J' (with Shift), '?', 'Ctrl+k' (on a Mac also ⌘K); none where there is no key until the
 * reviewer chooses one. `also` is a second key. `acts`: it changes the review, so that a key held down does it once only.
 */
export type Command = {
  id: string;
  title: string;
  group: CommandGroup;
  key?: string;
  also?: string;
  /** The key cannot be chosen otherwise. */
  fixed?: true;
  acts?: true;
};

/**
 * Every command there is, in the order in which help lists it. Whoever builds something reachable by key adds a line
 * here, and registers what it does with `useCommands` in the component that does it (`use-commands.ts`); nothing else
 * listens for keys in a review. `level` stands for the keys of the scale in use, which cannot be chosen.
 */
export const commands = [
  {
    id: 'level',
    title: 'Give the level of this number',
    group: 'Give a level',
    acts: true,
  },
  {
    id: 'level.suggested',
    title: 'Give the suggested level, where it is a single one',
    group: 'Give a level',
    key: 'a',
    acts: true,
  },
  { id: 'level.na', title: 'Not applicable, with a reason', group: 'Give a level', key: 'n', acts: true },
  { id: 'level.ne', title: 'Not evidenced, with a reason', group: 'Give a level', key: 'e', acts: true },
  { id: 'comment', title: 'Write a comment', group: 'Give a level', key: 'c' },

  { id: 'criterion.next', title: 'Next criterion', group: 'Move', key: 'j' },
  { id: 'criterion.previous', title: 'Criterion before', group: 'Move', key: 'k' },
  { id: 'criterion.to-score', title: 'Next criterion without a level', group: 'Move', key: 'o' },
  {
    id: 'line.next',
    title: 'On the line of a criterion: the next',
    group: 'Move',
    key: 'ArrowDown',
    fixed: true,
  },
  {
    id: 'line.previous',
    title: 'On the line of a criterion: the one before',
    group: 'Move',
    key: 'ArrowUp',
    fixed: true,
  },
  { id: 'section.next', title: 'Next section', group: 'Move', key: 's' },
  { id: 'section.previous', title: 'Section before', group: 'Move', key: 'S' },
  {
    id: 'item.next',
    title: 'Next outcome or item of provision of the open criterion',
    group: 'Move',
    key: 'i',
  },
  { id: 'item.previous', title: 'Outcome or item of provision before', group: 'Move', key: 'I' },

  { id: 'finding.next', title: 'Next finding', group: 'Findings', key: 'd' },
  { id: 'finding.previous', title: 'Finding before', group: 'Findings', key: 'D' },
  { id: 'finding.next-open', title: 'Next query without an answer', group: 'Findings', key: 'q' },
  { id: 'finding.previous-open', title: 'Query without an answer before', group: 'Findings', key: 'Q' },
  { id: 'finding.show', title: 'Show the finding’s words in the document', group: 'Findings', key: 'v' },
  { id: 'finding.accept', title: 'Answer: accept', group: 'Findings', key: 'y', acts: true },
  {
    id: 'finding.justified',
    title: 'Answer: justified in this plan',
    group: 'Findings',
    key: 'b',
    acts: true,
  },
  { id: 'finding.return', title: 'Answer: return to its author', group: 'Findings', key: 'w', acts: true },
  { id: 'finding.false-hit', title: 'Answer: false hit', group: 'Findings', key: 'h', acts: true },
  {
    id: 'looked',
    title: 'Looked again at words that changed: the level stands',
    group: 'Give a level',
    key: '=',
    acts: true,
  },
  {
    id: 'query.make',
    title: 'Ask the author about this finding or annotation',
    group: 'Findings',
    key: 'W',
    acts: true,
  },

  {
    id: 'annotate.comment',
    title: 'Comment on the words selected in the document',
    group: 'Annotations',
    key: 'A',
    acts: true,
  },
  {
    id: 'annotate.strength',
    title: 'Mark the words selected in the document as a strength',
    group: 'Annotations',
    acts: true,
  },
  {
    id: 'annotate.concern',
    title: 'Mark the words selected in the document as a concern',
    group: 'Annotations',
    acts: true,
  },
  {
    id: 'annotate.question',
    title: 'Mark the words selected in the document as a question',
    group: 'Annotations',
    acts: true,
  },
  { id: 'annotation.next', title: 'Next annotation', group: 'Annotations', key: 'm' },
  { id: 'annotation.previous', title: 'Annotation before', group: 'Annotations', key: 'M' },

  { id: 'case.next', title: 'Next document of the case', group: 'The document', key: ']' },
  { id: 'case.previous', title: 'Document of the case before', group: 'The document', key: '[' },
  {
    id: 'case.cite',
    title: 'Cite the finding, annotation or selected words in another document of the case',
    group: 'The document',
    key: 'l',
  },
  { id: 'dates', title: 'Dates and time limits', group: 'The document', key: 't' },
  { id: 'firsts', title: 'Most worth fixing first', group: 'The document', key: 'f' },
  { id: 'not-read', title: 'What was not read or not shown yet', group: 'The document' },
  { id: 'marks', title: 'Marks in the document on or off', group: 'The document' },

  {
    id: 'menu',
    title: 'Find a command, criterion, section, finding or annotation',
    group: 'The review',
    key: 'Ctrl+k',
    also: '/',
  },
  {
    id: 'focus',
    title: 'Focus on one criterion, or back to the whole review',
    group: 'The review',
    key: 'z',
  },
  { id: 'progress', title: 'Say how far the review is', group: 'The review', key: 'p' },
  { id: 'time.pause', title: 'Pause counting the time, or go on', group: 'The review' },
  { id: 'undo', title: 'Undo', group: 'The review', key: 'u', acts: true },
  { id: 'redo', title: 'Redo', group: 'The review', key: 'r', acts: true },
  { id: 'actions', title: 'Actions: what is to be done', group: 'The review' },
  { id: 'report.another-child', title: 'Report another child’s data in this document', group: 'The review' },
  { id: 'report.safeguarding', title: 'Report a safeguarding concern', group: 'The review' },
  { id: 'queries', title: 'Questions to authors', group: 'The review' },
  { id: 'reports', title: 'Reports of this review', group: 'The review', key: 'G' },
  { id: 'grades', title: 'The grades', group: 'The review', key: 'g' },
  { id: 'history', title: 'History: who changed what, when', group: 'The review' },
  { id: 'settings', title: 'Settings', group: 'The review' },
  {
    id: 'lock',
    title: 'Lock now: the passphrase is asked for again',
    group: 'The review',
    key: 'L',
    acts: true,
  },
  { id: 'help', title: 'These keys', group: 'The review', key: '?' },
  {
    id: 'back',
    title: 'Leave the focus on one criterion, or close the open one',
    group: 'The review',
    key: 'Escape',
    fixed: true,
  },
] as const satisfies readonly Command[];

/** The id of a command in the list. */
export type CommandId = (typeof commands)[number]['id'];
