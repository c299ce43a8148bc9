import type { Provision } from '../../plan/plan.ts';
import { findAgent, findRoles } from '../../plan/wording/roles.ts';

/**
 * Who gives something. `rank`: 0 nobody in particular ("staff"), 1 assistants, mentors and other helpers, 2 teachers, 3
 * specialist and advisory teachers, 4 registered professions. Only for comparing two items; no one is worth less.
 */
export type Giver = {
  words: string;
  /** The words without training and oversight. */
  role: string;
  rank: 0 | 1 | 2 | 3 | 4;
  professions: ReadonlySet<string>;
  training: Training[];
};

/** Training, qualification or oversight asked for; `isNamed` where it says by whom or in what. */
export type Training = { sort: string; isNamed: boolean; words: string };

/** Professions and roles under one name, whatever short form is printed. The first that fits counts. */
const known: [string, RegExp, Giver['rank']][] = [
  [
    'speech and language therapist',
    /\bspeech (?:and|&) language\b|\b(?:SaLT|SALT|SLT)s?\b|\bspeech therap/i,
    4,
  ],
  ['occupational therapist', /\b[Oo]ccupational therap|\bOTs?\b/, 4],
  ['physiotherapist', /\bphysio/i, 4],
  ['music therapist', /\bmusic therap/i, 4],
  ['play therapist', /\bplay therap/i, 4],
  ['art therapist', /\bart therap/i, 4],
  ['drama therapist', /\bdrama ?therap/i, 4],
  ['psychologist', /\b[Pp]sycholog|\bEPs?\b/, 4],
  ['psychiatrist', /\bpsychiatr/i, 4],
  ['psychotherapist', /\bpsychotherap/i, 4],
  ['counsellor', /\bcounsell(?:or|ing)/i, 4],
  ['nurse', /\bnurs(?:e|es|ing)\b(?! nurse| assistant)/i, 4],
  ['doctor', /\bpaediatric|\bdoctors?\b|\bGP\b|\bconsultant paed/i, 4],
  ['dietitian', /\bdieti[tc]i?an|\bdietetic/i, 4],
  ['audiologist', /\baudiolog/i, 4],
  ['orthoptist', /\borthopt|\bophthalm/i, 4],
  ['social worker', /\bsocial worker/i, 4],
  ['mental health practitioner', /\bmental health|\bCAMHS\b|\bEMHP\b|\bMHST\b/i, 4],
  ['teacher of the deaf', /\bteachers? of (?:the )?deaf|\bToD\b|\bQToD\b/i, 3],
  [
    'teacher of vision',
    /\bteachers? of (?:the )?(?:children|pupils|vision|visually)|\bQTVI\b|\bvision support teacher/i,
    3,
  ],
  ['habilitation specialist', /\bhabilitation/i, 3],
  [
    'assistant',
    /\b(?:teaching|learning support|classroom|support|care|therapy|special needs|specialist teaching) assistants?\b|\bTAs?\b|\bLSAs?\b|\bHLTAs?\b/i,
    1,
  ],
  ['emotional literacy support assistant', /\bemotional literacy support|\bELSAs?\b/i, 1],
  [
    'specialist teacher',
    /\b(?:specialist|advisory|outreach) (?:\p{L}+ ){0,2}teacher|\bteacher with\b|\b(?:dyslexia|autism|literacy) (?:specialist|teacher)/iu,
    3,
  ],
  ['SENCO', /\bSEN(?:D)?CO/i, 2],
  ['teacher', /\bteachers?\b|\bhead of year\b|\blecturer/i, 2],
  ['tutor', /\btutors?\b/i, 2],
  ['mentor', /\bmentors?\b/i, 1],
  ['coach', /\bcoach/i, 1],
  ['key worker', /\bkey ?-?workers?\b|\bkey person\b|\bkey adult/i, 1],
  ['personal assistant', /\b[Pp]ersonal assistant|\bPAs?\b|\b[Ee]nabler/, 1],
  ['support worker', /\b(?:support|care|youth|family) workers?\b/i, 1],
  ['supervisor', /\bsupervisors?\b/i, 1],
];

