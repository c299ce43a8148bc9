import type { Plan } from '../../plan/plan.ts';
import type { Finding } from '../../rubric/finding.ts';

/** Those who write advice for a plan, as roles; the words by which a plan's Section K or an item's "who" names them. */
const roles: [role: string, words: RegExp][] = [
  ['Educational psychologist', /educational psycholog|\bEP\b/i],
  ['Speech and language therapist', /speech (?:and|&) language|speech therap|\bSa?LT\b/i],
  ['Occupational therapist', /\b[Oo]ccupational [Tt]herap|OCCUPATIONAL THERAP|\bOT\b/],
  ['Physiotherapist', /physiotherap|\bphysio\b/i],
  ['Child and adolescent mental health service', /\bCAMHS\b|\bCYPMHS\b|mental health/i],
  [
    'Paediatrician or other health author',
    /paediatric|\bhealth\b|\bnurs|\bdoctor\b|\bG\.?P\b|\bICB\b|medical|\bNHS\b/i,
  ],
  [
    'Specialist teacher',
    /(?:specialist|advisory) teacher|teacher of the deaf|\b(?:hearing|vision|visual|sensory) (?:impairment|support)|\bToD\b|\bQTVI\b/i,
  ],
  ['Social care', /social (?:care|work)|early help|\bDSCO\b|\bCSC\b/i],
  [
    'School, college or early years setting',
    /\bschool\b|\bcollege\b|\bsetting\b|\bnursery\b|\bSENC[Oo]\b|head ?teacher|class teacher|teaching assistant|\bTA\b|\bLSA\b/i,
  ],
];

/** The plan's own writer: who is asked where no advice author can be told. */
export const planWriter = 'Plan writer (SEND casework)';

/** Every author a query can be put to without typing, in the order in which a screen offers them. */
export const authorRoles: readonly string[] = [...roles.map(([role]) => role), planWriter];

/** The role that some words of a plan name, if they name exactly one. */
export function roleIn(text: string): string | undefined {
  const named = roles.filter(([, words]) => words.test(text)).map(([role]) => role);
  // "Health" and "mental health", "school" and "specialist teacher at school": the narrower stands first.
  return named[0];
}

/** Roles that the plan's own list of advice names (Section K), in its order, each once. Never a person's name: only roles known here. */
export function authorsOf(plan: Pick<Plan, 'advice'>): string[] {
  return [...new Set(plan.advice.flatMap(({ role, text }) => roleIn(role ?? text) ?? roleIn(text) ?? []))];
}

/**
 * Who a query about a finding most likely goes to, for the reviewer to confirm: who the item says gives the provision, if the
 * plan's advice has such an author, else the plan's writer. A proposal, never sent by itself.
 */
export function likelyAuthor(finding: Pick<Finding, 'item' | 'section'> | undefined, plan: Plan): string {
  const authors = authorsOf(plan);
  const item = plan.provisions.find(({ id }) => id === finding?.item);
  const role = item && (roleIn(item.who ?? '') ?? roleIn(item.text));
  if (role !== undefined && authors.includes(role)) return role;
  const bySection =
    finding?.section === 'C' || finding?.section === 'G'
      ? authors.find((one) => /health|paediatric/i.test(one))
      : finding?.section === 'D' || finding?.section === 'H1' || finding?.section === 'H2'
        ? authors.find((one) => one === 'Social care')
        : undefined;
  return bySection ?? planWriter;
}
