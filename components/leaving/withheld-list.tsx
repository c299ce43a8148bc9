import type { Leaving } from '../../exports/leaving/leaving.ts';

type Props = { leaving: readonly Leaving[]; isSeveral: boolean; isPlanOpen: boolean };

/** Texts of which nothing leaves, since nobody could check them against their plan yet. */
export function WithheldList({ leaving, isSeveral, isPlanOpen }: Props) {
  const all = leaving.flatMap(({ texts }) =>
    texts.flatMap(({ key, where, isWithheld }) =>
      isWithheld ? [{ key, where: isSeveral ? `${texts[0]?.leaves}: ${where}` : where }] : [],
    ),
  );
  if (all.length === 0) return null;
  return (
    <section class="notice leaving-withheld" aria-labelledby="withheld-title">
      <h3 id="withheld-title">Withheld: these were not checked against the plan</h3>
      <ul>
        {all.map(({ key, where }) => (
          <li key={`${where} ${key}`}>{where}</li>
        ))}
      </ul>
      <p class="hint">
        {isPlanOpen
          ? 'The file says so in their place.'
          : 'The file says so in their place. Open the plan beside its review once: then they are checked and leave as masked.'}
      </p>
    </section>
  );
}
