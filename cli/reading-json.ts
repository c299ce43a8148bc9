import type { PlanView } from '../plan/changes/read-versions.ts';
import type { ItemLink, Plan } from '../plan/plan.ts';
import type { Judgement, Met, OutcomeKind, SmartLetter } from '../rubric/judgement.ts';

/**
 * The answer of the `review` command for one document: what was read and what the machine has to show, in one flat object.
 * `suggested` is in levels 1 to 4 whatever scale is shown; absent values are null.
 */
export function readingJson(
  plan: Plan,
  judgement: Judgement | undefined,
  file: string,
  views: readonly PlanView[] = [],
) {
  const { child } = plan;
  return {
    document: {
      file,
      kind: plan.kind,
      status: plan.status,
      pages: plan.pages ?? null,
      unread: plan.unread,
      notVisited: plan.notVisited,
    },
    child: {
      name: child.name ?? null,
      knownAs: child.knownAs ?? null,
      pronouns: child.pronouns ?? null,
      dob: child.dob ?? null,
      yearGroup: child.yearGroup ?? null,
    },
    sections: plan.sections.map(({ id, status, text }) => ({ id, status, text })),
    needs: plan.needs.map(({ section, area, text }) => ({
      section: section ?? null,
      area: area ?? null,
      text,
    })),
    outcomes: plan.outcomes.map((outcome) => {
      const judged = judgement?.outcomes.find(({ id }) => id === outcome.id);
      const said = judged?.kind === 'cannot-tell' ? undefined : judged?.kind;
      return {
        section: outcome.section ?? null,
        area: outcome.area ?? null,
        text: outcome.text,
        kind: kindOf(outcome.printedAs, said),
        smart: smartOf(judged?.smart),
        needs: linksTo(outcome.id, plan.links, plan.needs),
      };
    }),
    provisions: plan.provisions.map((provision) => {
      const judged = judgement?.provisions.find(({ id }) => id === provision.id);
      return {
        section: provision.section ?? null,
        area: provision.area ?? null,
        text: provision.text,
        who: provision.who ?? null,
        frequency: provision.frequency ?? null,
        duration: provision.duration ?? null,
        ratio: provision.ratio ?? null,
        specific: judged && judged.specific !== 'cannot-tell' ? judged.specific : null,
        outcomes: linksTo(provision.id, plan.links, plan.outcomes),
        needs: linksTo(provision.id, plan.links, plan.needs),
      };
    }),
    findings: (judgement?.findings ?? []).map(
      ({ check, type, criterion, section, words, struck, message }) => ({
        check,
        type: type ?? null,
        criterion,
        section: section ?? null,
        quote: struck ?? words?.quote ?? null,
        message,
      }),
    ),
    criteria: (judgement?.criteria ?? []).map(({ criterion, section, suggested }) => ({
      id: criterion,
      ...(section && { section }),
      suggested: suggested.kind === 'range' ? [suggested.low, suggested.high] : null,
      why: suggested.why,
    })),
    views: Object.fromEntries(views.map(({ id, title, plan }) => [viewNames[id], viewJson(title, plan)])),
  };
}

/**
 * The items of one list that the layout ties to an item, by their place in the list. `among` above 1: it is tied to so
 * many together, and the layout does not say to which of them.
 */
function linksTo(from: string, links: readonly ItemLink[] = [], list: readonly { id: string }[]) {
  return links.flatMap((link) => {
    const index = link.from === from ? list.findIndex(({ id }) => id === link.to) : -1;
    return index < 0 ? [] : [{ index, by: link.by, among: link.among }];
  });
}

const viewNames: Record<PlanView['id'], string> = {
  'as-was': 'asWas',
  agreed: 'agreed',
  parents: 'parents',
  authority: 'authority',
};

/** Another version that the document holds. Nothing is judged in it: findings fall on the proposed text. */
function viewJson(title: string, plan: Plan) {
  return {
    title,
    sections: plan.sections.map(({ id, status, text }) => ({ id, status, text })),
    outcomes: plan.outcomes.map(({ section, area, text, printedAs }) => ({
      section: section ?? null,
      area: area ?? null,
      text,
      kind: printedAs,
    })),
    provisions: plan.provisions.map(({ section, area, text, who, frequency, duration, ratio }) => ({
      section: section ?? null,
      area: area ?? null,
      text,
      who: who ?? null,
      frequency: frequency ?? null,
      duration: duration ?? null,
      ratio: ratio ?? null,
    })),
  };
}

/** "step" is what the layout prints as one; that an outcome's words are only a step is a finding, and it stays an outcome as printed. */
function kindOf(printedAs: 'outcome' | 'step', said: OutcomeKind | undefined): OutcomeKind {
  if (printedAs === 'step') return 'step';
  return said === undefined || said === 'step' ? 'outcome' : said;
}

const letters: SmartLetter[] = ['S', 'M', 'A', 'R', 'T'];

function smartOf(smart: Record<SmartLetter, { met: Met }> | undefined): Record<string, Met> {
  return Object.fromEntries(letters.map((letter) => [letter, smart?.[letter].met ?? 'cannot-tell']));
}

/** The JSON of one document, as the command line writes it. */
export type ReadingJson = ReturnType<typeof readingJson>;
