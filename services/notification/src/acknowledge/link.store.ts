import { createHash, randomBytes } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import { LessThanOrEqual, type EntityManager } from 'typeorm';
import { CONFIG, Clock, Ids } from '@lapwing/platform';
import type { NotificationConfig } from '../config.js';
import { LinkRow } from './link.row.js';

const LIFETIME = 72 * 3_600_000;
const GRACE = 10 * 60_000;

export interface UsableLink extends LinkRow {
  /** It was used a moment ago: a double tap. */
  again: boolean;
}

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

  /** The link of a usable token, used from now on; a second tap within ten minutes counts as the first. */
  async use(tx: EntityManager, token: string): Promise<UsableLink | null> {
    const link = await tx.findOne(LinkRow, {
      where: { tokenHash: hashOf(token) },
      lock: { mode: 'pessimistic_write' },
    });
    const now = this.clock.now();
    if (link === null || link.expiresAt <= now) return null;
    if (link.usedAt !== null) {
      return now.getTime() - link.usedAt.getTime() < GRACE ? { ...link, again: true } : null;
    }
    await tx.update(LinkRow, { orgId: link.orgId, id: link.id }, { usedAt: now });
    return { ...link, again: false };
  }

  /** Removes links that expired. */
  async sweep(tx: EntityManager): Promise<void> {
    await tx.delete(LinkRow, { expiresAt: LessThanOrEqual(this.clock.now()) });
  }
}

function hashOf(token: string): Buffer {
  return createHash('sha256').update(token, 'utf8').digest();
}
