/**
 * What is told to all of a first-hand report, and when? One sentence by template, of what an admin chose and nothing else: what
 * happened, where, from which state the person fled, and the month or the day. Nobody is named unless the admin typed a name that
 * is public already, twice. It never says who reports; its reference is chance to everybody but the organisation. Taken back, it
 * leaves no more; or what takes it back leaves the way it left.
 */
import type { Kind, Stage } from '../model.js';
import { placeWords } from '../publishing/public-sentences.js';

export const PUBLIC_REPORT_KINDS = ['detention', 'abduction', 'pressure'] as const satisfies readonly Kind[];
export type PublicReportKind = (typeof PUBLIC_REPORT_KINDS)[number];

const MINUTE_MS = 60_000;
/** A report for all waits at least so long, and up to so much longer by chance; then for the next that leave together. */
export const CLAIM_LEAST_MS = 10 * MINUTE_MS;
export const CLAIM_MOST_MS = 120 * MINUTE_MS;
export const CLAIM_BATCH_MS = 10 * MINUTE_MS;

/** What an admin lets all know. */
export interface PublicReport {
  kind: PublicReportKind;
  host: string;
  origin: string;
  /** `YYYY-MM`, or `YYYY-MM-DD` where the day may be known. */
  when: string;
  /** A name that is public already; null for nobody's. */
  name: string | null;
}

const MONTHS = [
  ...['January', 'February', 'March', 'April', 'May', 'June', 'July'],
  ...['August', 'September', 'October', 'November', 'December'],
];
const FIRST_HAND = 'First-hand report';
const HEADS: Record<PublicReportKind, string> = {
  detention: 'detention',
  abduction: 'abduction',
  pressure: 'search',
};

/** The title and the one sentence that all would read; `reference` makes the title like no other. */
export function publicReportWords(report: PublicReport, reference: string): { title: string; text: string } {
  const { kind, name } = report;
  const [host, origin] = [placeWords(report.host, 'en'), placeWords(report.origin, 'en')];
  const who = name === null ? `a person whom ${origin} persecutes` : `${name}, whom ${origin} persecutes,`;
  const when = timeWords(report.when);
  const deed = {
    detention: `${who} was detained ${when}`,
    abduction: `${who} was abducted ${when}`,
    pressure: `police searched the home of ${who} ${when}`,
  }[kind];
  return { title: `${FIRST_HAND} ${reference}: ${HEADS[kind]}, ${host}`, text: `In ${host}, ${deed}.` };
}

function timeWords(when: string): string {
  const [year = '', month = '1', day] = when.split('-');
  const named = MONTHS[Number(month) - 1] ?? '';
  return day === undefined ? `in ${named} ${year}` : `on ${Number(day)} ${named} ${year}`;
}

/** When it leaves: at once, or by chance (a number in [0, 1)) within two hours, together with others. */
export function claimDueAt(now: Date, random: number, atOnce: boolean): Date {
  if (atOnce) return now;
  const wanted = now.getTime() + CLAIM_LEAST_MS + random * (CLAIM_MOST_MS - CLAIM_LEAST_MS - CLAIM_BATCH_MS);
  return new Date(Math.ceil(wanted / CLAIM_BATCH_MS) * CLAIM_BATCH_MS);
}

/** Up to which stage a development says no more than the report of which it came. */
const STAGE_OF: Record<PublicReportKind, Stage> = {
  detention: 'detained',
  abduction: 'executed',
  pressure: 'executed',
};

/** What is told of, and whether it stands. */
export type PublicReportState = 'waiting' | 'sent' | 'recalling' | 'recalled' | 'taken_back';

/** What becomes of what was to be told to all once it is taken back. */
export function takingBackPublic(
  state: PublicReportState,
): { do: 'keep'; because: 'not_left' } | { do: 'recall'; because: 'left' } | { do: 'nothing'; because: 'taken_back' } {
  if (state === 'waiting') return { do: 'keep', because: 'not_left' };
  if (state === 'sent') return { do: 'recall', because: 'left' };
  return { do: 'nothing', because: 'taken_back' };
}

/**
 * Whether the development that holds an own report says nothing new to who has that report: then it does not ring again. Once the
 * report was taken back, it is new that somebody else says so, too.
 */
export function saysNothingNew(
  { own, kind, withdrawn }: { own: ReadonlySet<string>; kind: PublicReportKind; withdrawn: boolean },
  { touched, stage, sources }: { touched: readonly string[]; stage: Stage; sources: number },
):
  | { nothingNew: true; because: 'own_report' }
  | { nothingNew: false; because: 'others_touched' | 'gone_further' | 'others_say_so' } {
  if (stage !== STAGE_OF[kind]) return { nothingNew: false, because: 'gone_further' };
  if (withdrawn && sources > 1) return { nothingNew: false, because: 'others_say_so' };
  const others = touched.some((personId) => !own.has(personId));
  return others ? { nothingNew: false, because: 'others_touched' } : { nothingNew: true, because: 'own_report' };
}
