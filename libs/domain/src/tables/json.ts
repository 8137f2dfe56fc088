/**
 * The entries of a JSON text, one after another: of an array, or one in each line. Each is parsed by itself, so that a bad
 * one costs itself alone and nothing large is ever parsed at once. Order of the rules: what is nested too deeply is refused
 * unparsed, then what is no JSON, then what is no object.
 */
import { linesOf } from './csv.js';

export type JsonFault = 'bad_json' | 'no_object' | 'too_deep';
/** `line` is the line, or in an array the place. Fields keep their names as written, `__proto__` among them. */
export type JsonEntry = { line: number } & ({ fields: ReadonlyMap<string, unknown> } | { fault: JsonFault });

const DEEPEST = 16;

/** The entries of a JSON array, or of a text with one object in each line. */
export function* entriesOfJson(text: string): Generator<JsonEntry> {
  if (!/^\s*\[/.test(text)) {
    for (const { line, text: one } of linesOf(text)) if (one.trim() !== '') yield entryOf(one, line);
    return;
  }
  let line = 0;
  for (const one of elementsOf(text)) {
    line += 1;
    yield one === null ? { line, fault: 'bad_json' } : entryOf(one, line);
  }
}

/** The texts between the commas of an array; a last null where it does not end, or where something stands behind its end. */
function* elementsOf(text: string): Generator<string | null> {
  const start = text.indexOf('[') + 1;
  let from = start;
  let depth = 0;
  for (let at = start; at < text.length; at += 1) {
    const sign = text[at];
    if (sign === '"') at = afterString(text, at);
    else if (sign === '{' || sign === '[') depth += 1;
    else if (sign === ']' && depth === 0) return yield* last(text, from, at, start);
    else if (sign === '}' || sign === ']') depth -= 1;
    else if (sign === ',' && depth === 0) {
      yield text.slice(from, at);
      from = at + 1;
    }
  }
  yield null;
}

function* last(text: string, from: number, end: number, start: number): Generator<string | null> {
  const piece = text.slice(from, end);
  if (piece.trim() !== '' || from > start) yield piece;
  if (text.slice(end + 1).trim() !== '') yield null;
}

/** Where a string that begins at `at` ends. */
function afterString(text: string, at: number): number {
  for (let here = at + 1; here < text.length; here += 1) {
    if (text[here] === '\\') here += 1;
    else if (text[here] === '"') return here;
  }
  return text.length;
}

function entryOf(text: string, line: number): JsonEntry {
  if (isTooDeep(text)) return { line, fault: 'too_deep' };
  const value = parsed(text);
  if (value === undefined) return { line, fault: 'bad_json' };
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return { line, fault: 'no_object' };
  return { line, fields: new Map(Object.entries(value)) };
}

function isTooDeep(text: string): boolean {
  let depth = 0;
  for (let at = 0; at < text.length; at += 1) {
    const sign = text[at];
    if (sign === '"') at = afterString(text, at);
    else if (sign === '{' || sign === '[') depth += 1;
    else if (sign === '}' || sign === ']') depth -= 1;
    if (depth > DEEPEST) return true;
  }
  return false;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}
