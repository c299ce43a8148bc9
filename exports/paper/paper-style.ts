/**
 * What papers add to the report's style sheet. On paper: A4 with page numbers, no item cut in two where it fits on a page,
 * no heading left alone at a page's foot.
 */
export const paperStyle = `
@page { size: A4; margin: 18mm 16mm 20mm; @bottom-right { content: "Page " counter(page) " of " counter(pages); font: 9pt Arial, sans-serif; } }
h1, h2, h3, h4, p, li, td, th, blockquote { overflow-wrap: anywhere; }
h3 { font-size: 1.05rem; margin: 1.25rem 0 .4rem; break-after: avoid; } h4 { font-size: 1rem; margin: .25rem 0; break-after: avoid; }
p { margin: .4rem 0; } p.aside { font-size: .925rem; }
blockquote { margin: .4rem 0; padding: .3rem .8rem; border-left: 3px solid var(--line); } blockquote p { margin: 0; }
.box { border: 1px solid var(--line); border-radius: 4px; padding: .6rem .9rem; margin: .6rem 0; break-inside: avoid; }
.warning { break-inside: avoid; }
.blank { border-bottom: 1px solid var(--line); min-height: 3.5rem; }
@media print { p, li { orphans: 3; widows: 3; } .box { padding: .4rem .7rem; } h2 { margin-top: 1.4rem; } }
`;
