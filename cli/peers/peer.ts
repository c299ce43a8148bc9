/** Another tool that flags words of a text. It is run as it comes, save what `name` says. */
export type Peer = { name: string; find: (text: string) => Promise<string[]> | string[] };

/** A tool that could not be started, and why. */
export type Absent = { name: string; why: string };
