import { Injectable } from '@nestjs/common';
import { afterAsking, mayAsk, type ReadingFault, whileAsking } from '@lapwing/domain';
import { Clock } from '@lapwing/platform';
import type { EntityManager } from 'typeorm';
import { ReaderMetrics } from './reader-metrics.js';
import { type Look, SecondLookStore } from './second-look.store.js';
import { SecondReader } from './second-reader.js';

/** Whose turn it is to be asked about: one question at a time in all processes, within the budget, with pauses. */
@Injectable()
export class ReaderTurns {
  constructor(
    private readonly reader: SecondReader,
    private readonly looks: SecondLookStore,
    private readonly told: ReaderMetrics,
    private readonly clock: Clock,
  ) {}

  /** The present, if there is something to ask and it may be asked; else null. */
  async due(tx: EntityManager): Promise<Date | null> {
    const now = this.clock.now();
    const waiting = await this.looks.waiting(tx);
    const standing = await this.looks.standing(tx);
    this.told.standing(waiting, standing);
    return waiting > 0 && mayAsk(standing, this.reader.budget, now.toISOString()).may ? now : null;
  }

  /** Takes the next document, and counts the question before it is asked: a killed process cannot forget its cost. */
  async begin(tx: EntityManager): Promise<Look | null> {
    const now = this.clock.now();
    const standing = await this.looks.standing(tx, true);
    if (!mayAsk(standing, this.reader.budget, now.toISOString()).may) return null;
    const look = await this.looks.next(tx);
    if (look === null) return null;
    await this.looks.keepStanding(tx, whileAsking(standing, now.toISOString(), this.reader.lapses(now).toISOString()));
    return look;
  }

  /** Ends a question; after a fault there is a pause, as long as `wish` seconds where the endpoint asked for it. */
  async end(tx: EntityManager, fault: ReadingFault | null, wish: number | null): Promise<void> {
    const standing = await this.looks.standing(tx, true);
    await this.looks.keepStanding(tx, afterAsking(standing, fault, wish, this.clock.now().toISOString()));
  }
}
