/**
 * Which claims do the sentences of a document make? Each sentence is heard in turn, with what was said before at hand; what
 * is not watched is left out; dates, people and traits are added.
 */
import type { Certainty, Mention, ReadingInput } from '../model.js';
import { Recollection } from './background.js';
import { whenOf } from './timing.js';
import { agreements, type Paper } from './frames/agreement.js';
import { harms } from './frames/harm.js';
import { originActs } from './frames/origin.js';
import { protections } from './frames/protection.js';
import { returns } from './frames/return.js';
import { seizures } from './frames/seizure.js';
import { systems } from './frames/systems.js';
import { completed, isComplete, PEOPLE } from './frames/unsaid.js';
import type { View } from './view.js';
import { weighedFrame } from './frames/weighed.js';
import type { Frame } from './frame.js';
import { fleeWeight } from './outlook.js';
import { isOfficial } from './official.js';
import type { Draft } from './same-case.js';
import type { Scene, Sentence } from './scene.js';
import { Cast } from './subjects.js';
import { certaintyOf, procedureOf, profilesOf } from './traits.js';
import { vetoOf } from './veto.js';
import { likeliestClaim, polarityOf, stageOf, type Stretches, type Weighed } from './weighing/weigh.js';
import { isUnlikelyStage, speaksAgainst } from './standing.js';

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

/** A frame whose stage a text of one matter makes unlikely stands at the likeliest one. */
function restaged(frame: Frame, stretch: Weighed): Frame {
  if (!stretch.whole || frame.kind === 'refuge' || !isUnlikelyStage(stretch, frame.kind, frame.stage)) return frame;
  const stage = stageOf(stretch, frame.kind);
  return { ...frame, stage, polarity: polarityOf(stretch, frame.kind, stage) };
}

/** The claims of one text, drafted sentence by sentence. */
export class Claims {
  private readonly cast: Cast;
  private readonly tellsHistory: boolean;
  private readonly memory = new Recollection();
  private readonly drafts: Draft[] = [];
  /** A frame claimed what the text as a whole speaks against. */
  doubted = false;
  private readonly official: boolean;
  private paper: Paper | null = null;

  constructor(
    private readonly scene: Scene,
    private readonly headline: Sentence | null,
    private readonly document: ReadingInput,
    private readonly stretches: Stretches,
    private readonly whole: Recollection = new Recollection(),
  ) {
    this.official = isOfficial(document, scene);
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

  /** The likeliest claim of a stretch of the text; call after `read`. */
  likeliest(stretch: Weighed): Draft[] {
    const frame = weighedFrame(stretch.signals, this.scene, likeliestClaim(stretch));
    return frame !== null && isComplete(frame) ? [this.draftOf(frame)] : [];
  }

  /** A question claims nothing. */
  private asks(sentence: Sentence): boolean {
    return this.scene.tokens[sentence.to - 1]?.norm === '?';
  }

  private keep(told: Frame): void {
    const opening = this.scene.sentences[0] ?? null;
    const stretch = this.stretches.bySentence.get(told.sentence);
    const frame = stretch?.whole ? completed(told, stretch) : told;
    if (!isComplete(frame) || vetoOf(frame, this.headline, opening, this.tellsHistory) !== null) return;
    const persecution = this.persecutionOf(frame);
    if (PEOPLE.has(frame.kind) && persecution !== true && fleeWeight(frame.origin ?? '') === 0) return;
    if (
      frame.kind === 'detention' &&
      persecution === false &&
      !frame.sentence.labels.has('cue:request') &&
      !frame.sentence.labels.has('topic:extradition')
    )
      return;
    if (!frame.weak) this.memory.establish(frame.hosts, frame.origin);
    const draft = this.draftOf(stretch ? restaged(frame, stretch) : frame);
    if (stretch && speaksAgainst(stretch, draft.mention)) this.doubted = true;
    else this.drafts.push(draft);
  }

  private persecutionOf(frame: Frame): Mention['persecution'] {
    if (frame.persecution !== null) return frame.persecution;
    const stretch = this.stretches.bySentence.get(frame.sentence);
    return stretch?.persecution ?? 'unknown';
  }

  private certaintyOf(frame: Frame): Certainty {
    const stretch = this.stretches.bySentence.get(frame.sentence);
    return certaintyOf(this.scene, frame, this.official ? 'confirmed' : (stretch?.certainty ?? 'reported'));
  }

  private draftOf(frame: Frame): Draft {
    const { when, background } = whenOf(this.scene, frame, this.document.published);
    return {
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
        certainty: this.certaintyOf(frame),
        when,
        subjects: this.cast.subjectsOf(frame),
        persecution: this.persecutionOf(frame),
        background,
        profiles: profilesOf(this.scene, frame),
        procedure: procedureOf(frame),
        spans: this.spansOf(frame),
      },
    };
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
export function claimsOfHeadline(scene: Scene, headline: Scene, document: ReadingInput, stretches: Stretches): Draft[] {
  const opening = scene.sentences[0];
  const span = { start: scene.tokens[0]?.start ?? 0, end: scene.tokens[(opening?.to ?? 1) - 1]?.end ?? 0 };
  const text = new Recollection();
  for (const sentence of scene.sentences.slice(0, OPENING)) text.hear(sentence);
  const reading = new Claims(headline, null, document, stretches, text);
  return reading
    .read()
    .filter((draft) => !draft.weak)
    .map((draft) => ({ ...draft, mention: { ...draft.mention, spans: [span] } }));
}
