/**
 * What does an HTTP request ask? Path, query and body together are the request of the question. Order of the rules:
 * a name given twice is refused, wherever it stands; a name the question does not have is refused; the rest must fit
 * the question's schema.
 */
import { z } from 'zod';
import { Failure, invalid, type Question } from '@lapwing/contracts';

export interface Parts {
  path: Readonly<Record<string, string>>;
  /** The query as it stands in the URL, without the question mark. */
  query: string;
  body: Readonly<Record<string, unknown>>;
}

/** The request and its value after parsing; throws `Failure` invalid. */
export function requestOf(question: Question, parts: Parts): { input: Record<string, unknown>; parsed: unknown } {
  const pairs: [string, unknown][] = [
    ...Object.entries(parts.path),
    ...new URLSearchParams(parts.query).entries(),
    ...Object.entries(parts.body),
  ];
  const known = namesOf(question);
  const faults = pairs.flatMap(([path], index) => {
    if (!known.has(path)) return [{ path, message: 'is not known here' }];
    return pairs.findIndex(([name]) => name === path) < index ? [{ path, message: 'is given twice' }] : [];
  });
  if (faults.length > 0) throw new Failure('invalid', { detail: 'The request has another form.', faults });
  const input = Object.fromEntries(pairs);
  const parsed = question.request.safeParse(input);
  if (!parsed.success) throw invalid(parsed.error);
  return { input, parsed: parsed.data };
}

function namesOf(question: Question): ReadonlySet<string> {
  if (!(question.request instanceof z.ZodObject)) throw new Error(`${question.name} does not ask with an object.`);
  return new Set(Object.keys(question.request.shape));
}
