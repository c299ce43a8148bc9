/** A document on the screen whose size can be changed; what is being read stays where it stands. */
export type SizedView = {
  /** Its parts, pages or blocks, are this element's children. */
  readonly element: HTMLElement;
  /** 1 is the usual size. */
  readonly scale: number;
  larger(): void;
  smaller(): void;
  /** As it comes: fitted to the room, or text of the usual size. */
  usual(): void;
};
