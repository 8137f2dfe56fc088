import type { Layer, OnCall, Override, Restriction, Schedule, Shift } from './schedule.js';
import { dayAt, daysBetween, daysLater, instantOf, spanOf, weekdayOf } from './wall-clock.js';

/*
 * Who is on call? Whoever stands in for that time, in the place of the one whose turn it is in the first layer that has
 * somebody; then those of the layers after it, each once. Turns change when the clock on the wall of the schedule's zone
 * shows the time of handing over, in summer as in winter. Where no layer has anybody the policy decides.
 */

const LONGEST_VIEW_DAYS = 400;

/** Everybody on call at an instant, the first to be rung first. */
export function onCallAt(schedule: Schedule, overrides: readonly Override[], at: string): OnCall[] {
  const instant = Date.parse(at);
  const turns = schedule.layers.flatMap((layer, index): OnCall[] => {
    const memberId = turnAt(layer, schedule.zone, instant);
    return memberId === null ? [] : [{ memberId, because: 'turn', layer: index }];
  });
  const holding = overrides.findLast((one) => Date.parse(one.from) <= instant && instant < Date.parse(one.until));
  const line: OnCall[] =
    holding === undefined
      ? turns
      : [{ memberId: holding.memberId, because: 'override', layer: null }, ...turns.slice(1)];
  return line.filter((one, index) => line.findIndex(({ memberId }) => memberId === one.memberId) === index);
}

function turnAt(layer: Layer, zone: string, instant: number): string | null {
  const { members, restrictions } = layer;
  if (members.length === 0) return null;
  if (restrictions.length > 0 && !restrictions.some((one) => holds(one, zone, instant))) return null;
  const turn = turnNumber(layer, zone, instant);
  return turn < 0 ? null : (members[turn % members.length] ?? null);
}

/** How many times the layer had handed over by an instant; below 0 before its start. */
function turnNumber(layer: Layer, zone: string, instant: number): number {
  const { everyDays, handover, start } = layer;
  const turn = Math.floor(daysBetween(start, dayAt(instant, zone)) / everyDays);
  const begins = instantOf(daysLater(start, turn * everyDays), handover, zone);
  return begins <= instant ? turn : turn - 1;
}

function holds(restriction: Restriction, zone: string, instant: number): boolean {
  const today = dayAt(instant, zone);
  return [daysLater(today, -1), today].some((day) => {
    if (!restriction.weekdays.includes(weekdayOf(day))) return false;
    const span = spanOf(day, restriction.from, restriction.until, zone);
    return span.from <= instant && instant < span.until;
  });
}

/** Who is first on call when between two instants, at most 400 days; gaps are shifts of nobody. */
export function shiftsBetween(
  schedule: Schedule,
  overrides: readonly Override[],
  from: string,
  until: string,
): Shift[] {
  const begin = Date.parse(from);
  const end = Math.min(Date.parse(until), begin + LONGEST_VIEW_DAYS * 86_400_000);
  const edges = [begin, ...edgesOf(schedule, overrides, begin, end), end];
  const sorted = [...new Set(edges)].filter((edge) => edge >= begin && edge <= end).sort((a, b) => a - b);
  const shifts: Shift[] = [];
  sorted.slice(0, -1).forEach((edge, index) => {
    const starts = new Date(edge).toISOString();
    const ends = new Date(sorted[index + 1] ?? end).toISOString();
    const [first] = onCallAt(schedule, overrides, starts);
    const memberId = first?.memberId ?? null;
    const because = first?.because ?? 'gap';
    const last = shifts.at(-1);
    if (last?.memberId === memberId && last.because === because) last.until = ends;
    else shifts.push({ memberId, because, from: starts, until: ends });
  });
  return shifts;
}

/** Every instant at which somebody else could be on call. */
function edgesOf(schedule: Schedule, overrides: readonly Override[], begin: number, end: number): number[] {
  const { zone, layers } = schedule;
  const edges = overrides.flatMap((one) => [Date.parse(one.from), Date.parse(one.until)]);
  const last = dayAt(end, zone);
  for (let day = daysLater(dayAt(begin, zone), -1); day <= last; day = daysLater(day, 1)) {
    for (const layer of layers) {
      if (daysBetween(layer.start, day) % layer.everyDays === 0) edges.push(instantOf(day, layer.handover, zone));
      for (const one of layer.restrictions) {
        const span = spanOf(day, one.from, one.until, zone);
        edges.push(span.from, span.until);
      }
    }
  }
  return edges;
}
