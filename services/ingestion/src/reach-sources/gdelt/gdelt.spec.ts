import { createHash } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { deflateRawSync } from 'node:zlib';
import { zipSync } from 'fflate';
import { sourcesAdd, sourcesList, sourcesPoll, type SourceView } from '@lapwing/contracts';
import type { Slice } from '@lapwing/bus/testing';
import { actor, bootIngestion } from '../../testing/ingestion.js';
import { newestOf, toTake } from './gdelt-files.js';
import { LoopbackServer } from '../../testing/loopback-server.js';

const operator = actor('operator');

interface Told {
  id: string;
  code: string;
  actors?: [string, string];
  place?: string;
  url: string;
}

/** A row of the table of events, in the columns of the codebook. */
function event({ id, code, actors = ['', ''], place = '', url }: Told): string {
  const row = Array.from({ length: 61 }, () => '');
  [row[0], row[7], row[17], row[26], row[53], row[60]] = [id, ...actors, code, place, url];
  return row.join('\t');
}

function mention(id: string, url: string, type = '1'): string {
  const row = Array.from({ length: 16 }, () => '');
  [row[0], row[3], row[5]] = [id, type, url];
  return row.join('\t');
}

/** GDELT's own files on a free loopback port, written here in its format. */
class Files extends LoopbackServer {
  readonly held = new Map<string, Buffer>();
  readonly asked: string[] = [];

  get list(): string {
    return `http://${this.place}/lastupdate.txt`;
  }

  publish(stamp: string, events: string[], mentions: string[] = []): void {
    this.hold(stamp, this.packed('export', stamp, events), this.packed('mentions', stamp, mentions));
  }

  hold(stamp: string, events: Buffer, mentions: Buffer): void {
    this.held.set(`/${stamp}.export.CSV.zip`, events);
    this.held.set(`/${stamp}.mentions.CSV.zip`, mentions);
    const line = (bytes: Buffer, name: string) =>
      `${bytes.length} ${createHash('md5').update(bytes).digest('hex')} http://${this.place}/${stamp}.${name}`;
    const gkg = line(Buffer.from('x'), 'gkg.csv.zip');
    const lines = [line(events, 'export.CSV.zip'), line(mentions, 'mentions.CSV.zip'), gkg, ''];
    this.held.set('/lastupdate.txt', Buffer.from(lines.join('\n')));
  }

  protected answer(request: IncomingMessage, response: ServerResponse): void {
    const path = request.url ?? '/';
    if (/\.zip$/.test(path)) this.asked.push(path.slice(1));
    const bytes = this.held.get(path);
    if (bytes === undefined) return void response.writeHead(404).end();
    response.writeHead(200, { 'content-type': 'application/octet-stream' }).end(bytes);
  }

  private packed(table: string, stamp: string, rows: string[]): Buffer {
    return Buffer.from(zipSync({ [`${stamp}.${table}.CSV`]: Buffer.from(`${rows.join('\n')}\n`) }));
  }
}

let files: Files;
let slice: Slice;

beforeEach(async () => {
  files = new Files();
  await files.open();
  slice = await bootIngestion([files.place]);
});
afterEach(async () => {
  expect(slice.log.errors).toEqual([]);
  await slice.close();
  await files.close();
});

async function add(settings: Record<string, unknown> = {}): Promise<SourceView> {
  const source = await slice.ask(
    sourcesAdd,
    { name: 'GDELT', url: files.list, connector: 'gdelt', settings },
    operator,
  );
  await slice.runTimers();
  return source;
}

async function look(id: string): Promise<void> {
  slice.clock.advance('15 min');
  await slice.ask(sourcesPoll, { id }, operator);
  await slice.runTimers();
}

const seen = async () =>
  (await slice.ask(sourcesList, {}, operator)).items.find(({ connector }) => connector === 'gdelt');
const urls = async () =>
  (await slice.db.work<{ url: string }>('select url from item order by url')).map(({ url }) => url);
const article = (name: string) => `http://${files.place}/${name}`;

