import type { z } from 'zod';
import { Failure, tipEntry, type TipEntry } from '@lapwing/contracts';
import { namesAPerson, toldTooMuch } from '@lapwing/domain';

export type TipInput = Partial<z.input<typeof tipEntry>>;

const clean = (text: string | null): boolean => text === null || !namesAPerson(text);

/** The entry as it may be sent: a code that a person could have does not even leave this device. */
export const tipForm = tipEntry.extend({
  title: tipEntry.shape.title.refine(clean, 'fault.person_code'),
  text: tipEntry.shape.text.refine(clean, 'fault.person_code'),
  url: tipEntry.shape.url.refine(clean, 'fault.person_code'),
});

/** What a text should perhaps not tell everybody: each word once. */
export function doubtfulWords(text: string): string[] {
  const doubtful = toldTooMuch(text).filter(({ what }) => what !== 'person_code');
  return [...new Set(doubtful.map(({ start, end }) => text.slice(start, end)))];
}

/** The part of an entry that the reader reads. */
export function toRead({ title, text, language, published, grade }: TipEntry) {
  return { title, text, language, published, grade };
}

/** The fields that the API found at fault. */
export function fieldsAtFault(error: Error | null): string[] {
  return error instanceof Failure ? error.faults.map(({ path }) => path) : [];
}
