const HOUR_MS = 3_600_000;
/** An end nearer than this is not the end of a night. */
const SHORTEST_MS = 4 * HOUR_MS;

/** The span of "tonight" for somebody who takes over now: until the clock here next shows this time, not within four hours. */
export function tonight(now: Date, handover: string): { from: string; until: string } {
  const [hours = '9', minutes = '0'] = handover.split(':');
  const until = new Date(now);
  until.setHours(Number(hours), Number(minutes), 0, 0);
  while (until.getTime() - now.getTime() < SHORTEST_MS) until.setDate(until.getDate() + 1);
  return { from: now.toISOString(), until: until.toISOString() };
}
