import { writeFileSync } from 'node:fs';
import { publishedSchema } from './published-schema.ts';

/** Writes the audit return's JSON Schema to docs/, where other councils' tools can find it. */
writeFileSync(new URL('../docs/audit-return.schema.json', import.meta.url), publishedSchema());
