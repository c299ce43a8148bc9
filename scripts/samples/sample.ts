import { readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

/** Where the samples' sources stand and where what is made of them goes. */
export const samplesFolder = path.resolve(
  path.dirname(fileURLToPath(import.meta.url)),
  '../../assets/samples',
);

/** One piece of a sample: a sub-heading, an area of need, a paragraph, a list item or a table (heads, rows). */
export type Piece = ['sub' | 'area' | 'p' | 'li', string] | ['table', string[], string[][]];

/** A row of the grid layout: needs, provision and outcomes side by side. */
export type GridRow = { B: string[]; F: string[]; E: string[] };

/** A lettered section, a section of a review form (no letter), or one area's grid. */
export type SampleSection =
  | { id?: string; title: string; blocks: Piece[] }
  | { id: 'area'; title: string; strengths: string; rows: GridRow[] };

/** A synthetic document, the one source of its portal page, its PDF and its Word file. All people in it are invented. */
export type Sample = {
  file: string;
  kind: 'plan' | 'annual-review' | 'advice';
  layout: 'lettered' | 'grid' | 'review';
  title: string;
  council: string;
  statusLine: string;
  details: [string, string][];
  sections: SampleSection[];
  closing: string[];
};

export const sampleNames = ['good-plan', 'weak-plan', 'annual-review'] as const;

/** Advice that the weak plan rests on: it lies beside the portal, to be picked from the disk. */
export const adviceSample = 'speech-therapy-advice';

/** Reads a sample's source. Throws if it is not there: it is part of the project. */
export function readSample(name: (typeof sampleNames)[number] | typeof adviceSample): Sample {
  return JSON.parse(readFileSync(path.join(samplesFolder, `${name}.json`), 'utf8'));
}

/** The heading printed over a section, in the way of the sample's layout. */
export function headingOf(sample: Sample, section: SampleSection): string {
  if (section.id === 'area') return `Special educational needs and provision (B-F-E): ${section.title}`;
  if (!section.id) return section.title;
  return sample.layout === 'grid'
    ? `${section.id} – ${section.title}`
    : `Section ${section.id}: ${section.title}`;
}

/** The column heads of the grid layout, in its usual order. */
export const gridHeads = [
  'B – Special educational needs',
  'F – Special educational provision',
  'E – Outcomes',
];
