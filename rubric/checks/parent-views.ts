import { sentences } from '../../plan/wording/sentences.ts';
import { wholeLine } from '../evidence/lines.ts';
import { whyDocumentNotReadable, whyNotReadable } from '../evidence/readable.ts';
import { type Check, cannotTell, type FindingDraft, range } from '../finding.ts';
import { parentWords, viewLines } from '../voices.ts';

/** Words by which parents' views are told as views. */
const telling =
  /\b(?:say|says|said|hopes?|hoped|wants?|wanted|would like|worr(?:y|ies|ied)|feels?|felt|thinks?|thought|believes?|asked|asks|told|finds?|sees?|views?|wrote|proud|prefers?|wishes|anxious|pleased|happy|concern\w*|agree\w*|supportive|describ\w*|notice\w*|explain\w*|by telephone|in writing)\b/i;
const together =
  /\b(?:\p{Lu}\p{Ll}+|he|she|they) and (?:his|her|their) (?:parents?|mother|father|mum|dad|family|carers?) (?:feel|think|would|want|hope|believe|say|are)\b/u;
const heading =
  /\b(?:parents?|mother|father|carers?|famil\w+|mums?|dads?)\b[^.]{0,20}\b(?:views?|think|say|hopes?|voice)\b|\bfrom \p{Lu}\p{Ll}+['’]s (?:mother|father|parents?|step\w+|carers?)/iu;
const differ =
  /\b(?:but|rather|whereas|although|differ\w*|disagree\w*|does not want|do not agree|would still|on the other hand|not agree|both views)\b/i;

/** Agreement with the reports is no view of one's own: around it, fewer words than this stay brief. */
const fullerViews = 80;

/** P-A2, R-05: whether parents' or carers' views stand, told apart from the child's, with differences kept. */
export const parentViews: Check = (plan) => {
  const unread = plan.kind === 'plan' ? whyNotReadable(plan, ['A']) : whyDocumentNotReadable(plan);
  if (unread) return { findings: [], suggested: cannotTell(unread) };
  const lines = viewLines(plan);
  const section = plan.kind === 'plan' ? { section: 'A' as const } : {};
  const titled = plan.parts.filter(
    (part) => heading.test(part.title) || /^(?:the )?(?:parents?|family|carers?)\b/i.test(part.title),
  );
  const told = lines.filter((line) =>
    sentences(line.text).some(({ words }) => parentWords.test(words) && telling.test(words)),
  );
  const titledText = titled
    .map((part) => part.text)
    .filter((text) => !/^\W*(?:none|n\/a|no|not (?:present|obtained))?\W*$/i.test(text))
    .join(' ');
  const sentencesTold = told.flatMap((line) => sentences(line.text)).length + sentences(titledText).length;
  const words = `${told.map((line) => line.text).join(' ')} ${titledText}`
    .split(/\s+/)
    .filter(Boolean).length;
  if (told.length === 0 && titledText.trim() === '')
    return {
      findings: [
        {
          tone: 'query',
          ...section,
          message:
            'No views of parents or carers were recognised. Add them, or say why there are none (for example the young person’s own choice).',
        },
      ],
      suggested: range(1, 2, 'No views of parents or carers were recognised.'),
    };
  const findings = told.slice(0, 6).map(
    (line): FindingDraft => ({
      tone: 'strength',
      ...section,
      words: wholeLine(line),
      message: 'Views of parents or carers. Check that they stand apart from the child’s.',
    }),
  );
  const facts = [
    `About ${words} words around parents' views${differ.test(told.map((line) => line.text).join(' ')) ? '; a difference of view may be recorded' : ''}.`,
  ];
  const merged = told.some((line) => together.test(line.text)) && titled.length === 0;
  if (merged)
    return { findings, suggested: range(2, 3, 'Parents’ views are told together with the child’s.'), facts };
  const agreeing = told.some((line) =>
    /\bparents? agrees? with the (?:reports?|advice|assessments?|plan)\b/i.test(line.text),
  );
  if ((sentencesTold >= 3 || words >= 40) && !(agreeing && words < fullerViews))
    return { findings, suggested: range(3, 4, 'Parents’ views stand with some fullness.'), facts };
  return { findings, suggested: range(2, 3, 'Parents’ views are there and brief.'), facts };
};
