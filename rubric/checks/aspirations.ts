import { adulthoodAreasIn } from '../adulthood-areas.ts';
import { listed } from '../evidence/joined-text.ts';
import { findWords, linesOfSections } from '../evidence/lines.ts';
import { whyNotReadable } from '../evidence/readable.ts';
import { type Check, cannotTell, type FindingDraft, range } from '../finding.ts';

const hope =
  /\b(?:hopes?|hoping|wants? (?:to|him|her|them)|would (?:like|love)|dreams?|dreaming|one day|when (?:I|he|she|they)(?:['’]m| am| is| are)? (?:grow|grown|older|an adult|leave\w*)|in (?:the )?future|aims?|ambitions?|aspir\w+|looking (?:far )?ahead|wish(?:es)?|looks? forward|by (?:next|the time)|picture (?:him|her|them))\b/gi;
const near =
  /\b(?:this (?:year|term)|next (?:year|term|summer|christmas|easter)|by (?:next|christmas|easter|summer)|soon|this summer)\b/i;
const far =
  /\b(?:grow(?:n)? up|one day|adult|in (?:the )?future|far ahead|career|job|work(?:s|ing)?\b|earn\w*|paid|own (?:flat|home|house|place)|live (?:in|with|where|on)|college|university|a (?:singer|vet|nurse|firefighter|builder|chef|teacher|driver|mechanic|designer))\b/i;
/** Hopes that could be anyone's. */
const anyones =
  /\b(?:be(?:come)? (?:a )?(?:happy|independent|confident(?: young adult)?|successful|safe)|make (?:good )?progress|reach (?:his|her|their|my) (?:full )?potential|achieve (?:well|his|her|their)[\w\s]*|positive relationships|do well|fulfil[\w\s]* potential|what is best|thrive|enjoy school|be included)\b/gi;

/** P-A3: whether aspirations for the near and far future stand in Section A, across areas of life, in more than common wishes. */
export const aspirations: Check = (plan) => {
  const unread = whyNotReadable(plan, ['A']);
  if (unread) return { findings: [], suggested: cannotTell(unread) };
  const lines = linesOfSections(plan, ['A']);
  const found = findWords(lines, hope);
  if (found.length === 0)
    return {
      findings: [
        {
          tone: 'query',
          section: 'A',
          message:
            'No hopes for the future were recognised. Ask the child and the family what they would like next year and as an adult.',
        },
      ],
      suggested: range(1, 2, 'No hopes for the future were recognised.'),
    };
  const hopeful = [...new Set(found.map(({ line }) => line))].map((line) => line.text).join('\n');
  const own = hopeful.replace(anyones, ' ');
  const areas = adulthoodAreasIn(own);
  const findings = found.slice(0, 8).map(({ words, line }): FindingDraft => {
    const to = line.text.indexOf('.', words.to - line.from);
    const end = to < 0 ? line.text.length : to + 1;
    const from = words.from - line.from;
    return {
      tone: 'note',
      section: 'A',
      words: { ...words, to: line.from + end, quote: line.text.slice(from, end) },
      message: 'A hope for the future. Does an outcome in Section E move towards it?',
    };
  });
  const facts = [
    `Areas of life touched: ${listed(areas) || 'none by name'}; near future: ${near.test(own) ? 'yes' : 'not found'}; far future: ${far.test(own) ? 'yes' : 'not found'}.`,
  ];
  const generic = (hopeful.match(anyones) ?? []).length;
  if (areas.length === 0 && generic > 0)
    return { findings, suggested: range(1, 2, 'The hopes found could be any child’s.'), facts };
  if (areas.length >= 2 && (near.test(own) || far.test(own)))
    return { findings, suggested: range(3, 4, `Hopes touch ${areas.length} areas of life.`), facts };
  return {
    findings,
    suggested: range(2, 3, 'Hopes are stated; few areas of life were recognised in them.'),
    facts,
  };
};
