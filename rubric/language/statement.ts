import type { Deadline } from '../../plan/wording/deadlines.ts';
import { latin } from '../../plan/wording/latin.ts';
import { recallWith } from '../../plan/wording/recall.ts';
import { findRoles } from '../../plan/wording/roles.ts';
import { observableForms, vagueForms } from './verbs.ts';

/** Who a statement says will act: the person, a relative, a service, another child, or nobody named. */
export type Actor = 'person' | 'family' | 'staff' | 'peers' | 'thing' | 'nobody';

/** A statement taken apart: its label and time stem set aside, what remains, and who acts in it. */
export type Statement = {
  /** "Autumn term target" of "Autumn term target: Cleo writes ...". */
  label: string;
  /** The words without label and leading time stem. */
  body: string;
  /** `body` up to a purpose clause ("so that ..."). */
  core: string;
  /** The purpose, without its "so that"; '' where none is given. */
  purpose: string;
  /** Whether it has a main verb: "27 hours' support" has none. */
  verbal: boolean;
  /** The words before the main verb. */
  subject: string;
  actor: Actor;
};

const family =
  /\b(?:mum|mother|dad|father|parents?|family|carers?|grandparents?|grandma|nan|grandad|aunt|uncle|brother|sister|guardians?|foster (?:mum|dad|parents?|family))\b/i;
const service =
  /\b(?:school|setting|college|nursery|local authority|council|\bLA\b|service|team|trust|provider|NHS|ICB|CAMHS|all staff|adults?|staff|people working with|professionals?|class (?:goes|does)|Mr|Mrs|Ms|Miss|Dr)\b/i;
const peers = /\b(?:peers|classmates|friends|other (?:children|pupils|students)|the class)\b/i;
const purposes =
  /,?\s+(?:so that|so (?:he|she|they|I|it|[A-Z]\p{L}+)\s+(?:can|could|is|are|feels?|will|may)\b|in order (?:to|that)|which (?:will|means)|meaning (?:that\s+)?|to enable\b|enabling\b|resulting in\b|leading to\b)/u;
