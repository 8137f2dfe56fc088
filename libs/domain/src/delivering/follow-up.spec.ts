import { followUps, tryAgain, type LedgerAttempt } from './follow-up.js';

const line = (facts: Partial<LedgerAttempt> = {}): LedgerAttempt => {
  const state = facts.state ?? 'sent';
  return {
    memberId: 'ann',
    alertId: 'one',
    version: 1,
    step: 0,
    repeat: 0,
    channel: 'signal',
    attempt: 1,
    state,
    recordedAt: '2026-03-01T02:10:00.000Z',
    completedAt: state === 'recorded' ? null : '2026-03-01T02:10:01.000Z',
    ...facts,
  };
};
const both = ['signal', 'email'] as const;

describe('what follows an attempt', () => {
  it.each([
    ['nothing after a success', line(), { state: 'sent' }, [line()], { instead: [], againAfterSeconds: null }],
    [
      'the other channel at once and another try',
      line(),
      { state: 'failed', retry: 'later' },
      [line({ state: 'failed' })],
      { instead: ['email'], againAfterSeconds: 5 },
    ],
    [
      'only the other channel after a final no',
      line(),
      { state: 'failed', retry: 'never' },
      [line({ state: 'failed' })],
      { instead: ['email'], againAfterSeconds: null },
    ],
    [
      'no second fall back in one step',
      line(),
      { state: 'failed', retry: 'later' },
      [line({ state: 'failed' }), line({ channel: 'email' })],
      { instead: [], againAfterSeconds: 5 },
    ],
    [
      'longer pauses',
      line({ attempt: 3 }),
      { state: 'failed', retry: 'later' },
      [line({ attempt: 3, state: 'failed' })],
      { instead: ['email'], againAfterSeconds: 120 },
    ],
    [
      'an end to trying',
      line({ attempt: 5 }),
      { state: 'failed', retry: 'later' },
      [line({ attempt: 5, state: 'failed' })],
      { instead: ['email'], againAfterSeconds: null },
    ],
    [
      'a repeat after an unknown outcome, and the other channel',
      line(),
      { state: 'unknown' },
      [line({ state: 'unknown' })],
      { instead: ['email'], againAfterSeconds: 5 },
    ],
    [
      'an end to repeats',
      line({ attempt: 3 }),
      { state: 'unknown' },
      [1, 2, 3].map((attempt) => line({ attempt, state: 'unknown' })),
      { instead: ['email'], againAfterSeconds: null },
    ],
  ] as const)('%s', (_name, attempt, outcome, step, expected) => {
    expect(followUps(attempt, outcome, step, both)).toEqual(expected);
  });
});

describe('whether the pause ends in another try', () => {
  const refused = line({ state: 'failed' });
  const unknown = line({ state: 'unknown' });
  it.each([
    ['yes after a refusal', refused, [refused], true, { again: true, because: 'refused_before' }],
    [
      'no when the other channel got through',
      refused,
      [refused, line({ channel: 'email' })],
      true,
      { again: false, because: 'another_channel_got_through' },
    ],
    [
      'yes after an unknown outcome all the same',
      unknown,
      [unknown, line({ channel: 'email' })],
      true,
      { again: true, because: 'unknown_before' },
    ],
    ['no when somebody has it', unknown, [unknown], false, { again: false, because: 'duty_does_not_ring' }],
    [
      'no when it was tried already',
      unknown,
      [unknown, line({ attempt: 2 })],
      true,
      { again: false, because: 'tried_already' },
    ],
  ])('%s', (_name, attempt, step, rings, expected) => {
    expect(tryAgain(attempt, step, rings)).toEqual(expected);
  });
});
