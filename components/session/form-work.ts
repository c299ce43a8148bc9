import type { Correction } from '../../plan/corrections/correction.ts';
import { formOf, formsAfter, offersFor } from '../../plan/corrections/form.ts';
import type { Plan } from '../../plan/plan.ts';
import type { Bench } from './bench.ts';

/** What is remembered of a form, so that the next plan on it need not be corrected by hand again. */
export function formWork(bench: Bench) {
  const { services, set, get } = bench;

  /** Notes on the form what was corrected or taken back in this document. */
  async function note(plan: Plan, before: Correction[], after: Correction[]): Promise<void> {
    const had = new Set(before.map((one) => JSON.stringify(one)));
    const has = new Set(after.map((one) => JSON.stringify(one)));
    const added = after.filter((one) => !had.has(JSON.stringify(one)));
    const removed = before.filter((one) => !has.has(JSON.stringify(one)));
    const known = await services.forms.list();
    const forms = formsAfter(
      known,
      plan,
      { added, removed },
      { id: services.newId(), today: services.today() },
    );
    if (JSON.stringify(forms) !== JSON.stringify(known)) await bench.told(services.forms.write(forms));
  }

  return {
    note,
    /** Looks whether the open document is on a form that was corrected before, and offers the same again. */
    async offer(made: Correction[]): Promise<void> {
      const { document } = get();
      if (!document || document.fingerprint === bench.declined) return set({ offer: undefined });
      const form = formOf(document.plan, await services.forms.list());
      if (get().document !== document) return;
      const offers = form ? offersFor(document.plan, form, made) : [];
      set({ offer: form && offers.length > 0 ? { form: form.id, offers } : undefined });
    },
    /** Not here: the form is not offered again while this document is open. */
    decline(): void {
      bench.declined = get().document?.fingerprint;
      set({ offer: undefined, said: 'Nothing was changed.' });
    },
  };
}
