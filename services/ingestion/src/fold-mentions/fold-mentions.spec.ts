import { developmentChanged, sourcesAdd } from '@lapwing/contracts';
import type { Mention, ReadingInput } from '@lapwing/domain';
import type { Slice } from '@lapwing/bus/testing';
import { DocumentRow } from '../keep-evidence/document.row.js';
import { ExtractionStore } from '../read-document/extraction.store.js';
import { PollSourcesTimer } from '../watch-sources/poll-sources.timer.js';
import { ReadDocumentTimer } from '../read-document/read-document.timer.js';
import { actor, bootIngestion } from '../testing/ingestion.js';
import { LocalNewsroom } from '../testing/local-newsroom.js';
import { locksOf } from './fold-locks.js';
import { Reader } from './reader.js';

/** A reader whose findings a spec decides by a word in the title. */
class ToldReader {
  version = 'told/1';
  readonly findings = new Map<string, Partial<Mention>[]>();

  read(document: ReadingInput): Mention[] {
    return (this.findings.get(document.title ?? '') ?? []).map((finding) => ({
      kind: 'detention',
      hosts: ['KG'],
      origin: 'RU',
      stage: 'detained',
      polarity: 'adverse',
      certainty: 'reported',
      when: '2026-03-09',
      subjects: [],
      persecution: 'unknown',
      background: false,
      profiles: [],
      procedure: null,
      spans: [{ start: 0, end: 10 }],
      ...finding,
    }));
  }
}

let newsroom: LocalNewsroom;
let another: LocalNewsroom;
let reader: ToldReader;
let slice: Slice;

beforeEach(async () => {
  newsroom = new LocalNewsroom();
  another = new LocalNewsroom();
  reader = new ToldReader();
  await newsroom.open();
  await another.open();
  slice = await bootIngestion([newsroom.place, another.place], [{ provide: Reader, useValue: reader }]);
});
afterEach(async () => {
  await newsroom.close();
  await another.close();
  await slice.close();
});

const LETTERS = 'abcdefghijklmnopqrstuvwxyz';

async function tells(title: string, findings: Partial<Mention>[], room = newsroom): Promise<void> {
  reader.findings.set(title, findings);
  const words = [...title]
    .map((letter) => `the ${letter.repeat(3)} and ${LETTERS.indexOf(letter)} of ${title}`)
    .join(' was in ');
  room.publish(title, { title, paragraphs: [words], published: '2026-03-10T09:00:00Z', language: 'en' });
  await slice.ask(sourcesAdd, { name: title, url: room.pageOf(title), grade: 'B' }, actor('operator'));
}

/** Looks at every source, then reads all documents at the same moment; one that lost a race reads again, as its job would. */
async function readAtOnce(): Promise<void> {
  const poll = slice.get(PollSourcesTimer);
  for (const { id } of await slice.db.work<{ id: string }>('select id from source')) await poll.poll(id);
  const documents = await slice.database.inWork((tx) => tx.find(DocumentRow));
  for (const document of documents) await slice.get(ExtractionStore).of(document);
  const timer = slice.get(ReadDocumentTimer);
  const first = await Promise.allSettled(documents.map(({ id }) => timer.read(id)));
  for (const [at, { id }] of documents.entries()) if (first[at]?.status === 'rejected') await timer.read(id);
}

async function assignments(): Promise<string[]> {
  const rows = await slice.db.work<{ told: string }>(
    "select verdict || '/' || because as told from assignment order by at, verdict",
  );
  return rows.map((row) => row.told);
}

