import type { Blow } from './kill-writes.ts';
import { pageProcesses, processesOf, signal } from './processes.ts';

/** How long is waited between one blow and the next, in milliseconds. */
const still = 2000;

/** Kills the processes in which pages run, as when one of them crashes; the browser lives on for a while. */
export const killPages: Blow = async (kept) => {
  signal(pageProcesses(processesOf(kept.pid)), 'SIGKILL');
  await new Promise((resolve) => setTimeout(resolve, still));
  await kept.kill();
};

/** Stops every process in the middle of what it does, lets it go on after a while, and only then kills it. */
export const stopAndGoOn: Blow = async (kept) => {
  const all = processesOf(kept.pid);
  signal(all, 'SIGSTOP');
  await new Promise((resolve) => setTimeout(resolve, still));
  signal(all, 'SIGCONT');
  await kept.kill();
};
