/** How long the browser may take to begin a download before the file in memory is let go, in milliseconds. */
const patience = 60_000;

/** A file to be saved: its text, or its bytes where it is no text. */
export type FileToSave = { name: string; type: string } & ({ text: string } | { bytes: Uint8Array });

/** A file too large for one text: its parts lie in the browser's own store. */
export type BlobToSave = { name: string; type: string; blob: Blob };

/** Hands a file to the browser as a download under the given name. No permission is needed and nothing leaves the device. */
export function saveFile(file: FileToSave | BlobToSave): void {
  const { name, type } = file;
  const content = 'blob' in file ? file.blob : 'text' in file ? file.text : file.bytes.slice().buffer;
  const address = URL.createObjectURL(new Blob([content], { type }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), patience);
}
