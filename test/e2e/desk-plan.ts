import type { Sample } from '../../scripts/samples/sample.ts';
import { sampleToWord } from '../../scripts/samples/to-word.ts';
import { makePdf, type PdfLine } from './make-pdf.ts';

/** One section of the plan that is reviewed: its letter, its title and its lines. */
export type DeskSection = { id: string; title: string; lines: string[] };

/** Words that stand in both versions, words that are taken out and words that are said otherwise in the newer one. */
export const kept = 'walks to the shop on her own';
export const takenOut = 'A visiting teacher will come as appropriate.';
export const reworded = 'Regular time with a speech and language therapist as needed.';

/** An invented plan as its reviewer first has it, and as its writer gives it back: words added, changed, moved and cut. */
export function deskPlan(version: 'first' | 'newer'): DeskSection[] {
  const isNewer = version === 'newer';
  return [
    {
      id: 'A',
      title: 'Views, interests and aspirations',
      lines: [
        'I like otters, maps and the bus to the coast. I want to work with boats one day.',
        'Imogen’s father hopes that she will have friends to go out with.',
      ],
    },
    {
      id: 'B',
      title: 'Special educational needs',
      lines: [
        'Imogen reads short words and loses her place in longer sentences.',
        'Imogen follows one instruction at a time and needs time before she answers.',
        'Imogen finds busy corridors hard and waits until they are empty.',
      ],
    },
    { id: 'C', title: 'Health needs', lines: ['Imogen has hay fever, which makes her tired in June.'] },
    { id: 'D', title: 'Social care needs', lines: ['Imogen has no one to go swimming with.'] },
    {
      id: 'E',
      title: 'Outcomes',
      lines: [
        ...(isNewer ? ['By July 2028 Imogen reads a bus timetable and says which bus she needs.'] : []),
        'By July 2028 Imogen walks to the shop on her own and comes back with three things on her list.',
        'Imogen will improve her reading.',
      ],
    },
    {
      id: 'F',
      title: 'Special educational provision',
      lines: [
        isNewer
          ? 'A speech and language therapist will work with Imogen for 30 minutes every fortnight.'
          : reworded,
        ...(isNewer ? [] : [takenOut]),
        'A teaching assistant will read with Imogen 1:1 for 15 minutes each school day.',
      ],
    },
    { id: 'G', title: 'Health provision', lines: ['The school nurse will see Imogen once a year in May.'] },
    {
      id: 'H1',
      title: 'Social care provision under section 2',
      lines: ['A short breaks worker will go swimming with Imogen for one hour each week.'],
    },
    { id: 'H2', title: 'Other social care provision', lines: ['No other social care provision is needed.'] },
    { id: 'I', title: 'Placement', lines: ['A mainstream secondary school.'] },
    { id: 'J', title: 'Personal budget', lines: ['There is no personal budget.'] },
    { id: 'K', title: 'Advice and information', lines: ['Educational psychologist, 12 March 2026.'] },
  ];
}

const details: [string, string][] = [
  ['Name', 'Imogen Fairweather'],
  ['Date of birth', '14 May 2014'],
  ['Date of plan', '4 May 2026'],
];

const heading = ({ id, title }: DeskSection) => `Section ${id}: ${title}`;

/** The plan as a Word file. */
export function deskWord(version: 'first' | 'newer'): Promise<Uint8Array> {
  const sample: Sample = {
    file: 'desk-plan',
    kind: 'plan',
    layout: 'lettered',
    title: 'Education, Health and Care Plan',
    council: 'Harrowmere Council',
    statusLine: 'Draft',
    details,
    sections: deskPlan(version).map(({ id, title, lines }) => ({
      id,
      title,
      blocks: lines.map((line): ['p', string] => ['p', line]),
    })),
    closing: [],
  };
  return sampleToWord(sample);
}

/** Characters that fit on a line of the page. */
const lineLength = 84;

/** The plan as a PDF of two pages, lines broken as a printer breaks them. */
export function deskPdf(version: 'first' | 'newer'): Uint8Array {
  const pages: PdfLine[][] = [[], []];
  for (const [number, sections] of [deskPlan(version).slice(0, 5), deskPlan(version).slice(5)].entries()) {
    let y = 790;
    const put = (text: string, size: number, after: number) => {
      pages[number]?.push({ text: text.replaceAll('’', "'"), x: 56, y, size });
      y -= after;
    };
    if (number === 0) {
      put('Education, Health and Care Plan', 18, 26);
      for (const [label, value] of details) put(`${label}: ${value}`, 11, 16);
    }
    for (const section of sections) {
      y -= 14;
      put(heading(section), 14, 22);
      for (const line of section.lines) {
        for (const piece of broken(line)) put(piece, 11, 14);
        y -= 8;
      }
    }
  }
  return makePdf(pages);
}

function broken(line: string): string[] {
  const pieces: string[] = [''];
  for (const word of line.split(' ')) {
    const last = pieces.length - 1;
    const longer = `${pieces[last]} ${word}`.trim();
    if (longer.length > lineLength) pieces.push(word);
    else pieces[last] = longer;
  }
  return pieces;
}

/** The plan in a portal that shows one section at a time, each opened by its button, as one page of markup. */
export function deskWizard(version: 'first' | 'newer'): string {
  const steps = deskPlan(version).map((section) => [
    heading(section),
    section.lines.map((line) => `<p>${line}</p>`).join(''),
  ]);
  return `<!doctype html><html lang="en-GB"><meta charset="utf-8"><title>Plan, step by step</title>
<style>.current { font-weight: bold }</style><body></body><script>
const steps = ${JSON.stringify(steps)};
const show = (at) => {
  const list = steps.map(([title], index) => '<li' + (index === at ? ' class="current" aria-current="step"' : '') + '><button type="button" data-at="' + index + '">' + title + '</button></li>').join('');
  document.body.innerHTML = '<header><span>Case ID 80417</span> <span>Name: Imogen Fairweather</span></header><nav aria-label="Steps"><ol class="steps">' + list + '</ol></nav><main><h1>Education, health and care plan</h1><p>Name: Imogen Fairweather</p><h2>' + steps[at][0] + '</h2>' + steps[at][1] + '</main>';
  for (const button of document.querySelectorAll('[data-at]')) button.onclick = () => show(Number(button.dataset.at));
};
show(0);
</script></html>`;
}
