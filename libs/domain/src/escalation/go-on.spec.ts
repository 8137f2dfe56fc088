import type { GoingOn } from '../matching/going-on.js';
import { goOn, type DutyCourse } from './go-on.js';

const rings = (rung = 1, repeat = 0): DutyCourse => ({ standing: 'rings', until: null, repeat, rung });
const held = (minute: number): DutyCourse => ({
  ...rings(),
  standing: 'had',
  until: `2026-03-01T10:${minute}:00.000Z`,
});
const putOff = (minute: number): DutyCourse => ({ ...held(minute), standing: 'put_off' });
const ended: DutyCourse = { ...rings(), standing: 'ended' };

describe('a duty that goes on in another alert', () => {
  test.each<[string, DutyCourse, DutyCourse | null, GoingOn, 'there' | 'here']>([
    ['stands as it stood where there is none here', rings(), null, 'together', 'there'],
    ['stands as here where it rings again', rings(3), rings(), 'none', 'here'],
    ['stands as here where it counts for less', ended, rings(), 'less', 'here'],
    ['goes on ringing where it is further on, though it counts for less', rings(3), rings(1), 'less', 'there'],
    ['goes on ringing where it is further on', rings(3), rings(1), 'either', 'there'],
    ['goes on ringing where it is further on here', rings(1), rings(3), 'alone', 'here'],
    ['counts a round more than its steps', rings(1, 1), rings(3), 'together', 'there'],
    ['is had where that counts alone', held(20), rings(3), 'alone', 'there'],
    ['rings though another was taken, where it counts alone', rings(), held(20), 'alone', 'there'],
    ['is had when either is', held(20), rings(3), 'either', 'there'],
    ['is had when either is, here as well', rings(3), held(20), 'either', 'here'],
    ['is held as long as either', held(20), held(30), 'either', 'here'],
    ['is held as long as either, there as well', held(30), held(20), 'either', 'there'],
    ['is over when either is', ended, held(30), 'either', 'there'],
    ['is not put off while one rings that was not', putOff(20), rings(1), 'either', 'here'],
    ['rings until both are had', held(20), rings(1), 'together', 'here'],
    ['rings until both are had, there as well', rings(1), held(20), 'together', 'there'],
    ['is held until the first of both ends', held(20), held(30), 'together', 'there'],
    ['is held until the first of both ends, here as well', held(30), held(20), 'together', 'here'],
    ['is put off where the other is had', putOff(20), held(30), 'together', 'there'],
    ['is had where the other is over', ended, held(30), 'together', 'here'],
    ['is over where both are', ended, ended, 'together', 'here'],
  ])('%s', (_what, there, here, counts, expected) => {
    expect(goOn(there, here, counts).stands).toBe(expected);
  });
});
