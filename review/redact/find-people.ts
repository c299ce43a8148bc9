import { firstNames } from '../../rubric/identity/first-names.ts';
import { foldName } from './fold-name.ts';
import type { Found } from './found.ts';
import { neighbour, useOf } from './ordinary-use.ts';
import type { Seen, Token } from './seen-text.ts';
import { isEverydayName } from './words/everyday-names.ts';
import { fieldWords } from './words/field-words.ts';
import { isOrdinary } from './words/is-ordinary.ts';
import { determiners, personVerbs, prepositions, subjects } from './words/grammar.ts';

const title =
  /^(?:mr|mrs|ms|miss|mx|dr|prof|professor|rev|sir|dame|nurse|aunt|auntie|aunty|uncle|nan|nana|nanna|granny|grandma|grandad|sister|pc|coach)$/i;
/** First names that are words too and stand in no list of first names, or open a full name all the same. */
const everydayFirst = new Set(
  'amber art bill bob carol crystal daisy dale dawn drew eve faith frank grace grant guy hope ivy jack joy kit lance lily mark max mike miles nick pat pearl penny rob robin rose ruby sky sue violet will may'.split(
    ' ',
  ),
);
const plainTitle = /^(?:mr|mrs|ms|mx|dr|prof)$/i;
const role =
  /^(?:senco|sendco|head|headteacher|teacher|tutor|ta|hlta|lsa|ep|salt|slt|ot|physio|physiotherapist|paediatrician|psychologist|therapist|worker|nurse|gp|consultant|officer|coordinator|caseworker|mum|mam|dad|mother|father|brother|sister|twin|stepdad|stepmum|cousin|nan|gran|grandma|grandad|carer|guardian|partner|friend|classmate|escort|driver|keyworker|chair|author|advocate|interpreter|social|manager|assistant|practitioner|named|called|signed|regards|wishes|sincerely|faithfully|thanks|parents)$/i;
const calledNames = /^(?:named|called|signed|regards|sincerely|faithfully)$/i;

