import { isSecure } from '../config.js';
import { countFailure, PER_LOGIN, OVERALL } from './attempt-delay.js';
import { SessionCookie } from './cookie.js';
import { judgeSession } from './session-lifetime.js';

const now = new Date('2026-03-01T12:00:00Z');
const ago = (minutes: number) => new Date(now.getTime() - minutes * 60_000);

describe('whether a session holds', () => {
  it.each([
    ['just opened', 0, 0, true, { holds: true, note: false }],
    ['used within the minute', 60, 0.5, true, { holds: true, note: false }],
    ['used a while ago', 60, 5, true, { holds: true, note: true }],
    ['idle for half an hour', 60, 30, true, { holds: false, because: 'idle' }],
    ['busy for twelve hours', 720, 1, true, { holds: false, because: 'too_old' }],
    ['of a member who was suspended', 5, 1, false, { holds: false, because: 'ended' }],
  ])('%s', (_, age, idle, standing, verdict) => {
    expect(judgeSession({ createdAt: ago(age), lastSeenAt: ago(idle), standing }, now)).toEqual(verdict);
  });
});

describe('the pause after failed sign-ins', () => {
  const after = (failures: number) =>
    (countFailure(PER_LOGIN, { failures: failures - 1, lastAt: now }, now).until.getTime() - now.getTime()) / 1000;

  it('grows with each failure beyond the free ones, up to five minutes, never for good', () => {
    expect([1, 4, 5, 6, 7, 11, 12, 13, 100].map(after)).toEqual([0, 0, 2, 4, 8, 128, 256, 300, 300]);
  });

  it('is forgotten after an hour without a failure', () => {
    expect(countFailure(PER_LOGIN, { failures: 40, lastAt: ago(60) }, now)).toEqual({ failures: 1, until: now });
    expect(countFailure(PER_LOGIN, { failures: 40, lastAt: ago(59) }, now).failures).toBe(41);
  });

  it('stays short for everybody together, so that nobody can lock all people out', () => {
    const until = countFailure(OVERALL, { failures: 10_000, lastAt: now }, now).until;
    expect(until.getTime() - now.getTime()).toBe(5_000);
  });
});

describe('the session cookie', () => {
  const token = 'a'.repeat(43);

  it('is bound to the host and to https', () => {
    expect(new SessionCookie(true).keep(token)).toBe(
      `__Host-lapwing=${token}; Max-Age=43200; Path=/; HttpOnly; SameSite=Strict; Secure`,
    );
  });

  it('does without the prefix over plain http', () => {
    expect(new SessionCookie(false).keep(token)).toBe(
      `lapwing=${token}; Max-Age=43200; Path=/; HttpOnly; SameSite=Strict`,
    );
  });

  it.each([
    ['alone', `__Host-lapwing=${token}`, token],
    ['among others', `theme=dark; __Host-lapwing=${token}; x=1`, token],
    ['absent', 'theme=dark', null],
    ['without the prefix', `lapwing=${token}`, null],
    ['given twice', `__Host-lapwing=${token}; __Host-lapwing=${'b'.repeat(43)}`, null],
    ['of another form', "__Host-lapwing=' or 1=1", null],
  ])('is read when it is %s', (_, header, read) => {
    expect(new SessionCookie(true).read(header)).toBe(read);
  });

  it('is never kept without https outside development', () => {
    expect(isSecure({ mode: 'production', publicUrl: 'https://lapwing.example' })).toBe(true);
    expect(isSecure({ mode: 'development', publicUrl: 'http://127.0.0.1:8080' })).toBe(false);
    expect(() => isSecure({ mode: 'production', publicUrl: 'http://lapwing.example' })).toThrow(
      'must begin with https',
    );
  });
});
