import { describe, expect, test } from 'vitest';
import {
  parseSettings,
  type Settings,
  settingNames,
  settingShapes,
} from '../../../../review/settings/settings.ts';
import { changedBy, readSettingsFile, settingsFileOf } from '../../../../review/settings/settings-file.ts';

const full: Settings = {
  scale: 'plain4',
  keysOff: true,
  keys: { 'criterion.next': 'l' },
  textSize: 150,
  colours: 'colour-blind',
  keepText: true,
  timed: true,
  sectionsByAgency: { health: ['C', 'G'] },
  incidentStep: 'Ring the duty line.',
  incidentContact: '01632 960001',
  preference: 'autistic',
  reviewerId: 'R-12',
  reviewerAgency: 'health',
  reviewerRole: 'Designated clinical officer',
  mode: 'audit',
};

describe('stored settings', () => {
  test('are read whole', () => expect(parseSettings(full)).toEqual(full));
  test('are all listed in the order of the page', () =>
    expect([...settingNames].sort()).toEqual(Object.keys(settingShapes).sort()));
  test('that do not fit are left out, one by one', () =>
    expect(parseSettings({ ...full, textSize: 'big', colours: 'green', mode: 7 })).toEqual(
      Object.fromEntries(
        Object.entries(full).filter(([name]) => !['textSize', 'colours', 'mode'].includes(name)),
      ),
    ));
  test.each([[undefined], [null], ['text'], [[1]]])('are none where %j is stored', (stored) =>
    expect(parseSettings(stored)).toEqual({}),
  );
  test.each([
    ['half the usual', 50],
    ['three times the usual', 300],
  ])('have no text of %s', (_title, textSize) => expect(parseSettings({ textSize })).toEqual({}));
});

describe('a file of settings', () => {
  test('comes back as it went', () => {
    const read = readSettingsFile(settingsFileOf(full, { withPerson: true }));
    expect(read).toEqual({ ok: true, value: { settings: full, notes: [] } });
  });
  test('leaves out who the reviewer is unless asked', () => {
    const text = settingsFileOf(full, { withPerson: false });
    for (const own of ['R-12', 'Designated', 'reviewerAgency']) expect(text).not.toContain(own);
    expect(text).toContain('colour-blind');
  });
  test('tells what it does not know and what does not fit, and takes the rest', () => {
    const file = {
      kind: 'plan-quality-settings',
      version: 1,
      settings: { ...full, textSize: 900, colour: 1 },
    };
    const read = readSettingsFile(JSON.stringify(file));
    expect(read.ok && read.value.settings.scale).toBe('plain4');
    expect(read.ok && 'textSize' in read.value.settings).toBe(false);
    expect(read.ok && read.value.notes.join(' ')).toMatch(/“colour”.*“textSize”/);
  });
  test.each([
    ['is no JSON', '{'],
    ['is of something else', '{"kind":"plan-quality-portals","version":1,"settings":{}}'],
    ['comes from a newer version', '{"kind":"plan-quality-settings","version":2,"settings":{}}'],
    ['holds no settings', '{"kind":"plan-quality-settings","version":1,"settings":[]}'],
    [
      'reaches for the language’s own objects',
      '{"kind":"plan-quality-settings","version":1,"settings":{"__proto__":{"scale":"plain4"}}}',
    ],
    [
      'does so further in',
      '{"kind":"plan-quality-settings","version":1,"settings":{"keys":{"constructor":"x"}}}',
    ],
    ['is far too long', `{"kind":"plan-quality-settings","x":"${'x'.repeat(300_000)}"}`],
  ])('that %s is refused and changes nothing', (_title, text) => {
    const read = readSettingsFile(text);
    expect(read.ok).toBe(false);
    expect(read.ok ? '' : read.sentence).toContain('Nothing was changed.');
  });
  test('would change only what it names and what differs', () => {
    expect(changedBy({ scale: 'plain4', timed: true }, { scale: 'plain4', textSize: 120 })).toEqual([
      'textSize',
    ]);
  });
});
