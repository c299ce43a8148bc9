import { Dialect, LocalLinter } from 'harper.js';
import { binaryInlined } from 'harper.js/binaryInlined';
import type { Peer } from './peer.ts';

/** Harper (Apache-2.0, 2.10.0), set to British English: as it comes, and without spelling, so that names are no faults. */
export async function openHarper(): Promise<Peer[]> {
  const linter = new LocalLinter({ binary: binaryInlined, dialect: Dialect.British });
  await linter.setup();
  const lints = async (text: string) => linter.lint(text, { language: 'plaintext' });
  return [
    {
      name: 'harper.js',
      find: async (text) => (await lints(text)).map((lint) => lint.get_problem_text()),
    },
    {
      name: 'harper.js, spelling let be',
      find: async (text) =>
        (await lints(text)).flatMap((lint) =>
          ['Spelling', 'Typo'].includes(lint.lint_kind()) ? [] : lint.get_problem_text(),
        ),
    },
  ];
}
