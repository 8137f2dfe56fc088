/**
 * The verb of a Turkic language stands last and tells tense, voice and denial by its endings. It is written by its stem
 * (`iade et`); from the stem come, under its label, what was done and what will be done, for an act the noun of doing
 * it, and for its last word the cues of denial, plea, possibility and condition. A label with `/past` or `/passive`
 * gives the stem's own voice alone, one without a form also the passive.
 */
import type { Entries, Label } from './entries.js';
import { entriesOf } from './written.js';

/** The endings of one stem, each a word or the beginning of words. */
export interface Conjugation {
  done: readonly string[];
  future: readonly string[];
  nominal: readonly string[];
  denied: readonly string[];
  pleaded: readonly string[];
  possible: readonly string[];
  conditional: readonly string[];
}

/** How a language inflects. */
export interface TurkicVerbs {
  conjugate: (stem: string) => Conjugation;
  passive: (stem: string) => readonly string[];
}

const NOUNS: Record<Label, Label> = {
  'act:return': 'noun:return',
  'act:detain': 'noun:detain',
  'act:abduct': 'noun:abduct',
  'act:harm': 'noun:harm',
  'act:release': 'noun:release',
};
const LIGHT = /^(?:cue|step|list|speaker|way|asker|duty|answer)(?::|$)/;

class Verbs {
  readonly entries: Record<Label, string[]> = {};
  private readonly heads = new Set<string>();

  constructor(private readonly language: TurkicVerbs) {}

  add(label: Label, entry: string): void {
    const [name = label, voice] = label.split('/');
    const at = entry.lastIndexOf(' ') + 1;
    const before = entry.slice(0, at);
    const stem = entry.slice(at);
    this.voice(name, voice ?? 'past', before, stem);
    if (voice === undefined)
      for (const other of this.language.passive(stem)) this.voice(name, 'passive', before, other);
  }

  private voice(name: Label, voice: string, before: string, stem: string): void {
    const forms = this.language.conjugate(stem);
    const light = LIGHT.test(name);
    this.put(light ? name : `${name}/${voice}`, before, forms.done);
    this.put(light ? name : `${name}/present`, before, forms.future);
    this.put(NOUNS[name] ?? `${name}/base`, before, forms.nominal);
    if (this.heads.has(stem)) return;
    this.heads.add(stem);
    this.put('cue:neg', '', forms.denied);
    this.put('cue:plea', '', forms.pleaded);
    this.put('cue:may', '', forms.possible);
    this.put('cue:if', '', forms.conditional);
  }

  private put(label: Label, before: string, words: readonly string[]): void {
    if (words.length > 0) (this.entries[label] ??= []).push(`${before}(${words.join('|')})`);
  }
}

/** The entries of verbs written as text by their stems. */
export function verbEntries(text: string, language: TurkicVerbs): Entries {
  const verbs = new Verbs(language);
  for (const [label, entries] of Object.entries(entriesOf(text))) for (const entry of entries) verbs.add(label, entry);
  return verbs.entries;
}
