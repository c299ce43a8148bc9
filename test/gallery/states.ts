import { withheld } from '../../review/mask.ts';
import type { Hands } from './hands.ts';
import { tornBackup, withBackup } from './made-up-backup.ts';
import { datedReview, withCase } from './made-up-case.ts';
import { madeUpPassphrase, withHeld, withLock } from './made-up-lock.ts';
import {
  amended,
  annotated,
  annotatedPlan,
  fullPlan,
  letter,
  longPlan,
  type Made,
  made,
  madeOf,
  newerVersion,
  odd,
  oddSelection,
  onKnownForm,
  recognised,
  strayPlan,
  taught,
  unshownPlan,
  withReviews,
  withSettings,
} from './made-up.ts';

/**
 * Every state a screen can be in. Each is drawn from made-up services, looked at by axe in both colour schemes, and
 * measured at the narrowest widths; what each component must be seen in is told by `screens.ts`. A screen that is new
 * belongs here: `every-state.test.ts` fails where a component was never seen.
 */
export type State = {
  name: string;
  screen: 'panel' | 'dashboard' | 'settings' | 'wipe';
  /** The narrowest width it is measured at, in pixels, where that is not the width at 200 % zoom: its text is twice as large already. */
  narrowest?: number;
  made(): Made | Promise<Made>;
  /** What a person does to get there. */
  steps?(hands: Hands, made: Made): Promise<void>;
};

const read = (hands: Hands) => hands.press('button.primary');

/** Steps that open one criterion after the plan was read. */
const criterion = (id: string) => async (hands: Hands) => {
  await read(hands);
  await hands.press(`#criterion-${id} > summary`);
  await hands.wait(`#criterion-${id} .levels-rows`);
};

const settingsFile = JSON.stringify({
  kind: 'plan-quality-settings',
  version: 1,
  settings: { scale: 'plain4', textSize: 130, incidentStep: 'Ring the duty line.', colour: 'red' },
});

/** A criterion of the made-up plan with a query to answer. */
const queried = 'P-06';

/** The lines of the reviews that were made up. */
async function listed({ services }: Made) {
  const list = await services.reviews.list();
  return list.ok ? list.value : [];
}

