/** Who does a first-hand report touch? The persons it names, as critical as can be, and those linked to them. */
import type { Kind } from '../model.js';
import type { ExposureIndex } from './exposure-index.js';
import { eachOnce, linkedWith } from './links.js';
import { because, type Touched } from './reasons.js';

export const REPORTS = ['taken', 'raided', 'lost_contact'] as const;
export type ReportKind = (typeof REPORTS)[number];

/** The persons a report touches. Persons without an exposure are left out. */
export function touchedByReport(personIds: readonly string[], exposures: ExposureIndex): Touched[] {
  const reasons = [because('reported_by_own_organisation')];
  const named: Touched[] = personIds
    .filter((personId) => exposures.get(personId) !== null)
    .map((personId) => ({ personId, urgency: 'critical', stage: null, reasons }));
  return eachOnce([...named, ...linkedWith(named, exposures)]);
}

/** The kind of development a report would be, where there is one. */
export function kindOfReport(what: ReportKind): Kind | null {
  return what === 'taken' ? 'detention' : what === 'raided' ? 'pressure' : null;
}
