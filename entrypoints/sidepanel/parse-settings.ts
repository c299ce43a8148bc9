import * as z from 'zod/mini';
import type { Settings } from '../../components/services.ts';
import { agencies, modes } from '../../review/details.ts';

z.config({ jitless: true });

const settingsSchema = z.object({
  scale: z.optional(z.string()),
  keysOff: z.optional(z.boolean()),
  marksOff: z.optional(z.boolean()),
  marksAll: z.optional(z.boolean()),
  keys: z.optional(z.record(z.string(), z.string())),
  textSize: z.optional(z.number()),
  colours: z.optional(z.enum(['usual', 'colour-blind'])),
  keepText: z.optional(z.boolean()),
  timed: z.optional(z.boolean()),
  sectionsByAgency: z.optional(z.record(z.string(), z.array(z.string()))),
  incidentStep: z.optional(z.string()),
  preference: z.optional(z.enum(['autistic', 'with autism', 'other'])),
  reviewerId: z.optional(z.string()),
  reviewerAgency: z.optional(z.enum(agencies)),
  reviewerRole: z.optional(z.string()),
  mode: z.optional(z.enum(modes)),
});

/** Stored settings, or none where they do not fit: they are only conveniences. */
export function parseSettings(stored: unknown): Settings {
  const parsed = z.safeParse(settingsSchema, stored);
  return parsed.success ? parsed.data : {};
}
