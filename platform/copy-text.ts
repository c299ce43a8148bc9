/** Puts a text on the clipboard, straight from a click. Says whether the browser took it; nothing is ever read from there. */
export async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    // Refused by the browser's settings or without the focus: the caller says so.
    return false;
  }
}
