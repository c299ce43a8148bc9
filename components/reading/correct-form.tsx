import { useMemo, useState } from 'preact/hooks';
import { sectionTitle } from '../../plan/corrections/section-names.ts';
import type { Plan, SectionId, Span } from '../../plan/plan.ts';
import { useActions } from '../session/use-session.ts';
import { counted } from '../words.ts';
import { shortened } from './corrected-word.ts';
import { choices } from './sayings.ts';

/** Says what words are: those selected in the document, or lines picked from the list of all its lines. */
export function CorrectForm({ plan }: { plan: Plan }) {
  const actions = useActions();
  const [taken, setTaken] = useState<Taken>({ spans: [], words: '' });
  const [choiceId, setChoiceId] = useState(choices[0]?.id ?? '');
  const [section, setSection] = useState<SectionId>('E');
  const [asked, setAsked] = useState(false);
  const choice = choices.find(({ id }) => id === choiceId);
  const among = choice?.needs;
  // The document may be read again meanwhile, and its paragraphs then have other numbers: the words must be the same.
  const isGone = taken.spans.length > 0 && wordsOf(plan, taken.spans) !== taken.words;
  const spans = isGone ? [] : taken.spans;
  const setSpans = (next: Span[]) => setTaken({ spans: next, words: wordsOf(plan, next) });
  const chosenSection = among && !among.includes(section) ? (among[0] ?? section) : section;

  const takeSelection = async () => {
    const selected = await actions.selection();
    setAsked(true);
    setSpans(selected);
    actions.say(selected.length > 0 ? `Taken: ${wordsTaken(plan, selected)}` : nothing);
  };

  const submit = async (event: Event) => {
    event.preventDefault();
    if (!choice || spans.length === 0) {
      setAsked(true);
      actions.say(isGone ? gone : nothing);
      return;
    }
    if (await actions.sayOf(spans, choice.make(chosenSection))) {
      setSpans([]);
      setAsked(false);
    }
  };

  return (
    <details class="correct more">
      <summary>Correct the reading</summary>
      <form onSubmit={(event) => void submit(event)}>
        <fieldset>
          <legend>Which words?</legend>
          <p>Select words in the document, then press:</p>
          <button type="button" onClick={() => void takeSelection()}>
            Take the selected words
          </button>
          <LinePicker plan={plan} onPick={setSpans} />
          {spans.length > 0 && (
            <p class="taken">
              <strong>{counted(spans.length, 'paragraph')}:</strong> <q>{wordsTaken(plan, spans)}</q>
            </p>
          )}
          {isGone && <p class="problem-line">{gone}</p>}
          {asked && !isGone && spans.length === 0 && <p class="problem-line">{nothing}</p>}
        </fieldset>
        <label>
          What are they?
          <select value={choiceId} onChange={(event) => setChoiceId(event.currentTarget.value)}>
            {choices.map(({ id, label }) => (
              <option key={id} value={id}>
                {label}
              </option>
            ))}
          </select>
        </label>
        {among && (
          <label>
            Which section?
            <select
              value={chosenSection}
              onChange={(event) => {
                const id = among.find((one) => one === event.currentTarget.value);
                if (id) setSection(id);
              }}
            >
              {among.map((id) => (
                <option key={id} value={id}>
                  {sectionTitle(id)}
                </option>
              ))}
            </select>
          </label>
        )}
        <button type="submit" class="primary">
          Correct the reading
        </button>
      </form>
    </details>
  );
}

const nothing = 'No words are taken yet. Select words in the document, or choose a line from the list.';

const gone =
  'The document was read again since these words were taken. Nothing was changed. Take them again.';

/** What was taken, with its words, by which it is known whether they still stand there. */
type Taken = { spans: Span[]; words: string };

type PickerProps = { plan: Plan; onPick: (spans: Span[]) => void };

/** The document's lines as a list, for those who do not select in the page: first line, and last where it is several. */
function LinePicker({ plan, onPick }: PickerProps) {
  const [find, setFind] = useState('');
  const [first, setFirst] = useState('');
  const [last, setLast] = useState('');
  const lines = useMemo(() => plan.blocks.filter(({ text }) => text !== ''), [plan]);
  const shown = lines.filter(({ text }) => text.toLowerCase().includes(find.toLowerCase()));
  const pick = (from: string, to: string) => {
    setFirst(from);
    setLast(to);
    const start = lines.findIndex(({ id }) => id === from);
    const end = to === '' ? start : lines.findIndex(({ id }) => id === to);
    const chosen = start === -1 ? [] : lines.slice(start, Math.max(start, end) + 1);
    onPick(chosen.map(({ id, text }) => ({ block: id, from: 0, to: text.length })));
  };
  const after = lines.slice(lines.findIndex(({ id }) => id === first) + 1, undefined).slice(0, 60);
  return (
    <details class="picker more">
      <summary>Or choose a line from a list</summary>
      <label>
        Find a line
        <input type="search" value={find} onInput={(event) => setFind(event.currentTarget.value)} />
      </label>
      <label>
        First line
        <select size={6} value={first} onChange={(event) => pick(event.currentTarget.value, '')}>
          {shown.map(({ id, text }) => (
            <option key={id} value={id}>
              {shortened(text, 70)}
            </option>
          ))}
        </select>
      </label>
      {first !== '' && (
        <label>
          Last line
          <select value={last} onChange={(event) => pick(first, event.currentTarget.value)}>
            <option value="">Only this line</option>
            {after.map(({ id, text }) => (
              <option key={id} value={id}>
                {shortened(text, 70)}
              </option>
            ))}
          </select>
        </label>
      )}
    </details>
  );
}

function wordsTaken(plan: Plan, spans: Span[]): string {
  return shortened(wordsOf(plan, spans), 120);
}

function wordsOf(plan: Plan, spans: Span[]): string {
  const texts = new Map(plan.blocks.map(({ id, text }) => [id, text]));
  return spans.map(({ block, from, to }) => texts.get(block)?.slice(from, to) ?? '').join(' ');
}
