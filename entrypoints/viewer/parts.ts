/** A part of the page by its id. Throws if the page has lost it: that would be our own mistake. */
export function part<T extends HTMLElement>(id: string, kind: new () => T): T {
  const found = document.getElementById(id);
  if (!(found instanceof kind)) throw new Error(`The viewer page has no ${kind.name} called ${id}`);
  return found;
}
