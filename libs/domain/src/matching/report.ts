/** Who does a first-hand report touch? The persons it names, as critical as can be, and those linked to them. */
import type { Kind } from '../model.js';
import type { UrgencyTable } from '../subscribing/urgency-table.js';
import type { ExposureIndex } from './exposure-index.js';
import { groupByTouch } from './group-touched.js';
import { addLinked } from './links.js';
import { because, type Touch, type TouchedGroup } from './reasons.js';

export const REPORTS = ['taken', 'raided', 'lost_contact'] as const;
export type ReportKind = (typeof REPORTS)[number];

/** The persons a report touches. Persons without an exposure are left out. */
export function touchedByReport(
  personIds: readonly string[],
  exposures: ExposureIndex,
  table: UrgencyTable,
): TouchedGroup[] {
  const named: Touch = {
    urgency: 'critical',
    stage: null,
    reasons: [because('reported_by_own_organisation')],
  };
  const known = personIds.map((id) => exposures.numberOf(id)).filter((person) => exposures.at(person) !== null);
  const touched = new Map(known.map((person) => [person, named]));
  addLinked(touched, exposures, { kind: 'detention', table });
  return groupByTouch(touched, exposures);
}

/** The kind of development a report would be, where there is one. */
export function kindOfReport(what: ReportKind): Kind | null {
  return what === 'taken' ? 'detention' : what === 'raided' ? 'pressure' : null;
}
