/**
 * Which days count for a person, and where does each come from? In this order:
 * 1. a closed record has one day, that of its shredding; somebody safe has none but the review of the record;
 * 2. the clocks somebody wrote down: permit, visa, limit of a stay, appeal, limit of a detention;
 * 3. the expiry of each paper that is issued and not annulled;
 * 4. the next check-in, where one was agreed: counted from the last contact, and before the first from the record itself;
 * 5. the review of the record: the day that was set, else a year after the consent, and at once when consent is refused.
 * The same day of the same kind in the same country counts once.
 */
import type { ClockKind } from '../model.js';
import type { DocumentClass, PersonDocument } from '../person-papers.js';
import { leadsOut } from '../matching/papers.js';
import { addDays, addMonths } from './days.js';
import type { ClockCode, ClockRecord, LeadName, PersonClock } from './clock.js';

const MONTHS_OF_CONSENT = 12;

const KINDS: Readonly<Record<ClockKind, { code: ClockCode; lead: LeadName }>> = {
  permit: { code: 'permit_ends', lead: 'permit' },
  visa: { code: 'visa_ends', lead: 'visa' },
  stay_limit: { code: 'stay_limit', lead: 'stay_limit' },
  appeal: { code: 'appeal_due', lead: 'appeal' },
  detention_limit: { code: 'detention_limit', lead: 'detention_limit' },
};

const PERMITS: readonly DocumentClass[] = ['residence', 'asylum_certificate'];
const VISAS: readonly DocumentClass[] = ['visa', 'humanitarian_visa', 'work_visa'];
function isOnlyWayOut(document: PersonDocument, { documents }: ClockRecord, today: string): boolean {
  const holds = (other: PersonDocument): boolean => other.expires === null || other.expires >= today;
  return leadsOut(document) && !documents.some((other) => other !== document && leadsOut(other) && holds(other));
}

/* A million records are read at a start: object literals, because spreading one costs a microsecond. */

function ofDocument(document: PersonDocument, record: ClockRecord, today: string): PersonClock[] {
  const { class: kind, state, country, expires: day } = document;
  if (day === null || state === 'applied' || state === 'annulled') return [];
  if (PERMITS.includes(kind))
    return [{ code: 'permit_ends', country, day, from: 'document', document: kind, lead: 'permit' }];
  if (VISAS.includes(kind))
    return [{ code: 'visa_ends', country, day, from: 'document', document: kind, lead: 'visa' }];
  const lead = isOnlyWayOut(document, record, today) ? 'only_way_out' : 'document';
  return [{ code: 'document_expires', country, day, from: 'document', document: kind, lead }];
}

function ofCheckIn({ checkInDays, lastContact, changedAt, wanted }: ClockRecord): PersonClock[] {
  if (checkInDays === null) return [];
  const day = addDays(lastContact ?? changedAt.slice(0, 10), checkInDays);
  const lead = wanted === 'none' || wanted === 'witness' ? 'check_in' : 'check_in_wanted';
  return [{ code: 'check_in_overdue', country: null, day, from: 'check_in', document: null, lead }];
}

function reviewOn(day: string, from: 'review' | 'consent'): PersonClock {
  return { code: 'review_due', country: null, day, from, document: null, lead: 'review' };
}

function ofReview({ reviewBy, consent }: ClockRecord): PersonClock[] {
  if (consent?.given === false) return [reviewOn(consent.on, 'consent')];
  if (reviewBy !== null) return [reviewOn(reviewBy, 'review')];
  return consent === null ? [] : [reviewOn(addMonths(consent.on, MONTHS_OF_CONSENT), 'consent')];
}

function ofClosing({ closed }: ClockRecord): PersonClock[] {
  if (closed === null) return [];
  const { erasedFrom: day } = closed;
  return [{ code: 'shredding_due', country: null, day, from: 'closing', document: null, lead: 'shredding' }];
}

/** Every day that counts for a person, in no order and some perhaps twice: enough to find the nearest, and quick. */
export function rawClocksOf(record: ClockRecord, today: string): PersonClock[] {
  if (record.status === 'closed') return ofClosing(record);
  if (record.status === 'safe') return ofReview(record);
  const written = record.clocks.map(({ kind, country, day }): PersonClock => {
    const { code, lead } = KINDS[kind];
    return { code, country, day, from: 'clock', document: null, lead };
  });
  const papers = record.documents.flatMap((document) => ofDocument(document, record, today));
  return [...written, ...papers, ...ofCheckIn(record), ...ofReview(record)];
}

/** Every day that counts for a person, the earliest first. `today` tells which papers still lead out. */
export function clocksOf(record: ClockRecord, today: string): PersonClock[] {
  const all = rawClocksOf(record, today);
  const onlyWayOutLast = all.sort((a, b) => Number(a.lead === 'only_way_out') - Number(b.lead === 'only_way_out'));
  return [...new Map(onlyWayOutLast.map((clock) => [keyOf(clock), clock])).values()].sort(inOrder);
}

/** What makes two clocks the same to whoever is reminded of them. */
export function keyOf({ code, country, day }: Pick<PersonClock, 'country' | 'day'> & { code: string }): string {
  return `${code}/${country ?? ''}/${day}`;
}

function inOrder(a: PersonClock, b: PersonClock): number {
  return a.day === b.day ? (keyOf(a) < keyOf(b) ? -1 : 1) : a.day < b.day ? -1 : 1;
}
