import * as z from 'zod/mini';
import { auditReturnSchema } from '../exports/audit-return.ts';

/** The JSON Schema (draft 2020-12) of one audit return, as it is published in docs/. */
export function publishedSchema(): string {
  const schema = z.toJSONSchema(auditReturnSchema);
  return `${JSON.stringify({ title: 'Audit return of one review', ...schema }, null, 2)}\n`;
}
