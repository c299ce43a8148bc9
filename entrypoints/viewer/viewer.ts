import type { DocumentFile } from '../../platform/open-document.ts';
import { askPassword } from './ask-password.ts';
import { unreadSentence } from './file-kind.ts';
import { part } from './parts.ts';
import type { ReadingDesk } from './reading-desk.ts';
import { Recognition, type RecognitionNews } from './recognition.ts';
import { type ShownDocument, showDocument } from './show-document.ts';

/** Shown a moment late, so that short documents come without a flash of a progress bar; in milliseconds. */
const progressAfter = 400;

/** The viewer page: takes files by picker, drop or hand-over, shows one at a time and tells when it changed. */
export class Viewer {
  #shown: ShownDocument | undefined;
  #opening: Promise<void> = Promise.resolve();
  #stop = new AbortController();
  #desk: ReadingDesk;
  #changed: () => void = () => undefined;
  /** Recognising the words of scanned pages. */
  readonly recognition: Recognition;

  /** `recognition`: who hears of recognising besides this page. `desk`: what helps to find one's way in the document. */
  constructor(recognition: RecognitionNews, desk: ReadingDesk) {
    this.#desk = desk;
    this.recognition = new Recognition({
      progress: recognition.progress,
      ended: (shown, sentence) => {
        this.#recognised(shown, sentence);
        recognition.ended(shown, sentence);
      },
    });
    const picker = part('picker', HTMLInputElement);
    part('open', HTMLButtonElement).addEventListener('click', () => picker.click());
    picker.addEventListener('change', () => this.#take(picker.files?.[0]));
    part('stop', HTMLButtonElement).addEventListener('click', () => this.#stop.abort());
    document.addEventListener('dragover', (event) => {
      event.preventDefault();
      document.body.classList.add('dropping');
    });
    document.addEventListener('dragleave', () => document.body.classList.remove('dropping'));
    document.addEventListener('drop', (event) => {
      event.preventDefault();
      document.body.classList.remove('dropping');
      this.#take(event.dataTransfer?.files[0]);
    });
  }

  /** The document now open, once it is read; undefined where none is. */
  async shown(): Promise<ShownDocument | undefined> {
    await this.#opening;
    return this.#shown;
  }

  /** Calls `changed` when another document has been opened. */
  onChanged(changed: () => void): void {
    this.#changed = changed;
  }

  /** Opens a file in place of the one shown. */
  open(file: DocumentFile): Promise<void> {
    this.#stop.abort();
    this.#stop = new AbortController();
    const { signal } = this.#stop;
    const next = () => this.#open(file, signal);
    this.#opening = this.#opening.then(next, next);
    return this.#opening;
  }

  /** Shows a sentence about what could not be done. */
  tell(sentence: string | undefined): void {
    const problem = part('problem', HTMLElement);
    problem.hidden = sentence === undefined;
    problem.textContent = sentence ?? '';
  }

  #take(file: File | undefined): void {
    if (!file) return;
    // A file that went away between the choice and the reading is told like any other that cannot be read.
    file.arrayBuffer().then(
      (buffer) => void this.open({ name: file.name, bytes: new Uint8Array(buffer) }),
      () => this.tell('The file could not be taken from the disk. Choose it again.'),
    );
  }

  /** The document with the words that were recognised takes the place of the one without. */
  #recognised(shown: ShownDocument | undefined, sentence: string): void {
    const said = part('recognised', HTMLElement);
    said.textContent = sentence;
    said.hidden = sentence === '';
    if (!shown) return;
    this.#shown = shown;
    this.tell(undefined);
    this.recognition.offer(shown);
    void this.#desk.show(shown);
  }

  async #open(file: DocumentFile, signal: AbortSignal): Promise<void> {
    this.recognition.offer(undefined);
    this.#recognised(undefined, '');
    await this.recognition.stop();
    await this.#desk.show(undefined);
    await this.#shown?.close();
    this.#shown = undefined;
    this.tell(undefined);
    part('start', HTMLElement).hidden = true;
    // Not in the tab's title too: the name is often a child's, and browsers keep titles in their history and sync it.
    part('name', HTMLElement).textContent = file.name;
    const progress = this.#progress(file.name);
    try {
      this.#shown = await showDocument(file, {
        into: part('document', HTMLElement),
        askPassword: (wrong) => askPassword(part('password', HTMLDialogElement), wrong),
        onPage: progress.page,
        signal,
      });
      const whole = this.#shown.reading.unread.find(({ where }) => where === 'file');
      this.recognition.offer(this.#shown);
      // What can be recognised is offered instead of being called lost.
      if (whole && this.recognition.pages.length === 0) this.tell(unreadSentence(whole.why));
    } catch (error) {
      // Told and not thrown: the next file is opened after this one, whatever became of it.
      this.tell(signal.aborted ? stopped : brokenBy(error));
    } finally {
      progress.end();
      part('start', HTMLElement).hidden = this.#shown?.element !== undefined;
    }
    await this.#desk.show(this.#shown, file.bytes);
    this.#changed();
  }

  #progress(name: string): { page: (page: number, pages: number) => void; end: () => void } {
    const work = part('work', HTMLElement);
    const bar = part('work-progress', HTMLProgressElement);
    bar.removeAttribute('value');
    part('work-sentence', HTMLElement).textContent = `Reading ${name}`;
    const timer = setTimeout(() => {
      work.hidden = false;
    }, progressAfter);
    return {
      page: (page, pages) => {
        bar.max = pages;
        bar.value = page;
        part('work-sentence', HTMLElement).textContent = `Reading ${name}: page ${page} of ${pages}`;
      },
      end: () => {
        clearTimeout(timer);
        work.hidden = true;
      },
    };
  }
}

const stopped = 'Reading was stopped. Nothing was kept. Open the file again to read it.';

function brokenBy(error: unknown): string {
  const detail = error instanceof Error ? error.message : String(error);
  return `This document broke our reader (${detail}). Nothing was kept. Open another file, or try this one as PDF or Word file.`;
}
