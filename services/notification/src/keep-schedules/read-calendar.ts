import ICAL from 'ical.js';
import type { CalendarRead } from '@lapwing/contracts';
import { dayAt, daysLater, instantOf, isTimeZone, occurrenceDays, type Recurrence } from '@lapwing/domain';

/*
 * Which shifts does an iCalendar file hold? Only times are read, nothing of what the entries say or who is invited. Each entry
 * that is not understood is skipped and counted with its reason: a time that is guessed would leave a night to nobody. The
 * bounds hold for the whole file, however it is written.
 */

type Fault = CalendarRead['skipped'][number]['because'];
type Read = Pick<CalendarRead, 'shifts' | 'skipped'>;
type Property = [string, Record<string, string | string[]>, string, ...unknown[]];
/** A time as it is written: a day, and the time on it with its zone; null for a whole day. */
interface Written {
  day: string;
  time: string | null;
  zone: string;
}
interface Entry {
  uid: string;
  start: Written;
  lastsMs: number | { days: number };
  rule: Recurrence | null;
  except: Set<string>;
}

const MOST_SHIFTS = 5_000;
const MOST_DAYS_LOOKED_AT = 100_000;
const DAYS_AHEAD = 400;
const LONGEST_MS = 31 * 86_400_000;
const MOST_INTERVAL = 1_000;
const WEEKDAYS = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'];
const FREQUENCIES = ['DAILY', 'WEEKLY', 'MONTHLY', 'YEARLY'] as const;
const UNDERSTOOD = new Set(['freq', 'interval', 'count', 'until', 'byday', 'wkst']);

/** The shifts of a file from now on; null for what is no calendar. `zone` is that of times without one. */
export function readCalendar(text: string, zone: string, now: Date): Read | null {
  const events = eventsOf(text);
  if (events === null) return null;
  const faults: Fault[] = [];
  const entries = events.flatMap((event): Entry[] => {
    if (wordOf(event, 'status') === 'CANCELLED') return [];
    const entry = entryOf(event, zone);
    if (typeof entry === 'object') return [entry];
    faults.push(entry);
    return [];
  });
  exceptMoved(entries, events, zone);
  const shifts: Read['shifts'] = [];
  let left = MOST_DAYS_LOOKED_AT;
  for (const entry of entries) {
    const days = daysOf(entry, now, Math.max(1, left));
    left -= days.looked;
    if (days.cut || left <= 0) faults.push('too_many');
    const found = days.days.filter((day) => !entry.except.has(day)).map((day) => shiftOn(day, entry));
    const coming = found.filter(({ until }) => Date.parse(until) > now.getTime());
    if (coming.length === 0 && !days.cut) faults.push('past');
    const room = MOST_SHIFTS - shifts.length;
    if (coming.length > room) faults.push('too_many');
    shifts.push(...coming.slice(0, room));
  }
  return { shifts: shifts.sort((a, b) => a.from.localeCompare(b.from)), skipped: counted(faults) };
}

/** Everything but the events of a calendar is left unread. */
function eventsOf(text: string): Property[][] | null {
  try {
    const parsed: unknown = ICAL.parse(text);
    const [name, , components] = parsed as [string, unknown, [string, Property[]][]];
    if (name !== 'vcalendar') return null;
    return components.filter(([kind]) => kind === 'vevent').map(([, properties]) => properties);
  } catch {
    return null;
  }
}

function entryOf(event: Property[], zone: string): Entry | Fault {
  const start = writtenOf(propertyOf(event, 'dtstart'), zone);
  if (typeof start === 'string') return start;
  const lasts = lengthOf(event, start, zone);
  if (typeof lasts === 'string') return lasts;
  const ms = typeof lasts === 'number' ? lasts : lasts.days * 86_400_000;
  if (ms <= 0) return 'no_end';
  if (ms > LONGEST_MS) return 'too_long';
  const rule = ruleOf(event);
  if (rule === 'rule' || event.some(([name]) => name === 'rdate' || name === 'exrule')) return 'rule';
  const except = event.filter(([name]) => name === 'exdate').flatMap(([, , , ...days]) => days.map(String));
  const uid = wordOf(event, 'uid');
  return { uid, start, lastsMs: lasts, rule, except: new Set(except.map((day) => day.slice(0, 10))) };
}

/** An occurrence that was moved or called off by an entry of its own does not happen where the rule has it. */
function exceptMoved(entries: readonly Entry[], events: readonly Property[][], zone: string): void {
  for (const event of events) {
    const moved = writtenOf(propertyOf(event, 'recurrence-id'), zone);
    if (typeof moved === 'string') continue;
    const uid = wordOf(event, 'uid');
    for (const entry of entries) if (entry.uid === uid && entry.rule !== null) entry.except.add(moved.day);
  }
}

