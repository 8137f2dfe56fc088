import { grown } from './grown.js';

interface List {
  items: Uint32Array;
  length: number;
}

/** For each word, by its number, the numbers of the persons it stands with, in no order. */
export class Postings {
  readonly #lists = new Map<number, List>();

  /** The numbers that stand with a word; valid until the next change. */
  at(word: number): Uint32Array {
    const list = this.#lists.get(word);
    return list === undefined ? new Uint32Array(0) : list.items.subarray(0, list.length);
  }

  add(word: number, number: number): void {
    const list = this.#lists.get(word) ?? { items: new Uint32Array(2), length: 0 };
    list.items = grown(list.items, list.length + 1);
    list.items[list.length] = number;
    list.length += 1;
    this.#lists.set(word, list);
  }

  remove(word: number, number: number): void {
    const list = this.#lists.get(word);
    const at = list?.items.subarray(0, list.length).indexOf(number) ?? -1;
    if (list === undefined || at < 0) return;
    list.length -= 1;
    list.items[at] = list.items[list.length] ?? 0;
  }
}
