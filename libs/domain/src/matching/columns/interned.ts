/** Short lists of words that many persons share, each kept once and known by a number. */
export class Interned {
  readonly #numbers = new Map<string, number>();
  readonly #lists: (readonly string[])[] = [];

  /** The number of a list; the order of its words counts. */
  enter(list: readonly string[]): number {
    const key = list.join(' ');
    const known = this.#numbers.get(key);
    if (known !== undefined) return known;
    this.#lists.push(Object.freeze([...list]));
    this.#numbers.set(key, this.#lists.length - 1);
    return this.#lists.length - 1;
  }

  at(number: number): readonly string[] {
    return this.#lists[number] ?? [];
  }
}
