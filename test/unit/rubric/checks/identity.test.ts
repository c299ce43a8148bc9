import { describe, expect, it } from 'vitest';
import { identity } from '../../../../rubric/checks/identity.ts';
import { type Given, makeContext, makePlan } from '../../../make-plan.ts';

function found(given: Given, type: string): string[] {
  const plan = makePlan({ child: { name: 'Orla Quill', pronouns: 'she/her', dob: '2017-03-02' }, ...given });
  return identity(plan, makeContext(plan), {})
    .findings.filter((finding) => finding.type === type)
    .map((finding) => finding.words?.quote ?? '');
}

describe('pronouns that are not the child’s', () => {
  const slips: [string, Given][] = [
    [
      'the other pronoun in a paragraph about the child',
      { sections: { B: 'Orla finds writing slow. He tires after five minutes.' } },
    ],
    ['a possessive in a cell that names nobody', { sections: { F: 'Work will be adapted to his level.' } }],
    [
      '"he" in a plan for a child who uses they',
      { child: { name: 'Sky', pronouns: 'they/them' }, sections: { B: 'Sky reads well. He writes slowly.' } },
    ],
    [
      'a pronoun before a family member of the same gender',
      { sections: { B: 'His mother helps Orla to dress.' } },
    ],
  ];
  it.each(slips)('are found: %s', (_, given) => {
    expect(found(given, 'wrong-pronoun')).toHaveLength(1);
  });
  const fine: [string, string][] = [
    ['about a parent', 'Orla was upset when her father was away. He now phones each night.'],
    ['about a brother by name', 'Orla plays with her brother Finn. He is older.'],
    ['about a teacher with a title', 'Mr Bell reads with Orla. He uses large print.'],
    ['in quoted speech', 'Orla said, "He took my pencil."'],
    ['both forms offered by the template', 'Orla will choose what he/she likes.'],
    ['"they" for a group', 'Orla’s friends like music. They sing with her.'],
    ['about a professional by role', 'The therapist saw Orla in May. He used picture cards.'],
  ];
  it.each(fine)('do not include a pronoun %s', (_, text) => {
    expect(found({ sections: { B: text } }, 'wrong-pronoun')).toEqual([]);
  });
  it('are measured against the usual pronoun where none is stated', () => {
    const B = 'She reads. She writes. She draws. Orla likes her class.\nOrla counts to ten. He knows coins.';
    expect(found({ child: { name: 'Orla' }, sections: { B } }, 'wrong-pronoun')).toEqual(['He knows coins.']);
  });
});

describe('names of other children', () => {
  const strays: [string, string, string][] = [
    ['as the subject', 'Dylan finds group work hard.', 'Dylan'],
    ['after "for"', 'Change is very hard for Dylan.', 'Dylan'],
    ['with a possessive', 'Staff will adapt to Dylan’s needs.', 'Dylan'],
    ['uncommon, with a verb only people do', 'Zephyrine struggles with noise.', 'Zephyrine'],
    ['also a word, inside a sentence', 'A quiet space will be kept for Grace each day.', 'Grace'],
  ];
  it.each(strays)('are found %s', (_, text, name) => {
    expect(found({ sections: { B: text } }, 'wrong-name')).toEqual([name]);
  });
  const fine: [string, Given][] = [
    [
      'a sister named in Section A',
      { sections: { A: 'I live with my sister Maya.', B: 'Maya helps Orla to dress.' } },
    ],
    ['a teacher with a title', { sections: { B: 'Mrs Wren reads with Orla.' } }],
    ['an adult with a surname', { sections: { B: 'Anna Reed is the therapist for Orla.' } }],
    [
      'a programme',
      { sections: { F: 'Numicon is used in maths. Lego Therapy will be led by an assistant.' } },
    ],
    [
      'a published scale',
      { sections: { B: 'Harlow Profile scores were low. Mirefield Checklist scores rose.' } },
    ],
    ['the start of a sentence', { sections: { F: 'Will is a strong word. Hope is needed.' } }],
    ['a friend introduced as one', { sections: { B: 'Orla sits with her friend Dylan. Dylan is kind.' } }],
    [
      'a short form of the child’s own name',
      { child: { name: 'Orlaith Quill' }, sections: { B: 'Orla finds it hard to wait.' } },
    ],
    ['quoted speech', { sections: { B: 'Orla said, “Dylan is mean.”' } }],
    [
      'an author in the list of advice',
      { sections: { B: 'Anna says that Orla tires.', K: 'Anna Reed, therapist, 3 May 2026' } },
    ],
  ];
  it.each(fine)('do not include %s', (_, given) => {
    expect(found(given, 'wrong-name')).toEqual([]);
  });
});

