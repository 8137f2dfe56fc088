import type { Group } from './groups.js';
import { f1Measure, type Hits, type Measure, type Share, share, total } from './intervals.js';
import { type Field, FIELDS, type Judged, type Pair } from './judge.js';
import type { Label } from './texts.js';

/** How a group of texts is read. */
export interface Row {
  group: string;
  texts: number;
  /** Texts worth an alarm. */
  wanted: number;
  labels: number;
  /** Whether a text is worth an alarm. */
  precision: Share;
  recall: Share;
  f1: Measure;
  /** Texts worth an alarm that give a mention or go to review. */
  review: Share;
  /** Texts not worth an alarm that go to review. */
  load: Share;
  /** Labels that a mention answers. */
  found: Share;
  /** Mentions that answer a label. */
  sound: Share;
  fields: Record<Field, Share>;
}

/** How the claims of one kind or stage are read. */
export interface ClaimRow {
  group: string;
  labels: number;
  /** Labels that a mention answers, rightly or not. */
  found: Share;
  /** Labels answered by a mention of the same kind or stage. */
  recall: Share;
  /** Mentions that answer a label of the same kind or stage. */
  precision: Share;
  fields: Record<Field, Share>;
}

function fieldsOf(pairs: readonly Pair[]): Record<Field, Share> {
  const shares = FIELDS.map((field) => {
    const right = pairs.filter((pair) => pair.right.includes(field)).length;
    const wrong = pairs.filter((pair) => pair.wrong.includes(field)).length;
    return [field, share(right, right + wrong)];
  });
  return Object.fromEntries(shares) as Record<Field, Share>;
}

function sum(texts: readonly Judged[], of: (one: Judged) => number): number {
  return texts.reduce((all, one) => all + of(one), 0);
}

/** What was raised and wanted per happening; a text without one is a happening of its own. */
export function hitsByHappening(texts: readonly Judged[]): Hits[] {
  const hits = new Map<string, Hits>();
  for (const { text, wanted, raised } of texts) {
    const key = text.happening === undefined ? `text ${text.id}` : `happening ${text.happening}`;
    const one = { right: wanted && raised ? 1 : 0, raised: raised ? 1 : 0, wanted: wanted ? 1 : 0 };
    hits.set(key, total([hits.get(key) ?? { right: 0, raised: 0, wanted: 0 }, one]));
  }
  return [...hits.values()];
}

/** The measures of a group of texts. */
export function rowOf({ name, texts }: Group): Row {
  const happenings = hitsByHappening(texts);
  const { right, raised, wanted } = total(happenings);
  const worth = texts.filter((one) => one.wanted);
  const idle = texts.filter((one) => !one.wanted);
  const pairs = texts.flatMap((one) => one.pairs);
  const labels = sum(texts, (one) => one.text.labels.length);
  return {
    group: name,
    texts: texts.length,
    wanted,
    labels,
    precision: share(right, raised),
    recall: share(right, wanted),
    f1: f1Measure(happenings),
    review: share(worth.filter((one) => one.read.length > 0 || one.review).length, worth.length),
    load: share(idle.filter((one) => one.review).length, idle.length),
    found: share(pairs.length, labels),
    sound: share(
      pairs.length,
      sum(texts, (one) => one.read.length),
    ),
    fields: fieldsOf(pairs),
  };
}

/** The measures of claims by kind or by stage, for each value that is labelled or read. */
export function claimRows(field: 'kind' | 'stage', names: readonly string[], texts: readonly Judged[]): ClaimRow[] {
  const pairs = texts.flatMap((one) => one.pairs);
  const labels = texts.flatMap((one) => one.text.labels);
  const read = texts.flatMap((one) => one.read);
  const rows = names.map((name): ClaimRow => {
    const is = (claim: Pick<Label, 'kind' | 'stage'>): boolean => claim[field] === name;
    const answered = pairs.filter((pair) => is(pair.label));
    const right = answered.filter((pair) => is(pair.read.mention)).length;
    const wanted = labels.filter(is).length;
    return {
      group: name,
      labels: wanted,
      found: share(answered.length, wanted),
      recall: share(right, wanted),
      precision: share(right, read.filter(({ mention }) => is(mention)).length),
      fields: fieldsOf(answered),
    };
  });
  return rows.filter((row) => row.labels + row.precision.of > 0);
}
