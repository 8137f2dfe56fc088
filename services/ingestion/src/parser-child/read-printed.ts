import { instantOf } from './dates.js';
import { languageOf } from './parse-article.js';
import type { Given } from './given.js';
import type { Printed } from './printed/main.js';
import { Rejected } from './rejected.js';
import type { ParserReply } from './reply.js';

/** The bundle that reads printed documents lies beside this one. */
const BUNDLE = './parser-pdf.mjs';
const NO_TITLE = /^(?:untitled|microsoft|без имени|документ|document)\b|\.(?:docx?|pdf|rtf|odt|indd)$/i;

/** Whether bytes are a printed document, by what they are said to be or by how they begin. */
export function isPrinted({ bytes, type }: Given): boolean {
  return /^application\/(?:x-)?pdf\b/i.test(type ?? '') || bytes.subarray(0, 1024).includes('%PDF-');
}

/** The text of a printed document with its pages. Throws `Rejected` where it is locked, damaged or only pictures. */
export async function readPrinted({ bytes }: Given): Promise<ParserReply> {
  const place = new URL(BUNDLE, import.meta.url).href;
  const { printedOf } = (await import(place)) as { printedOf: (bytes: Uint8Array) => Promise<Printed> };
  const printed = await printedOf(new Uint8Array(bytes));
  if (printed.is === 'refused') throw new Rejected(printed.because);
  const { text, pages } = printed;
  if (!/\p{L}/u.test(text)) throw new Rejected('no_text');
  return {
    is: 'article',
    title: titleOf(printed.title, text),
    text,
    language: await languageOf(text, null),
    published: createdOf(printed.created),
    pages,
    lossy: false,
  };
}

/** Many programs write a file name where the title belongs; a title that the text begins with would be read twice. */
function titleOf(title: string | null, text: string): string | null {
  if (title === null || NO_TITLE.test(title) || !/\p{L}{3}/u.test(title)) return null;
  return text.slice(0, title.length).toLowerCase() === title.toLowerCase() ? null : title;
}

function createdOf(text: string | null): string | null {
  const parts = /^D?:?(\d{4})(\d{2})(\d{2})(?:(\d{2})(\d{2})(\d{2})?)?(?:Z|([+-]\d{2})'?(\d{2})?)?/.exec(text ?? '');
  if (parts === null) return null;
  const [, year, month, day, hour = '00', minute = '00', second = '00', zone = '+00', east = '00'] = parts;
  return instantOf(`${year}-${month}-${day}T${hour}:${minute}:${second}${zone}:${east}`);
}
