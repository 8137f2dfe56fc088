import type { Development, Mention } from '../model.js';
import { type FoldContext, type Folded, foldInto, reportOf } from './fold.js';
import { said } from './fold.cases.js';
import { type Heard, refold } from './refold.js';
import { foldRuled, NOTHING_RULED, type Ruled } from './remember.js';
import type { Known } from './same-happening.js';
import { sketchOf } from './wording.js';

export const NOW = '2023-07-01T12:00:00.000Z';

/** One report after the other, each by a source of its own. */
export class Reports {
  private count = 0;

  /** A report of what is `said`, published on the given day. */
  of(stated: Partial<Mention>, day = '2023-06-07', about: Partial<FoldContext> = {}): Heard {
    this.count += 1;
    const number = this.count;
    const words = Array.from({ length: 12 }, (_, at) => `word${number * 100 + at}`).join(' ');
    const published = `${day}T08:00:00.000Z`;
    const context: FoldContext = {
      developmentId: `founded-by-${number}`,
      documentId: `document-${number}`,
      sourceId: `source-${number}`,
      outlet: `outlet-${number}`,
      sourceGrade: 'B',
      sourceType: 'independent',
      claimed: false,
      published,
      headline: `Headline ${number}`,
      language: 'en',
      sketch: sketchOf(words),
      marks: [],
      firstHand: false,
      now: published,
      ...about,
    };
    return { mentionId: `mention-${number}`, part: 0, mention: said(stated), context };
  }
}

/** The development that these reports make, with its reports. */
export function standing(id: string, ...heard: Heard[]): Known {
  const known = refold(heard, { id, version: 3, state: 'active', hosts: [] }, NOW);
  if (known === null) throw new Error('nothing was heard');
  return known;
}

/** What becomes of a report while people's rulings are kept to; the development it goes into, or null. */
export function hears(one: Heard, candidates: readonly Known[], ruled: Partial<Ruled> = {}): Folded {
  return foldRuled(one.mention, one.context, candidates, { ...NOTHING_RULED, ...ruled });
}

export function whereTo(folded: Folded): Development['id'] | null {
  return folded.is === 'ignored' ? null : folded.development.id;
}

/** The development with one more report in it. */
export function grown(known: Known, one: Heard): Known {
  const { development } = foldInto(one.mention, one.context, known);
  return { development, reports: [...known.reports, reportOf(one.mention, one.context)] };
}
