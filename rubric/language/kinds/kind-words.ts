/** Words that speak of what is to come. */
export const future = /\b(?:will|['’]ll|to be able|going to)\b|^to\b/i;

/** Words that say that something is hard. */
export const difficulty =
  /\b(?:has? (?:difficult(?:y|ies)|trouble|problems|limited|no |poor|a (?:diagnosis|significant|severe|mild|moderate))|difficult(?:y|ies) (?:with|in)|finds? (?:\S+ ){0,8}(?:hard|difficult|tricky|challenging|overwhelming|a struggle)|struggles?|needs?|requires?|cannot|can['’]t|can(?: \w+)? only|only (?:\w+ ){0,2}(?:if|when|with)|does not|do not|doesn['’]t|is not (?:yet )?|isn['’]t|(?:is|are|becomes?|gets?) (?:\w+ )?(?:unable|anxious|distressed|behind|delayed|sensitive|hypersensitive|overwhelmed|upset|at risk|reliant|dependent|unaware|tired)|are delayed|relies|avoids?|falls? (?:behind|asleep|over)|below|in line with (?:a|an)|equivalent to|was (?:still |only )?(?:not|unable)|has not|wakes?|no sense of|without (?:a |an )?\w+.*\b(?:does not|cannot))\b/i;

/** Sums, funds and bands. */
export const money =
  /£\s?\d|\b\d+p\b|\b(?:funding|budget|grant|top-?up|band(?:ing)? \w|element 3|pupil premium)\b/i;

/** Things that are given or used. */
export const equipment =
  /\b(?:i?pads?|headsets?|microphones?|splitter|car seat|harness|buggy|trike|helmet|stool|mattress|mats?|lamp|scooter|phone|sensor|alarm|tablet|laptop|app|desk|chair|cushion|blanket|defenders?|frame|hoist|sling|bed|keyboard|mouse|slope|board|meter|strips|wheelchair|walker|splints?|aid|aids|pens?|pencils?|toy|toys|kit|software|licence|device|switch|timer|vest|shoes|insoles|ramp|rail|cards?|monitor|screen|glasses|magnifier|braille|printer|batter(?:y|ies)|pump|nebuliser|spacer|case|headphones|books?|materials|resources|budget|grant|funding|money|fund|allowance|payment|top-?up|band)\b/i;

/** Adjustments and aids that are provision when somebody "has" them. */
export const aid =
  /\b(?:timetable|circuits|sensory diet|print|handouts?|seat(?:ing)?|rest breaks?|movement breaks?|extra time|reader|scribe|chair|laptop|coloured|overlays?|paper|font)\b/i;

/** Words that say that something is not there. */
export const lack =
  /^(?:Low|Poor|Weak|Delayed|Limited|Severe|Significant|High levels of|Lack of|No|Difficult|Anxi|Reduced)\b/;

/** Verbs that make a change or a service according to what follows them. */
export const takingPart =
  /^(?:will\s+|to\s+|can\s+)?(?:be\s+)?(?:attend|go|take part|participate|join|access|sit|follow|work|wear)/i;
