import { placeAnchors } from '../../plan/anchors/place-anchors.ts';
import { spansOfRange } from '../../plan/anchors/word-text.ts';
import type { Plan, SectionId, Span } from '../../plan/plan.ts';
import type { Citation, Cited } from '../../review/citation.ts';
import type { Finding } from '../../rubric/finding.ts';
import type { AnchoringWork } from './anchoring-work.ts';
import { wordsHere } from './anchoring-work.ts';
import type { Bench } from './bench.ts';
import type { CaseMemory } from './case-memory.ts';
import type { CaseWork } from './case-work.ts';
import { forExport, maskFor } from './masking.ts';
import type { overlayWork } from './overlay-work.ts';

/** What is to be cited: a finding, an annotation, an outcome or provision item, or what is selected in the document. */
export type CiteFrom = { finding: Finding } | { annotation: string } | { item: string } | { selection: true };

/** Words about to be cited; they are shown in this window and never kept. */
export type Citing = { from: Cited; words: string };

/** What was cited last. */
export type LastCited = { id: string; review: string; criterion: string; planRef: string };

/**
 * What became of cited words: as they stand now, `changed` where they read otherwise than when they were cited; `gone`;
 * or not to be told because their document is not open in this window or its review was deleted.
 */
export type CitedWords =
  | { state: 'words'; text: string; changed: boolean }
  | { state: 'gone' | 'not-open' | 'deleted' };

