import { useId, useMemo, useState } from 'preact/hooks';
import { draftToPaper } from '../../exports/family/draft-to-paper.ts';
import { familyDraft, offeredToFamily } from '../../exports/family/family-summary.ts';
import { maskedDraft } from '../../exports/family/masked-draft.ts';
import type { Reader } from '../../exports/family/plain-words.ts';
import { readability } from '../../rubric/language/readability.ts';
import type { ReportDesk } from '../session/report-work.ts';
import type { Told } from '../services.ts';
import { FamilyChecked } from './family-checked.tsx';
import { Preview } from './preview.tsx';
import { SavePaper } from './save-paper.tsx';

type Props = { desk: ReportDesk; onDone: (answer: Told<{ name: string }>) => void };

/** Above this reading age, in years, a hint asks for shorter sentences: the age that was aimed at (11 to 12). */
const oldest = 12;

/** The summary for the family: what goes in, the text to look over and change, and what was masked in it. */
export function FamilyPart({ desk, onDone }: Props) {
  const id = useId();
  const { source } = desk;
  const offered = useMemo(() => offeredToFamily(source), [source]);
  const [reader, setReader] = useState<Reader>('parent');
  const [levels, setLevels] = useState(false);
  const [told, setTold] = useState<ReadonlySet<string>>(
    () => new Set(offered.filter(({ mark }) => mark === 'strength').map(({ key }) => key)),
  );
  const draft = useMemo(() => familyDraft(source, { reader, levels, told }), [source, reader, levels, told]);
  const [own, setOwn] = useState<string>();
  const text = own ?? draft;
  const masked = useMemo(() => {
    const own = offered.filter(({ key }) => told.has(key)).map((one) => one.text);
    return maskedDraft(text, draft, own, desk.redact);
  }, [text, draft, offered, told, desk]);
  const paper = draftToPaper(
    'What the review found',
    masked.text,
    'Made from what the reviewers gave and wrote. It names no one.',
  );
  const measured = readability(masked.text.replace(/^(?:#+|-) /gm, ''));
  const tick = (key: string, on: boolean) => {
    const now = new Set(told);
    if (on) now.add(key);
    else now.delete(key);
    setTold(now);
  };
  return (
    <>
      <fieldset class="report-group">
        <legend>Written to</legend>
        {readers.map(([value, word]) => (
          <label key={value} class="check">
            <input
              type="radio"
              name={`${id}-reader`}
              checked={reader === value}
              onChange={() => setReader(value)}
            />
            {word}
          </label>
        ))}
        <label class="check">
          <input
            type="checkbox"
            checked={levels}
            onChange={(event) => setLevels(event.currentTarget.checked)}
          />
          Say the level of each part
        </label>
      </fieldset>
      {offered.length > 0 && (
        <fieldset class="report-group">
          <legend>What you wrote, with names masked: tick what the family should read</legend>
          {offered.map((one) => (
            <label key={one.key} class="check">
              <input
                type="checkbox"
                checked={told.has(one.key)}
                onChange={(event) => tick(one.key, event.currentTarget.checked)}
              />
              <span>
                <span class="muted">{markWords[one.mark]}: </span>
                {one.text}
              </span>
            </label>
          ))}
        </fieldset>
      )}
      <label class="report-text" for={`${id}-text`}>
        The text, to look over and change
      </label>
      <textarea
        id={`${id}-text`}
        class="report-draft"
        rows={12}
        value={text}
        readOnly={!source.open}
        aria-describedby={`${id}-hint`}
        onInput={(event) => setOwn(event.currentTarget.value)}
      />
      <p id={`${id}-hint`} class="hint">
        A line that begins with # is a heading, one that begins with - a point.{' '}
        {measured &&
          `Reads at about age ${measured.readingAge}, ${measured.averageSentence} words a sentence. `}
        {measured && measured.readingAge > oldest && 'Shorter sentences and words would help. '}
        {source.open
          ? ''
          : 'The plan is not open, so what you typed could not be checked against its names. Open the plan beside this review to change the text.'}
      </p>
      {own !== undefined && own !== draft && (
        <button type="button" class="quiet small" onClick={() => setOwn(undefined)}>
          Begin anew from the review
        </button>
      )}
      <FamilyChecked masked={masked} />
      <SavePaper {...{ desk, paper, onDone }} kind="family" />
      <Preview paper={paper} />
    </>
  );
}

const readers: readonly [Reader, string][] = [
  ['parent', 'Parents or carers'],
  ['young-person', 'The young person'],
];

const markWords = { strength: 'Strength', clearer: 'To make clearer', comment: 'Comment' } as const;
