import fc from 'fast-check';

/** Keys that reach into the language's own objects, and keys of ours: both turn up in files that somebody wrote by hand. */
const keys = fc.oneof(
  fc.constantFrom('__proto__', 'constructor', 'prototype', 'toString', 'hasOwnProperty', 'then', 'length'),
  fc.constantFrom(
    'kind',
    'version',
    'settings',
    'changes',
    'id',
    'parts',
    'addresses',
    'selector',
    'at',
    'what',
    'scores',
  ),
  fc.string({ maxLength: 8 }),
);

/** Any JSON, also with keys that are traps; `__proto__` is a key of its own in it, as a parser makes it. */
export const anyJson: fc.Arbitrary<unknown> = fc.letrec<{ value: unknown }>((tie) => ({
  value: fc.oneof(
    { maxDepth: 5, withCrossShrink: true },
    fc.oneof(
      fc.string({ unit: 'binary', maxLength: 30 }),
      fc.double(),
      fc.integer(),
      fc.boolean(),
      fc.constant(null),
    ),
    fc.array(tie('value'), { maxLength: 6 }),
    fc.array(fc.tuple(keys, tie('value')), { maxLength: 6 }).map(recordOf),
  ),
})).value;

/** Own keys only: `JSON.parse` makes `__proto__` an own key too. */
function recordOf(pairs: [string, unknown][]): unknown {
  return JSON.parse(
    `{${pairs.map(([key, value]) => `${JSON.stringify(key)}:${JSON.stringify(value) ?? 'null'}`).join(',')}}`,
  );
}

/** A good record with one to three places of it put out of order, so that parsers are reached behind their first door. */
export function spoilt(samples: readonly unknown[]): fc.Arbitrary<unknown> {
  const place = fc.tuple(fc.nat(), anyJson, fc.constantFrom('change', 'drop', 'add'));
  return fc
    .tuple(fc.constantFrom(...samples), fc.array(place, { minLength: 1, maxLength: 3 }))
    .map(([sample, places]) => {
      const copy: unknown = structuredClone(sample);
      for (const [number, value, how] of places) {
        const spots = spotsOf(copy);
        const spot = spots[number % Math.max(1, spots.length)];
        if (!spot) continue;
        if (how === 'drop') Reflect.deleteProperty(spot.in, spot.key);
        else
          Object.defineProperty(spot.in, how === 'add' ? `__proto__` : spot.key, {
            value: structuredClone(value),
            enumerable: true,
            configurable: true,
            writable: true,
          });
      }
      return copy;
    });
}

function spotsOf(value: unknown): { in: object; key: string }[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => [{ in: value, key }, ...spotsOf(inner)]);
}
