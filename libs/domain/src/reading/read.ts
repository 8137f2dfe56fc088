/**
 * What does a document claim? Order of the steps: language; words, sentences, clauses; frames sentence by sentence, with
 * what was said before at hand; what is not watched is left out; dates, people and traits are added; claims that say the
 * same are made one. Pure and linear in the length of the text.
 */
import type { Kind, Mention, ReadingInput } from '../model.js';
import { Recollection } from './background.js';
import { whenOf } from './timing.js';
import { agreements, type Paper } from './frames/agreement.js';
import { harms } from './frames/harm.js';
import { originActs } from './frames/origin.js';
import { protections } from './frames/protection.js';
import { returns } from './frames/return.js';
import { seizures } from './frames/seizure.js';
import { systems } from './frames/systems.js';
import type { View } from './frames/view.js';
import type { Frame } from './frame.js';
import { languageOf } from './language.js';
import { lexiconOf } from './lexicons.js';
import { mergeDrafts } from './merge.js';
import { fleeWeight } from './outlook.js';
import { isOfficial } from './official.js';
import type { Draft } from './same-case.js';
import { type Scene, sceneOf, type Sentence } from './scene.js';
import { Cast } from './subjects.js';
import { certaintyOf, persecutionOf, procedureOf, profilesOf } from './traits.js';
import { vetoOf } from './veto.js';

/** A mention with the rule and the words that made it. */
export interface ReasonedMention {
  mention: Mention;
  frame: string;
  cues: string[];
}

/** How much of a document is looked at ahead. */
const OPENING = 40;
const TODAY_UNKNOWN = '2026-01-01';

function framesOf(view: View, paper: Paper | null, on: string): { frames: Frame[]; paper: Paper | null } {
  const made = agreements(view, paper, on);
  const frames = [
    ...returns(view),
    ...seizures(view),
    ...harms(view),
    ...protections(view),
    ...originActs(view),
    ...made.frames,
    ...(made.frames.length > 0 ? [] : systems(view, on)),
  ];
  return { frames, paper: made.paper };
}

const PEOPLE = new Set<Kind>(['forced_return', 'abduction', 'detention', 'violence', 'pressure']);

function isComplete(frame: Frame): boolean {
  if (frame.origin !== null && frame.hosts.includes(frame.origin)) return false;
  if (frame.kind === 'refuge' || frame.kind === 'surveillance') return frame.hosts.length > 0;
  if (PEOPLE.has(frame.kind) && frame.hosts.length === 0) return false;
  if (frame.kind === 'origin_action') return frame.origin !== null;
  if (frame.name === 'notice') return frame.origin !== null;
  return frame.hosts.length > 0 && frame.origin !== null;
}

class Reading {
  private readonly cast: Cast;
  private readonly tellsHistory: boolean;
  private readonly memory = new Recollection();
  private readonly drafts: Draft[] = [];
  private paper: Paper | null = null;

  constructor(
    private readonly scene: Scene,
    private readonly headline: Sentence | null,
    private readonly document: ReadingInput,
    private readonly whole: Recollection = new Recollection(),
  ) {
    this.cast = new Cast(scene);
    this.tellsHistory = scene.sentences.slice(0, OPENING).some((sentence) => sentence.labels.has('veto:history'));
    if (headline) this.memory.hear(headline);
    if (headline) this.whole.hear(headline);
    for (const sentence of scene.sentences.slice(0, OPENING)) this.whole.hear(sentence);
  }

  read(): Draft[] {
    for (const sentence of this.scene.sentences) {
      const view = { scene: this.scene, sentence, background: this.memory, whole: this.whole };
      const { frames, paper } = framesOf(view, this.paper, this.document.published ?? TODAY_UNKNOWN);
      this.paper = paper;
      if (!this.asks(sentence)) for (const frame of frames) this.keep(frame);
      this.cast.hear(sentence);
      this.memory.hear(sentence);
    }
    return this.drafts;
  }

