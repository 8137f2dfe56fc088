/** Bytes that are looked for, and what finding them means. */
export interface Pattern<Meaning> {
  bytes: Buffer;
  meaning: Meaning;
}

/** The fewest bytes of a pattern; with their beginnings alone it is decided whether to look closer. */
const HEAD = 8;
/** The size of the filter, as a power of two of bits: few others share a bit with a hundred thousand patterns. */
const FILTER = 24;
/** Under jest a global is looked up anew, slowly, each time it is named. */
const { imul } = Math;

/**
 * Finds any number of patterns in one pass: a filter over the next eight bytes tells at each place whether a pattern may
 * begin there, and only then a table is asked.
 */
export class BytePatterns<Meaning> {
  readonly longest: number;
  private readonly filter = new Uint32Array(2 ** (FILTER - 5));
  /** By the first eight bytes, then by length, then by all bytes. */
  private readonly known = new Map<string, Map<number, Map<string, Meaning>>>();

  constructor(patterns: Iterable<Pattern<Meaning>>) {
    let longest = HEAD;
    for (const pattern of patterns) {
      this.add(pattern);
      longest = Math.max(longest, pattern.bytes.length);
    }
    this.longest = longest;
  }

  /** Tells of each occurrence and where it begins. */
  find(bytes: Buffer, found: (meaning: Meaning, at: number) => void): void {
    const { filter } = this;
    let low = 0;
    let high = 0;
    for (let end = 0; end < bytes.length; end += 1) {
      low = (low >>> 8) | (high << 24);
      high = (high >>> 8) | ((bytes[end] ?? 0) << 24);
      const place = placeOf(low, high);
      if (((filter[place >>> 5] ?? 0) & (1 << (place & 31))) !== 0 && end >= HEAD - 1)
        this.look(bytes, end - HEAD + 1, found);
    }
  }

  private add({ bytes, meaning }: Pattern<Meaning>): void {
    if (bytes.length < HEAD) throw new Error('A pattern is too short to mean anything.');
    const place = placeOf(bytes.readInt32LE(0), bytes.readInt32LE(4));
    this.filter[place >>> 5] = (this.filter[place >>> 5] ?? 0) | (1 << (place & 31));
    const lengths = entry(this.known, bytes.toString('latin1', 0, HEAD), () => new Map<number, Map<string, Meaning>>());
    entry(lengths, bytes.length, () => new Map<string, Meaning>()).set(bytes.toString('latin1'), meaning);
  }

  private look(bytes: Buffer, at: number, found: (meaning: Meaning, at: number) => void): void {
    const lengths = this.known.get(bytes.toString('latin1', at, at + HEAD));
    if (lengths === undefined) return;
    for (const [length, texts] of lengths) {
      const meaning = texts.get(bytes.toString('latin1', at, at + length));
      if (meaning !== undefined) found(meaning, at);
    }
  }
}

function placeOf(low: number, high: number): number {
  const mixed = imul(low, 0x9e3779b1) ^ imul(high ^ (high >>> 15), 0x85ebca6b);
  return imul(mixed ^ (mixed >>> 15), 0xc2b2ae35) >>> (32 - FILTER);
}

function entry<Key, Value>(map: Map<Key, Value>, key: Key, make: () => Value): Value {
  const known = map.get(key) ?? make();
  map.set(key, known);
  return known;
}
