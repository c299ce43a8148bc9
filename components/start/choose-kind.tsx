import type { SessionState } from '../session/session-state.ts';
import { hasPictures, RecogniseOffer } from '../review/recognise-offer.tsx';
import { useActions } from '../session/use-session.ts';
import { RecognisedNote } from '../review/recognised-note.tsx';
import { capital } from '../review/not-read.tsx';
import { kindWords, linkWord, unreadWord } from '../words.ts';

/** The document's kind could not be told: the reviewer says what it is, or that it is none of these. */
export function ChooseKind({ state }: { state: SessionState }) {
  const { begin, kinds, read, openFile, openLink, leave } = useActions();
  const links = state.document?.links ?? [];
  const unread = state.document?.plan.unread ?? [];
  const scanned = state.document !== undefined && hasPictures(state.document.plan);
  const empty = state.document?.plan.blocks.length === 0;
  return (
    <div class="start">
      <h1 tabIndex={-1}>What is this document?</h1>
      <p>
        {empty
          ? 'No text could be read here, so nothing was checked or scored. If you can see the document, you can still choose its kind and give levels by hand; or open another page or file.'
          : 'It was read, but nothing in it says that it is an EHC plan, professional advice or an annual review. Nothing was scored. If you know what it is, choose it; if not, open the right page and read again.'}
      </p>
      <RecognisedNote state={state} />
      {unread.length > 0 && (
        <ul class="facts">
          {unread.map(({ where, why }) => (
            <li key={`${where}${why}`}>
              {where === 'file' ? 'The whole file' : capital(where)}: {unreadWord(why)}.
            </li>
          ))}
        </ul>
      )}
      <RecogniseOffer state={state} />
      {links.length > 0 && (
        <>
          <h2>Documents this page offers</h2>
          {links.map((link) => (
            <button key={link.address} type="button" onClick={() => void openLink(link)}>
              Read {linkWord(link)}
            </button>
          ))}
        </>
      )}
      {empty && (
        <button type="button" class={scanned ? undefined : 'primary big'} onClick={() => void openFile()}>
          Open a PDF or Word file
        </button>
      )}
      {links.length > 0 && <h2>Or review this page itself</h2>}
      {kinds().map((kind) => (
        <button key={kind} type="button" class={empty ? undefined : 'big'} onClick={() => void begin(kind)}>
          {empty ? 'Review by hand as' : 'Review it as'}: {kindWords[kind]}
        </button>
      ))}
      <div class="row">
        <button type="button" class="quiet" onClick={() => void read()}>
          Read again
        </button>
        <button type="button" class="quiet" onClick={() => void leave()}>
          Start over
        </button>
      </div>
    </div>
  );
}
