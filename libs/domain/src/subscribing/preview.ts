/**
 * What would a wish have raised, as far as its reader may know? In this order:
 * 1. numbers of persons are told as buckets only;
 * 2. whoever may not see persons is told of a development only when it touches at least five of them, or when an alert about
 *    it stands anyway and the wish tells no persons apart: what touches one to four looks just like what touches nobody, so
 *    that no wish can be used to ask who is where;
 * 3. developments count by urgency and by week, the first fifty are named, the most urgent and newest first;
 * 4. what would fall silent, come anew, or ring otherwise is told against everything that rings now.
 */
import { isInstrument, URGENCIES, type Development, type Kind, type Subscription, type Urgency } from '../model.js';
import { isMoreUrgent } from '../matching/urgency.js';
import { dayOf } from '../matching/dates.js';

export const CROWDS = ['none', 'few', 'some', 'many', 'very_many'] as const;
export type Crowd = (typeof CROWDS)[number];

/** What one way of ringing makes of a development. */
export interface Foreseen {
  urgency: Urgency;
  touched: number;
}

/** A development with what the wish alone, all that rings now and all that would ring make of it. */
export interface Judgement {
  development: Pick<Development, 'id' | 'kind' | 'headline' | 'when' | 'certainty' | 'changedAt'>;
  alone: Foreseen | null;
  before: Foreseen | null;
  after: Foreseen | null;
  /** Whether an alert about it stands, so that its readers know of it. */
  isRaised: boolean;
}

export const PREVIEW_CHANGES = ['silent', 'lower', 'higher', 'fresh', 'same'] as const;
export type PreviewChange = (typeof PREVIEW_CHANGES)[number];

/** One development of a preview; `urgency` is null where the wish itself would not raise it. */
export interface PreviewItem {
  developmentId: string;
  kind: Development['kind'];
  headline: string;
  when: string | null;
  changedAt: string;
  certainty: Development['certainty'];
  urgency: Urgency | null;
  touched: Crowd;
  change: PreviewChange;
}

type Counts = Record<Urgency, number>;

export interface Preview {
  counts: Counts;
  /** Seven days each, the last ending now; `from` is the first day. */
  weeks: ({ from: string } & Counts)[];
  items: PreviewItem[];
  changes: Record<PreviewChange, number>;
  /** The first of what would fall silent or ring lower. */
  losses: PreviewItem[];
}

const FEWEST = 5;
const MOST_ITEMS = 50;
const WEEK_MS = 7 * 86_400_000;

/** A number of persons as a bucket. */
export function crowdOf(touched: number): Crowd {
  if (touched === 0) return 'none';
  if (touched < FEWEST) return 'few';
  if (touched < 20) return 'some';
  return touched < 100 ? 'many' : 'very_many';
}

/**
 * Whether by a wish alone one could tell persons apart who are touched by one development: by country, by profile, or by the
 * stage and date that an instrument has in each of its parties.
 */
function tellsApart(wish: Subscription, standing: readonly Subscription[], kind: Kind): boolean {
  if (wish.countries.length > 0 || wish.profiles.length > 0) return true;
  if (!isInstrument(kind)) return false;
  return wish.stages.length > 0 || standing.some(({ windowDays }) => windowDays > wish.windowDays);
}

function veiled(judgement: Judgement, wish: Subscription, standing: readonly Subscription[]): Judgement {
  const { isRaised, development } = judgement;
  const isPlain = isRaised && !tellsApart(wish, standing, development.kind);
  const seen = (it: Foreseen | null, isKnown: boolean): Foreseen | null =>
    it !== null && it.touched < FEWEST && !isKnown ? null : it;
  return {
    ...judgement,
    alone: seen(judgement.alone, isPlain),
    before: seen(judgement.before, isRaised),
    after: seen(judgement.after, isPlain),
  };
}

function changeOf({ before, after }: Judgement): PreviewChange {
  if (before === null) return after === null ? 'same' : 'fresh';
  if (after === null) return 'silent';
  if (after.urgency === before.urgency) return 'same';
  return isMoreUrgent(after.urgency, before.urgency) ? 'higher' : 'lower';
}

function itemOf(judgement: Judgement): PreviewItem {
  const { id: developmentId, kind, headline, when, changedAt, certainty } = judgement.development;
  const shown = judgement.alone ?? judgement.before;
  return {
    developmentId,
    kind,
    headline,
    when,
    changedAt,
    certainty,
    urgency: judgement.alone?.urgency ?? null,
    touched: crowdOf(shown?.touched ?? 0),
    change: changeOf(judgement),
  };
}

function rank({ urgency }: PreviewItem): number {
  return urgency === null ? -1 : URGENCIES.indexOf(urgency);
}

function byUrgency(one: PreviewItem, other: PreviewItem): number {
  return rank(other) - rank(one) || (one.changedAt < other.changedAt ? 1 : -1);
}

function none(): Counts {
  return { critical: 0, high: 0, digest: 0 };
}

function weeksUntil(now: Date, days: number): ({ from: string } & Counts)[] {
  const weeks = Math.max(1, Math.ceil(days / 7));
  return Array.from({ length: weeks }, (_, index) => ({
    from: dayOf(new Date(now.getTime() - (weeks - index) * WEEK_MS)),
    ...none(),
  }));
}

/** What is asked for, and who asks. */
export interface PreviewQuestion {
  wish: Subscription;
  /** What stands now. */
  standing: readonly Subscription[];
  maySeePersons: boolean;
  days: number;
}

/** Puts judgements together as a preview of so many days. */
export function previewOf(judged: readonly Judgement[], asked: PreviewQuestion, now: Date): Preview {
  const { wish, standing, maySeePersons, days } = asked;
  const seen = maySeePersons ? judged : judged.map((judgement) => veiled(judgement, wish, standing));
  const counts = none();
  const weeks = weeksUntil(now, days);
  const changes = { silent: 0, lower: 0, higher: 0, fresh: 0, same: 0 };
  for (const judgement of seen) {
    if (judgement.alone === null && judgement.before === null) continue;
    changes[changeOf(judgement)] += 1;
    if (judgement.alone === null) continue;
    counts[judgement.alone.urgency] += 1;
    const ago = Math.floor((now.getTime() - Date.parse(judgement.development.changedAt)) / WEEK_MS);
    const week = weeks[weeks.length - 1 - Math.max(0, ago)];
    if (week !== undefined) week[judgement.alone.urgency] += 1;
  }
  const items = seen.filter(({ alone }) => alone !== null).map(itemOf);
  const losses = seen.map(itemOf).filter(({ change }) => change === 'silent' || change === 'lower');
  return {
    counts,
    weeks,
    items: items.sort(byUrgency).slice(0, MOST_ITEMS),
    changes,
    losses: losses.sort(byUrgency).slice(0, MOST_ITEMS),
  };
}