/** Citing words of one document of a case as evidence in another's review, and finding them again. */
export function citingWork(
  bench: Bench,
  cases: CaseWork,
  memory: CaseMemory,
  anchoring: AnchoringWork,
  overlay: ReturnType<typeof overlayWork>,
) {
  const { services, get, set } = bench;
  let seenFor = '';
  let turn = 0;

  /** Looks up the cited words when the review, what it cites or what is open changed. */
  function noticed(): void {
    const { current, reviewsHere, document } = get();
    if (!current) {
      seenFor = '';
      return;
    }
    const cited = [...current.state.citations].map(([id, { from }]) => [
      id,
      memory.get(from.review)?.document.fingerprint,
      reviewsHere?.has(from.review),
    ]);
    const key = JSON.stringify([current.review.id, document?.fingerprint, cited]);
    if (key === seenFor) return;
    seenFor = key;
    queueMicrotask(() => void lookUp());
  }

  async function lookUp(): Promise<void> {
    turn += 1;
    const mine = turn;
    const { current } = get();
    if (!current) return;
    const found = new Map<string, CitedWords>();
    for (const [id, { from }] of current.state.citations) found.set(id, await wordsOf(from));
    if (mine === turn) set({ citedWords: found });
  }

  async function wordsOf(from: Cited): Promise<CitedWords> {
    const one = memory.get(from.review);
    const isHere = get().reviewsHere?.has(from.review);
    if (isHere === false && (one === undefined || one.stored)) return { state: 'deleted' };
    if (!one) return { state: 'not-open' };
    const at = await placeOf(from);
    if (!at) return { state: 'gone' };
    return { state: 'words', text: textOf(one.document.plan, at.spans), changed: at.changed };
  }

  /** Where cited words stand in their document as it was last read in this window. */
  async function placeOf(from: Cited): Promise<{ spans: Span[]; changed: boolean } | undefined> {
    const one = memory.get(from.review);
    if (!one) return undefined;
    const here = wordsHere(one.document.plan);
    const { anchor } = from;
    if (anchor?.text === here.id) return { spans: spansOfRange(here, anchor), changed: false };
    if (anchor) {
      const beside = await services.reviews.rememberedBeside(from.review, here.text);
      const text = beside.ok ? beside.value.find(({ id }) => id === anchor.text) : undefined;
      const [placed] = text ? placeAnchors(text.before, text.now, [anchor]) : [];
      if (placed && placed.state !== 'gone')
        return { spans: spansOfRange(here, placed), changed: placed.state === 'changed' };
    }
    // The id of a finding holds a hash of its words: the same id is the same words in the same section.
    const finding = one.document.judgement.findings.find(({ id }) => id === from.finding);
    return finding?.words && { spans: [finding.words], changed: false };
  }

  /** What a screen asked to cite, with where it stands. */
  async function sourceOf(
    asked: CiteFrom,
  ): Promise<{ part: Partial<Cited>; spans: readonly Span[] } | undefined> {
    const { document, current } = get();
    if (!document || !current) return undefined;
    const { plan } = document;
    if ('finding' in asked) {
      const { id, section, words, item } = asked.finding;
      return {
        part: { finding: id, ...(section && { section }), ...(item && { item }) },
        spans: words ? [words] : [],
      };
    }
    if ('annotation' in asked) {
      const annotation = current.state.annotations.get(asked.annotation);
      const at = get().placed.get(`annotation:${asked.annotation}`);
      if (!annotation || !at || at.state === 'gone') return undefined;
      const { section } = annotation;
      return { part: { annotation: asked.annotation, ...(section && { section }) }, spans: at.spans };
    }
    if ('item' in asked) {
      const item = [...plan.outcomes, ...plan.provisions, ...plan.needs].find(({ id }) => id === asked.item);
      return (
        item && { part: { item: item.id, ...(item.section && { section: item.section }) }, spans: item.words }
      );
    }
    const answer = await bench.told(services.document.selection());
    if (!answer) return undefined;
    const section = sectionOf(plan, answer.spans[0]);
    return { part: section ? { section } : {}, spans: answer.spans };
  }

  return {
    noticed,
    /** Asks in which criterion of which other document of the case these words are evidence. */
    async cite(asked: CiteFrom): Promise<void> {
      const source = await sourceOf(asked);
      const { current, document } = get();
      if (!current || !document || !source) return bench.fail(nothingToCite);
      const anchor = anchoring.anchorFor(source.spans);
      const words = textOf(document.plan, source.spans);
      if (words === '' && source.part.finding === undefined) return bench.fail(nothingToCite);
      const { review, state } = current;
      const author = review.documentKind === 'advice' ? state.details.agencyOfAuthor : undefined;
      const from: Cited = {
        review: review.id,
        documentKind: review.documentKind,
        planRef: state.planRef,
        ...(author && { author }),
        ...source.part,
        ...(anchor && { anchor }),
      };
      set({ citing: { from, words }, lastCited: undefined });
    },
    closeCiting: () => set({ citing: undefined }),
    /** Keeps the citation in the other review. The note is masked against both documents, as far as they were read here. */
    async keepCitation(
      target: { review: string; planRef: string },
      criterion: string,
      note: string,
    ): Promise<void> {
      const { citing, document, child } = get();
      if (!citing) return;
      const mine = forExport(note.trim(), maskFor(document, child));
      const other = memory.get(target.review);
      const mask = other && maskFor(other.document, other.child);
      const id = services.newId();
      const citation: Citation = {
        criterion,
        from: citing.from,
        note: note.trim(),
        forExport: mask && mine !== '' ? mask(mine) : mine,
      };
      if (!(await cases.appendTo(target.review, { kind: 'citation', id, citation }))) return;
      const { anchor } = citing.from;
      // The text it stands in stays remembered beside this review, so that the words are found again in a later one.
      if (anchor) bench.held?.change({ kind: 'cited', in: target.review, criterion, anchor });
      set({
        citing: undefined,
        lastCited: { id, review: target.review, criterion, planRef: target.planRef },
        said: `Cited in ${target.planRef}, ${criterion}.`,
      });
    },
    /** Takes the last citation back. */
    async undoCite(): Promise<void> {
      const { lastCited } = get();
      if (!lastCited) return;
      if (await cases.appendTo(lastCited.review, { kind: 'citation', id: lastCited.id }))
        set({ lastCited: undefined, said: 'The citation was taken back.' });
    },
    removeCitation(id: string): void {
      bench.held?.change({ kind: 'citation', id });
      set({ said: 'The citation was taken away. Undo puts it back.' });
    },
    /** Goes to the words of a citation: to their review, and where its document is open to the words themselves. */
    async goToCited(id: string): Promise<void> {
      const from = get().current?.state.citations.get(id)?.from;
      if (!from || !(await cases.switchTo(from.review))) return;
      const { document } = get();
      if (!document || !('judgement' in document)) return;
      const finding = document.judgement.findings.find((one) => one.id === from.finding);
      if (finding) {
        await overlay.reveal(finding);
        return set({ choice: get().choice + 1 });
      }
      const at = await placeOf(from);
      const [span] = at?.spans ?? [];
      if (span) await overlay.show(span);
    },
  };
}

function textOf(plan: Plan, spans: readonly Span[]): string {
  return spans
    .map(({ block, from, to }) => plan.blocks.find(({ id }) => id === block)?.text.slice(from, to) ?? '')
    .filter(Boolean)
    .join(' ');
}

function sectionOf(plan: Plan, span: Span | undefined): SectionId | undefined {
  return plan.sections.find(({ spans }) => spans.some(({ block }) => block === span?.block))?.id;
}

const nothingToCite = {
  code: 'nothing-to-cite',
  sentence:
    'There are no words to cite. Nothing was changed. Select words in the document, or choose a finding or an item, then cite it.',
};
