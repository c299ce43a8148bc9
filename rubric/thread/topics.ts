import { recall, recallWith } from '../../plan/wording/recall.ts';
import { keyOfNames } from '../identity/own-names.ts';

/**
 * What a need, an outcome or an item of provision is about, so that "loses the thread of a page" and "phonics
 * programme" meet although they share no word. A shared topic only ever suggests a link: a person confirms it.
 */
const topics: Record<string, RegExp> = {
  speech:
    /\b(?:speech|speaks?|spoken words|articulat\w*|phonolog\w*|sounds? (?:errors?|accurately)|pronounc\w*|unclear|intelligib\w*|understood (?:by|at)|ends? off words|(?:ends|beginnings|parts) (?:of|off) words|misunderst\w+|stammer\w*|fluen\w+|voice)\b/i,
  expression:
    /\b(?:expressive|vocabulary|words?|phrases?|sentences|narrative|retell\w*|express\w*|signs?|signing|makaton|symbols?|communicat\w+|AAC|device|talk\w*|conversation\w*|language)\b/i,
  telling: /\b(?:tell(?:s|ing)?|say(?:s|ing)?|asks? for|explain\w*)\b/i,
  understanding:
    /\b(?:instructions?|understand\w*|comprehen\w*|receptive|follow\w* (?:an? )?(?:spoken|verbal|instruction|direction)|key words?|processing (?:time|language)|listen\w*|questions?|simplif\w+|visual (?:prompt|support|timetable)|pre-?teach\w*|steps? on (?:a )?(?:card|whiteboard)|checklist)\b/i,
  reading:
    /\b(?:read(?:s|ing|er)?|phonics?|decod\w*|(?<!(?:point|large|small|smaller|ordinary|enlarged) )print|pages?|books?|dyslexi\w*|text|literacy|word recognition|sight words?|blend\w*|braille)\b/i,
  writing:
    /\b(?:writ(?:e|es|ing)|written (?:work|tasks?|answers?|language|text)|handwriting|spell\w*|typ(?:es|ing)|type(?! of)|record\w* (?:ideas|work|his|her|their)|keyboard|dictat\w*|speech-to-text|scribe\w*|paragraphs?|punctuation|composition|stories)\b/i,
  number:
    /\b(?:maths?|mathematic\w*|number\w*|numeracy|count(?:s|ing)?|add(?:s|ing)?|subtract\w*|multipl\w*|calculat\w*|times tables|arithmetic)\b/i,
  money:
    /\b(?:money|coins?|budget\w*|prices?|pay(?:s|ing)?|change\b(?= (?:from|for|in a shop))|bank\w*|shop(?:s|ping)?|overpays)\b/i,
  time: /\b(?:tell the time|time(?:table|s of day)|clock|calendar|duration|how long)\b/i,
  attention:
    /\b(?:(?<!\b(?:shar(?:e|es|ed|ing)|joint|sharing) )attention|concentrat\w*|focus\w*|on[- ]task|distract\w*|impulsiv\w*|leaves (?:his|her|their) seat|fidget\w*|ADHD|movement breaks?|work(?:s|ing)? without|(?:known|set|given|short|one) tasks?|tasks? for|back to (?:a|the) task|stay(?:s|ing)? on (?:task|(?:a|the|one|his|her|their) (?:task|activity|work))|brought back)\b/i,
  memory:
    /\b(?:memory|remember\w*|forget\w*|recall\w*|retain\w*|retention|over-?learn\w*|repeat\w* (?:practice|teaching)|in mind)\b/i,
  organisation:
    /\b(?:organis\w*|plan(?:s|ning)? (?:work|a task|tasks|and|his|her|their|a long)|bag|homework|deadlines?|dated steps|coursework|stages|briefs?|executive)\b/i,
  anxiety:
    /\b(?:anxi\w*|worr\w*|panic\w*|stress\w*|fear\w*|afraid|frighten\w*|calm\w*|relax\w*|overwhelm\w*|separat\w*|parted|settle[sd]?|sick with|CBT|emotional literacy|ELSA|counsell\w*|mentor\w*|trusted)\b/i,
  esteem:
    /\b(?:self-esteem|confiden\w*|opinion of (?:him|her|them)sel\w+|proud|praise|self-worth|rubbish at|resilien\w*)\b/i,
  regulation:
    /\b(?:regulat\w*|upset|distress\w*|anger|angry|outburst\w*|quarrel\w*|arguments?|disputes?|hits?|hitting|hurting|throw\w*|lash\w*|meltdown\w*|dysregulat\w*|zones|calming|behaviou?r|temper|frustrat\w*|incidents?|safe(?:ty)? plan|signal card|break card|agitated|leaves? the room)\b/i,
  change:
    /\b(?:(?<!\b(?:little|much|right|correct|enough|check|checks|get|gets|give|gives|the|her|his|their) )change|changes|unplanned|transitions?|routine\w*|unexpected|now and next|timetable|moves? between|supply teacher|different route|change card|predictab\w*)\b/i,
  friendship:
    /\b(?:friend\w*|peers?|other children|classmates?|social (?:skills|interaction|communication|group|stor\w+|understanding)|play(?:s|ing|time|ground)?|turn[- ]?taking|takes? turns|group of|lonely|isolat\w*|buddy|lunch club|faces|jokes|literal\w*|join(?:s|ing)? in|left out|circle of|conversation\w*|mates|(?:shar(?:e|es|ed|ing)|joint) attention)\b/i,
  attendance:
    /\b(?:attend(?:s|ance|ing)\b|school[- ](?:avoid\w*|refus\w*|mornings?)|enter the building|comes? in|arriv\w*|lateness|late\b|gate|reintegrat\w*|full timetable)\b/i,
  sensory:
    /\b(?:sensory|noise|noisy|nois\w+|sounds? (?:are|is|hurt)|loud\w*|quiet|ear defenders|headphones|light(?:s|ing)?|glare|textures?|smells?|touch(?:ed|ing)?|crowd\w*|weighted|proprioce\w*|vestibular|sensory (?:diet|circuit|break))\b/i,
  vision:
    /\b(?:vision|low vision|(?<=(?:ordinary|small|large|smaller|enlarged|point) )print|visual impairment|sight|sees?\b|glasses|magnif\w*|large print|enlarged|point\b|qualified teacher of (?:children|pupils) with (?:a )?vision|QTVI|eye\w*|matt screen|contrast)\b/i,
  hearing:
    /\b(?:hear(?:s|d|ing)?\b|(?:left|right|one|both) ears?|deaf\w*|hearing aids?|radio aid|cochlear|acoustic\w*|teacher of the deaf|audiolog\w*|glue ear|lip[- ]?read\w*|captions?)\b/i,
  movement:
    /\b(?:walk(?:s|ing)?|balance|gross motor|mobility|wheelchair|powered chair|frame|stairs|steps (?:up|down)|posture|muscles?|physio\w*|stretch\w*|tires?|fatigue|crawl\w*|sit(?:s|ting)? (?:up|without)|run(?:s|ning)|PE\b|coordination|habilitation|routes?|seat(?:ing)?|moves? (?:around|safely|through|between)|steer\w*|drive|transfers?)\b/i,
  hands:
    /\b(?:fine motor|hands?|grip|scissors|buttons?|fasten\w*|zips?|cutlery|laces|pencil\w*|finger\w*|hand strength|cut(?:s|ting)?|threading|occupational therap\w*)\b/i,
  selfcare:
    /\b(?:self-care|dress(?:es|ing|ed)?|toilet\w*|wash(?:es|ing)?|bath\w*|brush\w*|teeth|clothes|coat|shower\w*|hygiene|personal care|changing for|continen\w*|nappy|period|menstru\w*)\b/i,
  food: /\b(?:eat(?:s|ing)?|feed(?:s|ing)?|food|lunch|meals?|drink\w*|swallow\w*|dysphagia|diet\w*|chew\w*|cook\w*|toast|kitchen|weight)\b/i,
  sleep: /\b(?:sleep\w*|tired\w*|bedtime|nights?(?! away)|night-?time|rest(?:s|ing)?\b|wakes?)\b/i,
  independence:
    /\b(?:independen\w*|for (?:him|her|them)self|on (?:his|her|their) own|daily living|life skills|living skills|chores|routine for|relies on adults|prompts?|ordinary routines|reminders)\b/i,
  travel:
    /\b(?:travel\w*|bus(?:es)?|train\b|road(?:s)?|cross(?:es|ing) (?:the |a )?roads?|route\w*|journey\w*|taxi|pedestrian|find(?:s|ing)? (?:his|her|their) way)\b/i,
  safety:
    /\b(?:danger\w*|risk\w*|online|stranger\w*|safe(?:ty|ly|guard\w*)?|absconds?|runs off|vulnerab\w*|exploit\w*|supervis\w*|cheated)\b/i,
  work: /\b(?:work experience|job\w*|career\w*|employ\w*|interview\w*|CV|vocational|apprentice\w*|volunteer\w*|workplace|work placements?|internship|shifts?|rota)\b/i,
  health:
    /\b(?:seizure\w*|epilep\w*|diabet\w*|insulin|blood sugar|sugar|pump|medic\w+|asthma|inhaler|allerg\w*|epipen|continence|catheter|tube|heart|pain\b|nurse|clinic|glucose|absence seizure|migraine|health (?:check|action plan|education|appointments?)|about health|(?:his|her|their) health|appointments?)\b/i,
  wellbeing:
    /\b(?:mental health|low mood|depress\w*|self-harm\w*|trauma\w*|attachment|bereave\w*|loss|grief|CAMHS|therapeutic|play therap\w*|psycholog\w*|feel(?:s|ing|ings)?|emotion\w*)\b/i,
  homelife:
    /\b(?:at home|family|parents?|carers?|short breaks?|respite|siblings?|brother|sister|club\w*|holiday\w*|community|leisure|personal assistant|weekends?|youth)\b/i,
  learning:
    /\b(?:(?:severe|profound|moderate|global) (?:and multiple )?(?:learning|developmental|delay)\w*|early learning|learns? (?:through|by|best)|small steps|individual programme|pre-?key stage)\b/i,
  play: /\b(?:pretend|imaginat\w*|toys?|play skills|explor\w*|cause[- ]and[- ]effect|match(?:es|ing)|sort(?:s|ing)|early learning)\b/i,
};

