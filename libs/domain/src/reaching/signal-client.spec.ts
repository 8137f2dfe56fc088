import { judgeSignalClient, type ClientVerdict } from './signal-client.js';

describe('the Signal client', () => {
  it.each<[string, string | null, string | null, string, ClientVerdict]>([
    ['the newest known, of this month', '0.14.6', null, '2026-07-20', 'current'],
    ['the newest known, of four months ago', '0.14.6', '2026-11-01', '2026-11-20', 'too_old'],
    ['the one before, of last month', '0.14.5', null, '2026-07-01', 'behind'],
    ['one of long ago', '0.11.3', '2026-07-19', '2026-07-20', 'too_old'],
    ['a newer one, seen since yesterday', '0.15.0', '2026-11-19', '2026-11-20', 'current'],
    ['a newer one, seen for four months', '0.15.0', '2026-07-19', '2026-11-20', 'too_old'],
    ['one between two known ones', '0.14.3.1', '2026-07-19', '2026-07-20', 'behind'],
    ['a client behind another service', 'rest-api 0.98', '2026-07-19', '2026-07-20', 'current'],
    ['one that tells nothing', null, null, '2026-07-20', 'unknown'],
    ['one never seen before', '0.15.0', null, '2026-07-20', 'unknown'],
  ])('%s', (_name, version, since, today, verdict) => {
    expect(judgeSignalClient(version, since, `${today}T00:00:00.000Z`)).toBe(verdict);
  });
});
