import type { Sure } from '../../rubric/finding.ts';

/** How sure the machine is, in words; nothing where it is sure or does not say. Never by colour alone. */
export function SureWord({ sure }: { sure: Sure | undefined }) {
  if (sure === undefined || sure === 'sure') return null;
  return <span class="unsure">{sure === 'unsure' ? 'not sure' : 'fairly sure'}</span>;
}
