import type { Dice } from '../dice.ts';
import { otherTruth, type Truth } from '../drawn/truth.ts';
import { escapeHtml } from '../makers/to-html.ts';
import { inventPlan } from '../invent/plan.ts';
import { annualReview } from '../others/annual-review.ts';
import { nodeHtml } from '../makers/to-html.ts';
import { chooseLook } from '../drawn/look.ts';
import { type PortalPlan, portalPlan } from './sections-of.ts';

/** A page of an invented portal, and what is true of it. */
export type PortalPage = { html: string; truth: Truth };

/** Shapes of portal pages, by their number in the field guide. */
export const portalPages: Record<string, (dice: Dice) => PortalPage> = {
  P1: (dice) => page(dice, 'P1', accordion),
  P3: (dice) => page(dice, 'P3', oneAtATime),
  P4: reviewForm,
  P6: (dice) => page(dice, 'P6', editors),
  P8: (dice) => page(dice, 'P8', expanders),
};

function page(dice: Dice, shape: string, draw: (plan: PortalPlan, dice: Dice) => string): PortalPage {
  const made = portalPlan(dice, shape);
  const { child } = made.plan;
  return {
    html: shell(`Draft plan – case ${dice.int(20000, 90000)}`, child.known, draw(made, dice.fork('page'))),
    truth: made.truth,
  };
}

function shell(title: string, name: string, main: string): string {
  return `<!doctype html><html lang="en-GB"><head><meta charset="utf-8"><title>${escapeHtml(title)}</title><style>body{font:16px/1.5 sans-serif;margin:0}.page{display:flex;gap:2rem;padding:1rem}aside{width:14rem;flex:none}table{border-collapse:collapse}td,th{border:1px solid #999;padding:4px;text-align:left;vertical-align:top}[hidden]{display:none}</style></head>
<body><header><a href="#">Family and school portal</a> <nav><a href="#">My cases</a> <a href="#">Messages</a> <a href="#">Sign out</a></nav></header><div class="page">
<aside><h2>Case</h2><p>${escapeHtml(name)}</p><p>Co-ordinator: Imelda Frost</p><ol><li>Request</li><li>Assessment</li><li>Draft plan</li></ol></aside><main><h1>${escapeHtml(title)}</h1>${main}</main></div><footer><a href="#">Privacy</a> <a href="#">Accessibility</a></footer></body></html>`;
}

const remarks = [
  'Please could this say how often? Thank you.',
  'We agree with this part.',
  'The school will send its comments by Friday.',
  'I have asked the therapist to look at this again.',
];

/** P1: closed panels, each with other people's comments behind it. */
function accordion({ sections, look }: PortalPlan, dice: Dice): string {
  const open = dice.int(0, 2);
  const panels = sections.map(({ id, title, html }, at) => {
    const thread = dice.chance(0.5)
      ? `<section class="comments" aria-label="Comments"><h3>Comments</h3><article><p class="who">Comment by a parent, 3 June</p><p>${dice.pick(remarks)}</p></article><label>Add a comment <textarea maxlength="4000"></textarea></label></section>`
      : '';
    return `<div class="panel"><h2><button type="button" aria-expanded="${at === open}" aria-controls="s${id}">Section ${id}: ${escapeHtml(title)}</button></h2><div id="s${id}"${at === open ? '' : ' hidden'}>${html}</div>${thread}</div>`;
  });
  return `${panels.join('')}<p>You have 15 days to comment on this draft.</p><button type="button">Send comments</button><style>.panel{border-top:1px solid ${look.colour}}</style>
<script>for (const button of document.querySelectorAll('button[aria-controls]')) button.addEventListener('click', () => { const panel = document.getElementById(button.getAttribute('aria-controls')); panel.hidden = !panel.hidden; button.setAttribute('aria-expanded', String(!panel.hidden)); });</script>`;
}

/** P3: one section in the page at a time; a list at the side changes it. */
function oneAtATime({ sections }: PortalPlan): string {
  const data = JSON.stringify(
    sections.map(({ id, title, html }) => ({ head: `Section ${id}: ${title}`, html })),
  ).replaceAll('<', '\\u003c');
  const items = sections.map(
    ({ id, title }, at) =>
      `<li><a href="#" data-at="${at}"${at === 0 ? ' aria-current="page"' : ''}>Section ${id}: ${escapeHtml(title)}</a></li>`,
  );
  return `<nav aria-label="Sections of the plan"><ul>${items.join('')}</ul></nav><div id="pane"></div><button type="button">Save</button>
<script>const data = ${data}; const pane = document.getElementById('pane'); const links = [...document.querySelectorAll('[data-at]')];
function show(at) { const box = document.createElement('section'); box.innerHTML = '<h2></h2>' + data[at].html; box.firstChild.textContent = data[at].head; pane.replaceChildren(box); links.forEach((link, each) => each === at ? link.setAttribute('aria-current', 'page') : link.removeAttribute('aria-current')); }
links.forEach((link, at) => link.addEventListener('click', (event) => { event.preventDefault(); show(at); })); show(0);</script>`;
}

/** P4: a review form with its own letters, its answers in fields. */
function reviewForm(dice: Dice): PortalPage {
  const plan = inventPlan(dice.fork('plan'));
  const { name, nodes } = annualReview(plan, dice.fork('form'));
  const look = { ...chooseLook(dice.fork('look'), plan), realHeadings: true };
  return {
    html: shell(
      'Annual review: online form',
      plan.child.known,
      nodes.map((node) => nodeHtml(node, look)).join(''),
    ),
    truth: { ...otherTruth('annual-review', 'P4'), format: 'html', producer: `portal ${name}` },
  };
}

/** P6: a drafting screen with an editor for each section, of three kinds. */
function editors({ sections }: PortalPlan, dice: Dice): string {
  const kind = dice.pick(['editable', 'frame']);
  return sections
    .map(({ id, title, html }) => {
      const label = `<h2 id="l${id}">Section ${id}: ${escapeHtml(title)}</h2><div role="toolbar"><button type="button">Bold</button> <button type="button">List</button></div>`;
      if (kind === 'frame')
        return `${label}<iframe title="Editor" width="700" height="220" srcdoc="${escapeHtml(`<!doctype html><body contenteditable="true">${html}</body>`)}"></iframe>`;
      return `${label}<div contenteditable="true" role="textbox" aria-multiline="true" aria-labelledby="l${id}">${html}</div>`;
    })
    .join('');
}

/** P8: a drafting tool whose parts are closed expanders with names nobody chose. */
function expanders({ sections }: PortalPlan, dice: Dice): string {
  return sections
    .map(
      ({ id, title, html }, at) =>
        `<details class="st-${dice.int(1000, 9999)}"${at === 0 ? ' open' : ''}><summary>Section ${id} – ${escapeHtml(title)}</summary><div class="e${dice.int(100, 999)}">${html}</div></details>`,
    )
    .join('');
}
