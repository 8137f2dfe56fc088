import { z } from 'zod';

/** When operators are told of what is missing. */
export const noticeSettings = {
  blindAfterHours: z.coerce
    .number()
    .min(0.1)
    .max(720)
    .default(6)
    .describe('Hours without a good answer from any source of a language or country before operators are rung.'),
};
