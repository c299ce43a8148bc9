import { removeLeftovers } from '../../overlay/leftovers.ts';
import { Overlay } from '../../overlay/overlay.ts';
import {
  answerCalls,
  byCode,
  type CallAnswers,
  good,
  isStillOurs,
  sayNews,
} from '../../platform/answer-calls.ts';
import type { HostNews } from '../../platform/calls.ts';
import {
  type ArticleWanted,
  needsArticle,
  needsPart,
  type PagePart,
  type PartWanted,
  partKey,
} from '../../platform/document-message.ts';
import type { fetchDocument } from '../../platform/fetch-document.ts';
import type { PageReading } from '../../sources/page/page-reading.ts';
import type { annotationKeys } from '../../overlay/annotation-keys-in-page.ts';
import type { selectedSpans } from '../../sources/page/selected-spans.ts';
import { viewOf } from '../../plan/visits/view-of.ts';
import { type PageOptions, readPage } from '../../sources/page/read-page.ts';
import { locateIn } from './spots-of.ts';
import { watchDocuments } from './watch-document.ts';

/** How often a painted page looks whether the extension behind it still lives, in milliseconds. */
const pulse = 2000;

/**
 * Answers for one web page. Does nothing until it is called; reads without changing; paints only when told. Once the
 * extension is gone (updated, removed) it takes away what it painted. Returns the way to end it.
 */
export function hostPage(): () => void {
  removeLeftovers();
  let current: PageReading | undefined;
  /** With what the page was last read, so that it is looked at in the same way when it changes. */
  let options: PageOptions = {};
  let asked: string | undefined;
  let article: { of: string; markup: string } | undefined;
  let stopWatching: (() => void) | undefined;
  const say = (news: HostNews) => (isStillOurs() ? sayNews(news) : end());
  const overlay = new Overlay({
    locate: (span) => (current ? locateIn(current.nodes)(span) : []),
    say,
    seed: crypto.randomUUID().replaceAll('-', '').slice(0, 10),
  });
  const off = () => {
    if (!overlay.on) return;
    overlay.clear();
    sayNews({ news: 'overlay/off' });
  };
  const watch = () => {
    stopWatching?.();
    stopWatching = watchDocuments(documentsOf(current), (isTyping) => {
      if (!isStillOurs()) return end();
      // Typed words leave the part that is shown as it is, and looking for it would hold up the typing.
      const view = isTyping ? undefined : viewOf(readPage(document, options).reading);
      sayNews({ news: 'document/changed', ...(view !== undefined && { view }) });
    });
  };
  const answers: CallAnswers = {
    'document/read': ({ portals, trial }) => {
      if (document.contentType === 'application/pdf') return byCode('browser-pdf');
      const known: PageOptions = { ...(portals && { portals }), ...textLayerReader() };
      const keepArticle = besides<NonNullable<PageOptions['keepArticle']>>('keep-article');
      const tried = trial && readPage(document, known);
      if (tried) return tried.wantsTextLayer ? wanted('text-layer') : asAnswer(tried);
      let markup: string | undefined;
      options = known;
      const next = readPage(document, {
        ...options,
        ...(keepArticle && { keepArticle }),
        articleReader: (copy) => {
          markup = copy.documentElement.outerHTML;
          return article?.of === markup ? article.markup : undefined;
        },
      });
      if (next.wantsTextLayer) return wanted('text-layer');
      if (next.wantsArticle) return wanted('keep-article');
      if (markup !== undefined && article?.of !== markup) {
        asked = markup;
        return articleWanted(markup);
      }
      current = next;
      watch();
      return asAnswer(next);
    },
    'document/paint': ({ marks, badges, inks }) => {
      const listen = besides<typeof annotationKeys>('annotation-keys');
      if (!listen) return wanted('annotation-keys');
      if (current) listen(current.nodes, documentsOf(current), say);
      return good<'document/paint'>(overlay.paint(marks, badges, inks));
    },
    'document/reveal': ({ mark }) => good<'document/reveal'>({ shown: overlay.reveal(mark) }),
    'document/show': ({ span }) => good<'document/show'>({ shown: overlay.show(span) }),
    'document/selection': () => {
      const find = besides<typeof selectedSpans>('selected-spans');
      if (!find) return wanted('selected-spans');
      return good<'document/selection'>({ spans: current ? find(current.nodes, documentsOf(current)) : [] });
    },
    // A web page is left as it is: it shows its own marks.
    'document/version': () => good<'document/version'>({ shown: false }),
    'document/clear': () => {
      overlay.clear();
      return good<'document/clear'>({});
    },
    'document/recognise': noPages,
    'document/stop-recognising': noPages,
    'document/fetch': ({ address }) => {
      const read = besides<typeof fetchDocument>('fetch-document');
      if (!read) return wanted('fetch-document');
      return read(address || location.href, location, fetch);
    },
  };
  const stopAnswering = answerCalls(answers, {
    off,
    article: (found) => {
      if (asked !== undefined) article = { of: asked, markup: found };
    },
  });
  const alive = setInterval(() => {
    if (!isStillOurs()) end();
  }, pulse);
  const end = () => {
    clearInterval(alive);
    stopWatching?.();
    stopAnswering();
    overlay.clear();
  };
  return end;
}

/** The page's own document and those of its frames that were read. */
function documentsOf(reading: PageReading | undefined): Document[] {
  const all = new Set<Document>([document]);
  for (const pieces of reading?.nodes.values() ?? [])
    for (const piece of pieces) all.add((piece.kind === 'text' ? piece.node : piece.field).ownerDocument);
  return [...all];
}

function asAnswer({ reading, links, portal }: PageReading) {
  return good<'document/read'>({ reading, links, origin: location.origin, ...(portal && { portal }) });
}

/** The reader of text laid over drawn pages, once it was put beside us. */
function textLayerReader(): Pick<PageOptions, 'textLayerReader'> {
  const textLayerReader = besides<NonNullable<PageOptions['textLayerReader']>>('text-layer');
  return textLayerReader ? { textLayerReader } : {};
}

/** A function that one of our own scripts left beside us, if it was put in. */
function besides<F>(part: PagePart): F | undefined {
  const found: unknown = Reflect.get(globalThis, partKey(part));
  return isFunction<F>(found) ? found : undefined;
}

/** What our own scripts left beside us are the functions that their files export. */
function isFunction<F>(found: unknown): found is F {
  return typeof found === 'function';
}

function wanted(part: PagePart): PartWanted {
  return { ok: false, problem: { code: needsPart, sentence: '', part } };
}

function articleWanted(markup: string): ArticleWanted {
  return { ok: false, problem: { code: needsArticle, sentence: '', markup } };
}

function noPages() {
  return byCode('no-pages');
}
