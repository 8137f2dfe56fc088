/** Bytes of every encrypted message before it is armored, whatever it says and whoever it is for. */
export const SEALED_BYTES = 4096;
/** Bytes of every mail that holds one, on the wire. */
export const MAIL_BYTES = 6656;

const LINE = 72;
const NAME = 'X-Pad:';

/** A header of exactly so many bytes, its line end included; for what only the recipient opens. Null where it cannot be so short. */
export function paddingHeader(bytes: number): string | null {
  const frame = NAME.length + 2;
  if (bytes < frame + 2) return null;
  let text = NAME;
  let left = bytes - frame;
  while (left > 0) {
    // A line begins with a space and is never empty; the next one needs room for its end and two signs.
    const room = left > LINE + 4 ? LINE : left > LINE ? left - 4 : left;
    text += ` ${'.'.repeat(room - 1)}`;
    left -= room;
    if (left > 0) {
      text += '\r\n';
      left -= 2;
    }
  }
  return `${text}\r\n`;
}

/** White lines of exactly so many bytes. */
export function whiteLines(bytes: number): string {
  const full = Math.floor(bytes / LINE);
  const rest = bytes % LINE;
  const line = (length: number) => (length < 2 ? ' '.repeat(length) : `${' '.repeat(length - 2)}\r\n`);
  return line(LINE).repeat(full) + line(rest);
}
