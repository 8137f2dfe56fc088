import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Role } from '@lapwing/domain';
import { bootService, type Slice, type SliceWish } from '@lapwing/bus/testing';
import { IngestionModule } from '../ingestion.module.js';
import { ingestionMigrations } from '../migrations.js';
import { ingestionRows } from '../rows.js';
import { builtParser } from './built-parser.js';

/** Somebody of an organisation with the given roles. */
export function actor(...roles: Role[]) {
  return {
    orgId: '0191e2a0-0000-7000-8000-000000000001',
    memberId: '0191e2a0-0000-7000-8000-0000000000aa',
    roles,
  };
}

/** Boots ingestion on a fresh database; it may fetch only from the given places, and `settings` replace the usual ones. */
export async function bootIngestion(
  exempt: string[],
  overrides: NonNullable<SliceWish['overrides']> = [],
  settings: Record<string, unknown> = {},
): Promise<Slice> {
  return bootService({
    name: 'ingestion',
    module: IngestionModule,
    migrations: ingestionMigrations,
    rows: ingestionRows,
    config: {
      evidenceDir: mkdtempSync(join(tmpdir(), 'lapwing-evidence-')),
      fetchExempt: new Set(exempt),
      fetchUserAgent: 'test',
      parserFile: await builtParser(),
      secondReaderUrl: null,
      secondReaderModel: null,
      secondReaderKey: null,
      secondReaderTimeout: 60,
      secondReaderDaily: 500,
      ...settings,
    },
    at: '2026-03-10T12:00:00Z',
    overrides,
  });
}
