/** How deep a record of ours ever goes is about ten; what is deeper was made to hurt. */
const deepest = 40;

const dangerous = new Set(['__proto__', 'constructor', 'prototype']);

/**
 * The value of a text that may come from anybody. Undefined where it is no JSON, is nested deeper than anything of ours, or
 * holds a key that would reach into the language's own objects.
 */
export function safeJson(text: string): unknown {
  try {
    const value: unknown = JSON.parse(text);
    return isHarmless(value, 0) ? value : undefined;
  } catch {
    // Not JSON, or nested so deeply that it cannot be read: the caller says so with the line's place.
    return undefined;
  }
}

function isHarmless(value: unknown, depth: number): boolean {
  if (typeof value !== 'object' || value === null) return true;
  if (depth > deepest) return false;
  if (Array.isArray(value)) return value.every((inner) => isHarmless(inner, depth + 1));
  return Object.entries(value).every(([key, inner]) => !dangerous.has(key) && isHarmless(inner, depth + 1));
}