/** Finds people whom anybody can tell by the words around, whatever plan is open: titles, roles, first names in common use. */
export function findPeople({ clean, tokens }: Seen): Found[] {
  const found = new Set<number>();
  const isKnown = (token: Token) => firstNames.has(token.name) || everydayFirst.has(token.name);
  for (const [at, token] of tokens.entries()) {
    const before = tokens[at - 1];
    const spaced = before !== undefined && /^\.?[ \n]{1,3}$/.test(token.gap);
    if (before && spaced && title.test(before.word) && token.name.length > 0 && !fieldWords.has(token.name)) {
      const isLow = !token.capital;
      const mayBe =
        plainTitle.test(before.word) || before.word === 'Miss' || before.word === 'miss' || token.capital;
      // "miss school", "sister school": in small letters only what is no ordinary word, save behind Mr, Mrs, Ms and Dr.
      if (
        mayBe &&
        (!isLow ||
          !isOrdinary(token.name) ||
          (plainTitle.test(before.word) &&
            !personVerbs.has(token.name) &&
            !/^(?:and|or|the|who|at|in|to|for|with)$/.test(token.name)))
      ) {
        if (!(token.name.length === 1 && isLow)) take(at);
      }
    }
    // "Mr and Mrs Hale", "Mr & Mrs".
    if (token.capital && isKnown(token) && !isWordy(token.name)) take(at);
    else if (!token.capital && isKnown(token) && !isWordy(token.name) && token.name.length > 3) take(at);
    else if (token.word.includes("'") && /^(?:O|D|Mc)'\p{Lu}/u.test(token.word)) take(at);
    else if (
      token.capital &&
      isKnown(token) &&
      !token.opens &&
      useOf(tokens, at) === 'name' &&
      isPersonal(tokens, at)
    )
      take(at);
    else if (
      token.capital &&
      isKnown(token) &&
      token.opens &&
      useOf(tokens, at) === 'name' &&
      personVerbs.has(neighbour(tokens, at, 1)) &&
      !/^(?:is|was|can|will|could|should|must|may|has)$/.test(neighbour(tokens, at, 1))
    )
      take(at);
    const next = tokens[at + 1];
    // "Rose Hartley": an everyday first name and a surname.
    if (
      token.capital &&
      next?.capital &&
      next.gap === ' ' &&
      isKnown(token) &&
      isSurname(next) &&
      !fieldWords.has(token.name)
    ) {
      take(at);
      take(at + 1);
    }
    if (!token.capital || isPlain(token) || found.has(at)) continue;
    // "SENCo Hale", "her brother Dov", "signed Hale", "Hale (SENCo)", "Jo from CAMHS", "J. Hale".
    const calls = before && (spaced || /^[,:]?[ \n-]{1,4}$/.test(token.gap)) && role.test(before.word);
    if (
      calls &&
      (!token.opens || calledNames.test(before.word) || /[:\n]/.test(token.gap)) &&
      !isOrdinary(token.name)
    )
      take(at);
    else if (
      before &&
      before.word.length === 1 &&
      before.capital &&
      /^\.[ ]?$/.test(token.gap) &&
      !isOrdinary(token.name)
    ) {
      take(at - 1);
      take(at);
    } else if (
      !isOrdinary(token.name) &&
      /^(?:\s{0,2}[,(]\s{0,2}|\s-\s|\s)(?:the |his |her |our |their )?(?:SENCO|SENDCO|head ?teacher|class teacher|teacher|TA|HLTA|LSA|EP|SaLT|SLT|OT|social worker|educational psych|speech|occupational|paediatrician|physio|nurse|mum|mother|dad|father|key ?worker|case ?worker|tutor)(?![\p{L}])/iu.test(
        clean.slice(token.to, token.to + 40),
      ) &&
      /^\s{0,2}[(,]|^ - /.test(clean.slice(token.to, token.to + 3))
    )
      take(at);
    else if (
      !isOrdinary(token.name) &&
      /^ (?:from|at) (?:the )?(?:CAMHS|SEND|SENDIASS|school|nursery|college|health|social|NHS|early help|portage|the)/i.test(
        clean.slice(token.to, token.to + 24),
      )
    )
      take(at);
  }
  for (const at of [...found].sort((a, b) => a - b)) growSurname(at);
  return [...found].flatMap((at): Found[] => {
    const token = tokens[at];
    return token
      ? [{ kind: 'name', from: token.from, to: token.to - (/'[sS]$/.test(token.word) ? 2 : 0) }]
      : [];
  });

  function take(at: number) {
    found.add(at);
  }
  /** What stands with a capital right behind a name is a name too, and the initial behind or before it. */
  function growSurname(at: number) {
    for (let next = at + 1; next < at + 4; next += 1) {
      const token = tokens[next];
      if (
        !token ||
        tokens[next - 1]?.possessive ||
        !/^(?:[ \n-]{1,2}|\.? )$/.test(token.gap) ||
        !token.capital
      )
        return;
      const isInitial = token.word.length === 1 && token.word !== 'I' && token.word !== 'A';
      if (
        !isInitial &&
        !isSurname(token) &&
        !(tokens[next - 1] && title.test(tokens[at - 1]?.word ?? '') && !fieldWords.has(token.name))
      )
        return;
      found.add(next);
    }
  }
}

function isWordy(name: string): boolean {
  return isEverydayName(name) || isOrdinary(name) || fieldWords.has(name);
}

function isPlain(token: Token): boolean {
  return (
    fieldWords.has(token.name) ||
    token.shouted ||
    token.name.length < 2 ||
    determiners.has(token.name) ||
    prepositions.has(token.name) ||
    subjects.has(token.name)
  );
}

function isSurname(token: Token): boolean {
  return (
    !fieldWords.has(token.name) &&
    !determiners.has(token.name) &&
    !subjects.has(token.name) &&
    !personVerbs.has(token.name) &&
    /\p{Ll}/u.test(token.word) &&
    !/^(?:and|or|but|in|on|at|to|for|with|from|by|not|if|when|then|also|house|room|group|class|centre|lessons?)$/.test(
      token.name,
    )
  );
}

/** Whether the words around can only be about a person: what they do, whom help is given to, whose mother it is. */
function isPersonal(tokens: readonly Token[], at: number): boolean {
  const after = neighbour(tokens, at, 1);
  return (
    personVerbs.has(after) ||
    tokens[at]?.possessive === true ||
    /^(?:for|with|help|helps|ask|tell|told|asked|support|supports|about|by|to|and)$/.test(
      neighbour(tokens, at, -1),
    )
  );
}

/** Whether a folded word is a first name in common use and no ordinary word. */
export function isPlainFirstName(word: string): boolean {
  const name = foldName(word);
  return firstNames.has(name) && !isWordy(name);
}
