import { describe, expect, it } from 'vitest';
import { parsePortal } from '../../../../../sources/page/portals/parse-portal.ts';

const part = {
  name: 'Section E',
  is: 'section',
  sections: ['E'],
  selector: '.fold',
  expect: { least: 1, most: 12 },
};
const portal = {
  id: 'lanternbridge',
  name: 'Lanternbridge',
  version: 1,
  addresses: ['plans.lanternbridge.example/case/*'],
  parts: [part],
};
const withPart = (change: object) => ({ ...portal, parts: [{ ...part, ...change }] });

describe('a description of a portal', () => {
  it.each([
    ['as it is taught', portal],
    [
      'whose texts stand under headings',
      withPart({ under: { selector: '.cap', words: 'where * wants to be' } }),
    ],
    ['whose headings are known by their place', withPart({ under: { selector: '.cap', nth: 2, of: 5 } })],
    ['with a value that says what a part is', withPart({ selector: '[data-part="outcomes"] > p' })],
    ['with a part that is not always there', withPart({ expect: { least: 0, most: 1 } })],
    ['with a class that a tool ended', withPart({ selector: '[class*="Petal_cap__"]' })],
    ['with all that stands between two headings', withPart({ selector: '.fold > :not(h3)' })],
    ['known by places in a row', withPart({ selector: 'body > div:nth-of-type(2) > p:nth-of-type(1)' })],
    ['with a sign in an id', withPart({ selector: '#section\\:e p' })],
    ['of the parts of one site', { ...portal, addresses: ['*.lanternbridge.example/case/*/plan*'] }],
  ])('%s is taken', (_, found) => {
    expect(parsePortal(found)).toMatchObject({ ok: true });
  });

  it.each([
    ['nothing at all', undefined, 'it is no description of a portal'],
    ['a list', [], 'it is no description of a portal'],
    [
      'a key that objects have of their own',
      JSON.parse(JSON.stringify(portal).replace('{', '{"__proto__":{"child":"Idris"},')),
      'it is no description of a portal',
    ],
    ['no address', { ...portal, addresses: [] }, '“addresses” is too short'],
    [
      'an address with a query',
      { ...portal, addresses: ['a.example/x?case=4'] },
      '“addresses 0” is missing or does not fit',
    ],
    ['no parts', { ...portal, parts: [] }, '“parts” is too short'],
    ['a field that nobody knows', { ...portal, child: 'Idris' }, 'it is no description of a portal'],
    [
      'text of a plan beside a part',
      withPart({ says: 'Idris likes trains' }),
      '“parts 0” has a field that is not known here',
    ],
    ['another kind of part', withPart({ is: 'button' }), '“parts 0 is” is missing or does not fit'],
    [
      'a letter that is no section',
      withPart({ sections: ['L'] }),
      '“parts 0 sections 0” is missing or does not fit',
    ],
    [
      'more at least than at most',
      withPart({ expect: { least: 3, most: 2 } }),
      '“parts 0 expect” expects more at least than at most',
    ],
    ['no counts', withPart({ expect: undefined }), '“parts 0 expect” is missing or does not fit'],
    [
      'a name among the words',
      withPart({ words: 'what idris needs' }),
      '“parts 0 words” holds words that are no section title',
    ],
    [
      'a sentence among the words',
      withPart({ words: 'he needs help to read and to work in a group of friends each day' }),
      '“parts 0 words” holds words that are no section title',
    ],
    [
      'a name in a value',
      withPart({ selector: '[data-pupil="idris"]' }),
      '“parts 0 selector” holds a value that may be a name or a number of a case',
    ],
    [
      'a name in an id',
      withPart({ selector: '#idris-okafor p' }),
      '“parts 0 selector” holds a value that may be a name or a number of a case',
    ],
    [
      'a number of a case',
      withPart({ selector: '[data-case=48213]' }),
      '“parts 0 selector” holds a value that may be a name or a number of a case',
    ],
    [
      'a child in its address',
      { ...portal, addresses: ['a.example/pupils/idris-okafor/plan'] },
      '“addresses 0” holds a step that may be a name or a number of a case',
    ],
    [
      'a number in its address',
      { ...portal, addresses: ['a.example/case/7'] },
      '“addresses 0” holds a step that may be a name or a number of a case',
    ],
    ['every site at once', { ...portal, addresses: ['*/*'] }, '“addresses 0” is missing or does not fit'],
    [
      'every site of a country',
      { ...portal, addresses: ['*.example/*'] },
      '“addresses 0” is missing or does not fit',
    ],
    [
      'words that any heading says',
      withPart({ words: '* * * * * *' }),
      '“parts 0 words” holds words that are no section title',
    ],
    ...[
      'div:has(p:has(a))',
      ':not(:has(*)) p',
      'p:nth-child(2 of div p)',
      ':is(a, b) :where(c) p',
      'a b c d e f g h i j p',
      'a ~ b ~ c ~ d ~ e ~ f ~ g ~ h ~ i ~ p',
      `${'div, '.repeat(9)}p`,
      'p:not(a b)',
      'p::before',
    ].map((selector): [string, object, string] => [
      `the costly selector “${selector}”`,
      withPart({ selector }),
      '“parts 0 selector” would keep a page busy for too long',
    ]),
  ])('with %s is refused in plain words', (_, found, why) => {
    const parsed = parsePortal(found);
    expect(parsed).toMatchObject({ ok: false });
    expect(parsed.ok ? '' : parsed.why).toBe(why);
  });
});
