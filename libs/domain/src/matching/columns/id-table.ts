import { grown } from './grown.js';
import { idAt, wordsOf } from './packed-ids.js';

const EMPTY = -1;

/** Persons by number: 16 bytes for an id and a hash slot to find it by. Numbers are given in order and never taken back. */
export class IdTable {
  #words = new Uint32Array(32);
  #slots = new Int32Array(32).fill(EMPTY);
  #size = 0;

  get size(): number {
    return this.#size;
  }

  /** Makes room for so many persons at once. */
  reserve(persons: number): void {
    this.#words = grown(this.#words, persons * 4);
    while (this.#slots.length < persons * 1.5) this.#widen();
  }

  /** The number of a person, or -1. */
  find(id: string): number {
    const [a, b, c, d] = wordsOf(id);
    return this.#slots[this.#slotOf(a, b, c, d)] ?? EMPTY;
  }

  /** The number of the person whose id stands at a place of a column of words, or -1. */
  findAt(words: Uint32Array, at: number): number {
    const slot = this.#slotOf(words[at] ?? 0, words[at + 1] ?? 0, words[at + 2] ?? 0, words[at + 3] ?? 0);
    return this.#slots[slot] ?? EMPTY;
  }

  /** The number of a person, a new one where there is none. */
  enter(id: string): number {
    const [a, b, c, d] = wordsOf(id);
    const slot = this.#slotOf(a, b, c, d);
    const known = this.#slots[slot] ?? EMPTY;
    if (known !== EMPTY) return known;
    const number = this.#size;
    this.#words = grown(this.#words, (number + 1) * 4);
    this.#words.set([a, b, c, d], number * 4);
    this.#slots[slot] = number;
    this.#size += 1;
    if (this.#size * 1.5 > this.#slots.length) this.#widen();
    return number;
  }

  at(number: number): string {
    return idAt(this.#words, number * 4);
  }

  /** The four words of each of these persons, one after the other. */
  pack(numbers: readonly number[]): Uint32Array {
    const packed = new Uint32Array(numbers.length * 4);
    numbers.forEach((number, at) => {
      const from = number * 4;
      for (let word = 0; word < 4; word += 1) packed[at * 4 + word] = this.#words[from + word] ?? 0;
    });
    return packed;
  }

  /** The slot that holds the id, or the empty one where it belongs. */
  #slotOf(a: number, b: number, c: number, d: number): number {
    const mask = this.#slots.length - 1;
    const mixed =
      Math.imul(d ^ Math.imul(a, 0x9e3779b1), 0x85ebca6b) ^ Math.imul(c ^ Math.imul(b, 0xc2b2ae35), 0x27d4eb2f);
    for (let slot = (mixed ^ (mixed >>> 15)) & mask; ; slot = (slot + 1) & mask) {
      const number = this.#slots[slot] ?? EMPTY;
      if (number === EMPTY) return slot;
      const at = number * 4;
      const words = this.#words;
      if (words[at + 3] === d && words[at] === a && words[at + 1] === b && words[at + 2] === c) return slot;
    }
  }

  #widen(): void {
    this.#slots = new Int32Array(this.#slots.length * 2).fill(EMPTY);
    for (let number = 0; number < this.#size; number += 1) {
      const at = number * 4;
      const words = this.#words;
      const slot = this.#slotOf(words[at] ?? 0, words[at + 1] ?? 0, words[at + 2] ?? 0, words[at + 3] ?? 0);
      this.#slots[slot] = number;
    }
  }
}
