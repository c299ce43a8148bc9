import { useEffect, useState } from 'preact/hooks';
import type { Listing } from '../../review/listing.ts';
import type { Review } from '../../review/review.ts';
import type { ExportKind } from '../../exports/index.ts';
import type { LeavingDesk } from '../leaving/leaving-desk.ts';
import { LeavingDialog } from '../leaving/leaving-dialog.tsx';
import { storedLeaving } from '../leaving/stored-leaving.ts';
import { goToBackup } from '../backup/go-to-backup.ts';
import { BackupCard } from '../backup/backup-card.tsx';
import { ReportsDialog } from '../reports/reports-dialog.tsx';
import { storedReports } from '../reports/stored-reports.ts';
import type { ReportDesk } from '../session/report-work.ts';
import { TaughtList } from '../portals/taught-list.tsx';
import type { Services } from '../services.ts';
import { counted } from '../words.ts';
import { CheckList } from './check-list.tsx';
import { DeleteDialog } from './delete-dialog.tsx';
import { FormList } from './form-list.tsx';
import { PortalList } from './portal-list.tsx';
import { HistoryDialog } from '../history/history-dialog.tsx';
import { identifies } from '../session/identifies.ts';
import { RetentionNotice } from '../retention/retention-notice.tsx';
import { ReviewLine } from './review-line.tsx';

type Props = { services: Services; onOpen: (id: string) => void };

