import { builtParser } from '../testing/built-parser.js';
import { DocumentParser } from '../read-document/parser.js';
import type { IngestionConfig } from '../config.js';
import { type ImportedFile, importedFile, type Mapping } from './imported-file.js';

const HEAD = 'url,title,text,published,language,source';
let parser: DocumentParser;
beforeAll(async () => {
  parser = new DocumentParser({ parserFile: await builtParser() } as IngestionConfig);
});
afterAll(() => parser.onModuleDestroy());

async function reply(bytes: Buffer | string, format: 'csv' | 'json', mapping: Mapping = {}, most = 5000) {
  const options = { format, mapping, most };
  return parser.parse({ as: 'import', url: 'urn:lapwing:import', type: null, options }, Buffer.from(bytes));
}
async function read(
  bytes: Buffer | string,
  format: 'csv' | 'json',
  mapping: Mapping = {},
  most = 5000,
): Promise<ImportedFile> {
  const got = await reply(bytes, format, mapping, most);
  if (got.is !== 'parsed') throw new Error(JSON.stringify(got));
  return importedFile.parse(got.value);
}
const rowOf = (line: number, text: string) => ({
  line,
  url: null,
  title: null,
  text,
  published: null,
  language: null,
  source: null,
});

describe('a CSV file', () => {
  it.each([
    ['commas', ',', '\n', ''],
    ['semicolons, a byte order mark and Windows lines', ';', '\r\n', '\ufeff'],
    ['tabs and old Mac lines', '\t', '\r', ''],
  ])('with %s gives its rows', async (_, sign, end, mark) => {
    const rows = [
      HEAD.split(','),
      ['https://news.example/a', 'Заголовок', '"Text, with; signs"', '2026-03-01', 'RU', 'Herald'],
    ];
    const { rows: got, faults } = await read(mark + rows.map((row) => row.join(sign)).join(end), 'csv');
    expect(faults).toEqual([]);
    expect(got).toEqual([
      {
        line: 2,
        url: 'https://news.example/a',
        title: 'Заголовок',
        text: 'Text, with; signs',
        published: '2026-03-01T00:00:00.000Z',
        language: 'ru',
        source: 'Herald',
      },
    ]);
  });

  it('keeps quotes and lines within a cell, and counts lines as an editor does', async () => {
    const { rows } = await read('text\n"first ""quoted""\nsecond"\n\nthird\n', 'csv');
    expect(rows).toEqual([rowOf(2, 'first "quoted"\nsecond'), rowOf(5, 'third')]);
  });

  it('in another charset is read', async () => {
    const bytes = Buffer.concat([
      Buffer.from('text\n'),
      Buffer.from([0xcf, 0xf0, 0xe8, 0xe2, 0xe5, 0xf2, 0x20, 0xec, 0xe8, 0xf0]),
    ]);
    expect((await read(bytes, 'csv')).rows).toEqual([rowOf(2, 'Привет мир')]);
  });

  it('loses only the broken lines', async () => {
    const text = [
      'text,url',
      'good one',
      'too,https://news.example/,many',
      '"never closed,x',
      'good two',
      ',https://news.example/',
    ].join('\n');
    const { rows, faults } = await read(text, 'csv');
    expect(rows.map(({ line, text: words }) => [line, words])).toEqual([
      [2, 'good one'],
      [5, 'good two'],
    ]);
    expect(faults.map(({ line, fault }) => [line, fault])).toEqual([
      [3, 'too_many_columns'],
      [4, 'bad_quotes'],
      [6, 'no_text'],
    ]);
  });

  it.each([
    ['https://news.example/ok', null],
    ['javascript:alert(1)', 'bad_url'],
    ['file:///etc/passwd', 'bad_url'],
    ['https://reader:secret@news.example/', 'bad_url'],
    ['news.example', 'bad_url'],
  ])('with the address %s: %s', async (url, fault) => {
    const { faults } = await read(`url,text\n${url},words\n`, 'csv');
    expect(faults.map((one) => one.fault)).toEqual(fault === null ? [] : [fault]);
  });

  it.each([
    ['published', '31.02.9999', 'bad_date'],
    ['language', 'Klingonese', 'bad_language'],
    ['title', 'heron-tuvo', 'person_code'],
    ['source', 'heron-tuvo', 'person_code'],
    ['text', 'x'.repeat(200_001), 'too_long'],
  ])('with a bad %s says so', async (column, value, fault) => {
    const head = column === 'text' ? 'text' : `text,${column}`;
    const { faults } = await read(`${head}\n${column === 'text' ? '' : 'words,'}${value}\n`, 'csv');
    expect(faults).toMatchObject([{ line: 2, fault }]);
  });

  it('takes formulas as data and strips our own guard alone', async () => {
    const cells = ['=1+1', '@name', "'=1+1", "'+7 999", "'tis so", "''=x"];
    const { rows } = await read(['text', ...cells].join('\n'), 'csv');
    expect(rows.map(({ text }) => text)).toEqual(['=1+1', '@name', '=1+1', '+7 999', "'tis so", "''=x"]);
  });

  it('with other headings is read by a mapping', async () => {
    const text = 'Link;Body;Text\nhttps://news.example/a;the words;noise\n';
    const { columns, mapping, rows } = await read(text, 'csv', { url: 'Link', text: 'Body' });
    expect([columns, mapping]).toEqual([['Link', 'Body', 'Text'], { url: 'Link', text: 'Body' }]);
    expect(rows).toEqual([{ ...rowOf(2, 'the words'), url: 'https://news.example/a' }]);
  });

  it('beyond its number of rows says so', async () => {
    const text = (rows: number) => `text\n${'words\n'.repeat(rows)}`;
    expect((await read(text(3), 'csv', {}, 3)).tooMany).toBe(false);
    expect(await read(text(4), 'csv', {}, 3)).toMatchObject({ tooMany: true, rows: { length: 3 } });
  });
});

