/**
 * Words that titles of sections and parts of pages are made of. Only these are kept of a page's own words, so that no
 * name and no plan text can come into a portal's description: whatever is not here becomes "*" or is left out.
 */
const titleWords =
  `a able about above accept access according achieve achieving across act active actively activities add
 additional adjust adjustments adult adulthood adults advice after again against age agencies agency ago
 agree agreed ahead aid aids aims all allow allowed almost along alongside already also always am amazing
 amended among an and angry annex another answer anxieties anxiety anxious any anyone anything anywhere
 appendices appendix apply appropriate are area areas around arrangements as ask aspiration aspirations
 assessment at attainment attend attendance attention aware away back background bad balance barriers based
 basic be became because become been before begin beginning behaviour behaviours behind being below benefit
 best better between beyond big bit bits body book boost both break breaks bring brings budget budgets build
 building builds but by calm calms came can cannot capable care careers carer carers caring carry case cause
 celebrate celebrating challenge challenges challenging chance changes check checking checklist child
 childrens childs choice choices choose chronically class classroom classrooms clear clubs cognition college
 come comes comfortable coming comment comments commission commissioned communication community complete
 completed concern concerns confidence confident connect connected consider considered consultation consulted
 contact contents contribute contributions cope coping could count counts course create creative current
 daily date dates day days decide decided decision decisions deliver delivered delivering delivery depend
 describe description desired detail details determine development did different difficult difficulties
 difficulty direct disability disabled do document documents does doing done down draft dreams during each
 early easier easy eat eating education educational effect effective effort ehc ehcp else emotional
 employment enable enabled enables end ending engage engagement enjoy enjoys enough ensure equipment
 essential even evening event events ever every everyday everyone evidence exactly example excellent exercise
 expect expectations expected experience experiences explain explains explore express extra eyes face facts
 fair family far feed feeding feel feelings feels few fidget final finally find finds fine fit focus follow
 following food foot for forget form forward found foundation friend friendly friends friendship friendships
 from fun fund funding future gain general get gets getting give gives giving goal goals goes going gone good
 great ground group groups grow growing growth guidance guide had half hand hands happen happens happiest
 happy harder hardest has have he health healthcare healthy hear heard hearing heart held help helped helping
 helps her hers hidden high him his history hold holidays home hope hopes hour hours house how however i idea
 ideal ideas identified if important improve improved improvement improving in include included includes
 including inclusion independence independent individual information inside instead institution intended
 interaction interested interests into introduction involve involved involvement is it its itself job join
 joining joint journey journeys joy just keep keeping keeps kept key kind kinds know knows language large
 last late later lead leads learn learned learner learners learning learnt least leave leaving left legal
 less lessons let lets level levels liaison life like likes list listen listening little live lives living
 local long look looking lose loss lost lot lots loud love loved loves low lower lunch made main maintain
 make making manage managed management managing many match maths matter matters maybe me mean measure
 measured measures medical meet meetings mental might mind mindful minutes missing mobility moment moments
 monitor monitoring months more morning most mother motor move moved movement moving much music must my
 myself name named near necessary need needed needs never newest next nice night nobody none normal not note
 notes nothing notice noticed now number nursery objectives occupational of off offer offered offers often oh
 ok old older on once one ongoing only onto onwards option options or order organise organised other others
 our ours out outcome outcomes outside over overall overcome overview own pace page paid pain parent parental
 parents part partner partners partnership parts past pathway pathways patient payment payments people
 perhaps person personal personalised persons phase photo physical picture pieces place placement places plan
 planned planning plans play playing please point points position positive possible post potential practical
 practice practise praise prefer preferred preparation preparing present pressure prevent previous pride
 primary priorities priority problem problems process professional professionals profile progress progressing
 promise promote proposed protect proud provide provided provision provisions public pupil pupils purpose put
 putting quality questions quick quickly quiet quite raise read reading ready real really reason reasons
 receive received recent recommendation recommendations recommended record reduce regular regularly
 regulation relationship relationships relax relevant remember reminders report reports requested require
 required requirement requirements requires resources respite respond response responsibility responsible
 rest result results review reviewed reviewing reviews right routines safe safely safety said same say says
 scared school schools seated seating secondary section sections see seem seen self sen send sense sensory
 separate session sessions set setting settings several shares sharing she short should show showing shows
 sick side significant similar simple since sit situation situations size skill skills sleep sleeping slow
 slowly small smile smooth so social solve some someone something sometimes soon sound sounds sources space
 spaces speak speaking special specialist speech spend staff stage stand standard start started starting
 starts stay staying steady step stepping steps still stop story strategies strategy strengths strong
 stronger struggle struggles student students study stuff subject subjects success successes successful such
 suggest suggestions suit suitable summary support supported supporting sure surroundings swim table take
 taken takes taking talk talking targets task tasks taught teach teacher teachers teaching team techniques
 technology tell term test text than that the their them themselves then therapies therapist therapists
 therapy there these they thing things think thinking this thoughts through time times tired to today
 together told tomorrow too tools top touch toward towards track train training transfer transition transport
 travel tricky tried trigger triggers trouble true trust try trying turn turns two type types unable under
 understand unique until unwell up upset us use used useful uses using usual usually valued various version
 versions very view views visit visits visual vital vocational voice voices volunteer wait waiting wake walk
 want wanted wanting wants warning was wash watch way we week weekly welfare well wellbeing were what
 whatever when whenever where whether which while who whole whom whose why wider will wish wishes with within
 without word words work working world worried worries worry would write writing written wrong year years yes
 yesterday yet you young your yourself youth`
    .split(/\s+/)
    .filter((word) => word !== '');

