/**
 * A WebAssembly program of one function that takes one vector instruction; only an engine on a processor that has such
 * instructions accepts it (the same test as in the package wasm-feature-detect).
 */
const oneVector = new Uint8Array([
  0, 97, 115, 109, 1, 0, 0, 0, 1, 5, 1, 96, 0, 1, 123, 3, 2, 1, 0, 10, 10, 1, 8, 0, 65, 0, 253, 15, 253, 98,
  11,
]);

/** True where WebAssembly can work on several numbers at once, which makes recognition some three times faster. */
export function hasSimd(): boolean {
  return WebAssembly.validate(oneVector);
}
