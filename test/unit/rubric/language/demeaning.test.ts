import { describe, expect, it } from 'vitest';
import { demeaning } from '../../../../rubric/language/demeaning.ts';

const found = (text: string) => demeaning(text).map(({ from, to }) => text.slice(from, to).toLowerCase());

describe('words that write a person or a family off', () => {
  const demeans: [string, string][] = [
    ['pity', 'Orla suffers from cerebral palsy.'],
    ['a label of low ability', 'Orla is an extremely slow learner.'],
    ['an age that is not hers', 'At fourteen Orla functions at the level of a two-year-old.'],
    ['a life written off', 'Orla will never be able to live away from home.'],
    ['a fault of character', 'In lessons Orla is lazy and does as she pleases.'],
    ['a motive laid on her', 'She deliberately upsets her classmates.'],
    ['a danger', 'Orla is a threat to others in the playground.'],
    ['outdated terms', 'She is wheelchair-bound.'],
    ['a burden', 'She is a burden on her mother.'],
    ['blame of a parent', 'Mum is in denial about the level of need.'],
    ['blame of a family', 'Poor parenting has made things worse.'],
  ];
  it.each(demeans)('are found: %s', (_, text) => {
    expect(found(text).length).toBeGreaterThan(0);
  });
  const fair: [string, string][] = [
    ['as a mistaken view', 'Her silence can be mistaken for being rude.'],
    ['as what she was called', 'She was called stupid at her last school.'],
    ['as a fear of hers', 'She worries that she is stupid.'],
    ['when denied', 'Orla is not lazy: she is worn out by noon.'],
    ['in a quotation', 'Her teacher wrote “Orla is naughty”.'],
    ['in a diagnosis', 'Orla has a diagnosis of oppositional defiant disorder.'],
    ['of a fall', 'She suffered from a fall in May.'],
    ['of plain difficulty', 'Orla finds it hard to start written work and cannot yet tell the time.'],
  ];
  it.each(fair)('are not told %s', (_, text) => {
    expect(found(text)).toEqual([]);
  });
});
