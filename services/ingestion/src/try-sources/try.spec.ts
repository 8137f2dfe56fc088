import { existsSync, readdirSync } from 'node:fs';
import { createServer } from 'node:http';
import { CONFIG } from '@lapwing/platform';
import { sourcesList, sourcesTry } from '@lapwing/contracts';
import type { Slice } from '@lapwing/bus/testing';
import type { IngestionConfig } from '../config.js';
import { actor, bootIngestion } from '../testing/ingestion.js';
import { LocalNewsroom } from '../testing/local-newsroom.js';
import { TryController } from './try.controller.js';
import { hangUp, listen } from '../testing/loopback-server.js';

const operator = actor('operator');
/** Answers never. */
const mute = createServer(() => undefined);
let newsroom: LocalNewsroom;
let slice: Slice;
let mutePlace: string;

beforeAll(async () => {
  newsroom = new LocalNewsroom();
  await newsroom.open();
  mutePlace = `127.0.0.1:${await listen(mute)}`;
  slice = await bootIngestion([newsroom.place, mutePlace]);
  for (let n = 1; n <= 12; n += 1) {
    const [published, paragraphs] = [`2026-03-10T09:${String(n).padStart(2, '0')}:00Z`, ['Nothing of note happened.']];
    newsroom.publish(`story-${n}`, { title: `Story ${n}`, paragraphs, published, language: 'en' });
  }
});
afterAll(async () => {
  await hangUp(mute);
  await newsroom.close();
  await slice.close();
});

const tried = (url: string, rest: object = {}) => slice.ask(sourcesTry, { name: 'A try', url, ...rest }, operator);

describe('a trial of a source', () => {
  it('shows the first of what comes', async () => {
    const trial = await tried(newsroom.feed);
    expect(trial).toMatchObject({ is: 'read', count: 12, detail: null });
    expect(trial.entries).toHaveLength(10);
    expect(trial.entries[0]).toEqual({
      url: newsroom.pageOf('story-12'),
      title: 'Story 12',
      published: '2026-03-10T09:12:00.000Z',
      linked: true,
    });
  });

  it('stores nothing: no source, no entry, no bytes', async () => {
    await tried(newsroom.pageOf('story-1'));
    expect((await slice.ask(sourcesList, {}, operator)).items.filter(({ name }) => name === 'A try')).toEqual([]);
    for (const table of ['item', 'document']) {
      expect(await slice.db.work(`select count(*)::int as n from ${table}`)).toMatchObject([{ n: 0 }]);
    }
    const { evidenceDir } = slice.get<IngestionConfig>(CONFIG);
    const kept = existsSync(evidenceDir) ? readdirSync(evidenceDir, { recursive: true, withFileTypes: true }) : [];
    expect(kept.filter((entry) => entry.isFile())).toEqual([]);
  });

  it('says why nothing comes', async () => {
    newsroom.broken.set('/gone', 404);
    const trial = await tried(newsroom.pageOf('gone'));
    expect(trial).toMatchObject({ is: 'failed', status: 404, detail: 'The server answers 404.', entries: [] });
    expect(trial.because).toEqual({ code: 'status', values: { status: 404 } });
    const mute = await tried('http://nobody.invalid/feed');
    expect(mute).toMatchObject({ is: 'failed', because: { code: 'name_unknown', values: {} } });
  });

  it('names the field that is wrong', async () => {
    const inside = tried('http://169.254.169.254/feed');
    await expect(inside).rejects.toMatchObject({ code: 'invalid', faults: [{ path: 'url' }] });
    const unknown = tried(newsroom.feed, { connector: 'carrier-pigeon' });
    await expect(unknown).rejects.toMatchObject({ code: 'invalid', faults: [{ path: 'connector' }] });
    const surplus = tried(newsroom.feed, { settings: { colour: 'blue' } });
    await expect(surplus).rejects.toMatchObject({
      code: 'invalid',
      faults: [{ path: expect.stringMatching(/^settings/) as string }],
    });
  });

  it('is for operators alone', async () => {
    for (const role of ['caseworker', 'auditor', 'instance_admin'] as const) {
      const asked = slice.ask(sourcesTry, { name: 'A try', url: newsroom.feed }, actor(role));
      await expect(asked).rejects.toMatchObject({ code: 'forbidden' });
    }
  });

  it('does not wait for a server that is silent, and a third one waits for its turn', async () => {
    slice.get(TryController).patience = 50;
    const url = `http://${mutePlace}/feed`;
    const asked = [tried(url), tried(`${url}/2`), tried(`${url}/3`)];
    const ends = await Promise.allSettled(asked);
    expect(ends.filter(({ status }) => status === 'rejected')).toHaveLength(1);
    expect(ends.find(({ status }) => status === 'rejected')).toMatchObject({ reason: { code: 'too_many_requests' } });
    for (const end of ends)
      if (end.status === 'fulfilled')
        expect(end.value).toMatchObject({ is: 'failed', because: { code: 'trial_late', values: {} } });
  });
});
