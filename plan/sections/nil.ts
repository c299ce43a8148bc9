import { sentences } from '../wording/sentences.ts';
import { plain } from './plain.ts';

/** Sentences that say there is nothing to put: no need identified, no provision required, not known to social care. */
const nils = [
  /^(?:none|nil|n\/?a|not applicable|not (?:currently )?(?:required|needed|identified|relevant|requested|sought|applied for)|no needs?|no provision|no identified needs?|none (?:identified|known|required|recorded|requested|agreed|reported|needed|sought))(?:,? (?:at (?:this|the) (?:time|stage|moment|point|present)|at present|currently|presently|to date|so far|for now|yet|as yet))?\.?$/,
  /^(?:none|nil|n\/a|not applicable|not required)(?:,|:| -)? (?:as|because|since|for)\b.{0,90}$/,
  /^(?:a )?nil (?:return|response|entry)\b.{0,40}$/,
  /^(?:none|nil|n\/a|not applicable|not required)(?::| -) ?.{0,90}$/,
  /^(?:none|nil|not) (?:identified|required|needed|known|applicable) (?:under|by|in|from|for|on) .{2,80}$/,
  /^(?:none|nil) at (?:this|the|present)\b.{0,40}$/,
  /\bno (?:\S+ ){0,5}(?:needs?|provision|outcomes?|difficulties|support|requirements?)\b.{0,80}\b(?:identified|required|needed|necessary|at (?:this|present)|specified|known|recorded)\b/,
  /\b(?:has|have|had|is|are|with) no (?:\S+ ){0,4}(?:special educational|health|social care|care|medical|additional|identified)\b.{0,60}\b(?:needs?|provision)\b/,
  /\bno needs? for (?:\S+ ){0,4}(?:provision|support|help|services?)\b/,
  /\bno (?:identified|known|additional|other|further|specific|current) (?:\S+ ){0,5}(?:needs?|provision)\b/,
  /^(?:(?:there (?:is|are)|\p{L}+ has|\p{L}+ have) )?(?:currently )?no (?:personal budget|direct payments?)\b.{0,60}$/u,
  /\b(?:there (?:are|is)|there were) no (?:\S+ ){0,6}(?:needs?|provision)\b/,
  /\bno (?:\S+ ){0,4}(?:needs?|provision) (?:has|have|is|are|was|were)\b/,
  /(?:\b(?:is|are|was|were)|^) ?not (?:currently )?(?:known|open) to (?:\S+ ){0,3}(?:social care|children's services|services|team)\b/,
  /\b(?:needs?|provision) (?:has|have|is|are|was|were) not (?:been )?(?:identified|required)\b/,
  /\bdoes not (?:currently )?(?:have|require|need) any (?:\S+ ){0,4}(?:needs?|provision)\b/,
];

/** True where every sentence of the text is a nil statement ("No health care provision is required."). */
export function isNil(text: string): boolean {
  // "She is helped by an early help worker; she has no other needs" says something before it says nothing.
  const all = text
    .split('\n')
    .flatMap((line) => sentences(line))
    .flatMap(({ words }) => words.split(/;\s+/));
  return (
    all.length > 0 &&
    all.every(
      (words) => words.length < 260 && nils.some((pattern) => pattern.test(plain(words).toLowerCase())),
    )
  );
}
