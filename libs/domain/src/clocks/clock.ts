/**
 * The words of clocks: what of a person's record they read, and what they say. A clock is one day that counts. Days are
 * calendar days of UTC: a record holds a day as it stands on the paper, and every process and browser counts alike.
 */
import type { ClockKind, PersonStatus, Stay, WantedStatus } from '../model.js';
import type { DocumentClass, PersonDocument } from '../person-papers.js';

export const CLOCK_CODES = [
  'permit_ends',
  'visa_ends',
  'document_expires',
  'stay_limit',
  'appeal_due',
  'detention_limit',
  'check_in_overdue',
  'review_due',
  'shredding_due',
] as const;
export type ClockCode = (typeof CLOCK_CODES)[number];

/** Where in the record a day comes from. */
export const CLOCK_SOURCES = ['clock', 'document', 'check_in', 'review', 'consent', 'closing'] as const;
export type ClockSource = (typeof CLOCK_SOURCES)[number];

/** As much of a person's record as the clocks read. */
export interface ClockRecord {
  status: PersonStatus;
  stays: readonly Stay[];
  wanted: WantedStatus;
  documents: readonly PersonDocument[];
  clocks: readonly { kind: ClockKind; country: string | null; day: string }[];
  checkInDays: number | null;
  lastContact: string | null;
  consent: { given: boolean; on: string } | null;
  reviewBy: string | null;
  /** Null while the record is open; else with the first day on which its key is shredded. */
  closed: { erasedFrom: string } | null;
  /** The instant of the record's version. */
  changedAt: string;
}

/** Which row of the table of lead times counts for a clock. */
export type LeadName =
  | 'only_way_out'
  | 'document'
  | 'permit'
  | 'visa'
  | 'stay_limit'
  | 'appeal'
  | 'detention_limit'
  | 'check_in'
  | 'check_in_wanted'
  | 'review'
  | 'shredding';

/** One day that counts for a person. */
export interface PersonClock {
  code: ClockCode;
  country: string | null;
  /** The last day of what runs out, or the day on which something is decided or agreed. */
  day: string;
  from: ClockSource;
  /** The document that runs out, where it is one. */
  document: DocumentClass | null;
  lead: LeadName;
}
