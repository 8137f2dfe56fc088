import type { ReadingInput } from '@lapwing/domain';
import { z } from 'zod';

/** A line of input that cannot be answered; the message says where and why. */
export class BadLine extends Error {}

function isoOrNull(value: string | null | undefined, context: z.RefinementCtx): string | null {
  if (value === null || value === undefined || value === '') return null;
  if (/^\d{4}-\d{2}-\d{2}/.test(value) && !Number.isNaN(Date.parse(value.slice(0, 10)))) return value;
  const parsed = Date.parse(value);
  if (!Number.isNaN(parsed)) return new Date(parsed).toISOString();
  context.addIssue({ code: 'custom', message: 'is not a date' });
  return z.NEVER;
}

const LINE = z.object({
  id: z.union([z.string(), z.number()]),
  lang: z.string().nullish(),
  title: z.string().nullish(),
  text: z.string(),
  published: z.string().nullish().transform(isoOrNull),
  url: z.string().nullish(),
});

/** One document to read, with its id as it was given. */
export interface Line {
  id: string | number;
  document: ReadingInput;
}

function parsed(line: string, number: number): unknown {
  try {
    return JSON.parse(line);
  } catch (error) {
    throw new BadLine(`line ${number}: not JSON (${error instanceof Error ? error.message : 'unreadable'})`);
  }
}

/** Reads one line of JSON. Throws BadLine, naming the line and the fault. */
export function lineOf(line: string, number: number): Line {
  const result = LINE.safeParse(parsed(line, number));
  if (!result.success) {
    const faults = result.error.issues.map((issue) => `${issue.path.join('.') || 'value'}: ${issue.message}`);
    throw new BadLine(`line ${number}: ${faults.join('; ')}`);
  }
  const { id, lang, title, text, published, url } = result.data;
  const document = { id: String(id), lang: lang ?? null, title: title ?? null, text, published, url: url ?? null };
  return { id, document };
}
