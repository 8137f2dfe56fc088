import { z } from 'zod';

/** In lower case, as databases tell them: the same id is the same text everywhere. */
export const id = z.uuid().toLowerCase();
/** An instant in UTC, kept as a string. */
export const instant = z.iso.datetime();
/** A calendar day `YYYY-MM-DD`. */
export const day = z.iso.date();
/** ISO 3166-1 alpha-2, or `EU`; whether it exists is the domain's question. */
export const country = z.string().regex(/^[A-Z]{2}$/, 'a two-letter country code');
/** `YYYY`, `YYYY-MM` or `YYYY-MM-DD`. */
export const partialDate = z.string().regex(/^\d{4}(-\d{2}(-\d{2})?)?$/);
export const language = z.enum(['en', 'ru']);
export type Language = z.infer<typeof language>;
/** How many items a page holds. */
export const limit = z.coerce.number().int().min(1).max(200).default(50);
/** The id after which the next page begins; null or absent for the first page. */
export const cursor = z.string().max(200).nullable().default(null);
export const nothing = z.object({});
export const byId = z.object({ id });
