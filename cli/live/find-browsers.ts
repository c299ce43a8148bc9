import { accessSync, constants } from 'node:fs';
import path from 'node:path';

export type BrowserKind = 'chromium' | 'firefox';

/** A browser found on this machine. */
export type FoundBrowser = { kind: BrowserKind; name: string; path: string };

type Candidate = { kind: BrowserKind; name: string; paths: string[] };

/** What decides where browsers lie; handed in so that tests need no other machine. */
export type Machine = {
  platform: NodeJS.Platform;
  env: Record<string, string | undefined>;
  isThere: (file: string) => boolean;
};

/** The browsers installed here, in the order in which they are worth trying: the freest about extensions first. */
export function findBrowsers(machine: Machine = thisMachine()): FoundBrowser[] {
  return candidates(machine).flatMap(({ kind, name, paths }) => {
    const found = paths.find(machine.isThere);
    return found ? [{ kind, name, path: found }] : [];
  });
}

function thisMachine(): Machine {
  return { platform: process.platform, env: process.env, isThere: isProgram };
}

function isProgram(file: string): boolean {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

function candidates({ platform, env }: Machine): Candidate[] {
  if (platform === 'win32') return onWindows(env);
  if (platform === 'darwin') return onMac(env);
  const folders = [...(env.PATH ?? '').split(':'), '/usr/bin', '/usr/local/bin', '/snap/bin'].filter(Boolean);
  const named = (names: string[]) => names.flatMap((name) => folders.map((folder) => `${folder}/${name}`));
  return [
    { kind: 'chromium', name: 'Chromium', paths: named(['chromium', 'chromium-browser']) },
    { kind: 'chromium', name: 'Chrome', paths: named(['google-chrome-stable', 'google-chrome']) },
    { kind: 'chromium', name: 'Edge', paths: named(['microsoft-edge-stable', 'microsoft-edge']) },
    { kind: 'firefox', name: 'Firefox', paths: named(['firefox-esr', 'firefox']) },
  ];
}

function onMac(env: Machine['env']): Candidate[] {
  const inside = (app: string, program: string) =>
    ['/Applications', `${env.HOME ?? ''}/Applications`].map(
      (folder) => `${folder}/${app}.app/Contents/MacOS/${program}`,
    );
  return [
    { kind: 'chromium', name: 'Chromium', paths: inside('Chromium', 'Chromium') },
    { kind: 'chromium', name: 'Chrome', paths: inside('Google Chrome', 'Google Chrome') },
    { kind: 'chromium', name: 'Edge', paths: inside('Microsoft Edge', 'Microsoft Edge') },
    { kind: 'firefox', name: 'Firefox', paths: inside('Firefox', 'firefox') },
  ];
}

function onWindows(env: Machine['env']): Candidate[] {
  const folders = [env.PROGRAMFILES, env['PROGRAMFILES(X86)'], env.LOCALAPPDATA].flatMap(
    (each) => each ?? [],
  );
  const inside = (program: string) => folders.map((folder) => path.win32.join(folder, program));
  return [
    { kind: 'chromium', name: 'Chromium', paths: inside('Chromium\\Application\\chrome.exe') },
    { kind: 'chromium', name: 'Chrome', paths: inside('Google\\Chrome\\Application\\chrome.exe') },
    { kind: 'chromium', name: 'Edge', paths: inside('Microsoft\\Edge\\Application\\msedge.exe') },
    { kind: 'firefox', name: 'Firefox', paths: inside('Mozilla Firefox\\firefox.exe') },
  ];
}