  /** A question claims nothing. */
  private asks(sentence: Sentence): boolean {
    return this.scene.tokens[sentence.to - 1]?.norm === '?';
  }

  private keep(frame: Frame): void {
    const opening = this.scene.sentences[0] ?? null;
    if (!isComplete(frame) || vetoOf(frame, this.headline, opening, this.tellsHistory) !== null) return;
    const persecution = frame.persecution ?? persecutionOf(this.scene, frame, this.headline);
    if (PEOPLE.has(frame.kind) && persecution !== true && fleeWeight(frame.origin ?? '') === 0) return;
    if (
      frame.kind === 'detention' &&
      persecution === false &&
      !frame.sentence.labels.has('cue:request') &&
      !frame.sentence.labels.has('topic:extradition')
    )
      return;
    if (!frame.weak) this.memory.establish(frame.hosts, frame.origin);
    const { when, background } = whenOf(this.scene, frame, this.document.published);
    this.drafts.push({
      frame: frame.name,
      cues: frame.cues.map((cue) => this.words(cue.from, cue.to)),
      sentence: frame.sentence.index,
      weak: frame.weak,
      sure: frame.sure,
      mention: {
        kind: frame.kind,
        hosts: frame.hosts,
        origin: frame.origin,
        stage: frame.stage,
        polarity: frame.polarity,
        certainty: certaintyOf(this.scene, frame, isOfficial(this.document, this.scene)),
        when,
        subjects: this.cast.subjectsOf(frame),
        persecution,
        background,
        profiles: profilesOf(this.scene, frame),
        procedure: procedureOf(frame),
        spans: this.spansOf(frame),
      },
    });
  }

  private words(from: number, to: number): string {
    return this.scene.text.slice(this.scene.tokens[from]?.start, this.scene.tokens[to - 1]?.end);
  }

  private spansOf(frame: Frame): Mention['spans'] {
    const { tokens } = this.scene;
    const cut = (from: number, to: number): Mention['spans'][number] => ({
      start: tokens[from]?.start ?? 0,
      end: tokens[to - 1]?.end ?? 0,
    });
    const clause = cut(frame.from, frame.to);
    const whole = cut(frame.sentence.from, frame.sentence.to);
    return clause.start === whole.start && clause.end === whole.end ? [clause] : [clause, whole];
  }
}

/** What the headline alone claims, shown at the opening of the text, where the text itself claims nothing. */
function claimsOfHeadline(scene: Scene, headline: Scene, document: ReadingInput): Draft[] {
  const opening = scene.sentences[0];
  const span = { start: scene.tokens[0]?.start ?? 0, end: scene.tokens[(opening?.to ?? 1) - 1]?.end ?? 0 };
  const text = new Recollection();
  for (const sentence of scene.sentences.slice(0, OPENING)) text.hear(sentence);
  const reading = new Reading(headline, null, document, text);
  return reading
    .read()
    .filter((draft) => !draft.weak)
    .map((draft) => ({ ...draft, mention: { ...draft.mention, spans: [span] } }));
}

/** The claims of a document, each with the rule and the words that made it. Unknown languages give none. */
export function readWithReasons(document: ReadingInput): ReasonedMention[] {
  const language = languageOf(document.text, document.lang);
  if (language === null) return [];
  const scene = sceneOf(document.text, language, lexiconOf(language));
  const headline = document.title === null ? null : sceneOf(document.title, language, lexiconOf(language));
  const told = new Reading(scene, headline?.sentences[0] ?? null, document).read();
  const drafts = told.length > 0 || headline === null ? told : claimsOfHeadline(scene, headline, document);
  return mergeDrafts(drafts).map(({ mention, frame, cues }) => ({ mention, frame, cues }));
}

/** The claims of a document about dangers and openings for people in exile. Pure, deterministic, linear in length. */
export function read(document: ReadingInput): Mention[] {
  return readWithReasons(document).map(({ mention }) => mention);
}
