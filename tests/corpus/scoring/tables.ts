import type { Calibration } from './calibration.js';
import type { Measure, Share } from './intervals.js';
import { type Field, FIELDS } from './judge.js';
import type { ClaimRow, Row } from './measures.js';
import { GOALS, goalOfF1, type PartReport } from './report.js';

/** A cell: what it shows, its 95 % interval and goal if any, and whether it falls short of the goal. */
export interface Cell {
  text: string;
  interval?: { value: number; low: number; high: number; goal: number | null };
  /** Whether a page draws the interval; one column per table. */
  drawn?: boolean;
  short?: boolean;
}

export interface Table {
  title: string;
  note: string;
  columns: string[];
  rows: Cell[][];
}

const NONE = '–';

/** A share with two decimals. */
export function figure(value: number | null): string {
  return value === null ? NONE : value.toFixed(2);
}

function whole(count: number): Cell {
  return { text: String(count) };
}

function plain({ value }: Measure, goal: number | null = null): Cell {
  return { text: figure(value), short: goal !== null && value !== null && value < goal };
}

function exact(measure: Measure, goal: number | null = null): Cell {
  const { value, low, high } = measure;
  const cell = plain(measure, goal);
  return value === null || low === null || high === null ? cell : { ...cell, interval: { value, low, high, goal } };
}

function drawn(measure: Measure, goal: number | null = null): Cell {
  return { ...exact(measure, goal), drawn: true };
}

function fieldCell(fields: Record<Field, Share>, field: Field): Cell {
  const goals: Partial<Record<Field, number>> = GOALS;
  return plain(fields[field], goals[field] ?? null);
}

function goalRow(name: string, f1: number): Cell[] {
  const { review, kind, hosts, origin, stage } = GOALS;
  const told = [null, null, null, null, f1, review, null, kind, hosts, origin, stage];
  return [`goal: ${name}`, ...told.map((one) => (one === null ? '' : figure(one)))].map((text) => ({ text }));
}

/** One table for the whole: each part and group of languages beside the goals. */
export function summary(parts: readonly PartReport[]): Table {
  const rows = parts.flatMap(({ part, pools }) =>
    pools.map((row): Cell[] => [
      { text: `${part}: ${row.group}` },
      whole(row.texts),
      whole(row.labels),
      plain(row.precision),
      plain(row.recall),
      drawn(row.f1, goalOfF1(row.group)),
      plain(row.review, GOALS.review),
      plain(row.load),
      ...(['kind', 'hosts', 'origin', 'stage'] as const).map((field) => fieldCell(row.fields, field)),
    ]),
  );
  const goals = Object.entries(GOALS.f1).map(([name, f1]) => goalRow(name, f1));
  return {
    title: 'Summary',
    note: 'P, R, F1: a text is worth an alarm or not. review: of these, a mention or the review queue. load: of the others, review queue. Then: right of what is found. * below its goal before rounding.',
    columns: 'group texts labels P R F1 review load kind hosts origin stage'.split(' '),
    rows: [...rows, ...goals],
  };
}

function detection(rows: readonly Row[], title: string): Table {
  return {
    title,
    note: 'Worth an alarm or not, per text; 95 % intervals (F1: happenings drawn again). found and sound: labels answered, mentions that answer a label.',
    columns: 'group texts wanted P R F1 review load labels found sound'.split(' '),
    rows: rows.map((row) => [
      { text: row.group },
      whole(row.texts),
      whole(row.wanted),
      exact(row.precision),
      exact(row.recall),
      drawn(row.f1, goalOfF1(row.group)),
      exact(row.review, GOALS.review),
      plain(row.load),
      whole(row.labels),
      plain(row.found),
      plain(row.sound),
    ]),
  };
}

function fieldsTable(rows: readonly Row[]): Table {
  return {
    title: 'Fields of what is found',
    note: 'Share right of the labels that name the field and are answered; hosts count as the exact set.',
    columns: ['group', 'found', ...FIELDS],
    rows: rows.map((row) => [
      { text: row.group },
      whole(row.found.count),
      ...FIELDS.map((field) => fieldCell(row.fields, field)),
    ]),
  };
}

function claims(rows: readonly ClaimRow[], name: 'kind' | 'stage'): Table {
  return {
    title: `By ${name}`,
    note: `R: labels answered with the right ${name}. found: answered at all. P: mentions of the ${name} that answer a label of it.`,
    columns: [name, ...'labels R found mentions P hosts origin stage'.split(' ')],
    rows: rows.map((row) => [
      { text: row.group },
      whole(row.labels),
      drawn(row.recall),
      plain(row.found),
      whole(row.precision.of),
      exact(row.precision),
      ...(['hosts', 'origin', 'stage'] as const).map((field) => fieldCell(row.fields, field)),
    ]),
  };
}

function reliability({ bins, error, brier }: Calibration): Table {
  return {
    title: 'Reliability of the chance a text is given',
    note: `Right: the text is alarm-worthy. From here up: what a threshold here lets through, and the share of all alarm-worthy texts it keeps. Texts of develop are given the chance of weights fitted without them. Expected calibration error ${error.toFixed(3)}, Brier score ${brier.toFixed(3)}.`,
    columns: ['chance', 'texts', 'mean', 'right', 'right from here up', 'kept from here up'],
    rows: bins.map((bin) => [
      { text: bin.name },
      whole(bin.right.of),
      { text: figure(bin.mean) },
      drawn(bin.right),
      exact(bin.above),
      plain(bin.kept),
    ]),
  };
}

function folding({ happenings }: PartReport): Table {
  const { retold, merged } = happenings;
  const line = (name: string, { found, developments, perHappening }: PartReport['happenings']['retold']): Cell[] => [
    { text: name },
    whole(found),
    whole(developments),
    { text: figure(perHappening), short: perHappening !== null && perHappening > GOALS.perHappening },
  ];
  return {
    title: 'Developments per happening',
    note: `Happenings that share a development with another: ${merged}${merged > GOALS.merged ? '*' : ''}. Goal: at most ${GOALS.perHappening} developments per happening, none merged.`,
    columns: ['happenings', 'found', 'developments', 'per happening'],
    rows: [line('told by several texts', retold), line('all', happenings)],
  };
}

/** Every table of a part. */
export function tablesOf(report: PartReport): Table[] {
  const { languages, pools, manners, constructions, kinds, stages, calibration } = report;
  return [
    detection(pools, 'By group'),
    detection(languages, 'By language'),
    fieldsTable([...pools, ...(languages.length > 2 ? languages : [])]),
    claims(kinds, 'kind'),
    claims(stages, 'stage'),
    detection(manners, 'By manner'),
    ...(constructions.length > 0 ? [detection(constructions, 'By construction, the worst first')] : []),
    reliability(calibration),
    folding(report),
  ];
}
