import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { EarlyWordStore } from '../hear-replies/early-word.store.js';
import { StopChannelStore } from '../keep-recipients/stop-channel.store.js';
import type { AttemptRow } from './attempt.row.js';
import type { SendOutcome } from './message-channel.js';

type Line = { attempt: AttemptRow; outcome: SendOutcome };

/** What outcomes teach of the phones of members; a mail's reference is known before it leaves, so mails teach nothing. */
@Injectable()
export class PhonesStore {
  constructor(
    private readonly words: EarlyWordStore,
    private readonly channels: StopChannelStore,
  ) {}

  /** Holds the phones whose references are about to be written. */
  async hold(tx: EntityManager, lines: readonly Line[]): Promise<void> {
    const phones = lines.filter(
      ({ attempt, outcome }) => attempt.channel !== 'email' && outcome.outcome === 'accepted',
    );
    const once = new Map(phones.map(({ attempt }) => [`${attempt.orgId} ${attempt.memberId}`, attempt]));
    await this.words.hold(tx, [...once.values()]);
  }

  /** Heeds what was said before its reference was known, and stops channels that must not be used. */
  async learn(tx: EntityManager, lines: readonly Line[]): Promise<void> {
    for (const { attempt, outcome } of lines) {
      if (attempt.channel === 'email' || attempt.carriedBy !== null) continue;
      if (outcome.outcome === 'accepted') await this.words.remind(tx, attempt, outcome.ref);
      await this.channels.heed(tx, attempt, outcome);
    }
  }
}
