import { describe, expect, test } from 'vitest';
import { redactor } from '../../../../review/redact/redactor.ts';

const redact = redactor({ people: ['Orla Vane'], births: ['2016-04-09'] });

describe('a number that finds somebody', () => {
  test.each([
    ['Case 1234567 was opened.', 'Case [number] was opened.'],
    ['Ref 48213', 'Ref [number]'],
    ['943 476 5919', '[number]'],
    ['9434765919', '[number]'],
    ['UPN: A123456789012', 'UPN: [number]'],
    ['Ring 01632 960123.', 'Ring [phone].'],
    ['+44 1632 960123', '[phone]'],
    ['07700 900123', '[phone]'],
    ['Write to a.b@example.org.', 'Write to [e-mail].'],
    ['Born 9 April 2016.', 'Born [date].'],
    ['9.4.16', '[date]'],
  ])('%s', (text, leaves) => {
    expect(redact(text).text).toBe(leaves);
  });

  test.each([
    'Costs £12345 a year.',
    '12,345 children',
    '3.14159',
    '1234 steps',
    'in 2026',
    '2 hours a week',
    'Section 9 of 12 pages',
    'By 12 May 2026, Road safety is taught.',
  ])('is none in “%s”', (text) => {
    expect(redact(text).text).toBe(text);
  });

  test.each(['aged 9 years and 2 months'])('“%s” stays, and is asked about', (text) => {
    const { text: leaves, unsure } = redact(text);
    expect(leaves).toBe(text);
    expect(unsure).toHaveLength(1);
  });
});

describe('a place where somebody lives or learns', () => {
  test.each([
    ['She lives at 12 Quill Lane, Harrowmere.', 'She lives at [address].'],
    ['Flat 3, 12 Quill Lane', '[address]'],
    ['12a Quill Lane', '[address]'],
    ['They moved to 4 Sedge-on-Water Road.', 'They moved to [address].'],
    ['Home address: Rose Cottage, Harrowmere', 'Home address: [address]'],
    ['lives at Rose Cottage, Harrowmere.', 'lives at [address].'],
    ['ZZ1 1ZZ', '[postcode]'],
    ['goes to Oakfield Primary School', 'goes to [school]'],
    ['Oakfield Primary', '[school]'],
  ])('%s', (text, leaves) => {
    expect(redact(text).text).toBe(leaves);
  });

  test.each([
    'He walks along the road.',
    'Section F, Lane 3 of the pool',
    '3 Way conversations help.',
    'the primary school',
  ])('is none in “%s”', (text) => {
    expect(redact(text).text).toBe(text);
  });
});
