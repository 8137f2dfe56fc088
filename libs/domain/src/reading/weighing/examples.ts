import type { ReadingInput } from '../../model.js';
import { languageOf } from '../language.js';
import { lexiconOf } from '../lexicons.js';
import { sceneOf } from '../scene.js';
import { namesOf, type Signals, signalsOf, stemsOf, WORD } from './signals.js';
import { statesOf } from './states.js';

/** A document as fitting sees it: its signals, and those of each state it names, by their written names. */
export interface Described {
  signals: string[];
  states: ReadonlyMap<string, string[]>;
}

function written(signals: Iterable<number>): string[] {
  return [...signals].map((signal) => namesOf(signal).join(' + '));
}

function words({ bySentence }: Signals): string[] {
  return bySentence.flatMap(({ scene, sentence }) => stemsOf(scene, sentence).map((stem) => `${WORD} + ${stem}`));
}

/** The signals of a document by their names, or null in a language that is not read. */
export function describeDocument(document: ReadingInput): Described | null {
  const language = languageOf(document.text, document.lang);
  if (language === null) return null;
  const lexicon = lexiconOf(language);
  const headline = document.title === null ? null : sceneOf(document.title, language, lexicon);
  const [signals] = signalsOf(sceneOf(document.text, language, lexicon), headline);
  if (signals === undefined) return null;
  const states = [...statesOf(signals)].map(([code, own]) => [code, written(own)] as const);
  return { signals: [...new Set([...written(signals.all), ...words(signals)])], states: new Map(states) };
}
