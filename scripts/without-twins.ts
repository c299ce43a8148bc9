/**
 * A step of the build: each graded example has a twin that only tests ask for, and the browser does without half of the
 * frameworks' weight.
 */
export function withoutTwins() {
  return {
    name: 'without-twins',
    enforce: 'pre' as const,
    transform(code: string, id: string) {
      if (!/\/rubric\/frameworks\/.+\/criteria-[^/]+\.json$/.test(id)) return undefined;
      const strip = (key: string, value: unknown) => (key === 'twin' ? undefined : value);
      return { code: JSON.stringify(JSON.parse(code), strip), map: null };
    },
  };
}
