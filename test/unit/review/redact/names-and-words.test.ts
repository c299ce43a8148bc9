import { describe, expect, test } from 'vitest';
import { redactor } from '../../../../review/redact/redactor.ts';

const redacted = (text: string, child: string) => redactor({ people: [child], births: [] })(text).text;

describe('people beside a role or title', () => {
  test.each([
    ['Ask Mrs Head about it.', 'Ask Mrs [name] about it.'],
    ['Dr I Yilmaz wrote it.', 'Dr [name] wrote it.'],
    ['The SENCO, Bryony Tell, wrote it.', 'The SENCO, [name], wrote it.'],
    ['Bryony Tell (SENCO) wrote it.', '[name] (SENCO) wrote it.'],
    ['Seen by the social worker - Idris Vole.', 'Seen by the social worker - [name].'],
    ['Idris, the key worker, came.', '[name], the key worker, came.'],
    ['Miss school and he falls behind.', 'Miss school and he falls behind.'],
    ['Head lice were found.', 'Head lice were found.'],
    ['The class teacher said that it helps.', 'The class teacher said that it helps.'],
    ['Teaching assistant support is needed.', 'Teaching assistant support is needed.'],
    ['The manager will look.', 'The manager will look.'],
  ])('%s', (text, leaves) => {
    expect(redacted(text, 'Orla Vane')).toBe(leaves);
  });
});

describe('a child’s name in other forms', () => {
  test.each([
    ['Orlla likes it.', '[name] likes it.'],
    ['Orl likes it.', '[name] likes it.'],
    ['Orlas likes it.', '[name] likes it.'],
    ['ORLA VANE', '[name] [name]'],
    ['O.V. likes it.', '[name] likes it.'],
    ['OV likes it.', '[name] likes it.'],
    ['O Vane likes it.', '[name] [name] likes it.'],
    ['Vane, Orla', '[name], [name]'],
    ['v, orla', '[name], [name]'],
    ['Orla’s bag', '[name]’s bag'],
    ['OrlaVane', '[name]'],
    ['O-r-l-a', '[name]'],
    ['Oral work and a vase stay.', 'Oral work and a vase stay.'],
  ])('%s', (text, leaves) => {
    expect(redacted(text, 'Orla Vane')).toBe(leaves);
  });
});

describe('a word that is also the child’s name', () => {
  test.each([
    ['Will', 'Will is happy.', '[name] is happy.'],
    ['Will', 'Will needs help.', '[name] needs help.'],
    ['Will', 'Ask Will.', 'Ask [name].'],
    ['Will', 'Will and Sam go.', '[name] and [name] go.'],
    ['Will', 'This was given to Will yesterday.', 'This was given to [name] yesterday.'],
    ['Will', 'Will walked home.', '[name] walked home.'],
    ['Will', 'Will, who is six, waits.', '[name], who is six, waits.'],
    ['Will', 'But Will can read.', 'But [name] can read.'],
    ['Will', 'and Will asked for it.', 'and [name] asked for it.'],
    ['Will', 'Will himself says so.', '[name] himself says so.'],
    ['Will', 'He will be happy.', 'He will be happy.'],
    ['Will', 'With good will on all sides.', 'With good will on all sides.'],
    ['Will', 'What will the adult do?', 'What will the adult do?'],
    ['Will', 'Staff will succeed.', 'Staff will succeed.'],
    ['Will', 'At will he leaves.', 'At will he leaves.'],
    ['Will', 'Will he come?', 'Will he come?'],
    ['Will', 'The plan will, in time, change.', 'The plan will, in time, change.'],
    ['Mark', 'Mark said so.', '[name] said so.'],
    ['Mark', 'Mark and Sam', '[name] and [name]'],
    ['Mark', 'Teachers mark the work.', 'Teachers mark the work.'],
    ['Mark', 'Mark the work each day.', 'Mark the work each day.'],
    ['Mark', 'He can mark it.', 'He can mark it.'],
    ['Mark', 'to mark the end', 'to mark the end'],
    ['May', 'May likes it.', '[name] likes it.'],
    ['May', 'Ask May.', 'Ask [name].'],
    ['May', 'It may help.', 'It may help.'],
    ['May', 'in May', 'in May'],
    ['May', 'May I go?', 'May I go?'],
    ['Joy', 'Joy is happy.', '[name] is happy.'],
    ['Joy', 'It is a joy to see.', 'It is a joy to see.'],
    ['Joy', 'She feels joy.', 'She feels joy.'],
    ['Joy', 'The joy of reading', 'The joy of reading'],
    ['Happy', 'Happy said so.', '[name] said so.'],
    ['Happy', 'A happy child is so happy.', 'A happy child is so happy.'],
  ])('%s: %s', (child, text, leaves) => {
    expect(redacted(text, `${child} Vane`)).toBe(leaves);
  });
});
