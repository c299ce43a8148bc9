import type { Damage } from '../../review/backup/damage.ts';

/** What is wrong with a backup, a sentence for each place. What is missing because its line is damaged is told once. */
export function damageWords(damage: readonly Damage[]): string[] {
  const broken = new Set(
    damage.flatMap((one) => (one.kind === 'damaged' || one.kind === 'too-long' ? [one.at - 1] : [])),
  );
  return damage
    .filter((one) => one.kind !== 'missing' || one.from !== one.to || !broken.has(one.from))
    .map(sentence);
}

function sentence(damage: Damage): string {
  switch (damage.kind) {
    case 'damaged':
      return `Line ${damage.at} of the file is damaged or was edited.`;
    case 'too-long':
      return `Line ${damage.at} is longer than any line of a backup.`;
    case 'joined':
      return `At line ${damage.at} two lines ran into each other.`;
    case 'missing':
      return damage.from === damage.to
        ? `Line ${damage.from + 1} is missing or damaged.`
        : `Lines ${damage.from + 1} to ${damage.to + 1} are missing or damaged.`;
    case 'moved':
      return `Line ${damage.at} stands in the wrong place; it belongs at ${damage.number + 1}.`;
    case 'doubled':
      return `Line ${damage.at} is there twice; it counts once.`;
    case 'foreign':
      return `Line ${damage.at} was changed, or comes from another file. It is left out.`;
    case 'unsealed':
      return `Line ${damage.at} was not written under this passphrase, or was changed. It is left out.`;
    case 'not-understood':
      return `Line ${damage.at} is left out: ${damage.why}.`;
    case 'twice':
      return `Line ${damage.at} holds a review that was there before. The first one counts.`;
    case 'torn':
      return 'The end of the file is missing: it was torn off, or never written.';
    case 'clipped':
      return 'The very last character of the file is missing. Everything else is there.';
    case 'after-end':
      return `Something stands after the end of the backup, at line ${damage.at}. It is left out.`;
    case 'counts':
      return 'The last line does not fit what is in the file.';
  }
}
