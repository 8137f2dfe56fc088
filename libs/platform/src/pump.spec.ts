import { eventually } from './testing/index.js';
import { Pump } from './pump.js';

describe('the pump', () => {
  it('repeats while there is more, never twice at once, and goes on after an error', async () => {
    const faults: unknown[] = [];
    let left = 3;
    let inside = 0;
    let crowded = false;
    const pump = new Pump(
      async () => {
        inside += 1;
        crowded ||= inside > 1;
        await Promise.resolve();
        inside -= 1;
        left -= 1;
        if (left === -1) throw new Error('once');
        return left > 0;
      },
      60_000,
      (error) => faults.push(error),
    );
    pump.start();
    pump.nudge();
    await eventually(() => expect(left).toBe(0));
    pump.nudge();
    await eventually(() => expect(faults).toHaveLength(1));
    pump.nudge();
    await eventually(() => expect(left).toBe(-2));
    await pump.stop();
    pump.nudge();
    expect(left).toBe(-2);
    expect(crowded).toBe(false);
  });
});
