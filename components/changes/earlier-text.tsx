import type { PlanView } from '../../plan/changes/read-versions.ts';
import { counted, sectionWord } from '../words.ts';

/** The sections, outcomes and provision of another version of the plan: to read, not to judge. */
export function EarlierText({ view: { plan, title } }: { view: PlanView }) {
  const found = plan.sections.filter(({ status }) => status !== 'missing');
  return (
    <div class="earlier">
      <h3>{title}</h3>
      {found.map((section) => (
        <details key={section.id} class="more">
          <summary>
            Section {section.id} <span class="muted">{sectionWord(section, plan)}</span>
          </summary>
          {section.text.split('\n').map((line, index) => (
            <p key={`${index}`}>{line}</p>
          ))}
        </details>
      ))}
      <Items title={counted(plan.outcomes.length, 'outcome')} items={plan.outcomes} />
      <Items
        title={counted(plan.provisions.length, 'item of provision', 'items of provision')}
        items={plan.provisions}
      />
    </div>
  );
}

type Item = { id: string; text: string; who?: string; frequency?: string; duration?: string };

function Items({ title, items }: { title: string; items: readonly Item[] }) {
  if (items.length === 0) return null;
  return (
    <details class="more">
      <summary>{title}</summary>
      <ol>
        {items.map(({ id, text, who, frequency, duration }) => {
          const how = [who, frequency, duration].filter(Boolean).join('; ');
          return (
            <li key={id}>
              {text}
              {how && <span class="muted"> ({how})</span>}
            </li>
          );
        })}
      </ol>
    </details>
  );
}
