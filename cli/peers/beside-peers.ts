import { withInterval } from '../evaluate/interval.ts';
import { caseOf, type Judged } from '../evaluate/judged.ts';
import { type Case, sharesOf, spanF1, tableMeasures } from '../evaluate/measure.ts';
import { predict } from '../evaluate/predict.ts';
import { figure, number } from '../evaluate/print.ts';
import { valuesOf } from '../evaluate/row.ts';
import { openPeers } from './open-peers.ts';
import type { Peer } from './peer.ts';
import { wordsASecond } from './speed.ts';

/**
 * The other tools on the same labelled sentences of task `language`, beside the checks: precision and recall of the flag,
 * overlap of the words, and words a second in this very run. A tool that cannot be started is named.
 */
export async function besidePeers(judged: readonly Judged[]): Promise<string> {
  const rows = judged.filter(({ row, label }) => row.task === 'language' && label.flag !== undefined);
  if (rows.length === 0)
    return 'Other tools: there are no labelled sentences of task "language" to run them on.';
  const texts = rows.map(({ row }) => row.text);
  const { peers, absent } = await openPeers();
  const ours: Peer = {
    name: 'these checks',
    find: (text) => (predict({ id: '', task: 'language', text }) ? [] : []),
  };
  const lines = [`== language, ${rows.length} sentences, beside other tools`];
  lines.push(lineOf(ours.name, rows.map(caseOf), await wordsASecond(ours, texts)));
  for (const peer of peers) {
    const cases: Case[] = [];
    for (const one of rows) {
      const found = await peer.find(one.row.text);
      cases.push({
        ...caseOf(one),
        other: {
          values: { flag: String(found.length > 0) },
          spans: found.map((text) => ({ text, category: peer.name })),
        },
      });
    }
    lines.push(lineOf(peer.name, cases, await wordsASecond(peer, texts)));
  }
  for (const { name, why } of absent) lines.push(`   ${name} could not be started: ${why}`);
  return [...lines, ''].join('\n');
}

function lineOf(name: string, cases: Case[], speed: number): string {
  const measures = tableMeasures('flag', valuesOf('language', 'flag'));
  const [precision, recall] = [measures.precision('true'), measures.recall('true')].map((measure) =>
    withInterval(sharesOf(cases, measure), measure),
  );
  const spans = withInterval(sharesOf(cases, spanF1), spanF1);
  const some = precision && recall ? `precision ${figure(precision)}  recall ${figure(recall)}` : '';
  return `   ${name.padEnd(31)} ${some}  span F1 ${number(spans.value)}  ${Math.round(speed).toLocaleString('en-GB')} words a second`;
}
