import { z } from 'zod';

/** What arrivals need: the keys of secrets, and the name under which the outside reaches us. */
export const arrivalSettings = {
  kekFile: z
    .string()
    .nullable()
    .default(null)
    .describe('File with the key-encryption key, 64 hex digits; without it sources that need a secret are not read.'),
  keyringFile: z
    .string()
    .min(1)
    .default('keyring')
    .describe('Encrypted file with the keys that seal the secrets of sources and the mails of tips.'),
  pushUrl: z
    .url({ protocol: /^https?$/ })
    .nullable()
    .default(null)
    .describe('Where hubs and senders reach the gateway’s /in/; hubs learn it. Empty: no feed is subscribed to.'),
};
