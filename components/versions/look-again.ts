import { anchoredKey } from '../../review/anchored.ts';
import { lookKey } from '../../review/carry.ts';
import type { Seen } from '../../review/seen.ts';
import type { ReviewState } from '../../review/state.ts';
import type { TextChange } from '../../plan/anchors/what-changed.ts';
import type { Criterion, Scale } from '../../rubric/framework.ts';
import { placedWord } from '../annotations/annotation-words.ts';
import { shownOf } from '../session/is-partly.ts';
import type { Current, SessionState } from '../session/session-state.ts';
import { counted, levelWord, scoreWord } from '../words.ts';

/** One thing to look at again after the plan changed: where, why, and whether somebody has. `key` is a `lookKey`. */
export type Look = {
  key: string;
  criterion?: string;
  item?: string;
  annotation?: string;
  title: string;
  why: string;
  done: boolean;
};

/** What a new version asks a person to look at again: levels whose words changed, criteria whose evidence did, annotations. */
export function lookAgain(state: SessionState, current: Current): Look[] {
  const { version } = current.state;
  if (!version) return [];
  return [
    ...levelsToLook(current),
    ...criteriaToLook(current, state.since?.changes ?? []),
    ...annotationsToLook(current.state, state),
  ];
}

function levelsToLook({ state, scale, framework }: Current): Look[] {
  const titles = numbersOfItems(state.seen);
  const keys = new Set([...state.scores.keys(), ...state.comments.keys()]);
  return [...keys].flatMap((target): Look[] => {
    const score = state.scores.get(target);
    const given = score ?? state.comments.get(target);
    const key = lookKey('level', target);
    const { item, criterion } = given?.target ?? {};
    const isDone = state.looked.has(key);
    const hasChanged = score?.wordsChanged ?? state.comments.get(target)?.wordsChanged;
    if (item === undefined || criterion === undefined || (!hasChanged && !isDone)) return [];
    if (!framework.criteria.some(({ id }) => id === criterion)) return [];
    return [
      {
        key,
        criterion,
        item,
        title: `${criterion}, ${titles.get(item) ?? 'an item'}: ${score ? scoreWord(score.score, scale) : 'a comment'}`,
        why: 'Its words changed since.',
        done: isDone,
      },
    ];
  });
}

/** Criteria that have a level, where what speaks for it changed. */
function criteriaToLook({ state, framework, scale, grade }: Current, changes: readonly TextChange[]): Look[] {
  const { seen, version } = state;
  const before = version?.seenBefore;
  return framework.criteria.flatMap((criterion): Look[] => {
    const score = grade.scores.get(criterion.id);
    if (!score || (score.kind === 'unscored' && score.scored === 0)) return [];
    const why = [
      ...(before && seen ? evidenceChanged(criterion.id, before, seen, scale) : []),
      ...newItems(criterion, state, before),
      ...wordsChanged(criterion, changes),
    ];
    const key = lookKey('criterion', criterion.id);
    if (why.length === 0) return [];
    return [
      {
        key,
        criterion: criterion.id,
        title: `${criterion.id} ${criterion.title}`,
        why: `${why.join('. ')}.`,
        done: state.looked.has(key),
      },
    ];
  });
}

function evidenceChanged(criterion: string, before: Seen, now: Seen, scale: Scale): string[] {
  const told: string[] = [];
  for (const [tone, one, many] of [
    ['query', 'query', 'queries'],
    ['strength', 'strength', 'strengths'],
  ] as const) {
    const [then, today] = [before, now].map((seen) =>
      seen.findings
        .filter((finding) => finding.criterion === criterion && finding.tone === tone)
        .reduce((sum, { count }) => sum + count, 0),
    );
    if (then !== today) told.push(`${counted(today ?? 0, one, many)}, before ${then}`);
  }
  const [was, is] = [before, now].map(
    (seen) =>
      seen.suggestions.find(
        (one) => one.criterion === criterion && one.section === undefined && one.item === undefined,
      )?.range,
  );
  if (JSON.stringify(was ?? null) !== JSON.stringify(is ?? null))
    told.push(`Suggested now: ${rangeWords(is, scale)}, before: ${rangeWords(was, scale)}`);
  return told;
}

function rangeWords(range: Seen['suggestions'][number]['range'] | undefined, scale: Scale): string {
  if (!range) return 'no level';
  const [low, high] = range.map((level) => levelWord(level, scale));
  return low === high || high === undefined ? (low ?? '') : `${low} to ${high}`;
}

/** Items that were not there before, of a criterion that is judged one by one. */
function newItems(criterion: Criterion, state: ReviewState, before: Seen | undefined): string[] {
  if (!criterion.perItem || !before || !state.seen) return [];
  const known = new Set(before.items.map(({ id }) => id));
  const own = state.seen.items.filter(({ kind }) => kind === criterion.perItem);
  const fresh = own.filter(
    ({ id }) => !known.has(id) && !state.scores.has(`${criterion.id}||${id}`) && !isCarried(state, id),
  );
  const what = criterion.perItem === 'outcome' ? 'outcome' : 'item of provision';
  return fresh.length > 0
    ? [
        counted(
          fresh.length,
          `new ${what}`,
          criterion.perItem === 'outcome' ? 'new outcomes' : 'new items of provision',
        ),
      ]
    : [];
}

function isCarried(state: ReviewState, item: string): boolean {
  return [...state.scores.values(), ...state.comments.values()].some(({ target }) => target.item === item);
}

/** Changes in the sections that a criterion looks at, where those are not all of them. */
function wordsChanged({ sections }: Criterion, changes: readonly TextChange[]): string[] {
  const own = changes.filter(({ section }) => section !== undefined && sections.includes(section));
  const names = [...new Set(own.map(({ section }) => section))];
  return own.length > 0 && sections.length <= mostSections
    ? [`${counted(own.length, 'change')} in Section ${names.join(', ')}`]
    : [];
}

/** A criterion about more sections than this is about the whole plan, and would be listed for every comma. */
const mostSections = 3;

function annotationsToLook(
  state: ReviewState,
  { placed, document }: Pick<SessionState, 'placed' | 'document'>,
): Look[] {
  return [...state.annotations].flatMap(([id, annotation]): Look[] => {
    const at = placed.get(anchoredKey('annotation', id));
    if (at?.state !== 'changed' && at?.state !== 'gone') return [];
    const key = lookKey('annotation', id);
    return [
      {
        key,
        annotation: id,
        title: `Annotation${annotation.criterion ? ` on ${annotation.criterion}` : ''}${annotation.text ? `: ${annotation.text}` : ''}`,
        why: at.state === 'changed' ? 'Its words changed since.' : (placedWord(at, shownOf(document)) ?? ''),
        done: state.looked.has(key),
      },
    ];
  });
}

/** "Outcome 2" for each item, as the list of items numbers them. */
export function numbersOfItems(seen: Seen | undefined): Map<string, string> {
  const names = new Map<string, string>();
  const counts = { outcome: 0, provision: 0 };
  for (const { kind, id } of seen?.items ?? []) {
    counts[kind] += 1;
    names.set(id, `${kind === 'outcome' ? 'Outcome' : 'Provision'} ${counts[kind]}`);
  }
  return names;
}
