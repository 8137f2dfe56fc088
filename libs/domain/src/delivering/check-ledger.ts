import { arrived, type LedgerAttempt } from './follow-up.js';

/*
 * Does a ledger prove that everybody was told who should have been? The rules, in their order:
 *  1. Per ring (all of the key but the attempt) attempts are numbered 1, 2, 3 …; each begins only after the one before was
 *     refused or unknown; at most one was accepted, so that copies never exceed one plus the unknowns.
 *  2. Nothing happens before its record: recorded, then taken, then completed; what left was taken; an outcome and the
 *     moment of it come together.
 *  3. Nobody outside the organisation is told. A line that another one carries names one of the same recipient and channel,
 *     which carries itself, with the same outcome.
 *  4. No alert is without an attempt, unless something says why, for what is critical of this very version;
 *     nothing recorded waits long for its turn; and what is critical and nobody has always rings again.
 *  5. Who has taken a duty was told of it, or answered on the console.
 */

/** What a fault is, as a code; docs/ledger.md says each in words. */
export const LEDGER_FAULTS = [
  'not_numbered',
  'copies',
  'follows_no_refusal',
  'outcome_without_end',
  'ended_before_record',
  'taken_before_record',
  'ended_before_taken',
  'sent_untaken',
  'stranger',
  'carrier_missing',
  'carrier_of_another',
  'carrier_outcome',
  'forgotten',
  'nobody_told',
  'asleep',
  'taken_by_nobody_told',
] as const;
export type LedgerFaultCode = (typeof LEDGER_FAULTS)[number];

/** A fault and where it is; `line` is null where no single line is at fault. */
export interface LedgerFault {
  orgId: string;
  alertId: string;
  line: string | null;
  fault: LedgerFaultCode;
}

/** A line with all that a proof needs. Instants are ISO 8601 in UTC. */
export interface LedgerLine extends LedgerAttempt {
  id: string;
  orgId: string;
  claimedAt: string | null;
  /** Not before this instant, for what waits its turn. */
  dueAt: string;
  carriedBy: string | null;
  /** The line that carries it; null where there is none of that id. */
  carrier: Pick<LedgerLine, 'memberId' | 'channel' | 'state' | 'carriedBy'> | null;
  /** The organisation knows the recipient. */
  known: boolean;
}

/** What stands of an alert beside its lines. */
export interface LedgerAlert {
  orgId: string;
  alertId: string;
  version: number;
  /** When it became what it is. */
  changedAt: string;
  attempts: number;
  /** Reasons on record why nobody was told of it. */
  reasons: readonly string[];
  /** It is critical and open, somebody was rung for a duty that nobody has, and no next ring is planned. */
  asleep: boolean;
  /** Who has each taken duty: whether the ledger says that they were told, and whether they answered on the console. */
  takers: readonly { memberId: string; told: boolean; onConsole: boolean }[];
}

/** How long a recorded line may wait for its turn, and an alert for its first attempt, in minutes. */
const PATIENCE_MINUTES = 10;
/** A process that holds a line says so again and again; its own clock may be off by as much, in milliseconds. */
const SKEW_MS = 1_000;

const SENTENCES: Readonly<Record<LedgerFaultCode, string>> = {
  not_numbered: 'attempts are not numbered 1, 2, 3 …',
  copies: 'more copies than one plus the unknowns',
  follows_no_refusal: 'an attempt follows one that was neither refused nor unknown',
  outcome_without_end: 'completed without an outcome, or an outcome without its moment',
  ended_before_record: 'completed before it was recorded',
  taken_before_record: 'taken before it was recorded',
  ended_before_taken: 'completed before it was taken',
  sent_untaken: 'left without having been taken',
  stranger: 'its recipient is nobody of the organisation',
  carrier_missing: 'names a carrier that is not there',
  carrier_of_another: 'names a carrier of another recipient or channel, or one that is carried itself',
  carrier_outcome: 'was carried by a message with another outcome',
  forgotten: 'was recorded, and nobody began to send it',
  nobody_told: 'nobody was told, and nothing says why',
  asleep: 'rings, nobody has it, and nothing will ring it again',
  taken_by_nobody_told: 'was taken by somebody who was neither told nor answered on the console',
};

/** A fault in words, in English. */
export function faultInWords(fault: LedgerFaultCode): string {
  return SENTENCES[fault];
}

/** The faults of one ring: all lines that share everything but the attempt. */
export function faultsOfRing(ring: readonly LedgerLine[], now: string): LedgerFault[] {
  const ordered = ring.toSorted((left, right) => left.attempt - right.attempt);
  return [...faultsOfOrder(ordered), ...ordered.flatMap((line) => faultsOfLine(line, now))].map(({ line, fault }) => {
    return { orgId: line.orgId, alertId: line.alertId, line: line.id, fault };
  });
}

