/**
 * What does one line of a table say of a person? Cell by cell; an empty cell says that there is nothing, a missing column
 * says nothing. Words stand in a fixed order where they could be taken for one another. A day is written as the ISO norm
 * has it: another order of day and month is never guessed.
 */
import type { FieldFault } from '../failure.js';
import { PERSON_COLUMNS, type PersonColumn, type PersonField } from './portable.js';

/** What a cell can be wrong with. */
export const CELL_FAULTS = [
  'day_not_iso',
  'no_number',
  'yes_or_no',
  'no_range',
  'too_few_words',
  'unknown_word',
] as const;
type CellFault = (typeof CELL_FAULTS)[number];

export interface ReadCells {
  fields: Partial<Record<PersonField, unknown>>;
  faults: FieldFault[];
}

class Unreadable extends Error {
  constructor(readonly because: CellFault) {
    super(because);
  }
}

/** The fields of a person as the cells of one line have them, not yet checked, and what could not be read. */
export function readCells(cells: ReadonlyMap<string, string>): ReadCells {
  const fields: Partial<Record<PersonField, unknown>> = {};
  const faults: FieldFault[] = [];
  for (const [column, field] of Object.entries(PERSON_COLUMNS) as [PersonColumn, PersonField][]) {
    const cell = cells.get(column);
    if (cell === undefined) continue;
    try {
      const value = READ[column](cell.trim());
      if (value !== undefined) fields[field] = value;
    } catch (error) {
      if (!(error instanceof Unreadable)) throw error;
      faults.push({ path: field, message: error.because });
    }
  }
  return { fields, faults };
}

const READ: Record<PersonColumn, (cell: string) => unknown> = {
  code: (cell) => cell,
  status: (cell) => cell || undefined,
  stays: (cell) => itemsOf(cell).map(stayOf),
  origins: itemsOf,
  profiles: itemsOf,
  wanted: (cell) => cell || undefined,
  documents: (cell) => itemsOf(cell).map(documentOf),
  exit_arranged: (cell) => (cell === '' ? null : truthOf(cell)),
  clocks: (cell) => itemsOf(cell).map(clockOf),
  check_in_days: (cell) => (cell === '' ? null : numberOf(cell)),
  last_contact: (cell) => (cell === '' ? null : dayOf(cell)),
  consent: (cell) => (cell === '' ? null : consentOf(cell)),
  review_by: (cell) => (cell === '' ? null : dayOf(cell)),
  links: (cell) => itemsOf(cell).map(linkOf),
  assignees: itemsOf,
  code_override: (cell) => cell || null,
};

function itemsOf(cell: string): string[] {
  return cell
    .split(';')
    .map((item) => item.trim())
    .filter((item) => item !== '');
}

function wordsOf(item: string, least: number, most: number): string[] {
  const words = item.split(/\s+/);
  if (words.length < least) throw new Unreadable('too_few_words');
  if (words.length > most) throw new Unreadable('unknown_word');
  return words;
}

function stayOf(item: string): unknown {
  const [country, kind, range] = wordsOf(item, 2, 3);
  if (range === undefined) return { country, kind };
  const [from = '', until, more] = range.split('..');
  if (until === undefined || more !== undefined) throw new Unreadable('no_range');
  return { country, kind, from: from === '' ? null : dayOf(from), until: until === '' ? null : dayOf(until) };
}

function documentOf(item: string): unknown {
  const [kind, ...words] = wordsOf(item, 1, 5);
  const read: Record<string, unknown> = { class: kind };
  for (const word of words) {
    const [name, value] = documentWord(word);
    if (name in read) throw new Unreadable('unknown_word');
    read[name] = value;
  }
  return read;
}

function documentWord(word: string): [name: string, value: unknown] {
  if (/^\d/.test(word)) return ['expires', dayOf(word)];
  if (/^[A-Z]{2}$/.test(word)) return ['country', word];
  if (word.startsWith('exit=')) return ['usableForExit', truthOf(word.slice('exit='.length))];
  return ['state', word];
}

function clockOf(item: string): unknown {
  const words = wordsOf(item, 2, 3);
  const [kind, country] = words;
  const day = dayOf(words.at(-1) ?? '');
  return words.length === 2 ? { kind, day } : { kind, country, day };
}

function linkOf(item: string): unknown {
  const [kind, code] = wordsOf(item, 2, 2);
  return { kind, code };
}

function consentOf(cell: string): unknown {
  const [given = '', on = ''] = wordsOf(cell, 2, 2);
  return { given: truthOf(given), on: dayOf(on) };
}

function dayOf(word: string): string {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(word)) throw new Unreadable('day_not_iso');
  return word;
}

function truthOf(word: string): boolean {
  if (word === 'yes') return true;
  if (word === 'no') return false;
  throw new Unreadable('yes_or_no');
}

function numberOf(cell: string): number {
  if (!/^\d{1,4}$/.test(cell)) throw new Unreadable('no_number');
  return Number(cell);
}