describe('GDELT 2.0', () => {
  it('gives the articles of events of the wished kinds, and all that mention them', async () => {
    files.publish(
      '20260310120000',
      [
        event({ id: '1', code: '1731', url: article('arrest') }),
        event({ id: '2', code: '010', url: article('statement') }),
        event({ id: '3', code: '064', url: article('cooperation') }),
        event({ id: '4', code: '173', url: 'BBC Monitoring' }),
      ],
      [
        mention('1', article('second')),
        mention('1', article('arrest')),
        mention('2', article('other')),
        mention('1', 'x', '3'),
      ],
    );
    await add();
    expect(await urls()).toEqual([article('arrest'), article('cooperation'), article('second')]);
    expect(await seen()).toMatchObject({ health: 'ok' });
    const [item] = await slice.db.work<{ feed: { partOf: string; finalUrl: string } }>('select feed from item');
    expect(item?.feed).toMatchObject({
      partOf: expect.stringMatching(/^[0-9a-f]{64}$/),
      finalUrl: expect.stringContaining('.zip'),
    });
  });

  it('keeps to the countries that are named, of who acts or of where', async () => {
    files.publish('20260310120000', [
      event({ id: '1', code: '173', actors: ['KGZ', 'RUS'], url: article('kg') }),
      event({ id: '2', code: '173', actors: ['USA', 'MEX'], url: article('us') }),
      event({ id: '3', code: '173', place: 'KZ', url: article('kz') }),
    ]);
    await add({ countries: ['KGZ', 'KZ'] });
    expect(await urls()).toEqual([article('kg'), article('kz')]);
  });

  it('takes each file once, and those it missed, at most eight of them', async () => {
    const at = (minutes: number) =>
      new Date(Date.parse('2026-03-10T12:00:00Z') + minutes * 60_000).toISOString().replace(/\D/g, '').slice(0, 14);
    const page = Buffer.from('<html><body><p>A court heard the case of a translator on Monday.</p></body></html>');
    for (let quarter = 0; quarter <= 12; quarter += 1) files.held.set(`/a${quarter}`, page);
    files.publish(at(0), [event({ id: '1', code: '173', url: article('a0') })]);
    const source = await add();
    await look(source.id);
    expect(files.asked).toHaveLength(2);
    for (let quarter = 1; quarter <= 12; quarter += 1) {
      files.publish(at(quarter * 15), [event({ id: `${quarter}`, code: '173', url: article(`a${quarter}`) })]);
    }
    files.held.delete(`/${at(10 * 15)}.export.CSV.zip`);
    await look(source.id);
    expect((await urls()).map((url) => url.split('/').at(-1))).toEqual(
      ['a0', 'a4', 'a5', 'a6', 'a7', 'a8', 'a9', 'a11', 'a12'].sort(),
    );
    const before = files.asked.length;
    await look(source.id);
    expect(files.asked).toHaveLength(before);
    expect(await seen()).toMatchObject({ health: 'unchanged' });
  });

  it.each<[string, () => [Buffer, Buffer]]>([
    ['a bomb', () => [zipOf('x', 200 * 1024 * 1024, deflateRawSync(Buffer.alloc(1024 * 1024))), Buffer.alloc(0)]],
    [
      'a bomb that lies about its size',
      () => [zipOf('x', 1000, deflateRawSync(Buffer.alloc(20 * 1024 * 1024))), Buffer.alloc(0)],
    ],
    ['several files', () => [Buffer.from(zipSync({ a: Buffer.from('1'), b: Buffer.from('2') })), Buffer.alloc(0)]],
    ['no archive', () => [Buffer.from('PK but no more'), Buffer.alloc(0)]],
    ['a table of another width', () => [Buffer.from(zipSync({ a: Buffer.from('1\t2\t3\n') })), Buffer.alloc(0)]],
  ])('reads nothing of %s', async (_, packed) => {
    files.hold('20260310120000', ...packed());
    await add();
    expect(await seen()).toMatchObject({ health: 'failing' });
    expect(await urls()).toEqual([]);
  });

  it('reads nothing that was changed on the way', async () => {
    files.publish('20260310120000', [event({ id: '1', code: '173', url: article('a') })]);
    files.held.set('/20260310120000.export.CSV.zip', Buffer.from('changed'));
    await add();
    expect(await seen()).toMatchObject({ healthDetail: 'The file is not the one that the list names.' });
  });
});

describe('the list of GDELT', () => {
  const from = 'http://data.example/gdeltv2/lastupdate.txt';
  const line = (url: string) => `10 ${'a'.repeat(32)} ${url}`;

  it('names files of its own server only', () => {
    expect(newestOf(line('http://elsewhere.example/20260310120000.export.CSV.zip'), from)).toBeNull();
    expect(newestOf(line('http://data.example/20261340120000.export.CSV.zip'), from)).toBeNull();
    expect(newestOf('', from)).toBeNull();
    expect(newestOf(line('http://data.example/20260310120000.translation.export.CSV.zip'), from)).toMatchObject({
      stamp: '20260310120000',
      mentions: null,
    });
  });

  it('never goes back', () => {
    const newest = newestOf(line('http://data.example/20260310120000.export.CSV.zip'), from);
    if (newest === null) throw new Error('no files');
    expect(toTake(newest, '20260310120000', 8)).toEqual([]);
    expect(toTake(newest, '20270310120000', 8)).toEqual([]);
    expect(toTake(newest, '20260310113000', 8).map(({ stamp }) => stamp)).toEqual(['20260310114500', '20260310120000']);
  });
});

/** An archive whose directory claims a size of its own. */
function zipOf(name: string, claimed: number, packed: Buffer): Buffer {
  const whole = Buffer.from(zipSync({ [name]: [Buffer.from('x'), { level: 0 }] }));
  const head = Buffer.alloc(30 + name.length);
  head.writeUInt32LE(0x04034b50, 0);
  head.writeUInt16LE(8, 8);
  head.writeUInt32LE(packed.length, 18);
  head.writeUInt32LE(claimed, 22);
  head.writeUInt16LE(name.length, 26);
  head.write(name, 30);
  const directory = Buffer.from(whole.subarray(whole.indexOf(Buffer.from('PK\x01\x02', 'latin1')), whole.length - 22));
  directory.writeUInt16LE(8, 10);
  directory.writeUInt32LE(packed.length, 20);
  directory.writeUInt32LE(claimed, 24);
  const end = Buffer.from(whole.subarray(whole.length - 22));
  end.writeUInt32LE(head.length + packed.length, 16);
  return Buffer.concat([head, packed, directory, end]);
}
