/** A word within a line of a recognised page: characters `from` to `to` of its text stand from `x0` to `x1`. */
export type PlacedWord = { from: number; to: number; x0: number; x1: number };

/** Words side by side, as one line or one cell's line prints them. Points from the straightened page's top left corner. */
export type PlacedLine = {
  text: string;
  words: PlacedWord[];
  x: number;
  /** The y on which its letters stand. */
  y: number;
  width: number;
  /** Type size, as a font would call it. */
  size: number;
  bold: boolean;
  filled: boolean;
};

/** A level or upright drawn line, in points of the straightened page. `at` is its y or x. */
export type PlacedRule = { at: number; from: number; to: number };

/** What was recognised on one page. */
export type RecognisedPage = {
  /** The straightened page's size in points. */
  width: number;
  height: number;
  /** How far the page was turned clockwise round its middle until its lines were level, in radians. */
  turned: number;
  lines: PlacedLine[];
  level: PlacedRule[];
  upright: PlacedRule[];
};

/** What came of one page. `blank`: nothing is printed there; `doubtful`: words too uncertain to be used (handwriting, faint or blurred print). */
export type PageResult =
  | { kind: 'recognised'; page: RecognisedPage }
  | { kind: 'blank' }
  | { kind: 'doubtful' };

/** What came of the pages that were tried, by page number. */
export type PageResults = ReadonlyMap<number, PageResult>;
