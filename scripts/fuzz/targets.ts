import { readFileSync } from 'node:fs';
import path from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import fc from 'fast-check';
import * as z from 'zod/mini';
import { auditReturnSchema } from '../../exports/audit-return.ts';
import type { Reading } from '../../plan/block.ts';
import { buildPlan } from '../../plan/build-plan.ts';
import {
  isArticle,
  isArticleWanted,
  isCall,
  isNews,
  isOff,
  partWanted,
} from '../../platform/document-message.ts';
import { isPanelNews } from '../../platform/tabs.ts';
import { readHead, readEnd } from '../../review/backup/head.ts';
import { readRecord } from '../../review/backup/record.ts';
import { masker, maskWithoutPlan } from '../../review/mask.ts';
import { redactor } from '../../review/redact/redactor.ts';
import { parseReview } from '../../review/review.ts';
import { settingsFileOf, readSettingsFile } from '../../review/settings/settings-file.ts';
import { frameworks } from '../../rubric/frameworks/index.ts';
import { judge } from '../../rubric/judge.ts';
import { loadPdfjs } from '../../sources/pdf/load-pdfjs.ts';
import { readPdf } from '../../sources/pdf/read-pdf.ts';
import { readHtml } from '../../sources/page/read-html.ts';
import { parsePortal } from '../../sources/page/portals/parse-portal.ts';
import { readWord } from '../../sources/word/read-word.ts';
import { damaged, spoiltWord } from './byte-inputs.ts';
import { anyJson, spoilt } from './json-inputs.ts';
import { target } from './run-target.ts';
import type { AnyTarget } from './target.ts';
import { anyPage, anyReading, anyText } from './text-inputs.ts';

const root = path.resolve(import.meta.dirname, '..', '..');
const bytesOf = (file: string) => Uint8Array.from(readFileSync(path.join(root, file)));
const jsonOf = (file: string): unknown => JSON.parse(readFileSync(path.join(root, file), 'utf8'));

const wordFile = bytesOf('assets/samples/speech-therapy-advice.docx');
const pdfFile = bytesOf('assets/samples/speech-therapy-advice.pdf');
const reviews = [1, 2, 3, 4].map((version) => jsonOf(`test/unit/review/samples/review-${version}.json`));
const portal = jsonOf('sources/page/portals/known/harrowmere-cases/portal.json');
const settings: unknown = JSON.parse(settingsFileOf({ keepMonths: 12 }, { withPerson: true }));

/** Throws where a condition that must hold does not. */
function must(holds: boolean, says: string): asserts holds {
  if (!holds) throw new Error(says);
}

/** The same input must give the same answer: a parser keeps nothing of what it read before. */
function same<Value>(once: Value, again: Value): Value {
  must(isDeepStrictEqual(once, again), 'The same input gave two answers.');
  return once;
}

/** A reading is what its type says: ids once each, no empty words. */
function isSound(reading: Reading): void {
  const ids = reading.blocks.map(({ id }) => id);
  must(new Set(ids).size === ids.length, 'Two blocks have one id.');
  must(
    reading.blocks.every(({ text, was }) => text !== '' || was !== undefined),
    'A block has no words.',
  );
}

/** Every place that anything names lies inside its block. */
function isWithin(value: unknown, lengths: ReadonlyMap<string, number>): void {
  if (typeof value !== 'object' || value === null) return;
  if ('block' in value && 'from' in value && 'to' in value) {
    const length = lengths.get(String(value.block));
    const [from, to] = [Number(value.from), Number(value.to)];
    must(
      length !== undefined && from >= 0 && from <= to && to <= length,
      `A place lies outside its block: ${JSON.stringify(value)}`,
    );
  }
  for (const inner of Object.values(value)) isWithin(inner, lengths);
}

/** Every parser that takes in what somebody else wrote. Adding one is an entry here. */
export const targets: readonly AnyTarget[] = [
  target({
    name: 'plan text',
    inputs: anyReading,
    check(reading) {
      const plan = same(buildPlan(reading), buildPlan(reading));
      const lengths = new Map(reading.blocks.map(({ id, text }) => [id, text.length]));
      for (const framework of frameworks.slice(0, 1)) {
        const { findings } = judge(plan, framework, { today: '2025-03-01' });
        isWithin(findings, lengths);
      }
    },
  }),
  target({
    name: 'web pages',
    inputs: anyPage,
    check: async (html) => isSound((await readHtml(html, 'https://portal.invalid/plan')).reading),
  }),
  target({
    name: 'Word files, damaged',
    inputs: damaged([wordFile]),
    check: (bytes) => isSound(readWord(bytes, 'plan.docx')),
  }),
  target({
    name: 'Word files, markup',
    inputs: spoiltWord(wordFile),
    check: (bytes) => isSound(same(readWord(bytes, 'plan.docx'), readWord(bytes, 'plan.docx'))),
  }),
  target({
    name: 'PDF files',
    inputs: damaged([pdfFile]),
    async check(bytes) {
      isSound((await readPdf(bytes, { pdfjs: await loadPdfjs(), name: 'plan.pdf' })).reading);
    },
  }),
  target({
    name: 'portals',
    inputs: fc.oneof(anyJson, spoilt([portal])),
    check: (found) => void same(parsePortal(found), parsePortal(found)),
  }),
  target({
    name: 'settings files',
    inputs: fc.oneof(
      fc.string(),
      anyJson.map((value) => JSON.stringify(value) ?? ''),
      spoilt([settings]).map((value) => JSON.stringify(value) ?? ''),
    ),
    check: (text) => void same(readSettingsFile(text), readSettingsFile(text)),
  }),
  target({
    name: 'reviews',
    inputs: fc.oneof(anyJson, spoilt(reviews)),
    check(stored) {
      const read = parseReview(stored);
      if (read.ok) must(parseReview(read.review).ok, 'A review that was read cannot be read again.');
      else must(read.sentence.length > 10, 'No sentence says why.');
    },
  }),
  target({
    name: 'backups',
    inputs: fc.tuple(
      fc.oneof(
        fc.string(),
        anyJson.map((value) => JSON.stringify(value) ?? ''),
        spoilt(reviews.map((review) => ({ kind: 'review', id: 'r', review, beside: { texts: [] } }))).map(
          (value) => JSON.stringify(value) ?? '',
        ),
      ),
      fc.integer({ min: 0, max: 3 }),
    ),
    check([content, version]) {
      readHead(content);
      readEnd(content);
      readRecord(content, version);
    },
  }),
  target({
    name: 'audit returns',
    inputs: anyJson,
    check: (value) => void z.safeParse(auditReturnSchema, value),
  }),
  target({
    name: 'messages',
    inputs: fc.oneof(anyJson, fc.anything()),
    check(message) {
      for (const is of [isCall, isOff, isArticle, isArticleWanted, isNews, isPanelNews])
        must(typeof is(message) === 'boolean', 'A message was neither taken nor left.');
      partWanted(message);
    },
  }),
  target({
    name: 'redaction',
    inputs: fc.tuple(anyText, fc.array(anyText, { maxLength: 3 })),
    check([text, people]) {
      const against = {
        people: ['Rowan Ashby', ...people],
        births: ['2016-04-03'],
        planText: 'Rowan likes trains.',
      };
      const { removed } = same(redactor(against)(text), redactor(against)(text));
      must(
        removed.every(({ from, to }) => from >= 0 && from < to && to <= text.length),
        'What was removed lies outside the text.',
      );
      maskWithoutPlan(text);
      masker({ names: against.people, dob: '2016-04-03', planText: against.planText })(text);
    },
  }),
];
