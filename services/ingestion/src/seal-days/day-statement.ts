import { createHash } from 'node:crypto';
import { canonical } from '../keep-evidence/canonical.js';

/** What is signed of a day. `previous` is the SHA-256 of the statement before, which makes the days a chain. */
export interface DayStatement {
  day: string;
  seq: number;
  documents: number;
  root: string;
  previousRoot: string | null;
  previous: string | null;
  sealedAt: string;
}

/** The text that is signed, byte for byte. */
export function statementOf(day: DayStatement): string {
  return canonical({ statement: 'lapwing-day/1', ...day });
}

/** By which the next day names this one. */
export function hashOfStatement(statement: string): string {
  return createHash('sha256').update(statement).digest('hex');
}

const DAY = 86_400_000;

/**
 * The day to seal next: the one after the last sealed, or that of the oldest document; null where it is not over yet. A
 * document that is kept when its day is sealed already goes into the next one.
 */
export function nextDay(last: string | null, oldest: string | null, now: string): string | null {
  const after = last === null ? oldest : new Date(Date.parse(`${last}T00:00:00Z`) + DAY).toISOString();
  if (after === null) return null;
  const day = after.slice(0, 10);
  return day < now.slice(0, 10) ? day : null;
}

/** The instant at which a day is over. */
export function endOf(day: string): Date {
  return new Date(Date.parse(`${day}T00:00:00Z`) + DAY);
}
