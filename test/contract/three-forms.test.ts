import path from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { readDiskFile } from '../../cli/read-file.ts';
import { buildPlan } from '../../plan/build-plan.ts';
import type { Plan } from '../../plan/plan.ts';
import { samplesFolder } from '../../scripts/samples/sample.ts';

const forms = ['html', 'pdf', 'docx'] as const;

/** Letters and digits only: the forms differ in white space, dashes and list marks, never in words. */
const words = (text: string) => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];

describe.each(['good-plan', 'weak-plan'])('%s as portal page, PDF and Word file', (name) => {
  const plans = new Map<string, Plan>();
  const planOf = (form: string) => {
    const plan = plans.get(form);
    if (!plan) throw new Error(`${name}.${form} was not read`);
    return plan;
  };

  beforeAll(async () => {
    for (const form of forms)
      plans.set(form, buildPlan(await readDiskFile(path.join(samplesFolder, 'portal', `${name}.${form}`))));
  }, 60_000);

  it.each(forms)('is a draft plan as %s', (form) => {
    expect([planOf(form).kind, planOf(form).status]).toEqual(['plan', 'draft']);
  });

  it.each(forms)('has over 2,500 words in its sections as %s', (form) => {
    const count = planOf(form).sections.reduce((sum, section) => sum + words(section.text).length, 0);
    expect(count).toBeGreaterThan(2500);
  });

  it.each(['pdf', 'docx'])('gives the same words in every section as %s as on the page', (form) => {
    const sections = (plan: Plan) =>
      plan.sections.map(({ id, status, text }) => [id, status, words(text).join(' ')]);
    expect(sections(planOf(form))).toEqual(sections(planOf('html')));
  });

  it.each(['pdf', 'docx'])('gives the same outcomes and provision as %s as on the page', (form) => {
    const items = (plan: Plan) =>
      [...plan.outcomes, ...plan.provisions].map(({ section, text }) => [section, words(text).join(' ')]);
    expect(items(planOf(form))).toEqual(items(planOf('html')));
  });

  it.each(['pdf', 'docx'])('is about the same child as %s as on the page', (form) => {
    expect(planOf(form).child).toEqual(planOf('html').child);
  });
});

describe('the sample annual review', () => {
  it.each(forms)('is read as an annual review as %s', async (form) => {
    const plan = buildPlan(await readDiskFile(path.join(samplesFolder, 'portal', `annual-review.${form}`)));
    expect(plan.kind).toBe('annual-review');
    expect(plan.progress).toHaveLength(3);
  });
});
