import { z } from 'zod';

/** Under which name readers of the feed reach us. */
export const publishSettings = {
  publicUrl: z
    .url({ protocol: /^https?$/ })
    .nullable()
    .default(null)
    .describe('Where readers reach the gateway’s /feeds/; stands in the feed. Empty: its addresses are paths.'),
};
