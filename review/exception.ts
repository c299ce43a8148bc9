import * as z from 'zod/mini';

z.config({ jitless: true });

/**
 * Why a time limit need not have been kept: the four of the SEND Regulations 2014, reg 10(4)(a) to (d), a missed
 * appointment (reg 8, for advice), or a reason given where the regulations name no exception for that step. Which of them
 * holds is for a person to say; no new date follows from it.
 */
export const exceptionCodes = [
  'school-closed',
  'early-years-closed',
  'circumstances',
  'absent',
  'missed-appointment',
  'reason-only',
] as const;
export type ExceptionCode = (typeof exceptionCodes)[number];

/** An exception recorded for one statutory step. `forExport` is the reason with names, identifiers and the plan's words masked. */
export const exceptionSchema = z.object({
  which: z.enum(exceptionCodes),
  reason: z.string(),
  forExport: z.string(),
});

export type Exception = z.infer<typeof exceptionSchema>;
