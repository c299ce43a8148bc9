/**
 * The verbs of outcomes, sorted by whether somebody can watch the thing happen. Written from practice in writing and
 * moderating outcomes; bases only, the forms are made below.
 */

/** Acts that can be seen, heard or checked afterwards. */
const observable = `add admit alert answer apply approach arrive ask attach attempt attend award bathe bake begin board book bring brush  button buy calculate call carry catch change chew chat check choose chop clean clear climb close collect comb come compare
 complete compose cook copy count crawl cross cut cycle decode deliver describe dial discuss dictate divide do_up draft draw dress drink drive eat
 earn email enlarge enter exchange explain exit feed fasten fetch fill find finish fill_in fold follow fold_up form get_dressed give go greet guide
 hand hang hold hop identify initiate indicate inject insert invite iron join jump kick knock label lead leave lay
 lift line listen list load lock log_in look make mark match measure memorise name narrate navigate negotiate offer open operate order organise own pack paint pass
 pay pedal phone photograph pick plan plant play point pour post prepare present press print produce propel pronounce pull push put
 raise ring reach read recall recite recognise record recount reheat remain remind remove rent repeat reply report rehearse request respond_to retell return review ride rinse roll
 run save say scan score select self-administer self-propel self-refer send serve set share shave shop shower sign sing sit sleep solve sort speak spell
 spend spoon stand start state stay step stop store submit subtract summarise swallow swap sweep swim switch take talk tell text throw tie tidy touch trace track
 transfer travel try turn type undo undress unpack unzip use vacuum verbalise visit vote wait wake walk wash wave wear weigh wheel wipe withdraw work write zip
 blow bend bounce brief budget check_in commute converse deposit disclose dry enrol exercise film greet hang_up host interview iron kneel lace
 let_know meet message narrate nominate note outline perform photocopy point_to
 produce qualify rank rate re-join refill rejoin register repair resit rest_for revise roll_over set_up shake sketch skip sell smell stick stir sum swipe tap taste test tick
 toilet top_up transcribe translate trim upload volunteer warm water weave wheel whisper win catheterise decline disagree empty exchange flush peel
 spread squeeze strap suggest supply wheel`;

/** Inner states and directions of travel: nobody can say on a given day whether they have happened. */
const vague = `improve develop increase enhance build understand engage access progress learn explore experience enjoy feel participate
 maximise appreciate gain strengthen extend broaden widen grow flourish thrive achieve_his achieve_her reach_his fulfil consolidate deepen
 become reduce decrease lessen regulate cope sustain_attention concentrate focus think interact socialise behave
 cooperate integrate include respect value be_aware demonstrate show contribute function benefit transition settle succeed maintain sustain
 overcome acquire establish express regulate tolerate accept control moderate self-regulate connect relate trust conform comply support promote`;

const irregular: Record<string, string> = {
  be: 'been',
  begin: 'begun',
  bring: 'brought',
  buy: 'bought',
  catch: 'caught',
  choose: 'chosen',
  come: 'come',
  cut: 'cut',
  do: 'done',
  draw: 'drawn',
  drink: 'drunk',
  drive: 'driven',
  eat: 'eaten',
  feed: 'fed',
  find: 'found',
  fly: 'flown',
  get: 'got',
  give: 'given',
  go: 'gone',
  hold: 'held',
  keep: 'kept',
  know: 'known',
  lead: 'led',
  leave: 'left',
  make: 'made',
  meet: 'met',
  pay: 'paid',
  put: 'put',
  read: 'read',
  ride: 'ridden',
  ring: 'rung',
  run: 'run',
  say: 'said',
  sell: 'sold',
  send: 'sent',
  set: 'set',
  show: 'shown',
  sing: 'sung',
  sit: 'sat',
  sleep: 'slept',
  speak: 'spoken',
  spend: 'spent',
  stand: 'stood',
  swim: 'swum',
  take: 'taken',
  tell: 'told',
  think: 'thought',
  throw: 'thrown',
  wake: 'woken',
  wear: 'worn',
  write: 'written',
  win: 'won',
  withdraw: 'withdrawn',
  become: 'become',
  build: 'built',
  grow: 'grown',
  feel: 'felt',
  spread: 'spread',
  undo: 'undone',
  shake: 'shaken',
  stick: 'stuck',
  blow: 'blown',
  bend: 'bent',
  let: 'let',
  learn: 'learnt',
  understand: 'understood',
  overcome: 'overcome',
  hang: 'hung',
  lay: 'laid',
};

/** Words spelt like a verb form that are mostly nouns or other words in plans when no subject stands before them. */
const doubling =
  /^(?:begin|chat|chop|clap|cut|drop|fit|get|hop|jog|log|plan|put|rub|run|scan|set|shop|sit|skip|spin|step|stir|stop|strap|swap|swim|swipe|tap|top|trim|unzip|win|zip|submit|sum)$/;

function thirdPerson(base: string): string {
  if (/(?:[sxz]|ch|sh|o)$/.test(base)) return `${base}es`;
  if (/[^aeiou]y$/.test(base)) return `${base.slice(0, -1)}ies`;
  return `${base}s`;
}

function participle(base: string): string {
  const known = irregular[base];
  if (known) return known;
  if (base.endsWith('e')) return `${base}d`;
  if (/[^aeiou]y$/.test(base)) return `${base.slice(0, -1)}ied`;
  return doubling.test(base) ? `${base}${base.at(-1)}ed` : `${base}ed`;
}

function gerund(base: string): string {
  if (base.endsWith('ie')) return `${base.slice(0, -2)}ying`;
  if (base.endsWith('e') && !base.endsWith('ee')) return `${base.slice(0, -1)}ing`;
  return doubling.test(base) ? `${base}${base.at(-1)}ing` : `${base}ing`;
}

type Form = 'base' | 'third' | 'participle' | 'gerund';
const makers: Record<Form, (base: string) => string> = {
  base: (base) => base,
  third: thirdPerson,
  participle,
  gerund,
};

/** An alternation of one form of a list of verbs; "log_in" gives the verb's form with the words after it. */
function alternation(list: string, form: Form): string {
  const forms = new Set(
    list.split(/\s+/).map((entry) => {
      const [verb = '', ...rest] = entry.split('_');
      return [makers[form](verb), ...rest].join('\\s+');
    }),
  );
  return [...forms].sort((a, b) => b.length - a.length).join('|');
}

/** Pattern text for each form of a list of verbs, made when it is first asked for. */
function formsOf(list: string): Readonly<Record<Form, string>> {
  const made: Partial<Record<Form, string>> = {};
  const form = (name: Form): string => {
    made[name] ??= alternation(list, name);
    return made[name];
  };
  return {
    get base() {
      return form('base');
    },
    get third() {
      return form('third');
    },
    get participle() {
      return form('participle');
    },
    get gerund() {
      return form('gerund');
    },
  };
}

/** Pattern text for the forms of the verbs that can be watched. */
export const observableForms = formsOf(observable);

/** Pattern text for the forms of the verbs that name a state or a direction only. */
export const vagueForms = formsOf(vague);

/** Every form of the verbs that can be watched, word by word, small letters. */
export const observableWords: ReadonlySet<string> = wordsOf(observable);

/** Every form of the verbs that name a state or a direction only. */
export const vagueWords: ReadonlySet<string> = wordsOf(vague);

function wordsOf(list: string): Set<string> {
  const forms: Form[] = ['base', 'third', 'participle', 'gerund'];
  return new Set(
    list
      .trim()
      .split(/\s+/)
      .filter((entry) => !entry.includes('_'))
      .flatMap((verb) => forms.map((form) => makers[form](verb))),
  );
}
