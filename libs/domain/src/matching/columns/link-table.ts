import { LINKS, type LinkKind } from '../../model.js';

/** A link to another person, by number. */
export interface NumberedLink {
  to: number;
  kind: LinkKind;
}

/** Who is linked to whom, found from either end; only who has links takes room. */
export class LinkTable {
  readonly #out = new Map<number, number[]>();
  readonly #back = new Map<number, number[]>();

  /** Replaces the links that one person's record states. */
  put(person: number, links: readonly NumberedLink[]): void {
    if (links.length === 0 && !this.#out.has(person)) return;
    for (const { to, kind } of this.from(person)) {
      const left = (this.#back.get(to) ?? []).filter((it) => it !== coded({ to: person, kind }));
      if (left.length === 0) this.#back.delete(to);
      else this.#back.set(to, left);
    }
    if (links.length === 0) this.#out.delete(person);
    else this.#out.set(person, links.map(coded));
    for (const { to, kind } of links) this.#back.set(to, [...(this.#back.get(to) ?? []), coded({ to: person, kind })]);
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
