import { canTake, standingOf, wasRung } from './standing.js';

const NOW = new Date('2026-11-22T02:10:00Z');
const SOON = '2026-11-22T02:40:00.000Z';
const PAST = '2026-11-22T02:00:00.000Z';
const open = (responsible: string) => ({ responsible, takenBy: null, takenUntil: null, mistake: false });
const held = (responsible: string, takenBy: string, takenUntil = SOON) => ({
  ...open(responsible),
  takenBy,
  takenUntil,
});

describe('who has an alert', () => {
  it.each([
    ['nobody has it while no duty is held', [open('desk'), open('boris')], { is: 'nobody' }],
    ['a hold that ran out is no hold', [held('desk', 'boris', PAST)], { is: 'nobody' }],
    ['my own duty waits for me, whoever holds theirs', [open('me'), held('boris', 'boris')], { is: 'waiting' }],
    ['I have what I hold', [held('me', 'me'), open('boris')], { is: 'mine', until: SOON, deskRings: false }],
    [
      'my part is not all while the desk rings',
      [held('me', 'me'), open('desk')],
      { is: 'mine', until: SOON, deskRings: true },
    ],
    [
      'all is taken once the desk is held',
      [held('me', 'me'), held('desk', 'olga')],
      { is: 'mine', until: SOON, deskRings: false },
    ],
    ['a colleague who stands in for me has it', [held('me', 'boris')], { is: 'taken', by: 'boris', until: SOON }],
    ['some of several is said as such', [held('boris', 'boris'), open('olga')], { is: 'partly', taken: 1, of: 2 }],
  ])('%s', (_, duties, standing) => {
    expect(standingOf({ state: 'raised', duties }, 'me', NOW)).toEqual(standing);
  });

  it('is over once it is closed, even while somebody holds it', () => {
    const alert = { state: 'closed' as const, duties: [held('me', 'me')] };
    expect([standingOf(alert, 'me', NOW), canTake(alert, 'me', true)]).toEqual([{ is: 'over', how: 'closed' }, false]);
  });

  it.each([
    ['all are noted', 'reached', '2026-11-22T02:05:00.000Z', 'noted'],
    ['an outcome that keeps ringing ends nothing', 'not_tried', '2026-11-22T02:05:00.000Z', 'waiting'],
    ['it got worse after the outcome', 'reached', '2026-11-22T01:55:00.000Z', 'waiting'],
  ] as const)('%s', (_, outcome, at, is) => {
    const person = { personId: 'p', code: 'heron-tuvo', urgency: 'critical' as const, reasons: [] };
    const touched = [{ ...person, outcome: { outcome, by: 'me', at } }];
    const alert = { state: 'raised' as const, duties: [open('me')], changedAt: PAST, touched };
    expect(standingOf({ ...alert, touchedCount: 1 }, 'me', NOW).is).toBe(is);
    expect(standingOf({ ...alert, touchedCount: 2 }, 'me', NOW).is).toBe('waiting');
  });

  it('can be taken by the responsible and, at the desk, by anybody', () => {
    const takers = [[open('me')], [open('desk')], [open('boris')]].map((duties) =>
      canTake({ state: 'raised', duties }, 'me', false),
    );
    expect(takers).toEqual([true, true, false]);
    expect(canTake({ state: 'raised', duties: [open('boris')] }, 'me', true)).toBe(true);
  });

  it.each([
    ['it rang for me', 'me', 2, 'ringing', true],
    ['it rang for me, and nobody had it for a whole round', 'me', 4, 'exhausted', true],
    ['it rang for another', 'olga', 2, 'ringing', false],
    ['I was told of it and not rung', 'me', -3, 'ringing', false],
    ['it rang for me and is over', 'me', 2, 'settled', false],
  ] as const)('%s', (_, memberId, step, state, rung) => {
    const attempt = {
      ...{ id: 'a', alertVersion: 1, responsible: 'boris', memberId, channel: 'signal' as const, step, repeat: 0 },
      ...{ attempt: 1, state: 'sent' as const, because: 'no_answer', recordedAt: PAST, completedAt: PAST },
    };
    expect(wasRung({ duties: [{ state }], attempts: [attempt] }, 'me')).toBe(rung);
  });
});
