import type { Paper, Piece } from '../../exports/paper/paper.ts';

/** A paper as it will be saved, to be read before that. */
export function PaperView({ paper }: { paper: Paper }) {
  return (
    <div class="paper">
      <p class="paper-title">{paper.title}</p>
      {paper.lead.map((line) => (
        <p key={line} class="muted">
          {line}
        </p>
      ))}
      {paper.pieces.map((piece, at) => (
        <PieceView key={`${piece.kind} ${at}`} piece={piece} />
      ))}
      {paper.foot.map((line) => (
        <p key={line} class="muted">
          {line}
        </p>
      ))}
    </div>
  );
}

/** Headings of the preview lie below the dialog's own. */
const headings = { 2: 'h4', 3: 'h5', 4: 'h6' } as const;

function PieceView({ piece }: { piece: Piece }) {
  switch (piece.kind) {
    case 'heading': {
      const Heading = headings[piece.level];
      return <Heading>{piece.text}</Heading>;
    }
    case 'paragraph':
      return <p>{piece.text}</p>;
    case 'aside':
      return <p class="muted">{piece.text}</p>;
    case 'labelled':
      return (
        <p>
          <strong>{piece.label}:</strong> {piece.text}
        </p>
      );
    case 'quote':
      return (
        <blockquote>
          <Quoted {...piece} />
        </blockquote>
      );
    case 'list':
      return (
        <ul>
          {piece.items.map((item) => (
            <li key={item}>{item}</li>
          ))}
        </ul>
      );
    case 'table':
      return (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: what can be scrolled must be reachable by keyboard
        <section class="paper-scroll" aria-label={`${piece.caption}, table`} tabIndex={0}>
          <table>
            <caption class="hidden">{piece.caption}</caption>
            <thead>
              <tr>
                {piece.heads.map((head) => (
                  <th key={head} scope="col">
                    {head}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {piece.rows.map(([first = '', ...rest]) => (
                <tr key={first}>
                  <th scope="row">{first}</th>
                  {rest.map((cell, at) => (
                    <td key={`${first} ${piece.heads[at + 1] ?? ''}`}>{cell}</td>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        </section>
      );
    case 'notice':
      return (
        <div class="notice notice-warn">
          <p>
            <strong>{piece.title}</strong>
          </p>
          {piece.lines.map((line) => (
            <p key={line}>{line}</p>
          ))}
        </div>
      );
    case 'blank':
      return (
        <p class="muted">
          <strong>{piece.label}:</strong> (room to write)
        </p>
      );
    case 'box':
      return (
        <div class="paper-box">
          {piece.pieces.map((one, at) => (
            <PieceView key={`${one.kind} ${at}`} piece={one} />
          ))}
        </div>
      );
  }
}

function Quoted({ text, struck, meant }: Extract<Piece, { kind: 'quote' }>) {
  if (struck) return <s>{text}</s>;
  if (!meant) return <>“{text}”</>;
  return (
    <>
      “{text.slice(0, meant.from)}
      <strong>{text.slice(meant.from, meant.to)}</strong>
      {text.slice(meant.to)}”
    </>
  );
}
