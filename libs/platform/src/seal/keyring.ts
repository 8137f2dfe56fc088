import { randomBytes } from 'node:crypto';
import { statSync } from 'node:fs';
import { Failure } from '@lapwing/contracts';
import { epochOf, openRecord, sealRecord, type Place } from './envelope.js';
import {
  blankKeyFile,
  changeKeyFile,
  KeyFileFault,
  keyRecipient,
  openKeyFile,
  type KeyFile,
  type OpenedFile,
  type Opener,
} from './key-file.js';

const UNKNOWN = '';

type Written = KeyFile['organisations'][string];

/** The keys of one organisation, ready for use. */
interface OrganisationKeys {
  rows: Epochs;
  slots: Epochs | null;
  idKey: Buffer;
}

/** Keys by epoch, and the epoch that is sealed with now. */
interface Epochs {
  epoch: number;
  keys: ReadonlyMap<number, Buffer>;
}

/**
 * The organisation keys of one process. It is locked without what opens their file; `find` says what there is at the
 * moment, and is asked again when the file no longer opens with what it said before.
 */
export class Keyring {
  private opener: Opener | null = null;
  private organisations = new Map<string, OrganisationKeys>();
  /** What the file looked like before it was read. */
  private stamp = UNKNOWN;

  private constructor(
    private readonly file: string,
    private readonly find: () => readonly Opener[],
  ) {}

  /** Opens the key file; `kek` null gives a locked ring. Throws `KeyFileFault` when the key does not fit the file. */
  static open({ file, kek }: { file: string; kek: Buffer | null }): Keyring {
    return Keyring.with({ file, find: () => (kek === null ? [] : [{ kind: 'key', kek }]) });
  }

  /** As `open`, with whatever is found to open the file. */
  static with({ file, find }: { file: string; find: () => readonly Opener[] }): Keyring {
    const ring = new Keyring(file, find);
    const found = find();
    const stamp = ring.stampOfFile();
    if (found.length > 0) ring.take(...firstThatFits(file, found), stamp);
    return ring;
  }

  get locked(): boolean {
    return this.opener === null;
  }

  /** Seals a record of an organisation, whose keys are made on first use. Throws `Failure` locked. */
  seal(orgId: string, place: Place, plaintext: Buffer | string): Buffer {
    const { epoch, keys } = this.ensure(orgId).rows;
    return sealRecord(present(keys.get(epoch)), epoch, orgId, place, Buffer.from(plaintext));
  }

  /** Opens a sealed record. Throws `Failure` locked, `not_found` when the organisation's keys were deleted. */
  open(orgId: string, place: Place, envelope: Buffer): Buffer {
    const epoch = epochOf(envelope);
    const key = this.known(orgId)?.rows.keys.get(epoch) ?? this.reread(orgId)?.rows.keys.get(epoch);
    return openRecord(present(key), orgId, place, envelope);
  }

  /**
   * The key that an organisation wraps record keys with now, made on first use, and its epoch; whether another process has
   * turned it is looked at each time. Throws `Failure` locked.
   */
  wrappingKey(orgId: string): { epoch: number; key: Buffer } {
    this.demandOpen();
    if (this.stampOfFile() !== this.stamp) this.reread(orgId);
    const slots = this.ensure(orgId).slots ?? this.makeSlots(orgId);
    return { epoch: slots.epoch, key: present(slots.keys.get(slots.epoch)) };
  }

  /** The key an organisation wrapped record keys with in an epoch; null when it is gone. Throws `Failure` locked. */
  unwrappingKey(orgId: string, epoch: number): Buffer | null {
    return this.known(orgId)?.slots?.keys.get(epoch) ?? this.reread(orgId)?.slots?.keys.get(epoch) ?? null;
  }

  /** The organisation's key for ids that nobody else may recompute, 32 bytes. Throws `Failure` locked. */
  idKey(orgId: string): Buffer {
    return this.ensure(orgId).idKey;
  }

  /** Deletes an organisation's keys; what they sealed can never be opened again. */
  deleteOrganisation(orgId: string): void {
    this.change(({ [orgId]: _gone, ...rest }) => rest);
  }

  private known(orgId: string): OrganisationKeys | undefined {
    this.demandOpen();
    return this.organisations.get(orgId);
  }

