import { bold, dim, green, red, say, yellow } from '../terminal.mjs';

/** @typedef {import('../supervise/part.mjs').Part} Part */

/** @param {import('../supervise/part.mjs').PartState} state */
function mark(state) {
  if (state === 'ready') return green('●');
  if (state === 'stopped' || state === 'waiting') return dim('○');
  return state === 'not ready' || state === 'restarting' ? red('●') : yellow('●');
}

/**
 * The line of one part: its state, what it is or why it is not ready, and how often it was started again.
 * @param {Part} part
 */
export function lineOf(part) {
  const again = part.restarts > 0 ? yellow(`  started again ${part.restarts}×`) : '';
  const why = part.state === 'ready' || part.why === null ? part.plan.detail : part.why;
  return `${mark(part.state)} ${part.plan.name.padEnd(13)} ${part.state.padEnd(11)} ${dim(why)}${again}`;
}

/** One line per part: repainted in place on a terminal, printed on change elsewhere. */
export class Board {
  constructor() {
    /** @type {Part[]} */
    this.parts = [];
    this.live = Boolean(process.stdout.isTTY);
    this.painted = 0;
    this.open = false;
    this.footer = '';
    /** What was printed last of each part. @type {Map<string, string>} */
    this.said = new Map();
  }

  /** The last line, below the parts. @param {string} line */
  close(line) {
    this.footer = line;
    if (this.live) this.paint();
    else say(line);
  }

  /** Begins to show; what was printed before stays above. */
  show() {
    this.open = true;
    if (this.live) this.paint();
  }

  /** Leaves the lines as they stand, so that other text may follow. */
  leave() {
    this.open = false;
    this.painted = 0;
  }

  /** @param {Part} part */
  changed(part) {
    if (!this.open) return;
    if (this.live) return this.paint();
    const line = lineOf(part);
    if (this.said.get(part.plan.name) !== line) say(line);
    this.said.set(part.plan.name, line);
  }

  paint() {
    const width = (process.stdout.columns ?? 120) - 1;
    const back = this.painted > 0 ? `\u001b[${this.painted}A` : '';
    const lines = [...this.parts.map(lineOf), ...(this.footer ? ['', this.footer] : [])];
    process.stdout.write(back + lines.map((line) => `\r\u001b[K${cut(line, width)}\n`).join(''));
    this.painted = lines.length;
  }
}

/**
 * Shortens a line to a width, counting only what is seen: a wrapped line would break repainting.
 * @param {string} line
 * @param {number} width
 */
export function cut(line, width) {
  let seen = 0;
  let result = '';
  const escape = new RegExp(`${String.fromCharCode(27)}\\[[0-9;]*m|.`, 'gu');
  for (const [piece] of line.matchAll(escape)) {
    if (piece.length > 1 && piece.startsWith(String.fromCharCode(27))) result += piece;
    else if (seen < width) {
      result += piece;
      seen += 1;
    }
  }
  return result;
}

/** @param {string} title @param {string} value */
export function fact(title, value) {
  say(`  ${title.padEnd(14)} ${bold(value)}`);
}
