import brackenfordDrafts from './known/brackenford-drafts/portal.json' with { type: 'json' };
import harrowmereCases from './known/harrowmere-cases/portal.json' with { type: 'json' };
import tarnsideTracker from './known/tarnside-tracker/portal.json' with { type: 'json' };
import { parsePortal } from './parse-portal.ts';
import type { Portal } from './portal.ts';

/**
 * The portals that come with the product, one folder each. No supplier's page is public, so there are no guesses about
 * real ones here: these are of our own invention and show how it is done. Real portals are taught by pointing.
 */
export const knownPortals: readonly Portal[] = [brackenfordDrafts, harrowmereCases, tarnsideTracker].map(
  (found) => {
    const parsed = parsePortal(found);
    // Our own mistake, and a test finds it first.
    if (!parsed.ok) throw new Error(`A portal of ours does not fit: ${parsed.why}`);
    return parsed.portal;
  },
);
