const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;
const WORDS = 4;

/** The four 32-bit words of a UUID. Throws `TypeError` on what is none. */
export function wordsOf(id: string): readonly [number, number, number, number] {
  if (!UUID.test(id)) throw new TypeError('not a UUID in lower case');
  return [
    Number.parseInt(id.slice(0, 8), 16),
    Number.parseInt(id.slice(9, 13) + id.slice(14, 18), 16),
    Number.parseInt(id.slice(19, 23) + id.slice(24, 28), 16),
    Number.parseInt(id.slice(28), 16),
  ];
}

/** The UUID that stands at a place of a column of words. */
export function idAt(words: Uint32Array, at: number): string {
  const [a, b, c, d] = [hexAt(words, at), hexAt(words, at + 1), hexAt(words, at + 2), hexAt(words, at + 3)];
  return `${a}-${b.slice(0, 4)}-${b.slice(4)}-${c.slice(0, 4)}-${c.slice(4)}${d}`;
}

function hexAt(words: Uint32Array, at: number): string {
  return (words[at] ?? 0).toString(16).padStart(8, '0');
}

/** Ids of persons in 16 bytes each; iterating gives them as text. */
export class PackedIds implements Iterable<string> {
  private constructor(readonly words: Uint32Array) {}

  /** Throws `TypeError` on an id that is no UUID. */
  static of(ids: Iterable<string>): PackedIds {
    const all = [...ids];
    const words = new Uint32Array(all.length * WORDS);
    all.forEach((id, at) => words.set(wordsOf(id), at * WORDS));
    return new PackedIds(words);
  }

  /** Takes four words for each id. */
  static from(words: Uint32Array): PackedIds {
    return new PackedIds(words);
  }

  /** Reads what `bytes` wrote: 16 bytes for each id, as UUIDs have them. */
  static read(bytes: Uint8Array): PackedIds {
    const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    return new PackedIds(Uint32Array.from({ length: bytes.byteLength >> 2 }, (_, at) => view.getUint32(at * 4)));
  }

  get size(): number {
    return this.words.length / WORDS;
  }

  /** Whether an id is among them; none is made a text for it. Throws `TypeError` on an id that is no UUID. */
  has(id: string): boolean {
    const [a, b, c, d] = wordsOf(id);
    const { words } = this;
    for (let at = 0; at < words.length; at += WORDS) {
      if (words[at] === a && words[at + 1] === b && words[at + 2] === c && words[at + 3] === d) return true;
    }
    return false;
  }

  /** 16 bytes for each id, as UUIDs have them. */
  bytes(): Uint8Array {
    const bytes = new Uint8Array(this.words.length * 4);
    let at = 0;
    for (const word of this.words) {
      bytes[at] = word >>> 24;
      bytes[at + 1] = word >>> 16;
      bytes[at + 2] = word >>> 8;
      bytes[at + 3] = word;
      at += 4;
    }
    return bytes;
  }

  *[Symbol.iterator](): Iterator<string> {
    for (let at = 0; at < this.words.length; at += WORDS) yield idAt(this.words, at);
  }
}
