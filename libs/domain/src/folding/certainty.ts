/**
 * How certain is a development, given who reports it?
 *
 * 1. A report of a source graded E or F, or a partisan one, is never more than unverified.
 * 2. A report of a source graded D is at most reported, and corroborates nobody.
 * 3. Reports of one outlet, however many of its feeds carry them, and copies of one text are one report.
 * 4. Two independent reliable reports confirm, or one that carries the confirmation itself (an official text).
 */

import type { Certainty, Grade, Kind, Procedure, SourceType, Stage } from '../model.js';
import { isCopy } from './wording.js';

/** One mention as a report of a development: who says it, in which words, and what. */
export interface Report {
  documentId: string;
  sourceId: string;
  /** `outletOf` the source's address. */
  outlet: string;
  grade: Grade;
  type: SourceType;
  certainty: Certainty;
  kind: Kind;
  stage: Stage;
  procedure: Procedure | null;
  background: boolean;
  /** An operator has read the document and says so. */
  claimed: boolean;
  /** `sketchOf` the document's text. */
  sketch: readonly number[];
  /** `marksOf` the quotation. */
  marks: readonly string[];
}

/** What one report supports alone, after its source's grade. */
export function weightOf(report: Report): Certainty {
  if (report.grade === 'E' || report.grade === 'F' || report.type === 'partisan') return 'unverified';
  if (report.certainty === 'confirmed' && report.grade === 'D') return 'reported';
  return report.certainty;
}

function isReliable(report: Report): boolean {
  return report.grade < 'D' && weightOf(report) !== 'unverified';
}

/** The reports that don't repeat another one: one per outlet and per text, the weightiest first, of equals the better grade. */
export function independent(reports: readonly Report[]): Report[] {
  const weight = { unverified: 0, reported: 1, confirmed: 2 };
  const kept: Report[] = [];
  const before = (a: Report, b: Report) =>
    weight[weightOf(b)] - weight[weightOf(a)] || (a.grade === b.grade ? 0 : a.grade < b.grade ? -1 : 1);
  for (const report of [...reports].sort(before)) {
    const repeats = kept.some(
      (other) =>
        other.sourceId === report.sourceId ||
        other.outlet === report.outlet ||
        other.documentId === report.documentId ||
        isCopy(other.sketch, report.sketch),
    );
    if (!repeats) kept.push(report);
  }
  return kept;
}

/** How certain the reports make what they say together. */
export function certaintyOf(reports: readonly Report[]): Certainty {
  const alone = independent(reports);
  if (alone.some((report) => weightOf(report) === 'confirmed')) return 'confirmed';
  if (alone.filter(isReliable).length >= 2) return 'confirmed';
  return alone.some((report) => weightOf(report) === 'reported') ? 'reported' : 'unverified';
}

/**
 * Since when a development stands on low-grade reports alone: none is of a source graded C or better, and no operator says
 * so. It counts from the first such version, so that retelling it does not begin the time anew.
 */
export function lowGradeSince(reports: readonly Report[], before: string | null, now: string): string | null {
  if (reports.some(({ grade, claimed }) => claimed || grade < 'D')) return null;
  return before ?? now;
}
