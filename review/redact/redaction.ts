/** What is taken out of a text before it leaves: by these words people see why. */
export type RemovedKind =
  | 'name'
  | 'date-of-birth'
  | 'number'
  | 'address'
  | 'postcode'
  | 'telephone'
  | 'e-mail'
  | 'school'
  | 'quotation';

/** One thing that was taken out: what stood there, from which to which letter of the text as it was written. */
export type Removed = { kind: RemovedKind; written: string; from: number; to: number };

/** Words that stayed and may identify somebody: a person should look. `why` is a sentence. */
export type Unsure = { written: string; from: number; to: number; why: string };

/** A text as it may leave, what was taken out of it and what nobody could be sure of. Places are in the text as written. */
export type Redaction = { text: string; removed: Removed[]; unsure: Unsure[] };

/** Takes out of any text what identifies somebody, as far as it can be told from what this redactor was made from. */
export type Redactor = (text: string) => Redaction;
