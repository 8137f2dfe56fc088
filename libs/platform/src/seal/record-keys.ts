import { Failure } from '@lapwing/contracts';
import { openRecord, sealRecord, type Place } from './envelope.js';
import type { Keyring } from './keyring.js';
import { fillSlot, openSlot, SLOT, stateOf, type SlotState } from './slot.js';
import type { SlotFile } from './slot-file.js';
import { freshBytes } from './random.js';

/** A record's own key and where it is kept. */
export interface RecordKey {
  slot: number;
  key: Buffer;
}

/** What is to be written of a record key. */
interface Wrapped extends RecordKey {
  orgId: string;
  epoch: number;
  bytes: Buffer;
}

/** The epoch in an envelope under a record's own key, which outlives the epochs of its organisation. */
const OWN = 0;
/** Slots in a block, and how many blocks a reader remembers: those of two million records. */
const BLOCK = 4_096;
const MOST_BLOCKS = 512;

/** Keys of single records in a file of slots, each wrapped under its organisation's key. Nothing of them is remembered. */
export class RecordKeys {
  constructor(
    private readonly file: SlotFile,
    private readonly ring: () => Keyring,
  ) {}

  /** Makes a key in each of the slots that is blank; on the disk when it returns. Throws `Failure` locked. */
  async make(places: readonly { orgId: string; slot: number }[]): Promise<(RecordKey & { orgId: string })[]> {
    const made = places.map(({ orgId, slot }) => ({ orgId, slot, key: freshBytes(32) }));
    const wrapped = this.wrap(made);
    const kept = await this.file.fill(wrapped.map(({ slot, bytes }) => ({ number: slot, bytes })));
    await this.followTurn(wrapped.filter(({ slot }) => kept.has(slot)));
    return made.filter(({ slot }) => kept.has(slot));
  }

  /**
   * Another process may have turned the key of an organisation, and dropped the old one, between the moment it was read here
   * and the moment the slots were written: they are wrapped again before anybody relies on them.
   */
  private async followTurn(written: readonly Wrapped[]): Promise<void> {
    const now = this.wrappingKeys();
    const outdated = written.filter(({ orgId, epoch }) => now(orgId).epoch !== epoch);
    if (outdated.length === 0) return;
    const again = this.wrap(outdated);
    const bySlot = new Map(again.map((wrapped) => [wrapped.slot, wrapped]));
    await this.file.replace([...bySlot.keys()], (bytes, slot) => {
      const [found, next] = [stateOf(bytes), bySlot.get(slot)];
      return found.state === 'live' && next !== undefined && found.epoch < next.epoch ? next.bytes : null;
    });
    await this.followTurn(again);
  }

  private wrap(records: readonly (RecordKey & { orgId: string })[]): Wrapped[] {
    const now = this.wrappingKeys();
    return records.map(({ orgId, slot, key }) => {
      const { epoch, key: orgKey } = now(orgId);
      return { orgId, slot, key, epoch, bytes: fillSlot(orgKey, epoch, orgId, slot, key) };
    });
  }

  /** The keys of organisations at this moment, each looked up once. */
  private wrappingKeys(): (orgId: string) => { epoch: number; key: Buffer } {
    const known = new Map<string, { epoch: number; key: Buffer }>();
    return (orgId) => {
      const found = known.get(orgId) ?? this.ring().wrappingKey(orgId);
      known.set(orgId, found);
      return found;
    };
  }

  /** Overwrites keys for ever; what they sealed can never be opened again. Needs no unlocked ring. */
  async shred(slots: readonly number[], at: Date): Promise<void> {
    await this.file.shred(slots, at);
  }

  state(slot: number): SlotState {
    return stateOf(this.file.read(slot));
  }

  /** The highest slot the file reaches to. */
  get last(): number {
    return this.file.last;
  }

  /** Throws `Failure` locked, and `not_found` when the key was shredded. */
  get(orgId: string, slot: number): RecordKey {
    return { slot, key: this.keyIn(this.file.read(slot), orgId, slot) };
  }

  seal({ key }: RecordKey, orgId: string, place: Place, plaintext: Buffer | string): Buffer {
    return sealRecord(key, OWN, orgId, place, Buffer.from(plaintext));
  }

  /** Throws `Failure` locked, and `not_found` when the key was shredded. */
  open(orgId: string, slot: number, place: Place, envelope: Buffer): Buffer {
    return openRecord(this.get(orgId, slot).key, orgId, place, envelope);
  }

  /** Opens a record; null when its key was shredded. Throws `Failure` locked; any other error means damage. */
  openOrNull(orgId: string, slot: number, place: Place, envelope: Buffer): Buffer | null {
    const bytes = this.file.read(slot);
    if (stateOf(bytes).state === 'shredded') return null;
    return openRecord(this.keyIn(bytes, orgId, slot), orgId, place, envelope);
  }

  /**
   * As `openOrNull` for very many records: slots are read in blocks, which it remembers. Another process may shred
   * meanwhile, so a reader serves one load and is thrown away.
   */
  reader(): RecordReader {
    const blocks = new Map<number, Buffer>();
    return {
      openOrNull: (orgId, slot, place, envelope) => {
        const bytes = this.slotIn(blocks, slot);
        if (stateOf(bytes).state === 'shredded') return null;
        return openRecord(this.keyIn(bytes, orgId, slot), orgId, place, envelope);
      },
    };
  }

  private slotIn(blocks: Map<number, Buffer>, slot: number): Buffer {
    const number = Math.floor(slot / BLOCK);
    let block = blocks.get(number);
    if (block === undefined) {
      if (blocks.size >= MOST_BLOCKS) blocks.clear();
      block = this.file.read(number * BLOCK, BLOCK);
      blocks.set(number, block);
    }
    const at = (slot % BLOCK) * SLOT;
    return block.subarray(at, at + SLOT);
  }

  private keyIn(bytes: Buffer, orgId: string, slot: number): Buffer {
    const found = stateOf(bytes);
    if (found.state === 'shredded') throw new Failure('not_found', { detail: 'The key of this record was shredded.' });
    if (found.state !== 'live') throw new Error(`The key of a record is missing: slot ${slot} is ${found.state}.`);
    const key = this.ring().unwrappingKey(orgId, found.epoch);
    if (key !== null) return openSlot(key, found.epoch, orgId, slot, bytes);
    // The key of the organisation was turned since the slot was read.
    const now = this.file.read(slot);
    if (!now.equals(bytes)) return this.keyIn(now, orgId, slot);
    throw new Failure('not_found', { detail: 'The keys of the organisation are gone.' });
  }
}

/** Opens one record after the other. */
export type RecordReader = Pick<RecordKeys, 'openOrNull'>;
