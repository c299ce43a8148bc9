/**
 * One way in which something leaves the extension: by a file, the clipboard or paper. `identifies`: it can hold words by
 * which somebody is known. `shown`: how a person sees it or is told of it before it leaves. `calls`: the files of the code
 * that use it; a test finds every such call and fails for one that is not named here.
 */
export type WayOut = {
  name: string;
  holds: string;
  identifies: boolean;
  shown: string;
  calls: readonly string[];
};

/** Every way out there is. Nothing of them is sent anywhere: each is a file, the clipboard, or a tab of our own. */
export const waysOut: readonly WayOut[] = [
  {
    name: 'Audit record (JSON, CSV, HTML), of one review or several',
    holds: 'Levels, counts, details without names, comments as masked.',
    identifies: false,
    shown: 'A dialogue shows the file, what was taken out, what is withheld and what to look at.',
    calls: [
      'components/leaving/stored-leaving.ts',
      'components/session/report-work.ts',
      'entrypoints/sidepanel/services.ts',
    ],
  },
  {
    name: 'Reports: for the writer, questions to authors, summary for the family (HTML, Word)',
    holds: 'The writer’s report and the questions quote the plan; the family’s summary names no one.',
    identifies: true,
    shown:
      'A notice stands above the page, which is shown as it will be saved; the family’s says what was taken out of it.',
    calls: [
      'components/session/report-work.ts',
      'components/reports/stored-reports.ts',
      'entrypoints/sidepanel/services.ts',
    ],
  },
  {
    name: 'The PDF with comments',
    holds: 'The whole document with what was found.',
    identifies: true,
    shown: 'A notice stands above the button that saves it.',
    calls: ['entrypoints/viewer/marked-copy.ts'],
  },
  {
    name: 'A review that could not be stored',
    holds: 'Everything typed in one review, as it was typed.',
    identifies: true,
    shown: 'A sentence beside the button says so. The file is a backup of one review.',
    calls: ['components/session/session.ts', 'entrypoints/sidepanel/services.ts'],
  },
  {
    name: 'A backup, and a file under a passphrase that is opened again',
    holds: 'Everything that is stored here, as it was typed; what was under the passphrase.',
    identifies: true,
    shown: 'A sentence above the button says so, and offers a passphrase.',
    calls: ['entrypoints/sidepanel/backup-door.ts'],
  },
  {
    name: 'Questions to authors, copied as text',
    holds: 'The plan’s words that are asked about, and the questions.',
    identifies: true,
    shown: 'The notice of the list, or the words beside the button, are on the screen when it is pressed.',
    calls: [
      'components/session/report-work.ts',
      'components/reports/stored-reports.ts',
      'components/reports/queries-part.tsx',
      'components/queries/queries-card.tsx',
      'entrypoints/sidepanel/services.ts',
    ],
  },
  {
    name: 'A question about one item, copied',
    holds: 'A question in our words with the item’s place.',
    identifies: false,
    shown: 'The question stands on the screen above its button.',
    calls: ['components/review/ask-writer.tsx', 'components/session/session.ts'],
  },
  {
    name: 'Which checks cry wolf (CSV)',
    holds: 'Names of checks and counts.',
    identifies: false,
    shown: 'The same table stands above the button.',
    calls: ['components/dashboard/check-list.tsx', 'entrypoints/sidepanel/services.ts'],
  },
  {
    name: 'Settings',
    holds:
      'What was chosen in the settings page, with the reviewer’s own reference and the council’s reporting step.',
    identifies: false,
    shown: 'All of it stands on the settings page.',
    calls: ['entrypoints/sidepanel/settings-door.ts'],
  },
  {
    name: 'A taught portal',
    holds:
      'Where sections stand on a page, without any of its words but those of a closed list, and the name given to it.',
    identifies: false,
    shown: 'The list of taught portals says what is in it.',
    calls: ['entrypoints/sidepanel/teach-door.ts'],
  },
  {
    name: 'The golden thread in a tab of its own, to be projected',
    holds: 'Needs, outcomes and provision in the plan’s words.',
    identifies: true,
    shown: 'It is on the screen: whoever sees the wall sees it. It closes with the panel and is not kept.',
    calls: [
      'components/thread/thread-dialog.tsx',
      'components/session/session.ts',
      'entrypoints/sidepanel/services.ts',
    ],
  },
  {
    name: 'The command line’s reading (JSON)',
    holds: 'The whole text of the plan.',
    identifies: true,
    shown: 'A line on the standard error and the help say so.',
    calls: [],
  },
  {
    name: 'What the browser does with any page: printing, saving, selecting, dragging selected words',
    holds: 'What is on the screen, the plan’s words among it.',
    identifies: true,
    shown: 'It is on the screen when the reviewer does it. Nothing of ours prints or puts words into a drag.',
    calls: [],
  },
  {
    name: 'Titles of tabs and windows, which the browser keeps in its history',
    holds: 'The name of the product and of the page; no file, plan or person.',
    identifies: false,
    shown: 'It stands on the tab.',
    calls: [],
  },
];
