import { parseArgs } from 'node:util';
import { LANGUAGES } from './groups.js';
import { type Part, PARTS, Unusable } from './texts.js';

export const USAGE = `Scores the reader on the corpus: texts its writers saw (develop) and texts they never saw (check).

usage: npm run --silent read:score [-- options]

  --part develop|check   one part only
  --language xx          texts in one language only
  --errors [n]           also every error of develop as text, or the first n
  --json                 JSON instead of tables
  --html [file]          writes a page with the tables and every error of develop (dist/read-score.html)
  --corpus folder        another corpus: develop.jsonl, develop/*.jsonl, check/*.jsonl
  --help                 this text

Of check nothing is shown but totals.`;

export interface Options {
  help: boolean;
  parts: readonly Part[];
  language: string | null;
  json: boolean;
  /** The file of the page, if one is wanted. */
  html: string | null;
  /** How many errors to show, if any. */
  errors: number | null;
  corpus: string | null;
}

const PAGE = 'dist/read-score.html';

/** `--html` and `--errors` may stand without a value: gives them the usual one. */
function withValues(args: readonly string[]): string[] {
  return args.map((arg, at) => {
    const next = args[at + 1];
    const bare = next === undefined || next.startsWith('-');
    if (arg === '--html' && bare) return `--html=${PAGE}`;
    return arg === '--errors' && (bare || !/^\d+$/.test(next)) ? '--errors=all' : arg;
  });
}

function parsed(args: readonly string[]) {
  const text = { type: 'string' } as const;
  const flag = { type: 'boolean' } as const;
  const options = { part: text, language: text, errors: text, html: text, corpus: text, json: flag, help: flag };
  try {
    return parseArgs({ args: withValues(args), options, allowPositionals: false }).values;
  } catch (error) {
    throw new Unusable(error instanceof Error ? error.message : String(error));
  }
}

function numberOf(errors: string): number {
  if (errors === 'all') return Infinity;
  if (!/^\d+$/.test(errors)) throw new Unusable(`--errors: ${JSON.stringify(errors)} is not a number`);
  return Number(errors);
}

/** What the command line asks for. */
export function optionsOf(args: readonly string[]): Options {
  const { part, language, errors, html, corpus, json, help } = parsed(args);
  const parts = PARTS.filter((one) => part === undefined || part === one);
  if (parts.length === 0) throw new Unusable(`--part: ${JSON.stringify(part)} is neither develop nor check`);
  if (language !== undefined && !LANGUAGES.includes(language)) {
    throw new Unusable(`--language: ${JSON.stringify(language)} is none of ${LANGUAGES.join(', ')}`);
  }
  if (errors !== undefined && !parts.includes('develop')) {
    throw new Unusable('--errors: errors are shown of develop only');
  }
  return {
    help: help ?? false,
    parts,
    language: language ?? null,
    json: json ?? false,
    html: html ?? null,
    errors: errors === undefined ? null : numberOf(errors),
    corpus: corpus ?? null,
  };
}
