import { afterPoll, pauseAfter, type PollResult, type SourceStanding } from './after-poll.js';

const now = '2026-03-10T12:00:00.000Z';
const standing: SourceStanding = {
  cadenceSeconds: 300,
  failures: 0,
  addedAt: '2026-01-01T00:00:00Z',
  lastNewAt: '2026-03-10T09:00:00Z',
};
const failed = (status: number | null): PollResult => ({ is: 'failed', status, detail: 'The server answers no.' });

describe('a source', () => {
  it.each<[string, PollResult, Partial<SourceStanding>, string]>([
    ['that brings something new', { is: 'read', entries: 20, fresh: 2 }, {}, 'ok'],
    ['that brings what we know', { is: 'read', entries: 20, fresh: 0 }, {}, 'ok'],
    ['that says nothing changed', { is: 'unchanged' }, {}, 'unchanged'],
    ['without entries', { is: 'read', entries: 0, fresh: 0 }, {}, 'empty'],
    [
      'that brought nothing new for weeks',
      { is: 'read', entries: 20, fresh: 0 },
      { lastNewAt: '2026-02-01T00:00:00Z' },
      'silent',
    ],
    ['that never brought anything', { is: 'unchanged' }, { lastNewAt: null }, 'silent'],
    ['that refuses us', failed(403), {}, 'blocked'],
    ['that has had enough of us', failed(429), {}, 'blocked'],
    ['that is not there', failed(410), {}, 'gone'],
    ['that breaks down', failed(500), {}, 'failing'],
    ['that cannot be reached', failed(null), {}, 'failing'],
  ])('%s is told so', (_, result, more, health) => {
    expect(afterPoll({ ...standing, ...more }, result, now).health).toBe(health);
  });

  it('is asked again at its cadence while it is well', () => {
    expect(afterPoll({ ...standing, failures: 7 }, { is: 'unchanged' }, now)).toMatchObject({
      failures: 0,
      nextAt: '2026-03-10T12:05:00.000Z',
    });
  });

  it('is asked more rarely with each failure, but never given up', () => {
    expect([1, 2, 3, 10, 1000].map((failures) => pauseAfter(failures, 300))).toEqual([600, 1200, 2400, 21_600, 21_600]);
    expect(pauseAfter(5, 86_400)).toBe(86_400);
    expect(afterPoll({ ...standing, failures: 1 }, failed(500), now)).toMatchObject({
      failures: 2,
      nextAt: '2026-03-10T12:20:00.000Z',
      detail: 'The server answers no.',
    });
  });
});
