/** To the card where a backup is made, on the page that has it; says whether it is there. */
export function goToBackup(): boolean {
  const title = document.querySelector<HTMLElement>('#backup-title');
  title?.scrollIntoView({ block: 'start' });
  title?.focus();
  return title !== null;
}
