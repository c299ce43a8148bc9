import { useRef, useState } from 'preact/hooks';
import {
  changedBy,
  readSettingsFile,
  type SettingsFile,
  settingsFileOf,
} from '../../review/settings/settings-file.ts';
import type { Settings, SettingsDoor } from '../services.ts';
import { settingTitles, valueWord } from './setting-words.ts';
import { SetCard } from './set-field.tsx';

type Props = { settings: Settings; replace: (settings: Settings) => void; door: SettingsDoor };

/** Settings as a file for another device or a colleague, and taking such a file over: shown first, undone with one press. */
export function ShareSettings({ settings, replace, door }: Props) {
  const [withPerson, setWithPerson] = useState(false);
  const [said, setSaid] = useState<string>();
  const [problem, setProblem] = useState<string>();
  const [coming, setComing] = useState<SettingsFile>();
  const [before, setBefore] = useState<Settings>();
  const title = useRef<HTMLHeadingElement>(null);

  const save = () => {
    const answer = door.save(settingsFileOf(settings, { withPerson }));
    if (answer.ok) setSaid(`${answer.value.name} was saved to your downloads.`);
    else setProblem(answer.problem.sentence);
  };
  const look = async (file: File) => {
    setProblem(undefined);
    setSaid(undefined);
    const read = readSettingsFile(await file.text());
    setComing(read.ok ? read.value : undefined);
    if (!read.ok) return setProblem(read.sentence);
    setTimeout(() => title.current?.focus());
  };
  const take = ({ settings: file }: SettingsFile) => {
    setBefore(settings);
    replace({ ...settings, ...file });
    setComing(undefined);
    setSaid('The file’s settings were taken over.');
  };
  const changed = coming ? changedBy(settings, coming.settings) : [];
  return (
    <SetCard title="Give settings to a colleague, or take theirs" id="share">
      <p>A file of settings holds nothing of any plan or review.</p>
      <label class="check">
        <input
          type="checkbox"
          checked={withPerson}
          onChange={(event) => setWithPerson(event.currentTarget.checked)}
        />
        <span>With who I am (reference, agency, role), for another device of mine</span>
      </label>
      <div class="row">
        <button type="button" onClick={save}>
          Save settings as a file
        </button>
        <label class="file-button">
          <span>Take settings from a file</span>
          <input
            type="file"
            accept="application/json,.json"
            onChange={(event) => {
              const file = event.currentTarget.files?.[0];
              event.currentTarget.value = '';
              if (file) void look(file);
            }}
          />
        </label>
      </div>
      {problem && (
        <p class="notice notice-bad" role="alert">
          {problem}
        </p>
      )}
      {coming && (
        <section class="notice" aria-labelledby="coming-title">
          <h3 id="coming-title" tabIndex={-1} ref={title}>
            {changed.length === 0 ? 'The file changes nothing' : 'What the file would change'}
          </h3>
          {changed.length > 0 && (
            <table class="coming">
              <thead>
                <tr>
                  <th scope="col">Setting</th>
                  <th scope="col">Now</th>
                  <th scope="col">In the file</th>
                </tr>
              </thead>
              <tbody>
                {changed.map((name) => (
                  <tr key={name}>
                    <th scope="row">{settingTitles[name]}</th>
                    <td>{valueWord(name, settings)}</td>
                    <td>{valueWord(name, coming.settings)}</td>
                  </tr>
                ))}
              </tbody>
            </table>
          )}
          {coming.notes.map((note) => (
            <p key={note}>{note}</p>
          ))}
          <div class="row">
            {changed.length > 0 && (
              <button type="button" class="primary" onClick={() => take(coming)}>
                Take them over
              </button>
            )}
            <button type="button" onClick={() => setComing(undefined)}>
              Leave everything as it is
            </button>
          </div>
        </section>
      )}
      {before && (
        <button
          type="button"
          onClick={() => {
            replace(before);
            setBefore(undefined);
            setSaid('Everything is as it was before the file.');
          }}
        >
          Undo taking the file over
        </button>
      )}
      <p class="exported" role="status">
        {said}
      </p>
    </SetCard>
  );
}
