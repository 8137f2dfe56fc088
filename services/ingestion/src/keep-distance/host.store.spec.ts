import type { Slice } from '@lapwing/bus/testing';
import { bootIngestion } from '../testing/ingestion.js';
import { HostStore, type Wish } from './host.store.js';

const HASTY: Wish = { patient: false, waits: 2_000 };
const PATIENT: Wish = { patient: true, waits: 2_000 };
let slice: Slice;
let hosts: HostStore;

beforeAll(async () => {
  slice = await bootIngestion([]);
  hosts = slice.get(HostStore);
});
afterAll(() => slice.close());

/** A place with a host, given back at once. */
async function asked(name: string, wish = HASTY) {
  const claim = await hosts.claim(name, wish);
  if (claim.is === 'now') await hosts.leave(name, claim.lease);
  return claim;
}

const inSeconds = (seconds: number): string => new Date(slice.clock.now().getTime() + seconds * 1000).toISOString();

describe('a host', () => {
  it('is asked at once, then a second later, then a second after that, and then somebody must come back', async () => {
    const claims = [await asked('a.example'), await asked('a.example'), await asked('a.example')];
    expect(claims.map((claim) => claim.is === 'now' && claim.inMs)).toEqual([0, 1000, 2000]);
    expect(await asked('a.example')).toMatchObject({ is: 'later', because: 'busy', until: inSeconds(3) });
    slice.clock.advance('5 s');
    expect(await asked('a.example')).toMatchObject({ is: 'now', inMs: 0 });
  });

  it('never has more than two requests under way, however many processes ask at the same time', async () => {
    const claims = await Promise.all(Array.from({ length: 20 }, () => hosts.claim('b.example', HASTY)));
    const granted = claims.filter((claim) => claim.is === 'now');
    expect(granted.map((claim) => claim.inMs).sort()).toEqual([0, 1000]);
    slice.clock.advance('10 s');
    expect(await hosts.claim('b.example', HASTY)).toMatchObject({ is: 'later', until: inSeconds(2) });
    await hosts.leave('b.example', granted[0]?.lease ?? '');
    expect(await hosts.claim('b.example', HASTY)).toMatchObject({ is: 'now' });
  });

  it('is asked again although a process died with its places', async () => {
    for (let at = 0; at < 2; at += 1) await hosts.claim('c.example', HASTY);
    slice.clock.advance('30 s');
    expect(await hosts.claim('c.example', HASTY)).toMatchObject({ is: 'later' });
    slice.clock.advance('20 s');
    expect(await hosts.claim('c.example', HASTY)).toMatchObject({ is: 'now', inMs: 0 });
  });

  it('gives those who are patient a time each, and the next one to who is not', async () => {
    await asked('d.example');
    await hosts.note('d.example', { crawlDelay: 20 });
    slice.clock.advance('1 s');
    await asked('d.example');
    const line = [
      await asked('d.example', PATIENT),
      await asked('d.example', PATIENT),
      await asked('d.example', PATIENT),
    ];
    expect(line).toMatchObject([{ until: inSeconds(20) }, { until: inSeconds(40) }, { until: inSeconds(60) }]);
    expect(await asked('d.example')).toMatchObject({ until: inSeconds(20) });
  });

  it('keeps us away for thirty seconds at most between two requests', async () => {
    await asked('e.example');
    await hosts.note('e.example', { crawlDelay: 3600 });
    slice.clock.advance('2 s');
    expect(await asked('e.example')).toMatchObject({ is: 'now' });
    slice.clock.advance('29 s');
    expect(await asked('e.example')).toMatchObject({ is: 'now', inMs: 1000 });
  });

  it('that asked us to wait is left alone until then, whoever else says so', async () => {
    await asked('f.example');
    await hosts.pause('f.example', 600, 'The server answers 429.');
    await hosts.pause('f.example', 60, 'The server answers 503.');
    expect(await asked('f.example', PATIENT)).toEqual({
      is: 'later',
      because: 'paused',
      until: inSeconds(600),
      why: 'The server answers 429.',
    });
    slice.clock.advance('10 min');
    expect(await asked('f.example')).toMatchObject({ is: 'now' });
  });
});
