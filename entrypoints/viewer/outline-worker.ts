import { buildPlan } from '../../plan/build-plan.ts';
import type { Reading } from '../../plan/block.ts';
import type { OutlineFacts } from './outline-entries.ts';

/** Tells a document's kind and sections away from the page, which goes on answering meanwhile. */
self.addEventListener('message', ({ data }: MessageEvent<Reading>) => {
  const { kind, sections } = buildPlan(data);
  const facts: OutlineFacts = { kind, sections: sections.map(({ id, headings }) => ({ id, headings })) };
  self.postMessage(facts);
});