const trainings: [string, RegExp][] = [
  [
    'trained',
    /\b(?:(?:specially|fully|suitably|appropriately) )?trained(?<more> (?:by|in|to|at) [^,.;]{3,60})?|\bwith (?:an? )?(?:\p{L}+ ){0,2}training(?<also> (?:in|from) [^,.;]{3,50})?/iu,
  ],
  ['supervised', /\b(?:supervised|overseen|directed|guided)(?<more> by [^,.;]{3,60})/iu],
  [
    'qualified',
    /\b(?:(?:suitably|appropriately) )?(?:qualified|accredited|certificated|chartered|registered)(?<more> (?:in|to|as|with) [^,.;]{3,50})?|\bwith (?:an? )?(?<also>(?:\p{L}+ |\d ){0,4}qualifications?(?: in [^,.;]{3,50})?)|\blevel (?<level>\d)/iu,
  ],
  [
    'experienced',
    /\bexperienced(?<more> (?:in|with) [^,.;]{3,50})?|\bwith (?:\p{L}+ ){0,2}experience(?<also> (?:in|of|with) [^,.;]{3,50})?/iu,
  ],
  ['specialist', /\bspecialist (?=\p{L}+ (?:and|therap)|occupational|nurse|teacher|teaching)/iu],
];

function trainingIn(words: string): Training[] {
  return trainings.flatMap(([sort, pattern]) => {
    const found = pattern.exec(words);
    if (!found) return [];
    const isNamed = Object.values(found.groups ?? {}).some((part) => part !== undefined && part !== '');
    return [{ sort, isNamed, words: found[0].trim() }];
  });
}

/** Who gives an item, from its column or its sentence; undefined where nobody is named. */
export function giverOf(item: Provision, whole: string): Giver | undefined {
  const text = firmly(whole.replace(oversight, ''));
  const words = item.who ?? findAgent(text)?.words ?? findRoles(text).find(({ vague }) => !vague)?.words;
  if (words === undefined || words.trim() === '') return undefined;
  return { ...giverIn(words), training: trainingIn(whole) };
}

/** Who supervises is not who gives it, and would be taken for it where nobody else stands behind "by". */
const oversight =
  /\s(?:supervised|overseen) by (?:an?|the) (?:\p{L}+ ){0,4}?(?:\p{L}+(?:ist|er|or|CO|team|service))\b/giu;

/** Who would do it stands before "may" as before "will". */
function firmly(text: string): string {
  return text.replace(/\b(?:may|might|could|should)\b/i, 'will');
}

/** Whoever trained, planned or oversees, named behind the one who gives it. */
export const overseers =
  /\b(?:trained (?:by|in|to|at)|(?:supervised|overseen|advised|supported|guided|directed|planned|written) by|following)\b.*$/i;

/** A giver as named in a few words. Whoever only trained, planned or oversees is not who gives it. */
export function giverIn(words: string): Giver {
  const own = words.replace(overseers, '');
  const first = known
    .map((role) => ({ role, at: own.search(role[1]) }))
    .filter(({ at }) => at >= 0)
    .sort((a, b) => a.at - b.at)[0]?.role;
  const all = known.filter(([, pattern]) => pattern.test(own)).map(([name]) => name);
  // "A specialist teaching assistant" is an assistant, "support from the team" nobody in particular.
  const named = findRoles(own).some(({ vague }) => !vague);
  return {
    words,
    role: own.replace(/\b(?:with|who|qualified|experienced|accredited|trained|specialist)\b.*?$/i, (rest) =>
      /^(?:with|who)/i.test(rest) ? '' : rest,
    ),
    rank: first ? first[2] : named ? 1 : 0,
    professions: new Set(all),
    training: trainingIn(words),
  };
}

/** Kinds of therapy and like services that the words name as what is given: two items that name different ones are never the same. */
export function disciplinesIn(text: string): ReadonlySet<string> {
  return new Set(known.filter(([, pattern, rank]) => rank === 4 && pattern.test(text)).map(([name]) => name));
}