const finite =
  /(?:^|\s)(?:will|can|could|to|is|are|am|was|were|has|have|had|must|should|shall|may|does|do|goes|meets|visits|needs?|wants?|hopes?|wishes|would|finds?|struggles?)\b|['’]ll\b|^To\b/;
type VerbPatterns = { bareVerb: RegExp; present: RegExp };
let verbPatterns: VerbPatterns | undefined;

/** Patterns that know hundreds of verbs, made when the first statement is taken apart. */
function byVerbs(): VerbPatterns {
  verbPatterns ??= {
    // A statement that opens with its verb: "Follow directions ...", "Gets from room to room ...".
    bareVerb: new RegExp(
      `^(?:${observableForms.base}|${observableForms.third}|${vagueForms.base}|gets?|be)\\s`,
      'i',
    ),
    // A name or pronoun with a verb in the present: "Chantelle tells", "she plans".
    present: latin(
      `^((?:\\p{Lu}[\\p{L}'’-]+|[Hh]e|[Ss]he)(?:\\s+(?:also|then|now|\\p{L}+ly))?)\\s+(?:${observableForms.third}|gets|has|is|does|lets|${vagueForms.third})\\b`,
      '',
    ),
  };
  return verbPatterns;
}

/** Takes a statement apart. `deadlines` are those found in the whole text; `name` is the person's, if known. */
export const takeApart = recallWith(
  (deadlines: Deadline[], name?: string) =>
    `${name ?? ''}\n${deadlines.map(({ from, to }) => `${from}-${to}`).join(' ')}`,
  (text, deadlines, name): Statement => {
    const start = text.length - text.trimStart().length;
    let from = start + (/^(?:[•*–-]\s*|\(?[a-z0-9]{1,2}[.)]\s+)/i.exec(text.slice(start))?.[0].length ?? 0);
    const labelled = /^([^.,:;–]{2,40})(?::|\s[–-])\s+/.exec(text.slice(from));
    let label = '';
    if (labelled?.[1] && !/\b(?:will|can|to)\b/i.test(labelled[1]) && !byVerbs().present.test(labelled[1])) {
      label = labelled[1];
      from += labelled[0].length;
    }
    const stem = deadlines.find(
      (one) =>
        one.to > from &&
        /^(?:(?:by|before|on|at|in|from|until|within|to)\s+)?(?:the\s+)?(?:end of\s+)?$/i.test(
          text.slice(from, one.from),
        ),
    );
    if (stem) from = stem.to;
    else {
      const clause =
        /^(?:by|before|within|during|over|in|at|from|after|when|once|for|as|on|every|each|to help|through|with|across|given|following|throughout|using|despite|if|whenever|where|on)\b[^,]{2,90},\s+/i.exec(
          text.slice(from),
        );
      if (clause && !/\b(?:will|can|to)\b/.test(clause[0].slice(3))) from += clause[0].length;
    }
    from +=
      /^\s*(?:\([^)]*\))?(?:\s*(?:and|at the latest|in \p{L}+ 20\d\d))?[\s,:;–-]*/u.exec(
        text.slice(from),
      )?.[0].length ?? 0;
    const body = text.slice(from);
    const cut = purposes.exec(body);
    // A sentence that opens with its purpose ("So that he can hear, ...") keeps the rest as its core.
    const core = cut && cut.index > 8 ? body.slice(0, cut.index) : body.replace(/^So that [^,]+,\s*/, '');
    const purpose = cut && cut.index > 8 ? body.slice(cut.index + cut[0].length) : '';
    const verb = finite.exec(core);
    const now = /^(?:The|A|An|Every|Each|All)\b/.test(core) ? undefined : byVerbs().present.exec(core)?.[1];
    const led = verb
      ? /^(?:At|In|On|During|With|When|After|Before|From|Over|Within|Throughout|Each|Every)\b.*\s(\p{Lu}[\p{L}'’-]+|he|she|they|I)$/u.exec(
          core.slice(0, verb.index),
        )?.[1]
      : undefined;
    const subject =
      now ?? led ?? (verb ? core.slice(0, verb.index) : core.split(/\s+/).slice(0, 3).join(' '));
    return {
      label,
      body,
      core,
      purpose,
      verbal: now !== undefined || verb !== null || byVerbs().bareVerb.test(core),
      subject: subject.trim(),
      actor: now === undefined && verb === null ? 'nobody' : actorOf(subject.trim(), core, name),
    };
  },
);

function actorOf(subject: string, core: string, name: string | undefined): Actor {
  const plain = subject.replace(/^For\s+/, '').replace(/\b(?:with|from|by|alongside)\s.*$/i, '');
  if (/^to\b/i.test(core) || plain === '') return 'nobody';
  const words = plain.replace(/\([^)]*\)/g, '').trim();
  if (/^(?:I|he|she|they|we)$/i.test(words)) return 'person';
  if (name && new RegExp(`^${literally(name)}$`, 'i').test(words)) return 'person';
  const head = words.replace(/^.*['’]s?\s+/, '');
  if (
    findRoles(words).some(
      (role) => !/\b(?:carers?|partners?|people|person|everyone|someone)$/i.test(role.words),
    )
  )
    return 'staff';
  if (family.test(head)) return 'family';
  if (service.test(words)) return 'staff';
  if (peers.test(head)) return 'peers';
  if (/['’]s?\s/.test(words)) return 'thing';
  if (/^(?:the )?(?:child|pupil|student|learner|young person|person|xxx?)\b/i.test(words)) return 'person';
  if (/^(?:A|An|The|All|Each|Any|This|No|One|Two|Three|Four)\b/.test(words)) return 'thing';
  return properName.test(words) ? 'person' : 'thing';
}

/** A name of one or two words, with what may stand between it and its verb. */
const properName =
  /^\p{Lu}[\p{L}'’-]*(?:\s+\p{Lu}[\p{L}'’-]*)?(?:\s*\(\d+\))?(?:,?\s+(?:also|then|still|now|always|never|who|and|with|\p{L}+ly)\b.*)?$/u;

function literally(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
