import { Window } from 'happy-dom';
import { readArticle } from './article-reader.ts';
import { keepArticle } from './keep-article.ts';
import type { PageReading } from './page-reading.ts';
import { type PageOptions, readPage } from './read-page.ts';

/**
 * Reads a saved page under Node, for the command line. Scripts never run, nothing is fetched, frames written in the
 * page are parsed; so only what stands in the file itself is read. `address` is where links start from.
 */
export async function readHtml(
  html: string,
  address = 'about:blank',
  options: PageOptions = { articleReader: readArticle, keepArticle },
): Promise<PageReading> {
  const window = new Window({
    url: address,
    settings: {
      enableJavaScriptEvaluation: false,
      disableJavaScriptFileLoading: true,
      disableCSSFileLoading: true,
      disableIframePageLoading: true,
      handleDisabledFileLoadingAsSuccess: true,
    },
  });
  try {
    window.document.write(html);
    const written: unknown = window.document;
    if (!isDocument(written)) throw new Error('the parser gave no document');
    return readPage(written, options);
  } finally {
    await window.happyDOM.close();
  }
}

/** The parser's own types are narrower than the browser's, which is what the page reader speaks. */
function isDocument(found: unknown): found is Document {
  return typeof found === 'object' && found !== null && 'querySelectorAll' in found && 'defaultView' in found;
}
