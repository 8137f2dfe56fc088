/**
 * Who is it about? Names in the clause of the act, then in its sentence, then (for "he", "the activist") the name the
 * document spoke of last. People who only speak (lawyers, ministers, experts) are not the subjects of a claim.
 */
import type { Frame } from './frame.js';
import type { Name } from './names.js';
import type { Scene, Sentence } from './scene.js';

const SPEAKS_WITHIN = 3;
const SPEAKS_BEHIND = 2;

const ATTRIBUTION = 8;
/** Sentences between a claim and the name of whom it is about. */
const NEARBY = 6;

/** A name that belongs to an organisation, a street or an outlet. */
function isGroup(sentence: Sentence, name: Name): boolean {
  return sentence.tags.some(
    (tag) =>
      (tag.label === 'orgword' || (tag.label === 'press:group' && tag.to <= name.from)) &&
      tag.to >= name.from - 1 &&
      tag.from <= name.to,
  );
}

/** A name behind "at", "in" or "from" is a place. */
function isSpot(sentence: Sentence, name: Name): boolean {
  return sentence.tags.some(
    (tag) =>
      (tag.label === 'way:in' || tag.label === 'way:в') &&
      (tag.to === name.from || (tag.to === name.from - 1 && name.words > 1)),
  );
}

function isSpeaker(sentence: Sentence, name: Name): boolean {
  return sentence.tags.some(
    (tag) =>
      tag.label === 'speaker' &&
      ((tag.to <= name.from && name.from - tag.to < SPEAKS_WITHIN) ||
        (tag.from >= name.to && tag.from - name.to < SPEAKS_BEHIND) ||
        (tag.form === 'ing' && tag.to <= name.from && name.from - tag.to < ATTRIBUTION)),
  );
}

function isPerson(sentence: Sentence, name: Name): boolean {
  return !isSpeaker(sentence, name) && !isGroup(sentence, name) && !isSpot(sentence, name);
}

/** Names by which a document calls its people, the full one for each surname. */
export class Cast {
  private readonly full = new Map<string, string>();
  /** Full names of those who do not only speak. */
  private readonly people = new Map<string, number[]>();
  /** The person spoken of last. */
  last: string[] = [];

  constructor(private readonly scene: Scene) {
    for (const sentence of scene.sentences) {
      for (const name of sentence.names) {
        this.learn(name);
        if (name.words > 1 && !name.quoted && isPerson(sentence, name)) this.meet(this.written(name), sentence.index);
      }
    }
  }

  private learn(name: Name): void {
    if (name.words < 2) return;
    const surname = this.scene.tokens[name.to - 1]?.norm ?? '';
    if (!this.full.has(surname)) this.full.set(surname, this.written(name));
  }

  private written(name: Name): string {
    const start = this.scene.tokens[name.from];
    const end = this.scene.tokens[name.to - 1];
    return start && end ? this.scene.text.slice(start.start, end.end).replace(/['’]s$/u, '') : '';
  }

  private meet(name: string, at: number): void {
    const known = this.people.get(name);
    if (known) known.push(at);
    else this.people.set(name, [at]);
  }

  /** The one person the document names, if it does so nearby. */
  private onlyOneNear(at: number): string[] {
    const [one, another] = this.people;
    if (one === undefined || another !== undefined) return [];
    return one[1].some((where) => Math.abs(where - at) <= NEARBY) ? [one[0]] : [];
  }

  /** The name as the document writes it in full. */
  nameOf(name: Name): string | null {
    if (name.words > 1 || name.quoted) return this.written(name);
    return this.full.get(this.scene.tokens[name.from]?.norm ?? '') ?? null;
  }

  /** The subjects of a frame. */
  subjectsOf(frame: Frame): string[] {
    const { sentence } = frame;
    const group = frame.kind === 'pressure' || frame.kind === 'origin_action';
    const usable = sentence.names.filter(
      (name) => !isSpeaker(sentence, name) && !isSpot(sentence, name) && (group || !isGroup(sentence, name)),
    );
    const inClause = usable.filter((name) => name.from >= frame.from && name.to <= frame.to);
    const chosen = inClause.length > 0 ? inClause : frame.needsPerson ? usable : [];
    const names = chosen.map((name) => this.nameOf(name)).filter((name): name is string => name !== null);
    const unique = [...new Set(names)];
    if (unique.length > 0 || !frame.needsPerson) return frame.needsPerson ? unique : [];
    if (sentence.labels.has('person:self')) return this.last;
    return usable.length === 0 ? this.onlyOneNear(sentence.index) : [];
  }

  /** Remembers whom a sentence speaks of. */
  hear(sentence: Sentence): void {
    const names = sentence.names
      .filter((name) => isPerson(sentence, name))
      .map((name) => this.nameOf(name))
      .filter((name): name is string => name !== null);
    if (names[0] !== undefined) this.last = [names[0]];
  }
}
