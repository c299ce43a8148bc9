/** Small words that tell what part a word plays in its sentence. All lower case. */
const words = (text: string): ReadonlySet<string> => new Set(text.split(/\s+/).filter(Boolean));

/** Whose something is: what follows is a thing, seldom a name. */
export const pronouns = words('his her their my your our its');
/** Before a noun, never before a name. */
export const determiners = words(
  'the a an this that these those his her their my your our its no any some each every either neither another which what such both all few ' +
    'several many much more most enough one two three four five six ten half',
);
/** What an auxiliary or verb stands behind. */
export const subjects = words(
  'he she they it we you i who which that this these those there what everyone everybody someone nobody anyone one all both each none others ' +
    'staff plan school outcome provision section review council parents family pupils children people reviewers reviewer teacher teachers ' +
    'adults carers therapist panel team lead draft report writer author not also either neither never always often sometimes',
);
/** Before a verb: what stands behind them is done by somebody. */
export const auxiliaries = words(
  'will would shall should can could may might must do does did not please cannot lets let to always never also then',
);
/** What stands behind them is a thing as often as a person. */
export const prepositions = words(
  'to for with at in on by from of about into over under after before between through during without within against towards near beside ' +
    'around as than like because if when while until since who whose but so',
);
/** Before a person more than before a thing. */
export const givenTo = words(
  'for with to help helps helping helped support supports supporting supported ask asks asked tell tells told teach teaches give gives gave ' +
    'let lets remind reminds about by from of between encourage encourages when if because where while whether and meet met see saw prompt ' +
    'prompts allow allows enable enables like than without against near beside after before until but so called named',
);
/** People do these: after a name they are the verb. Finite forms that no auxiliary stands before. */
export const personVerbs = words(
  'is was has had does did can could would should might must needs likes enjoys wants finds loves struggles reads writes says said told ' +
    'asked feels knows attends goes gets takes makes uses works plays talks speaks walks runs eats sleeps sits lives hates prefers hopes ' +
    'wishes responds listens joins learns seems appears requires receives becomes understands cannot isnt doesnt wasnt hasnt wont cant ' +
    "didnt isn't doesn't wasn't hasn't won't can't didn't couldn't wouldn't shouldn't will may relies avoids engages copies remembers " +
    'recognises shows gives asks tells thinks sees hears looks comes came went got made took began found felt knew wanted needed liked ' +
    'enjoyed struggled worked attended moved joined started left was managed cries laughs smiles shouts hits kicks bites throws hides ' +
    'tires worries refuses chooses concentrates communicates experiences presents benefits copes moves starts leaves wrote spoke gave tries ' +
    'follows completes achieves manages shares settles arrives tolerates counts signs believes described explained visited met lives',
);
/** After these a thing or a subject, not a person. */
export const doingVerbs = words(
  'enjoys enjoy likes like loves love studies study chose choose feel feels show shows express expresses lost lose loses find take takes ' +
    'doing bring brings brought do has have had having gives hates hate prefers in into plays play picks with without',
);
/** "A sense of hope", "a piece of art". */
export const abstractHeads = words(
  'sense ray work works piece pieces lack loss feeling feelings act leap full source words period articles bit amount lot leaps jump jumps ' +
    'picture bunch kind sort type level degree moment day days spirit matter range elements cause shades shade number question',
);
/** Words that a person's name stands beside. */
export const kin = words('and mum dad mother father family parents says said her his their brother sister');

/** Whether a word may be a plural subject ("parents hope", "adults mark"). */
export function plurals(word: string): boolean {
  return /[a-z]{2,}s$/.test(word) && !personVerbs.has(word);
}

/** What stands behind an everyday name when the two are one ordinary term. */
export const compounds: Readonly<Record<string, ReadonlySet<string>>> = {
  may: words('half day bank be not also need have or'),
  june: words('half'),
  april: words('fool fools'),
  summer: words('term holiday holidays half school scheme born camp months exams break club'),
  autumn: words('term half leaves'),
  spring: words('term half'),
  art: words(
    'lesson lessons room work therapy therapist club teacher activities activity materials gcse project projects form and show equipment supplies exhibition',
  ),
  mark: words('making scheme schemes sheet book on in of'),
  grace: words('period'),
  rose: words('garden bush bushes petals petal tinted to from by in tree'),
  faith: words('school schools group groups leader community communities and based'),
  hope: words('that to for so'),
  joy: words('ride of in'),
  dawn: words('chorus to of'),
  sky: words('blue dive high'),
  penny: words('drops drop dropped coin coins'),
  robin: words('hood redbreast'),
  jack: words('plug in of russell potato'),
  bill: words('of for payer'),
  grant: words('funding funded maintained application money for from of to aided'),
  miles: words('away per from an of to and'),
  heath: words('land'),
  bath: words('time seat chair lift board hoist water aids aid mat room toys night routine'),
  reading: words(
    'age ages level levels scheme schemes book books test tests skills group corner comprehension and recovery intervention record buddy partner fluency is',
  ),
  wood: words('work working chips block blocks'),
  hall: words('way for is at time and floor door'),
  field: words('trip trips work day officer'),
  moon: words('light phases landing'),
  day: words('time trip centre care to and of nursery trips visits visit services opportunities one two'),
  bell: words('rings rang goes ringing for and is at push'),
  cook: words('a meal meals for his her their simple lunch dinner and with book books'),
  baker: words('street and at in'),
  max: words('of out height volume'),
  frank: words('and about discussion conversation'),
  rich: words('in and diet environment vocabulary language text'),
  guy: words('fawkes rope ropes'),
  amber: words('rating light traffic zone warning'),
  ruby: words('red'),
  ivy: words('league'),
  king: words('of and'),
  page: words('of is and numbers number break'),
  young: words('person people child children carer carers adult adults for enough'),
  green: words('zone light and is card'),
  brown: words('paper envelope bread and is'),
  white: words('board boards paper space and is noise coat'),
  little: words('one ones by more or and of is to'),
  gene: words('test testing therapy panel'),
  sue: words('for the'),
  pat: words('on the'),
  nick: words('of'),
  drew: words('a the on up attention his her their'),
  will: words('power'),
  price: words('of list'),
  hunt: words('for'),
  wish: words('list'),
};
