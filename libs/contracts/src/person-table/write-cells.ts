/** A person as one line of a table: lists are parted by semicolons, what belongs together by spaces. */
import { lineOfCells } from '@lapwing/domain';
import { PERSON_COLUMNS, type PersonColumn, type PortablePerson } from './portable.js';

const BETWEEN = '; ';

/** The line of headings. */
export function personHeadings(): string {
  return lineOfCells(Object.keys(PERSON_COLUMNS));
}

/** The line of a person, guarded against spreadsheets. */
export function personLine(person: PortablePerson): string {
  return lineOfCells((Object.keys(PERSON_COLUMNS) as PersonColumn[]).map((column) => WRITE[column](person)));
}

const WRITE: Record<PersonColumn, (person: PortablePerson) => string> = {
  code: ({ code }) => code,
  status: ({ status }) => status,
  stays: ({ stays }) => list(stays, ({ country, kind, from, until }) => [country, kind, rangeOf(from, until)]),
  origins: ({ origins }) => origins.join(BETWEEN),
  profiles: ({ profiles }) => profiles.join(BETWEEN),
  wanted: ({ wanted }) => wanted,
  documents: ({ documents }) =>
    list(documents, (one) => [one.class, one.state, one.country, exitOf(one.usableForExit), one.expires]),
  exit_arranged: ({ exitArranged }) => wordOf(exitArranged),
  clocks: ({ clocks }) => list(clocks, ({ kind, country, day }) => [kind, country, day]),
  check_in_days: ({ checkInDays }) => (checkInDays === null ? '' : String(checkInDays)),
  last_contact: ({ lastContact }) => lastContact ?? '',
  consent: ({ consent }) => (consent === null ? '' : `${wordOf(consent.given)} ${consent.on}`),
  review_by: ({ reviewBy }) => reviewBy ?? '',
  links: ({ links }) => list(links, ({ kind, code }) => [kind, code]),
  assignees: ({ assignees }) => assignees.join(BETWEEN),
  code_override: ({ codeOverride }) => codeOverride ?? '',
};

function list<Item>(items: readonly Item[], words: (item: Item) => readonly (string | null)[]): string {
  return items
    .map((item) =>
      words(item)
        .filter((word) => word !== null && word !== '')
        .join(' '),
    )
    .join(BETWEEN);
}

function rangeOf(from: string | null, until: string | null): string {
  return from === null && until === null ? '' : `${from ?? ''}..${until ?? ''}`;
}

function exitOf(usable: boolean | null): string | null {
  return usable === null ? null : `exit=${wordOf(usable)}`;
}

function wordOf(value: boolean | null): string {
  if (value === null) return '';
  return value ? 'yes' : 'no';
}