/** All of them, in the order in which a reviewer meets them. */
export const states: readonly State[] = [
  { name: 'nothing read yet', screen: 'panel', made },
  {
    name: 'reading under way',
    screen: 'panel',
    made: () =>
      made(fullPlan, {
        read: (progress) => {
          progress('Reading page 4 of 14.');
          return new Promise(() => undefined);
        },
      }),
    steps: read,
  },
  {
    name: 'a problem told',
    screen: 'panel',
    made: () =>
      made(fullPlan, {
        read: async () => ({
          ok: false,
          problem: {
            code: 'save-and-drop',
            sentence:
              'This page shows a PDF that only you can bring. Nothing was read. Save it, then open it.',
          },
        }),
      }),
    steps: read,
  },
  { name: 'no plan, choose what it is', screen: 'panel', made: () => made(letter), steps: read },
  { name: 'a plan read', screen: 'panel', made, steps: read },
  {
    name: 'a review begun before',
    screen: 'panel',
    made: () => withReviews(made(), ['Lantern-4821', 'Pebble-1200'], 'Lantern-4821'),
    steps: read,
  },
  { name: 'a criterion open', screen: 'panel', made, steps: criterion('P-01') },
  { name: 'a criterion by section open', screen: 'panel', made, steps: criterion('P-06') },
  { name: 'outcomes one by one', screen: 'panel', made, steps: criterion('P-E1') },
  {
    name: 'a criterion with all that is folded open',
    screen: 'panel',
    made,
    async steps(hands) {
      await criterion('P-E4')(hands);
      await hands.openAll('#criterion-P-E4 details:not([open]) > summary');
    },
  },
  {
    name: 'grades with all that is folded open',
    screen: 'panel',
    made: () => withReviews(made(), ['Lantern-4821'], 'Lantern-4821'),
    async steps(hands) {
      await read(hands);
      // Drawn when the review is open, which is later than the plan is read.
      await hands.wait('.grades .more');
      await hands.openAll('#grades details:not([open]) > summary');
    },
  },
  {
    name: 'more items than are shown',
    screen: 'panel',
    made: () => made(longPlan),
    steps: criterion('P-F2'),
  },
  { name: 'provision item by item', screen: 'panel', made, steps: criterion('P-F2') },
  {
    name: 'a reason asked for',
    screen: 'panel',
    made,
    async steps(hands) {
      await criterion('P-01')(hands);
      await hands.key('n', '#criterion-P-01 > summary');
      await hands.wait('.reason');
    },
  },
  {
    name: 'one criterion in focus, with the time spent',
    screen: 'panel',
    made: () => withSettings(made(), { timed: true }),
    async steps(hands) {
      await criterion('P-E1')(hands);
      await hands.key('z', '#criterion-P-E1 > summary');
      await hands.wait('.focus-head');
    },
  },
  {
    name: 'everything found by words',
    screen: 'panel',
    made,
    async steps(hands) {
      await criterion('P-01')(hands);
      await hands.key('/', '#criterion-P-01 > summary');
      await hands.wait('dialog.menu[open] [role=option]');
    },
  },
  {
    name: 'nothing found by words',
    screen: 'panel',
    made,
    async steps(hands) {
      await criterion('P-01')(hands);
      await hands.key('/', '#criterion-P-01 > summary');
      await hands.write('dialog.menu input', 'zzz');
    },
  },
  {
    name: 'a section that the page has not shown yet',
    screen: 'panel',
    made: () => made(unshownPlan),
    steps: criterion('P-F2'),
  },
  {
    name: 'keys listed',
    screen: 'panel',
    made,
    async steps(hands) {
      await read(hands);
      await hands.press('.tools button', 'Keys');
      await hands.wait('dialog[open]');
    },
  },
  {
    name: 'how it was read, with a level of before',
    screen: 'panel',
    made: () => withReviews(made(), ['Lantern-4821'], 'Lantern-4821'),
    async steps(hands) {
      await read(hands);
      await hands.open('#reading > summary');
    },
  },
  {
    name: 'how it was read, correcting',
    screen: 'panel',
    made,
    async steps(hands) {
      await read(hands);
      await hands.open('#reading > summary');
      await hands.open('.correct > summary');
    },
  },
  {
    name: 'marked changes',
    screen: 'panel',
    made: () => madeOf(amended),
    async steps(hands) {
      await read(hands);
      await hands.wait('#changes');
      await hands.openAll('#changes details > summary');
    },
  },
  {
    name: 'an earlier text shown',
    screen: 'panel',
    made: () => madeOf(amended),
    async steps(hands) {
      await read(hands);
      await hands.press('.versions input:not(:checked)');
      await hands.press('#criterion-P-E1 > summary');
      await hands.wait('.earlier');
    },
  },
  {
    name: 'not sure how it was read',
    screen: 'panel',
    made: () => madeOf(odd, { selected: oddSelection }),
    async steps(hands) {
      await read(hands);
      await hands.open('#reading > summary');
      await hands.wait('.doubts');
    },
  },
  {
    name: 'a correction made, a level without its words',
    screen: 'panel',
    made: () => madeOf(odd, { selected: oddSelection }),
    async steps(hands) {
      await read(hands);
      await hands.open('#reading > summary');
      await hands.press('.doubt .row button');
      await hands.wait('#corrections-title');
    },
  },
  {
    name: 'an earlier version that was reviewed here',
    screen: 'panel',
    made: newerVersion,
    async steps(hands) {
      await read(hands);
      await hands.wait('#version-offer-title');
    },
  },
  {
    name: 'a review carried over to a newer version',
    screen: 'panel',
    made: newerVersion,
    async steps(hands) {
      await read(hands);
      await hands.press('[aria-labelledby=version-offer-title] button.primary');
      await hands.wait('.left-behind');
      await hands.openAll('#since details:not([open]) > summary');
      await hands.press('#criterion-P-E1 > summary');
      await hands.wait('.words-changed');
    },
  },
  {
    name: 'a form known from before',
    screen: 'panel',
    made: onKnownForm,
    async steps(hands) {
      await read(hands);
      await hands.wait('#form-offer-title');
    },
  },
  {
    name: 'forms known, none reviewed yet',
    screen: 'dashboard',
    made: onKnownForm,
    steps: (hands) => hands.wait('#forms-title'),
  },
  { name: 'words recognised from pictures', screen: 'panel', made: () => madeOf(recognised), steps: read },
  {
    name: 'recognising under way',
    screen: 'panel',
    made: () => made(longPlan),
    async steps(hands) {
      await read(hands);
      await hands.press('#not-read button');
    },
  },
  {
    name: 'teaching a portal begun',
    screen: 'panel',
    made: () => taught(),
    async steps(hands) {
      await hands.open('#this-portal > summary');
      await hands.press('#this-portal .fields > button');
      await hands.wait('.teach');
    },
  },
  {
    name: 'pointing at a page',
    screen: 'panel',
    made: () => taught({ waits: true }),
    async steps(hands) {
      await hands.open('#this-portal > summary');
      await hands.press('#this-portal .fields > button');
      await hands.press('.teach button.big');
      await hands.wait('.pointing');
    },
  },
  {
    name: 'naming what was pointed at',
    screen: 'panel',
    made: () => taught(),
    async steps(hands) {
      await hands.open('#this-portal > summary');
      await hands.press('#this-portal .fields > button');
      await hands.press('.teach button.big');
      await hands.wait('.naming');
    },
  },
  {
    name: 'how a taught page reads',
    screen: 'panel',
    made: () => taught(),
    async steps(hands) {
      await hands.open('#this-portal > summary');
      await hands.press('#this-portal .fields > button');
      await hands.press('.teach button.big');
      await hands.choose('.naming select', 'E');
      await hands.press('.naming [type=submit]');
      await hands.wait('.reads-as');
    },
  },
  {
    name: 'advice beside the plan',
    screen: 'panel',
    made,
    async steps(hands) {
      await read(hands);
      await hands.open('#advice > summary');
      await hands.give('.advice-picker', ['therapy.docx', 'scan.pdf']);
      await hands.wait('.advice-match');
    },
  },
  {
    name: 'a comment on selected words',
    screen: 'panel',
    made: () => made(annotatedPlan, { selected: annotated }),
    async steps(hands) {
      await read(hands);
      await hands.press('.annotation-new button', 'Comment');
      await hands.write('.annotation-form textarea', 'Who gives this is not said.');
    },
  },
  {
    name: 'nothing selected to annotate',
    screen: 'panel',
    made: () => made(annotatedPlan),
    async steps(hands) {
      await read(hands);
      await hands.press('.annotation-new button', 'Concern');
      await hands.wait('[data-problem=nothing-selected]');
    },
  },
  {
    name: 'annotations in the order of the plan',
    screen: 'panel',
    made: () => made(annotatedPlan, { selected: annotated }),
    async steps(hands) {
      await read(hands);
      for (const mark of ['Strength', 'Question', 'Concern']) {
        await hands.press('.annotation-new button', mark);
        if (mark !== 'Strength') await hands.press('.annotation-form [type=submit]');
      }
      await hands.open('#annotations summary');
      await hands.wait('.annotation-filters');
    },
  },
  {
    name: 'the golden thread',
    screen: 'panel',
    made,
    async steps(hands) {
      await criterion('P-08')(hands);
      await hands.press('.thread-open');
      await hands.wait('dialog.thread[open]');
    },
  },
  {
    name: 'the golden thread as a matrix',
    screen: 'panel',
    made,
    async steps(hands) {
      await criterion('P-08')(hands);
      await hands.press('.thread-open');
      await hands.press('.thread-views input');
      await hands.wait('.matrix');
    },
  },
  {
    name: 'person, document and details',
    screen: 'panel',
    made: () => withReviews(made(), ['Pebble-1200']),
    async steps(hands) {
      await read(hands);
      await hands.open('.about-all > summary');
      await hands.openAll('.about-all details:not([open]) > summary');
    },
  },
  ...(['JSON', 'CSV', 'Report'] as const).map(
    (format): State => ({
      name: `what leaves, before it does: ${format}`,
      screen: 'panel',
      made: () => withReviews(made(), ['Lantern-4821'], 'Lantern-4821'),
      async steps(hands) {
        await criterion(queried)(hands);
        await hands.write(
          `#criterion-${queried} [data-comment]`,
          'Ask Orla and Mrs Pemberly on 01632 960123. Faith matters here, says Faith.',
        );
        await hands.wait('.saved-saved');
        await hands.press('#criterion-P-01 > summary');
        await hands.press('.exports button', format);
        await hands.wait('dialog.leaving[open] .leaving-acts');
        await hands.wait('.leaving-removed');
      },
    }),
  ),
  {
    name: 'what leaves of several reviews',
    screen: 'dashboard',
    async made() {
      const several = await withReviews(made(), ['Lantern-4821', 'Pebble-1200']);
      for (const [id, text, forExport] of [
        [
          'Pebble-1200',
          'We met Faith at the centre in Thornleigh.',
          'We met Faith at the centre in Thornleigh.',
        ],
        ['Lantern-4821', 'Not looked at.', withheld],
      ] as const)
        await several.services.reviews.append(id, {
          at: several.services.now(),
          what: { kind: 'comment', text, forExport },
        });
      return several;
    },
    async steps(hands) {
      await hands.press('.picked input');
      await hands.press('.picked button', 'CSV');
      await hands.wait('dialog.leaving[open] .leaving-acts');
    },
  },
  {
    name: 'a comment that another window changed meanwhile',
    screen: 'panel',
    made: () => withReviews(made(), ['Lantern-4821'], 'Lantern-4821'),
    async steps(hands, { services }) {
      await criterion('P-01')(hands);
      await hands.write('#criterion-P-01 [data-comment]', 'Typed here and not kept yet.');
      await services.reviews.append('Lantern-4821', {
        at: services.now(),
        what: { kind: 'comment', criterion: 'P-01', text: 'From there.', forExport: 'From there.' },
      });
      await hands.wait('.other-text');
    },
  },
  {
    name: 'a review that was deleted in another window',
    screen: 'panel',
    made: () => withReviews(made(), ['Lantern-4821'], 'Lantern-4821'),
    async steps(hands, { services }) {
      await read(hands);
      await hands.wait('.saved-saved');
      await services.reviews.delete('Lantern-4821');
      await hands.wait('.notice-bad button');
    },
  },
  {
    name: 'questions to authors, none yet and then one',
    screen: 'panel',
    made,
    async steps(hands) {
      await criterion(queried)(hands);
      await hands.press(`#criterion-${queried} .answers button[title^="Back"]`);
      await hands.press('button.ask-author');
      await hands.open('#queries summary');
      await hands.wait('.query');
    },
  },
  ...(['writer', 'queries', 'marked', 'family', 'audit'] as const).map(
    (report, at): State => ({
      name: `a report before it is saved: ${report}`,
      screen: 'panel',
      made: () => made(report === 'marked' ? { ...fullPlan, source: 'pdf' } : fullPlan),
      async steps(hands) {
        await criterion(queried)(hands);
        await hands.press(`#criterion-${queried} .answers button[title^="Back"]`);
        await hands.press('button.ask-author');
        await hands.press('.reports-list button');
        await hands.press(`.reports-choice label:nth-of-type(${at + 1}) input`);
        await hands.wait(`[data-report=${report}]`);
      },
    }),
  ),
  {
    name: 'a summary for a family with words taken out and words to look at',
    screen: 'panel',
    made: () => made(fullPlan),
    async steps(hands) {
      await read(hands);
      await hands.press('.reports-list button');
      await hands.press('.reports-choice label:nth-of-type(4) input');
      await hands.write(
        '.report-draft',
        '# What is strong\nMrs Pemberly on 01632 960123. Zerlina knows the hours.',
      );
      await hands.wait('.family-checked h3');
    },
  },
  {
    name: 'stopped for another child’s data',
    screen: 'panel',
    made: () => made(strayPlan),
    async steps(hands) {
      await read(hands);
      await hands.open('.incident-later > summary');
      await hands.press('.incident-later [type=submit]');
    },
  },
  {
    name: 'a report before the review goes on, no step set',
    screen: 'panel',
    made: () => made(strayPlan),
    async steps(hands) {
      await read(hands);
      await hands.press('.incident-answers button.primary');
      await hands.press('.incident .fields [type=submit]');
    },
  },
  {
    name: 'a report with the council’s step',
    screen: 'panel',
    made: () => withSettings(made(strayPlan), { incidentStep: '1. Stop.\n2. Ring the duty line.' }),
    async steps(hands) {
      await read(hands);
      await hands.press('.incident-answers button.primary');
      await hands.wait('.incident .step-text');
    },
  },
  {
    name: 'a report set aside, and what is to be done',
    screen: 'panel',
    made: () => made(strayPlan),
    async steps(hands) {
      await read(hands);
      await hands.open('.incident-later > summary');
      await hands.write('.incident-later input', 'The duty line was busy.');
      await hands.press('.incident-later [type=submit]');
      await hands.wait('.incident-waiting');
      await hands.open('#actions > summary');
      await hands.press('#actions .actions-parts > .row button');
      await hands.wait('#actions form');
    },
  },
  {
    name: 'a report by hand',
    screen: 'panel',
    made,
    async steps(hands) {
      await read(hands);
      await hands.open('#actions > summary');
      await hands.press('#actions .row button', 'safeguarding');
      await hands.press('.incident [type=submit]');
    },
  },
  {
    name: 'sections that other agencies score',
    screen: 'panel',
    made: () => withSettings(made(), { reviewerAgency: 'health', sectionsByAgency: { health: ['C', 'G'] } }),
    async steps(hands) {
      // The settings are read before anybody can press.
      await new Promise((resolve) => setTimeout(resolve, 200));
      await read(hands);
      await hands.open('.other-parts > summary');
    },
  },
  {
    name: 'a plan read at twice the text, in the other colours',
    screen: 'panel',
    narrowest: 320,
    made: () => withSettings(made(), { textSize: 200, colours: 'colour-blind' }),
    steps: criterion('P-E1'),
  },
  { name: 'settings as they come', screen: 'settings', made },
  {
    name: 'settings at twice the text, in the other colours',
    screen: 'settings',
    narrowest: 320,
    made: () => withSettings(made(), { textSize: 200, colours: 'colour-blind', reviewerId: 'R-12' }),
    steps: (hands) => hands.openAll('.settings details > summary'),
  },
  {
    name: 'a key that another command has',
    screen: 'settings',
    made,
    async steps(hands) {
      await hands.press('[data-command="criterion.next"] button');
      await hands.key('k', '[data-command="criterion.next"] button');
      await hands.wait('.key-problem');
    },
  },
  {
    name: 'a settings file looked at',
    screen: 'settings',
    made,
    async steps(hands) {
      await hands.give('#share input[type=file]', ['settings.json'], settingsFile);
      await hands.wait('.coming');
    },
  },
  {
    name: 'a case of one document',
    screen: 'panel',
    made: () => withReviews(made(), ['Pebble-1200']),
    async steps(hands) {
      await read(hands);
      await hands.press('#case > summary');
      await hands.openAll('#case details:not([open]) > summary');
    },
  },
  {
    name: 'a case of two documents, one cited in the other',
    screen: 'panel',
    made: withCase,
    async steps(hands) {
      await criterion('P-F4')(hands);
      await hands.wait('.case-bar');
      await hands.press('#case > summary');
      await hands.openAll('#case details:not([open]) > summary');
    },
  },
  {
    name: 'asked whether two documents are about one child',
    screen: 'panel',
    made: withCase,
    async steps(hands) {
      await read(hands);
      await hands.press('#case > summary');
      await hands.openAll('#case details:not([open]) > summary');
      await hands.press('.case-others button', 'Pebble-1200');
      await hands.wait('.ask-case');
    },
  },
  {
    name: 'the criterion asked that words are cited in',
    screen: 'panel',
    made: withCase,
    async steps(hands) {
      await criterion('P-F2')(hands);
      await hands.wait('.case-bar');
      await hands.press('#criterion-P-F2 .cite');
      await hands.wait('dialog.cite-dialog[open]');
    },
  },
  {
    name: 'the review of a case whose document is not open',
    screen: 'panel',
    made: withCase,
    async steps(hands) {
      await read(hands);
      await hands.press('.case-member', 'Professional advice');
      await hands.wait('.case-closed');
    },
  },
  {
    name: 'dates found, one twice and one without its day',
    screen: 'panel',
    made: () => made(datedReview),
    async steps(hands) {
      await read(hands);
      await hands.press('#dates > summary');
      await hands.openAll('#dates details:not([open]) > summary');
    },
  },
  {
    name: 'dates confirmed, a limit missed and its exception asked for',
    screen: 'panel',
    made: () => made(datedReview),
    async steps(hands) {
      await read(hands);
      await hands.press('#dates > summary');
      for (const event of ['meeting', 'report', 'notice-of-meeting'])
        await hands.press(`[data-event=${event}] .confirm-date`);
      await hands.press('.step[data-step=T10] button', 'Record an exception');
      await hands.wait('.exception-form');
    },
  },
  { name: 'everything about to be deleted', screen: 'wipe', made },
  {
    name: 'asked how long an expiring review is kept',
    screen: 'dashboard',
    async made() {
      const expiring = await withReviews(made(), ['Lantern-4821', 'Pebble-1200']);
      const [first] = await listed(expiring);
      if (first)
        await expiring.services.reviews.append(first.id, {
          at: expiring.services.now(),
          what: { kind: 'keep', until: '2026-03-20' },
        });
      return expiring;
    },
    async steps(hands) {
      await hands.wait('.retention-soon');
      await hands.press('.retention-soon button', 'Keep longer');
      await hands.wait('dialog.keep-until');
    },
  },
  {
    name: 'a review that expires, open',
    screen: 'dashboard',
    async made() {
      const expiring = await withReviews(made(), ['Lantern-4821']);
      const [first] = await listed(expiring);
      if (first)
        await expiring.services.reviews.append(first.id, {
          at: expiring.services.now(),
          what: { kind: 'keep', until: '2026-03-20' },
        });
      return expiring;
    },
    async steps(hands) {
      await hands.press('.review-line button', 'Open');
      await hands.wait('.expires');
    },
  },
  {
    name: 'who changed what, when',
    screen: 'dashboard',
    made: () => withReviews(made(), ['Lantern-4821']),
    async steps(hands) {
      await hands.press('.review-line button', 'History');
      await hands.wait('dialog.history[open]');
    },
  },
  { name: 'no reviews', screen: 'dashboard', made },
  {
    name: 'a case listed',
    screen: 'dashboard',
    made: withCase,
    steps: (hands) => hands.wait('.in-case'),
  },
  {
    name: 'reviews listed',
    screen: 'dashboard',
    made: () => withReviews(made(), ['Lantern-4821', 'Pebble-1200']),
    steps: (hands) => hands.wait('.review-line'),
  },
  {
    name: 'asked before deleting',
    screen: 'dashboard',
    made: () => withReviews(made(), ['Lantern-4821']),
    async steps(hands) {
      await hands.press('.review-line button', 'Delete');
      await hands.wait('dialog[open]');
    },
  },
  {
    name: 'a review without its plan',
    screen: 'dashboard',
    made: () => withReviews(made(), ['Lantern-4821']),
    async steps(hands) {
      await hands.press('.review-line button.link');
      await hands.wait('main[data-phase=review]');
    },
  },
  { name: 'locked', screen: 'panel', made: () => withLock(made(), { locked: true }) },
  {
    name: 'a wrong passphrase',
    screen: 'panel',
    made: () => withLock(made(), { locked: true }),
    async steps(hands) {
      await hands.write('.lock-screen input', 'something else');
      await hands.press('.lock-screen [type=submit]');
      await hands.wait('.lock-screen [aria-invalid=true]');
    },
  },
  { name: 'a review under a passphrase', screen: 'panel', made: () => withLock(made()), steps: read },
  {
    name: 'locking soon',
    screen: 'panel',
    made: () => withLock(made(), { idle: 14 * 60 + 12 }),
    steps: (hands) => hands.wait('.lock-soon'),
  },
  {
    name: 'locking asks for words in a form',
    screen: 'panel',
    made: () => {
      const faked = withLock(made());
      const { guard } = faked.services;
      const others = { settleOthers: async () => ({ halfTyped: true }) };
      return { ...faked, services: { ...faked.services, guard: { ...guard, ...others } } };
    },
    async steps(hands) {
      await hands.press('.lock-sign button');
      await hands.wait('.lock-asks[open]');
    },
  },
  {
    name: 'changes from before the lock are held',
    screen: 'panel',
    made: () => withHeld(made()),
    async steps(hands) {
      await criterion('P-01')(hands);
      await hands.press('#criterion-P-01 .levels input');
      await hands.write('.lock-screen input', madeUpPassphrase);
      await hands.press('.lock-screen [type=submit]');
      await hands.wait('.lock-held');
    },
  },
  { name: 'settings, no passphrase', screen: 'settings', made },
  {
    name: 'settings, a passphrase being set',
    screen: 'settings',
    made,
    async steps(hands) {
      await hands.press('.lock-begin');
      await hands.press('.lock-suggest button');
      await hands.press('.lock-use');
    },
  },
  {
    name: 'settings, a passphrase changed',
    screen: 'settings',
    made: () => withLock(made()),
    steps: (hands) => hands.press('.lock-doings button', 'Change it'),
  },
  {
    name: 'settings, a passphrase taken away',
    screen: 'settings',
    made: () => withLock(made()),
    steps: (hands) => hands.press('.lock-doings button', 'Take it away'),
  },
  {
    name: 'settings, locked and the passphrase forgotten',
    screen: 'settings',
    made: () => withLock(made(), { locked: true }),
    steps: (hands) => hands.press('.lock-forgot'),
  },
  {
    name: 'settings, being encrypted',
    screen: 'settings',
    made: () => withLock(made(), { state: { kind: 'converting', to: 'encrypted', done: 12, total: 40 } }),
  },
  {
    name: 'a torn backup to put back',
    screen: 'dashboard',
    made: withBackup,
    async steps(hands) {
      await hands.give('#backup input[type=file]', ['torn.pqbackup'], await tornBackup());
      await hands.wait('.restore-preview .notice-bad');
    },
  },
];
