import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { OnTimer } from '@lapwing/platform';
import { AttemptStore } from '../send-messages/attempt.store.js';
import { EarlyWordStore } from './early-word.store.js';
import { HearingStore } from './hearing.store.js';

/** Heeds what a phone said of a message before its reference was known. */
@Injectable()
export class HeedTimer {
  constructor(
    private readonly attempts: AttemptStore,
    private readonly words: EarlyWordStore,
    private readonly hearing: HearingStore,
  ) {}

  @OnTimer('words.heed')
  async heed(attemptId: string, tx: EntityManager): Promise<void> {
    const attempt = await this.attempts.one(tx, attemptId);
    if (attempt === null || attempt.ref === null) return;
    const said = await this.words.take(tx, attempt, attempt.ref);
    if (said.length === 0) return;
    // A message may tell of several alerts.
    const lines = await this.attempts.withRef(tx, attempt, attempt.ref);
    for (const line of lines) await this.hearing.heed(tx, line, attempt.ref, said);
  }
}
