import path from 'node:path';

/** One thing to read: `name` names the answer, `source` is a file path or an http(s) address. */
export type Input = { name: string; source: string };
/** `advice`: files of advice to set beside each plan. */
export type Arguments = {
  inputs: Input[];
  out?: string;
  today?: string;
  recognise?: true;
  advice?: string[];
};

/** Said before anything is written, and in the help. */
export const holdsPlanText =
  'The JSON holds the plan’s own words, so it identifies the child. Keep it where the plan may be kept; it never enters an audit pack.';

const usage =
  'npm run --silent review -- [--out DIR] [--today YYYY-MM-DD] [--recognise] [--advice FILE]... [NAME=]FILE-or-URL...';

/** Reads the command line. `problem` is a sentence for the person who typed it; nothing has been read then. */
export function readArguments(
  args: string[],
): { ok: true; value: Arguments } | { ok: false; problem: string; asked?: true } {
  const wrong = (problem: string) => ({ ok: false as const, problem: `${problem} Use: ${usage}` });
  if (args.includes('--help')) return { ok: false, problem: `Use: ${usage}\n${holdsPlanText}`, asked: true };
  const value: Arguments = { inputs: [] };
  for (let index = 0; index < args.length; index++) {
    const arg = args[index] ?? '';
    const [option, inline] = arg.split(/=(.*)/s);
    if (option === '--out' || option === '--today' || option === '--advice') {
      const given = inline ?? args[++index];
      if (!given) return wrong(`${option} needs a value.`);
      if (option === '--out') value.out = given;
      else if (option === '--advice') value.advice = [...(value.advice ?? []), given];
      else if (/^\d{4}-\d{2}-\d{2}$/.test(given)) value.today = given;
      else return wrong(`--today takes a date such as 2026-03-31, not "${given}".`);
    } else if (arg === '--recognise') value.recognise = true;
    else if (arg.startsWith('--')) return wrong(`There is no option ${option}.`);
    else value.inputs.push(inputOf(arg));
  }
  if (value.inputs.length === 0) return wrong('Name at least one file or address.');
  const names = value.inputs.map(({ name }) => name);
  const twice = names.find((name, index) => names.indexOf(name) !== index);
  if (twice !== undefined)
    return {
      ok: false,
      problem: `Two inputs would both be called "${twice}", so nothing was read. Give one of them another name: NAME=${sourceOf(value, twice)}`,
    };
  const unfit = names.find((name) => name === '' || name === '.' || name === '..' || /[\\/]/.test(name));
  if (unfit !== undefined) return wrong(`"${unfit}" cannot name a file.`);
  return { ok: true, value };
}

export function isAddress(source: string): boolean {
  return /^https?:\/\//i.test(source);
}

/** "NAME=source"; an equals sign inside an address or path is not a name's. */
function inputOf(arg: string): Input {
  const named = /^([^=/\\:?#]+)=(.+)$/s.exec(arg);
  if (named?.[1] && named[2]) return { name: named[1], source: named[2] };
  return { name: nameOf(arg), source: arg };
}

/** The last segment of the path without its extension. */
function nameOf(source: string): string {
  const segment = isAddress(source) ? lastSegment(source) : path.basename(source);
  return segment === undefined ? hostOf(source) : segment.replace(/(?<=.)\.[^.]+$/, '');
}

function lastSegment(address: string): string | undefined {
  const url = URL.canParse(address) ? new URL(address) : undefined;
  const segment = url?.pathname.split('/').findLast((part) => part !== '');
  return segment && decode(segment).replace(/[\\/]/g, '-');
}

/** An address without a path is named after its site. */
function hostOf(address: string): string {
  return URL.canParse(address) ? new URL(address).hostname : address.replace(/[\\/:]+/g, '-');
}

function decode(segment: string): string {
  try {
    return decodeURIComponent(segment);
  } catch {
    return segment;
  }
}

function sourceOf({ inputs }: Arguments, name: string): string {
  return inputs.findLast((input) => input.name === name)?.source ?? name;
}
