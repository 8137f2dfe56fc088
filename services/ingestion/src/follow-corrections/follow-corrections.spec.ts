import { developmentChanged, developmentsGet, sourcesAdd } from '@lapwing/contracts';
import type { Development, Mention, ReadingInput } from '@lapwing/domain';
import type { Slice } from '@lapwing/bus/testing';
import { Reader } from '../fold-mentions/reader.js';
import { actor, bootIngestion } from '../testing/ingestion.js';
import { LocalNewsroom } from '../testing/local-newsroom.js';

/** Words in which nobody but the reader of this spec finds anything. */
const CLAIM = 'the keeper lit the lamp on the northern pier before the ferry came in';
const REST =
  'Fishermen had waited on the quay since the morning, and the harbour office was closed until the evening came.';
const OTHERWISE = `The pier was closed and nobody went there, an editor has learnt since. ${REST}`;

/** Finds the claim wherever its words stand. */
const reader: Pick<Reader, 'version'> & { read(input: ReadingInput): Mention[] } = {
  version: 'told/1',
  read: ({ text }) => {
    const start = text.indexOf(CLAIM);
    const mention: Mention = {
      ...{ kind: 'forced_return', hosts: ['KG'], origin: 'RU', stage: 'executed', polarity: 'adverse' },
      ...{ certainty: 'reported', when: '2026-03-09', subjects: ['Lev Orlov'], persecution: 'unknown' },
      ...{ background: false, profiles: [], procedure: null, spans: [{ start, end: start + CLAIM.length }] },
    };
    return start < 0 ? [] : [mention];
  },
};

let rooms: [LocalNewsroom, LocalNewsroom];
let slice: Slice;

beforeEach(async () => {
  rooms = [new LocalNewsroom(), new LocalNewsroom()];
  for (const room of rooms) await room.open();
  const places = rooms.map((room) => room.place);
  slice = await bootIngestion(places, [{ provide: Reader, useValue: reader }]);
});
afterEach(async () => {
  for (const room of rooms) await room.close();
  await slice.close();
});

function publishes(room: LocalNewsroom, text: string, words = REST): void {
  const paragraphs = [text, words];
  room.publish('orlov', {
    title: 'News of the harbour',
    paragraphs,
    published: '2026-03-10T09:00:00Z',
    language: 'en',
  });
}

async function follow(room: LocalNewsroom, name: string, type: 'independent' | 'official' = 'independent') {
  const entry = { name, url: room.feed, grade: 'B' as const, type, cadenceSeconds: 86_400 };
  await slice.ask(sourcesAdd, entry, actor('operator'));
  await slice.runTimers();
}

/** Time goes by, and pages that are due are looked at again, read and compared. */
async function passes(time: string): Promise<void> {
  slice.clock.advance(time);
  await slice.runEvery('pages.revisit');
  await slice.runTimers();
  slice.clock.advance('1 min');
  await slice.runTimers();
}

async function stands(): Promise<Pick<Development, 'version' | 'state' | 'certainty' | 'sources'>> {
  const [row] = await slice.db.work<{ snapshot: Development }>('select snapshot from development');
  const { version, state, certainty, sources } = row?.snapshot as Development;
  return { version, state, certainty, sources };
}

const lastTold = async () =>
  (await slice.published(developmentChanged)).toSorted((a, b) => a.version - b.version).at(-1);

async function bothReport(): Promise<void> {
  publishes(rooms[0], `On Monday ${CLAIM}, they said.`, `${REST} Others had seen it in the winter, too.`);
  publishes(
    rooms[1],
    `Late on Monday, ${CLAIM}.`,
    'Nobody answered the telephone in the village, where shops had closed early.',
  );
  await follow(rooms[0], 'Harbour Herald');
  await follow(rooms[1], 'Valley Voice');
  expect(await stands()).toMatchObject({ certainty: 'confirmed', sources: 2 });
  await slice.runEvery('pages.revisit');
}

