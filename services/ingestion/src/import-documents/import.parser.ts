/**
 * Which documents does a file hold? A CSV with a line of headings, a JSON array, or one JSON object in each line. The
 * columns are found by the wish, else by their own names; each row is then judged by itself, so that none stops the others.
 */
import { IMPORT_FIELDS, type ImportField, namesAPerson, type RowFault } from '@lapwing/domain';
import { decoded } from '../parser-child/characters.js';
import { instantOf } from '../parser-child/dates.js';
import type { Given } from '../parser-child/given.js';
import { Rejected } from '../parser-child/rejected.js';
import type { ParserReply } from '../parser-child/reply.js';
import { recordsOfCsv } from './records-of-csv.js';
import { recordsOfJson } from './records-of-json.js';
import {
  type FaultyRow,
  type ImportedFile,
  type ImportedRow,
  importOptions,
  type ImportOptions,
  type Mapping,
} from './imported-file.js';

type Cells = ReadonlyMap<string, string>;
type Entry = { line: number } & ({ cells: Cells } | { fault: RowFault });

const LONGEST_TEXT = 200_000;
const LONGEST_TITLE = 1000;
const MOST_COLUMNS = 200;

/** Reads a file of documents. Throws `Rejected` where it is none. */
export function readImport(given: Given): ParserReply {
  const options = importOptions.safeParse(given.options);
  if (!options.success) throw new Rejected('unparseable');
  const { text } = decoded(given.bytes, given.type);
  const { columns, entries } =
    options.data.format === 'csv' ? entriesOfCsv(text, options.data) : entriesOfJson(text, options.data);
  const mapping = mappingOf(columns, options.data.mapping);
  const rows: ImportedRow[] = [];
  const faults: FaultyRow[] = [];
  for (const entry of entries.slice(0, options.data.most)) {
    const row = rowOf(entry, mapping);
    if ('fault' in row) faults.push(row);
    else rows.push(row);
  }
  const value: ImportedFile = { columns, mapping, rows, faults, tooMany: entries.length > options.data.most };
  return { is: 'parsed', value };
}

function entriesOfCsv(text: string, { most }: ImportOptions): { columns: string[]; entries: Entry[] } {
  const [head, ...records] = recordsOfCsv(text, most + 2);
  const columns = (head?.cells ?? []).map((name) => name.trim().slice(0, 200)).slice(0, MOST_COLUMNS);
  const entries = records.map(({ line, cells }): Entry => {
    if (cells === null) return { line, fault: 'bad_quotes' };
    if (cells.slice(columns.length).some((cell) => cell.trim() !== '')) return { line, fault: 'too_many_columns' };
    return { line, cells: new Map(columns.map((name, at) => [name, cells[at] ?? ''])) };
  });
  return { columns, entries };
}

function entriesOfJson(text: string, { most }: ImportOptions): { columns: string[]; entries: Entry[] } {
  const columns = new Set<string>();
  const entries = recordsOfJson(text, most + 1).map((record): Entry => {
    if ('fault' in record) return record;
    const cells = new Map<string, string>();
    for (const [name, value] of record.fields) {
      if (columns.size < MOST_COLUMNS) columns.add(name.slice(0, 200));
      if (typeof value === 'string' || typeof value === 'number') cells.set(name, String(value));
    }
    return { line: record.line, cells };
  });
  return { columns: [...columns], entries };
}

/** Which column stands for which field: as wished, else by its own name, whatever its case. */
function mappingOf(columns: readonly string[], wished: Mapping): Mapping {
  const pairs = IMPORT_FIELDS.flatMap((field): [ImportField, string][] => {
    const wish = wished[field];
    const name = columns.find((column) => (wish === undefined ? column.toLowerCase() === field : column === wish));
    return name === undefined ? [] : [[field, name]];
  });
  return Object.fromEntries(pairs);
}

function rowOf(entry: Entry, mapping: Mapping): ImportedRow | FaultyRow {
  if ('fault' in entry) return { line: entry.line, title: '', fault: entry.fault };
  const field = (name: ImportField): string => {
    const column = mapping[name];
    return (column === undefined ? '' : (entry.cells.get(column) ?? '')).replaceAll('\0', '').trim();
  };
  const title = field('title').replace(/\s+/g, ' ').slice(0, LONGEST_TITLE);
  const [text, url, published, language] = [field('text'), field('url'), field('published'), field('language')];
  const source = field('source').slice(0, 200);
  const fault = faultOf({ title, text, url, published, language, source });
  if (fault !== null) return { line: entry.line, title, fault };
  return {
    line: entry.line,
    url: url === '' ? null : new URL(url).href,
    title: title === '' ? null : title,
    text,
    published: instantOf(published),
    language: language === '' ? null : language.toLowerCase(),
    source: source || null,
  };
}

function faultOf(row: Record<ImportField, string>): RowFault | null {
  if (row.text === '') return 'no_text';
  if (row.text.length > LONGEST_TEXT) return 'too_long';
  if (row.url !== '' && !isWebAddress(row.url)) return 'bad_url';
  if (row.published !== '' && instantOf(row.published) === null) return 'bad_date';
  if (row.language !== '' && !/^[a-z]{2,3}(?:-[a-z]{2,4})?$/i.test(row.language)) return 'bad_language';
  if (namesAPerson(`${row.title}\n${row.text}\n${row.url}\n${row.source}`)) return 'person_code';
  return null;
}

function isWebAddress(url: string): boolean {
  if (!/^https?:\/\//i.test(url) || !URL.canParse(url)) return false;
  const { href, username, password } = new URL(url);
  return href.length <= 2000 && username === '' && password === '';
}
