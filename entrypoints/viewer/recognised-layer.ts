import type { PlacedLine, RecognisedPage } from '../../sources/scan/recognised-page.ts';

/** A see-through layer of recognised words over a page's picture, and its elements: one for each line, as the reader counts them. */
export type RecognisedLayer = { container: HTMLElement; items: HTMLElement[] };

/** The face the see-through words are set in; each line is stretched to the width it has in the picture. */
const face = 'sans-serif';

/** Letters of that face stand this much of their size below the top of their line. */
const ascent = 0.92;

/** Lays recognised lines where the picture shows them: the layer is turned as the page was turned to be read. */
export function layRecognised(page: RecognisedPage): RecognisedLayer {
  const container = document.createElement('div');
  container.className = 'text-layer recognised';
  const points = (value: number) => `calc(var(--total-scale-factor) * ${value.toFixed(2)}px)`;
  container.style.width = points(page.width);
  container.style.height = points(page.height);
  container.style.left = `calc(50% - var(--total-scale-factor) * ${(page.width / 2).toFixed(2)}px)`;
  container.style.top = `calc(50% - var(--total-scale-factor) * ${(page.height / 2).toFixed(2)}px)`;
  container.style.rotate = `${(-page.turned).toFixed(5)}rad`;
  const measure = document.createElement('canvas').getContext('2d');
  const items = page.lines.map((line) => {
    const item = document.createElement('span');
    item.textContent = line.text;
    item.style.left = points(line.x);
    item.style.top = points(line.y - ascent * line.size);
    item.style.fontFamily = face;
    item.style.setProperty('--font-height', `${line.size.toFixed(2)}px`);
    item.style.setProperty('--scale-x', stretchOf(line, measure).toFixed(4));
    // A line break ends each line for whoever copies or listens.
    container.append(item, document.createElement('br'));
    return item;
  });
  return { container, items };
}

function stretchOf(line: PlacedLine, measure: CanvasRenderingContext2D | null): number {
  if (measure === null) return 1;
  measure.font = `${line.size}px ${face}`;
  const own = measure.measureText(line.text).width;
  return own > 0 ? line.width / own : 1;
}
