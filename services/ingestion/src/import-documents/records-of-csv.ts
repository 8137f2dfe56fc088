import { parse } from 'csv-parse/sync';

/** One record of a file: the line it begins in, and its cells; null where a quote was opened and never closed. */
export interface CsvRecord {
  line: number;
  cells: string[] | null;
}

interface Read {
  record: string[];
  info: { lines: number };
}

const SEPARATORS = [',', ';', '\t'] as const;
/** Our own guard against formulas, as an export of ours writes it. Any other cell is data, whatever a spreadsheet makes of it. */
const GUARDED = /^'(?=[=+\-@\t\r|＝＋－＠｜])/u;
/** How often a quote that is never closed costs its own line alone. */
const MOST_OPEN_QUOTES = 20;
const LINE_END = /\r\n|\n|\r/g;

/** The records of a CSV text with commas, semicolons or tabs; a broken one costs itself alone. */
export function recordsOfCsv(text: string, most: number): CsvRecord[] {
  const separator = separatorOf(text);
  const records: CsvRecord[] = [];
  let rest = text;
  let before = 0;
  for (let tries = 0; tries <= MOST_OPEN_QUOTES && records.length < most; tries += 1) {
    const { read, open } = readSome(rest, separator, most - records.length);
    let last = 0;
    for (const { record, info } of read) {
      last = info.lines;
      records.push({ line: before + info.lines - linesWithin(record), cells: record.map(unguarded) });
    }
    if (!open) return records;
    const [skipped, after] = withoutLines(rest, last);
    records.push({ line: before + skipped, cells: null });
    before += skipped;
    rest = after;
  }
  return records;
}

function readSome(text: string, delimiter: string, most: number): { read: Read[]; open: boolean } {
  let open = false;
  const read = parse(text, {
    delimiter,
    record_delimiter: ['\r\n', '\n', '\r'],
    relax_column_count: true,
    relax_quotes: true,
    skip_empty_lines: true,
    skip_records_with_error: true,
    to: most,
    info: true,
    on_skip: (error) => {
      open ||= error?.code === 'CSV_QUOTE_NOT_CLOSED';
      return undefined;
    },
  });
  return { read: read as unknown as Read[], open };
}

/** The line after `lines` that is not empty, and the text behind it. */
function withoutLines(text: string, lines: number): [line: number, after: string] {
  let line = 0;
  let start = 0;
  for (const end of text.matchAll(LINE_END)) {
    line += 1;
    if (line > lines && end.index > start) return [line, text.slice(end.index + end[0].length)];
    start = end.index + end[0].length;
  }
  return [line + 1, ''];
}

function linesWithin(cells: readonly string[]): number {
  return cells.reduce((lines, cell) => lines + (cell.match(LINE_END)?.length ?? 0), 0);
}

function unguarded(cell: string): string {
  return cell.replace(GUARDED, '');
}

/** The separator that parts most columns in the first line that is not empty. */
function separatorOf(text: string): string {
  const head = /[^\r\n]+/.exec(text.slice(0, 100_000))?.[0] ?? '';
  const bare = head.replace(/"[^"]*"/g, '');
  const [best] = SEPARATORS.map((sign) => ({ sign, count: bare.split(sign).length })).sort((a, b) => b.count - a.count);
  return best?.sign ?? ',';
}
