import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { Failure, type HandOverEntry } from '@lapwing/contracts';
import { handOverSize, plainHandOverCode, type HandOverState } from '@lapwing/domain';
import { Clock, Ids, Jobs, type Place } from '@lapwing/platform';
import { In, type EntityManager } from 'typeorm';
import { KeyStore } from '../unlock-keys/key.store.js';
import { HandOverRow } from './hand-over.row.js';

/** What the giver keeps sealed: who agreed to what. */
export interface Given extends HandOverEntry {
  by: string;
}

/** What the receiver keeps sealed: who accepted, and the new records in the order of the giver's, with gaps for who stayed. */
export interface Received {
  by: string;
  personIds: (string | null)[];
}

/** A side of a hand-over, opened. */
export type HandOver = Omit<HandOverRow, 'sealed'> & { given: Given | null; received: Received | null };
export interface HandOverPairOpened {
  giver: HandOver & { given: Given };
  receiver: HandOver;
}

const MOST_LISTED = 200;

/** Both sides of hand-overs. The door of an organisation changes its own; the timer alone sees that two belong together. */
@Injectable()
export class HandOverStore {
  constructor(
    private readonly keys: KeyStore,
    private readonly ids: Ids,
    private readonly jobs: Jobs,
    private readonly clock: Clock,
  ) {}

  async prepare(tx: EntityManager, orgId: string, given: Given): Promise<HandOver> {
    const id = this.ids.next();
    const clear = {
      ...{ orgId, id, side: 'giver' as const, state: 'prepared' as const, size: handOverSize(given.personIds.length) },
      ...{ peerOrg: null, peerId: null, madeAt: this.clock.now(), offeredAt: null, carriedAt: null },
    };
    await tx.insert(HandOverRow, { ...clear, sealed: this.keys.seal(orgId, placeOf(id), given) });
    return { ...clear, given, received: null };
  }

  /** The newest first. */
  async list(tx: EntityManager, orgId: string): Promise<HandOver[]> {
    this.keys.demandOpen();
    const rows = await tx.find(HandOverRow, {
      where: { orgId },
      order: { madeAt: 'desc', id: 'desc' },
      take: MOST_LISTED,
    });
    return rows.map((row) => this.opened(row));
  }

  /** Throws `Failure` locked, not_found. */
  async find(tx: EntityManager, orgId: string, id: string): Promise<HandOver> {
    this.keys.demandOpen();
    const row = await tx.findOneBy(HandOverRow, { orgId, id });
    if (row === null) throw new Failure('not_found');
    return this.opened(row);
  }

  /** Moves an own side on, once; throws `Failure` conflict when it is no more where it was read. */
  async move(
    tx: EntityManager,
    { orgId, id }: Pick<HandOver, 'orgId' | 'id'>,
    from: readonly HandOverState[],
    to: HandOverState,
    received: Received | null = null,
  ): Promise<void> {
    const sealed = received === null ? {} : { sealed: this.keys.seal(orgId, placeOf(id), received) };
    const { affected } = await tx.update(HandOverRow, { orgId, id, state: In([...from]) }, { state: to, ...sealed });
    if (affected !== 1)
      throw new Failure('conflict', { detail: 'Somebody else has answered this meanwhile. Look again.' });
  }

  /** A code for one offer, by which the organisation is found; only its hash is kept. */
  async keepCode(tx: EntityManager, orgId: string, code: string, expiresAt: Date): Promise<void> {
    await tx.query('insert into hand_over_code (org_id, id, code_hash, expires_at) values ($1, $2, $3, $4)', [
      orgId,
      this.ids.next(),
      hashOf(code),
      expiresAt,
    ]);
  }

  /** Whether the code led to another organisation, which then has the offer. The code is spent. */
  async address(tx: EntityManager, { id }: HandOver, code: string): Promise<boolean> {
    const [row] = await tx.query<{ addressed: boolean }[]>('select address_hand_over($1, $2, $3, $4) as addressed', [
      id,
      hashOf(code),
      this.clock.now(),
      this.ids.next(),
    ]);
    return row?.addressed === true;
  }

  /** Has the pair looked at: at once, or at a time. */
  async followSoon(tx: EntityManager, one: HandOver, at: Date = this.clock.now()): Promise<void> {
    const [orgId, id] = one.side === 'receiver' ? [one.orgId, one.id] : [one.peerOrg, one.peerId];
    if (orgId !== null && id !== null) await this.jobs.at(tx, 'hand_over.follow', `${orgId}/${id}`, at);
  }

  /** For the timer: the two sides of an offer by the receiver's, held until the transaction ends; null once it is over. */
  async lockPair(tx: EntityManager, orgId: string, id: string): Promise<HandOverPairOpened | null> {
    const lock = { mode: 'pessimistic_write' } as const;
    const ours = await tx.findOne(HandOverRow, { where: { orgId, id, side: 'receiver' }, lock });
    if (ours === null || ours.peerOrg === null || ours.peerId === null) return null;
    const theirs = await tx.findOne(HandOverRow, {
      where: { orgId: ours.peerOrg, id: ours.peerId, side: 'giver' },
      lock,
    });
    if (theirs === null || theirs.peerOrg !== orgId || theirs.peerId !== id) return null;
    const { given, ...giver } = this.opened(theirs);
    return given === null ? null : { giver: { ...giver, given }, receiver: this.opened(ours) };
  }

  /** For the timer: both sides are carried out, and can be undone for a while. */
  async carried(tx: EntityManager, { giver, receiver }: HandOverPairOpened, received: Received): Promise<void> {
    const set = { state: 'carried' as const, carriedAt: this.clock.now() };
    await tx.update(HandOverRow, keyOf(giver), set);
    const sealed = this.keys.seal(receiver.orgId, placeOf(receiver.id), received);
    await tx.update(HandOverRow, keyOf(receiver), { ...set, sealed });
  }

  /**
   * For the timer: it is over. The rows name one another no more; the giver's keeps that the persons agreed, the receiver's
   * which of its records came so. What the giver alone need know, the receiver reads as taken back.
   */
  async settle(tx: EntityManager, { giver, receiver }: HandOverPairOpened, state: HandOverState): Promise<void> {
    const apart = { peerOrg: null, peerId: null };
    const told = state === 'gone' || state === 'consent_over' ? 'withdrawn' : state;
    await tx.update(HandOverRow, keyOf(giver), { state, ...apart });
    const kept = state === 'carried' ? {} : { sealed: null };
    await tx.update(HandOverRow, keyOf(receiver), { state: told, ...kept, ...apart });
  }

  private opened({ sealed, ...clear }: HandOverRow): HandOver {
    const open = <T>(): T | null =>
      sealed === null ? null : this.keys.open<T>(clear.orgId, placeOf(clear.id), sealed);
    return clear.side === 'giver'
      ? { ...clear, given: open<Given>(), received: null }
      : { ...clear, given: null, received: open<Received>() };
  }
}

function keyOf({ orgId, id }: HandOver): { orgId: string; id: string } {
  return { orgId, id };
}

function placeOf(id: string): Place {
  return { table: 'hand_over', row: id, schemaVersion: 1 };
}

/** A code has 58 random bits and lives two days, so that its plain hash gives nothing away in time. */
function hashOf(code: string): Buffer {
  return createHash('sha256')
    .update(`hand-over code/${plainHandOverCode(code)}`)
    .digest();
}
