import { z } from 'zod';

/** Where the keys lie. */
export const secretSettings = {
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
};
