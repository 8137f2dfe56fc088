import { eventually } from '@lapwing/platform/testing';
import type { Delivery } from './delivery.js';
import { Gathering } from './gathering.js';
import type { Verdict } from './reception.js';

const delivery = (id: string): Delivery => ({ id, subject: 's', body: '{}', count: 1 });

/** Receives when it is told to, and says what it was handed together. */
class Slow {
  readonly handed: string[][] = [];
  private readonly ends: ((verdicts: Verdict[]) => void)[] = [];

  readonly receiveAll = (deliveries: readonly Delivery[]): Promise<Verdict[]> => {
    this.handed.push(deliveries.map(({ id }) => id));
    return new Promise((resolve) => this.ends.push(resolve));
  };

  async end(verdicts: Verdict[]): Promise<void> {
    this.ends.shift()?.(verdicts);
    await new Promise((resolve) => setImmediate(resolve));
  }
}

const ack: Verdict = { do: 'ack' };

describe('what waits together', () => {
  it('goes ahead alone, and then as many as have come meanwhile, in one lane more each time', async () => {
    const slow = new Slow();
    const gathering = new Gathering(slow.receiveAll, 3, 2, 0);
    const all = [...'abcdefghi'].map((id) => gathering.receive(delivery(id)));
    await eventually(() => expect(slow.handed).toEqual([['a', 'b', 'c']]));
    await slow.end([ack, { do: 'end' }, { do: 'again', afterMs: 7 }]);
    expect(slow.handed.slice(1)).toEqual([['d', 'e', 'f']]);
    all.push(...[...'jkl'].map((id) => gathering.receive(delivery(id))));
    expect(slow.handed).toHaveLength(2);
    await slow.end([ack, ack, ack]);
    expect(slow.handed.slice(2)).toEqual([
      ['g', 'h', 'i'],
      ['j', 'k', 'l'],
    ]);
    await slow.end([ack, ack, ack]);
    await slow.end([ack, ack, ack]);
    const verdicts = (await Promise.all(all)).map(({ do: what }) => what);
    expect(verdicts).toEqual(['ack', 'end', 'again', ...Array.from({ length: 9 }, () => 'ack')]);
  });

  it('is held up by none that is stuck', async () => {
    const slow = new Slow();
    const gathering = new Gathering(slow.receiveAll, 1, 3, 0);
    for (const id of 'abc') void gathering.receive(delivery(id));
    await eventually(() => expect(slow.handed).toEqual([['a'], ['b'], ['c']]));
  });

  it('comes again when nobody says what became of it, and holds up nothing', async () => {
    let calls = 0;
    const gathering = new Gathering(
      async (deliveries) => {
        calls += 1;
        if (calls === 1) throw new Error('a bug');
        return deliveries.map(() => ack);
      },
      2,
      1,
      0,
    );
    expect(await gathering.receive(delivery('a'))).toMatchObject({ do: 'again' });
    expect(await gathering.receive(delivery('b'))).toEqual(ack);
  });

  it('is all that comes in one breath, as one transaction told it', async () => {
    const slow = new Slow();
    const gathering = new Gathering(slow.receiveAll, 3, 2, 5);
    const all = [...'abc'].map((id) => gathering.receive(delivery(id)));
    await eventually(() => expect(slow.handed).toEqual([['a', 'b', 'c']]));
    await slow.end([ack, ack, ack]);
    expect(await Promise.all(all)).toEqual([ack, ack, ack]);
  });
});
