import { z } from 'zod';
import { serviceConfig } from '@lapwing/platform';
import { evidenceSettings, missingOfBucket } from './keep-evidence/settings.js';
import { canarySettings } from './fly-canary/settings.js';
import { fetchSettings } from './fetch-safely/settings.js';
import { publishSettings } from './publish-developments/settings.js';
import { pushSettings } from './receive-pushes/settings.js';
import { noticeSettings } from './raise-notices/settings.js';
import { secondReaderSettings } from './read-second/settings.js';
import { secretSettings } from './seal-secrets/settings.js';

export const ingestionConfig = serviceConfig
  .extend({
    evidenceDir: z.string().min(1).describe('Directory that keeps the raw bytes of every document by their SHA-256.'),
    ...fetchSettings,
    parserFile: z
      .string()
      .nullable()
      .default(null)
      .describe('The bundle of the parser process; empty means parser.mjs beside the service.'),
    ...evidenceSettings,
    ...secretSettings,
    ...pushSettings,
    ...publishSettings,
    ...secondReaderSettings,
    ...noticeSettings,
    ...canarySettings,
  })
  .superRefine((config, context) => {
    for (const key of missingOfBucket(config)) {
      context.addIssue({ code: 'custom', path: [key], message: 'is wanted where the others of the bucket are set' });
    }
  })
  .superRefine(({ secondReaderUrl, secondReaderModel }, context) => {
    if (secondReaderUrl === null || secondReaderModel !== null) return;
    context.addIssue({ code: 'custom', path: ['secondReaderModel'], message: 'wants the model of the second reader' });
  });
export type IngestionConfig = z.infer<typeof ingestionConfig>;
