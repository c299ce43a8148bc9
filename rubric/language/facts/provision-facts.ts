import type { SectionId } from '../../../plan/plan.ts';
import { findQuantities } from '../../../plan/wording/quantities.ts';
import { findAgent, findRoles } from '../../../plan/wording/roles.ts';
import type { provisionRules } from '../provision-rules.ts';

/** What the rules see in one item of provision, as short facts for the provision network: "rs:vague", "rwho:loose". */
export function provisionFacts(
  judged: Pick<ReturnType<typeof provisionRules>, 'specific' | 'strip'>,
  text: string,
  section: SectionId,
): string[] {
  const agent = findAgent(text);
  return [
    `rs:${judged.specific}`,
    ...Object.entries(judged.strip).map(([element, cell]) => `r${element}:${cell.state}`),
    ...findQuantities(text).map((quantity) => `q:${quantity.kind}`),
    ...findRoles(text).map((role) => `role:${role.vague}`),
    `agent:${agent ? agent.vague : 'none'}`,
    `sec:${section}`,
  ];
}
