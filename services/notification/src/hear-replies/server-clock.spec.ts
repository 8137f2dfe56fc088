import { ServerClock } from './server-clock.js';

const AHEAD = 40_000;
const at = (receivedAt: number, deliveredAt: number) => ({ receivedAt, deliveredAt });

describe('when Signal’s server took a message, by our clock', () => {
  it('the clocks may differ, and a message may have waited there', () => {
    const clock = new ServerClock();
    expect(clock.takenAt(at(1_000_000, 1_300_000), 1_300_000 + AHEAD)).toBe(1_000_000 + AHEAD);
  });

  it('what we see late was not taken late, once one was seen in time', () => {
    const clock = new ServerClock();
    clock.takenAt(at(1_000_000, 1_000_000), 1_000_010 + AHEAD);
    expect(clock.takenAt(at(1_002_000, 1_002_000), 1_009_000 + AHEAD)).toBe(1_002_010 + AHEAD);
  });

  it('a message is never taken for older than it is, unless a clock was set', () => {
    const clock = new ServerClock();
    expect(clock.takenAt(at(1_000_000, 1_000_000), 1_005_000 + AHEAD)).toBe(1_005_000 + AHEAD);
  });

  it('a clock that was set forward is known within ten minutes, one that was set back at once', () => {
    const clock = new ServerClock();
    clock.takenAt(at(1_000_000, 1_000_000), 1_000_000);
    expect(clock.takenAt(at(2_000_000, 2_000_000), 2_000_000 + AHEAD)).toBe(2_000_000 + AHEAD);
    expect(clock.takenAt(at(2_001_000, 2_001_000), 2_001_000 - AHEAD)).toBe(2_001_000 - AHEAD);
  });

  it('a server that says nothing leaves it open', () => {
    expect(new ServerClock().takenAt(null, 5)).toBeNull();
  });
});
