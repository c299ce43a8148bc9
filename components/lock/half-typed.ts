/**
 * Watches a page for words that somebody typed into a form and did not hand in yet. Fields that keep themselves
 * (comments, and forms marked `data-keeps`) are none of them, and neither is a passphrase.
 */
export function halfTyped(page: Document): { labels: () => string[]; stop: () => void } {
  const typed = new Set<Field>();
  const hear = ({ target }: Event) => {
    if (isField(target) && target.form && target.form.dataset.keeps === undefined) typed.add(target);
  };
  const handedIn = ({ target }: Event) => {
    for (const field of typed) if (field.form === target) typed.delete(field);
  };
  page.addEventListener('input', hear, true);
  page.addEventListener('submit', handedIn, true);
  return {
    /** What the fields are called that hold such words now. */
    labels() {
      // A form that went from the screen was handed in or let go by its writer.
      for (const field of typed) if (!field.isConnected) typed.delete(field);
      return [...typed].filter(({ value }) => value.trim() !== '').map(labelOf);
    },
    stop() {
      page.removeEventListener('input', hear, true);
      page.removeEventListener('submit', handedIn, true);
      typed.clear();
    },
  };
}

type Field = HTMLInputElement | HTMLTextAreaElement;

const words: ReadonlySet<string> = new Set([
  'text',
  'search',
  'email',
  'tel',
  'url',
  'datetime-local',
  'date',
]);

function isField(target: EventTarget | null): target is Field {
  if (target instanceof HTMLInputElement) return words.has(target.type);
  return target instanceof HTMLTextAreaElement;
}

/** The first line of a field's label, without what stands in it. */
function labelOf(field: Field): string {
  const label = field.getAttribute('aria-label') ?? field.labels?.[0]?.textContent ?? '';
  return label.replace(field.value, '').replace(/\s+/gu, ' ').trim() || 'a form';
}
