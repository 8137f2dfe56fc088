import { randomUUID } from 'node:crypto';
import {
  developmentsSearch,
  importsCheck,
  importsCommit,
  importsList,
  importsUndo,
  type ImportView,
  type ImportWish,
  reviewList,
  sourcesAdd,
  sourcesList,
} from '@lapwing/contracts';
import type { Slice } from '@lapwing/bus/testing';
import { DocumentStore } from '../keep-evidence/document.store.js';
import { EvidenceArchive } from '../keep-evidence/evidence-archive.js';
import { actor, bootIngestion } from '../testing/ingestion.js';
import { upload } from '../testing/upload.js';
import { TakeImportTimer } from './take-import.timer.js';

const operator = actor('operator');
const HEAD = 'url,title,text,published,language,source';
const storyOf = (name: string) =>
  `https://news.example/${name},Activist ${name} detained,Police in Bishkek detained the Russian activist Oleg ${name} on Monday at the wish of Moscow.,2026-03-09,en,Herald`;
const idle = (name: string) =>
  `https://news.example/${name},${name},The harvest of apricots near ${name} was good.,2026-03-09,en,Herald`;
let slice: Slice;

beforeAll(async () => {
  slice = await bootIngestion([]);
});
afterAll(() => slice.close());

const staged = async (...lines: string[]): Promise<ImportWish> => {
  const bytes = Buffer.from([HEAD, ...lines].join('\n'));
  return {
    uploadId: await upload(slice, operator, { name: 'archive.csv', bytes }),
    format: 'csv',
    mapping: {},
    sourceId: null,
  };
};
const commit = async (wish: ImportWish): Promise<ImportView> => {
  const { checkedSha } = await slice.ask(importsCheck, wish, operator);
  return slice.ask(importsCommit, { ...wish, checkedSha, importId: randomUUID() }, operator);
};
const view = async (id: string) =>
  (await slice.ask(importsList, {}, operator)).items.find((one) => one.id === id) as ImportView;
const documentsOf = (id: string) =>
  slice.db.work<{ url: string; fetch: { partOf: string; headers: unknown }; state: string | null }>(
    `select d.url, d.fetch, e.state from imported_document i join document d on d.id = i.document_id
     left join extraction e on e.document_id = d.id where i.import_id = $1 order by d.final_url`,
    [id],
  );
const readIt = async () => {
  slice.clock.advance('6 min');
  await slice.runTimers();
};

describe('checking a file', () => {
  it('says of every line what would become of it, and stores nothing', async () => {
    const wish = await staged(idle('Osh'), idle('Osh'), 'https://news.example/b,No text,,,,', idle('Naryn'));
    const report = await slice.ask(importsCheck, wish, operator);
    expect(report).toMatchObject({
      columns: HEAD.split(','),
      counts: { ok: 2, duplicate: 1, fault: 1 },
      lines: [
        { line: 4, is: 'fault', because: 'no_text', title: 'No text' },
        { line: 3, is: 'duplicate', because: 'in_file' },
        { line: 2, is: 'ok', because: null },
        { line: 5, is: 'ok' },
      ],
      more: false,
    });
    expect(await slice.db.work('select 1 from document')).toEqual([]);
    expect(await slice.ask(importsCheck, wish, operator)).toEqual(report);
  });

  it('of more than five thousand rows is refused', async () => {
    const wish = await staged(...Array.from({ length: 5001 }, (_, at) => idle(`place${at}`)));
    await expect(slice.ask(importsCheck, wish, operator)).rejects.toMatchObject({
      code: 'invalid',
      detail: 'A file may have 5000 lines; please divide it.',
    });
  });

  it('whose name is a person’s code is refused without repeating it', async () => {
    const uploadId = await upload(slice, operator, { name: 'heron-tuvo.csv', bytes: Buffer.from('text\nwords') });
    const wish = { uploadId, format: 'csv' as const };
    const refused = await slice.ask(importsCheck, wish, operator).catch((error: unknown) => error);
    expect(refused).toMatchObject({ code: 'invalid', faults: [{ path: 'uploadId' }] });
    expect(JSON.stringify(refused)).not.toContain('tuvo');
  });

  it('is for the sender of the file, and for operators', async () => {
    const wish = await staged(idle('Talas'));
    const other = { ...operator, memberId: randomUUID() };
    await expect(slice.ask(importsCheck, wish, other)).rejects.toMatchObject({ code: 'not_found' });
    await expect(slice.ask(importsCheck, wish, actor('caseworker'))).rejects.toMatchObject({ code: 'forbidden' });
  });
});

