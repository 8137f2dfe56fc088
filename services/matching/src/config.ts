import { z } from 'zod';
import { serviceConfig } from '@lapwing/platform';

/** The settings of matching. */
export const matchingConfig = serviceConfig.extend({
  kekFile: z
    .string()
    .min(1)
    .describe(
      'File with the key-encryption key, 64 hex digits; keep it off the data disk. Absent, matching is locked.',
    ),
  keyringFile: z.string().min(1).describe('Encrypted file with the keys of organisations; keep it out of backups.'),
});
export type MatchingConfig = z.infer<typeof matchingConfig>;
