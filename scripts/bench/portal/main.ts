import { readPage } from '../../../sources/page/read-page.ts';

/** Fills the page with about so many elements of an invented portal: panels, tables, cards, fields, comments. */
function fill(elements: number): number {
  const parts = ['<header><span>Case ID 70318</span></header><main><h1>Education, health and care plan</h1>'];
  // One panel of this kind holds about fifty elements.
  for (let at = 0; at < elements / 50; at += 1) {
    const rows = Array.from(
      { length: 6 },
      (_, row) =>
        `<tr><td><p>Direct teaching of item ${at}.${row} in a quiet room</p></td><td>Class teacher</td><td><span>Every day</span>, 15 minutes</td></tr>`,
    );
    parts.push(`<section class="panel"><h2><button type="button" aria-expanded="false" aria-controls="p${at}">Part ${at}</button></h2>
      <div id="p${at}" hidden><p>Finds it <b>hard</b> to follow what is said at once.</p><ul><li>One</li><li>Two</li></ul>
      <table><thead><tr><th>Provision</th><th>Who</th><th>How often</th></tr></thead><tbody>${rows.join('')}</tbody></table>
      <label for="f${at}">Note</label><textarea id="f${at}">Words of a note.</textarea></div></section>`);
  }
  document.body.innerHTML = `${parts.join('')}</main>`;
  return document.querySelectorAll('*').length;
}

Reflect.set(globalThis, 'fill', fill);
Reflect.set(globalThis, 'read', () => readPage(document).reading.blocks.length);
document.title = 'ready';
