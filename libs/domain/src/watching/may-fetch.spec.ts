import { type HostStanding, mayFetch, robotsName, robotsRule, type RobotsStanding } from './may-fetch.js';

const now = '2026-03-10T12:00:00.000Z';
const host: HostStanding = {
  startsAt: null,
  freeAt: '2026-03-10T12:00:20.000Z',
  promisedAt: '2026-03-10T12:05:00.000Z',
  pausedUntil: null,
};

describe('a host', () => {
  it.each<[string, Partial<HostStanding>, boolean, object]>([
    ['that is free is asked at once', { startsAt: now }, false, { is: 'now', inMs: 0 }],
    ['asked a moment ago is asked in a moment', { startsAt: '2026-03-10T12:00:01.000Z' }, false, { inMs: 1000 }],
    ['that is busy is asked as soon as it is free', {}, false, { until: host.freeAt, because: 'busy' }],
    ['that is busy is asked in turn by who is patient', {}, true, { until: host.promisedAt, because: 'busy' }],
    [
      'with too many under way is asked a little later',
      { freeAt: now },
      false,
      { until: '2026-03-10T12:00:02.000Z', because: 'busy' },
    ],
    [
      'that asked us to wait is asked after that',
      { pausedUntil: '2026-03-10T13:00:00.000Z' },
      false,
      { until: '2026-03-10T13:00:00.000Z', because: 'paused' },
    ],
    ['whose pause is over is only busy', { pausedUntil: '2026-03-10T11:00:00.000Z' }, false, { because: 'busy' }],
  ])('%s', (_, more, patient, verdict) => {
    expect(mayFetch({ ...host, ...more }, patient, now)).toMatchObject(verdict);
  });
});

describe('a robots.txt', () => {
  const none: RobotsStanding = { known: null, goodAt: null, failedAt: null };
  it.each<[string, Partial<RobotsStanding>, string]>([
    ['nobody has asked for is asked for', {}, 'ask'],
    ['of this morning is obeyed', { known: 'text', goodAt: '2026-03-10T06:00:00Z' }, 'obey'],
    ['that was not there this morning forbids nothing', { known: 'absent', goodAt: '2026-03-10T06:00:00Z' }, 'allow'],
    ['of yesterday is asked for anew', { known: 'text', goodAt: '2026-03-09T11:00:00Z' }, 'ask'],
    ['that cannot be had just now forbids everything', { failedAt: '2026-03-10T11:55:00Z' }, 'forbid'],
    ['that could not be had a while ago is asked for anew', { failedAt: '2026-03-10T11:45:00Z' }, 'ask'],
    [
      'that cannot be had is obeyed as last known',
      { known: 'text', goodAt: '2026-03-09T11:00:00Z', failedAt: '2026-03-10T11:55:00Z' },
      'obey',
    ],
    [
      'that cannot be had for two days forbids everything',
      { known: 'absent', goodAt: '2026-03-08T11:00:00Z', failedAt: '2026-03-10T11:55:00Z' },
      'forbid',
    ],
  ])('%s', (_, more, rule) => expect(robotsRule({ ...none, ...more }, now)).toBe(rule));

  it.each([
    ['Mozilla/5.0 (compatible; feed reader)', 'feed reader'],
    ['Mozilla/5.0 (compatible; Lark/2.1; +https://lark.example)', 'lark'],
    ['Lark/2.1', 'lark'],
    ['test', 'test'],
  ])('speaks of %s as %s', (agent, name) => expect(robotsName(agent)).toBe(name));
});
