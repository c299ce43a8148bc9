import { wholeLine } from '../evidence/lines.ts';
import { whyDocumentNotReadable } from '../evidence/readable.ts';
import { type Check, cannotTell, type FindingDraft } from '../finding.ts';
import { type OwnParagraph, ownParagraphs } from '../identity/own-paragraphs.ts';

/** From so many copied paragraphs on it is no chance: a question, not a note. */
const several = 3;
/** In so many other plans a paragraph is the form's, or one that everybody is given: it is counted and not listed. */
const formsOwn = 4;
/** From this share on (and so many paragraphs) the two plans are much the same: an earlier version, or one made from the other. */
const muchTheSame = { share: 0.5, paragraphs: 5 };
/** Reviews of such plans that are named: a plan reviewed in many versions needs no list of them. */
const mostAlike = 3;

/**
 * P-02: paragraphs that also stand in a plan that was reviewed on this device before. Told by keyed hashes only, so the
 * other plan's words are not there to be shown; whether the two are about one person nobody can tell from them.
 */
export const textElsewhere: Check = (plan, { child, elsewhere }) => {
  const unread = whyDocumentNotReadable(plan);
  if (unread) return { findings: [], suggested: cannotTell(unread) };
  if (elsewhere === undefined)
    return {
      findings: [],
      suggested: cannotTell('Its paragraphs were not compared with other plans reviewed on this device.'),
    };
  const reviewsOf = new Map(elsewhere.map(({ text, reviews }) => [text, reviews]));
  const paragraphs = ownParagraphs(plan, child);
  const copied = paragraphs.flatMap((paragraph) => {
    const reviews = reviewsOf.get(paragraph.text) ?? [];
    return reviews.length > 0 ? [{ paragraph, reviews }] : [];
  });
  const alike = plansMuchTheSame(copied, paragraphs.length);
  const others = copied.flatMap(({ paragraph, reviews }) => {
    const other = reviews.filter((review) => !alike.has(review));
    return other.length > 0 ? [{ paragraph, reviews: other }] : [];
  });
  const usual = others.filter(({ reviews }) => reviews.length >= formsOwn);
  const told = others.filter(({ reviews }) => reviews.length < formsOwn);
  const tone = told.length >= several ? 'query' : 'note';
  const findings: FindingDraft[] = [
    ...[...alike].slice(0, mostAlike).map(
      ([review, found]): FindingDraft => ({
        tone: 'note',
        ...placeOf(found[0]),
        message: `${found.length} of ${paragraphs.length} paragraphs also stand in review ${review}; this is the first. If that is an earlier version of this plan, nothing is wrong. If it is about somebody else, check that each is about this person.`,
      }),
    ),
    ...told.map(
      ({ paragraph, reviews }): FindingDraft => ({
        tone,
        ...placeOf(paragraph),
        message: `This paragraph also stands in ${named(reviews)}. If it was copied, check that it is about this person.`,
      }),
    ),
  ];
  return {
    findings,
    suggested: cannotTell(
      findings.length === 0
        ? 'None of its longer paragraphs was found in another plan reviewed on this device.'
        : 'Some of its words also stand in another plan reviewed on this device; whether they are about this person, a person must say.',
    ),
    ...(usual.length > 0 && {
      facts: [
        `Paragraphs that stand in ${formsOwn} or more other plans reviewed here, as a form’s own words do, and are not listed: ${usual.length}.`,
      ],
    }),
  };
};

/** By review: the paragraphs of this plan that it holds, for those that hold most of it. */
function plansMuchTheSame(
  copied: readonly { paragraph: OwnParagraph; reviews: readonly string[] }[],
  all: number,
): Map<string, OwnParagraph[]> {
  const held = new Map<string, OwnParagraph[]>();
  for (const { paragraph, reviews } of copied)
    for (const review of reviews) held.set(review, [...(held.get(review) ?? []), paragraph]);
  return new Map(
    [...held].filter(
      ([, found]) => found.length >= muchTheSame.paragraphs && found.length >= muchTheSame.share * all,
    ),
  );
}

function placeOf(paragraph: OwnParagraph | undefined): Partial<FindingDraft> {
  if (!paragraph) return {};
  const { line } = paragraph;
  return { words: wholeLine(line), ...(line.section && { section: line.section }) };
}

function named(reviews: readonly string[]): string {
  const [only] = reviews;
  if (reviews.length === 1) return `review ${only} (another plan)`;
  return `reviews ${reviews.slice(0, -1).join(', ')} and ${reviews.at(-1)} (other plans)`;
}
