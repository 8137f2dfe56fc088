import type { Mention } from '../model.js';
import { fold, type FoldContext, type Folded, reportOf } from './fold.js';
import { partsOf } from './parts.js';
import type { Known } from './same-happening.js';
import { marksOf, sketchOf } from './wording.js';

/** A mention of a detention in Kyrgyzstan at Russia's wish; name what matters. */
export function said(overrides: Partial<Mention> = {}): Mention {
  return {
    kind: 'detention',
    hosts: ['KG'],
    origin: 'RU',
    stage: 'detained',
    polarity: 'adverse',
    certainty: 'reported',
    when: '2023-06-05',
    subjects: [],
    persecution: 'unknown',
    background: false,
    profiles: [],
    procedure: null,
    spans: [],
    ...overrides,
  };
}

/** Where and how it is said; each text differs from every other unless given. */
export interface Saying {
  document: string;
  source: string;
  outlet: string;
  published: string;
  grade: FoldContext['sourceGrade'];
  type: FoldContext['sourceType'];
  claimed: boolean;
  firstHand: boolean;
  text: string | null;
  quote: string;
}

/** A text that shares no wording with the text of another number. */
function ownWords(number: number): string {
  return Array.from({ length: 12 }, (_, at) => `word${number * 100 + at}`).join(' ');
}

/** A newsroom's memory: folds what it hears and keeps the developments that result. */
export class Archive {
  readonly known: Known[] = [];
  readonly told: Folded[] = [];
  private count = 0;

  hear(mention: Mention, saying: Partial<Saying> = {}): Folded[] {
    const published = saying.published ?? '2023-06-07T08:00:00Z';
    const marks = marksOf(saying.quote ?? '');
    this.count += 1;
    const document = saying.document ?? `document-${this.count}`;
    return partsOf(mention, this.known, {
      documentId: document,
      published,
      marks,
      firstHand: saying.firstHand ?? false,
    }).map((part, index) => {
      const context: FoldContext = {
        developmentId: `development-${this.count}-${index}`,
        documentId: document,
        sourceId: saying.source ?? `source-${this.count}`,
        outlet: saying.outlet ?? saying.source ?? `outlet-${this.count}`,
        sourceGrade: saying.grade ?? 'B',
        sourceType: saying.type ?? 'independent',
        claimed: saying.claimed ?? false,
        published,
        headline: `Headline ${this.count}`,
        language: 'en',
        sketch: sketchOf(saying.text ?? ownWords(this.count)),
        marks,
        firstHand: saying.firstHand ?? false,
        now: published,
      };
      return this.keep(fold(part, context, this.known), reportOf(part, context));
    });
  }

  private keep(folded: Folded, report: Known['reports'][number]): Folded {
    this.told.push(folded);
    if (folded.is === 'ignored') return folded;
    const at = this.known.findIndex((known) => known.development.id === folded.development.id);
    const before = this.known[at];
    const kept = { development: folded.development, reports: [...(before?.reports ?? []), report] };
    if (at < 0) this.known.push(kept);
    else this.known[at] = kept;
    return folded;
  }

  /** What has become of each report, as `is/because`. */
  get story(): string[] {
    return this.told.map((folded) => `${folded.is}/${folded.because}`);
  }

  only(): Known['development'] {
    const [known] = this.known;
    if (known === undefined || this.known.length > 1) throw new Error(`${this.known.length} developments are known`);
    return known.development;
  }
}
