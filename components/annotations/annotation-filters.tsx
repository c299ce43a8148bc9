import { type SectionId, sectionIds } from '../../plan/plan.ts';
import { annotationMarks } from '../../review/annotation.ts';
import { markWords, needsLook } from './annotation-words.ts';
import { type AnnotationFilter, type Listed, markOf, sectionOf } from './list-annotations.ts';

type Props = { all: Listed[]; filter: AnnotationFilter; onFilter: (filter: AnnotationFilter) => void };

/** Narrows the list; only what occurs in it is offered. */
export function AnnotationFilters({ all, filter, onFilter }: Props) {
  const marks = annotationMarks.filter((mark) => all.some(({ annotation }) => annotation.mark === mark));
  const sections = sectionIds.filter((id: SectionId) => all.some(({ section }) => section === id));
  const criteria = [...new Set(all.map(({ annotation }) => annotation.criterion ?? ''))].sort();
  const isAny = all.some(({ placed }) => needsLook(placed));
  if (all.length < 2) return null;
  return (
    <fieldset class="annotation-filters">
      <legend class="hidden">Show only</legend>
      <label>
        Mark
        <select
          value={filter.mark ?? ''}
          onChange={(event) => onFilter({ ...filter, mark: markOf(event.currentTarget.value) })}
        >
          <option value="">All</option>
          {marks.map((mark) => (
            <option key={mark} value={mark}>
              {markWords[mark]}
            </option>
          ))}
        </select>
      </label>
      <label>
        Section
        <select
          value={filter.section ?? ''}
          onChange={(event) => onFilter({ ...filter, section: sectionOf(event.currentTarget.value) })}
        >
          <option value="">All</option>
          {sections.map((id) => (
            <option key={id} value={id}>
              {id}
            </option>
          ))}
        </select>
      </label>
      <label>
        Criterion
        <select
          value={filter.criterion ?? 'all'}
          onChange={({ currentTarget: { value } }) =>
            onFilter({ ...filter, criterion: value === 'all' ? undefined : value })
          }
        >
          <option value="all">All</option>
          {criteria.map((id) => (
            <option key={id} value={id}>
              {id === '' ? 'About the document' : id}
            </option>
          ))}
        </select>
      </label>
      {(isAny || filter.look) && (
        <label class="check">
          <input
            type="checkbox"
            checked={filter.look === true}
            onChange={(event) => onFilter({ ...filter, look: event.currentTarget.checked || undefined })}
          />
          Needs another look
        </label>
      )}
    </fieldset>
  );
}
