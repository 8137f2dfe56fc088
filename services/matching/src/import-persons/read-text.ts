/**
 * The text of a file. Order of the rules: a byte order mark says what it is; what is valid as UTF-8 is that; anything else is
 * what spreadsheets save where Russian is spoken. All that a record may hold is plain ASCII, so a wrong guess spoils nothing
 * but the reason of an override, and a code that is refused in any case.
 */
export interface FileText {
  text: string;
  encoding: 'utf-8' | 'utf-16' | 'windows-1251';
}

/** Never fails: bytes that mean nothing make lines that are refused. */
export function textOf(bytes: Buffer): FileText {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return { text: decode(bytes, 'utf-16le'), encoding: 'utf-16' };
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return { text: decode(bytes, 'utf-16be'), encoding: 'utf-16' };
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes), encoding: 'utf-8' };
  } catch {
    return { text: decode(bytes, 'windows-1251'), encoding: 'windows-1251' };
  }
}

function decode(bytes: Buffer, encoding: string): string {
  return new TextDecoder(encoding).decode(bytes);
}
