import { createHmac, randomInt, timingSafeEqual } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { In, MoreThan, type EntityManager } from 'typeorm';
import { z } from 'zod';
import {
  challengeCode,
  challengeWay,
  CODE_LENGTH,
  CODE_LETTERS,
  CODE_MINUTES,
  CODE_TRIES,
  findChallengeCodes,
  tryChallenge,
  type Channel,
} from '@lapwing/domain';
import { Clock, Keyring } from '@lapwing/platform';
import { addressBody, type AddressBody } from '../keep-recipients/address-body.js';
import { ChallengeRow } from './challenge.row.js';

const held = z.object({ body: addressBody, code: z.string() });
export type Held = z.infer<typeof held>;

/** A member's channel. */
export interface ChallengePlace {
  orgId: string;
  memberId: string;
  channel: Channel;
}

/** Addresses that wait to be shown to be their member's, one per member and channel. */
@Injectable()
export class ChallengeStore {
  constructor(
    private readonly keyring: Keyring,
    private readonly clock: Clock,
  ) {}

  /** Begins a challenge, over one that waits already; its code is new. */
  async begin(tx: EntityManager, place: ChallengePlace, body: AddressBody): Promise<ChallengeRow & Held> {
    const { orgId, memberId, channel } = place;
    const code = challengeCode(Array.from({ length: CODE_LENGTH }, () => randomInt(CODE_LETTERS)));
    const row: ChallengeRow = {
      orgId,
      memberId,
      channel,
      way: challengeWay(channel),
      sealed: this.keyring.seal(orgId, placeOf(place), JSON.stringify({ body, code } satisfies Held)),
      proof: this.proofOf(orgId, code),
      triesLeft: CODE_TRIES,
      expiresAt: new Date(this.clock.now().getTime() + CODE_MINUTES * 60_000),
      otherSender: false,
    };
    await tx.upsert(ChallengeRow, row, ['orgId', 'memberId', 'channel']);
    return { ...row, body, code };
  }

  async one(tx: EntityManager, { orgId, memberId, channel }: ChallengePlace): Promise<ChallengeRow | null> {
    return tx.findOneBy(ChallengeRow, { orgId, memberId, channel });
  }

  async ofOrganisation(tx: EntityManager, orgId: string): Promise<ChallengeRow[]> {
    return tx.find(ChallengeRow, { where: { orgId }, order: { memberId: 'ASC', channel: 'ASC' } });
  }

  /** What waits, in the clear. Throws `Failure` locked. */
  open(row: ChallengeRow): Held {
    return held.parse(JSON.parse(this.keyring.open(row.orgId, placeOf(row), row.sealed).toString('utf8')));
  }

  /** The address that a code shows to be the member's, which waits no longer then; null whatever is wrong with the code. */
  async takeCode(tx: EntityManager, place: ChallengePlace, text: string): Promise<AddressBody | null> {
    const row = await this.hold(tx, place);
    const [code = ''] = findChallengeCodes(text);
    const matches = row !== null && timingSafeEqual(row.proof, this.proofOf(row.orgId, code));
    const tried = tryChallenge(factsOf(row), { way: 'code', matches }, this.now());
    if (row === null) return null;
    if (tried.verified) return this.end(tx, row);
    if (tried.because === 'wrong') await this.count(tx, row, false);
    return null;
  }

  /**
   * The address that a word shows to be a member's, and whose; null when the text holds no word that waits, or when it came
   * from another address than the one that waits for it.
   */
  async takeWord(
    tx: EntityManager,
    channel: Channel,
    senders: readonly string[],
    text: string,
  ): Promise<{ place: ChallengePlace; body: AddressBody } | null> {
    const found = await this.byWord(tx, channel, findChallengeCodes(text));
    const row = found === null ? null : await this.hold(tx, found);
    // Another word may have been asked for since it was found.
    if (row === null || found?.proof.equals(row.proof) !== true) return null;
    const body = sentFrom(this.open(row).body, senders);
    const tried = tryChallenge(factsOf(row), { way: 'word', matches: body !== null }, this.now());
    if (tried.verified && body !== null) {
      await this.end(tx, row);
      return { place: { orgId: row.orgId, memberId: row.memberId, channel }, body };
    }
    await this.count(tx, row, true);
    return null;
  }

  async drop(tx: EntityManager, { orgId, memberId, channel }: ChallengePlace): Promise<boolean> {
    return (await tx.delete(ChallengeRow, { orgId, memberId, channel })).affected === 1;
  }

  /** A word is looked for under the key of every organisation where somebody waits for one. */
  private async byWord(tx: EntityManager, channel: Channel, words: readonly string[]): Promise<ChallengeRow | null> {
    if (words.length === 0) return null;
    const waiting = { channel, way: 'word', expiresAt: MoreThan(this.clock.now()) } as const;
    const organisations = await tx.find(ChallengeRow, { where: waiting, select: { orgId: true } });
    for (const orgId of new Set(organisations.map((row) => row.orgId))) {
      const proof = In(words.map((word) => this.proofOf(orgId, word)));
      const found = await tx.findOneBy(ChallengeRow, { ...waiting, orgId, proof });
      if (found !== null) return found;
    }
    return null;
  }

  /** One at a time tries a code, or five tries would be as many as fit into a moment. */
  private async hold(tx: EntityManager, place: ChallengePlace): Promise<ChallengeRow | null> {
    const { orgId, memberId, channel } = place;
    return tx.findOne(ChallengeRow, { where: { orgId, memberId, channel }, lock: { mode: 'pessimistic_write' } });
  }

  private async end(tx: EntityManager, row: ChallengeRow): Promise<AddressBody> {
    await this.drop(tx, row);
    return this.open(row).body;
  }

  private async count(tx: EntityManager, row: ChallengeRow, otherSender: boolean): Promise<void> {
    const { orgId, memberId, channel } = row;
    const triesLeft = Math.max(0, row.triesLeft - 1);
    await tx.update(ChallengeRow, { orgId, memberId, channel }, { triesLeft, otherSender });
  }

  private now(): string {
    return this.clock.now().toISOString();
  }

  private proofOf(orgId: string, code: string): Buffer {
    return createHmac('sha256', this.keyring.idKey(orgId)).update(`address code ${code}`).digest();
  }
}

/**
 * The address as the sender shows it, or null for another sender. Who hides their number is known by the service id
 * alone: then that is the address, since nothing shows that the number is theirs.
 */
function sentFrom(body: AddressBody, senders: readonly string[]): AddressBody | null {
  const ids = senders.filter((sender) => !sender.startsWith('+'));
  const numbers = senders.filter((sender) => sender.startsWith('+'));
  const [serviceId = null] = ids;
  if (senders.some((sender) => sender.toLowerCase() === body.address.toLowerCase())) return { ...body, serviceId };
  if (numbers.length > 0 || serviceId === null || !body.address.startsWith('+')) return null;
  return { ...body, address: serviceId, serviceId };
}

function factsOf(row: ChallengeRow | null) {
  return row === null ? null : { way: row.way, expiresAt: row.expiresAt.toISOString(), triesLeft: row.triesLeft };
}

function placeOf({ memberId, channel }: Pick<ChallengeRow, 'memberId' | 'channel'>) {
  return { table: 'challenge', row: `${memberId} ${channel}`, schemaVersion: 1 };
}
