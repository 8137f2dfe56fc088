import { detect } from 'chardet';

const SNIFFED = 2048;

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

function declared(bytes: Buffer): string | null {
  const head = bytes.subarray(0, SNIFFED).toString('latin1');
  const found =
    /<\?xml[^>]{0,200}encoding\s*=\s*["']([\w-]+)/i.exec(head) ??
    /<meta[^>]{0,200}charset\s*=\s*["']?([\w-]+)/i.exec(head);
  return named(found?.[1]);
}

/** The text of bytes: by byte order mark, then header, then the document's own word, then by its looks. */
export function textOf(bytes: Buffer, type: string | null): string {
  const header = /charset\s*=\s*["']?([\w-]+)/i.exec(type ?? '')?.[1];
  const encoding =
    mark(bytes) ?? named(header) ?? declared(bytes) ?? named(detect(bytes.subarray(0, 65_536))) ?? 'utf-8';
  return new TextDecoder(encoding).decode(bytes).replaceAll('\u0000', '');
}