function propertyOf(event: Property[], name: string): Property | null {
  return event.find(([one]) => one === name) ?? null;
}

function wordOf(event: Property[], name: string): string {
  return String(propertyOf(event, name)?.[3] ?? '');
}

function writtenOf(property: Property | null, floating: string): Written | Fault {
  const value = property?.[3];
  if (property === null || typeof value !== 'string') return 'date';
  const [, day = '', time = null, utc = ''] = /^(\d{4}-\d\d-\d\d)(?:T(\d\d:\d\d):\d\d(Z?))?$/.exec(value) ?? [];
  if (Number.isNaN(Date.parse(`${day}T00:00:00Z`)) || (time !== null && time > '23:59')) return 'date';
  const named = property[1]['tzid'];
  const zone = utc === 'Z' ? 'UTC' : typeof named === 'string' ? named : floating;
  return isTimeZone(zone) ? { day, time, zone } : 'zone';
}

function lengthOf(event: Property[], start: Written, zone: string): Entry['lastsMs'] | Fault {
  const end = propertyOf(event, 'dtend');
  const duration = wordOf(event, 'duration');
  if (end === null && duration !== '') return durationOf(duration);
  if (end === null) return start.time === null ? { days: 1 } : 'no_end';
  const until = writtenOf(end, zone);
  if (typeof until === 'string') return until;
  if (start.time === null) return { days: Math.round((Date.parse(until.day) - Date.parse(start.day)) / 86_400_000) };
  return instantIn(until) - instantIn(start);
}

function durationOf(text: string): number | Fault {
  const parts = /^P(?:(\d{1,3})W)?(?:(\d{1,3})D)?(?:T(?:(\d{1,4})H)?(?:(\d{1,6})M)?(?:(\d{1,8})S)?)?$/.exec(text);
  if (parts === null) return 'no_end';
  const [weeks = 0, days = 0, hours = 0, minutes = 0, seconds = 0] = parts.slice(1).map((part) => Number(part ?? 0));
  return ((((weeks * 7 + days) * 24 + hours) * 60 + minutes) * 60 + seconds) * 1000;
}

function ruleOf(event: Property[]): Recurrence | null | 'rule' {
  const rules = event.filter(([name]) => name === 'rrule');
  const value = rules[0]?.[3];
  if (rules.length === 0) return null;
  if (rules.length > 1 || typeof value !== 'object' || value === null) return 'rule';
  const rule = value as Record<string, unknown>;
  if (Object.keys(rule).some((part) => !UNDERSTOOD.has(part))) return 'rule';
  const frequency = FREQUENCIES.find((one) => one === rule['freq']);
  const interval = Number(rule['interval'] ?? 1);
  const count = rule['count'] === undefined ? null : Number(rule['count']);
  const days = [rule['byday'] ?? []].flat().map((day) => WEEKDAYS.indexOf(String(day)) + 1);
  if (frequency === undefined || days.includes(0) || (days.length > 0 && frequency !== 'WEEKLY')) return 'rule';
  if (!Number.isInteger(interval) || interval < 1 || interval > MOST_INTERVAL) return 'rule';
  if (count !== null && (!Number.isInteger(count) || count < 1)) return 'rule';
  if (interval > 1 && days.length > 1 && (rule['wkst'] ?? 2) !== 2 && rule['wkst'] !== 'MO') return 'rule';
  const until = rule['until'] === undefined ? null : String(rule['until']).slice(0, 10);
  return { frequency, interval, count, until, weekdays: days };
}

function daysOf({ start, rule }: Entry, now: Date, most: number) {
  const today = dayAt(now.getTime(), start.zone);
  const window = { from: daysLater(today, -31), until: daysLater(today, DAYS_AHEAD) };
  if (rule !== null) return occurrenceDays(start.day, rule, window, most);
  return { days: start.day <= window.until ? [start.day] : [], looked: 1, cut: false };
}

/** Times on the wall stay as they are through the year; so does how long a shift lasts, but for whole days. */
function shiftOn(day: string, { start, lastsMs }: Entry): Read['shifts'][number] {
  const from = instantIn({ ...start, day });
  const until =
    typeof lastsMs === 'number' ? from + lastsMs : instantIn({ ...start, day: daysLater(day, lastsMs.days) });
  return { from: new Date(from).toISOString(), until: new Date(until).toISOString() };
}

function instantIn({ day, time, zone }: Written): number {
  return instantOf(day, time ?? '00:00', zone);
}

function counted(faults: readonly Fault[]): Read['skipped'] {
  return [...new Set(faults)].map((because) => ({
    because,
    count: faults.filter((one) => one === because).length,
  }));
}
