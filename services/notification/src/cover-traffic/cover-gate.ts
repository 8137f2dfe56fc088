import { setTimeout as pause } from 'node:timers/promises';
import { Inject, Injectable } from '@nestjs/common';
import { leavesAt, type Channel } from '@lapwing/domain';
import { Clock, CONFIG, Database } from '@lapwing/platform';
import type { NotificationConfig } from '../config.js';
import type { Letter, SendOutcome } from '../send-messages/message-channel.js';
import { SlotStore } from './slot.store.js';

const COVERED: SendOutcome = { outcome: 'failed', retry: 'never', because: 'covered' };

/** For so long a change of the mode may not be known to the moments of mails: a question for each mail costs too much. */
const KNOWN_MS = 5_000;
const LENGTHS = `select org_id as "orgId", minutes from cover where mode = 'covered'`;

/**
 * Keeps every way but mail shut for covered organisations: one phone that rings beside the slots would tell it all. A mail
 * waits here, ready, until its moment: an alert and a check are made in different ways, and one would be the quicker.
 */
@Injectable()
export class CoverGate {
  private lengths: ReadonlyMap<string, number> = new Map();
  private knownUntil = 0;

  constructor(
    @Inject(CONFIG) private readonly config: NotificationConfig,
    private readonly database: Database,
    private readonly slots: SlotStore,
    private readonly clock: Clock,
  ) {}

  /** Why a message must not leave by this way; null where it may. A code that shows an address may: the member asked for it. */
  async refusal(channel: Channel, { orgId, purpose }: Letter): Promise<SendOutcome | null> {
    if (channel === 'email' || purpose === 'verify') return null;
    const rows = await this.database.inWork((tx) =>
      tx.query<unknown[]>(`select from cover where org_id = $1 and mode = 'covered'`, [orgId]),
    );
    return rows.length === 0 ? null : COVERED;
  }

  /** Waits until a mail of a covered organisation leaves, and says how many milliseconds; all others leave at once. */
  async moment(
    channel: Channel,
    { orgId, memberId, purpose }: Pick<Letter, 'orgId' | 'memberId' | 'purpose'>,
  ): Promise<number> {
    if (channel !== 'email' || purpose === 'verify' || this.config.coverDelayMs === 0) return 0;
    const minutes = (await this.slotLengths()).get(orgId);
    if (minutes === undefined) return 0;
    const now = this.clock.now().getTime();
    const leaves = leavesAt(now, this.slots.instantNow(orgId, memberId, minutes), this.config.coverDelayMs);
    await pause(leaves - now);
    return leaves - now;
  }

  /** Minutes of a slot by covered organisation; what was known before while the database does not answer. */
  private async slotLengths(): Promise<ReadonlyMap<string, number>> {
    if (performance.now() < this.knownUntil) return this.lengths;
    const rows = await this.database
      .inWork((tx) => tx.query<{ orgId: string; minutes: number }[]>(LENGTHS))
      .catch(() => null);
    if (rows === null) return this.lengths;
    this.lengths = new Map(rows.map(({ orgId, minutes }) => [orgId, minutes]));
    this.knownUntil = performance.now() + KNOWN_MS;
    return this.lengths;
  }
}
