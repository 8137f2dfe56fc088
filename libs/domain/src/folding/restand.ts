/**
 * How does a development stand after some of its reports were taken back, or stand again?
 *
 * 1. Reports that stand make it anew; each source speaks for itself, so one that takes its word back takes only its own.
 * 2. Nothing stands, and every source said that it was untrue: it is withdrawn.
 * 3. Nothing stands, but pages only vanished or changed: it stays as it was, unverified and disputed. Pages vanish under
 *    pressure, too, and nobody has said that it did not happen.
 */

import type { Development } from '../model.js';
import { keptToWords, type Word } from '../reviewing/keep-to-rulings.js';
import { type Heard, refold } from './refold.js';
import type { Stands } from './retract.js';

export type Fallen = (Stands & { stands: false })['because'];

export type Restood =
  | { changed: true; because: 'refolded' | 'retracted' | 'unsupported'; development: Development }
  | { changed: false; because: 'as_before' };

/**
 * Decides how it stands. `standing` are the reports that stand, `fallen` why the others don't, `words` what operators said of
 * it; `ruling` tells whether somebody's open ruling disputes it.
 */
export function restand(
  development: Development,
  reports: { standing: readonly Heard[]; fallen: readonly Fallen[]; words: readonly Word[] },
  ruling: boolean,
  now: string,
): Restood {
  const next = { id: development.id, version: development.version + 1, hosts: development.hosts };
  const folded = refold(reports.standing, { ...next, state: ruling ? 'disputed' : 'active' }, now);
  if (folded !== null) {
    return changedTo(development, keptToWords(folded.development, reports.words, reports.standing), 'refolded');
  }
  const untrue = reports.fallen.length > 0 && reports.fallen.every((because) => because === 'taken_back');
  const after: Development = { ...development, version: next.version, changedAt: now };
  if (untrue) return changedTo(development, { ...after, state: 'withdrawn' }, 'retracted');
  const doubted: Development = { ...after, state: 'disputed', certainty: 'unverified', sources: 1 };
  return changedTo(development, doubted, 'unsupported');
}

function changedTo(
  before: Development,
  after: Development,
  because: 'refolded' | 'retracted' | 'unsupported',
): Restood {
  const { version, changedAt } = before;
  if (JSON.stringify(sorted({ ...after, version, changedAt })) === JSON.stringify(sorted(before))) {
    return { changed: false, because: 'as_before' };
  }
  return { changed: true, because, development: after };
}

function sorted(development: Development): unknown[] {
  return Object.entries(development).sort(([a], [b]) => (a < b ? -1 : 1));
}
