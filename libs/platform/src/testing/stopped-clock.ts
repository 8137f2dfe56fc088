import { Clock } from '../clock.js';

const UNITS = { ms: 1, s: 1_000, min: 60_000, h: 3_600_000, d: 86_400_000 } as const;

/** A clock that stands until a test moves it. */
export class StoppedClock extends Clock {
  private instant: Date;

  constructor(at: string) {
    super();
    this.instant = new Date(at);
  }

  now(): Date {
    return new Date(this.instant);
  }

  set(at: string): void {
    this.instant = new Date(at);
  }

  /** Moves on by a span such as `300 ms`, `30 s`, `5 min`, `2 h` or `3 d`. */
  advance(span: string): void {
    this.instant = new Date(this.instant.getTime() + milliseconds(span));
  }
}

/** Milliseconds of a span such as `300 ms`, `30 s`, `5 min`, `2 h` or `3 d`. */
export function milliseconds(span: string): number {
  const [, count, unit] = /^(\d+) (ms|s|min|h|d)$/.exec(span) ?? [];
  if (count === undefined || unit === undefined) throw new Error(`${span} is no span of time.`);
  return Number(count) * UNITS[unit as keyof typeof UNITS];
}
