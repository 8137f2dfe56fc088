/** What files begin with, and what they are then whatever their sender says. */
const BEGINNINGS: readonly (readonly [hex: string, type: string])[] = [
  ['255044462d', 'application/pdf'],
  ['89504e470d0a1a0a', 'image/png'],
  ['ffd8ff', 'image/jpeg'],
  ['47494638', 'image/gif'],
  ['504b0304', 'application/zip'],
  ['504b0506', 'application/zip'],
  ['1f8b', 'application/gzip'],
  ['425a68', 'application/x-bzip2'],
  ['fd377a585a00', 'application/x-xz'],
  ['377abcaf271c', 'application/x-7z-compressed'],
  ['526172211a07', 'application/vnd.rar'],
  ['d0cf11e0a1b11ae1', 'application/x-ole-storage'],
  ['7f454c46', 'application/octet-stream'],
  ['4d5a', 'application/octet-stream'],
];
const SNIFFED = 1024;
const READABLE = /^(?:text\/(?:plain|html)|application\/(?:pdf|xhtml\+xml))$/;

/**
 * The media type of a file: what its bytes show, else what its sender says where that can be read; bytes that are no text
 * are never read as one.
 */
export function mediaTypeOf(said: string | null, bytes: Buffer): string {
  const begins = bytes.subarray(0, 16).toString('hex');
  const shown = BEGINNINGS.find(([hex]) => begins.startsWith(hex))?.[1];
  if (shown !== undefined) return shown;
  const type = (said ?? '').split(';')[0]?.trim().toLowerCase() ?? '';
  if (/^[a-z]+\/[a-z0-9.+-]{1,80}$/.test(type) && !type.startsWith('text/') && !READABLE.test(type)) return type;
  if (!looksLikeText(bytes)) return 'application/octet-stream';
  return READABLE.test(type) && type !== 'application/pdf' ? type : 'text/plain';
}

function looksLikeText(bytes: Buffer): boolean {
  const mark = bytes.subarray(0, 2).toString('hex');
  return mark === 'fffe' || mark === 'feff' || !bytes.subarray(0, SNIFFED).includes(0);
}
