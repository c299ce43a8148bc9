import { counted } from '../words.ts';
import type { Restored } from './backup-door.ts';

/** What came of putting a backup back, in sentences. */
export function restoredWords({ done, parts, damage, isWhole, stopped }: Restored): string {
  const said = [
    `${counted(done.added, 'review')} added, ${done.continued} continued, ${done.beside} put beside another version, ${done.already} here already.`,
    parts.length > 0 ? `Taken over: ${parts.join(', ')}.` : '',
    damage.length > 0 ? `${counted(damage.length, 'review')} could not be read any more.` : '',
    stopped ?? '',
    isWhole ? '' : 'It did not go to its end. What was put back is whole; restore again to go on.',
    done.continued > 0 ? 'Undo does not take away the changes of continued reviews.' : '',
  ];
  return said.filter(Boolean).join(' ');
}
