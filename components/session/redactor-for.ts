import type { Redactor } from '../../review/redact/redaction.ts';
import { redactor } from '../../review/redact/redactor.ts';
import type { AdviceDocument } from '../../rubric/advice/advice-match.ts';
import type { CheckContext } from '../../rubric/finding.ts';
import type { OpenDocument } from '../services.ts';
import { openAgainst } from './masking.ts';

/** What may identify somebody in a text, told against the open plan, or without one as far as that goes. */
export function redactorFor(
  document: Pick<OpenDocument, 'plan'> | undefined,
  child: CheckContext['child'] = {},
  advice: readonly AdviceDocument[] = [],
): Redactor {
  if (!document) {
    const people = [child.name, child.knownAs].filter((name) => name !== undefined);
    return redactor({ people, births: child.dob === undefined ? [] : [child.dob] });
  }
  const { names, dob, planText } = openAgainst(document, child, advice);
  return redactor({ people: names, births: dob === undefined ? [] : [dob], planText });
}