/** Topics so wide that nearly every plan touches them: they link, but never make an item's own matter. */
const wide = new Set(['independence', 'homelife', 'play', 'time', 'wellbeing', 'organisation', 'telling']);

const patterns = Object.entries(topics).map(([name, pattern]) => ({
  name,
  pattern: new RegExp(pattern.source, 'gi'),
}));

/**
 * What a text is about. `main`: the topics with most of its words. In bits, 64 to a list: `some` is every topic it speaks
 * of, `often` those it speaks of more than once, `own` the main ones.
 */
export type About = { main: ReadonlySet<string>; some: Bits; often: Bits; own: Bits };

/** A set of topics as two numbers of 32 bits. */
export type Bits = readonly [number, number];

/** What a text is about; a wide topic is its own matter only where there is no other. */
export const aboutOf = recall((text: string): About => {
  const topics = new Map<string, number>();
  for (const { name, pattern } of patterns) {
    const words = new Set(text.match(pattern)?.map((word) => word.toLowerCase().slice(0, 5)));
    if (words.size > 0) topics.set(name, words.size);
  }
  const counts = [...topics];
  const narrow = counts.filter(([name]) => !wide.has(name));
  const used = narrow.length > 0 ? narrow : counts;
  const most = Math.max(0, ...used.map(([, count]) => count));
  const main = used.filter(([, count]) => count === most).map(([name]) => name);
  return {
    main: new Set(main),
    some: bitsOf(topics.keys()),
    often: bitsOf(counts.flatMap(([name, count]) => (count >= 2 ? name : []))),
    own: bitsOf(main),
  };
});

