import type { Sure } from '../../rubric/finding.ts';

/**
 * "not sure" where the machine is not, in words and never by colour alone. `whole`: "fairly sure" is said too, where
 * somebody asked for the reasons; at a glance it would stand beside most of what is right.
 */
export function SureWord({ sure, whole = false }: { sure: Sure | undefined; whole?: boolean }) {
  if (sure === 'unsure') return <span class="unsure">not sure</span>;
  return whole && sure === 'fairly' ? <span class="unsure">fairly sure</span> : null;
}
