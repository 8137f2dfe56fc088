import type { Certainty, Kind, Polarity, Procedure, Stage } from '../model.js';
import type { Tag } from './lexicon.js';
import type { Sentence } from './scene.js';

/** One claim of one sentence before the document's view is added. */
export interface Frame {
  /** The name of the rule that saw it. */
  name: string;
  kind: Kind;
  stage: Stage;
  polarity: Polarity;
  hosts: string[];
  origin: string | null;
  /** The tokens that carry the claim. */
  from: number;
  to: number;
  sentence: Sentence;
  /** The word the frame is built on. */
  act: Tag;
  cues: readonly Tag[];
  procedure: Procedure | null;
  certainty: Certainty | null;
  /** Weak frames stay only where nothing stronger says the same. */
  weak: boolean;
  /** The origin is stated beside the act ("to X", "at X's request"). */
  sure: boolean;
  /** Overrides what the text around says. */
  persecution: boolean | null;
  needsPerson: boolean;
}
