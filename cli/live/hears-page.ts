/**
 * Asked in a page of the extension: whether what is done to it is heard. The viewer lists its keys once it is wired; before
 * that a file given to it would be lost. The other pages draw nothing that could be pressed before they hear.
 */
export const hearsPage = `document.readyState === 'complete' && (document.querySelector('#help-keys')?.hasChildNodes() ?? true)`;
