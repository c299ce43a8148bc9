import { isSymbolFont, symbolShown, withoutPrivateUse } from './symbols.ts';
import { isFaint, type RunLook, runLook, type Styles } from './styles.ts';
import { allOf, childOf, elementsOf, switchOf, textOf, valOf, type XmlElement } from './xml-tree.ts';

/** Letters of one look and one fate. A line break is a piece of its own with the text "\n". */
export type Piece = { text: string; fate: 'kept' | 'added' | 'deleted'; look: RunLook; faint: boolean };

/** The inline content of a paragraph: its letters, text boxes that hang on it, notes that it calls. */
export type Runs = {
  pieces: Piece[];
  boxes: XmlElement[];
  notes: { kind: 'footnote' | 'endnote'; id: string }[];
};

type Inside = { fate: Piece['fate']; placeholder: boolean };

/** Reads everything inside a `w:p`. `base` is the paragraph style's look, `fate` that of the row it stands in. */
export function readRuns(paragraph: XmlElement, base: RunLook, styles: Styles, fate: Piece['fate']): Runs {
  const runs: Runs = { pieces: [], boxes: [], notes: [] };
  const walk = (element: XmlElement, inside: Inside) => {
    for (const child of elementsOf(element)) {
      switch (child.name) {
        case 'w:r':
          readRun(child, inside);
          break;
        case 'w:ins':
        case 'w:moveTo':
          // What one author put in and another took out stands in neither version.
          if (inside.fate !== 'deleted') walk(child, { ...inside, fate: 'added' });
          break;
        case 'w:del':
        case 'w:moveFrom':
          if (inside.fate !== 'added') walk(child, { ...inside, fate: 'deleted' });
          break;
        case 'w:sdt':
          walk(childOf(child, 'w:sdtContent') ?? child, {
            ...inside,
            placeholder: switchOf(childOf(child, 'w:sdtPr'), 'w:showingPlcHdr') ?? inside.placeholder,
          });
          break;
        case 'mc:AlternateContent':
          walk(chosenAlternative(child), inside);
          break;
        case 'm:t':
          add(textOf(child), inside, base);
          break;
        case 'w:pPr':
        case 'w:rubyPr':
        case 'w:rt':
          break;
        default:
          walk(child, inside);
      }
    }
  };
  const add = (text: string, inside: Inside, look: RunLook) => {
    if (!text || look.hidden || (look.struck && inside.fate === 'added')) return;
    runs.pieces.push({
      text,
      look,
      fate: look.struck && inside.fate !== 'deleted' ? 'deleted' : inside.fate,
      faint: inside.placeholder || isFaint(look.colour),
    });
  };
  const readRun = (run: XmlElement, inside: Inside) => {
    const properties = childOf(run, 'w:rPr');
    const look = { ...base, ...styles.character(valOf(properties, 'w:rStyle')), ...runLook(properties) };
    for (const child of elementsOf(run)) readRunPart(child, inside, look);
  };
  const readRunPart = (part: XmlElement, inside: Inside, look: RunLook) => {
    switch (part.name) {
      case 'w:t':
      case 'w:delText':
        add(shown(textOf(part), look), inside, look);
        break;
      case 'w:tab':
      case 'w:ptab':
        add('\t', inside, look);
        break;
      case 'w:br':
        if (!['page', 'column'].includes(part.attributes.get('w:type') ?? '')) add('\n', inside, look);
        break;
      case 'w:cr':
        add('\n', inside, look);
        break;
      case 'w:noBreakHyphen':
        add('-', inside, look);
        break;
      case 'w:sym':
        add(
          symbolShown(
            part.attributes.get('w:font') ?? '',
            Number.parseInt(part.attributes.get('w:char') ?? '', 16),
          ),
          inside,
          look,
        );
        break;
      case 'w:fldChar':
        add(formFieldShown(part), inside, look);
        break;
      case 'w:footnoteReference':
      case 'w:endnoteReference':
        if (inside.fate !== 'deleted') {
          runs.notes.push({
            kind: part.name === 'w:footnoteReference' ? 'footnote' : 'endnote',
            id: part.attributes.get('w:id') ?? '',
          });
        }
        break;
      case 'mc:AlternateContent':
        for (const child of elementsOf(chosenAlternative(part))) readRunPart(child, inside, look);
        break;
      case 'w:drawing':
      case 'w:pict':
      case 'w:object':
        if (inside.fate !== 'deleted') runs.boxes.push(...allOf(part, 'w:txbxContent'));
        break;
      case 'w:ruby':
        walk(childOf(part, 'w:rubyBase') ?? part, inside);
        break;
      default:
    }
  };
  walk(paragraph, { fate, placeholder: false });
  return runs;
}

/** Word writes a text box twice, for new and for old readers: the new form, unless only the old one has text. */
export function chosenAlternative(element: XmlElement): XmlElement {
  const choice = childOf(element, 'mc:Choice');
  const fallback = childOf(element, 'mc:Fallback');
  if (!choice) return fallback ?? element;
  const isPoorer = fallback && !textOf(choice).trim() && textOf(fallback).trim();
  return isPoorer ? fallback : choice;
}

function shown(text: string, look: RunLook): string {
  if (!isSymbolFont(look.font)) return withoutPrivateUse(text, 'Wingdings');
  return [...text]
    .map((letter) => (letter === ' ' ? ' ' : symbolShown(look.font ?? '', letter.charCodeAt(0))))
    .join('');
}

/** A legacy form field shows its state only in its data: a ticked box, or the chosen entry of a list. */
function formFieldShown(part: XmlElement): string {
  const data = childOf(part, 'w:ffData');
  const box = childOf(data, 'w:checkBox');
  if (box) return (switchOf(box, 'w:checked') ?? switchOf(box, 'w:default')) ? '☒' : '☐';
  const list = childOf(data, 'w:ddList');
  if (!list) return '';
  const chosen = Number(valOf(list, 'w:result') ?? valOf(list, 'w:default') ?? 0);
  const entries = elementsOf(list).filter((child) => child.name === 'w:listEntry');
  return entries[chosen]?.attributes.get('w:val') ?? '';
}
