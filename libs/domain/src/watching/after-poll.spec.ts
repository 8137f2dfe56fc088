import { afterPoll, type PollResult, type SourceStanding } from './after-poll.js';
import { learnArrival, type Rhythm } from './learn-cadence.js';

const now = '2026-03-10T12:00:00.000Z';
const standing: SourceStanding = {
  id: '0194c1a0-0107-7000-8000-000000000107',
  cadenceSeconds: 300,
  slowestSeconds: null,
  critical: false,
  intervalSeconds: 300,
  expectedSeconds: null,
  failures: 0,
  addedAt: '2026-01-01T00:00:00Z',
  lastNewAt: '2026-03-10T09:00:00Z',
  lastGoodAt: '2026-03-10T11:55:00Z',
  rhythm: null,
};
const failed = (status: number | null, more: Partial<PollResult & { is: 'failed' }> = {}): PollResult => ({
  is: 'failed',
  status,
  detail: 'The server answers no.',
  code: null,
  retryAfter: null,
  ...more,
});
const read = (entries: number, fresh: number): PollResult => ({ is: 'read', entries, fresh, everySeconds: null });
const unchanged: PollResult = { is: 'unchanged' };

/** Two months with news every hour. */
const hourly = Array.from({ length: 1500 }, (_, hour) => Date.parse('2026-01-01T00:00:00Z') + hour * 3_600_000).reduce<{
  rhythm: Rhythm | null;
  last: string | null;
}>(
  ({ rhythm, last }, at) => {
    const instant = new Date(at).toISOString();
    return { rhythm: learnArrival(rhythm, last, instant), last: instant };
  },
  { rhythm: null, last: null },
).rhythm;

describe('a source', () => {
  it.each<[string, PollResult, Partial<SourceStanding>, string, string | null]>([
    ['that brings something new', read(20, 2), {}, 'ok', null],
    ['that brings what we know', read(20, 0), {}, 'ok', null],
    ['that says nothing changed', unchanged, {}, 'unchanged', null],
    ['without entries', read(0, 0), {}, 'empty', 'empty'],
    ['that brought nothing new for weeks', read(20, 0), { lastNewAt: '2026-02-01T00:00:00Z' }, 'silent', 'quiet'],
    ['that never brought anything', unchanged, { lastNewAt: null }, 'silent', 'quiet'],
    ['quieter than somebody expects', unchanged, { expectedSeconds: 7200 }, 'silent', 'quiet_expected'],
    [
      'quieter than it is by itself',
      unchanged,
      { rhythm: hourly, lastNewAt: '2026-03-09T12:00:00Z' },
      'silent',
      'quiet_unlike',
    ],
    [
      'as quiet as it is by itself',
      unchanged,
      { rhythm: hourly, lastNewAt: '2026-03-10T09:00:00Z' },
      'unchanged',
      null,
    ],
    ['that is both empty and silent', read(0, 0), { lastNewAt: null }, 'silent', 'quiet'],
    ['that refuses us', failed(403), {}, 'blocked', 'status'],
    ['that has had enough of us', failed(429), {}, 'blocked', 'status'],
    ['whose robots.txt forbids it', failed(null, { code: 'robots' }), {}, 'blocked', 'robots'],
    ['that is not there', failed(410), {}, 'gone', 'status'],
    ['that breaks down', failed(500), {}, 'failing', 'status'],
    ['that cannot be reached', failed(null, { code: 'connection' }), {}, 'failing', 'connection'],
    ['that fails in its own words', failed(null), {}, 'failing', 'said'],
  ])('%s is told so', (_, result, more, health, code) => {
    const after = afterPoll({ ...standing, ...more }, result, now);
    expect([after.health, after.because?.code ?? null]).toEqual([health, code]);
  });

  it('that recovers begins anew', () => {
    expect(afterPoll({ ...standing, failures: 7 }, unchanged, now)).toMatchObject({ failures: 0, certain: false });
  });
});

describe('no failure goes unnoticed for longer than twice the cadence', () => {
  /** Seconds from the moment a source breaks, just after a good look, to the look that makes it certain. */
  function unnoticed(pace: Partial<SourceStanding>, answer: PollResult, lookSeconds: number): number {
    const broke = Date.parse(now);
    let source: SourceStanding = { ...standing, ...pace, lastGoodAt: now, lastNewAt: now };
    let next = Date.parse(afterPoll(source, unchanged, now).nextAt);
    source = { ...source, intervalSeconds: afterPoll(source, unchanged, now).intervalSeconds };
    for (let looks = 0; looks < 10; looks += 1) {
      const seen = next + lookSeconds * 1000;
      const after = afterPoll(source, answer, new Date(seen).toISOString());
      if (after.certain) return (seen - broke) / 1000;
      source = { ...source, failures: after.failures };
      next = Date.parse(after.nextAt);
    }
    return Infinity;
  }

  const cadences = [30, 60, 90, 120, 300, 900, 3600, 86_400];
  const paces = cadences.flatMap((cadenceSeconds) => [
    { cadenceSeconds, intervalSeconds: cadenceSeconds },
    { cadenceSeconds, intervalSeconds: Math.floor(1.5 * cadenceSeconds) },
    { cadenceSeconds, intervalSeconds: cadenceSeconds, critical: true },
    { cadenceSeconds, intervalSeconds: 3 * cadenceSeconds, slowestSeconds: 3 * cadenceSeconds },
  ]);
  const answers = [failed(500), failed(403), failed(429, { retryAfter: 7200 }), failed(null, { code: 'deadline' })];

  it.each(paces)('at %j', (pace) => {
    const promised = pace.slowestSeconds ?? pace.cadenceSeconds;
    for (const answer of answers) {
      for (const lookSeconds of [0, 2, 30]) {
        expect(unnoticed(pace, answer, lookSeconds)).toBeLessThanOrEqual(2 * promised + 1);
      }
    }
  });

  it('but a single stumble is no notice', () => {
    expect(afterPoll(standing, failed(500), now)).toMatchObject({ failures: 1, certain: false });
    expect(afterPoll({ ...standing, failures: 1 }, failed(500), now)).toMatchObject({ failures: 2, certain: true });
  });
});
