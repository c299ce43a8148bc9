type Props = {
  label: string /** How many stand in the list before the button now. */;
  shown: number;
  onMore: () => void;
};

/** Unfolds the rest of the list before it. The focus goes on to the first that is new, since the button itself goes. */
export function ShowMore({ label, shown, onMore }: Props) {
  return (
    <button
      type="button"
      class="quiet"
      onClick={(event) => {
        const list = event.currentTarget.previousElementSibling;
        onMore();
        setTimeout(() => {
          const first = list?.children[shown];
          if (!(first instanceof HTMLElement)) return;
          first.tabIndex = -1;
          first.focus();
        });
      }}
    >
      Show {label}
    </button>
  );
}
