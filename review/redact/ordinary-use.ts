import type { Token } from './seen-text.ts';
import { adjectives, modals, times, verbs } from './words/everyday-names.ts';
import {
  abstractHeads,
  auxiliaries,
  compounds,
  determiners,
  doingVerbs,
  givenTo,
  kin,
  personVerbs,
  plurals,
  prepositions,
  pronouns,
  subjects,
} from './words/grammar.ts';
import { isOrdinary } from './words/is-ordinary.ts';

/** How a word that is both a name and an ordinary word stands in its sentence. */
export type Use = 'name' | 'word' | 'either';

/** The word before or behind in the same clause, lower case, '' at an edge. */
export function neighbour(tokens: readonly Token[], at: number, by: number): string {
  const token = tokens[at + by];
  const gapOf = tokens[by < 0 ? at + by + 1 : at + by];
  if (!token || !gapOf || !/^[ \n"'“”‘’()*_]{1,4}$/.test(gapOf.gap)) return '';
  return token.word.toLowerCase();
}

/**
 * Tells by the grammar around whether "Will", "May", "Grace" or "Mark" is a name here: determiner, auxiliary, preposition
 * and date before, verb, "of" or compound behind. `either` where the sentence allows both.
 */
export function useOf(tokens: readonly Token[], at: number): Use {
  const token = tokens[at];
  if (!token) return 'either';
  // What stands before a bracket or a colon says nothing of a capital behind it.
  const apart = token.capital && /[.!?:;(•"“]/.test(token.gap);
  const before = apart ? '' : neighbour(tokens, at, -1);
  const after = neighbour(tokens, at, 1);
  const word = token.name;
  if (isTitled(tokens, at)) return 'name';
  // A capital in the middle of a sentence that is not itself written in capitals.
  const tall = token.capital && !token.opens && !isHeading(tokens, at);
  if (times.has(word) && !(token.possessive && token.capital)) {
    const time = timeUse(token, before, after, tokens, at);
    if (time !== 'either') return time;
  }
  if (token.possessive) {
    if (!tall && (determiners.has(before) || (times.has(word) && !token.capital))) return 'word';
    return 'name';
  }
  if (modals.has(word) && !tall) return modalUse(token, before, after, tokens, at);
  const compound = compounds[word]?.has(after) === true;
  const isLoose =
    prepositions.has(after) || determiners.has(after) || auxiliaries.has(after) || loose.has(after);
  if (tall) return compound && !isLoose ? 'word' : 'name';
  if (compound && (!isLoose || (!token.capital && (before === 'from' || !givenTo.has(before)))))
    return 'word';
  if (verbs.has(word)) {
    const verb = verbUse(token, before, after);
    if (verb !== 'either') return verb;
  }
  if (adjectives.has(word)) {
    const adjective = adjectiveUse(before, after);
    if (adjective !== 'either') return adjective;
  }
  return nounUse(token, before, after, tokens, at);
}

const besidePerson =
  /^(?:and|or|mum|dad|mother|father|parent|carer|sister|brother|sibling|twin|friend|child|boy|girl|pupil|student|cousin|teacher|ta|one|other|time|day|week|name|meeting|morning)$/;

const loose = new Set(['and', 'or', 'is', 'was', 'be', 'not', 'of']);

function isTitled(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  const before = tokens[at - 1];
  return (
    token !== undefined &&
    before !== undefined &&
    /^\.?[ \n]{1,2}$/.test(token.gap) &&
    /^(?:mr|mrs|ms|miss|mx|dr|prof|auntie?|uncle|nurse|sir|dame)$/i.test(before.word)
  );
}

/** Words around with capitals too: a heading or shouting, where a capital tells nothing. */
function isHeading(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  const around = [tokens[at - 1], tokens[at + 1]].filter((one) => one !== undefined);
  if (token?.shouted) return around.some((one) => one.shouted) || modals.has(token.name);
  return (
    around.length === 2 &&
    around.every((one) => one.capital && !one.opens) &&
    /\s/.test(tokens[at + 1]?.gap ?? '')
  );
}

function timeUse(token: Token, before: string, after: string, tokens: readonly Token[], at: number): Use {
  if (
    /\d(?:st|nd|rd|th)?(?: day)?(?: of)?[ \n,./-]{0,2}$/.test(`${tokens[at - 1]?.word ?? ''}${token.gap}`) ||
    /\d/.test(token.gap)
  )
    return 'word';
  if (/^\s{0,2}['’]?\d/.test(tokens[at + 1]?.gap ?? '')) return 'word';
  if (
    /^(?:half|bank|day|onwards?|term|holidays?|school|scheme|exams?|deadline|census|cohort|\d+)$/.test(after)
  )
    return 'word';
  if (
    /^(?:in|by|since|until|till|during|early|late|mid|next|last|this|every|each|following|previous|between|before|through|throughout|around)$/.test(
      before,
    )
  )
    return kin.has(after) && (after !== 'and' || kin.has(neighbour(tokens, at, 2))) ? 'name' : 'word';
  if (/^(?:from|after|to|of|for|and|or|on|the|a|one)$/.test(before)) {
    const two = neighbour(tokens, at, -2);
    if (before === 'the' || before === 'a' || before === 'one') return 'word';
    if (
      before === 'of' &&
      /^(?:end|start|beginning|middle|month|week|half|part|rest|st|nd|rd|th|day|first|second|third|last|\d+)$/.test(
        two,
      )
    )
      return 'word';
    if (
      times.has(two) ||
      monthWords.has(two) ||
      (/^(?:and|or|to)$/.test(after) && monthWords.has(neighbour(tokens, at, 2)))
    )
      return 'word';
    if (/^(?:next|this|last|each|every)$/.test(after)) return 'word';
  }
  if (/^(?:and|or|to|until|till)$/.test(after) && monthWords.has(neighbour(tokens, at, 2))) return 'word';
  return 'either';
}

const monthWords = new Set(
  'january february march april may june july august september october november december jan feb mar apr jun jul aug sept oct nov dec'.split(
    ' ',
  ),
);

function isPersonVerb(word: string): boolean {
  return personVerbs.has(word);
}

function modalUse(token: Token, before: string, after: string, tokens: readonly Token[], at: number): Use {
  const thing = new Set(['good', 'free', 'own', 'strong', 'sheer', 'living', 'at']);
  if (token.name === 'will' && (thing.has(before) || (determiners.has(before) && !pronouns.has(before))))
    return isPersonVerb(after) ? 'name' : 'word';
  // "will is", "will needs", "will can": an auxiliary takes no second finite verb.
  if (isPersonVerb(after)) return 'name';
  if (subjects.has(before)) return 'word';
  if (token.opens) {
    if (token.capital && /^(?:again|too|himself|herself|here|there|yesterday|today)$/.test(after))
      return 'name';
    if (after === 'and' || after === '' || prepositions.has(after) || after === 'who')
      return after === '' && token.capital ? 'name' : after === '' ? 'either' : 'name';
    return /ed$/.test(after) && !/^(?:need|succeed|proceed|feed|exceed)$/.test(after) ? 'name' : 'word';
  }
  if (givenTo.has(before)) return 'name';
  if (after === '')
    return /^[,.;:!?)]/.test(tokens[at + 1]?.gap ?? '.') && !subjects.has(before) && !plurals(before)
      ? 'either'
      : 'word';
  if (after === 'and' || after === 'or') return 'either';
  if (prepositions.has(after) || after === 'to' || determiners.has(after))
    return /^(?:a|an|the|he|she|they|it|we|you|i|this|that|these)$/.test(after) ? 'word' : 'name';
  if (before === '' || before === 'and' || before === 'or' || before === 'but')
    return /ed$/.test(after) ? 'name' : 'word';
  return /ed$/.test(after) && !/^(?:need|succeed|proceed|feed|exceed)$/.test(after) ? 'name' : 'word';
}

function verbUse(token: Token, before: string, after: string): Use {
  if (isPersonVerb(after) && !determiners.has(before)) return 'name';
  if (before === 'to' || before === 'not' || (subjects.has(before) && before !== 'that')) return 'word';
  if (auxiliaries.has(before)) return 'word';
  if (plurals(before) && determiners.has(after)) return 'word';
  if (
    token.opens &&
    (determiners.has(after) ||
      /^(?:each|all|any|off|out|up|down|as|it|them|him|her|this|that|these|those|where|when|how)$/.test(
        after,
      ))
  )
    return 'word';
  if ((before === 'and' || before === 'or' || before === '') && determiners.has(after)) return 'word';
  return 'either';
}

function adjectiveUse(before: string, after: string): Use {
  if (isPersonVerb(after) && !determiners.has(before)) return 'name';
  if (
    /^(?:is|are|was|were|be|been|being|very|too|so|more|most|quite|really|less|rather|as|feels?|feeling|seems?|looks?|how|to be|not|a|an)$/.test(
      before,
    )
  )
    return 'word';
  if (determiners.has(before)) return /^(?:family|household)$/.test(after) ? 'name' : 'word';
  if (/^(?:in|of|with|on|coloured?|bright|dark|light|or)$/.test(before))
    return after === '' || !isPersonVerb(after) ? 'word' : 'either';
  if (
    after !== '' &&
    !prepositions.has(after) &&
    after !== 'and' &&
    !auxiliaries.has(after) &&
    !/(?:ed|s)$/.test(after)
  )
    return 'word';
  return 'either';
}

function nounUse(token: Token, before: string, after: string, tokens: readonly Token[], at: number): Use {
  if (after === 'family' || after === 'household') return 'name';
  if (before === 'that' && /^(?:is|was|has|needs|likes|wants)$/.test(after)) return 'either';
  if (determiners.has(before)) return 'word';
  // "The fire bell", "a stone mason": a word between an article and this one makes it a thing.
  if (
    !token.capital &&
    /^(?:the|a|an|this|that|every|some|no)$/.test(neighbour(tokens, at, -2)) &&
    isOrdinary(before) &&
    !prepositions.has(before) &&
    !personVerbs.has(before) &&
    !besidePerson.test(before)
  )
    return 'word';
  if (/^ \d/.test(tokens[at + 1]?.gap ?? '')) return 'word';
  if (abstractHeads.has(neighbour(tokens, at, -2)) && prepositions.has(before)) return 'word';
  if (token.name === 'mark' && /^(?:question|exclamation|pass|full|check|tick)$/.test(before)) return 'word';
  if (isPersonVerb(after) && !/^(?:is|was|can|will|could|should|must|may|has)$/.test(after))
    return givenTo.has(before) && before !== 'when' ? 'either' : 'name';
  if (after === 'of' || (after === 'in' && /^(?:faith|joy|hope|pride)$/.test(token.name)) || after === 'that')
    return 'word';
  if (
    token.name === 'hope' &&
    (/^(?:to|for|that|this|it|the)$/.test(after) || subjects.has(before) || plurals(before))
  )
    return 'word';
  if (abstractHeads.has(neighbour(tokens, at, -2)) && prepositions.has(before)) return 'word';
  if (doingVerbs.has(before)) return 'word';
  if (
    /^(?:good|bad|great|some|much|more|little|real|religious|christian|muslim|his|her|their|own|modern|fine|religious|full|single|old|new|clear|dark|blue|red|pink|white|small|big|large|long|short|wild|local|school|tiny|young|bright)$/.test(
      before,
    )
  )
    return 'word';
  if (
    (after === 'and' || after === 'or') &&
    !/^(?:his|her|their|the|my|our|a)$/.test(neighbour(tokens, at, 2)) &&
    !tokens[at + 2]?.capital &&
    !/^(?:i|mum|dad)$/.test(neighbour(tokens, at, 2)) &&
    tokens[at + 2]?.gap.trim() === ''
  )
    return isPersonVerb(neighbour(tokens, at, 3)) && token.opens ? 'either' : 'word';
  if ((before === 'and' || before === 'or') && !tokens[at - 2]?.capital && neighbour(tokens, at, -2) !== '')
    return isPersonVerb(after) ? 'either' : 'word';
  return 'either';
}
