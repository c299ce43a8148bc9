/**
 * Words that titles of sections and parts of pages are made of. Only these are kept of a page's own words, so that no
 * name and no plan text can come into a portal's description: whatever is not here becomes "*" or is left out.
 */
const titleWords =
  `a about achieve achieving additional adult adulthood adults advice aims all also am amended an and annex any appendices
 appendix are area areas around arrangements as ask aspiration aspirations assessment at attainment background barriers
 be because been being best better between big budget budgets but by can care case changes child childrens childs chronically
 cognition college comes comment comments communication community contact contents contributions current date day decision
 describe description desired detail details development difficult difficulties difficulty direct disability disabled do
 document documents does doing draft dreams each early education educational ehc ehcp emotional employment enjoy
 evidence everyday everyone family feel feelings find finds for form friends from future general get give goal goals
 good happen has have he health healthcare help helped helping helps her him his history home hope hopes how i
 identified important in independence independent information institution interaction interests introduction is it journey
 keep keeping key know language learn learner learners learning legal life like likes list live lives living long look
 made make making matters me mean meet medical meetings mental monitor monitoring more mother must my name named
 need needed needs next not note notes notice nursery objectives of on one or other others our outcome outcomes
 own page paid parent parental parents part parts payment payments people person personal persons phase physical place
 placement plan planned play position post preferred preparation preparing primary profile progress proposed
 provide provided provision provisions pupil pupils questions read record relationships reports required results review
 reviewed reviewing reviews right routines school schools secondary section sections see sen send sensory setting
 settings she short should sick social special specialist speech staff step steps story strengths struggle struggles
 summary support supported supporting targets teaching team term text than that the their them then these they thing
 things think this to towards training transition transport travel type under understand up us version versions
 view views voice want wants way we week welfare well wellbeing what when where which who why will wish wishes with
 work working worries year years you young your youth`
    .split(/\s+/)
    .filter((word) => word !== '');

const titles = new Set([
  ...titleWords,
  ...'a b c d e f g h i j k h1 h2 1 2 3 4 5 6 7 8 9 10 11 12 s t m re ve ll'.split(' '),
]);

/** Words by which pages name their parts: in classes, ids and data attributes. */
const pageWords = new Set(
  `accordion action actions active activity address app area article aside back bar base block board body box btn bubble
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

/** Whether each of the words (small letters, single spaces, "*" between them) may stand in a portal's description. */
export function isKnownWords(text: string): boolean {
  return text.split(' ').every((word) => word === '*' || titles.has(word));
}

/** A heading's plain words with all but the known ones as "*"; undefined where too little is left to know it by. */
export function keptWords(plain: string): string | undefined {
  const words = plain.split(' ').map((word) => (titles.has(word) ? word : '*'));
  const kept = words.filter((word, at) => word !== '*' || words[at - 1] !== '*').join(' ');
  const telling = words.filter((word) => word.length > 3);
  return telling.length > 0 || words.length === words.filter((word) => word !== '*').length
    ? kept
    : undefined;
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
