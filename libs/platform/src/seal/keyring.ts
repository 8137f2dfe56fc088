import { randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { Logger } from '@nestjs/common';
import { Failure } from '@lapwing/contracts';
import { epochOf, openRecord, sealRecord, type Place } from './envelope.js';
import { changeKeyFile, readKeyFile, type KeyFile } from './key-file.js';

type OrganisationKeys = KeyFile['organisations'][string];

/** The organisation keys of one process, opened with the key-encryption key; without it the ring is locked. */
export class Keyring {
  private constructor(
    private readonly file: string,
    private readonly kek: Buffer | null,
    private keys: KeyFile | null,
  ) {}

  /** Opens the key file; `kek` null gives a locked ring. Throws when the key does not fit the file. */
  static open(options: { file: string; kek: Buffer | null }): Keyring {
    const { file, kek } = options;
    return new Keyring(file, kek, kek === null ? null : readKeyFile(file, kek));
  }

  get locked(): boolean {
    return this.keys === null;
  }

  /** Seals a record of an organisation, whose keys are made on first use. Throws `Failure` locked. */
  seal(orgId: string, place: Place, plaintext: Buffer | string): Buffer {
    const { epoch, keys } = this.ensure(orgId);
    return sealRecord(keyAt(keys, epoch), epoch, orgId, place, Buffer.from(plaintext));
  }

  /** Opens a sealed record. Throws `Failure` locked, `not_found` when the organisation's keys were deleted. */
  open(orgId: string, place: Place, envelope: Buffer): Buffer {
    const entry = this.find(orgId);
    if (entry === null) throw new Failure('not_found', { detail: 'The keys of the organisation are gone.' });
    return openRecord(keyAt(entry.keys, epochOf(envelope)), orgId, place, envelope);
  }

  /** The organisation's key for ids that nobody else may recompute, 32 bytes. Throws `Failure` locked. */
  idKey(orgId: string): Buffer {
    return Buffer.from(this.ensure(orgId).idKey, 'hex');
  }

  /** Deletes an organisation's keys; what they sealed can never be opened again. */
  deleteOrganisation(orgId: string): void {
    this.change(({ [orgId]: _gone, ...rest }) => rest);
  }

  private ensure(orgId: string): OrganisationKeys {
    const known = this.find(orgId);
    if (known !== null) return known;
    const made = { epoch: 1, keys: { '1': randomKey() }, idKey: randomKey() };
    const { [orgId]: entry = made } = this.change((organisations) => ({ [orgId]: made, ...organisations }));
    return entry;
  }

  /** Another process of the service may have made the keys since the file was read. */
  private find(orgId: string): OrganisationKeys | null {
    const { keys, kek } = this.unlocked();
    const known = keys.organisations[orgId];
    if (known !== undefined) return known;
    this.keys = readKeyFile(this.file, kek);
    return this.keys.organisations[orgId] ?? null;
  }

  private unlocked(): { keys: KeyFile; kek: Buffer } {
    if (this.keys === null || this.kek === null) throw new Failure('locked', { detail: 'The keys are locked.' });
    return { keys: this.keys, kek: this.kek };
  }

  private change(
    next: (organisations: KeyFile['organisations']) => KeyFile['organisations'],
  ): KeyFile['organisations'] {
    const { kek } = this.unlocked();
    this.keys = changeKeyFile(this.file, kek, (keys) => ({ ...keys, organisations: next(keys.organisations) }));
    return this.keys.organisations;
  }
}

/** Reads the key-encryption key (64 hex digits); absent, it is made in development, with a loud warning, else null. */
export function readKek(path: string | null, mode: 'development' | 'production'): Buffer | null {
  if (path === null) return null;
  if (!existsSync(path)) {
    if (mode === 'production') return null;
    mkdirSync(dirname(path), { recursive: true, mode: 0o700 });
    writeFileSync(path, randomKey(), { mode: 0o600, flag: 'wx' });
    new Logger('keys').warn('DEVELOPMENT: a key-encryption key was made beside the data; it protects nothing');
  }
  const kek = Buffer.from(readFileSync(path, 'utf8').trim(), 'hex');
  if (kek.length !== 32) throw new Error('The key-encryption key must be 64 hex digits.');
  return kek;
}

function keyAt(keys: Record<string, string>, epoch: number): Buffer {
  const key = keys[String(epoch)];
  if (key === undefined) throw new Failure('not_found', { detail: 'The key of this epoch is gone.' });
  return Buffer.from(key, 'hex');
}

function randomKey(): string {
  return randomBytes(32).toString('hex');
}
