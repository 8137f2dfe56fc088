import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Role } from '@lapwing/domain';
import { bootService, type Slice, type SliceWish } from '@lapwing/bus/testing';
import { IngestionModule } from '../ingestion.module.js';
import { ingestionMigrations } from '../migrations.js';
import { DocumentParser } from '../read-document/parser.js';
import { ingestionRows } from '../rows.js';
import { builtParser } from './built-parser.js';
import { warmParser } from './warm-parser.js';

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
  const keys = mkdtempSync(join(tmpdir(), 'lapwing-keys-'));
  return bootService({
    name: 'ingestion',
    module: IngestionModule,
    migrations: ingestionMigrations,
    rows: ingestionRows,
    config: {
      evidenceDir: mkdtempSync(join(tmpdir(), 'lapwing-evidence-')),
      fetchExempt: new Set(exempt),
      fetchUserAgent: 'test',
      fetchPause: 1,
      robots: 'respect',
      dnsServers: [],
      proxies: new Map(),
      parserFile: await builtParser(),
      evidenceS3Endpoint: null,
      evidenceS3Bucket: null,
      evidenceS3Region: 'us-east-1',
      evidenceS3KeyId: null,
      evidenceS3Secret: null,
      evidenceKey: '5e'.repeat(32),
      evidenceKeysBefore: [],
      timestampUrl: null,
      kekFile: join(keys, 'kek'),
      keyringFile: join(keys, 'keyring'),
      pushUrl: null,
      publicUrl: 'https://desk.example',
      secondReaderUrl: null,
      secondReaderModel: null,
      secondReaderKey: null,
      secondReaderTimeout: 60,
      secondReaderDaily: 500,
      blindAfterHours: 6,
      canaryEvery: 900,
      canaryPatience: 600,
      ...settings,
    },
    at: '2026-03-10T12:00:00Z',
    overrides: [{ provide: DocumentParser, useValue: await warmParser() }, ...overrides],
  });
}
