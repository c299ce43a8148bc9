import type { PDFDocumentProxy } from 'pdfjs-dist';
import { applyToRect, type Matrix } from './geometry.ts';
import { plainLook, type Run } from './page-runs.ts';

/** What was typed or ticked in one field of a PDF form; `rect` is x0, y0, x1, y1 in the page's own space. */
export type FormField = { page: number; rect: [number, number, number, number]; text: string };

/** The item number of words that stand in a form field and not in the page's text. */
export const noItem = -1;

/** Reads the filled fields of a form. PDF.js keeps them apart from the text of the pages. Empty for other files. */
export async function readFormFields(document: PDFDocumentProxy): Promise<FormField[]> {
  const known: unknown = await document.getFieldObjects().catch(() => null);
  if (typeof known !== 'object' || known === null) return [];
  const fields: FormField[] = [];
  const groups: Iterable<unknown> = known instanceof Map ? known.values() : Object.values(known);
  for (const group of groups) {
    if (!Array.isArray(group)) continue;
    for (const field of group) {
      const found = toField(field);
      if (found !== undefined) fields.push(found);
    }
  }
  return fields;
}

function toField(field: unknown): FormField | undefined {
  if (typeof field !== 'object' || field === null) return undefined;
  const of = (key: string): unknown => Reflect.get(field, key);
  const [value, type, page, rect] = [of('value'), of('type'), of('page'), of('rect')];
  if (typeof page !== 'number' || !Array.isArray(rect) || of('hidden') === true) return undefined;
  const [x0, y0, x1, y1]: unknown[] = rect;
  if (typeof x0 !== 'number' || typeof y0 !== 'number') return undefined;
  if (typeof x1 !== 'number' || typeof y1 !== 'number') return undefined;
  const text =
    type === 'checkbox' ? tick(value) : typeof value === 'string' && type !== 'button' ? value : '';
  if (text.trim() === '' || type === 'radiobutton' || type === 'signature') return undefined;
  return { page: page + 1, rect: [x0, y0, x1, y1], text };
}

function tick(value: unknown): string {
  return value === 'Off' || value === '' || value === undefined ? '☐' : '☒';
}

/** The field's words as runs at the field's place, one for each line the writer ended. */
export function toFieldRuns(field: FormField, base: Matrix): Run[] {
  const box = applyToRect(base, ...field.rect);
  const lines = field.text.split(/\r\n|\r|\n/);
  const step = Math.max(4, Math.min(14, (box.y1 - box.y0) / lines.length));
  const size = step / 1.25;
  return lines.flatMap((str, index): Run[] => {
    if (str.trim() === '') return [];
    const width = Math.min(box.x1 - box.x0, str.length * size * 0.5);
    return [
      {
        page: field.page,
        item: noItem,
        str,
        from: 0,
        to: str.length,
        x: box.x0 + 1,
        y: box.y0 + step * index + 0.85 * size,
        width,
        size,
        angle: 0,
        font: '',
        look: plainLook,
        content: '',
        artifact: false,
        struck: [],
        marks: [],
        filled: false,
        faint: false,
      },
    ];
  });
}
