// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { pageOrder } from '../../../../../sources/page/portals/page-order.ts';
import { mayBeName, properWordsOf } from '../../../../../sources/page/portals/teach/stable-names.ts';
import { wordsAround } from '../../../../../sources/page/portals/teach/words-around.ts';

function properOn(markup: string): Set<string> {
  document.body.innerHTML = markup;
  return properWordsOf(wordsAround(pageOrder(document)));
}

describe('a name on a page', () => {
  it.each([
    ['in a table', '<table><tr><td>Pupil</td><td>Idris</td></tr></table>'],
    ['in capitals', '<h1>PLAN FOR IDRIS</h1>'],
    ['in a field', '<input value="Idris Okafor">'],
    ['beside an address in small letters', '<p>Idris</p><p>idris.okafor@a.example, /pupils/idris</p>'],
    ['beside a script in small letters', '<p>Idris</p><script>let name = "idris of the plan"</script>'],
  ])('%s is not kept in a class', (_, markup) => {
    expect(mayBeName('card-idris', properOn(markup))).toBe(true);
    expect(mayBeName('idrisCard', properOn(markup))).toBe(true);
  });

  it('of two letters is not kept either', () => {
    expect(mayBeName('tab-bo', properOn('<p>Bo likes to swim.</p>'))).toBe(true);
  });

  it('in an open shadow root is not kept either', () => {
    document.body.innerHTML = '<div id="host"></div>';
    const root = document.querySelector('#host')?.attachShadow({ mode: 'open' });
    if (root) root.innerHTML = '<p>Idris</p>';
    expect(mayBeName('card-idris', properWordsOf(wordsAround(pageOrder(document))))).toBe(true);
  });

  it('is told from words that the page also writes small', () => {
    expect(mayBeName('petal-box', properOn('<h2>Petal</h2><p>Each petal is a part.</p>'))).toBe(false);
  });
});
