/** Asks for a PDF's password in the page's own dialog. Undefined if the reviewer leaves the document closed. */
export function askPassword(dialog: HTMLDialogElement, wrong: boolean): Promise<string | undefined> {
  const field = dialog.querySelector('input');
  const sentence = dialog.querySelector('p');
  if (!field || !sentence) throw new Error('The password dialog has lost its field.');
  field.value = '';
  sentence.textContent = wrong
    ? 'That password did not open it. Try again, or leave it closed.'
    : 'It is used to open this document once and is kept nowhere.';
  dialog.returnValue = 'leave';
  dialog.showModal();
  return new Promise((resolve) => {
    dialog.addEventListener(
      'close',
      () => {
        const typed = field.value;
        field.value = '';
        resolve(dialog.returnValue === 'open' ? typed : undefined);
      },
      { once: true },
    );
  });
}
