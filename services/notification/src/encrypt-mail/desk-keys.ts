import { Inject, Injectable } from '@nestjs/common';
import { generateKey } from 'openpgp';
import type { EntityManager } from 'typeorm';
import { z } from 'zod';
import { Clock, CONFIG, Database, Ids, Keyring } from '@lapwing/platform';
import type { NotificationConfig } from '../config.js';
import { DeskKeyRow } from './desk-key.row.js';

/** Stands for the installation where everything belongs to an organisation. */
const INSTALLATION = '6c617077-696e-8700-8000-000000000001';
const SCHEMA_VERSION = 1;
/** How long keys are remembered before another process is believed to have changed them. */
const FRESH_MS = 60_000;

const body = z.object({
  address: z.string(),
  fingerprint: z.string(),
  publicKey: z.string(),
  privateKey: z.string(),
});
/** A key of the desk, open; `address` is the sender it was made for. */
export type DeskKey = z.infer<typeof body>;

/** The keys of the desk, the one in use first; the first is made when it is wanted first. */
@Injectable()
export class DeskKeys {
  private known: { keys: DeskKey[]; until: number } | null = null;

  constructor(
    @Inject(CONFIG) private readonly config: NotificationConfig,
    private readonly database: Database,
    private readonly keyring: Keyring,
    private readonly ids: Ids,
    private readonly clock: Clock,
  ) {}

  /** Throws `Failure` locked. */
  async all(): Promise<DeskKey[]> {
    const now = this.clock.now().getTime();
    if (this.known !== null && now < this.known.until) return this.known.keys;
    const keys = await this.database.inWork((tx) => this.read(tx));
    this.known = { keys, until: now + FRESH_MS };
    return keys;
  }

  /** Puts a new key in use; the ones before still open what was encrypted to them. */
  async turn(): Promise<DeskKey[]> {
    const keys = await this.database.inWork(async (tx) => {
      await this.hold(tx);
      const before = await this.stored(tx);
      return [await this.make(tx), ...before];
    });
    this.known = null;
    return keys;
  }

  private async read(tx: EntityManager): Promise<DeskKey[]> {
    const keys = await this.stored(tx);
    if (keys[0]?.address === this.config.mailFrom) return keys;
    await this.hold(tx);
    const again = await this.stored(tx);
    if (again[0]?.address === this.config.mailFrom) return again;
    return [await this.make(tx), ...again];
  }

  private async stored(tx: EntityManager): Promise<DeskKey[]> {
    const rows = await tx.find(DeskKeyRow, { where: { orgId: INSTALLATION }, order: { madeAt: 'DESC', id: 'DESC' } });
    return rows.map((row) =>
      body.parse(JSON.parse(this.keyring.open(INSTALLATION, placeOf(row.id), row.sealed).toString())),
    );
  }

  /** Two processes that start together make one key. */
  private async hold(tx: EntityManager): Promise<void> {
    await tx.query(`select pg_advisory_xact_lock(hashtextextended('desk key', 0))`);
  }

  /** Of the older kind of Curve25519, which every mail program of the last ten years reads. */
  private async make(tx: EntityManager): Promise<DeskKey> {
    const madeAt = this.clock.now();
    const address = this.config.mailFrom;
    const made = await generateKey({
      type: 'ecc',
      curve: 'curve25519Legacy',
      userIDs: [{ email: address }],
      date: madeAt,
      format: 'object',
    });
    const key = {
      address,
      fingerprint: made.publicKey.getFingerprint().toUpperCase(),
      publicKey: made.publicKey.armor(),
      privateKey: made.privateKey.armor(),
    };
    const id = this.ids.next();
    const sealed = this.keyring.seal(INSTALLATION, placeOf(id), JSON.stringify(key));
    await tx.insert(DeskKeyRow, { orgId: INSTALLATION, id, sealed, madeAt });
    return key;
  }
}

function placeOf(id: string) {
  return { table: 'desk_key', row: id, schemaVersion: SCHEMA_VERSION };
}
