/**
 * Is the way from a document to a phone open? In this order:
 * 1. a canary that did not arrive in time is missed; arriving later is still an arrival, and the miss stays one;
 * 2. what was missed since the last arrival counts; two in a row are an alarm, which the next arrival ends;
 * 3. the next canary flies when its time has come, whatever became of those before it.
 */

/** One canary under way or back. Instants. */
export interface CanaryFlight {
  id: string;
  launchedAt: string;
  arrivedAt: string | null;
  missedAt: string | null;
}

/** How often canaries fly and how long they may take, in seconds. */
export interface CanaryPace {
  every: number;
  patience: number;
}

export interface CanaryStep {
  launch: boolean;
  /** The flights that are missed as of now. */
  missed: string[];
  /** Misses since the last arrival, those of now included. */
  inARow: number;
  alarm: boolean;
}

const ALARMING = 2;

/** What is due now, judged from the flights that are remembered. */
export function judgeCanary(flights: readonly CanaryFlight[], pace: CanaryPace, now: Date): CanaryStep {
  const secondsSince = (instant: string): number => (now.getTime() - Date.parse(instant)) / 1000;
  const missed = flights.filter(
    ({ arrivedAt, missedAt, launchedAt }) =>
      arrivedAt === null && missedAt === null && secondsSince(launchedAt) >= pace.patience,
  );
  const lastArrival = Math.max(0, ...flights.map(({ arrivedAt }) => (arrivedAt === null ? 0 : Date.parse(arrivedAt))));
  const before = flights.filter(({ missedAt }) => missedAt !== null && Date.parse(missedAt) > lastArrival);
  const inARow = before.length + missed.length;
  const launch = flights.every(({ launchedAt }) => secondsSince(launchedAt) >= pace.every);
  return { launch, missed: missed.map(({ id }) => id), inARow, alarm: inARow >= ALARMING };
}
