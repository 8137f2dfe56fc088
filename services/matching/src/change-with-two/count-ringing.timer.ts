import { Injectable } from '@nestjs/common';
import { Clock, Database, Every, Metrics } from '@lapwing/platform';

const MINUTE_MS = 60_000;

/** Tells how much is muted and how much waits for a second person, over all organisations. */
@Injectable()
export class CountRingingTimer {
  constructor(
    private readonly database: Database,
    private readonly metrics: Metrics,
    private readonly clock: Clock,
  ) {}

  @Every('ringing.count', MINUTE_MS)
  async count(): Promise<void> {
    const [counts] = await this.database.inWork((tx) =>
      tx.query<{ mutes: number; wishes: number }[]>(
        `select (select count(*)::int from mute where until_at > $1) as mutes,
           (select count(*)::int from ringing_wish where state = 'waiting') as wishes`,
        [this.clock.now()],
      ),
    );
    this.metrics.gauge('mutes_in_force', 'Mutes that hold now.').set(counts?.mutes ?? 0);
    this.metrics.gauge('wishes_waiting', 'Changes that wait for a second person.').set(counts?.wishes ?? 0);
  }
}
