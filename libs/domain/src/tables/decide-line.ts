/**
 * What becomes of one line of a table of persons? Order of the rules: a code that an earlier line has is refused, so is one
 * of somebody whom the reader may not see. What says the same as the record changes nothing, even where it could not be
 * written today. A closed record is not written to. What cannot be true is refused. A code that nobody has is added; a
 * person who is there is changed only where the reader said that lines may do so.
 */
export const LINE_REFUSALS = ['code_twice', 'not_yours', 'closed', 'faulty', 'known'] as const;
export type LineRefusal = (typeof LINE_REFUSALS)[number];

export type LineDecision = { is: 'added' | 'changed' | 'unchanged' } | { is: 'refused'; because: LineRefusal };

export interface LineFacts {
  codeTwice: boolean;
  /** The person who has the code already. */
  known: { inSight: boolean; closed: boolean; same: boolean } | null;
  /** Whether anything in it cannot be true. */
  faulty: boolean;
}

export function decideLine({ faulty, codeTwice, known }: LineFacts, mayChange: boolean): LineDecision {
  if (codeTwice) return { is: 'refused', because: 'code_twice' };
  if (known !== null && !known.inSight) return { is: 'refused', because: 'not_yours' };
  if (known?.same === true) return { is: 'unchanged' };
  if (known?.closed === true) return { is: 'refused', because: 'closed' };
  if (faulty) return { is: 'refused', because: 'faulty' };
  if (known === null) return { is: 'added' };
  return mayChange ? { is: 'changed' } : { is: 'refused', because: 'known' };
}
