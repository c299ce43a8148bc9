import { recognisable } from '../../sources/scan/recognisable.ts';
import { pageList } from './page-list.ts';
import { part } from './parts.ts';
import type { ShownDocument } from './show-document.ts';

/** What the viewer is told while words are recognised and when it ends. */
export type RecognitionNews = {
  /** `done` of `of` pages are done; `page` is under way. */
  progress: (page: number, done: number, of: number) => void;
  /** It ended, by itself or because it was stopped; `shown` is the document with what was recognised. */
  ended: (shown: ShownDocument | undefined, sentence: string) => void;
};

/** How long a page takes in seconds: twice what was measured on a computer with two cores, since councils' laptops are often slower. */
const secondsAPage = 5;

/** The offer to recognise the words of scanned pages, its progress and its end, above the document. */
export class Recognition {
  #stop: AbortController | undefined;
  #shown: ShownDocument | undefined;
  #news: RecognitionNews;
  #running: Promise<void> = Promise.resolve();

  constructor(news: RecognitionNews) {
    this.#news = news;
    part('recognise-start', HTMLButtonElement).addEventListener('click', () => void this.start());
    part('recognise-stop', HTMLButtonElement).addEventListener('click', () => this.stop());
  }

  /** Offers it for the document now shown, if it has pages that are pictures. */
  offer(shown: ShownDocument | undefined): void {
    this.#shown = shown;
    const pages = this.pages;
    const box = part('recognise', HTMLElement);
    // What was pressed goes with the offer: the keys go on in the document.
    if (pages.length === 0 && box.contains(document.activeElement)) part('document', HTMLElement).focus();
    box.hidden = pages.length === 0;
    shown?.pages?.markPictures(pages);
    if (pages.length === 0) return;
    const one = pages.length === 1;
    this.#say(
      `${pageList(pages)} ${one ? 'shows its' : 'show their'} words only as a picture. Recognise them on this device? ${timeWord(pages.length)} Nothing leaves this device.`,
    );
    this.#show(false);
  }

  /** Pages that could be recognised now. */
  get pages(): number[] {
    return this.#shown?.recognise ? recognisable(this.#shown.reading) : [];
  }

  get isRunning(): boolean {
    return this.#stop !== undefined;
  }

  /** Begins with these pages, or with all. Does nothing while it is running or where there are none. */
  start(wanted: readonly number[] = this.pages): Promise<void> {
    const shown = this.#shown;
    const pages = this.pages.filter((page) => wanted.includes(page));
    if (this.#stop || !shown?.recognise || pages.length === 0) return this.#running;
    const stop = new AbortController();
    this.#stop = stop;
    this.#running = this.#run(shown, shown.recognise, pages, stop.signal).finally(() => {
      this.#stop = undefined;
    });
    return this.#running;
  }

  /** Ends it after what is done: those pages keep their words. Resolves once it has ended. */
  stop(): Promise<void> {
    this.#stop?.abort(new DOMException('The reviewer stopped it', 'AbortError'));
    return this.#running;
  }

  async #run(
    shown: ShownDocument,
    recognise: NonNullable<ShownDocument['recognise']>,
    pages: number[],
    signal: AbortSignal,
  ): Promise<void> {
    const bar = part('recognise-progress', HTMLProgressElement);
    bar.max = pages.length;
    bar.removeAttribute('value');
    this.#show(true);
    this.#say('Starting to recognise words.');
    const onPage = (page: number, done: number) => {
      bar.value = done;
      this.#say(`Recognising page ${page}: ${done} of ${pages.length} done.`);
      this.#news.progress(page, done, pages.length);
    };
    try {
      const { document: next, usable, doubtful } = await recognise(pages, { onPage, signal });
      if (this.#shown !== shown) return this.#news.ended(undefined, '');
      const sentence = outcomeWord(usable, doubtful, pages.length, signal.aborted);
      this.#news.ended(next, sentence);
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error);
      if (this.#shown === shown) this.offer(shown);
      this.#news.ended(
        undefined,
        `The recogniser could not be started (${reason}). Nothing was changed. Reload this page and try again.`,
      );
    }
  }

  #show(running: boolean): void {
    const start = part('recognise-start', HTMLButtonElement);
    const stop = part('recognise-stop', HTMLButtonElement);
    const pressed = document.activeElement === (running ? start : stop);
    start.hidden = running;
    stop.hidden = !running;
    part('recognise-progress', HTMLProgressElement).hidden = !running;
    // The button that was pressed went, and the other takes its place.
    if (pressed) (running ? stop : start).focus();
  }

  #say(sentence: string): void {
    part('recognise-sentence', HTMLElement).textContent = sentence;
  }
}

function timeWord(pages: number): string {
  const seconds = pages * secondsAPage;
  return seconds < 90
    ? `About ${seconds} seconds.`
    : `About ${Math.ceil(seconds / 60)} minutes (${secondsAPage} seconds a page).`;
}

function outcomeWord(usable: number[], doubtful: number[], asked: number, stopped: boolean): string {
  const done =
    usable.length > 0
      ? `The words of ${pageList(usable).toLowerCase()} were recognised and may be wrong: check them against the picture.`
      : 'No words were recognised.';
  const without =
    doubtful.length > 0
      ? ` ${pageList(doubtful)} gave no words that are sure enough (blank, handwritten, faint or blurred) and ${doubtful.length === 1 ? 'stays' : 'stay'} not read.`
      : '';
  const left = asked - usable.length - doubtful.length;
  const rest =
    stopped && left > 0
      ? ` It was stopped; ${left} ${left === 1 ? 'page stays' : 'pages stay'} not read. What was done is kept.`
      : '';
  return `${done}${without}${rest}`;
}
