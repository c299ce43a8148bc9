import type { ExportFile, ExportKind } from '../../exports/index.ts';
import { readCsv } from '../../exports/leaving/read-csv.ts';
import { counted } from '../words.ts';
import { FieldView } from './field-view.tsx';
import { PageView } from './page-view.tsx';

type Props = { file: ExportFile; kind: ExportKind; isOpen: boolean };

/** The file as it will be saved, read from its own text: field by field, row by row, or as the page it is. */
export function FileView({ file, kind, isOpen }: Props) {
  return (
    <details class="leaving-file" open={isOpen}>
      <summary>
        <h3>The file as it will be saved</h3>
        <span class="muted"> {file.name}</span>
      </summary>
      {kind === 'html' && <PageView html={file.text} />}
      {kind === 'csv' && <CsvView text={file.text} />}
      {kind === 'json' && <FieldView name="" value={JSON.parse(file.text)} />}
    </details>
  );
}

function CsvView({ text }: { text: string }) {
  const [heads = [], ...rows] = readCsv(text);
  return (
    <>
      {rows.map((row, at) => {
        const filled = heads.flatMap((head, column) => {
          const value = row[column];
          return value ? [{ head, value }] : [];
        });
        return (
          <section key={`row ${at + 1}`} class="leaving-row" aria-label={`Row ${at + 1}`}>
            <h4>
              Row {at + 1} of {rows.length}
            </h4>
            <dl class="leaving-fields">
              {filled.map(({ head, value }) => (
                <div key={head}>
                  <dt>{head}</dt>
                  <dd>{value}</dd>
                </div>
              ))}
            </dl>
            <p class="hint">
              {counted(heads.length - filled.length, 'further cell')} of this row without anything in.
            </p>
          </section>
        );
      })}
    </>
  );
}