/** The faults of an alert as a whole. */
export function faultsOfAlert(alert: LedgerAlert, now: string): LedgerFault[] {
  const { orgId, alertId, changedAt, attempts, reasons, asleep, takers } = alert;
  const faults: LedgerFault[] = [];
  const silent = attempts === 0 && reasons.length === 0;
  if (silent && isLate(changedAt, now)) faults.push({ orgId, alertId, line: null, fault: 'nobody_told' });
  if (asleep) faults.push({ orgId, alertId, line: null, fault: 'asleep' });
  for (const { told, onConsole } of takers) {
    if (!told && !onConsole) faults.push({ orgId, alertId, line: null, fault: 'taken_by_nobody_told' });
  }
  return faults;
}

type Found<Line> = { line: Line; fault: LedgerFaultCode };

function faultsOfOrder<Line extends LedgerAttempt>(ordered: readonly Line[]): Found<Line>[] {
  const faults: Found<Line>[] = [];
  const misnumbered = ordered.find((line, index) => line.attempt !== index + 1);
  if (misnumbered !== undefined) faults.push({ line: misnumbered, fault: 'not_numbered' });
  const copies = ordered.filter((line) => arrived(line));
  if (copies[1] !== undefined) faults.push({ line: copies[1], fault: 'copies' });
  ordered.forEach((line, index) => {
    const before = ordered[index - 1];
    const follows = before === undefined || before.state === 'failed' || before.state === 'unknown';
    if (!follows) faults.push({ line, fault: 'follows_no_refusal' });
  });
  for (const line of ordered) {
    const { state, recordedAt, completedAt } = line;
    if ((state === 'recorded') !== (completedAt === null)) faults.push({ line, fault: 'outcome_without_end' });
    if (completedAt !== null && Date.parse(completedAt) < Date.parse(recordedAt)) {
      faults.push({ line, fault: 'ended_before_record' });
    }
  }
  return faults;
}

function faultsOfLine(line: LedgerLine, now: string): Found<LedgerLine>[] {
  const { claimedAt, completedAt, recordedAt, state } = line;
  const left = arrived(line) || state === 'unknown';
  const waits = state === 'recorded' && claimedAt === null && line.carriedBy === null;
  const faults: [boolean, LedgerFaultCode][] = [
    [claimedAt !== null && Date.parse(claimedAt) < Date.parse(recordedAt) - SKEW_MS, 'taken_before_record'],
    [isBefore(completedAt, claimedAt), 'ended_before_taken'],
    [left && claimedAt === null, 'sent_untaken'],
    [!line.known, 'stranger'],
    [waits && isLate(line.dueAt, now), 'forgotten'],
    ...faultsOfCarrying(line),
  ];
  return faults.flatMap(([isSo, fault]) => (isSo ? [{ line, fault }] : []));
}

function faultsOfCarrying({ carriedBy, carrier, memberId, channel, state }: LedgerLine): [boolean, LedgerFaultCode][] {
  if (carriedBy === null) return [];
  if (carrier === null) return [[true, 'carrier_missing']];
  const another = carrier.memberId !== memberId || carrier.channel !== channel || carrier.carriedBy !== null;
  const without = !arrived(carrier) && carrier.state !== 'unknown';
  return [
    [another, 'carrier_of_another'],
    [!another && arrived({ state }) && without, 'carrier_outcome'],
  ];
}

function isBefore(instant: string | null, other: string | null): boolean {
  return instant !== null && other !== null && Date.parse(instant) < Date.parse(other) - SKEW_MS;
}

function isLate(since: string, now: string): boolean {
  return Date.parse(now) - Date.parse(since) > PATIENCE_MINUTES * 60_000;
}

/** The faults of rings alone, in words; none in a sound ledger. */
export function checkLedger(attempts: readonly LedgerAttempt[]): string[] {
  const rings = new Map<string, LedgerAttempt[]>();
  for (const entry of attempts) {
    const { alertId, version, step, repeat, memberId, channel } = entry;
    const key = [alertId, version, step, repeat, memberId, channel].join(' ');
    rings.set(key, [...(rings.get(key) ?? []), entry]);
  }
  return [...rings].flatMap(([key, ring]) => {
    const ordered = ring.toSorted((left, right) => left.attempt - right.attempt);
    return faultsOfOrder(ordered).map(({ fault }) => `${key}: ${SENTENCES[fault]}`);
  });
}
