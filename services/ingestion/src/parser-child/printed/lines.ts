/** A stretch of text where it stands on its page; y grows upwards, in points. */
export interface Piece {
  text: string;
  x: number;
  y: number;
  width: number;
  height: number;
}

/** A line of a page. `gap` is the space to the line above, in heights of this line; 0 for the first. */
export interface Line {
  text: string;
  x: number;
  y: number;
  height: number;
  gap: number;
}

const SAME_LINE = 0.4;
const SPACE = 0.18;
/** A page whose lines climb more often than columns, heads and notes explain was written in no order. */
const CLIMBS = 4;

/** The lines of a page in the order of reading: as they were written, or from top to bottom where that is no order. */
export function linesOf(pieces: readonly Piece[]): Line[] {
  const written = joined(pieces);
  const climbs = written.filter((line, at) => line.y > (written[at - 1]?.y ?? Infinity) + line.height).length;
  const sorted = climbs <= CLIMBS ? written : joined([...pieces].sort(fromTheTop));
  return sorted.map((line, at) => {
    const above = sorted[at - 1];
    return { ...line, gap: above === undefined ? 0 : Math.max(0, above.y - line.y) / Math.max(line.height, 1) };
  });
}

function fromTheTop(a: Piece, b: Piece): number {
  const near = Math.abs(a.y - b.y) < SAME_LINE * Math.max(a.height, b.height, 1);
  return near ? a.x - b.x : b.y - a.y;
}

function joined(pieces: readonly Piece[]): Line[] {
  const lines: (Line & { end: number })[] = [];
  for (const { text, x, y, width, height } of pieces) {
    const last = lines.at(-1);
    const size = Math.max(height, last?.height ?? 0, 1);
    if (last !== undefined && Math.abs(last.y - y) < SAME_LINE * size && x >= last.end - size) {
      const spaced = x - last.end > SPACE * size && !/\s$/.test(last.text) && !/^\s/.test(text);
      last.text += spaced ? ` ${text}` : text;
      last.end = x + width;
      last.height = Math.max(last.height, height);
    } else if (text.trim() !== '') {
      lines.push({ text, x, y, height, gap: 0, end: x + width });
    }
  }
  return lines.map(({ text, x, y, height, gap }) => ({ text: text.replace(/\s+/g, ' ').trim(), x, y, height, gap }));
}
