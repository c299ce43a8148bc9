import { recall } from '../../plan/wording/recall.ts';

/** An acronym used without its meaning: the first place it stands, and how often it is used. */
export type UndefinedAcronym = { acronym: string; from: number; to: number; times: number; meaning?: string };

/** Acronyms that families use themselves and the NHS prints without their meaning: worth writing out, no defect. */
export const widelyKnown: ReadonlySet<string> = new Set(['ADHD', 'OCD', 'HIV', 'DNA', 'MRI', 'PTSD']);

/** Acronyms common in plans, with their meaning, so that the reviewer can offer it. */
const known: Record<string, string> = {
  ADHD: 'attention deficit hyperactivity disorder',
  ASC: 'autism spectrum condition',
  ASD: 'autism spectrum disorder',
  BSL: 'British Sign Language',
  CAMHS: 'child and adolescent mental health service',
  CYPMHS: "children and young people's mental health service",
  CCN: "community children's nurse",
  CIN: 'child in need',
  CP: 'child protection or cerebral palsy',
  DCD: 'developmental co-ordination disorder',
  DLD: 'developmental language disorder',
  DCO: 'designated clinical officer',
  DMO: 'designated medical officer',
  DSCO: 'designated social care officer',
  EAL: 'English as an additional language',
  EBSA: 'emotionally based school avoidance',
  EHCP: 'education, health and care plan',
  EHC: 'education, health and care',
  EHCNA: 'education, health and care needs assessment',
  ELSA: 'emotional literacy support assistant',
  EOTAS: 'education otherwise than at school',
  EP: 'educational psychologist',
  EYFS: 'early years foundation stage',
  FBA: 'functional behaviour assessment',
  HI: 'hearing impairment',
  HLTA: 'higher level teaching assistant',
  ICB: 'integrated care board',
  IEP: 'individual education plan',
  LAC: 'looked-after child',
  CLA: 'child looked after',
  LSA: 'learning support assistant',
  MLD: 'moderate learning difficulty',
  MSI: 'multi-sensory impairment',
  OT: 'occupational therapist or therapy',
  PD: 'physical disability',
  PDA: 'pathological demand avoidance',
  PECS: 'Picture Exchange Communication System',
  PEP: 'personal education plan',
  PMLD: 'profound and multiple learning difficulties',
  PfA: 'preparing for adulthood',
  SaLT: 'speech and language therapist or therapy',
  SALT: 'speech and language therapist or therapy',
  SLT: 'speech and language therapist or therapy',
  SEMH: 'social, emotional and mental health',
  SENCo: 'special educational needs co-ordinator',
  SENCO: 'special educational needs co-ordinator',
  SENDCo: 'special educational needs and disabilities co-ordinator',
  SENDIASS: 'SEND information, advice and support service',
  SLCN: 'speech, language and communication needs',
  SLD: 'severe learning difficulty',
  SpLD: 'specific learning difficulty',
  TA: 'teaching assistant',
  TAC: 'team around the child',
  TAF: 'team around the family',
  ToD: 'teacher of the deaf',
  VI: 'vision impairment',
  WISC: 'Wechsler Intelligence Scale for Children',
  AAC: 'augmentative and alternative communication',
  KS: 'key stage',
};

/** Capitals that are words, units, marks of the document or known to everybody. */
const plain = new Set(
  `A I OK UK USA GB NHS TV PC CD DVD GP PE IT ICT RE BBC DOB UPN ID AM PM BC AD NO YES NOT AND THE OF TO FOR IN ON WITH OR MUST WILL ALL ONLY
  PLAN FINAL DRAFT SECTION NAME DATE CHILD SCHOOL SEN SEND EHCP EHC GCSE GCSES BTEC NVQ KFC PDF ICE LA NB RSVP SOS DIY VIP CEO HGV MOT UNICEF NASA LEGO ASDA IKEA AQA
  SENCO SENDCO CE RC VA VC DD MM YY YYYY XX XXX XXXX XXXXX XXXXXX TBC TBA`.split(/\s+/),
);
const roman = /^(?:I{1,3}|IV|VI{0,3}|IX|XI{0,3}|XIV|XV|X)$/;
const candidate =
  /(?<![\p{L}\d.@/_-])(?:[A-Z]{2,6}s?|[A-Z][a-z]{1,2}[A-Z]{1,4}[a-z]{0,2}|[A-Z]{2,5}[a-z]{1,2}[A-Z]?|[A-Z][a-z]{0,2}[A-Z][A-Za-z]{1,6}|[A-Z]{2,5}-\d)(?![\p{L}\d@_])/gu;
