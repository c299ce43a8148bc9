import type { Badge, Mark } from '../platform/calls.ts';
import { toneWord } from './tones.ts';

/** Most findings shown at once where marks overlap; more would cover the plan. */
const mostShown = 3;

/** The word after a badge's number: "query" or "queries". */
export function queryWord(count: number): string {
  return count === 1 ? 'query' : 'queries';
}

/** What a mark's button says aloud before the card's own text. */
export function markSentence(mark: Mark): string {
  return `${toneWord(mark.tone)}: ${mark.card.title}`;
}

function line(tag: string, text: string, className?: string): HTMLElement {
  const element = document.createElement(tag);
  element.textContent = text;
  if (className) element.className = className;
  return element;
}

/** The card's content for the marks under the pointer or the focus: each finding in plain words with its source. */
export function markCard(marks: Mark[]): HTMLElement[] {
  const sections = marks.slice(0, mostShown).map(({ tone, card }) => {
    const section = document.createElement('section');
    const title = line('h2', '');
    title.append(line('span', toneWord(tone), 'tone'), card.title);
    section.append(title, line('p', card.message));
    if (card.alternatives?.length) {
      const list = document.createElement('ul');
      list.append(...card.alternatives.map((each) => line('li', each)));
      section.append(line('p', 'Other wordings to consider:'), list);
    }
    section.append(line('p', `Source: ${card.source}`, 'source'));
    return section;
  });
  const more = marks.length - sections.length;
  if (more > 0) sections.push(line('section', `${more} more here: see the panel.`));
  return sections;
}

/** What a badge's number leaves out. */
function moreSentence(more: number): string {
  return more === 1
    ? '1 more is about a whole item or something absent: open its criterion in the panel to see it.'
    : `${more} more are about whole items or something absent: open their criteria in the panel to see them.`;
}

/** The card's content for a badge. */
export function badgeCard(badge: Badge): HTMLElement[] {
  const section = document.createElement('section');
  section.append(
    line('h2', badge.title ? `Section ${badge.section}: ${badge.title}` : `Section ${badge.section}`),
    line('p', `${badge.findings} ${queryWord(badge.findings)} marked here.`),
    ...(badge.more ? [line('p', moreSentence(badge.more))] : []),
    line('p', badge.level === undefined ? 'No level given yet.' : `Level given: ${badge.level}.`),
    line('p', 'Press to see the section’s criteria in the panel.', 'source'),
  );
  return [section];
}
