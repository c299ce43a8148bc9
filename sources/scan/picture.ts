/** A page as shades of grey, row by row from the top left corner: 0 is black, 255 white. */
export type Picture = { width: number; height: number; grey: Uint8Array };

/** Pixels as a canvas gives them: four bytes each (red, green, blue, opacity), row by row. */
export type Pixels = { width: number; height: number; data: Uint8Array | Uint8ClampedArray };

/** How light each colour looks, in 256ths (ITU-R BT.601). */
const [red, green, blue] = [77, 150, 29];

/** A page's colours as shades of grey. */
export function toPicture({ width, height, data }: Pixels): Picture {
  const grey = new Uint8Array(width * height);
  for (let at = 0, from = 0; at < grey.length; at += 1, from += 4) {
    grey[at] =
      ((data[from] ?? 255) * red + (data[from + 1] ?? 255) * green + (data[from + 2] ?? 255) * blue) >> 8;
  }
  return { width, height, grey };
}

/** How light the paper is: the shade that most pixels of the lighter half have. */
export function paperOf({ grey }: Picture): number {
  const counts = new Array<number>(256).fill(0);
  for (let at = 0; at < grey.length; at += 7) counts[grey[at] ?? 0] = (counts[grey[at] ?? 0] ?? 0) + 1;
  let best = 255;
  for (let shade = 255; shade > 128; shade -= 1) if ((counts[shade] ?? 0) > (counts[best] ?? 0)) best = shade;
  return best;
}

/** The picture turned by quarter turns clockwise. */
export function quarterTurned(picture: Picture, turns: number): Picture {
  let turned = picture;
  for (let turn = 0; turn < ((turns % 4) + 4) % 4; turn += 1) turned = once(turned);
  return turned;
}

function once({ width, height, grey }: Picture): Picture {
  const turned = new Uint8Array(grey.length);
  for (let y = 0; y < height; y += 1)
    for (let x = 0; x < width; x += 1) turned[x * height + (height - 1 - y)] = grey[y * width + x] ?? 255;
  return { width: height, height: width, grey: turned };
}

/** The picture turned clockwise round its middle by a small angle (radians), in the same frame; what comes in at the corners is `paper`. */
export function turned(picture: Picture, angle: number, paper: number): Picture {
  const { width, height, grey } = picture;
  const out = new Uint8Array(grey.length).fill(paper);
  const [cos, sin] = [Math.cos(angle), Math.sin(angle)];
  const [cx, cy] = [width / 2, height / 2];
  for (let y = 0; y < height; y += 1) {
    for (let x = 0; x < width; x += 1) {
      const fromX = cos * (x - cx) + sin * (y - cy) + cx;
      const fromY = -sin * (x - cx) + cos * (y - cy) + cy;
      const x0 = Math.floor(fromX);
      const y0 = Math.floor(fromY);
      if (x0 < 0 || y0 < 0 || x0 + 1 >= width || y0 + 1 >= height) continue;
      const [fx, fy] = [fromX - x0, fromY - y0];
      const at = y0 * width + x0;
      const top = (grey[at] ?? paper) * (1 - fx) + (grey[at + 1] ?? paper) * fx;
      const bottom = (grey[at + width] ?? paper) * (1 - fx) + (grey[at + width + 1] ?? paper) * fx;
      out[y * width + x] = top * (1 - fy) + bottom * fy;
    }
  }
  return { width, height, grey: out };
}

/** The picture as a file of the plainest kind (PGM), which costs nothing to write and to read. */
export function toPgm({ width, height, grey }: Picture): Uint8Array<ArrayBuffer> {
  const head = new TextEncoder().encode(`P5\n${width} ${height}\n255\n`);
  const bytes = new Uint8Array(head.length + grey.length);
  bytes.set(head);
  bytes.set(grey, head.length);
  return bytes;
}
