import { basisIn } from '../evidence/basis.ts';
import { linesOfSections, wholeLine } from '../evidence/lines.ts';
import { sectionOf, whyNotReadable } from '../evidence/readable.ts';
import {
  type Check,
  type CheckResult,
  cannotTell,
  type FindingDraft,
  type Level,
  range,
} from '../finding.ts';

/** A nil return: the child is in no list. It says nothing of needs at home. */
const notKnown =
  /\b(?:not|never)\s+(?:currently\s+|presently\s+|been\s+)?(?:known|open|active|allocated)\s+(?:to|with|on)\b|\bno (?:current |known |previous )?(?:social (?:care|services)|children['’]s services|social worker)?\s*(?:involvement|record)\b|^\W*(?:not known|unknown|no involvement|nil return|nil)\W*$/i;
const noNeeds =
  /\bno (?:\w+ ){0,2}(?:social|care)(?: care)? needs\b|\bno identified\b|^\W*(?:none|n\/a|not applicable)\b/i;
/** Signs that somebody looked at home life and not only at a list. */
const considered =
  /\b(?:visit\w*|spoke|spoken|conversation|met (?:with|the)|talked|early help (?:view|assessment|conversation|worker|coordinator)|(?:parents?|family|mother|father|carers?) (?:say|said|asked|feel|felt|told|report|were|would)|carer['’]s assessment|home life|short breaks?|considered)\b/i;
const homeLife =
  /\b(?:home|family|friends?|clubs?|community|bath\w*|dress\w*|sleep\w*|safe\w*|siblings?|brother|sister|mother|father|parents?|carers?|grand\w+|stairs|garden|weekends?|holidays?|evenings?|outside school|alone|break)\b/gi;

/**
 * P-D1: whether Section D states social care needs, or shows that they were considered (SEND Regulations 2014,
 * reg 12(1)(d)). A blank and a bare "not known to social care" are certain; the rest is evidence.
 */
export const socialCareNeeds: Check = (plan) => {
  if (sectionOf(plan, 'D')?.status === 'blank')
    return only(
      {
        tone: 'query',
        section: 'D',
        message:
          'Section D is blank. State the needs at home and in the community, or say who considered them and when.',
      },
      1,
      1,
      'Section D has a heading and nothing under it.',
    );
  const unread = whyNotReadable(plan, ['D']);
  if (unread) return { findings: [], suggested: cannotTell(unread) };
  const lines = linesOfSections(plan, ['D']);
  const text = lines.map((line) => line.text).join('\n');
  const basis = basisIn(text);
  const wasConsidered = considered.test(text) && (basis.who || basis.when);
  const first = lines[0] ? { words: wholeLine(lines[0]) } : {};
  const nil = lines.find((line) => notKnown.test(line.text));
  if (nil && !wasConsidered)
    return only(
      {
        tone: 'query',
        section: 'D',
        words: wholeLine(nil),
        message:
          'This says only that the child is in no list. Ask for a considered view of home and community life, for example from early help and the family.',
      },
      1,
      text.split(/\s+/).length > 40 ? 2 : 1,
      'Section D says "not known" or the like and shows no one’s view.',
    );
  if (noNeeds.test(text) && !wasConsidered)
    return only(
      {
        tone: 'query',
        section: 'D',
        ...first,
        message: 'It is said that there are no needs, without who considered it and when. Ask for the basis.',
      },
      basis.who || basis.when ? 2 : 1,
      basis.who || basis.when ? 3 : 2,
      'No social care needs are named, and nothing shows that they were considered.',
    );
  const touched = new Set([...text.matchAll(homeLife)].map((match) => match[0].toLowerCase())).size;
  if (wasConsidered)
    return only(
      {
        tone: 'strength',
        section: 'D',
        ...first,
        message: 'Section D shows who considered needs at home and in the community.',
      },
      3,
      4,
      'Section D shows that needs were considered, by whom or when.',
    );
  if (touched >= 3)
    return {
      findings: [],
      suggested: range(2, 3, 'Needs at home or in the community are stated; who considered them is not.'),
    };
  return only(
    {
      tone: 'query',
      section: 'D',
      ...first,
      message: 'Little is said of life at home and in the community. Ask what the family and early help see.',
    },
    1,
    2,
    'Section D says little and not on what basis.',
  );
};

function only(finding: FindingDraft, low: Level, high: Level, why: string): CheckResult {
  return { findings: [finding], suggested: range(low, high, why) };
}
