/**
 * What do a person's papers let them do? In this order:
 * 1. only what is in the person's hands counts: applied for, issued but not collected, withheld and annulled papers do not;
 * 2. a lasting title lets them stay whatever closes behind them;
 * 3. a paper that crosses borders lets them leave; whether it is said to be usable for exit goes before what it is;
 * 4. an internal passport passes borders inside the bloc that accepts it (the Eurasian Economic Union) and no other.
 */
import { blocMembers } from '../blocs.js';
import type { DocumentClass, Papers, PersonDocument } from '../person-papers.js';

export const NO_PAPERS: Papers = { staysUntil: null, leavesUntil: null, internalUntil: null };

const LASTING: readonly DocumentClass[] = ['convention_document', 'residence', 'second_nationality'];
const CROSSING: readonly DocumentClass[] = [
  'foreign_passport',
  'laissez_passer',
  'substitute_passport',
  'convention_document',
  'second_nationality',
];
/** The last day that is kept (see columns/days.ts): what does not expire. */
const OPEN = '2079-06-04';

function lastOf(documents: readonly PersonDocument[], counts: (document: PersonDocument) => boolean): string | null {
  const days = documents.filter((it) => it.state === 'collected' && counts(it)).map(({ expires }) => expires ?? OPEN);
  return days.reduce<string | null>((last, day) => (last === null || day > last ? day : last), null);
}

/** Whether a paper crosses borders, as far as it still holds. */
export function leadsOut({ class: kind, state, usableForExit }: PersonDocument): boolean {
  return state === 'collected' && (usableForExit ?? CROSSING.includes(kind));
}

/** Sums up the papers of a person. */
export function papersOf(documents: readonly PersonDocument[]): Papers {
  if (documents.length === 0) return NO_PAPERS;
  return {
    staysUntil: lastOf(documents, (it) => LASTING.includes(it.class)),
    leavesUntil: lastOf(documents, leadsOut),
    internalUntil: lastOf(documents, (it) => it.class === 'internal_passport'),
  };
}

function holds(until: string | null, today: string): boolean {
  return until !== null && until >= today;
}

/** Whether a lasting title to stay holds on a day. */
export function mayStay(papers: Papers, today: string): boolean {
  return holds(papers.staysUntil, today);
}

/** Whether an internal passport is all that is known to be left on a day. */
export function hasInternalPassportOnly(papers: Papers, today: string): boolean {
  return holds(papers.internalUntil, today) && !holds(papers.leavesUntil, today);
}

/** Whether the papers are known not to pass the border from one country to another. */
export function cannotPass(papers: Papers, way: { from: string; to: string }, today: string): boolean {
  if (!hasInternalPassportOnly(papers, today)) return false;
  const members = blocMembers('EAEU', today);
  return !members.includes(way.from) || !members.includes(way.to);
}