/** A surname in camel case is no acronym: "McCall", "MacDonald", "DeVito", "O'Neil". */
const surname = /^(?:Mc|Mac|De|Le|La|Van|Von|Fitz|Di|Du|St)[A-Z][a-z]+$/;
/** A slot of a template that was not filled is asked about as such. */
const slot = /%%?[A-Z_ ]+%%?|<<[^<>\n]*>>|«[^»\n]*»|\{\{[^}\n]*\}\}|\[[A-Z][A-Z /]*\]/g;
const postcode = /\b[A-Z]{1,2}\d{1,2}[A-Z]?\s*\d[A-Z]{2}\b/g;

/**
 * Acronyms of a document that are not spelt out at their first use (domain part 6.8). `text` is the document's own
 * words in reading order. Common words in capitals, headings in capitals, Roman numerals and postcodes are exempt.
 */
export function undefinedAcronyms(text: string): UndefinedAcronym[] {
  const lines = text.split('\n').map(candidatesOf);
  const cleaned = lines.map((line) => line.cleaned).join('\n');
  const found = new Map<string, UndefinedAcronym>();
  let start = 0;
  for (const line of lines) {
    for (const { acronym, at, length } of line.candidates) {
      const before = found.get(acronym);
      if (before) before.times += 1;
      else
        found.set(acronym, {
          acronym,
          from: start + at,
          to: start + at + length,
          times: 1,
          ...(known[acronym] ? { meaning: known[acronym] } : {}),
        });
    }
    start += line.cleaned.length + 1;
  }
  return [...found.values()].filter((one) => !isExpanded(cleaned, one)).sort((a, b) => a.from - b.from);
}

/** A line without postcodes, or blank where it shouts, and what in it may be an acronym. */
const candidatesOf = recall((line: string) => {
  const kept = line
    .replace(postcode, (words) => ' '.repeat(words.length))
    .replace(slot, (words) => ' '.repeat(words.length));
  const cleaned = isShouted(kept) ? ' '.repeat(kept.length) : kept;
  const candidates = [...cleaned.matchAll(candidate)].flatMap((match) => {
    const acronym = match[0].replace(/(?<=[A-Z]{2})s$/, '');
    if (plain.has(acronym.toUpperCase()) || roman.test(acronym) || surname.test(acronym)) return [];
    // "KS 2" is read as a stage.
    if (acronym === 'KS' && /^\s?\d/.test(cleaned.slice(match.index + 2))) return [];
    if (!/[A-Z].*[A-Z]/.test(acronym) || inShoutedRun(cleaned, match.index, match[0].length)) return [];
    return [{ acronym, at: match.index, length: match[0].length }];
  });
  return { cleaned, candidates };
});

function isShouted(line: string): boolean {
  const letters = line.replace(/[^\p{L}]/gu, '');
  return letters.length > 3 && letters === letters.toUpperCase() && line.trim().split(/\s+/).length > 1;
}

/** Part of three or more words in capitals: emphasis, not an acronym. */
function inShoutedRun(text: string, from: number, length: number): boolean {
  const around = text.slice(Math.max(0, from - 25), from + length + 25);
  return /(?:\b[A-Z]{2,}\b[ ,]+){2}\b[A-Z]{2,}\b/.test(around);
}

/** "speech and language therapist (SaLT)", "SaLT (speech and language therapist)", or the initials of the words before a bracket, at or before its first use. */
function isExpanded(text: string, one: UndefinedAcronym): boolean {
  const { acronym, from, to } = one;
  const bracketed = new RegExp(
    `\\(\\s*(?:the\\s+|or\\s+|also\\s+|known as\\s+)?["“']?${literally(acronym)}s?["”']?\\s*[),;]`,
  );
  const at = bracketed.exec(text);
  if (at && at.index <= from + 1) return true;
  const after = text.slice(to, to + 120);
  const gloss =
    /^\s*(?:\(|[–-]\s|,?\s*which (?:is|means)\s|,?\s*(?:that is|meaning|stands for|short for)\s|=\s?)(?<words>[^().;]{6,100})/.exec(
      after,
    );
  return gloss?.groups?.words !== undefined && initialsMatch(gloss.groups.words, acronym);
}

function initialsMatch(words: string, acronym: string): boolean {
  const initials = (words.match(/\p{L}+/gu) ?? []).map((word) => (word[0] ?? '').toLowerCase());
  const letters = [...acronym.toLowerCase().replace(/[^a-z]/g, '')];
  let at = 0;
  let matched = 0;
  for (const letter of letters) {
    const next = initials.indexOf(letter, at);
    if (next >= 0) {
      matched += 1;
      at = next + 1;
    }
  }
  return matched >= Math.max(2, letters.length - 1);
}

function literally(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
