/** When is the record of a closed case destroyed? People come back, so it can be opened again for 24 months. */
import { dayOf } from './dates.js';

/** Why a record is closed. Words from a list, because free text would tell who it was. */
export const CLOSING_REASONS = [
  'out_of_danger',
  'left_programme',
  'no_contact',
  'died',
  'asked_to',
  'mistake',
] as const;
export type ClosingReason = (typeof CLOSING_REASONS)[number];

/** Nobody chooses that a person was handed over: it is recorded when it is done. */
export const RECORDED_REASONS = [...CLOSING_REASONS, 'handed_over'] as const;
export type RecordedReason = (typeof RECORDED_REASONS)[number];

/** What somebody did to a record when they made a version of it. */
export const PERSON_DEEDS = [
  'added',
  'changed',
  'closed',
  'reopened',
  'restored',
  'received',
  'handed_over',
  'returned',
] as const;
export type PersonDeed = (typeof PERSON_DEEDS)[number];

/** How many months a closed record can be opened again. */
export const REOPENABLE_MONTHS = 24;

/** The first day on which a record that was closed on a day is destroyed; the last day of a month stays one. */
export function erasedFrom(closedOn: string): string {
  const [year = 0, month = 1, day = 1] = closedOn.split('-').map(Number);
  const lastOfMonth = new Date(Date.UTC(year, month - 1 + REOPENABLE_MONTHS + 1, 0));
  const sameDay = new Date(Date.UTC(year, month - 1 + REOPENABLE_MONTHS, day));
  return dayOf(sameDay < lastOfMonth ? sameDay : lastOfMonth);
}

/** Whether a closed record is to be destroyed today. Days in UTC. */
export function erasureDue(closedOn: string, today: string): boolean {
  return today >= erasedFrom(closedOn);
}
