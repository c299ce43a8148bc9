declare module 'write-good' {
  /** Words that make English weak: passive voice, adverbs, clichés. */
  export default function writeGood(text: string): { index: number; offset: number; reason: string }[];
}
