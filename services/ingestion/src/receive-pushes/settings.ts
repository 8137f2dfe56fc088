import { z } from 'zod';

/** Under which name the outside reaches us. */
export const pushSettings = {
  pushUrl: z
    .url({ protocol: /^https?$/ })
    .nullable()
    .default(null)
    .describe('Where hubs and senders reach the gateway’s /in/; hubs learn it. Empty: no feed is subscribed to.'),
};
