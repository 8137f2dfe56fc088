/**
 * One line of a table as cells, and back. Order of the rules when reading: a cell that begins with a quote ends with one,
 * a doubled quote inside stands for itself; any other cell ends at the separator; then our own guard is taken off. No cell
 * goes beyond its line, so that a quote which nobody closes costs its own line alone.
 */

export const SEPARATORS = [',', ';', '\t'] as const;
export type Separator = (typeof SEPARATORS)[number];

/** What a spreadsheet would take for a formula, in either width, behind any number of our own guards. */
const DANGEROUS = /^'*[=+\-@\t\r|＝＋－＠｜]/u;
const GUARD = "'";

/** A cell that no spreadsheet takes for a formula. */
export function guarded(cell: string): string {
  return DANGEROUS.test(cell) ? `${GUARD}${cell}` : cell;
}

/** A cell without our own guard; any other apostrophe is data. */
export function unguarded(cell: string): string {
  return cell.startsWith(GUARD) && DANGEROUS.test(cell) ? cell.slice(1) : cell;
}

/** The cells of one line without its line end; null where a quote is opened and not closed, or goes on after its end. */
export function cellsOfLine(line: string, separator: Separator): string[] | null {
  const cells: string[] = [];
  let at = 0;
  for (;;) {
    const cell = line[at] === '"' ? quotedAt(line, at) : plainAt(line, at, separator);
    if (cell === null) return null;
    cells.push(unguarded(cell.text));
    if (cell.end >= line.length) return cells;
    if (line[cell.end] !== separator) return null;
    at = cell.end + 1;
  }
}

/** One line of guarded cells without a line end; line breaks inside a cell become spaces. */
export function lineOfCells(cells: readonly string[], separator: Separator = ','): string {
  return cells
    .map((cell) => guarded(cell.replace(/[\r\n]+/g, ' ')))
    .map((cell) => (/["\t,;]|^\s|\s$/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell))
    .join(separator);
}

/** The separator that parts most cells of a line of headings. */
export function separatorOf(head: string): Separator {
  const bare = head.replace(/"[^"]*"/g, '');
  const counts = SEPARATORS.map((sign) => ({ sign, count: bare.split(sign).length }));
  return counts.reduce((best, one) => (one.count > best.count ? one : best)).sign;
}

/** The lines of a text with their numbers, empty ones left out; `from` 1. */
export function* linesOf(text: string): Generator<{ line: number; text: string }> {
  const end = /\r\n|\n|\r/g;
  let line = 0;
  let at = 0;
  while (at < text.length) {
    end.lastIndex = at;
    const found = end.exec(text);
    const stop = found?.index ?? text.length;
    line += 1;
    if (stop > at) yield { line, text: text.slice(at, stop) };
    at = found === null ? text.length : stop + found[0].length;
  }
}

interface Cell {
  text: string;
  /** Where the separator stands, or the end of the line. */
  end: number;
}

function plainAt(line: string, at: number, separator: Separator): Cell {
  const found = line.indexOf(separator, at);
  const end = found === -1 ? line.length : found;
  return { text: line.slice(at, end), end };
}

function quotedAt(line: string, at: number): Cell | null {
  let from = at + 1;
  for (;;) {
    const quote = line.indexOf('"', from);
    if (quote === -1) return null;
    if (line[quote + 1] !== '"') return { text: line.slice(at + 1, quote).replaceAll('""', '"'), end: quote + 1 };
    from = quote + 2;
  }
}
