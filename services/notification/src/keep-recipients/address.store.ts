import { createHmac } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { IsNull, Not, type EntityManager } from 'typeorm';
import type { Channel, Stop } from '@lapwing/domain';
import { Clock, Keyring } from '@lapwing/platform';
import { GuardRow } from '../guard-members/guard.row.js';
import { ChallengeStore } from '../verify-addresses/challenge.store.js';
import { readBody, type AddressBody } from './address-body.js';
import { AddressRow } from './address.row.js';

const SCHEMA_VERSION = 2;

export interface AddressPlace {
  orgId: string;
  memberId: string;
  channel: Channel;
}

/** Addresses of members: sealed under this service's own key, found again by a keyed index. */
@Injectable()
export class AddressStore {
  constructor(
    private readonly keyring: Keyring,
    private readonly clock: Clock,
    private readonly challenges: ChallengeStore,
  ) {}

  async one(tx: EntityManager, { orgId, memberId, channel }: AddressPlace): Promise<AddressRow | null> {
    return tx.findOneBy(AddressRow, { orgId, memberId, channel });
  }

  async ofMember(tx: EntityManager, orgId: string, memberId: string): Promise<AddressRow[]> {
    return tx.find(AddressRow, { where: { orgId, memberId }, order: { channel: 'ASC' } });
  }

  async ofOrganisation(tx: EntityManager, orgId: string): Promise<AddressRow[]> {
    return tx.find(AddressRow, { where: { orgId }, order: { memberId: 'ASC', channel: 'ASC' } });
  }

  /**
   * Stores an address that was shown to be the member's, over the one before. Who has given a duress phrase is told nothing
   * by any channel until somebody else has lifted that, so that whoever holds the phone cannot lift it by verifying.
   */
  async keepVerified(
    tx: EntityManager,
    place: AddressPlace,
    body: Partial<AddressBody> & Pick<AddressBody, 'address'>,
  ): Promise<void> {
    const { orgId, memberId, channel } = place;
    const now = this.clock.now();
    const stopped = await this.staysStopped(tx, place, body.address);
    const whole = { serviceId: null, publicKey: null, secret: null, ...body };
    const row = { orgId, memberId, channel, verifiedAt: now, setAt: now, ...stopped, ...this.seal(place, whole) };
    await tx.upsert(AddressRow, row, ['orgId', 'memberId', 'channel']);
  }

  /**
   * Takes a text that came from these senders for the word that shows an address to be a member's; whose, or null when it
   * is no such word. To be asked before the text is read as a reply: the sender may be nobody's known address yet.
   */
  async verifyByWord(
    tx: EntityManager,
    channel: Channel,
    senders: readonly string[],
    text: string,
  ): Promise<AddressPlace | null> {
    const taken = await this.challenges.takeWord(tx, channel, senders, text);
    if (taken === null) return null;
    await this.keepVerified(tx, taken.place, taken.body);
    return taken.place;
  }

  /** Changes what belongs to an address, such as a key, without touching whether it is verified. */
  async amend(tx: EntityManager, row: AddressRow, change: Partial<AddressBody>): Promise<void> {
    const { orgId, memberId, channel } = row;
    const place = { orgId, memberId, channel };
    await tx.update(AddressRow, place, this.seal(place, { ...this.open(row), ...change }));
  }

  /** Remembers what the channel itself calls a member, by which replies may arrive: Signal's own id, a Matrix room. */
  async learnServiceId(tx: EntityManager, place: AddressPlace, serviceId: string): Promise<void> {
    const row = await this.one(tx, place);
    if (row === null || this.open(row).serviceId === serviceId) return;
    await this.amend(tx, row, { serviceId });
  }

  /** Stops a channel for a member until the address is set anew; false when it was stopped already. */
  async stop(tx: EntityManager, place: AddressPlace, because: Stop): Promise<boolean> {
    const { orgId, memberId, channel } = place;
    const standing = { stopped: because, stoppedAt: this.clock.now() };
    const done = await tx.update(AddressRow, { orgId, memberId, channel, stopped: IsNull() }, standing);
    return done.affected === 1;
  }

  /** Removes an address; of one stopped by a duress phrase the stop stays behind. False when none stood. */
  async remove(tx: EntityManager, { orgId, memberId, channel }: AddressPlace): Promise<boolean> {
    const row = await this.one(tx, { orgId, memberId, channel });
    if (row === null) return false;
    if (row.stopped === 'duress') await tx.update(AddressRow, { orgId, memberId, channel }, { verifiedAt: null });
    else await tx.delete(AddressRow, { orgId, memberId, channel });
    return row.verifiedAt !== null;
  }