const titles = new Set([
  ...titleWords,
  ...'a b c d e f g h i j k h1 h2 1 2 3 4 5 6 7 8 9 10 11 12 s t m re ve ll'.split(' '),
]);

/** Words by which pages name their parts: in classes, ids and data attributes. */
const pageWords = new Set(
  `login logout signin signout file files download upload busy aim theme toast dialog popup tooltip spinner skeleton avatar banner breadcrumb
 accordion action actions active activity address app area article aside back bar base block board body box btn bubble
 button card cards cell citizen collapse collapsible col column columns container content control current dash data default
 desktop detail disclosure draft editor element entry expand expander expanded extra field fieldset first fixed flex footer
 form frame full grid group hd head header heading hero hidden holder html id inner input item items js label large last
 layout left legend light line link links list lists main markdown medium menu message messages meta mid middle mobile
 modal module nav navigation number open outer overview pane panel panels para paragraph pill portal prose quill question
 answer questions answers read readonly region repeater rich rich-text richtext right role root row rows screen scroll select
 separator shared sheet side sidebar slot small span stack stage status sub subtitle summary tab table tabs tag task text
 textarea thread tile tiles timeline title titles toggle top topic tracker ui value values version view viewer web widget
 wizard wrap wrapper xl en gb uk index html htm aspx asp php jsp do pages cases plans pupils children review reviews
 online my account service services professional secure discussion feedback chat reply replies history audit log`
    .split(/\s+/)
    .filter((word) => word !== ''),
);

/** A heading of more words is a sentence, and sentences are never kept. */
const mostWords = 12;

/** Whether each of the words (small letters, single spaces, "*" between them) may stand in a portal's description. */
export function isKnownWords(text: string): boolean {
  const words = text.split(' ');
  return (
    words.length <= mostWords &&
    words.every((word, at) => titles.has(word) || (word === '*' && words[at - 1] !== '*'))
  );
}

/** Words that change with the child a plan is about. */
const pronouns = new Set(
  'i me my mine myself he him his himself she her hers herself they them their theirs themselves you your'.split(
    ' ',
  ),
);

/** A heading's plain words with all but the known ones as "*"; undefined where too little is left to know it by, or where it is a sentence. */
export function keptWords(plain: string): string | undefined {
  const all = plain.split(' ');
  if (plain === '' || all.length > mostWords) return undefined;
  const words = all.map((word) => (titles.has(word) && !pronouns.has(word) ? word : '*'));
  if (words.includes('*') && !words.some((word) => word.length > 3)) return undefined;
  return words.filter((word, at) => word !== '*' || words[at - 1] !== '*').join(' ');
}

/** Whether a page's name for a part (a class, an id, a value) is made of known words only: "plan-section_f", "outcomeCard". */
export function isKnownName(name: string): boolean {
  const words = name
    .replace(/([\p{Ll}\d])(?=\p{Lu})/gu, '$1 ')
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '');
  return words.length > 0 && words.every((word) => pageWords.has(word) || titles.has(word));
}
