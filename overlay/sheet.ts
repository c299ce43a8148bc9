import { chosenStyle, inFieldStyle, outlineStyle, paints } from './tones.ts';

/**
 * The look of everything in the overlay's own root. `!important` on the host wins over the page's own rules,
 * since an inner root's important declarations come last. Light and dark follow the reviewer's system.
 */
export const overlaySheet = () => `
:host { all: initial !important; position: absolute !important; left: 0 !important; top: 0 !important;
  width: 0 !important; height: 0 !important; overflow: visible !important; z-index: 2147483647 !important; display: block !important; }
.room { color-scheme: light dark; --paper: light-dark(#fff, #1f2328); --ink: light-dark(#1b1f24, #f0f3f6);
  --edge: light-dark(#57606a, #8b949e); --key: light-dark(#0b57d0, #8ab4f8);
  font: 14px/1.45 system-ui, sans-serif; color: var(--ink); text-align: start; }
[hidden] { display: none !important; }
button { font: inherit; color: inherit; background: var(--paper); border: 1px solid var(--edge); border-radius: 6px;
  min-height: 24px; padding: 1px 8px; cursor: pointer; margin: 0; }
button:focus-visible { outline: 3px solid var(--key); outline-offset: 2px; }
.badge { position: absolute; white-space: nowrap; box-shadow: 0 1px 3px rgb(0 0 0 / 30%); }
.badge.compact .words { display: none; }
.badge b { font-size: 15px; margin-inline-end: 4px; }
.aside { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
.stop { position: absolute; left: 0; top: 0; width: 1px; height: 1px; min-height: 0; padding: 0; border: 0; opacity: 0; overflow: hidden;
  clip-path: inset(50%); }
.frame { position: absolute; border: 3px solid var(--key); border-radius: 3px; pointer-events: none; box-sizing: border-box; }
.card { position: fixed; box-sizing: border-box; width: max-content; max-width: min(24rem, calc(100vw - 16px)); max-height: 60vh; overflow: auto;
  background: var(--paper); border: 1px solid var(--edge); border-radius: 8px; padding: 10px 12px; box-shadow: 0 4px 16px rgb(0 0 0 / 35%); }
.card section + section { border-top: 1px solid var(--edge); margin-top: 8px; padding-top: 8px; }
.card h2 { font-size: 14px; margin: 0 0 4px; }
.card p, .card ul { margin: 0 0 4px; }
.card ul { padding-inline-start: 1.2em; }
.card .source { font-size: 12.5px; }
.tone { display: inline-block; border: 1px solid currentcolor; border-radius: 4px; padding: 0 5px; margin-inline-end: 6px; font-weight: 600; font-size: 12.5px; }
.pill { position: fixed; right: 12px; bottom: 12px; display: flex; gap: 8px; align-items: center; background: var(--paper);
  border: 1px solid var(--edge); border-radius: 8px; padding: 4px 6px 4px 12px; box-shadow: 0 2px 8px rgb(0 0 0 / 30%); max-width: calc(100vw - 24px); box-sizing: border-box; }
.outline { position: absolute; pointer-events: none; box-sizing: border-box; border-radius: 3px; border-bottom: 3px solid transparent; }
${paints.map((tone) => `.outline.${tone} { ${outlineStyle(tone)}; }`).join('\n')}
.mirror { position: absolute; overflow: hidden; pointer-events: none; color: transparent; }
.mirror > div { box-sizing: border-box; overflow-wrap: break-word; border: 0; }
.mirror mark { color: transparent; }
${[...paints]
  .reverse()
  .map((tone) => `.mirror mark.${tone} { ${inFieldStyle(tone)}; }`)
  .join('\n')}
.mirror mark.chosen { ${chosenStyle}; }
@media (forced-colors: active) {
  button, .card, .pill, .tone { border-color: CanvasText; }
  .mirror mark { forced-color-adjust: none; }
}
@media print { .room { display: none; } }
`;
