import * as z from 'zod/mini';
import { agencies, modes } from '../details.ts';

z.config({ jitless: true });

/** The smallest and largest size of text, in per cent of the usual. WCAG 2.2 AA (1.4.4) asks for 200. */
export const textSizes = { least: 100, most: 200, step: 10 } as const;

/** Colours of marks and levels: the usual ones, or ones told apart without red and green, or blue and yellow. */
export const colourChoices = ['usual', 'colour-blind'] as const;

/** How people are spoken of where the plan does not say what they chose. */
export const preferences = ['autistic', 'with autism', 'other'] as const;

/** More letters than anybody types: a file that holds more was not made here. */
const line = z.string().check(z.maxLength(200));
const longText = z.string().check(z.maxLength(4000));
const short = z.string().check(z.maxLength(40));

/** One schema for each setting, so that one that does not fit does not take the others with it. */
export const settingShapes = {
  scale: short,
  keysOff: z.boolean(),
  advance: z.boolean(),
  marksOff: z.boolean(),
  marksAll: z.boolean(),
  keys: z.record(line, short),
  textSize: z.number().check(z.gte(textSizes.least), z.lte(textSizes.most)),
  colours: z.enum(colourChoices),
  keepText: z.boolean(),
  keepMonths: z.number().check(z.gte(0), z.lte(120)),
  lockAfter: z.number().check(z.gte(1), z.lte(480)),
  timed: z.boolean(),
  sectionsByAgency: z.partialRecord(z.enum(agencies), z.array(short)),
  incidentStep: longText,
  incidentContact: line,
  preference: z.enum(preferences),
  reviewerId: line,
  reviewerAgency: z.enum(agencies),
  reviewerRole: line,
  mode: z.enum(modes),
};

const settingsSchema = z.partial(z.object(settingShapes));

/** What a reviewer sets once and every new review begins with. What is absent is as the product comes. */
export type Settings = {
  scale?: string;
  /** Single keys are off: only the command menu and keys with a modifier work. */
  keysOff?: boolean;
  /**
   * After a level given by key, the next criterion without an answer opens. Off unless chosen: the level is seen where it
   * was given and the comment belongs after it; moving on under the hands would let a wrong key go by unseen.
   */
  advance?: boolean;
  marksOff?: boolean;
  marksAll?: boolean;
  /** Keys chosen in place of the usual ones, by command id (`components/keys/commands.ts`). */
  keys?: Record<string, string>;
  /** Size of the panel's text, in per cent of the usual. */
  textSize?: number;
  colours?: (typeof colourChoices)[number];
  /** Words of plans are kept beside a review, so that it can be read without the plan; otherwise keyed hashes only. */
  keepText?: boolean;
  /** Months after its last change at which a review expires; 0 for never. Absent: `usualKeepMonths`. */
  keepMonths?: number;
  /** Minutes without a key or press after which a store with a passphrase locks itself. Absent: `usualLockAfter`. */
  lockAfter?: number;
  /** Time spent is counted and shown. */
  timed?: boolean;
  /** Sections of an EHC plan that reviewers of an agency give levels to; all where an agency is not named. */
  sectionsByAgency?: z.infer<typeof settingsSchema>['sectionsByAgency'];
  /** What the council wants done when another child's data stands in a plan. */
  incidentStep?: string;
  /** Telephone or e-mail of the council's own team for it. */
  incidentContact?: string;
  /** How people are spoken of where the plan does not say what they chose; absent: asked in each review. */
  preference?: (typeof preferences)[number];
  /** A pseudonym, never a name: it leaves with every export. */
  reviewerId?: string;
  reviewerAgency?: (typeof agencies)[number];
  reviewerRole?: string;
  mode?: (typeof modes)[number];
};

/** Months after which a review expires where nobody chose: an audit year and its follow-up. */
export const usualKeepMonths = 24;

/** Minutes after which a store with a passphrase locks itself where nobody chose. */
export const usualLockAfter = 15;

/** The name of a setting. */
export type SettingName = keyof typeof settingShapes;

/** The settings there are, in the order in which they are shown. */
export const settingNames: readonly SettingName[] = [
  'reviewerId',
  'reviewerAgency',
  'reviewerRole',
  'mode',
  'scale',
  'sectionsByAgency',
  'preference',
  'keys',
  'keysOff',
  'advance',
  'textSize',
  'colours',
  'marksOff',
  'marksAll',
  'timed',
  'keepText',
  'keepMonths',
  'lockAfter',
  'incidentStep',
  'incidentContact',
];

/** Stored settings; what does not fit is left out, since each is only a convenience. */
export function parseSettings(stored: unknown): Settings {
  return takeSettings(stored).settings;
}

/** What of it fits, and the names of what does not: known ones whose value cannot be read, and unknown ones. */
export function takeSettings(stored: unknown): {
  settings: Settings;
  unfit: SettingName[];
  unknown: string[];
} {
  if (typeof stored !== 'object' || stored === null || Array.isArray(stored))
    return { settings: {}, unfit: [], unknown: [] };
  const given = new Map<string, unknown>(Object.entries(stored));
  const unfit: SettingName[] = [];
  const fitting: [string, unknown][] = [];
  for (const name of settingNames) {
    const value = given.get(name);
    if (value === undefined) continue;
    if (fits(settingShapes[name], value)) fitting.push([name, value]);
    else unfit.push(name);
  }
  const names = new Set<string>(settingNames);
  return {
    settings: z.parse(settingsSchema, Object.fromEntries(fitting)),
    unfit,
    unknown: [...given.keys()].filter((name) => !names.has(name)),
  };
}

/** A made-up object with a `length` that is no number makes a schema's own comparison throw: it does not fit. */
function fits(shape: z.core.$ZodType, value: unknown): boolean {
  try {
    return z.safeParse(shape, value).success;
  } catch (error) {
    if (error instanceof TypeError) return false;
    throw error;
  }
}