describe('a JSON file', () => {
  it('is an array or one object in each line; a bad entry costs itself alone', async () => {
    const array = await read('[{"text":"one","__proto__":{"x":1}}, 7, {"text":"two","url":["x"]}]', 'json');
    expect(array.rows).toEqual([rowOf(1, 'one'), rowOf(3, 'two')]);
    expect(array.faults).toMatchObject([{ line: 2, fault: 'no_object' }]);
    const lines = await read('{"text":"one"}\r\n\r\n{"text":\n{"text":"two"}\n', 'json');
    expect(lines.rows).toEqual([rowOf(1, 'one'), rowOf(4, 'two')]);
    expect(lines.faults).toMatchObject([{ line: 3, fault: 'bad_json' }]);
  });

  it.each([
    ['nested too deeply', '['.repeat(10 * 1024 * 1024), 'too_deep'],
    ['nested in a line', `{"text":"a","x":${'['.repeat(65)}${']'.repeat(65)}}`, 'too_deep'],
    ['cut off', '[{"text":"one"}', 'unparseable'],
  ])('that is %s is refused', async (_, text, because) => {
    expect(await reply(text, 'json')).toEqual({ is: 'rejected', because });
  });
});

describe('ten mebibytes of anything', () => {
  it.each([
    ['quotes', '"'.repeat(10 * 1024 * 1024)],
    ['separators', ','.repeat(10 * 1024 * 1024)],
    ['open quotes', '"\n'.repeat(5 * 1024 * 1024)],
    ['dashes', `text\n${'a-'.repeat(5 * 1024 * 1024)}`],
    ['line ends', '\r\n'.repeat(5 * 1024 * 1024)],
  ])(
    'of %s end, one way or the other',
    async (_, text) => {
      const got = await reply(text, 'csv');
      expect(['parsed', 'rejected']).toContain(got.is);
    },
    60_000,
  );
});
