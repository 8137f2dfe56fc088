import { Injectable } from '@nestjs/common';
import { Clock, Database, Every, Metrics } from '@lapwing/platform';

interface Counts {
  sent: number;
  missed: number;
  answered: number;
  unanswered: number;
  oldest: Date | null;
}

/** Of checks that members were to get: those that left, those that did not; of unknown outcomes the oldest that still matters. */
const COUNTS = `
  select
    (select count(*)::int from errand where purpose in ('line_check', 'drill') and recorded_at > $1 and state = 'sent') as sent,
    (select count(*)::int from errand where purpose in ('line_check', 'drill') and recorded_at > $1
      and state in ('failed', 'unknown')) as missed,
    (select count(*)::int from line_course where drill_month = $2 and drill_answered_at is not null) as answered,
    (select count(*)::int from line_course where drill_month = $2 and drill_answered_at is null) as unanswered,
    (select min(t.completed_at) from attempt t join alert using (org_id, alert_id)
      where t.state = 'unknown' and alert.open and not exists (select from attempt later
        where later.org_id = t.org_id and later.ring_id = t.ring_id and later.attempt > t.attempt
          and later.state in ('sent', 'delivered', 'read'))) as oldest`;

const DAY_MS = 86_400_000;

/** Shows whether lines work: how many checks left and how many did not, who answered drills, what nobody can tell. */
@Injectable()
export class MeasureLinesTimer {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly metrics: Metrics,
  ) {}

  @Every('lines.measure', 60_000)
  async measure(): Promise<void> {
    const now = this.clock.now();
    const since = new Date(now.getTime() - DAY_MS);
    const month = now.toISOString().slice(0, 7);
    const [counts] = await this.database.inWork((tx) => tx.query<Counts[]>(COUNTS, [since, month]));
    if (counts === undefined) return;
    const checks = this.metrics.gauge('line_checks', 'Line checks of the last day, by outcome.', ['outcome']);
    checks.set({ outcome: 'sent' }, counts.sent);
    checks.set({ outcome: 'missed' }, counts.missed);
    const drills = this.metrics.gauge('drills', 'Lines asked by the drill of this month, by whether answered.', [
      'answered',
    ]);
    drills.set({ answered: 'true' }, counts.answered);
    drills.set({ answered: 'false' }, counts.unanswered);
    const age = counts.oldest === null ? 0 : (now.getTime() - counts.oldest.getTime()) / 1000;
    const help = 'Age of the oldest message of an open alert of which nobody knows whether it arrived, in seconds.';
    this.metrics.gauge('oldest_unknown_seconds', help).set(Math.max(0, age));
  }
}
