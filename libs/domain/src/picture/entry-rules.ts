/**
 * Does a host let a citizen of the origin in on a class of paper, and what does that mean on the way out? In this order:
 * 1. inside the origin itself nothing is asked here;
 * 2. a line that names the host goes before one for all other hosts;
 * 3. what has no line is not known here, and is said so, never guessed from a neighbour or a bloc.
 * Every line is to be checked before somebody relies on it; one that nobody has looked at for half a year says so.
 */
import { addDays } from '../clocks/days.js';
import type { DocumentClass } from '../person-papers.js';
import { ENTRY_FACTS, type EntryAnswer, type EntrySource, type ExitNote } from './entry-facts.js';

/** What is known of a paper at a border, or why nothing is. */
export type EntryRule =
  | {
      known: true;
      /** Whether the line is about this host or about every host without a line of its own. */
      of: 'this_host' | 'all_other_hosts';
      entry: EntryAnswer;
      exit: readonly ExitNote[];
      sources: readonly EntrySource[];
      /** The oldest day on which one of its sources was looked at. */
      lookedAt: string;
    }
  | { known: false; because: 'no_line' | 'inside_the_origin' };

const OLD_AFTER_DAYS = 183;

/** What is publicly known of a citizen of `origin` with a paper of a class at the border of `host`. */
export function entryRule(origin: string, host: string, documentClass: DocumentClass): EntryRule {
  if (origin === host) return { known: false, because: 'inside_the_origin' };
  const lines = ENTRY_FACTS.filter((it) => it.origin === origin && it.documentClass === documentClass);
  const named = lines.find((it) => it.host === host);
  const line = named ?? lines.find((it) => it.host === null);
  if (line === undefined) return { known: false, because: 'no_line' };
  const { entry, exit, sources } = line;
  const lookedAt = sources.reduce((oldest, it) => (it.lookedAt < oldest ? it.lookedAt : oldest), '9999-12-31');
  return { known: true, of: named === undefined ? 'all_other_hosts' : 'this_host', entry, exit, sources, lookedAt };
}

/** Whether nobody has looked at the sources of a rule for half a year. */
export function isEntryRuleOld(rule: { lookedAt: string }, today: string): boolean {
  return addDays(rule.lookedAt, OLD_AFTER_DAYS) < today;
}

/** Whether the paper opens no other way than the one back, as far as it is known; true adds to the exposure level. */
export function paperTrapOf(rule: EntryRule): boolean {
  return rule.known && rule.entry !== 'travel_passport_needed' && rule.exit.includes('onward_needs_travel_passport');
}
