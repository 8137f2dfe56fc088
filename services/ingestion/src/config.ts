import { z } from 'zod';
import { serviceConfig } from '@lapwing/platform';
import { secondReaderSettings } from './read-second/settings.js';

/** `host:port` pairs separated by commas. */
const places = z
  .string()
  .default('')
  .transform((text, context): ReadonlySet<string> => {
    const pairs = text.split(',').map((pair) => pair.trim());
    const named = pairs.filter((pair) => pair !== '');
    if (named.some((pair) => !/^[^\s:]+:\d{1,5}$|^\[[0-9a-f:]+\]:\d{1,5}$/i.test(pair))) {
      context.addIssue({ code: 'custom', message: 'wants host:port pairs, separated by commas' });
      return z.NEVER;
    }
    return new Set(named);
  });

export const ingestionConfig = serviceConfig
  .extend({
    evidenceDir: z.string().min(1).describe('Directory that keeps the raw bytes of every document by their SHA-256.'),
    fetchExempt: places.describe(
      'host:port pairs that may be fetched in spite of the address rules; development only.',
    ),
    fetchUserAgent: z
      .string()
      .default('Mozilla/5.0 (compatible; feed reader)')
      .describe('The name by which sources know us; it should not tell who reads.'),
    parserFile: z
      .string()
      .nullable()
      .default(null)
      .describe('The bundle of the parser process; empty means parser.mjs beside the service.'),
    ...secondReaderSettings,
  })
  .superRefine(({ secondReaderUrl, secondReaderModel }, context) => {
    if (secondReaderUrl === null || secondReaderModel !== null) return;
    context.addIssue({ code: 'custom', path: ['secondReaderModel'], message: 'wants the model of the second reader' });
  });
export type IngestionConfig = z.infer<typeof ingestionConfig>;