describe('folding', () => {
  it('makes one development of reports that arrive at the same moment', async () => {
    const names = ['Marina Volkova', 'Марина Волкова', 'Волкову', 'M. Volkova'];
    for (const [at, subject] of names.entries())
      await tells(LETTERS.slice(at * 5, at * 5 + 5), [{ subjects: [subject] }], at === 0 ? another : newsroom);
    await readAtOnce();
    expect(await slice.db.work('select id from development')).toHaveLength(1);
    expect((await assignments()).sort()).toEqual([
      'new/first_report',
      'retells/already_known',
      'retells/already_known',
      'retells/corroborated',
    ]);
  });

  it('tells of each version once, with a whole snapshot', async () => {
    await tells('alpha', [
      { subjects: ['Marina Volkova'], kind: 'forced_return', stage: 'executed', when: '2026-03-10' },
      { subjects: ['Marina Volkova'], when: '2026-03-01' },
    ]);
    await readAtOnce();
    const told = await slice.published(developmentChanged);
    expect(told.map((one) => [one.version, one.change, one.snapshot.stage])).toEqual([
      [1, 'created', 'detained'],
      [2, 'updated', 'executed'],
    ]);
    const versions = await slice.db.work('select version from development_version order by version');
    expect(versions).toEqual([{ version: 1 }, { version: 2 }]);
  });

  it('keeps the old set of mentions when a new reader reads again', async () => {
    await tells('alpha', [{ subjects: ['Marina Volkova'] }]);
    await readAtOnce();
    reader.version = 'told/2';
    reader.findings.set('alpha', [
      { subjects: ['Marina Volkova'], stage: 'ordered', kind: 'forced_return', when: '2026-03-10' },
    ]);
    const [document] = await slice.db.work<{ id: string }>('select id from document');
    await slice.get(ReadDocumentTimer).read(document?.id ?? '');
    expect(await slice.db.work('select reader from reading order by reader')).toEqual([
      { reader: 'told/1' },
      { reader: 'told/2' },
    ]);
    expect(await slice.db.work('select id from mention')).toHaveLength(2);
    expect(await assignments()).toEqual(['new/first_report', 'advances/stage_advanced']);
  });

  it('loses nothing where two reports move different parties of one pact at the same moment', async () => {
    const pact = { kind: 'data_sharing_agreement' as const, hosts: ['KZ', 'KG'] };
    await tells('alpha', [{ ...pact, stage: 'signed', when: '2026-01' }]);
    await readAtOnce();
    await tells('bravo', [{ ...pact, hosts: ['KG'], stage: 'ratified', when: '2026-02' }]);
    await tells('charlie', [{ ...pact, hosts: ['KZ'], stage: 'in_force', when: '2026-03' }]);
    await readAtOnce();
    const told = await slice.published(developmentChanged);
    expect(new Set(told.map((one) => one.id)).size).toBe(1);
    // The outbox keeps no order: whoever began last may have committed first.
    const [latest] = told.toSorted((a, b) => b.version - a.version);
    expect(latest?.snapshot.parties.map((party) => [party.country, party.stage])).toEqual([
      ['KZ', 'in_force'],
      ['KG', 'ratified'],
    ]);
  });

  it('leaves out what names no state', async () => {
    await tells('alpha', [{ hosts: [] }]);
    await readAtOnce();
    expect(await slice.db.work('select id from mention')).toHaveLength(1);
    expect(await slice.published(developmentChanged)).toEqual([]);
  });
});

describe('the locks of folding', () => {
  const mention = (hosts: string[], origin: string | null): Mention => ({
    ...(new ToldReader().read({} as ReadingInput)[0] as Mention),
    hosts,
    origin,
  });

  it('stand in one order, hosts before pairs, whatever the order of the mentions', () => {
    const a = locksOf([mention(['KZ', 'KG'], 'RU'), mention(['AM'], 'RU')]);
    const b = locksOf([mention(['AM'], 'RU'), mention(['KG', 'KZ'], 'RU')]);
    expect(a).toEqual(b);
    expect(a.map((lock) => lock.key)).toEqual([
      'fold:AM',
      'fold:KG',
      'fold:KZ',
      'fold:RU>AM',
      'fold:RU>KG',
      'fold:RU>KZ',
    ]);
  });

  it('hold a host alone where the origin is unknown', () => {
    expect(locksOf([mention(['KG'], 'RU'), mention(['KG'], null)])).toEqual([
      { key: 'fold:KG', shared: false },
      { key: 'fold:RU>KG', shared: false },
    ]);
  });
});
