import { createHmac } from 'node:crypto';
import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { Inject, Injectable, Logger } from '@nestjs/common';
import {
  Clock,
  CONFIG,
  Keyring,
  Readiness,
  RecordKeys,
  SlotFile,
  type Opener,
  type Place,
  type RecordKey,
  type RecordReader,
} from '@lapwing/platform';
import { Failure } from '@lapwing/contracts';
import type { EntityManager } from 'typeorm';
import type { MatchingConfig } from '../config.js';
import { keyAtHand } from './find-opener.js';

/** The keys of organisations, and what is made with them: sealed rows, ids nobody else can compute, the index of codes. */
@Injectable()
export class KeyStore {
  private readonly log = new Logger('unlock-keys');
  private readonly records: RecordKeys;
  private ring: Keyring | null = null;
  /** What somebody brought by the socket or the key service gave; what stands in the key's place comes first. */
  private brought: Opener | null = null;
  private said: string | null = null;

  constructor(
    @Inject(CONFIG) private readonly config: MatchingConfig,
    readiness: Readiness,
    private readonly clock: Clock,
  ) {
    const slots = new SlotFile(join(dirname(config.keyringFile), 'record-keys'));
    this.records = new RecordKeys(slots, () => this.opened());
    readiness.check('keys', () => (this.locked ? 'locked' : null));
  }

  /**
   * Whether the keys are locked still. Unlocking is local to the process: somebody puts the key-encryption key in its
   * place, and whoever asks next finds it.
   */
  get locked(): boolean {
    if (this.ring === null) this.lookAgain();
    return this.ring === null;
  }

  /** Opens the keys with what was brought; false when it does not fit. */
  unlock(opener: Opener): boolean {
    this.brought = opener;
    return !this.locked;
  }

  /** Throws `Failure` locked; for answers that would be empty, and look like none, while the keys are locked. */
  demandOpen(): void {
    if (this.locked) this.opened();
  }

  seal(orgId: string, place: Place, content: unknown): Buffer {
    this.demandOpen();
    return this.opened().seal(orgId, place, JSON.stringify(content));
  }

  open<T>(orgId: string, place: Place, envelope: Buffer): T {
    this.demandOpen();
    return JSON.parse(this.opened().open(orgId, place, envelope).toString('utf8')) as T;
  }

  /**
   * New keys, one for each record, on the disk when it returns. Those of a transaction that is rolled back stay behind and
   * harm nobody.
   */
  async newRecordKeys(tx: EntityManager, orgId: string, count: number): Promise<RecordKey[]> {
    return this.newRecordKeysFor(
      tx,
      Array.from({ length: count }, () => orgId),
    );
  }

  /** The same for records of several organisations, in the order of the organisations given. */
  async newRecordKeysFor(tx: EntityManager, orgIds: readonly string[]): Promise<RecordKey[]> {
    this.demandOpen();
    for (;;) {
      const slots = await takeSlots(tx, orgIds.length);
      const made = await this.records.make(slots.map((slot, nth) => ({ orgId: orgIds[nth] ?? '', slot })));
      if (made.length === slots.length) return made;
      // The data may be older than the keys, after a backup: numbers that are in use already are passed over.
      const behind = this.records.last - (slots.at(-1) ?? 0);
      if (behind > 0) await takeSlots(tx, behind);
    }
  }

  /** The key of a record, to seal its next version. Throws `Failure` locked, `not_found` when it was shredded. */
  recordKey(orgId: string, slot: number): RecordKey {
    this.demandOpen();
    return this.records.get(orgId, slot);
  }

  sealRecord(recordKey: RecordKey, orgId: string, place: Place, content: unknown): Buffer {
    return this.records.seal(recordKey, orgId, place, JSON.stringify(content));
  }

  /** Throws `Failure` locked, `not_found` when the record's key was shredded. */
  openRecord<T>(orgId: string, slot: number, place: Place, envelope: Buffer): T {
    this.demandOpen();
    return JSON.parse(this.records.open(orgId, slot, place, envelope).toString('utf8')) as T;
  }

