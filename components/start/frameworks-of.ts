import type { Services } from '../services.ts';

/** The kinds of document there is a framework for. */
export function frameworksOf(services: Services) {
  return services.frameworks.map((framework) => ({ kind: framework.documentKind, title: framework.title }));
}
