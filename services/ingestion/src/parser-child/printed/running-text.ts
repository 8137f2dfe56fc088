import type { PageSpan } from '../reply.js';
import type { Line } from './lines.js';

const MOST_TEXT = 2_000_000;
/** How many lines at either end of a page may be a head or a foot. */
const EDGE = 2;
/** On what share of the pages a line stands that is a head or a foot. */
const EVERYWHERE = 0.6;

/** A text that runs over its pages, and where each lies in it. */
export interface RunningText {
  text: string;
  pages: PageSpan[];
}

/** Joins the lines of pages to paragraphs: heads and feet that come again are dropped, divided words joined. */
export function runningText(pages: readonly (readonly Line[])[]): RunningText {
  const again = repeated(pages);
  const spans: PageSpan[] = [];
  let text = '';
  for (const [index, all] of pages.entries()) {
    const lines = all.filter((line, at) => !(isEdge(at, all.length) && again.has(shapeOf(line))));
    const usual = median(lines.map((line) => line.gap).filter((gap) => gap > 0));
    let start: number | null = null;
    for (const [at, line] of lines.entries()) {
      if (line.text === '' || text.length + line.text.length > MOST_TEXT) continue;
      const before = text;
      text = appended(text, line, at === 0 ? null : isParagraph(line, lines[at - 1], usual));
      start ??= before === '' ? 0 : text.length - line.text.length;
    }
    if (start !== null) spans.push({ page: index + 1, start, end: text.length });
  }
  return { text, pages: spans.map((span) => ({ ...span, end: Math.min(span.end, text.length) })) };
}

/** `paragraph` is null where a page begins: then the words decide. */
function appended(text: string, line: Line, paragraph: boolean | null): string {
  if (text === '') return line.text;
  const goesOn = /[\p{L},;–-]$/u.test(text) && /^\p{Ll}/u.test(line.text);
  if (paragraph ?? !goesOn) return `${text}\n\n${line.text}`;
  const divided = /\p{L}[-\u00ad\u2010]$/u.test(text) && /^\p{Ll}/u.test(line.text);
  return divided ? text.slice(0, -1) + line.text : `${text} ${line.text}`;
}

/** Whether a line begins a paragraph: after more space than usual, indented, or in letters of another size. */
function isParagraph(line: Line, above: Line | undefined, usual: number): boolean {
  if (above === undefined) return true;
  if (line.gap === 0 || line.gap > usual * 1.4 || line.y > above.y) return true;
  const indent = (line.x - above.x) / Math.max(line.height, 1);
  return (indent > 0.8 && indent < 8) || Math.abs(line.height - above.height) > 0.2 * above.height;
}

function repeated(pages: readonly (readonly Line[])[]): ReadonlySet<string> {
  const counts = new Map<string, number>();
  for (const lines of pages) {
    const edges = new Set(lines.filter((_, at) => isEdge(at, lines.length)).map(shapeOf));
    for (const shape of edges) counts.set(shape, (counts.get(shape) ?? 0) + 1);
  }
  const enough = pages.length === 2 ? 2 : Math.max(3, Math.ceil(pages.length * EVERYWHERE));
  return new Set([...counts].filter(([, count]) => pages.length > 1 && count >= enough).map(([shape]) => shape));
}

/** A line whatever its numbers are. */
function shapeOf(line: Line): string {
  return line.text.replace(/\d+/g, '#').toLowerCase();
}

function isEdge(at: number, length: number): boolean {
  return length > EDGE && (at < EDGE || at >= length - EDGE);
}

function median(numbers: readonly number[]): number {
  return [...numbers].sort((a, b) => a - b)[Math.floor((numbers.length - 1) / 2)] ?? 1.2;
}
