import {
  INSTRUMENT_KINDS,
  type Kind,
  type Mention,
  type ReasonedMention,
  type Readout,
  readWithReasons,
} from '@lapwing/domain';
import { bestPairs } from './best-pairs.js';
import { type CorpusText, type Label, type Part, Unusable } from './texts.js';

/** The fields that are compared, in the order of the tables. */
export const FIELDS = [
  'kind',
  'hosts',
  'origin',
  'stage',
  'polarity',
  'certainty',
  'persecution',
  'background',
  'when',
] as const;
export type Field = (typeof FIELDS)[number];

/** A label, the mention that answers it, and the fields that were judged. */
export interface Pair {
  label: Label;
  read: ReasonedMention;
  right: Field[];
  wrong: Field[];
}

/** A text beside what was read in it. */
export interface Judged {
  text: CorpusText;
  pairs: Pair[];
  missed: Label[];
  /** What no label asks for. */
  invented: ReasonedMention[];
  read: ReasonedMention[];
  review: boolean;
  /** The chance the reader gives it of telling something to be warned of. */
  chance: number;
  /** Whether a label is worth an alarm. */
  wanted: boolean;
  /** Whether a mention is worth an alarm. */
  raised: boolean;
}

const PAIR = 100;
const PAIR_OF_ONE_KIND = 100 * PAIR;

function isInstrument(kind: Kind): boolean {
  return (INSTRUMENT_KINDS as readonly Kind[]).includes(kind);
}

/** Whether a claim concerns people in exile now. */
export function isAlarming(claim: Pick<Label, 'persecution' | 'background'>): boolean {
  return claim.persecution !== false && claim.background !== true;
}

function written(value: unknown): string {
  return JSON.stringify(Array.isArray(value) ? [...new Set(value)].sort() : value);
}

/** The fields a label names, and whether the mention has them right. */
export function compare(label: Label, mention: Mention): { right: Field[]; wrong: Field[] } {
  const judged = FIELDS.filter((field) => label[field] !== undefined);
  const agrees = (field: Field): boolean => written(label[field]) === written(mention[field]);
  return { right: judged.filter(agrees), wrong: judged.filter((field) => !agrees(field)) };
}

/** How well a mention answers a label: one of its kind first, then any of its family, then by agreeing fields; 0 is not at all. */
function fit(label: Label, mention: Mention): number {
  const overlap = label.hosts.some((host) => mention.hosts.includes(host));
  const agreeing = compare(label, mention).right.length;
  if (label.kind === mention.kind) {
    const open = label.hosts.length === 0 || mention.hosts.length === 0;
    return overlap || open ? PAIR_OF_ONE_KIND + PAIR + agreeing : 0;
  }
  return overlap && isInstrument(label.kind) === isInstrument(mention.kind) ? PAIR + agreeing : 0;
}

/** Pairs labels with mentions so that as much as possible agrees. */
export function judge(text: CorpusText, { mentions: read, chance, review: { review } }: Readout): Judged {
  const { labels } = text;
  const chosen = bestPairs(labels.map((label) => read.map(({ mention }) => fit(label, mention))));
  const pairs = chosen.flatMap(([row, column]): Pair[] => {
    const [label, answer] = [labels[row], read[column]];
    return label && answer ? [{ label, read: answer, ...compare(label, answer.mention) }] : [];
  });
  return {
    text,
    pairs,
    missed: labels.filter((_, at) => !chosen.some(([row]) => row === at)),
    invented: read.filter((_, at) => !chosen.some(([, column]) => column === at)),
    read: [...read],
    review,
    chance,
    wanted: labels.some(isAlarming),
    raised: read.some(({ mention }) => isAlarming(mention)),
  };
}

/** Reads each text once and judges it. A failure names the text by its place only. */
export function judgeAll(texts: readonly CorpusText[], part: Part): Judged[] {
  return texts.map((text, at) => {
    try {
      return judge(text, readWithReasons(text));
    } catch (error) {
      const what = part === 'check' || !(error instanceof Error) ? 'the reader failed' : `${text.id}: ${error.message}`;
      throw new Unusable(`text ${at + 1} of ${part}: ${what}`);
    }
  });
}
