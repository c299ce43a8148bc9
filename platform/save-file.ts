/** How long the browser may take to begin a download before the file in memory is let go, in milliseconds. */
const patience = 60_000;

/** Hands a text to the browser as a download under the given name. No permission is needed and nothing leaves the device. */
export function saveFile({ name, type, text }: { name: string; type: string; text: string }): void {
  const address = URL.createObjectURL(new Blob([text], { type }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), patience);
}
