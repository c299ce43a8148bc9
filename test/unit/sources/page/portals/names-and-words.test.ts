import { describe, expect, it } from 'vitest';
import { addressFits } from '../../../../../sources/page/portals/address-fits.ts';
import { keptWords } from '../../../../../sources/page/portals/known-words.ts';
import { addressPattern } from '../../../../../sources/page/portals/teach/address-pattern.ts';
import {
  isGenerated,
  isStableClass,
  lastingStart,
} from '../../../../../sources/page/portals/teach/stable-names.ts';
import { plainTitle, saysWords } from '../../../../../sources/page/portals/title-words.ts';

describe('the words of a heading', () => {
  it.each([
    ['What matters to Idris', 'what matters to *'],
    ['Idris’s outcomes', '* outcomes'],
    ['Section F: Special educational provision', 'section f special educational provision'],
    ['How Idris Okafor-Bello will be helped at school', 'how * will be helped at school'],
    ['Looking ahead', 'looking ahead'],
    ['Idris in his own words', '* in * own words'],
    ['My health needs', '* health needs'],
  ])('“%s” are kept as “%s”', (title, words) => {
    expect(keptWords(plainTitle(title))).toBe(words);
  });

  it.each([
    'Idris',
    'Idris Okafor',
    '',
    '48213',
    'He finds it hard to read and he will need help from an adult every day',
  ])('“%s” are not kept', (title) => {
    expect(keptWords(plainTitle(title))).toBeUndefined();
  });

  it.each([
    ['What matters to Maud', 'what matters to *', true],
    ['WHAT MATTERS TO Maud Ann Lee:', 'what matters to *', true],
    ['What matters to', 'what matters to *', false],
    ['What matters to Maud at home', 'what matters to *', true],
    ['What matters to a boy of five in his first year', 'what matters to *', false],
    ['Outcomes for Maud', 'outcomes', false],
    ['Maud’s outcomes', '* outcomes', true],
    ['Maud Ann and her plan', '* and * plan', true],
    ['a '.repeat(60), `* a * a * a * a * a *`, false],
  ])('“%s” says “%s”: %s', (title, words, says) => {
    expect(saysWords(title, words)).toBe(says);
  });
});

describe('an address', () => {
  it.each([
    ['https://plans.harrowmere.example/case/48213/plan', 'plans.harrowmere.example/case/*/plan'],
    ['https://plans.harrowmere.example:8443/case/48213/plan?x=1#f', 'plans.harrowmere.example/case/*/plan'],
    ['https://a.example/pupils/idris-okafor/plan.aspx', 'a.example/pupils/*/plan.aspx'],
    ['https://a.example/CitizenPortal/en/SEND/Case/7f3a', 'a.example/CitizenPortal/en/SEND/Case/*'],
    ['https://a.example/', 'a.example/'],
    ['https://a.example/pupils/7/plan', 'a.example/pupils/*/plan'],
    ['https://a.example/plan-7/section-e', 'a.example/*/section-e'],
    ['https://a.example/plan;jsessionid=C4A1/view', 'a.example/*/view'],
    ['https://a.example/token/eyJhbGciOi/plan', 'a.example/*/*/plan'],
  ])('%s is kept as %s, without number or name', (address, pattern) => {
    expect(addressPattern(new URL(address))).toBe(pattern);
    expect(addressFits([pattern], new URL(address))).toBe(true);
  });

  it.each([
    ['a.example/case/*', 'https://a.example/case/1', true],
    ['a.example/case/*', 'https://b.example/case/1', false],
    ['*.a.example/*/plan', 'https://x.a.example/3/plan', true],
    ['*.a.example/*/plan', 'https://x.a.example/3/plans', false],
    ['a.example/plan', 'https://a.example/plan/2', false],
    ['a.example/*x*x', 'https://a.example/x', false],
  ])('pattern %s on %s: %s', (pattern, address, fits) => {
    expect(addressFits([pattern], new URL(address))).toBe(fits);
  });
});

describe('a class', () => {
  it.each([
    'plan-section',
    'fold',
    'outcomeCard',
    'petal-cap',
    'govuk-accordion__section-content',
    'MuiCard-body',
  ])('“%s” is one to go by', (name) => {
    expect(isStableClass(name)).toBe(true);
  });

  it.each([
    'css-1x2y3z',
    'sc-bdVaJa',
    'jss123',
    'svelte-1tky8bj',
    'is-open',
    'active',
    'case-48213',
    'mt-4',
    'col-md-6',
    'Card_title__x3Kd9',
    'ng-star-inserted',
    'bdVaJa',
    'ember412',
  ])('“%s” is none to go by', (name) => {
    expect(isStableClass(name)).toBe(false);
  });

  it('that ends in a hash is known by its beginning', () => {
    expect(lastingStart('Card_title__x3Kd9')).toBe('Card_title__');
    expect(lastingStart('Card__Title-sc-1x2y3z-0')).toBe('Card__Title-sc-');
    expect(isGenerated('data-v-7ba5bd90')).toBe(true);
    expect(lastingStart('petal-cap')).toBeUndefined();
  });
});
