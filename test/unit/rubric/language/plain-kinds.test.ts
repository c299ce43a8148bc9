import { describe, expect, it } from 'vitest';
import { plainKind } from '../../../../rubric/language/plain-kinds.ts';

describe('what an outcome’s words plainly are', () => {
  it.each([
    'Orla will receive weekly physiotherapy.',
    'The school will arrange a mentor for Orla.',
    'By July 2027, Orla will have access to a sensory room.',
    'To provide Orla with a laptop.',
    'Occupational therapy will be delivered each term.',
    'Four hours a week of one-to-one tuition.',
    'Orla will continue to see the nurse each month.',
    'Weekly sessions with the counsellor.',
  ])('is help that is given: %s', (text) => expect(plainKind(text)).toBe('provision'));
  it.each([
    'Orla wants to be a vet.',
    'Orla will fulfil her potential.',
    'For Orla to be the best she can be.',
    'To be happy and confident.',
    'Orla is determined to become a dancer.',
    'Orla will lead a full life.',
    'Orla’s dream is to live by the sea.',
  ])('is a hope for life: %s', (text) => expect(plainKind(text)).toBe('aspiration'));
  it.each([
    'By July 2027, Orla will ask for help in three lessons a week.',
    'Orla will use her timetable to get ready for school without a reminder.',
    'Orla will attend every lesson in a week.',
    'Orla will be safe.',
    'Orla will be given a part in the play by asking for it, so that she can perform to her class.',
    'Orla will have three friends whom she meets outside school.',
  ])('is left to a closer judgement: %s', (text) => expect(plainKind(text)).toBe('other'));
});
