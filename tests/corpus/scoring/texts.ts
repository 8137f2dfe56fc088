import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Kind, Mention, ReadingInput, Stage } from '@lapwing/domain';

/** What a text should be read as; fields left out are not judged. */
export interface Label {
  kind: Kind;
  hosts: string[];
  origin?: string | null;
  stage?: Stage;
  polarity?: Mention['polarity'];
  certainty?: Mention['certainty'];
  persecution?: Mention['persecution'];
  background?: boolean;
  when?: string | null;
  subjects?: string[];
}

export interface CorpusText extends ReadingInput {
  lang: string;
  labels: Label[];
  manner?: string;
  happening?: string;
  about?: string[];
}

export const PARTS = ['develop', 'check'] as const;
export type Part = (typeof PARTS)[number];

/** The folder of the corpus. */
export const CORPUS = fileURLToPath(new URL('..', import.meta.url));

/** What is wrong with the corpus or the question; its words hold nothing of a text. */
export class Unusable extends Error {}

function filesOf(folder: string, part: Part): string[] {
  const inside = join(folder, part);
  const files = existsSync(inside) ? readdirSync(inside).sort() : [];
  const paths = files.filter((name) => name.endsWith('.jsonl')).map((name) => join(part, name));
  return part === 'develop' && existsSync(join(folder, 'develop.jsonl')) ? ['develop.jsonl', ...paths] : paths;
}

function isText(value: unknown): value is CorpusText {
  if (typeof value !== 'object' || value === null) return false;
  const { id, lang, text, labels } = value as Partial<Record<keyof CorpusText, unknown>>;
  const named = [id, lang, text].every((field) => typeof field === 'string');
  return named && Array.isArray(labels) && labels.every(isLabel);
}

function isLabel(value: unknown): value is Label {
  if (typeof value !== 'object' || value === null) return false;
  const { kind, hosts } = value as Partial<Record<keyof Label, unknown>>;
  return typeof kind === 'string' && Array.isArray(hosts) && hosts.every((host) => typeof host === 'string');
}

function parse(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    // The parser's own words quote the line, which may be of the part nobody reads.
    return null;
  }
}

/** The texts of one file of a corpus folder, line by line. */
export function textsIn(folder: string, path: string): CorpusText[] {
  const lines = readFileSync(join(folder, path), 'utf8').split('\n');
  return lines.flatMap((line, at) => {
    if (line.trim() === '') return [];
    const text = parse(line);
    if (!isText(text)) throw new Unusable(`${path}, line ${at + 1}: is not a text with id, lang, text and labels`);
    return [{ ...text, title: text.title ?? null, published: text.published ?? null, url: text.url ?? null }];
  });
}

/** The texts of one part of the corpus, file by file. */
export function textsOf(folder: string, part: Part): CorpusText[] {
  return filesOf(folder, part).flatMap((path) => textsIn(folder, path));
}
