/**
 * What a line makes of a person. What it says goes over what is there; what it does not say stays, or is as for somebody new.
 * Links name others by code, who may stand further down in the same file.
 */
import {
  Failure,
  personEntry,
  portablePerson,
  type FieldFault,
  type PersonEntry,
  type PortablePerson,
} from '@lapwing/contracts';
import { assigneesFor, checkPerson } from '../keep-persons/check-person.js';
import type { Bringer } from './import-content.js';
import type { PersonRecord } from './read-records.js';

export interface Surroundings {
  personId: string;
  /** The record as it is; null for somebody new. */
  before: PersonEntry | null;
  by: Bringer;
  members: ReadonlySet<string>;
  /** The id behind a code, of those whom a link may lead to. */
  idOf: (code: string) => string | null;
  today: string;
}

/** `same` means that the line says what is there already, `entry` is null where anything cannot be true. */
export interface Made {
  same: boolean;
  entry: PersonEntry | null;
  faults: FieldFault[];
}

const MOST_FAULTS = 10;

export function entryOfRecord(record: PersonRecord, around: Surroundings): Made {
  const { before } = around;
  if (record.faults.some(({ path }) => path === '')) return refused(record.faults);
  const known: Record<string, unknown> = before === null ? {} : { ...before, links: undefined };
  const given = { ...known, ...record.fields };
  const parsed = portablePerson.safeParse(given);
  const issues = parsed.success ? [] : parsed.error.issues;
  const faults = [...record.faults, ...issues.map((issue) => wordedIssue(issue, given))];
  if (!parsed.success || faults.length > 0) return refused(faults);
  const links = 'links' in record.fields ? linksOf(parsed.data, around) : { links: before?.links ?? [], faults: [] };
  const entry: PersonEntry = {
    ...parsed.data,
    links: links.links,
    assignees: parsed.data.assignees.map((one) => (one === 'me' ? around.by.memberId : one)),
  };
  if (before !== null && links.faults.length === 0 && plain(entry) === plain(before))
    return { same: true, entry, faults: [] };
  const checked = check({ ...entry, assignees: assigneesFor(around.by, entry.assignees) }, around);
  const all = [...links.faults, ...memberFaults(entry, around), ...('faults' in checked ? checked.faults : [])];
  if (all.length > 0 || 'faults' in checked) return refused(all);
  return { same: false, entry: checked.entry, faults: [] };
}

function refused(faults: readonly FieldFault[]): Made {
  return { same: false, entry: null, faults: faults.slice(0, MOST_FAULTS) };
}

function linksOf(
  { links }: PortablePerson,
  { idOf }: Surroundings,
): { links: PersonEntry['links']; faults: FieldFault[] } {
  const found = links.map(({ code, kind }) => ({ personId: idOf(code), kind }));
  return {
    links: found.flatMap(({ personId, kind }) => (personId === null ? [] : [{ personId, kind }])),
    faults: found.flatMap(({ personId }, index) =>
      personId === null ? [{ path: `links.${index}.personId`, message: 'link_unknown' }] : [],
    ),
  };
}

function memberFaults({ assignees }: PersonEntry, { members, before, by }: Surroundings): FieldFault[] {
  const known = new Set([...members, ...(before?.assignees ?? []), by.memberId]);
  return assignees.flatMap((id, index) =>
    known.has(id) ? [] : [{ path: `assignees.${index}`, message: 'member_unknown' }],
  );
}

function check(entry: PersonEntry, around: Surroundings): { entry: PersonEntry } | { faults: FieldFault[] } {
  const { personId, before, today } = around;
  try {
    return { entry: checkPerson(entry, { personId, before, today }) };
  } catch (error) {
    if (error instanceof Failure) return { faults: error.faults };
    throw error;
  }
}

interface Issue {
  code?: string | undefined;
  origin?: string | undefined;
  path: readonly PropertyKey[];
}

function wordedIssue(issue: Issue, given: Readonly<Record<string, unknown>>): FieldFault {
  const [field] = issue.path;
  const missing = issue.path.length === 1 && given[String(field)] === undefined;
  const empty = issue.origin === 'array' || issue.origin === 'string';
  const words: Record<string, string> = {
    invalid_value: 'unknown_word',
    too_big: 'too_many',
    too_small: empty ? 'required' : 'too_few',
    ...(missing ? { invalid_type: 'required' } : {}),
  };
  return { path: issue.path.map(String).join('.'), message: words[issue.code ?? ''] ?? 'form' };
}

/** One text for all records that say the same. */
export function plain(entry: PersonEntry): string {
  return JSON.stringify(personEntry.parse(entry));
}
