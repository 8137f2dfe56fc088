import { checkJson } from '../parser-child/structure.js';
import { Rejected } from '../parser-child/rejected.js';

/** One entry of a JSON file: the line or, in an array, the place it stands at. */
export type JsonRecord = { line: number } & (
  { fields: ReadonlyMap<string, unknown> } | { fault: 'bad_json' | 'no_object' }
);

/** The entries of a JSON array, or of a text with one object in each line. Throws `Rejected` for what is nested too deeply. */
export function recordsOfJson(text: string, most: number): JsonRecord[] {
  checkJson(text);
  const trimmed = text.trim();
  if (trimmed.startsWith('['))
    return arrayOf(trimmed)
      .slice(0, most)
      .map((value, at) => entryOf(value, at + 1));
  const records: JsonRecord[] = [];
  for (const [at, line] of text.split(/\r\n|\n|\r/).entries()) {
    if (line.trim() === '') continue;
    if (records.length >= most) break;
    const value = parsed(line);
    records.push(value === undefined ? { line: at + 1, fault: 'bad_json' } : entryOf(value, at + 1));
  }
  return records;
}

function arrayOf(text: string): unknown[] {
  const value = parsed(text);
  if (Array.isArray(value)) return value as unknown[];
  throw new Rejected('unparseable');
}

function entryOf(value: unknown, line: number): JsonRecord {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return { line, fault: 'no_object' };
  return { line, fields: new Map(Object.entries(value)) };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}
