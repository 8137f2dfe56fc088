/**
 * What do somebody's papers mean at the border of a country, and which of their days matter there? In this order:
 * 1. each paper is asked of for each of their origins, whether it is in their hands or not: who waits for a passport wants
 *    to know what it will open; a second nationality is a paper of a state that is not recorded as their origin, and a title
 *    to stay somewhere else opens nothing here;
 * 2. a day counts there when it is of that country, or the last day of a paper that crosses borders, whoever issued it.
 */
import type { ComingClock } from '../clocks/due-of.js';
import type { DocumentClass, PersonDocument } from '../person-papers.js';
import { entryRule, isEntryRuleOld, type EntryRule } from '../picture/entry-rules.js';

/** Whether a paper can be shown at a border. */
export const PAPERS_HELD = ['in_hand', 'expired', 'not_in_hand', 'taken_away'] as const;
export type PaperHeld = (typeof PAPERS_HELD)[number];

export interface PaperThere {
  document: DocumentClass;
  origin: string;
  held: PaperHeld;
  rule: EntryRule;
  /** Nobody has looked at the sources of the rule for half a year. */
  old: boolean;
}

const STAYING: readonly DocumentClass[] = ['residence', 'asylum_certificate', 'work_visa', 'humanitarian_visa', 'visa'];

function heldOf({ state, expires }: PersonDocument, today: string): PaperHeld {
  if (state === 'withheld' || state === 'annulled') return 'taken_away';
  if (state !== 'collected') return 'not_in_hand';
  return expires !== null && expires < today ? 'expired' : 'in_hand';
}

/** What the papers of a person mean at the border of a country, one line for each paper and origin. */
export function papersThere(
  { documents, origins }: { documents: readonly PersonDocument[]; origins: readonly string[] },
  country: string,
  today: string,
): PaperThere[] {
  const counting = documents.filter(
    (it) => it.class !== 'second_nationality' && (!STAYING.includes(it.class) || it.country === country),
  );
  const lines = counting.flatMap((document) =>
    origins.map((origin): PaperThere => {
      const rule = entryRule(origin, country, document.class);
      const old = rule.known && isEntryRuleOld(rule, today);
      return { document: document.class, origin, held: heldOf(document, today), rule, old };
    }),
  );
  const key = ({ document, origin, held }: PaperThere): string => `${document} ${origin} ${held}`;
  return [...new Map(lines.map((line) => [key(line), line])).values()];
}

/** Those of a person's days that matter in a country. */
export function daysThere<Clock extends Pick<ComingClock, 'code' | 'country' | 'document'>>(
  clocks: readonly Clock[],
  country: string,
): Clock[] {
  return clocks.filter((clock) => clock.country === country || clock.code === 'document_expires');
}
