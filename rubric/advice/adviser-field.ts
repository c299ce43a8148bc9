import type { Plan, Provision } from '../../plan/plan.ts';
import { areaKey } from '../../plan/links/area-key.ts';
import { aboutOf } from '../thread/topics.ts';
import { disciplinesIn } from './who-gives.ts';

/** What an adviser may be asked to speak of: some matters, some professions, some sections. */
export type AdviserField = {
  says: string;
  covers: (item: Provision, professions: ReadonlySet<string>) => boolean;
};

type Kind = {
  says: string;
  title: RegExp;
  sections: readonly string[];
  topics?: readonly string[];
  profession?: string;
};

const kinds: Kind[] = [
  {
    says: 'speech and language therapy',
    title: /\bspeech (?:and|&) language|\bSaLT\b/i,
    sections: ['F', 'G'],
    topics: ['speech', 'expression', 'understanding', 'telling'],
    profession: 'speech and language therapist',
  },
  {
    says: 'occupational therapy',
    title: /\boccupational therap/i,
    sections: ['F', 'G'],
    topics: ['hands', 'sensory', 'selfcare'],
    profession: 'occupational therapist',
  },
  {
    says: 'physiotherapy',
    title: /\bphysiotherap/i,
    sections: ['F', 'G'],
    topics: ['movement'],
    profession: 'physiotherapist',
  },
  { says: 'psychology', title: /\bpsycholog/i, sections: ['F'] },
  { says: 'social care', title: /\bsocial (?:care|work)|\bearly help\b/i, sections: ['H1', 'H2'] },
  {
    says: 'health',
    title: /\bmedical|\bpaediatric|\bhealth advice|\bnurs(?:e|ing)\b|\bCAMHS\b/i,
    sections: ['G'],
  },
  {
    says: 'the setting',
    title:
      /\b(?:school|setting|nursery|college|educational) (?:\p{L}+ )?(?:advice|report|information)|\beducational advice|\badvice from the (?:school|setting|head)/iu,
    sections: ['F'],
  },
];

/** How many of the first headings and lines of a report are looked at for whose it is. */
const opening = 12;

/** The adviser's field, by the report's own title and its author; undefined where it does not say, and then nothing is called added. */
export function fieldOf(advice: Plan): AdviserField | undefined {
  const title = advice.blocks
    .slice(0, opening)
    .map(({ text }) => text)
    .filter((text) => text.length < 120);
  const author = advice.facts.filter(({ label }) =>
    /author|role|job|written|prepared|profession|from/i.test(label),
  );
  // The title says best whose report it is: a psychologist's may name the therapist among its sources.
  const kind = [...title, ...author.map(({ value }) => value)]
    .map((text) => kinds.find((one) => one.title.test(text)))
    .find((one) => one !== undefined);
  if (!kind) return undefined;
  const spoken = spokenOf(advice);
  const areas = new Set(advice.parts.flatMap(({ title }) => areaKey(title, undefined) ?? []));
  return {
    says: kind.says,
    covers: (item, professions) => {
      if (!kind.sections.includes(item.section ?? 'F')) return false;
      if (kind.profession !== undefined && professions.has(kind.profession)) return true;
      if (kind.profession !== undefined && disciplinesIn(item.text).has(kind.profession)) return true;
      // Another profession's work is that profession's to advise on.
      if ([...professions].some((one) => disciplinesIn(one).size > 0) && item.section === 'F')
        return kind.says === 'psychology' && professions.has('psychologist');
      const { main } = aboutOf(item.text);
      // Wide advice speaks of whole areas of need.
      const area = areaKey(item.area, item.section);
      if (kind.topics === undefined && area !== undefined && areas.has(area)) return true;
      if (kind.topics) return [...main].some((topic) => kind.topics?.includes(topic));
      if (kind.sections.includes('F')) return [...main].some((topic) => spoken.has(topic));
      return true;
    },
  };
}

/** Matters that the advice itself speaks of: wide advice covers what it looked at and no more. */
function spokenOf({ needs, outcomes, provisions }: Plan): ReadonlySet<string> {
  return new Set([...needs, ...outcomes, ...provisions].flatMap(({ text }) => [...aboutOf(text).main]));
}
