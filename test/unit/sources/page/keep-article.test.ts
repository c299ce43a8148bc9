// @vitest-environment happy-dom
import { describe, expect, test } from 'vitest';
import { readArticle } from '../../../../sources/page/article-reader.ts';
import { rangesOf } from '../../../../sources/page/range-of.ts';
import { keepArticle } from '../../../../sources/page/keep-article.ts';
import { readPage } from '../../../../sources/page/read-page.ts';
import { read } from './read-text.ts';

describe('articles', () => {
  const sentence =
    'The school will give Rowan a quiet place to work, a visual timetable, and help from an adult he knows well. ';
  const clutter = '<div class="sidebar"><p>Most read</p><p>Council news</p></div>';
  const html = `${clutter}<div class="content"><h1>Advice</h1>${`<p>${sentence.repeat(4)}</p>`.repeat(6)}</div>`;

  test('a page that looks like an article asks for the article reader', () => {
    expect(read(html).wantsArticle).toBe(true);
    expect(read(`<main>${html}</main>`).wantsArticle).toBe(false);
    expect(read(`${html}<label>Name <input value="Rowan"></label>`).wantsArticle).toBe(false);
  });

  test('with it the clutter is set apart, and words still lead back to the page', () => {
    document.body.innerHTML = html;
    const before = document.documentElement.outerHTML;
    const { reading, nodes } = readPage(document, { keepArticle, articleReader: readArticle });
    expect(reading.blocks.map((block) => block.text)).not.toContain('Council news');
    expect(reading.furniture.map((block) => block.text)).toContain('Council news');
    const block = reading.blocks.find((found) => found.text.startsWith('The school'));
    expect(rangesOf(nodes, block?.id ?? '', 0, 10).ranges.map(String)).toEqual(['The school']);
    expect(document.documentElement.outerHTML).toBe(before);
  });

  test('an article that leaves out most of the page is not believed', () => {
    document.body.innerHTML = html;
    const whole = readPage(document).reading.blocks.length;
    const { reading } = readPage(document, {
      keepArticle,
      articleReader: () => '<p data-reading-order="4">x</p>',
    });
    expect(reading.blocks).toHaveLength(whole);
  });
});