const places = new Map(Object.keys(topics).map((name, at) => [name, at]));

function bitsOf(names: Iterable<string>): Bits {
  let low = 0;
  let high = 0;
  for (const name of names) {
    const at = places.get(name) ?? 0;
    if (at < 32) low |= 1 << at;
    else high |= 1 << (at - 32);
  }
  return [low, high];
}

/** Matters that one piece of provision often serves together: none is missing while a neighbour is provided for. */
const neighbours: string[][] = [
  ['attendance', 'anxiety', 'wellbeing', 'change'],
  ['esteem', 'anxiety', 'wellbeing', 'friendship'],
  ['regulation', 'anxiety', 'sensory', 'wellbeing', 'change'],
  ['hands', 'selfcare', 'writing', 'movement'],
  ['food', 'health', 'selfcare', 'money'],
  ['sleep', 'wellbeing'],
  ['speech', 'expression'],
  ['expression', 'speech'],
  ['memory', 'understanding', 'organisation', 'attention'],
  ['number', 'money'],
  ['travel', 'movement', 'safety'],
  ['friendship', 'play', 'expression'],
  ['work', 'independence', 'organisation'],
  ['selfcare', 'independence'],
];

/** The topics with their neighbours. */
export function withNeighbours(names: ReadonlySet<string>): Set<string> {
  const near = neighbours.filter(([first]) => first !== undefined && names.has(first)).flat();
  return new Set([...names, ...near]);
}

/** True for a topic narrow enough to say that nothing else in the plan is about it. */
export function isNarrow(topic: string): boolean {
  return !wide.has(topic);
}

const stop = new Set(
  `about above after again against all also although always among and another any are around because been before being below
  between both but can cannot could does doing done down during each early either else end every few find finds first five
  for four from further give given gives good had has have having help helps her here hers high him his how however into its
  just keep know large last later least less level like little long made make makes many may means might more most much must
  need needs never new next not now number off often once one only other others our out over own part per place provide
  provided rather same school session sessions shall she should since small some sometimes start still such support supports
  take takes teach taught teacher teaching term than that the their them then there these they this those three through time
  times together too two under until use used uses using very was way week weeks weekly well were what when where which while
  who whole why will with within without work works would year years you young class lesson lessons day days daily minutes hour hours
  adult adults staff assistant child children pupil difficulty difficulties difficult able ability skill skills learn learning
  hard group programme therapist therapy able put set key stage july june september december people person specialist trained`.split(
    /\s+/,
  ),
);

/** Content words in a rough root form ("reading", "reads" and "read" are one), without names given in `names`. */
export const rootsOf = recallWith(keyOfNames, (text, names): ReadonlySet<string> => {
  const words = text.toLowerCase().match(/\p{L}[\p{L}’'-]{3,}/gu) ?? [];
  return new Set(
    words
      .map((word) => word.replace(/['’]s?$/, ''))
      .filter((word) => !stop.has(word) && !names.has(word))
      .map((word) => word.replace(/(?:ingly|edly|ing|ies|ied|ed|es|ly|s|ment|ion|ions)$/, ''))
      .filter((root) => root.length > 3),
  );
});
