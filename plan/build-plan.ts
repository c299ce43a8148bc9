import type { Block, Reading } from './block.ts';
import { settleChanges } from './changes/settle.ts';
import { readChild } from './child.ts';
import { type BlockMarks, blockMarks } from './corrections/block-marks.ts';
import { correctItems } from './corrections/correct-items.ts';
import type { Correction } from './corrections/correction.ts';
import { placeTold } from './corrections/place-told.ts';
import { resolveCorrections, type ToldOf } from './corrections/resolve.ts';
import { unappliedFor } from './corrections/unapplied.ts';
import type { DoubtView } from './doubts/doubt-view.ts';
import { findDoubts } from './doubts/find-doubts.ts';
import { gatherFacts } from './facts.ts';
import { gatherAdvice } from './items/advice-rows.ts';
import { gatherNeeds } from './items/needs.ts';
import { gatherOutcomes, outcomesReviewed } from './items/outcomes.ts';
import { gatherProvisions } from './items/provisions.ts';
import { readKind, rivalKind } from './kind.ts';
import { findLinks } from './links/find-links.ts';
import type { LinkItems } from './links/standing.ts';
import { gatherParts } from './parts.ts';
import type { Plan, Progress, Words } from './plan.ts';
import { gatherProgress } from './progress.ts';
import { placeAdvice } from './sections/place-advice.ts';
import type { Placed } from './sections/placed.ts';
import { formSection } from './sections/form-section.ts';
import { gatherSections, unvisitedSections } from './sections/sections.ts';
import { readSignOff } from './sign-off.ts';
import { readStatus } from './status.ts';

/** What a person has said about a document, which goes before what its words suggest. */
export type Told = { kind?: Plan['kind']; corrections?: readonly Correction[] };

/**
 * Reads blocks as one document: its sections, items, people, dates and outline. Pure: the same reading gives the same plan.
 * `told` holds what somebody has said of it, as a reviewer can and an example does; else the words decide.
 */
export function buildPlan(given: Reading, told: Told = {}): Plan {
  const reading = settleChanges(given);
  const { blocks, furniture, source, pages, unread, notVisited } = reading;
  const said = resolveCorrections(blocks, told.corrections ?? []);
  const placed = placeTold(blocks, said);
  const sections = gatherSections(placed, reading);
  const known = new Set([
    ...unvisitedSections(reading),
    ...sections.filter(({ identified }) => identified !== 'none').map(({ id }) => id),
  ]);
  const kind = told.kind ?? said.kind ?? readKind(reading, known.size, known.has('E'));
  const rival = told.kind ? undefined : rivalKind(reading, known.size, known.has('E'));
  const asked = { kind, ...(rival && { rival }), blocks, told: said, marks: marksOf(blocks) };
  const facts = gatherFacts(withoutAppended(blocks, placed));
  const common = {
    kind,
    status: said.status ?? (kind === 'plan' ? readStatus(blocks, furniture, facts) : ('unknown' as const)),
    child: readChild(blocks, furniture, facts, kind === 'plan' ? aboutOthers(placed) : new Set()),
    parts: gatherParts(blocks),
    facts,
    progress: kind === 'annual-review' ? gatherProgress(blocks) : [],
    blocks,
    furniture,
    source,
    ...(pages !== undefined && { pages }),
    unread,
    notVisited,
    ...correctedOf(told, said, kind),
  };
  if (kind !== 'plan') {
    const items = itemsOfOther(blocks, kind, common.progress, said);
    return {
      ...common,
      sections: kind === 'other' && source === 'page' ? formSection(placed, sections, blocks) : [],
      advice: [],
      guidance: [],
      ...items,
      ...doubtsOf({ ...asked, placed: [], sections: [], ...items }),
    };
  }
  const content = placed.filter(({ role }) => role === 'content');
  const signOff = readSignOff(placed);
  const items = correctItems(
    {
      outcomes: gatherOutcomes(placed, 'E'),
      provisions: gatherProvisions(
        content.filter(({ sections }) =>
          sections.some((id) => id === 'F' || id === 'G' || id.startsWith('H')),
        ),
        true,
      ),
    },
    said.items,
    blocks,
    placed,
    true,
  );
  const needs = gatherNeeds(placed);
  return {
    ...common,
    sections,
    needs,
    ...items,
    ...linksOf(placed, { needs, ...items }, blocks),
    advice: gatherAdvice(placed),
    ...(signOff && { signOff }),
    guidance: placed.filter(({ role }) => role === 'guidance').map(({ block }) => whole(block)),
    ...doubtsOf({ ...asked, placed, sections, ...items }),
  };
}

function doubtsOf(view: DoubtView): Pick<Plan, 'doubts'> {
  const doubts = findDoubts(view);
  return doubts.length > 0 ? { doubts } : {};
}

/** The marks of the document's blocks, made when they are first needed. */
function marksOf(blocks: Block[]): () => BlockMarks {
  let made: BlockMarks | undefined;
  return () => {
    made ??= blockMarks(blocks);
    return made;
  };
}

/** Advice has outcomes and provision under headings instead of letters; reviews have the outcomes they go through. */
function itemsOfOther(blocks: Block[], kind: Plan['kind'], progress: Progress[], said: ToldOf) {
  if (kind === 'annual-review') return { needs: [], outcomes: outcomesReviewed(progress), provisions: [] };
  if (kind !== 'advice') return { needs: [], outcomes: [], provisions: [] };
  const placed = placeAdvice(blocks);
  const provision = placed.filter(
    ({ role, sections }) =>
      role === 'content' && sections.some((id) => id === 'F' || id === 'G' || id.startsWith('H')),
  );
  const items = {
    needs: gatherNeeds(placed).map(({ section: _, ...need }) => need),
    ...correctItems(
      { outcomes: gatherOutcomes(placed, undefined), provisions: gatherProvisions(provision, false) },
      said.items,
      blocks,
      placed,
      false,
    ),
  };
  return { ...items, ...linksOf(placed, items, blocks) };
}

function linksOf(placed: Placed[], items: LinkItems, blocks: Block[]): Pick<Plan, 'links'> {
  const links = findLinks(placed, items, blocks);
  return links.length > 0 ? { links } : {};
}

/** How many corrections were taken into account, and which could not be; nothing at all where none was made. */
function correctedOf({ corrections = [] }: Told, said: ToldOf, kind: Plan['kind']): Pick<Plan, 'corrected'> {
  if (corrections.length === 0) return {};
  const unapplied = unappliedFor(corrections, said, kind);
  return { corrected: { applied: corrections.length - unapplied.length, unapplied } };
}

function withoutAppended(blocks: Block[], placed: Placed[]): Block[] {
  const outside = new Set(placed.filter(({ role }) => role === 'outside').map(({ block }) => block.id));
  return blocks.filter(({ id }) => !outside.has(id));
}

/** Blocks that cannot name the child: the name in Section I is the school's, the one beside a signature an officer's. */
function aboutOthers(placed: Placed[]): Set<string> {
  return new Set(
    placed
      .filter(
        ({ role, sections }) =>
          role === 'sign-off' || (role === 'content' && sections.some((id) => id !== 'A')),
      )
      .map(({ block }) => block.id),
  );
}

function whole(block: Block): Words {
  return { block: block.id, from: 0, to: block.text.length, quote: block.text };
}