  /** For one load of very many records (see `openRecordOrNull`). */
  reader(): RecordReader {
    return this.records.reader();
  }

  /** As `openRecord`, and null when the record's key was shredded; with the `reader` of a load where there is one. */
  openRecordOrNull<T>(
    orgId: string,
    slot: number,
    place: Place,
    envelope: Buffer,
    reader: RecordReader = this.records,
  ): T | null {
    this.demandOpen();
    const plain = reader.openOrNull(orgId, slot, place, envelope);
    return plain === null ? null : (JSON.parse(plain.toString('utf8')) as T);
  }

  /** As `sealRecord`, for what is bytes already. */
  sealRecordBytes(recordKey: RecordKey, orgId: string, place: Place, content: Buffer): Buffer {
    return this.records.seal(recordKey, orgId, place, content);
  }

  /** Throws `Failure` locked, `not_found` when the record's key was shredded. */
  openRecordBytes(orgId: string, slot: number, place: Place, envelope: Buffer): Buffer {
    this.demandOpen();
    return this.records.open(orgId, slot, place, envelope);
  }

  isShredded(slot: number): boolean {
    return this.records.state(slot).state === 'shredded';
  }

  /** Overwrites keys for ever, on the disk when it returns; again is harmless, and locked is no hindrance. */
  async shred(slots: readonly number[]): Promise<void> {
    await this.records.shred(slots, this.clock.now());
  }

  /**
   * The id of the organisation's alert about a development, a person's brief or clocks or a member's report, or a mark of a
   * person's tasks; a UUID of version 8.
   */
  alertId(
    orgId: string,
    about: { development: string } | { brief: string } | { clock: string } | { task: string } | { report: string },
  ): string {
    const [subject = ''] = Object.entries(about).map(([what, id]) => `${what}/${id}`);
    const hex = this.hmac(orgId, subject).subarray(0, 16).toString('hex');
    const variant = ((Number.parseInt(hex.slice(16, 17), 16) & 0x3) | 0x8).toString(16);
    return [
      hex.slice(0, 8),
      hex.slice(8, 12),
      `8${hex.slice(13, 16)}`,
      variant + hex.slice(17, 20),
      hex.slice(20),
    ].join('-');
  }

  /** Where a code stands in the organisation's blind index. */
  codeIndex(orgId: string, code: string): Buffer {
    return this.hmac(orgId, `person code/${code.toLowerCase()}`);
  }

  private hmac(orgId: string, text: string): Buffer {
    this.demandOpen();
    return createHmac('sha256', this.opened().idKey(orgId)).update(text).digest();
  }

  private opened(): Keyring {
    if (this.ring === null) throw new Failure('locked', { detail: 'The keys of persons are locked.' });
    return this.ring;
  }

  private openers(): Opener[] {
    return [keyAtHand(this.config), this.brought].filter((opener) => opener !== null);
  }

  private lookAgain(): void {
    // New keys beside the keys of records that nobody could open any more would hide that a volume is missing.
    const gone = this.records.last > 0 && !existsSync(this.config.keyringFile);
    if (gone) return this.sayOnce('locked: the keyring is gone, though keys of records are there');
    try {
      const ring = Keyring.with({ file: this.config.keyringFile, find: () => this.openers() });
      if (ring.locked) return this.sayOnce('locked: nothing that opens the keys is in its place');
      this.ring = ring;
      this.log.log('the keys are open');
    } catch (cause) {
      this.sayOnce(`locked: ${cause instanceof Error ? cause.message : 'the key file cannot be read'}`);
    }
  }

  private sayOnce(why: string): void {
    if (this.said !== why) this.log.warn(why, { cure: 'docs/keys.md says how to unlock' });
    this.said = why;
  }
}

/** Numbers come from one sequence, so that two processes never write the same slot. */
async function takeSlots(tx: EntityManager, count: number): Promise<number[]> {
  const rows = await tx.query<{ slot: string }[]>(
    `select nextval('record_key_slot') as slot from generate_series(1, $1::int)`,
    [count],
  );
  return rows.map(({ slot }) => Number(slot));
}
