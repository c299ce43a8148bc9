import type { AuditReturn } from './audit-return.ts';

/** The JSON file of one return, or of several as a list. Ends with a newline. */
export function toJson(returns: AuditReturn | AuditReturn[]): string {
  return `${JSON.stringify(returns, null, 2)}\n`;
}
