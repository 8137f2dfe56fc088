import { readFileSync } from 'node:fs';
import { type Kind, type Mention, needsReview, read, type ReadingInput, type Stage } from '@lapwing/domain';

/** What a text should be read as; fields left out are not judged. */
export interface CorpusLabel {
  kind: Kind;
  hosts: string[];
  origin: string | null;
  stage: Stage;
  polarity: Mention['polarity'];
  certainty?: Mention['certainty'];
  persecution?: Mention['persecution'];
  background?: boolean;
  when?: string;
}

export interface CorpusText extends ReadingInput {
  labels: CorpusLabel[];
}

export interface Judgement {
  id: string;
  missed: string[];
  /** Mentions no label asks for. */
  wrong: string[];
  /** Fields of what was found that differ from the label. */
  differing: string[];
}

/** The texts of a corpus file beside this one. */
export function corpus(name: string): CorpusText[] {
  const lines = readFileSync(new URL(name, import.meta.url), 'utf8')
    .trim()
    .split('\n');
  return lines.map((line) => JSON.parse(line) as CorpusText);
}

function told({ kind, hosts, origin, stage }: Pick<Mention, 'kind' | 'hosts' | 'origin' | 'stage'>): string {
  return `${kind} ${hosts.join('+') || '-'} ${origin ?? '-'} ${stage}`;
}

function differences(label: CorpusLabel, mention: Mention): string[] {
  const sorted = { ...mention, hosts: [...mention.hosts].sort() };
  const wanted = { ...label, hosts: [...label.hosts].sort() };
  return Object.entries(wanted)
    .filter(([field, value]) => JSON.stringify(value) !== JSON.stringify(sorted[field as keyof CorpusLabel]))
    .map(
      ([field, value]) =>
        `${field}: ${JSON.stringify(value)}, read ${JSON.stringify(sorted[field as keyof CorpusLabel])}`,
    );
}

/** Compares what is read in a text with its labels. */
export function judge(text: CorpusText): Judgement {
  const left = read(text);
  const judgement: Judgement = { id: text.id, missed: [], wrong: [], differing: [] };
  for (const label of text.labels) {
    const at = left.findIndex(
      ({ kind, hosts }) =>
        kind === label.kind && (label.hosts.length === 0 || hosts.some((host) => label.hosts.includes(host))),
    );
    const [mention] = at < 0 ? [] : left.splice(at, 1);
    if (mention) judgement.differing.push(...differences(label, mention));
    else judgement.missed.push(told(label));
  }
  judgement.wrong.push(...left.map(told));
  return judgement;
}

/** What was read of the texts in one language. */
export interface Totals {
  texts: number;
  labels: number;
  found: number;
  wrong: number;
  /** Fields that differ in what was found. */
  differing: number;
  /** Texts with a label from which nothing was read and that do not go to review either. */
  lost: number;
  /** Texts without a label from which something was read. */
  alarmed: number;
}

const STATES_AND_STEP = ['kind', 'hosts', 'origin', 'stage', 'polarity'] as const;

/** A label by its kind, states, stage and polarity alone. */
export function bare(label: CorpusLabel): CorpusLabel {
  const fields = STATES_AND_STEP.map((field) => [field, label[field]]);
  return Object.fromEntries(fields) as CorpusLabel;
}

/** The totals of texts by their language. */
export function totalsByLanguage(texts: readonly CorpusText[]): Map<string, Totals> {
  const all = new Map<string, Totals>();
  for (const text of texts) {
    const language = text.lang ?? '';
    const none = { texts: 0, labels: 0, found: 0, wrong: 0, differing: 0, lost: 0, alarmed: 0 };
    const totals = all.get(language) ?? none;
    const mentions = read(text);
    const judgement = judge({ ...text, labels: text.labels.map(bare) });
    const wanted = text.labels.length > 0;
    all.set(language, {
      texts: totals.texts + 1,
      labels: totals.labels + text.labels.length,
      found: totals.found + text.labels.length - judgement.missed.length,
      wrong: totals.wrong + judgement.wrong.length,
      differing: totals.differing + judgement.differing.length,
      lost: totals.lost + (wanted && mentions.length === 0 && !needsReview(text, mentions).review ? 1 : 0),
      alarmed: totals.alarmed + (!wanted && mentions.length > 0 ? 1 : 0),
    });
  }
  return all;
}
