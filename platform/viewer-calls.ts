import { browser } from 'wxt/browser';
import type { Span } from '../plan/plan.ts';
import { bad } from './answer-calls.ts';
import type { Problem } from './calls.ts';
import type { Protect } from './save-files.ts';

/** A comment to put on words of the open PDF. */
export type NoteForPdf = { spans: Span[]; text: string; tone: 'query' | 'strength' | 'question' | 'comment' };

/**
 * Asks our viewer for a copy of the open PDF with these comments in it. `author`: a pseudonym. `name`: of the file that is
 * saved from the viewer's own page, under a passphrase where there is one; without it nothing is saved and the answer says what would become of the comments.
 */
export type MarkUpRequest = { notes: NoteForPdf[]; author: string; name?: string; protect?: Protect };

/** How many highlights there are and on how many pages, how many comments found no place, and how the file is protected. */
export type MarkUpAnswer = {
  highlights: number;
  pages: number;
  unplaced: number;
  signed: boolean;
  locked: boolean;
  /** The name it was saved by. */
  saved?: string;
};

type Answered = { ok: true; value: MarkUpAnswer } | { ok: false; problem: Problem };
type Message = { to: 'viewer'; tab: number; markUp: MarkUpRequest };

function isMessage(message: unknown): message is Message {
  return typeof message === 'object' && message !== null && 'to' in message && message.to === 'viewer';
}

/** Asks the viewer in a tab. These calls are apart from those of every document, since no web page can answer them. */
export async function askViewer(tab: number, markUp: MarkUpRequest): Promise<Answered> {
  const message: Message = { to: 'viewer', tab, markUp };
  const answer: Answered | undefined = await browser.tabs.sendMessage(tab, message).catch(() => undefined);
  return (
    answer ??
    bad('no-pdf', 'The PDF is not open in our viewer, so no marked-up copy was made. Open it again.')
  );
}

/** Answers the panel in the viewer's own tab. */
export function answerViewer(ownTab: number, answer: (request: MarkUpRequest) => Promise<Answered>): void {
  browser.runtime.onMessage.addListener(
    (message: unknown, sender: { id?: string }, respond: (answer: unknown) => void) => {
      if (sender.id !== browser.runtime.id || !isMessage(message) || message.tab !== ownTab) return;
      answer(message.markUp).then(respond, (error: unknown) =>
        respond(
          bad(
            'failed',
            `The marked-up copy could not be made (${error instanceof Error ? error.message : String(error)}). Nothing was saved. Your review is safe.`,
          ),
        ),
      );
      return true;
    },
  );
}