  private ensure(orgId: string): OrganisationKeys {
    const known = this.known(orgId) ?? this.reread(orgId);
    if (known !== undefined) return known;
    const made = { ...firstEpoch(), slots: firstEpoch(), idKey: randomKey() };
    this.change((organisations) => ({ [orgId]: made, ...organisations }));
    const entry = this.organisations.get(orgId);
    if (entry === undefined) throw new Error('The keys of an organisation were not kept.');
    return entry;
  }

  /** For keys that were made before record keys were. */
  private makeSlots(orgId: string): Epochs {
    this.change(({ [orgId]: entry, ...others }) => {
      if (entry === undefined) throw new Failure('not_found', { detail: 'The keys of the organisation are gone.' });
      return { ...others, [orgId]: { ...entry, slots: entry.slots ?? firstEpoch() } };
    });
    const slots = this.organisations.get(orgId)?.slots ?? null;
    if (slots === null) throw new Error('The keys of an organisation were not kept.');
    return slots;
  }

  /** Another process of the service may have made the keys since the file was read. */
  private reread(orgId: string): OrganisationKeys | undefined {
    const stamp = this.stampOfFile();
    this.take(...this.openAgain(), stamp);
    return this.organisations.get(orgId);
  }

  private change(next: (organisations: Record<string, Written>) => Record<string, Written>): void {
    let by = this.demandOpen();
    const changed = changeKeyFile(
      this.file,
      () => {
        const [opener, opened] = this.openAgain();
        by = opener;
        return opened ?? blankKeyFile(firstRecipient(opener));
      },
      (opened) => ({ ...opened, keys: { ...opened.keys, organisations: next(opened.keys.organisations) } }),
    );
    this.take(by, changed, UNKNOWN);
  }

  /** The file may have been given another key since it was opened; what was opened stays open all the same. */
  private openAgain(): [Opener, OpenedFile | null] {
    try {
      return firstThatFits(this.file, [this.demandOpen(), ...this.find()]);
    } catch (cause) {
      if (!(cause instanceof KeyFileFault) || cause.because === 'damaged') throw cause;
      throw new Failure('locked', { detail: 'The key file opens with another key now.', cause });
    }
  }

  private take(opener: Opener, opened: OpenedFile | null, stamp: string): void {
    const entries = Object.entries(opened?.keys.organisations ?? {});
    this.organisations = new Map(entries.map(([orgId, written]) => [orgId, readyOf(written)]));
    this.opener = opener;
    this.stamp = stamp;
  }

  /** The file is replaced as a whole at each change. */
  private stampOfFile(): string {
    const { ino, mtimeMs, size } = statSync(this.file, { throwIfNoEntry: false }) ?? { ino: 0, mtimeMs: 0, size: 0 };
    return `${ino} ${mtimeMs} ${size}`;
  }

  private demandOpen(): Opener {
    if (this.opener === null) throw new Failure('locked', { detail: 'The keys are locked.' });
    return this.opener;
  }
}

/** Throws `KeyFileFault` when none of them opens the file; any opens one that is not there yet. */
function firstThatFits(file: string, openers: readonly Opener[]): [Opener, OpenedFile | null] {
  for (const opener of openers) {
    try {
      return [opener, openKeyFile(file, opener)];
    } catch (cause) {
      if (!(cause instanceof KeyFileFault) || cause.because === 'damaged') throw cause;
    }
  }
  throw new KeyFileFault('does_not_fit');
}

function firstRecipient(opener: Opener): ReturnType<typeof keyRecipient> {
  if (opener.kind === 'key') return keyRecipient('first key', opener.kek);
  throw new Failure('locked', { detail: 'The key file is gone.' });
}

function readyOf({ idKey, slots, ...rows }: Written): OrganisationKeys {
  return { rows: epochsOf(rows), slots: slots === null ? null : epochsOf(slots), idKey: Buffer.from(idKey, 'hex') };
}

function epochsOf({ epoch, keys }: { epoch: number; keys: Record<string, string> }): Epochs {
  return { epoch, keys: new Map(Object.entries(keys).map(([at, key]) => [Number(at), Buffer.from(key, 'hex')])) };
}

function firstEpoch(): { epoch: number; keys: Record<string, string> } {
  return { epoch: 1, keys: { '1': randomKey() } };
}

function present(key: Buffer | undefined): Buffer {
  if (key === undefined) throw new Failure('not_found', { detail: 'The keys of the organisation are gone.' });
  return key;
}

function randomKey(): string {
  return randomBytes(32).toString('hex');
}
