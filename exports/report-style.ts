/** The report's own style sheet: light on paper, follows the screen's colour scheme, no fixed widths. */
export const reportStyle = `
:root { color-scheme: light dark; --ink: #1a1f24; --soft: #51606b; --line: #b9c3ca; --fill: #eef3f6; --accent: #0b5563; --paper: #fff; --warn: #7a4b00; }
@media (prefers-color-scheme: dark) { :root { --ink: #e8edf0; --soft: #a9b7c0; --line: #43505a; --fill: #1f2930; --accent: #7cc4d4; --paper: #14191d; --warn: #ffce80; } }
body { margin: 0; background: var(--paper); color: var(--ink); font: 16px/1.5 system-ui, "Segoe UI", Arial, sans-serif; }
main { max-width: 60rem; margin: 0 auto; padding: 1.5rem; }
h1 { font-size: 1.75rem; margin: 0 0 .25rem; } h2 { font-size: 1.25rem; margin: 2rem 0 .5rem; color: var(--accent); break-after: avoid; }
.lead { color: var(--soft); margin-top: 0; }
.grade, .warning { border: 1px solid var(--line); border-left: 6px solid var(--accent); padding: .75rem 1rem; background: var(--fill); }
.warning { border-left-color: var(--warn); margin-top: 1rem; } .warning h2 { margin-top: 0; color: var(--warn); }
.big { font-size: 1.25rem; margin: 0; }
.scroll { overflow-x: auto; }
table { border-collapse: collapse; width: 100%; } caption { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
th, td { border: 1px solid var(--line); padding: .4rem .6rem; text-align: left; vertical-align: top; } thead th { background: var(--fill); } tr { break-inside: avoid; }
td p, td ul { margin: .25rem 0; } td ul { padding-left: 1.1rem; }
.marks, .aside, .because { color: var(--soft); font-size: .875rem; } .marks, .aside { display: block; font-weight: 400; }
.criteria th:first-child, .criteria td:nth-child(1) { width: 28%; } .criteria td:nth-child(2) { width: 42%; }
footer { margin-top: 2rem; border-top: 1px solid var(--line); color: var(--soft); }
@media print { :root { --ink: #000; --soft: #333; --line: #888; --fill: #f2f2f2; --accent: #000; --paper: #fff; --warn: #000; } main { max-width: none; padding: 0; } body { font-size: 10.5pt; } .scroll { overflow: visible; break-inside: avoid; } thead { display: table-header-group; } }
`;
