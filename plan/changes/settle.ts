import type { Block, Reading, Stretch } from '../block.ts';
import { findMarking, type Marking } from './marking.ts';
import { findPlaces } from './places.ts';
import { isLabel, stretchesOf, stylesOf, takenText, textOf } from './stretches.ts';
import { readTribunalKey } from './tribunal-key.ts';
import { isInReading } from './tribunal-readings.ts';

/**
 * Gives each block the `was` that the whole document supports: words that it marks as put in by bold, colour or
 * underline are no part of what was, but only where the document shows that it uses the look so. The proposed text
 * never changes. Settling twice changes nothing more.
 */
export function settleChanges(given: Reading): Reading {
  const reading = { ...given, blocks: given.blocks.map(withOwnInk) };
  const key = readTribunalKey(reading.blocks);
  if (key)
    return withWas(reading, (block) =>
      key.blocks.has(block.id)
        ? undefined
        : (stretches, index) => isInReading(block, stretches, index, key, 'original'),
    );
  const marking = findMarking(reading.blocks);
  if (!marking) return reading;
  const isPlace = findPlaces(reading.blocks);
  return withWas(reading, (block) =>
    !isPlace(block) ? (stretches, index) => !isAdded(stretches, index, marking) : undefined,
  );
}

/** The pale ink of a marked change is no sign of a form's guidance. */
function withOwnInk(block: Block): Block {
  if (!block.look?.faint || block.was === undefined) return block;
  const { faint: _, ...look } = block.look;
  return { ...block, look };
}

type Stood = (stretches: readonly Stretch[], index: number) => boolean;

function withWas(reading: Reading, stoodIn: (block: Block) => Stood | undefined): Reading {
  const blocks = reading.blocks.map((block): Block => {
    const stood = stoodIn(block);
    const stretches = stretchesOf(block);
    if (!stood || (!block.stretches && block.was !== undefined)) return block;
    const was = takenText(stretches, (index) => stood(stretches, index));
    const { was: _, ...rest } = block;
    if (was === block.text.replace(/\s+/g, ' ').trim()) return rest;
    return { ...asStatement(rest), stretches, was };
  });
  return { ...reading, blocks };
}

/** Words that are bold because they are new are no heading and head no row. */
function asStatement(block: Block): Block {
  if (!block.look?.bold || block.text === '') return block;
  const { bold: _, ...look } = block.look;
  const cell = block.cell && { ...block.cell, header: false };
  return {
    ...block,
    kind: block.kind === 'heading' ? 'paragraph' : block.kind,
    look,
    ...(cell && { cell }),
  };
}

function isAdded(stretches: readonly Stretch[], index: number, marking: Marking): boolean {
  const stretch = stretches[index];
  if (!stretch || stretch.fate === 'deleted') return false;
  if (stretch.fate === 'added') return true;
  if (!stylesOf(stretch).some((style) => marking.styles.includes(style)) || isLabel(stretches, index))
    return false;
  const words = textOf([stretch]).split(' ').length;
  const byWeight = stylesOf(stretch).every((style) => style === 'bold' || style === 'underlined');
  // Without a key, one bold word that replaces nothing is emphasis.
  if (byWeight && marking.by !== 'said' && words < 3) return isBesideStrike(stretches, index);
  return true;
}

function isBesideStrike(stretches: readonly Stretch[], index: number): boolean {
  return [-1, 1].some((step) => {
    for (let at = index + step; at >= 0 && at < stretches.length; at += step) {
      const near = stretches[at];
      if (near?.text.trim()) return near.fate === 'deleted';
    }
    return false;
  });
}
