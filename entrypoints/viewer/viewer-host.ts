import { hearAnnotationKeys } from '../../overlay/annotation-keys.ts';
import { Overlay } from '../../overlay/overlay.ts';
import { answerCalls, bad, type CallAnswers, good, sayNews } from '../../platform/answer-calls.ts';
import type { Badge, Mark } from '../../platform/calls.ts';
import { answerViewer } from '../../platform/viewer-calls.ts';
import type { Recognition } from './recognition.ts';
import type { ShownDocument } from './show-document.ts';

/** Our viewer as a document host: it answers the same calls as a web page's content script. */
export type ViewerHost = {
  off: () => void;
  changed: () => void;
  /** `done` of `of` pages are recognised; `page` is under way. */
  progress: (page: number, done: number, of: number) => void;
  /** Recognising ended; `more`: reading again gives more. */
  recognised: (more: boolean, sentence: string) => void;
};

/**
 * Starts answering. `shown` gives the document now open, once it is read; it waits while one is being opened. `painted`
 * hears what the panel has painted.
 */
export function hostViewer(
  ownTab: number,
  shown: () => Promise<ShownDocument | undefined>,
  recognition: Pick<Recognition, 'start' | 'stop' | 'pages' | 'isRunning'>,
  painted: (marks: readonly Mark[], badges: readonly Badge[]) => void,
): ViewerHost {
  let current: ShownDocument | undefined;
  const overlay = new Overlay({
    locate: (span) => current?.locate(span) ?? [],
    say: sayNews,
    seed: crypto.randomUUID().replaceAll('-', '').slice(0, 10),
  });
  // Nothing else in our own page has single letters while words are selected, so they need no Alt+Shift here.
  hearAnnotationKeys({
    documents: [document],
    selected: () => current?.selected() ?? [],
    say: (mark) => sayNews({ news: 'annotation/asked', mark }),
    plain: true,
    isOn: () => true,
  });
  const off = () => {
    if (!overlay.on) return;
    overlay.clear();
    sayNews({ news: 'overlay/off' });
  };
  const answers: CallAnswers = {
    'document/read': async () => {
      current = await shown();
      if (!current)
        return bad(
          'no-document',
          'No document is open here yet. Choose a PDF or Word file, or drop it on the page.',
        );
      return good<'document/read'>({ reading: current.reading, links: [] });
    },
    'document/paint': ({ marks, badges, inks }) => {
      painted(marks, badges);
      return good<'document/paint'>(overlay.paint(marks, badges, inks));
    },
    'document/reveal': ({ mark }) => good<'document/reveal'>({ shown: overlay.reveal(mark) }),
    'document/show': ({ span }) => good<'document/show'>({ shown: overlay.show(span) }),
    'document/selection': () => good<'document/selection'>({ spans: current?.selected() ?? [] }),
    'document/version': ({ earlier }) =>
      good<'document/version'>({ shown: current?.showVersion?.(earlier) ?? false }),
    'document/clear': () => {
      overlay.clear();
      return good<'document/clear'>({});
    },
    'document/recognise': ({ pages }) => {
      const wanted = pages ?? recognition.pages;
      if (!recognition.isRunning && wanted.length === 0)
        return bad('nothing-to-recognise', 'This document has no pages that are pictures only.');
      void recognition.start(wanted);
      return good<'document/recognise'>({ pages: wanted.length });
    },
    'document/stop-recognising': () => {
      void recognition.stop();
      return good<'document/stop-recognising'>({});
    },
    'document/fetch': () => bad('not-fetched', 'This document is already open in our viewer.'),
  };
  answerCalls(answers, { off }, ownTab);
  answerViewer(
    ownTab,
    async (request) =>
      current?.markUp?.(request) ?? bad('no-pdf', 'No PDF is open here, so no marked-up copy was made.'),
  );
  return {
    off: () => overlay.clear(),
    changed: () => sayNews({ news: 'document/changed' }),
    progress: (page, done, of) => sayNews({ news: 'recognition/progress', page, done, of }),
    recognised: (more, sentence) => {
      if (more) overlay.clear();
      sayNews({ news: 'recognition/ended', more, sentence });
    },
  };
}
