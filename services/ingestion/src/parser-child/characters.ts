import { detect } from 'chardet';

const SNIFFED = 2048;
const LOOKED_AT = 65_536;
/** Of the characters beyond ASCII, at most this share may be broken for the text still to be UTF-8 with faults. */
const FAULTS = 0.05;

/** A text, and whether some of its characters could not be read. */
export interface Decoded {
  text: string;
  lossy: boolean;
}

/**
 * The text of bytes: by byte order mark; as UTF-8 where they are valid as such, whatever they are said to be; then by the
 * first of header, the document's own word and its looks under which every byte means something. Where there is none,
 * what can be read is read, and `lossy` says so.
 */
export function decoded(bytes: Buffer, type: string | null): Decoded {
  const encodings = candidatesOf(bytes, type);
  for (const encoding of encodings) {
    const text = strictly(bytes, encoding);
    if (text !== null) return { text: withoutZeros(text), lossy: false };
  }
  const text = new TextDecoder(likeliest(bytes, encodings)).decode(bytes);
  return { text: withoutZeros(text), lossy: true };
}

function candidatesOf(bytes: Buffer, type: string | null): string[] {
  const header = named(/charset\s*=\s*["']?([\w-]+)/i.exec(type ?? '')?.[1]);
  const own = declared(bytes);
  // Servers that know nothing say windows-1252, so a document that knows better is believed.
  const words = header === 'windows-1252' ? [own, header] : [header, own];
  const looks = named(detect(withoutMarkup(bytes.subarray(0, LOOKED_AT))));
  const known = [mark(bytes), isWide(bytes) ? null : 'utf-8', ...words, looks];
  return [...new Set(known.filter((one) => one !== null))];
}

function named(label: string | null | undefined): string | null {
  try {
    return label === null || label === undefined ? null : new TextDecoder(label.trim()).encoding;
  } catch {
    return null;
  }
}

function mark(bytes: Buffer): string | null {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return 'utf-8';
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  return null;
}

/** Whether bytes are valid as UTF-8 only because they are ASCII that stands for something else. */
function isWide(bytes: Buffer): boolean {
  const head = bytes.subarray(0, SNIFFED);
  return head.includes(0x1b) || (head.includes(0) && head.length > 1);
}

function declared(bytes: Buffer): string | null {
  const head = bytes.subarray(0, SNIFFED).toString('latin1');
  const found =
    /<\?xml[^>]{0,200}encoding\s*=\s*["']([\w-]+)/i.exec(head) ??
    /<meta[^>]{0,200}charset\s*=\s*["']?([\w-]+)/i.exec(head);
  return named(found?.[1]);
}

/** Markup is ASCII and hides in what language the rest is. */
function withoutMarkup(bytes: Buffer): Buffer {
  const text = bytes.toString('latin1').replace(/<[^<>]{0,2000}>/g, ' ');
  return Buffer.from(text.replace(/[ \t\r\n]+/g, ' '), 'latin1');
}

function strictly(bytes: Buffer, encoding: string): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

/** UTF-8 where only little of it is broken, else the first that was said. */
function likeliest(bytes: Buffer, encodings: readonly string[]): string {
  const text = new TextDecoder('utf-8').decode(bytes.subarray(0, LOOKED_AT));
  const faults = text.match(/\ufffd/g)?.length ?? 0;
  const foreign = text.match(/[^\0-\x7f]/g)?.length ?? 0;
  if (faults <= foreign * FAULTS) return 'utf-8';
  return encodings.find((encoding) => encoding !== 'utf-8') ?? 'utf-8';
}

function withoutZeros(text: string): string {
  return text.replaceAll('\u0000', '');
}
