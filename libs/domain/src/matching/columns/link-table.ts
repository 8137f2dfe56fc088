import { LINKS, type LinkKind } from '../../model.js';

/** A link to another person, by number. */
export interface NumberedLink {
  to: number;
  kind: LinkKind;
}

const FEW = 16;

/** Who is linked to whom, found from either end; only who has links takes room. */
export class LinkTable {
  readonly #out = new Map<number, number[]>();
  /** Most persons have few, in little room; a hundred thousand may link to one, and are found fast in a set. */
  readonly #back = new Map<number, number[] | Set<number>>();

  /** Replaces the links that one person's record states. */
  put(person: number, links: readonly NumberedLink[]): void {
    if (links.length === 0 && !this.#out.has(person)) return;
    for (const { to, kind } of this.from(person)) this.#dropBack(to, coded({ to: person, kind }));
    if (links.length === 0) this.#out.delete(person);
    else this.#out.set(person, links.map(coded));
    for (const { to, kind } of links) this.#addBack(to, coded({ to: person, kind }));
  }

  #addBack(to: number, code: number): void {
    const known = this.#back.get(to);
    if (known === undefined) this.#back.set(to, [code]);
    else if (known instanceof Set) known.add(code);
    else if (known.length < FEW) known.push(code);
    else this.#back.set(to, new Set([...known, code]));
  }

  #dropBack(to: number, code: number): void {
    const known = this.#back.get(to);
    if (known instanceof Set) known.delete(code);
    else if (known !== undefined && known.length > 1) known.splice(known.indexOf(code) >>> 0, 1);
    else this.#back.delete(to);
  }

  /** The links that a person's record states. */
  from(person: number): NumberedLink[] {
    return (this.#out.get(person) ?? []).map(decoded);
  }

  /** Everybody a person is linked with, in whichever direction it was recorded; a closer link goes before family. */
  with(person: number): NumberedLink[] {
    const [out, back] = [this.#out.get(person), this.#back.get(person)];
    if (out === undefined && back === undefined) return [];
    const kinds = new Map<number, LinkKind>();
    for (const { to, kind } of [...(back ?? []), ...(out ?? [])].map(decoded)) {
      const known = kinds.get(to);
      if (to !== person && (known === undefined || known === 'family')) kinds.set(to, kind);
    }
    return [...kinds].map(([to, kind]) => ({ to, kind }));
  }
}

function coded({ to, kind }: NumberedLink): number {
  return to * LINKS.length + LINKS.indexOf(kind);
}

function decoded(code: number): NumberedLink {
  return { to: Math.floor(code / LINKS.length), kind: LINKS[code % LINKS.length] ?? 'family' };
}
