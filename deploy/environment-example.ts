import { z } from 'zod';
import { environmentName, exampleOf, migratorConfig, serviceConfig } from '@lapwing/platform';
import { gatewayConfig } from '../services/gateway/src/config.js';
import { ingestionConfig } from '../services/ingestion/src/config.js';
import { matchingConfig } from '../services/matching/src/config.js';
import { notificationConfig } from '../services/notification/src/config.js';

/** The settings of every process, as its schema declares them. */
export const SETTINGS = {
  ingestion: ingestionConfig,
  matching: matchingConfig,
  notification: notificationConfig,
  gateway: gatewayConfig,
  migrator: migratorConfig,
} as const;

/** The settings that all services have, by key. */
export const COMMON_KEYS: ReadonlySet<string> = new Set(Object.keys(serviceConfig.shape));

const HEAD = `# Settings of the services, generated from their schemas (npm run documents). Nobody needs this file for npm run up.
# Any setting may instead stand in a file: LAPWING_X_FILE=/run/secrets/x for LAPWING_X. Secrets are left empty here.
`;

/** The text of `.env.example`: what all services share, then what each has of its own. */
export function environmentExample(): string {
  const own = Object.entries(SETTINGS)
    .filter(([name]) => name !== 'migrator')
    .map(([name, schema]) => {
      const fields = Object.entries(schema.shape).filter(([key]) => !COMMON_KEYS.has(key));
      return section(name, exampleOf(z.object(Object.fromEntries(fields))));
    });
  const shared = section('every service', exampleOf(serviceConfig));
  return [HEAD, shared, ...own, section('the migrator of each service', exampleOf(migratorConfig))].join('\n');
}

function section(title: string, lines: string): string {
  return `# ── ${title} ${'─'.repeat(Math.max(3, 70 - title.length))}\n\n${lines}`;
}

/** The names of all settings of a process. */
export function namesOf(process: keyof typeof SETTINGS): ReadonlySet<string> {
  return new Set(Object.keys(SETTINGS[process].shape).map(environmentName));
}

/** The names of those it cannot start without. */
export function requiredNamesOf(process: keyof typeof SETTINGS): string[] {
  const fields = Object.entries<z.ZodType>(SETTINGS[process].shape);
  return fields.filter(([, field]) => !field.safeParse(undefined).success).map(([key]) => environmentName(key));
}
