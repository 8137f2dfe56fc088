import { z } from 'zod';
import { secret } from '@lapwing/platform';

/** Where evidence is kept beside a directory, and what vouches for it. */
export const evidenceSettings = {
  evidenceS3Endpoint: z
    .url({ protocol: /^https?$/ })
    .nullable()
    .default(null)
    .describe('S3-compatible store that keeps the raw bytes instead of the directory, as https://host; empty is off.'),
  evidenceS3Bucket: z.string().min(1).nullable().default(null).describe('Its bucket; nothing else should be in it.'),
  evidenceS3Region: z.string().min(1).default('us-east-1').describe('Its region, as the store wants it signed.'),
  evidenceS3KeyId: z.string().min(1).nullable().default(null).describe('Key id that may read, write and list there.'),
  evidenceS3Secret: secret().nullable().default(null).meta({ secret: true }).describe('The secret of that key.'),
  evidenceKey: secret()
    .regex(/^[0-9a-f]{64}$/, 'wants 64 hex digits')
    .nullable()
    .default(null)
    .meta({ secret: true })
    .describe('Key that signs the root of each day, 64 hex digits (an Ed25519 seed). Absent, days are not sealed.'),
  evidenceKeysBefore: z
    .string()
    .default('')
    .transform((text) => text.split(',').flatMap((one) => (one.trim() === '' ? [] : [one.trim()])))
    .refine((keys) => keys.every((key) => /^[0-9a-f]{64}$/.test(key)), 'wants public keys of 64 hex digits, by commas')
    .describe(
      'Public keys that signed days before the present one, separated by commas; a day signed by any other is a fault.',
    ),
  timestampUrl: z
    .url({ protocol: /^https?$/ })
    .nullable()
    .default(null)
    .describe('RFC 3161 timestamp authority that witnesses the root of each day; empty asks nobody.'),
};

const S3 = ['evidenceS3Endpoint', 'evidenceS3Bucket', 'evidenceS3KeyId', 'evidenceS3Secret'] as const;

/** The settings of a bucket that are missing where another one is there. */
export function missingOfBucket(config: Readonly<Record<(typeof S3)[number], string | null>>): string[] {
  const missing = S3.filter((key) => config[key] === null);
  return missing.length === S3.length ? [] : missing;
}
