/**
 * In which bytes can a text lie on a disk? As it is, in the wide and the Cyrillic encodings, in hex, in base64 of either
 * alphabet wherever in a longer text it begins, and escaped as addresses and JSON escape it.
 */

/** One way of writing, and the bytes that it makes of a text. */
export interface Writing {
  name: string;
  bytes: Buffer;
}

const ESCAPES: Readonly<Record<string, (unit: string) => string>> = {
  json: (unit) => `\\u${hexOf(unit).padStart(4, '0')}`,
  'JSON in capitals': (unit) => `\\u${hexOf(unit).padStart(4, '0').toUpperCase()}`,
};

/** Every way in which a text is looked for, each once. */
export function writingsOf(text: string): Writing[] {
  const plain = [
    { name: 'UTF-8', bytes: Buffer.from(text) },
    { name: 'UTF-16LE', bytes: Buffer.from(text, 'utf16le') },
    { name: 'UTF-16BE', bytes: Buffer.from(text, 'utf16le').swap16() },
    ...windows1251(text),
  ];
  const wrapped = plain.flatMap(({ name, bytes }) => [
    { name, bytes },
    { name: `hex of ${name}`, bytes: Buffer.from(bytes.toString('hex')) },
    { name: `HEX of ${name}`, bytes: Buffer.from(bytes.toString('hex').toUpperCase()) },
    ...inBase64(name, bytes),
  ]);
  return once([...wrapped, ...twiceInBase64(text), ...escaped(text)]);
}

/** The ways in which a day `YYYY-MM-DD` is looked for: as text, and as the numbers that databases and queues keep. */
export function writingsOfDay(day: string): Writing[] {
  const [year = '', month = '', date = ''] = day.split('-');
  const bytes = Buffer.from(day);
  const milliseconds = Date.parse(day);
  const texts = [day, `${date}.${month}.${year}`, `${month}/${date}/${year}`, `${date}/${month}/${year}`];
  const asNumber = milliseconds > 1e12 ? [{ name: 'milliseconds', bytes: Buffer.from(String(milliseconds)) }] : [];
  return once([
    ...texts.map((text) => ({ name: 'UTF-8', bytes: Buffer.from(text) })),
    { name: 'UTF-16LE', bytes: Buffer.from(day, 'utf16le') },
    { name: 'hex of UTF-8', bytes: Buffer.from(bytes.toString('hex')) },
    ...inBase64('UTF-8', bytes),
    { name: 'timestamptz', bytes: timestampOf(milliseconds) },
    ...asNumber,
  ]);
}

/** The ways in which an id is looked for: as text, and as the sixteen bytes that a database keeps. */
export function writingsOfId(id: string): Writing[] {
  const raw = Buffer.from(id.replaceAll('-', ''), 'hex');
  return once([
    { name: 'UTF-8', bytes: Buffer.from(id) },
    { name: 'UTF-16LE', bytes: Buffer.from(id, 'utf16le') },
    { name: 'sixteen bytes', bytes: raw },
    { name: 'hex', bytes: Buffer.from(raw.toString('hex')) },
    ...inBase64('text', Buffer.from(id)),
    ...inBase64('sixteen bytes', raw),
  ]);
}

/** Base64 begins anew with every third byte: what of it is the same, whatever stands before and after. */
function inBase64(name: string, bytes: Buffer): Writing[] {
  return [0, 1, 2].flatMap((before) => {
    const whole = Buffer.concat([Buffer.alloc(before), bytes]);
    const from = Math.ceil((before * 8) / 6);
    const text = whole.toString('base64').slice(from, Math.floor((whole.length * 8) / 6));
    const forAddresses = text.replaceAll('+', '-').replaceAll('/', '_');
    return [
      { name: `base64 (${before}) of ${name}`, bytes: Buffer.from(text) },
      { name: `base64url (${before}) of ${name}`, bytes: Buffer.from(forAddresses) },
    ];
  });
}

/** A file goes to the server as base64 in a body that may be written as base64 itself. */
function twiceInBase64(text: string): Writing[] {
  return inBase64('UTF-8', Buffer.from(text)).flatMap(({ name, bytes }) => inBase64(name, bytes));
}

function escaped(text: string): Writing[] {
  const percent = [...Buffer.from(text)].map((byte) => `%${byte.toString(16).padStart(2, '0')}`).join('');
  const units = text.split('');
  return [
    { name: 'URL', bytes: Buffer.from(encodeURIComponent(text)) },
    { name: 'URL, every byte', bytes: Buffer.from(percent) },
    { name: 'URL, every byte in capitals', bytes: Buffer.from(percent.toUpperCase()) },
    ...Object.entries(ESCAPES).flatMap(([name, escape]) => [
      { name: `${name}, every unit`, bytes: Buffer.from(units.map(escape).join('')) },
      { name, bytes: Buffer.from(units.map((unit) => (unit > '~' ? escape(unit) : unit)).join('')) },
    ]),
  ];
}

/** Of texts that are Cyrillic throughout, but for spaces and hyphens. */
function windows1251(text: string): Writing[] {
  const bytes = text.split('').map((unit) => {
    const code = unit.charCodeAt(0);
    if (code < 0x80) return code;
    return code >= 0x410 && code <= 0x44f ? code - 0x410 + 0xc0 : null;
  });
  const known = bytes.filter((byte) => byte !== null);
  return known.length < bytes.length || known.every((byte) => byte < 0x80)
    ? []
    : [{ name: 'windows-1251', bytes: Buffer.from(known) }];
}

/** Microseconds since 2000, as PostgreSQL keeps an instant on the processors it runs on. */
function timestampOf(milliseconds: number): Buffer {
  const bytes = Buffer.alloc(8);
  bytes.writeBigInt64LE(BigInt(milliseconds - Date.UTC(2000, 0, 1)) * 1000n);
  return bytes;
}

function hexOf(unit: string): string {
  return unit.charCodeAt(0).toString(16);
}

function once(writings: readonly Writing[]): Writing[] {
  const byBytes = new Map<string, Writing>();
  for (const writing of writings) {
    const key = writing.bytes.toString('latin1');
    if (!byBytes.has(key)) byBytes.set(key, writing);
  }
  return [...byBytes.values()];
}
