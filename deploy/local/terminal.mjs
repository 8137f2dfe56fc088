/** An expected fault: people read the sentence, which says what to do; no stack trace. */
export class Fault extends Error {
  /** @param {string} sentence */
  constructor(sentence) {
    super(sentence);
    this.name = 'Fault';
  }
}

/**
 * @param {NodeJS.WriteStream} stream
 * @returns {boolean}
 */
export function hasColour(stream) {
  return Boolean(stream.isTTY) && process.env['NO_COLOR'] === undefined && process.env['TERM'] !== 'dumb';
}

/** @param {number} code */
const colour = (code) => (/** @type {string} */ text) =>
  hasColour(process.stdout) ? `\u001b[${code}m${text}\u001b[0m` : text;

export const bold = colour(1);
export const dim = colour(2);
export const red = colour(31);
export const green = colour(32);
export const yellow = colour(33);
export const blue = colour(34);

/**
 * A duration for people: `0.4 s`, `12 s`, `3 min`.
 * @param {number} milliseconds
 */
export function duration(milliseconds) {
  const seconds = milliseconds / 1000;
  if (seconds < 10) return `${seconds.toFixed(1)} s`;
  return seconds < 120 ? `${Math.round(seconds)} s` : `${Math.round(seconds / 60)} min`;
}

/** Whether a line on the terminal still waits for its end. */
let lineIsOpen = false;

/** @param {string} [text] */
export function say(text = '') {
  process.stdout.write(lineIsOpen ? `\n${text}\n` : `${text}\n`);
  lineIsOpen = false;
}

/**
 * Says what takes a while, and how long it took. On a terminal the line is completed in place.
 * @template T
 * @param {string} what
 * @param {() => Promise<T>} work
 * @returns {Promise<T>}
 */
export async function step(what, work) {
  const started = performance.now();
  const live = Boolean(process.stdout.isTTY);
  if (live) process.stdout.write(`  ${what} …`);
  lineIsOpen = live;
  try {
    const result = await work();
    const line = `  ${what} ${dim(duration(performance.now() - started))}`;
    process.stdout.write(lineIsOpen ? `\r\u001b[K${line}\n` : `${line}\n`);
    return result;
  } catch (error) {
    if (lineIsOpen) process.stdout.write('\n');
    throw error;
  } finally {
    lineIsOpen = false;
  }
}

/**
 * Runs a command of the newcomer: an expected fault is one sentence and exit code 1, anything else says where to look.
 * @param {() => Promise<number | void>} main
 */
export async function runCommand(main) {
  // Whoever reads the output may stop reading (`| head`).
  process.stdout.on('error', (/** @type {NodeJS.ErrnoException} */ error) =>
    process.exit(error.code === 'EPIPE' ? 0 : 1),
  );
  try {
    process.exitCode = (await main()) ?? 0;
  } catch (error) {
    if (error instanceof Fault) {
      process.stderr.write(`${error.message}\n`);
    } else {
      process.stderr.write(`Something unexpected happened; this is a fault in Lapwing, please report it.\n`);
      process.stderr.write(`${error instanceof Error ? error.stack : String(error)}\n`);
    }
    process.exitCode = 1;
  }
}