  /** Lifts the stop of a duress phrase; false when none stands. */
  async resume(tx: EntityManager, orgId: string, memberId: string): Promise<boolean> {
    const place = { orgId, memberId, stopped: 'duress' } as const;
    await tx.delete(AddressRow, { ...place, verifiedAt: IsNull() });
    const raised = { orgId, memberId, raisedAt: Not(IsNull()) };
    const lifted = await tx.update(GuardRow, raised, { raisedAt: null, actedAt: null, callId: null, callAt: null });
    const resumed = await tx.update(AddressRow, place, { stopped: null, stoppedAt: null });
    return (lifted.affected ?? 0) + (resumed.affected ?? 0) > 0;
  }

  /** Lifts the stop of a changed key that was compared; under a duress phrase the phone stays silent all the same. */
  async trust(tx: EntityManager, orgId: string, memberId: string): Promise<void> {
    const since = await this.duressSince(tx, orgId, memberId);
    const place = { orgId, memberId, channel: 'signal', stopped: 'untrusted_identity' } as const;
    await tx.update(AddressRow, place, { stopped: since === null ? null : 'duress', stoppedAt: since });
  }

  /** Whose address a sender writes from; one person may work for several organisations. */
  async bySender(tx: EntityManager, channel: Channel, senders: readonly string[]): Promise<AddressRow[]> {
    const organisations = await tx.query<{ org_id: string }[]>(
      'select distinct org_id from address where channel = $1',
      [channel],
    );
    const finders = organisations.flatMap(({ org_id: orgId }) =>
      senders.map((sender) => this.finderOf(orgId, channel, sender)),
    );
    if (finders.length === 0) return [];
    return tx
      .createQueryBuilder(AddressRow, 'address')
      .where('address.channel = :channel and address.finders && :finders::bytea[]', { channel, finders })
      .getMany();
  }

  /** The address in the clear, for the moment of use. Throws `Failure` locked. */
  open(row: AddressRow): AddressBody {
    const text = this.keyring.open(row.orgId, placeOf(row), row.sealed).toString('utf8');
    return readBody(row.channel, row.schemaVersion, text);
  }

  /** The stop that verifying does not lift: of a duress phrase, and of a phone whose key has changed until it was compared. */
  private async staysStopped(
    tx: EntityManager,
    place: AddressPlace,
    address: string,
  ): Promise<Pick<AddressRow, 'stopped' | 'stoppedAt'>> {
    const duress = await this.duressSince(tx, place.orgId, place.memberId);
    if (duress !== null) return { stopped: 'duress', stoppedAt: duress };
    const before = await this.one(tx, place);
    const isSamePhone = before?.stopped === 'untrusted_identity' && this.knows(before, address);
    return isSamePhone ? { stopped: before.stopped, stoppedAt: before.stoppedAt } : { stopped: null, stoppedAt: null };
  }

  private knows(row: AddressRow, address: string): boolean {
    const body = this.open(row);
    return body.address === address || body.serviceId === address;
  }

  /** Since when a member stands under a duress phrase that nobody has lifted. */
  private async duressSince(tx: EntityManager, orgId: string, memberId: string): Promise<Date | null> {
    const stopped = await tx.findOneBy(AddressRow, { orgId, memberId, stopped: 'duress' });
    const guard = await tx.findOneBy(GuardRow, { orgId, memberId });
    return stopped?.stoppedAt ?? guard?.raisedAt ?? null;
  }

  private seal(place: AddressPlace, body: AddressBody): Pick<AddressRow, 'sealed' | 'schemaVersion' | 'finders'> {
    const { orgId, channel } = place;
    const row = { ...place, schemaVersion: SCHEMA_VERSION };
    const known = [body.address, body.serviceId].filter((one) => one !== null);
    return {
      sealed: this.keyring.seal(orgId, placeOf(row), JSON.stringify(body)),
      schemaVersion: SCHEMA_VERSION,
      finders: known.map((one) => this.finderOf(orgId, channel, one)),
    };
  }

  private finderOf(orgId: string, channel: Channel, sender: string): Buffer {
    const key = this.keyring.idKey(orgId);
    return createHmac('sha256', key).update(`${channel} address ${sender.toLowerCase()}`).digest();
  }
}

function placeOf(row: Pick<AddressRow, 'memberId' | 'channel' | 'schemaVersion'>) {
  const { memberId, channel, schemaVersion } = row;
  if (schemaVersion === 1) return { table: 'recipient', row: memberId, schemaVersion };
  return { table: 'address', row: `${memberId} ${channel}`, schemaVersion };
}
