import { Injectable } from '@nestjs/common';
import { In, type EntityManager } from 'typeorm';
import { readBounce, type Bounce, type SystemMail } from '@lapwing/domain';
import { StopChannelStore } from '../keep-recipients/stop-channel.store.js';
import { ErrandRow } from '../run-errands/errand.row.js';
import { AttemptRow } from '../send-messages/attempt.row.js';
import { FollowUpStore } from '../send-messages/follow-up.store.js';

type Failed = Extract<Bounce, { became: 'failed' }>;
type Owner = { orgId: string; memberId: string; recordedAt: Date };

/** What was believed to have arrived, and may yet turn out not to have. */
const BELIEVED = ['sent', 'unknown'] as const;

/** What mail systems say became of our mails: written into the ledger, and followed up. */
@Injectable()
export class BounceStore {
  constructor(
    private readonly channels: StopChannelStore,
    private readonly followUps: FollowUpStore,
  ) {}

  /** Returns what was done, for the log. Only who got our mail can name it, so that nobody invents a bounce. */
  async take(tx: EntityManager, ids: readonly string[], mail: SystemMail): Promise<Bounce['became'] | 'not_ours'> {
    const ours = { channel: 'email' as const, ref: In([...ids]) };
    const attempts = ids.length === 0 ? [] : await tx.findBy(AttemptRow, ours);
    const errands = ids.length === 0 ? [] : await tx.findBy(ErrandRow, ours);
    if (attempts.length === 0 && errands.length === 0) return 'not_ours';
    const bounce = readBounce(mail);
    if (bounce.became === 'delivered') await this.delivered(tx, attempts);
    if (bounce.became === 'failed') await this.failed(tx, attempts, errands, bounce);
    return bounce.became;
  }

  private async delivered(tx: EntityManager, attempts: readonly AttemptRow[]): Promise<void> {
    for (const { orgId, id } of attempts) {
      await tx.update(AttemptRow, { orgId, id, state: In(['sent', 'unknown']) }, { state: 'delivered' });
    }
  }

  private async failed(
    tx: EntityManager,
    attempts: readonly AttemptRow[],
    errands: readonly ErrandRow[],
    { hard, because }: Failed,
  ): Promise<void> {
    const back: AttemptRow[] = [];
    for (const attempt of attempts) {
      const { orgId, id } = attempt;
      const change = { state: 'failed' as const, failure: because };
      const done = await tx.update(AttemptRow, { orgId, id, state: In([...BELIEVED]) }, change);
      if (done.affected === 1) back.push({ ...attempt, ...change });
    }
    for (const { orgId, id } of errands) {
      const change = { state: 'failed' as const, failure: because };
      await tx.update(ErrandRow, { orgId, id, state: In(['sent', 'unknown']) }, change);
    }
    if (hard) await this.stop(tx, attempts[0] ?? errands.find(({ purpose }) => purpose !== 'verify') ?? null);
    const outcome = { outcome: 'failed', retry: hard ? 'never' : 'later', because } as const;
    await this.followUps.follow(
      tx,
      back.map((attempt) => ({ attempt, outcome })),
    );
  }

  private async stop(tx: EntityManager, owner: Owner | null): Promise<void> {
    if (owner === null) return;
    const { orgId, memberId, recordedAt } = owner;
    await this.channels.stopFor(tx, { orgId, memberId, channel: 'email', recordedAt }, 'bounced');
  }
}