describe('a page behind a development', () => {
  it('that takes its word back takes only its own', async () => {
    await bothReport();
    publishes(rooms[0], `This article has been retracted. On Monday ${CLAIM}, they said.`);
    await passes('61 min');
    expect(await stands()).toMatchObject({ version: 3, state: 'active', certainty: 'reported', sources: 1 });
    expect(await lastTold()).toMatchObject({ change: 'updated', snapshot: { certainty: 'reported' } });
    const rows = await slice.db.work('select because, stands from retraction');
    expect(rows).toContainEqual({ because: 'taken_back', stands: false });
  });

  it('that was edited is noticed, and what it said before is kept and shown as retracted', async () => {
    await bothReport();
    publishes(rooms[0], OTHERWISE, `${REST} Others had seen it in the winter, too.`);
    await passes('61 min');
    expect(await stands()).toMatchObject({ certainty: 'reported', sources: 1 });
    const [row] = await slice.db.work<{ id: string }>('select id from development');
    const { mentions } = await slice.ask(developmentsGet, { id: row?.id ?? '' }, actor('operator'));
    expect(mentions.map((one) => one.retracted?.because ?? null).sort()).toEqual(['no_longer_said', null]);
  });

  it('that alone reported and says it was wrong has the development withdrawn', async () => {
    publishes(rooms[0], `On Monday ${CLAIM}, they said.`);
    await follow(rooms[0], 'Harbour Herald');
    await slice.runEvery('pages.revisit');
    publishes(rooms[0], `We have withdrawn this article: the lamp was never lit. ${OTHERWISE}`);
    await passes('61 min');
    expect(await lastTold()).toMatchObject({ change: 'withdrawn', snapshot: { state: 'withdrawn' } });
  });

  it('that vanishes leaves the development disputed, and not before it is missing for hours', async () => {
    publishes(rooms[0], `On Monday ${CLAIM}, they said.`);
    await follow(rooms[0], 'Harbour Herald');
    await slice.runEvery('pages.revisit');
    rooms[0].broken.set('/orlov', 404);
    await passes('61 min');
    expect(await stands()).toMatchObject({ version: 1, state: 'active' });
    await passes('6 h');
    expect(await stands()).toMatchObject({ version: 2, state: 'disputed', certainty: 'unverified' });
    rooms[0].broken.delete('/orlov');
    await passes('20 h');
    expect(await stands()).toMatchObject({ version: 3, state: 'active', certainty: 'reported' });
  });

  it('that an official site takes down changes nothing', async () => {
    publishes(rooms[0], `On Monday ${CLAIM}, they said.`);
    await follow(rooms[0], 'Gazette', 'official');
    await slice.runEvery('pages.revisit');
    rooms[0].broken.set('/orlov', 410);
    await passes('61 min');
    await passes('6 h');
    expect(await stands()).toMatchObject({ version: 1, state: 'active' });
  });

  it('is asked five times and never again', async () => {
    await bothReport();
    const before = rooms[0].requests;
    for (const time of ['61 min', '5 h', '18 h', '48 h', '96 h', '200 h', '200 h']) await passes(time);
    expect(rooms[0].requests - before).toBe(5);
    expect(await slice.db.work('select id from document')).toHaveLength(2);
    expect(await stands()).toMatchObject({ version: 2 });
  });

  it('lets a disputed development stand again when somebody else reports it', async () => {
    publishes(rooms[0], `On Monday ${CLAIM}, they said.`);
    await follow(rooms[0], 'Harbour Herald');
    await slice.runEvery('pages.revisit');
    rooms[0].broken.set('/orlov', 410);
    await passes('61 min');
    expect(await stands()).toMatchObject({ state: 'disputed' });
    publishes(rooms[1], `Late on Monday, ${CLAIM}.`, 'Nobody answered the telephone in the village.');
    await follow(rooms[1], 'Valley Voice');
    expect(await stands()).toMatchObject({ state: 'active', certainty: 'reported' });
  });
});
