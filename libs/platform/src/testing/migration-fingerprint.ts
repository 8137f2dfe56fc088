import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Service } from '@lapwing/contracts';
import type { Migrations } from '../migrate/migrate.js';

/** Changes whenever what the migrator does or a migration of the service changes. */
export function migrationFingerprint(service: Service, migrations: Migrations): string {
  const hash = createHash('sha256').update(service);
  const folder = new URL('../migrate/', import.meta.url);
  for (const file of readdirSync(fileURLToPath(folder)).sort()) hash.update(readFileSync(new URL(file, folder)));
  for (const migration of migrations) hash.update(String(migration));
  return hash.digest('hex').slice(0, 16);
}
