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

/** Names by which a document calls its people, the full one for each surname. */
export class Cast {
  private readonly full = new Map<string, string>();
  /** The person spoken of last. */
  last: string[] = [];

  constructor(private readonly scene: Scene) {
    for (const sentence of scene.sentences) for (const name of sentence.names) this.learn(name);
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
    return sentence.labels.has('person:self') ? this.last : [];
  }

  /** Remembers whom a sentence speaks of. */
  hear(sentence: Sentence): void {
    const names = sentence.names
      .filter((name) => !isSpeaker(sentence, name) && !isGroup(sentence, name) && !isSpot(sentence, name))
      .map((name) => this.nameOf(name))
      .filter((name): name is string => name !== null);
    if (names[0] !== undefined) this.last = [names[0]];
  }
}
