import { plain } from './plain.ts';

/** Labels of personal and case details: who the document is about and how it is filed, none of it plan text. */
const labels =
  /^(?:full name|name|first names?|forename\(?s?\)?|surname|(?:family|last) name|name of (?:the )?(?:child|pupil|young person|student|learner)|(?:child|pupil|young person|student)(?:'s)? (?:full )?name|preferred name|known as|(?:likes|prefers) to be (?:known as|called)|also known as|date of birth|d\.?o\.?b\.?|age|sex|gender(?: at birth)?|pronouns|ethnicity|religion|(?:home |first |main )?languages?(?:\(s\))?(?: (?:at|spoken at) home)?|interpreter.*|upn|unique pupil (?:no\.?|number|reference).*|nhs (?:no\.?|number)|social care (?:no\.?|number|id|ref.*)|(?:mosaic|case|plan|paris|carefirst|liquidlogic) ?(?:id|no\.?|number|ref.*)|(?:home )?address|postcode|telephone.*|phone.*|e-?mail.*|contact .*|year group|(?:national curriculum|nc) year.*|school year|current (?:setting|school|placement|college|provider)|(?:school|setting|education setting|nursery|college)(?: attended)?|gp(?: .*)?|looked[- ]after.*|child looked after.*|child in need.*|child protection.*|legal status|diagnos[ei]s.*|(?:primary|secondary|main) (?:area of )?needs?|parents?(?: or |\/)?carers?.*|parents?(?: \d)?|carers?(?: \d)?|mother.*|father.*|parental responsibility.*|relationship.*|(?:date of|plan|ehcp?|initial|original|current|final|draft|issue|previous|next) ?(?:final |draft |current |initial |this )?(?:plan|issue|date|review|status|version|ehc plan|amend(?:ed|ment)).*|date (?:issued|of issue|final(?:ised)?|requested|completed|of (?:meeting|report|assessment|advice|review|visit|request|decision|amendment)).*|review (?:due|date).*|(?:scheduled|annual|next) review.*|status|plan status|previous status|version|local authority|council|case (?:officer|worker)|plan (?:co-?ordinator|writer)|(?:ehc )?co-?ordinator|key worker|social worker|known to social care.*|other professionals involved.*|professionals involved.*|transport arrangement.*|date moved.*|(?:report|advice) (?:date|by|author|prepared by).*|author|role|job title|title|prepared by|completed by|written by|seen on|assessed on|placement type)$/;

/** True for a label of the details tables ("Date of birth", "NHS number", "Review due by"). */
export function isDetailLabel(text: string): boolean {
  if (text.length > 80) return false;
  const name = plain(text)
    .replace(/[\s:*?]+$/, '')
    .toLowerCase();
  return name.length <= 60 && labels.test(name);
}

/** Labels that only a details table has: two of them make one. */
const sure =
  /^(?:full name|date of birth|d\.?o\.?b\.?|sex|gender.*|ethnicity|religion|upn|unique pupil.*|nhs n.*|(?:home )?address|postcode|year group|gp|(?:likes|prefers) to be (?:known as|called)|known as|pronouns|looked[- ]after.*|date of plan|review due.*|plan status|scheduled review.*|previous status|(?:child|pupil)(?:'s)? name|parents?(?: or |\/)carers?|social care n.*|known to social care|other professionals involved.*)$/;

/** True where these label cells belong to a personal-details table. */
export function isDetailsTable(labelCells: string[]): boolean {
  const names = labelCells
    .filter((text) => isDetailLabel(text))
    .map((text) =>
      plain(text)
        .replace(/[\s:*?]+$/, '')
        .toLowerCase(),
    );
  return (
    names.filter((name) => sure.test(name)).length >= 2 ||
    (names.length >= 3 && names.length >= labelCells.length * 0.3)
  );
}
