import { whenToLeave } from './gather-rings.js';

const NOW = '2026-03-01T10:00:00.000Z';
const ago = (seconds: number): string => new Date(Date.parse(NOW) - seconds * 1000).toISOString();
const sameMoment = false;
const nothing = { left: [], waitsUntil: null, sameMoment };

it.each([
  ['news of several things at once rings once', 'critical', { ...nothing, sameMoment: true }, NOW, 'told_at_once'],
  ['a critical ring alone leaves at once', 'critical', nothing, 'now', 'alone'],
  [
    'the second critical one too',
    'critical',
    { left: [ago(5)], waitsUntil: null, sameMoment },
    'now',
    'one_of_the_first',
  ],
  [
    'the third waits twenty seconds for others',
    'critical',
    { left: [ago(9), ago(5)], waitsUntil: null, sameMoment },
    '2026-03-01T10:00:20.000Z',
    'burst',
  ],
  [
    'the fourth leaves with the third',
    'critical',
    { left: [ago(9), ago(5)], waitsUntil: '2026-03-01T10:00:40.000Z', sameMoment },
    '2026-03-01T10:00:40.000Z',
    'joins',
  ],
  [
    'rings of more than ten minutes ago are another moment',
    'critical',
    { left: [ago(601), ago(600)], waitsUntil: null, sameMoment },
    'now',
    'alone',
  ],
  ['a high ring alone leaves at once', 'high', nothing, 'now', 'alone'],
  [
    'the next leaves ten minutes after the one before',
    'high',
    { left: [ago(1200), ago(240)], waitsUntil: null, sameMoment },
    '2026-03-01T10:06:00.000Z',
    'same_moment',
  ],
  [
    'what should have left meanwhile takes nobody along any more',
    'critical',
    { left: [], waitsUntil: ago(1), sameMoment },
    'now',
    'alone',
  ],
  [
    'a clock that went back an hour makes nobody wait for what seems to come',
    'high',
    { left: [ago(-3000)], waitsUntil: null, sameMoment },
    'now',
    'alone',
  ],
] as const)('%s', (_name, urgency, earlier, at, because) => {
  const leaving = whenToLeave({ urgency, firstHand: false }, earlier, NOW);
  expect(leaving.because).toBe(because);
  expect(leaving.leave === 'now' ? 'now' : leaving.at).toBe(at);
});

it('never holds a critical ring for more than twenty seconds', () => {
  const left = Array.from({ length: 30 }, (_, at) => ago(at * 15));
  const leaving = whenToLeave({ urgency: 'critical', firstHand: false }, { left, waitsUntil: null, sameMoment }, NOW);
  expect(leaving.leave === 'together' && Date.parse(leaving.at) - Date.parse(NOW)).toBe(20_000);
});

it('lets what one of ours reports leave at once, whatever waits', () => {
  const waiting = { left: [ago(9), ago(5)], waitsUntil: '2026-03-01T10:00:15.000Z', sameMoment };
  const leaving = whenToLeave({ urgency: 'critical', firstHand: true }, waiting, NOW);
  expect(leaving).toEqual({ leave: 'now', because: 'first_hand' });
});
