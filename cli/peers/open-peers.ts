import type { Absent, Peer } from './peer.ts';

/** Each tool with the file that knows it. They are loaded only when asked for: the product itself runs without them. */
const tools: { name: string; open: () => Promise<Peer[]> }[] = [
  { name: 'alex', open: async () => (await import('./alex.ts')).openAlex() },
  { name: 'retext-equality', open: async () => (await import('./retext-equality.ts')).openEquality() },
  { name: 'write-good', open: async () => (await import('./write-good.ts')).openWriteGood() },
  { name: 'harper.js', open: async () => (await import('./harper.ts')).openHarper() },
];

/** The tools to measure against, ready to run, and those that cannot be started on this machine. */
export async function openPeers(): Promise<{ peers: Peer[]; absent: Absent[] }> {
  const peers: Peer[] = [];
  const absent: Absent[] = [];
  for (const { name, open } of tools)
    try {
      peers.push(...(await open()));
    } catch (error) {
      absent.push({
        name,
        why: error instanceof Error ? (error.message.split('\n')[0] ?? '') : String(error),
      });
    }
  return { peers, absent };
}
