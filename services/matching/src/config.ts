import { z } from 'zod';
import { serviceConfig } from '@lapwing/platform';

/** The settings of matching. */
export const matchingConfig = serviceConfig.extend({
  kekFile: z
    .string()
    .min(1)
    .nullable()
    .default(null)
    .describe(
      'File with the key-encryption key, 64 hex digits; keep it off the data disk. Absent, matching is locked until it is unlocked otherwise.',
    ),
  keyringFile: z
    .string()
    .min(1)
    .describe(
      'Encrypted file with the keys of organisations, with the keys of records beside it; keep both out of backups.',
    ),
  unlockSocket: z
    .string()
    .min(1)
    .nullable()
    .default(null)
    .describe('Socket that takes a passphrase while locked, in a folder of its own that nobody else may enter.'),
  kmsUrl: z
    .url({ protocol: /^https?$/ })
    .nullable()
    .default(null)
    .describe(
      'Key service in the manner of the transit engine of Vault, as https://vault.example.org:8200/v1/transit.',
    ),
  kmsKey: z.string().min(1).nullable().default(null).describe('The name of the key there.'),
  kmsTokenFile: z.string().min(1).nullable().default(null).describe('File with the token it wants, read at each use.'),
});
export type MatchingConfig = z.infer<typeof matchingConfig>;