/** All reviews on this device, with what can be done to one or several. */
export function ReviewList({ services, onOpen }: Props) {
  const { reviews } = services;
  const [lines, setLines] = useState<Listing[]>();
  const [problem, setProblem] = useState<string>();
  const [said, setSaid] = useState<string>();
  const [picked, setPicked] = useState<ReadonlySet<string>>(new Set());
  const [reporting, setReporting] = useState<ReportDesk>();
  const [leaving, setLeaving] = useState<{ desk: LeavingDesk; kind: ExportKind }>();
  const [history, setHistory] = useState<Review>();
  const [deleting, setDeleting] = useState<Listing>();
  const [deleted, setDeleted] = useState<Review>();

  const load = async () => {
    const answer = await reviews.list();
    if (answer.ok) setLines(answer.value);
    else setProblem(answer.problem.sentence);
  };
  useEffect(() => {
    void load();
    return reviews.subscribe(() => void load());
  }, [reviews]);

  const isListed = lines !== undefined;
  useEffect(() => {
    // Sent here to make a backup.
    if (isListed && location.hash === '#backup') goToBackup();
  }, [isListed]);

  const told = <T,>(
    answer: { ok: true; value: T } | { ok: false; problem: { sentence: string } },
  ): T | undefined => {
    if (answer.ok) return answer.value;
    setProblem(answer.problem.sentence);
    return undefined;
  };

  const duplicate = async (line: Listing) => {
    const planRef = `${line.planRef} copy`;
    const copy = told(
      await reviews.duplicate(line.id, { id: services.newId(), now: services.now(), planRef }),
    );
    if (copy) setSaid(`${planRef} was made.`);
  };
  const remove = async (line: Listing) => {
    setDeleting(undefined);
    const review = told(await reviews.delete(line.id));
    if (review) setDeleted(review);
  };
  const putBack = async () => {
    if (deleted && told(await reviews.add(deleted))) {
      setDeleted(undefined);
      setSaid('The review was put back.');
    }
  };
  const rename = async (line: Listing, planRef: string) => {
    // The plan is not open here: only what can be told from the words themselves.
    if (identifies(planRef, {}, undefined)) return setProblem(namesSomeone);
    told(await reviews.append(line.id, { at: services.now(), what: { kind: 'rename', planRef } }));
  };
  const showLeaving = async (kind: ExportKind, ids: string[]) => {
    const whole: Review[] = [];
    for (const id of ids) {
      const review = told(await reviews.open(id));
      if (!review) return;
      whole.push(review);
    }
    setLeaving({ desk: storedLeaving(services, whole), kind });
  };

  const showHistory = async (id: string) => {
    const review = told(await reviews.open(id));
    if (review) setHistory(review);
  };
  const takeBack = async (review: Review, seq: number) => {
    if (
      told(
        await reviews.append(review.id, {
          at: services.now(),
          by: await reviewer(services),
          what: { kind: 'undo', seq },
        }),
      )
    )
      await showHistory(review.id);
  };

  const showReports = async (line: Listing) => {
    const review = told(await reviews.open(line.id));
    if (!review) return;
    const desk = storedReports(services, review);
    if (desk) setReporting(desk);
    else
      setProblem('The framework of this review is not here, so no report can be made. The review is safe.');
  };

  const all = lines ?? [];
  const chosen = all.filter((line) => picked.has(line.id)).map((line) => line.id);
  return (
    <>
      <header class="dash-head">
        <h1>Reviews on this device</h1>
        <p class="muted">
          Reviews are kept in this browser only: no plan’s text, no child’s name. They go if the extension is
          removed or the profile is deleted, so export what an audit needs.
        </p>
        <p>
          <button type="button" class="quiet" onClick={() => services.openSettings()}>
            Settings
          </button>
          <button type="button" class="quiet danger" onClick={() => services.openWipe()}>
            Delete everything on this device
          </button>
        </p>
      </header>
      {problem && (
        <div class="notice notice-bad" role="alert">
          <p>{problem}</p>
          <button type="button" class="quiet" onClick={() => setProblem(undefined)}>
            Dismiss
          </button>
        </div>
      )}
      {deleted && (
        <div class="notice" role="status">
          <p>The review was deleted.</p>
          <button type="button" onClick={() => void putBack()}>
            Put it back
          </button>
        </div>
      )}
      <p class="hidden" role="status">
        {said}
      </p>
      <RetentionNotice
        services={services}
        onBackup={goToBackup}
        onExport={(id) => {
          const line = all.find((one) => one.id === id);
          if (line) void showReports(line);
        }}
      />
      {lines !== undefined && all.length === 0 && (
        <div class="card empty">
          <h2>No reviews yet</h2>
          <p>
            Open a draft plan in your portal and press the extension’s button, or open a PDF or Word file. A
            review appears here with the first level you give.
          </p>
          <button type="button" class="primary" onClick={() => void services.document.openFile()}>
            Open a PDF or Word file
          </button>
        </div>
      )}
      {all.length > 0 && (
        <>
          <section class="row picked" aria-label="Export several">
            <label class="check">
              <input
                type="checkbox"
                checked={chosen.length === all.length}
                onChange={(event) =>
                  setPicked(new Set(event.currentTarget.checked ? all.map((line) => line.id) : []))
                }
              />
              All
            </label>
            <button
              type="button"
              disabled={chosen.length === 0}
              onClick={() => void showLeaving('csv', chosen)}
            >
              CSV of {chosenWord(chosen.length)}
            </button>
            <button
              type="button"
              disabled={chosen.length === 0}
              onClick={() => void showLeaving('json', chosen)}
            >
              JSON of {chosenWord(chosen.length)}
            </button>
          </section>
          <ul class="review-lines">
            {inCases(all).map((line) => (
              <ReviewLine
                key={line.id}
                line={line}
                frameworks={services.frameworks}
                picked={picked.has(line.id)}
                onPick={(on) => {
                  const now = new Set(picked);
                  if (on) now.add(line.id);
                  else now.delete(line.id);
                  setPicked(now);
                }}
                onOpen={() => onOpen(line.id)}
                onDuplicate={() => void duplicate(line)}
                onRename={(planRef) => void rename(line, planRef)}
                onReports={() => void showReports(line)}
                onHistory={() => void showHistory(line.id)}
                onDelete={() => setDeleting(line)}
              />
            ))}
          </ul>
        </>
      )}
      {services.backup && lines !== undefined && (
        <BackupCard door={services.backup} lines={all} now={services.now()} />
      )}
      <CheckList services={services} ids={all.map((line) => line.id)} />
      <PortalList portals={services.portals} />
      <FormList forms={services.forms} />
      <TaughtList services={services} level={2} />
      {reporting && <ReportsDialog desk={reporting} first="audit" onClose={() => setReporting(undefined)} />}
      {leaving && (
        <LeavingDialog
          {...leaving}
          onDone={(answer) => {
            const file = told(answer);
            if (file) setSaid(`${file.name} was saved to your downloads.`);
          }}
          onClose={() => setLeaving(undefined)}
        />
      )}
      {history && (
        <HistoryDialog
          review={history}
          planRef={all.find(({ id }) => id === history.id)?.planRef ?? history.planRef}
          onTakeBack={(seq) => void takeBack(history, seq)}
          onClose={() => setHistory(undefined)}
        />
      )}
      <DeleteDialog
        line={deleting}
        onCancel={() => setDeleting(undefined)}
        onDelete={(line) => void remove(line)}
      />
    </>
  );
}

/** The same lines, those of one case one after another, each case where its latest change puts it. */
function inCases(lines: readonly Listing[]): Listing[] {
  const groups = Map.groupBy(lines, ({ id, case: own }) => own?.id ?? `alone ${id}`);
  return [...groups.values()].flat();
}

/** What an export of several takes: "2 reviews", or the chosen ones while there are none. */
function chosenWord(count: number): string {
  return count === 0 ? 'the chosen reviews' : counted(count, 'review');
}

/** The reviewer's own reference, if there is one. */
async function reviewer({ settings }: Services): Promise<string | undefined> {
  return (await settings.read()).reviewerId;
}

const namesSomeone =
  'A plan reference leaves the device with every export, so it cannot hold a name, a date of birth or a number that identifies anyone. Nothing was changed. Choose other words.';
