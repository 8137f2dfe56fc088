/** The words of a person's papers as plain data; what they let somebody do is decided in matching/papers.ts. */

export const DOCUMENT_CLASSES = [
  'internal_passport',
  'foreign_passport',
  'laissez_passer',
  'substitute_passport',
  'convention_document',
  'asylum_certificate',
  'residence',
  'humanitarian_visa',
  'work_visa',
  'visa',
  'second_nationality',
] as const;
export type DocumentClass = (typeof DOCUMENT_CLASSES)[number];

/** How far a document has come; whether it has expired is told by its date. */
export const DOCUMENT_STATES = ['applied', 'issued', 'collected', 'withheld', 'annulled'] as const;
export type DocumentState = (typeof DOCUMENT_STATES)[number];

/** A paper of a person. `expires` is its last valid day; `usableForExit` null means that nobody has said. */
export interface PersonDocument {
  class: DocumentClass;
  state: DocumentState;
  /** Who issued it, or where it lets the person stay. */
  country: string | null;
  usableForExit: boolean | null;
  expires: string | null;
}

/** What the papers of a person let them do. Days are the last valid ones; null means that there is no such paper. */
export interface Papers {
  /** A lasting title to stay. */
  staysUntil: string | null;
  /** A paper that passes borders. */
  leavesUntil: string | null;
  /** An internal passport, which passes only borders inside the bloc that accepts it. */
  internalUntil: string | null;
}
