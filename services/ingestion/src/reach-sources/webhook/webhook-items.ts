import { z } from 'zod';

const expression = z.string().trim().max(500).nullable().default(null);

/** Where in a message its items and their parts are, as JMESPath; null takes our own names. */
export const webhookOptions = z.strictObject({
  items: expression,
  title: expression,
  text: expression,
  url: expression,
  published: expression,
});
export type WebhookOptions = z.infer<typeof webhookOptions>;

/** What a message brought. */
export const webhookItem = z.object({
  title: z.string().max(1000).nullable(),
  text: z.string().max(200_000),
  url: z.string().max(2000).nullable(),
  published: z.iso.datetime().nullable(),
});
export type WebhookItem = z.infer<typeof webhookItem>;
export const webhookItems = z.object({ items: z.array(webhookItem).max(200) });
