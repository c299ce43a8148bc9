import type { DocumentDoor, Pointed, ReadsAs, TeachDoor, Told } from '../../components/services.ts';
import { buildPlan } from '../../plan/build-plan.ts';
import type { HostCalls, PointerKey, TaughtPortal } from '../../platform/calls.ts';
import { documentHost } from '../../platform/document-host.ts';
import { askPointer } from '../../platform/pointer-calls.ts';
import { saveFile } from '../../platform/save-file.ts';
import { onTaughtPortals, readTaughtPortals, writeTaughtPortals } from '../../platform/taught-portals.ts';
import { knownPortals } from '../../sources/page/portals/known-portals.ts';
import { parsePortal } from '../../sources/page/portals/parse-portal.ts';

/** Words of a section that are shown while a portal is taught. */
const firstWords = 14;

/** What a file of a taught portal says it is. */
const format = 'plan-quality-portal';

/** Every description a page is read with: those taught on this device go before those that came with the product. */
export async function allPortals(): Promise<TaughtPortal[]> {
  return [...(await keptPortals()), ...knownPortals];
}

/** The descriptions kept on this device; one that no longer fits is not used, and goes when the list is next written. */
async function keptPortals(): Promise<TaughtPortal[]> {
  return (await readTaughtPortals()).flatMap((found) => {
    const parsed = parsePortal(found);
    return parsed.ok ? [parsed.portal] : [];
  });
}

/** Teaching by pointing, for the document beside the panel. */
export function teachDoor(
  document: Pick<DocumentDoor, 'onNews'> & { tab(): Promise<number | undefined> },
): TeachDoor {
  /** For what nobody waits on: moving the outline, ending it. */
  const send = async (key?: PointerKey) => {
    const tab = await document.tab();
    if (tab === undefined) return;
    if (key) await askPointer(tab, 'point/key', { key });
    else await askPointer(tab, 'point/stop', {});
  };
  return {
    async point(at) {
      const tab = await document.tab();
      return tab === undefined ? { ok: false, problem: noTab } : askPointer(tab, 'point/pick', { at });
    },
    key: (key) => void send(key),
    stop: () => void send(),
    onOver: (listener) =>
      document.onNews((news) => {
        if (news.news === 'point/over') listener(news);
      }),
    async derive(taught) {
      const tab = await document.tab();
      if (tab === undefined) return { ok: false, problem: noTab };
      return askPointer(tab, 'point/derive', { taught: taught.map(numbersOf) });
    },
    async tryOut(portal) {
      const tab = await document.tab();
      if (tab === undefined) return { ok: false, problem: noTab };
      const answer = await documentHost(tab).call('document/read', { portals: [portal], trial: true });
      return answer.ok ? { ok: true, value: readsAs(answer.value) } : answer;
    },
    list: keptPortals,
    async keep(portals) {
      const refused = portals.map((portal) => parsePortal(portal)).find(({ ok }) => !ok);
      if (refused && !refused.ok) return { ok: false, problem: notKept(refused.why) };
      await writeTaughtPortals(portals);
      return { ok: true, value: true };
    },
    onChange: onTaughtPortals,
    save(portal) {
      const name = `portal-${
        portal.name
          .toLowerCase()
          .replace(/[^\p{L}\p{N}]+/gu, '-')
          .replace(/^-|-$/g, '') || 'taught'
      }.json`;
      saveFile({
        name,
        type: 'application/json',
        text: `${JSON.stringify({ format, portal }, undefined, 2)}\n`,
      });
      return { ok: true, value: { name } };
    },
    readFile,
  };
}

function numbersOf({ heading, text, sections }: Pointed) {
  return { text: text.pick, sections, ...(heading && { heading: heading.pick }) };
}

function readsAs({ reading }: HostCalls['document/read']['answer']): ReadsAs {
  const plan = buildPlan(reading, { kind: 'plan' });
  const outside = reading.blocks.filter(({ taught }) => taught?.length === 0).map(({ text }) => text);
  return {
    sections: plan.sections.filter(({ text }) => text !== '').map(({ id, text }) => ({ id, ...begun(text) })),
    ...(outside.length > 0 && { outside: begun(outside.join(' ')) }),
    notVisited: reading.notVisited.map(({ where, why }) => ({ where, why })),
  };
}

/** How a text begins, and how long it is. */
function begun(text: string): { says: string; words: number } {
  const words = text.split(/\s+/);
  const says = words.slice(0, firstWords).join(' ');
  return { says: words.length > firstWords ? `${says} …` : says, words: words.length };
}

/** A colleague's file, parsed; what does not fit is refused whole, with the reason. */
function readFile(text: string): Told<TaughtPortal> {
  const found = jsonOf(text);
  if (
    typeof found !== 'object' ||
    found === null ||
    !('format' in found) ||
    found.format !== format ||
    !('portal' in found)
  )
    return {
      ok: false,
      problem: {
        code: 'no-portal',
        sentence:
          'This file is no description of a portal, so nothing was taken from it. Choose a file that was saved with “Save as a file” in a list of taught portals.',
      },
    };
  const parsed = parsePortal(found.portal);
  if (parsed.ok) return { ok: true, value: parsed.portal };
  return {
    ok: false,
    problem: {
      code: 'no-portal',
      sentence: `This description cannot be used: ${parsed.why}. Nothing was taken from the file. Ask for it to be saved again from the list of taught portals.`,
    },
  };
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    // Not JSON at all: the caller says so in a sentence.
    return undefined;
  }
}

function notKept(why: string) {
  return {
    code: 'not-kept',
    sentence: `This description cannot be kept: ${why}. What was kept before is unchanged. Point again, or undo the last.`,
  };
}

const noTab = {
  code: 'closed',
  sentence:
    'There is no page beside this panel. Nothing was kept. Open the plan’s page and press the extension’s button on it.',
};
