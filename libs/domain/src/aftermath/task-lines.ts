/**
 * What has to be looked at when somebody was taken? Eight questions that are always asked, and a line for each person they are
 * linked with, below the question the link belongs to. Every line is decided: done, or not needed.
 */
import type { LinkKind } from '../model.js';

export const TASK_MATTERS = [
  'phone_contacts',
  'flats',
  'co_defendants',
  'family',
  'staff',
  'accounts',
  'documents',
  'organisations',
] as const;
export type TaskMatter = (typeof TASK_MATTERS)[number];

export const LINE_STATES = ['open', 'done', 'not_needed'] as const;
export type LineState = (typeof LINE_STATES)[number];

/** How long a note beside a line or a closing may be, in UTF-16 units. */
export const LONGEST_TASK_NOTE = 300;

/** One line: a question about the person, or about somebody linked to them. */
export interface TaskLine {
  /** The matter, and for a linked person their id behind it. */
  id: string;
  matter: TaskMatter;
  personId: string | null;
  link: LinkKind | null;
  state: LineState;
  note: string | null;
  by: string | null;
  at: string | null;
}

const MATTER_OF: Readonly<Record<LinkKind, TaskMatter>> = {
  co_defendant: 'co_defendants',
  same_case: 'co_defendants',
  shared_flat: 'flats',
  family: 'family',
};

/** Somebody a person is linked with. */
export interface LinkedPerson {
  personId: string;
  kind: LinkKind;
}

/** The lines as they stand with those of links that came since; a line whose link is gone stays once somebody decided it. */
export function linesWith(known: readonly TaskLine[], links: readonly LinkedPerson[]): TaskLine[] {
  const byId = new Map(known.map((line) => [line.id, line]));
  return TASK_MATTERS.flatMap((matter) => {
    const linked = links.filter(({ kind }) => MATTER_OF[kind] === matter);
    const wanted = [blank(matter, null), ...linked.map((link) => blank(matter, link))];
    const ids = new Set(wanted.map(({ id }) => id));
    const decided = known.filter((line) => line.matter === matter && !ids.has(line.id) && line.state !== 'open');
    return [...wanted.map((line) => withLink(byId.get(line.id), line)), ...decided];
  });
}

function withLink(known: TaskLine | undefined, line: TaskLine): TaskLine {
  return known === undefined ? line : { ...known, link: line.link };
}

function blank(matter: TaskMatter, link: LinkedPerson | null): TaskLine {
  const id = link === null ? matter : `${matter}/${link.personId}`;
  const decided = { state: 'open' as const, note: null, by: null, at: null };
  return { id, matter, personId: link?.personId ?? null, link: link?.kind ?? null, ...decided };
}

/** The lines of a task that is opened again. */
export function askedAgain(lines: readonly TaskLine[]): TaskLine[] {
  return lines.map((line) => (line.state === 'not_needed' ? { ...line, state: 'open' } : line));
}

/** How many lines nobody has decided. */
export function openLines(lines: readonly TaskLine[]): number {
  return lines.filter(({ state }) => state === 'open').length;
}

/** What somebody decided about a line. */
export interface LineDecision {
  line: string;
  state: LineState;
  note: string | null;
  /** When the line had been decided last as they saw it. */
  seen: string | null;
}

export type LineDecided =
  { decided: true; lines: TaskLine[] } | { decided: false; because: 'no_such_line' | 'decided_meanwhile' };

/** The lines after a decision; two who decide different lines at once do not disturb each other. */
export function decideTaskLine(
  lines: readonly TaskLine[],
  { line: id, state, note, seen }: LineDecision,
  { by, at }: { by: string; at: string },
): LineDecided {
  const found = lines.find((line) => line.id === id);
  if (found === undefined) return { decided: false, because: 'no_such_line' };
  if (found.at !== seen) return { decided: false, because: 'decided_meanwhile' };
  return { decided: true, lines: lines.map((line) => (line.id === id ? { ...line, state, note, by, at } : line)) };
}
