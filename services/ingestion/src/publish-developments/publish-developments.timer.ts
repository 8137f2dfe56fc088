import { Injectable } from '@nestjs/common';
import { judgePublishing } from '@lapwing/domain';
import { Database, Every } from '@lapwing/platform';
import { BulletinStore } from './bulletin.store.js';
import { PublicReports } from './public-reports.js';
import { PublishingKey } from './publishing-key.js';

const AT_ONCE = 100;
/** What is left waits for the next time. */
const MOST_ROUNDS = 100;

/** Makes messages of developments that have changed. */
@Injectable()
export class PublishDevelopmentsTimer {
  constructor(
    private readonly database: Database,
    private readonly bulletins: BulletinStore,
    private readonly reports: PublicReports,
    private readonly key: PublishingKey,
  ) {}

  @Every('developments.publish', 15_000)
  async publish(): Promise<void> {
    if (this.key.publicKey === null) return;
    for (let round = 0; round < MOST_ROUNDS; round += 1) if ((await this.some()) < AT_ONCE) return;
  }

  /** Judges some developments in one transaction; says how many there were. */
  private some(): Promise<number> {
    return this.database.inWork(async (tx) => {
      const unjudged = await this.bulletins.unjudged(tx, AT_ONCE);
      const developments = unjudged.map(({ development }) => development);
      const known = await this.reports.of(tx, developments);
      const sent = await this.bulletins.about(
        tx,
        developments.map(({ id }) => id),
      );
      const judged = unjudged.map((one) => {
        const earlier = sent.get(one.development.id) ?? [];
        const latest = earlier.at(-1) ?? null;
        const stands = latest?.message === 'cancel' ? null : latest;
        return { ...one, earlier, judged: judgePublishing(known.get(one.development.id) ?? null, one.fate, stands) };
      });
      await this.bulletins.keep(tx, judged);
      return unjudged.length;
    });
  }
}
