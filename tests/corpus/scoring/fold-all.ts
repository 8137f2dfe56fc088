import {
  familyOf,
  fold,
  type FoldContext,
  headlineOf,
  type Known,
  marksOf,
  type Mention,
  outletOf,
  partsOf,
  reportOf,
  sketchOf,
} from '@lapwing/domain';
import type { Judged } from './judge.js';
import type { CorpusText } from './texts.js';

/** The developments that a mention became a report of. */
export type Placed = Map<Mention, string[]>;

type Source = Pick<FoldContext, 'sourceGrade' | 'sourceType'>;

/** What the manner of a text says of who speaks. */
const SOURCES: Readonly<Record<string, Source>> = {
  court: { sourceGrade: 'A', sourceType: 'official' },
  ministry: { sourceGrade: 'A', sourceType: 'official' },
  ngo: { sourceGrade: 'B', sourceType: 'advocacy' },
  telegram: { sourceGrade: 'C', sourceType: 'independent' },
};
const AGENCY: Source = { sourceGrade: 'B', sourceType: 'independent' };

function instantOf({ published }: CorpusText): string {
  return published !== null && published.length > 10 ? published : `${published ?? '2026-01-01'}T00:00:00Z`;
}

function contextOf(text: CorpusText, mention: Mention, at: number): FoldContext {
  const quotation = mention.spans.map(({ start, end }) => text.text.slice(start, end)).join(' … ');
  return {
    ...(SOURCES[text.manner ?? ''] ?? AGENCY),
    developmentId: `${text.id}/${at}`,
    documentId: text.id,
    sourceId: text.url === null ? text.id : outletOf(text.url),
    outlet: text.url === null ? text.id : outletOf(text.url),
    published: instantOf(text),
    headline: headlineOf(mention, text.title, text.text),
    claimed: false,
    language: text.lang,
    sketch: sketchOf(text.text),
    marks: marksOf(quotation),
    firstHand: false,
    now: instantOf(text),
  };
}

/** Dated mentions first and by their dates, as a running instance folds them. */
function inOrderOfHappening(a: Mention, b: Mention): number {
  const [dayA, dayB] = [a.when ?? '9999', b.when ?? '9999'];
  return dayA < dayB ? -1 : dayA > dayB ? 1 : 0;
}

/** All developments so far; a mention is compared with those of its family only. */
class Archive {
  readonly placed: Placed = new Map();
  private readonly families = new Map<string, Map<string, Known>>();

  hear(text: CorpusText, mention: Mention, at: number): void {
    const family = familyOf(mention.kind).join();
    const known = this.families.get(family) ?? new Map<string, Known>();
    this.families.set(family, known);
    const context = contextOf(text, mention, at);
    for (const [index, part] of partsOf(mention, [...known.values()], context).entries()) {
      const own = { ...context, developmentId: `${context.developmentId}/${index}` };
      const folded = fold(part, own, [...known.values()]);
      if (folded.is === 'ignored') continue;
      const { development } = folded;
      const reports = [...(known.get(development.id)?.reports ?? []), reportOf(part, own)];
      known.set(development.id, { development, reports });
      this.placed.set(mention, [...(this.placed.get(mention) ?? []), development.id]);
    }
  }
}

/** Folds the mentions of texts in the order of publication and tells where each went. */
export function foldAll(texts: readonly Judged[]): Placed {
  const archive = new Archive();
  const day = ({ text }: Judged): string => instantOf(text);
  const ordered = [...texts].sort((a, b) => (day(a) < day(b) ? -1 : day(a) > day(b) ? 1 : 0));
  for (const { text, read } of ordered) {
    const mentions = read.map(({ mention }) => mention).sort(inOrderOfHappening);
    for (const [at, mention] of mentions.entries()) archive.hear(text, mention, at);
  }
  return archive.placed;
}
