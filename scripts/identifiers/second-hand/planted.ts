/** What is planted, by the words in which the figures are printed. */
export const plantedKinds = [
  'child’s names',
  'family’s names',
  'misspelled names',
  'initials',
  'staff',
  'dates of birth',
  'ages to the day',
  'NHS numbers',
  'UPNs',
  'NI numbers',
  'case numbers',
  'addresses',
  'postcodes',
  'telephones',
  'e-mails',
  'web addresses',
  'handles',
  'schools',
] as const;
export type PlantedKind = (typeof plantedKinds)[number];

/** A text with the places of what was planted in it. */
export type PlantedText = { text: string; places: { kind: PlantedKind; from: number; to: number }[] };

// Private-use letters keep their places through any change of case.
const firstMark = 0xe000;
const endMark = String.fromCharCode(0xe0ff);

/** Words marked as planted; `readPlanted` finds them again after the sentence was put together. */
export const planted = (kind: PlantedKind, words: string): string =>
  String.fromCharCode(firstMark + plantedKinds.indexOf(kind)) + words + endMark;

/** Takes the marks out of a sentence and says where they stood. */
export function readPlanted(marked: string): PlantedText {
  const places: PlantedText['places'] = [];
  let text = '';
  let open: { kind: PlantedKind; from: number } | undefined;
  for (const letter of marked) {
    const kind = plantedKinds[letter.charCodeAt(0) - firstMark];
    if (letter === endMark) {
      if (open) places.push({ ...open, to: text.length });
      open = undefined;
    } else if (kind) open = { kind, from: text.length };
    else text += letter;
  }
  return { text, places };
}
