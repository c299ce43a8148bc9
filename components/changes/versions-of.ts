import type { ItemChange } from '../../plan/changes/pair-items.ts';
import { readVersions, type Versions } from '../../plan/changes/read-versions.ts';
import type { Outcome, Plan, Provision } from '../../plan/plan.ts';
import type { ReviewProps } from '../session/use-session.ts';

/** Versions by the plan as proposed: each is read once, when a screen first asks for it. */
const known = new WeakMap<Plan, Versions>();

/** The versions of the open document, read with the reviewer's corrections; undefined where it marks no changes or is not open. */
export function versionsOf({ state, current }: ReviewProps): Versions | undefined {
  const { document } = state;
  if (!document) return undefined;
  const { plan, reading } = document;
  let versions = known.get(plan);
  if (!versions) {
    const corrections = current.state.corrections.map(({ correction }) => correction);
    versions = readVersions(reading, { kind: plan.kind, corrections }, plan);
    known.set(plan, versions);
  }
  return versions.changes ? versions : undefined;
}

/** What befell an outcome or item of provision of the proposed plan; undefined where no marked change touches it. */
export function itemBefore(props: ReviewProps, id: string): ItemChange<Outcome | Provision> | undefined {
  const changes = versionsOf(props)?.changes;
  if (!changes) return undefined;
  return [...changes.outcomes, ...changes.provisions].find((item) => 'now' in item && item.now.id === id);
}