describe('what is left of the template', () => {
  it.each([
    'Start on [insert date].',
    'XXX to agree this.',
    'Led by «Staff_Name».',
    'For <name> to use.',
    'The mentor will meet child’s name each week.',
    'For ____ minutes on Mondays.',
    'For ?? minutes on Mondays.',
    'ADD NAME HERE will meet the family.',
    '<<Forename>> has a card.',
    'With %%ROLE%% in the hall.',
  ])('is a placeholder in %j', (text) =>
    expect(found({ sections: { F: text } }, 'placeholder')).toHaveLength(1),
  );
  it.each([
    'Choose an item.',
    'Signed: ________   Date: ________',
    'Section B ..............',
    'Led by a mentor [a member of the inclusion team].',
    'In group XX of the club.',
    'Child’s name: Orla',
    'A 1:1 session (see K2).',
  ])('is no placeholder in %j', (text) =>
    expect(found({ sections: { F: text } }, 'placeholder')).toEqual([]),
  );
  it.each([
    'Author: set out every need that the advice names.',
    'Please describe the support and who gives it.',
    'Delete this note before sending.',
    'Outcomes must be SMART and written with the family.',
    'Caseworker note: ask for the report first.',
    'Writers should keep to one page.',
    'You must list the needs in the order of the advice.',
    'Give the hours here, one to a line.',
    'Have you named everyone who gave advice?',
    'For internal use only.',
  ])('is guidance in %j', (text) =>
    expect(found({ sections: { E: text } }, 'guidance-left-in')).toEqual([text]),
  );
  it.each([
    'Adults should not use idioms with Orla.',
    'Staff will record the level of help in the class book.',
    'Orla needs reminding to take her coat out of the box before lunch.',
    'Do not expect eye contact.',
  ])('is no guidance in %j', (text) =>
    expect(found({ sections: { F: text } }, 'guidance-left-in')).toEqual([]),
  );
  it('of a sentence inside a paragraph is quoted alone', () => {
    const F =
      'Orla will have a mentor. Delete this line before issuing. The mentor will meet her on Mondays.';
    expect(found({ sections: { F } }, 'guidance-left-in')).toEqual(['Delete this line before issuing.']);
  });
  it('is not a child’s own request in Section A', () => {
    expect(
      found({ sections: { A: 'Please include me when you talk about me.' } }, 'guidance-left-in'),
    ).toEqual([]);
  });
});

describe('the suggestion', () => {
  const suggested = (given: Given) => {
    const plan = makePlan({
      child: { name: 'Orla Quill', pronouns: 'she/her', dob: '2017-03-02', yearGroup: 'Year 4' },
      ...given,
    });
    const { suggested: answer } = identity(plan, makeContext(plan), {});
    return answer.kind === 'range' ? [answer.low, answer.high] : answer.kind;
  };
  it('is at the top where nothing disagrees', () => {
    expect(suggested({ sections: { B: 'Orla reads well. She writes slowly.' } })).toEqual([3, 4]);
  });
  it('is at the bottom where another child’s name stands', () => {
    expect(suggested({ sections: { B: 'Dylan finds reading hard.' } })).toEqual([1, 2]);
  });
  it('is low where the year group does not go with the date of birth', () => {
    expect(
      suggested({
        child: { name: 'Orla', dob: '2013-03-02', yearGroup: 'Year 4' },
        sections: { B: 'Orla reads.' },
      }),
    ).toEqual([2, 2]);
  });
  it('is none where nothing could be read', () => {
    expect(suggested({ unread: [{ where: 'file', why: 'scan' }] })).toBe('none');
  });
});

describe('another child’s name that is on no list', () => {
  it.each([
    ['hurt by something', 'Noise upsets Zephyrine, who covers her ears.', 'Zephyrine'],
    ['hard for', 'It is hard for Zephyrine to wait.', 'Zephyrine'],
    ['seen not to', 'The report says that Zephyrine cannot wait.', 'Zephyrine'],
    ['with what only a person has', 'Zephyrine’s grip is weak.', 'Zephyrine'],
  ])('is found: %s', (_, B, name) => expect(found({ sections: { B } }, 'wrong-name')).toEqual([name]));
  it.each([
    ['an act that opens a sentence', 'Dressing is not yet secure.'],
    ['a word that stands in small letters elsewhere', 'Rigmarole needs time. The rigmarole tires Orla.'],
    ['an example in a note to the writer', 'Example: Dylan needs help. Replace with your own wording.'],
    ['a language', 'Orla’s aunt says that Makaton helps.'],
  ])('is not %s', (_, B) => expect(found({ sections: { B } }, 'wrong-name')).toEqual([]));
});

describe('pronouns after other people', () => {
  it('are the child’s once the child is the subject', () => {
    const B = 'In the therapist’s test Orla scored low, and he needs longer than others.';
    expect(found({ sections: { B } }, 'wrong-pronoun')).toHaveLength(1);
  });
  it('are the child’s after any friend at all', () => {
    const B = 'Orla wants a friend but shouts when he joins a game.';
    expect(found({ sections: { B } }, 'wrong-pronoun')).toHaveLength(1);
  });
  it('are measured against “they” where sentence after sentence says so', () => {
    const B =
      'Sky reads to their dog. Sky says what they like. Sky packs their bag. Sky does as they please.\nSky naps after his lunch.';
    expect(found({ child: { name: 'Sky' }, sections: { B } }, 'wrong-pronoun')).toEqual([
      'Sky naps after his lunch.',
    ]);
  });
});
