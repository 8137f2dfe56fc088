import { canTake, standingOf } from './standing.js';

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
    expect([standingOf(alert, 'me', NOW), canTake(alert, 'me')]).toEqual([{ is: 'over', how: 'closed' }, false]);
  });

  it('can be taken by the responsible and, at the desk, by anybody', () => {
    const takers = [[open('me')], [open('desk')], [open('boris')]].map((duties) =>
      canTake({ state: 'raised', duties }, 'me'),
    );
    expect(takers).toEqual([true, true, false]);
  });
});