describe('an import', () => {
  it('takes all good lines as documents, keeps the file, and is read after a grace', async () => {
    const wish = await staged(storyOf('Petrenko'), 'bad,,,,,', idle('Kant'));
    const entered = await commit(wish);
    expect(entered).toMatchObject({ state: 'entered', rows: 2, counts: { ok: 2, duplicate: 0, fault: 1 } });
    await slice.runTimers();
    expect(await view(entered.id)).toMatchObject({
      state: 'taken',
      done: 2,
      sourceName: 'Imported',
      readAt: '2026-03-10T12:05:00.000Z',
    });
    const [first, ...rest] = await documentsOf(entered.id);
    expect([first, rest.length]).toMatchObject([
      {
        url: expect.stringMatching(/^https:\/\/news\.example\/Petrenko#import-[0-9a-f]{16}$/) as string,
        fetch: {
          headers: [
            ['source', 'Herald'],
            ['link', 'https://news.example/Petrenko'],
          ],
        },
      },
      1,
    ]);
    const file = (await slice.get(EvidenceArchive).get(first?.fetch.partOf ?? '')).toString();
    expect(file.startsWith(HEAD)).toBe(true);
    expect((await slice.ask(developmentsSearch, {}, operator)).items).toEqual([]);
    await readIt();
    expect((await slice.ask(developmentsSearch, {}, operator)).items).toMatchObject([
      { kind: 'detention', hosts: ['KG'] },
    ]);
    expect(await slice.db.work('select 1 from upload where id = $1', [wish.uploadId])).toEqual([]);
  });

  it('whose lines all name one page lets none of them take back another', async () => {
    const at = (name: string) => storyOf(name).replace(`https://news.example/${name}`, 'https://news.example/');
    const { id } = await commit(await staged(at('Onishchenko'), at('Parkhomenko')));
    await slice.runTimers();
    await readIt();
    const urls = (await documentsOf(id)).map(({ url }) => url);
    expect([urls.length, new Set(urls).size]).toEqual([2, 2]);
    expect(await slice.db.work('select 1 from retraction')).toEqual([]);
  });

  it('of the same file again finds nothing new', async () => {
    const wish = await staged(storyOf('Petrenko'), idle('Kant'));
    expect(await slice.ask(importsCheck, wish, operator)).toMatchObject({
      counts: { ok: 0, duplicate: 2 },
      lines: [{ because: 'known' }, {}],
    });
    await expect(commit(wish)).rejects.toMatchObject({
      code: 'conflict',
      detail: 'There is nothing new in this file.',
    });
  });

  it('is refused where the file was read otherwise than it was checked, and asked twice is one', async () => {
    const wish = await staged(idle('Balykchy'));
    const { checkedSha } = await slice.ask(importsCheck, wish, operator);
    const importId = randomUUID();
    const other = { ...wish, mapping: { title: 'source' } };
    await expect(slice.ask(importsCommit, { ...other, checkedSha, importId }, operator)).rejects.toMatchObject({
      code: 'conflict',
    });
    await slice.ask(importsCommit, { ...wish, checkedSha, importId }, operator);
    expect(await slice.ask(importsCommit, { ...wish, checkedSha, importId }, operator)).toMatchObject({
      id: importId,
      rows: 1,
    });
  });

  it('goes to a source for imports alone', async () => {
    const wish = await staged(idle('Cholpon-Ata'));
    const feed = await slice.ask(
      sourcesAdd,
      { name: 'A feed', url: 'https://feed.example/', enabled: false },
      operator,
    );
    await expect(commit({ ...wish, sourceId: feed.id })).rejects.toMatchObject({ faults: [{ path: 'sourceId' }] });
    const own = { name: 'Court archive', url: 'urn:lapwing:import:new', connector: 'import', grade: 'A' as const };
    const source = await slice.ask(sourcesAdd, own, operator);
    const { id } = await commit({ ...wish, sourceId: source.id });
    await slice.runTimers();
    expect(await view(id)).toMatchObject({ state: 'taken', sourceName: 'Court archive' });
  });

  it('that fails half way leaves nothing and is tried again', async () => {
    const { id } = await commit(await staged(idle('Karakol'), idle('Tokmok')));
    const documents = slice.get(DocumentStore);
    const keep = documents.keep.bind(documents);
    let kept = 0;
    documents.keep = async (tx, document) => {
      kept += 1;
      if (kept === 2) throw new Error('the disk is full');
      return keep(tx, document);
    };
    await expect(slice.get(TakeImportTimer).take(id)).rejects.toThrow('the disk is full');
    documents.keep = keep;
    expect([await documentsOf(id), (await view(id)).state]).toEqual([[], 'entered']);
    await slice.runTimers();
    expect([(await documentsOf(id)).length, (await view(id)).state]).toEqual([2, 'taken']);
  });

  it('of five thousand rows is taken in one go', async () => {
    const { id } = await commit(await staged(...Array.from({ length: 5000 }, (_, at) => idle(`village${at}`))));
    await slice.get(TakeImportTimer).take(id);
    expect(await view(id)).toMatchObject({ state: 'taken', rows: 5000, done: 5000 });
    await slice.ask(importsUndo, { id }, operator);
    await slice.db.work(`delete from timer where name = 'document.read'`);
  }, 60_000);

  it('makes no source that falls silent', async () => {
    const { items } = await slice.ask(sourcesList, {}, operator);
    expect(items.find(({ name }) => name === 'Imported')).toMatchObject({
      health: 'ok',
      nextAt: null,
      connector: 'import',
    });
  });
});

describe('undoing an import', () => {
  it('before it is read leaves the documents as evidence and unread', async () => {
    const { id } = await commit(await staged(storyOf('Sidorenko')));
    await slice.runTimers();
    expect((await view(id)).undoUntil).not.toBeNull();
    expect(await slice.ask(importsUndo, { id }, operator)).toMatchObject({ state: 'undone', undoUntil: null });
    await readIt();
    expect(await documentsOf(id)).toMatchObject([{ state: null }]);
    expect((await slice.ask(importsUndo, { id }, operator)).state).toBe('undone');
  });

  it('takes what waits for a person out of the queue', async () => {
    const uzbek = `https://news.example/gr,Απόφαση,"Το δικαστήριο αποφάσισε χθες για τον ακτιβιστή που κρατείται στη φυλακή της πόλης.",2026-03-09,el,Herald`;
    const { id } = await commit(await staged(uzbek));
    await slice.runTimers();
    await readIt();
    const waiting = async () => (await slice.ask(reviewList, {}, operator)).items.length;
    expect(await waiting()).toBe(1);
    await slice.ask(importsUndo, { id }, operator);
    expect(await waiting()).toBe(0);
  });

  it('is too late once something went into a development, and after a day', async () => {
    const late = await commit(await staged(idle('Uzgen')));
    const { id } = await commit(await staged(storyOf('Zinchenko')));
    await slice.runTimers();
    await readIt();
    expect((await view(id)).undoUntil).toBeNull();
    await expect(slice.ask(importsUndo, { id }, operator)).rejects.toMatchObject({
      code: 'conflict',
      detail: /went|gone/,
    });
    slice.clock.advance('25 h');
    await expect(slice.ask(importsUndo, { id: late.id }, operator)).rejects.toMatchObject({ code: 'conflict' });
  });
});
