/**
 * The lines of a file of persons, as far as they can be read without knowing anybody. A table begins with its headings,
 * whatever their case; a list of objects has a heading in each name.
 */
import { PERSON_COLUMNS, readCells, type FieldFault, type PersonImportView, type ReadCells } from '@lapwing/contracts';
import { cellsOfLine, entriesOfJson, linesOf, separatorOf } from '@lapwing/domain';

/** One line: what it says, and what of it could not be read. */
export interface PersonRecord extends ReadCells {
  line: number;
  code: string | null;
}

export interface ReadFile {
  /** Why the file as a whole is none. */
  because: PersonImportView['because'];
  /** Headings that fill no field. A list of objects tells them only once it was read. */
  unknown: ReadonlySet<string>;
  records: Iterable<PersonRecord>;
}

const FIELDS: ReadonlySet<string> = new Set(Object.values(PERSON_COLUMNS));
const MOST_UNKNOWN = 50;
const LONGEST_HEADING = 80;

/** Reads a text lazily, record by record. */
export function readFile(text: string, format: 'csv' | 'json'): ReadFile {
  return format === 'csv' ? readTable(text) : readObjects(text);
}

function readTable(text: string): ReadFile {
  const lines = linesOf(text);
  const head = lines.next();
  const broken = (because: ReadFile['because']): ReadFile => ({ because, unknown: new Set(), records: [] });
  if (head.done === true) return broken('empty');
  const separator = separatorOf(head.value.text);
  const columns = cellsOfLine(head.value.text, separator)?.map((name) => name.trim().toLowerCase());
  if (columns === undefined || !columns.includes('code')) return broken('no_code_column');
  const known = columns.filter((name) => name in PERSON_COLUMNS);
  if (new Set(known).size < known.length) return broken('column_twice');
  const unknown = columns.filter((name) => name !== '' && !(name in PERSON_COLUMNS));
  function* records(): Generator<PersonRecord> {
    for (const { line, text: one } of lines) {
      const cells = cellsOfLine(one, separator);
      if (cells?.every((cell) => cell.trim() === '') === true) continue;
      yield recordOfCells(line, columns ?? [], cells);
    }
  }
  return { because: null, unknown: new Set(unknown.slice(0, MOST_UNKNOWN).map(short)), records: records() };
}

function recordOfCells(line: number, columns: readonly string[], cells: string[] | null): PersonRecord {
  if (cells === null) return faulty(line, 'bad_quotes');
  if (cells.slice(columns.length).some((cell) => cell.trim() !== '')) return faulty(line, 'too_many_cells');
  const read = readCells(new Map(columns.map((name, at) => [name, cells[at] ?? ''])));
  return { line, code: codeOf(read), ...read };
}

function readObjects(text: string): ReadFile {
  const unknown = new Set<string>();
  function* records(): Generator<PersonRecord> {
    for (const entry of entriesOfJson(text)) {
      if ('fault' in entry) {
        yield faulty(entry.line, entry.fault);
        continue;
      }
      const known = [...entry.fields].filter(([name]) => FIELDS.has(name));
      for (const name of entry.fields.keys()) {
        if (!FIELDS.has(name) && unknown.size < MOST_UNKNOWN) unknown.add(short(name));
      }
      const fields = Object.fromEntries(known) as ReadCells['fields'];
      yield { line: entry.line, code: codeOf({ fields, faults: [] }), fields, faults: [] };
    }
  }
  return { because: null, unknown, records: records() };
}

function faulty(line: number, message: string): PersonRecord {
  const faults: FieldFault[] = [{ path: '', message }];
  return { line, code: null, fields: {}, faults };
}

function codeOf({ fields }: ReadCells): string | null {
  const { code } = fields;
  return typeof code === 'string' && code.trim() !== '' ? code.trim() : null;
}

function short(name: string): string {
  return name.slice(0, LONGEST_HEADING);
}
