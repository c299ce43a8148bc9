import { useState } from 'preact/hooks';
import { type ExportKind, exportChoices } from '../../exports/index.ts';
import type { Told } from '../services.ts';
import type { LeavingDesk } from './leaving-desk.ts';
import { LeavingDialog } from './leaving-dialog.tsx';

type Props = {
  /** What leaves, once all that was done is in the store; undefined where there is nothing at hand. */
  leaving: () => Promise<LeavingDesk> | undefined;
  onDone: (answer: Told<{ name: string }>) => void;
};

/** The audit record in its formats: each shows what will leave, and saves it from there. */
export function ExportButtons({ leaving, onDone }: Props) {
  const [shown, setShown] = useState<{ desk: LeavingDesk; kind: ExportKind }>();
  const show = async (kind: ExportKind) => {
    const desk = await leaving();
    if (desk) setShown({ desk, kind });
  };
  return (
    <>
      {exportChoices.map(({ kind, title }) => (
        <button key={kind} type="button" onClick={() => void show(kind)}>
          {title}
        </button>
      ))}
      {shown && <LeavingDialog {...shown} {...{ onDone }} onClose={() => setShown(undefined)} />}
    </>
  );
}
