import { readdirSync, readFileSync } from 'node:fs';

/** One process of a browser. */
export type BrowserProcess = { pid: number; command: string };

/**
 * The process and everything that came from it, itself first. Read from /proc, so there are none where there is no such
 * thing (Windows, macOS).
 */
export function processesOf(pid: number): BrowserProcess[] {
  const parents = new Map<number, number>();
  for (const name of readdirSync('/proc')) {
    const one = Number(name);
    if (!Number.isInteger(one)) continue;
    const stat = textOf(`/proc/${one}/stat`);
    // "pid (name) state parent …": the name can hold anything, brackets and blanks too. Z: dead and not yet buried.
    const [state, parent] = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    if (parent !== undefined && state !== 'Z') parents.set(one, Number(parent));
  }
  const found = parents.has(pid) ? [pid] : [];
  for (const one of found) for (const [child, parent] of parents) if (parent === one) found.push(child);
  return found.map((one) => ({ pid: one, command: textOf(`/proc/${one}/cmdline`).replaceAll('\0', ' ') }));
}

/** Those in which pages and extension pages run, but not the browser itself. */
export function pageProcesses(all: readonly BrowserProcess[]): BrowserProcess[] {
  return all.slice(1).filter(({ command }) => / --type=renderer |-contentproc .*\btab\b/.test(command));
}

/** Sends a signal to each that is still there. */
export function signal(all: readonly BrowserProcess[], name: 'SIGKILL' | 'SIGSTOP' | 'SIGCONT'): void {
  for (const { pid } of all)
    try {
      process.kill(pid, name);
    } catch {
      // It had ended by itself, or with its parent.
    }
}

/** Waits until none of them is left, so that the next start finds the profile free. */
export async function gone(all: readonly BrowserProcess[]): Promise<void> {
  const isLeft = ({ pid }: BrowserProcess) => {
    const stat = textOf(`/proc/${pid}/stat`);
    return stat !== '' && stat.slice(stat.lastIndexOf(')') + 2)[0] !== 'Z';
  };
  for (let look = 0; all.some(isLeft); look += 1) {
    if (look > 400) throw new Error('Processes of the browser did not end.');
    await new Promise((resolve) => setTimeout(resolve, 25));
  }
}

function textOf(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return '';
  }
}
