/** How two items are tied, as a sign and in words. */
export function TieWord({ printed }: { printed: boolean }) {
  return (
    <span class="tie">
      <span aria-hidden="true">{printed ? '●' : '○'}</span>
      <span class="hidden">{printed ? 'printed' : 'by words'}</span>
    </span>
  );
}
