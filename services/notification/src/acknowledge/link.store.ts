import { createHash, randomBytes } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import { LessThanOrEqual, type EntityManager } from 'typeorm';
import { CONFIG, Clock, Ids } from '@lapwing/platform';
import type { NotificationConfig } from '../config.js';
import { AddressRow } from '../keep-recipients/address.row.js';
import { LinkRow } from './link.row.js';

const LIFETIME = 72 * 3_600_000;
const GRACE = 10 * 60_000;

export interface UsableLink extends LinkRow {
  /** It was used a moment ago: a double tap. */
  again: boolean;
}

/** Whom a link is for, and the alerts it takes: those a message tells of together are taken together. */
export interface LinkPlace {
  orgId: string;
  alertId: string;
  memberId: string;
  also: string[];
}

const INSERT_ALL = `
  insert into link (org_id, id, token_hash, alert_id, member_id, expires_at, used_at, also)
  select w."orgId", w.id, decode(w.hash, 'hex'), w."alertId", w."memberId", $2, null, w.also
  from jsonb_to_recordset($1::jsonb) as w ("orgId" uuid, id uuid, hash text, "alertId" uuid, "memberId" uuid, also uuid[])`;

/** Links that acknowledge: 256 random bits in the fragment, which no server on the way sees. */
@Injectable()
export class LinkStore {
  constructor(
    @Inject(CONFIG) private readonly config: NotificationConfig,
    private readonly ids: Ids,
    private readonly clock: Clock,
  ) {}

  /** Makes a link for one member and alert; it is shown once, in the mail. */
  async make(tx: EntityManager, place: { orgId: string; alertId: string; memberId: string }): Promise<string> {
    const token = randomBytes(32).toString('base64url');
    await tx.insert(LinkRow, {
      ...place,
      id: this.ids.next(),
      tokenHash: hashOf(token),
      expiresAt: new Date(this.clock.now().getTime() + LIFETIME),
      usedAt: null,
    });
    return new URL(`/a#${token}`, this.config.publicUrl).href;
  }

  /** Makes a link for each place in one statement; each is shown once, in its mail. */
  async makeAll(tx: EntityManager, places: readonly LinkPlace[]): Promise<string[]> {
    if (places.length === 0) return [];
    const tokens = places.map(() => randomBytes(32).toString('base64url'));
    const lines = places.map((place, at) => ({ ...place, id: this.ids.next(), hash: hexHashOf(tokens[at] ?? '') }));
    await tx.query(INSERT_ALL, [JSON.stringify(lines), new Date(this.clock.now().getTime() + LIFETIME)]);
    return tokens.map((token) => new URL(`/a#${token}`, this.config.publicUrl).href);
  }

  /** The link of a usable token, used from now on; a second tap within ten minutes counts as the first. */
  async use(tx: EntityManager, token: string): Promise<UsableLink | null> {
    const link = await tx.findOne(LinkRow, {
      where: { tokenHash: hashOf(token) },
      lock: { mode: 'pessimistic_write' },
    });
    const now = this.clock.now();
    if (link === null || link.expiresAt <= now || !(await this.isStillTheirs(tx, link))) return null;
    if (link.usedAt !== null) {
      return now.getTime() - link.usedAt.getTime() < GRACE ? { ...link, again: true } : null;
    }
    await tx.update(LinkRow, { orgId: link.orgId, id: link.id }, { usedAt: now });
    return { ...link, again: false };
  }

  /** A link in a mailbox that its member has left since takes nothing: somebody else may read it. */
  private async isStillTheirs(tx: EntityManager, { orgId, memberId, expiresAt }: LinkRow): Promise<boolean> {
    const address = await tx.findOneBy(AddressRow, { orgId, memberId, channel: 'email' });
    const madeAt = expiresAt.getTime() - LIFETIME;
    return address?.verifiedAt != null && address.verifiedAt.getTime() <= madeAt;
  }

  /** Removes links that expired. */
  async sweep(tx: EntityManager): Promise<void> {
    await tx.delete(LinkRow, { expiresAt: LessThanOrEqual(this.clock.now()) });
  }
}

function hashOf(token: string): Buffer {
  return createHash('sha256').update(token, 'utf8').digest();
}

function hexHashOf(token: string): string {
  return hashOf(token).toString('hex');
}
