/** Names that are words of other kinds as well, by what they are in a sentence, folded. The grammar around decides. */
const words = (text: string): ReadonlySet<string> => new Set(text.split(/\s+/).filter(Boolean));

/** Names that are auxiliaries. */
export const modals = words('will may can');
/** Names that are months or times of the year. */
export const times = words(
  'may april june august summer autumn winter spring jan august easter noel christmas',
);
/** Names that are verbs (some nouns too). */
export const verbs = words(
  'mark grant drew sue bill frank nick rob pat chase josh jack harry skip trace wade dash pierce carry drew lance chance reign tally beau ' +
    'peg don ward cook hope ray bob dot gene bell rush wish marks hunt park price rich buck ford lee read reed banks brook clay cross bond love',
);
/** Names that are adjectives or colours. */
export const adjectives = words(
  'rich frank young little brown green white black gray grey max sunny happy long short small strong swift wise sharp noble savage moody ' +
    'blunt hardy best good precious amber ruby scarlet violet olive hazel coral pink golden silver bright gentle blue early merry true ' +
    'junior royal sandy stormy dusty rusty misty grant dear low high new old cherry lilac jade ivory auburn bonnie jolly earnest ernest',
);
/** Names that are nouns; a name that is an ordinary word and stands in no list counts as one too. */
export const nouns = words(
  'grace rose hope joy faith art dawn sky guy penny robin miles heath bath wood hall field moon day bell cook baker carol dale angel ' +
    'crystal daisy eve gene kit king lance lily pearl prince princess max mike pat carter mason archer hunter cooper taylor parker river ' +
    'ocean ivy heather holly iris fern willow poppy basil rowan brook stone clay cliff glen star destiny haven honey justice liberty ' +
    'melody mercy patience peace trinity unity page marsh hill lake forest frost snow rain storm bird fox wolf drake swan wren fish ' +
    'shepherd potter miller fisher gardener porter butler chambers bishop pope abbot knight lord duke earl dean judge banks bridges brooks ' +
    'woods fields rivers stones price cross case ball bond love self story paris florence china india reading lane street church parsons ' +
    'temple castle house barn gates walls post mills may summer april june august jack nick bill mark will sue frank grant drew josh ' +
    'ash moss cotton reeves barker tanner mason weaver thatcher wheeler sawyer tyler fletcher glover slater marsh heron finch partridge nightingale crow sparrow raven jay dove hazel acorn berry plum peach apple lemon bean pepper rice curry onion sugar salt ginger clove mint bush root branch thorn reed hedge grange ridge dell pond pool shore beach sands bay harbour ferry ford bath well wells spring rivers ice winter sunday friday monday noon night sun sunshine rainbow diamond gold silver steel iron copper brass glass china linen silk velvet hatch bolt chain nail hammer cannon gunn sword shield arrow spear bow horn drum harp piper singer dancer player speaker reader walker rider runner driver cash penny farthing pound money coin crown prior pastor deacon nun monk friar saint virtue pride honor honour joyce dream fortune lucky chance prosper favour comfort providence noor light blaze ember flint sandy dusty misty stormy sunny windy gale tempest tide wave reef atlas globe world worth power speed strength quick hasty early late bold brave noble proud meek wild savage blessing blessings patience miracle glory victory prayer angel heaven testimony goodness wisdom success godson godsway friday kind kindly gift mercy praise treasure jewel gem opal topaz garnet beryl ' +
    'devon christian chester lincoln preston bradford london phoenix sage rain autumn jet ace dot bob harmony amber ruby',
);

const all = new Set([...modals, ...times, ...verbs, ...adjectives, ...nouns]);

/** Whether a folded name is listed here as an everyday word. */
export function isEverydayName(name: string): boolean {
  return all.has(name);
}
