import { Injectable } from '@nestjs/common';
import { type Bulletin, CANARY, type Development, type Fate, type PublishJudged, referencesOf } from '@lapwing/domain';
import { Clock, Metrics } from '@lapwing/platform';
import type { EntityManager } from 'typeorm';
import { PublishingKey } from './publishing-key.js';

/** A development whose newest version nobody has judged yet. */
export interface Unjudged {
  development: Development;
  fate: Fate;
}

/** A judgement, with the messages that were sent before. */
export interface JudgedOne extends Unjudged {
  judged: PublishJudged;
  earlier: readonly Bulletin[];
}

/** The messages that were published: append-only, numbered without gaps. */
@Injectable()
export class BulletinStore {
  constructor(
    private readonly clock: Clock,
    private readonly key: PublishingKey,
    private readonly metrics: Metrics,
  ) {}

  /** The developments that changed since they were judged, oldest change first. Two processes never judge at once. */
  async unjudged(tx: EntityManager, most: number): Promise<Unjudged[]> {
    await tx.query(`select pg_advisory_xact_lock(hashtextextended('bulletins', 0))`);
    const rows = await tx.query<{ snapshot: Development; change: Fate['change']; into: string | null }[]>(
      `select d.snapshot, v.change, r.other_id as into from development d
       join development_version v on v.development_id = d.id and v.version = d.version
       left join publication p on p.development_id = d.id
       left join ruling r on r.development_id = d.id and r.kind = 'merge' and r.state = 'standing'
       where (p.version is null or p.version < d.version) and not ($1 = any(d.hosts))
       order by d.changed_at, d.id limit $2`,
      [CANARY.host, most],
    );
    return rows.map(({ snapshot, change, into }) => {
      return { development: snapshot, fate: { withdrawn: snapshot.state === 'withdrawn', into, change } };
    });
  }

  /** Every message about each of these developments, oldest first. */
  async about(tx: EntityManager, developmentIds: readonly string[]): Promise<ReadonlyMap<string, Bulletin[]>> {
    const rows = await tx.query<{ body: Bulletin }[]>(
      'select body from bulletin where development_id = any($1) order by number',
      [developmentIds],
    );
    const about = new Map<string, Bulletin[]>();
    for (const { body } of rows) about.set(body.developmentId, [...(about.get(body.developmentId) ?? []), body]);
    return about;
  }

  /** When messages sent in this transaction are sent: in whole seconds, later than all before. */
  private async sendingAt(tx: EntityManager): Promise<string> {
    const [last] = await tx.query<{ sent: Date }[]>('select sent from bulletin order by seq desc limit 1');
    const now = Math.floor(this.clock.now().getTime() / 1000) * 1000;
    return new Date(Math.max(now, (last?.sent.getTime() ?? 0) + 1000)).toISOString();
  }

  /** Remembers the judgements, and sends the messages there are. Throws where there is no key. */
  async keep(tx: EntityManager, all: readonly JudgedOne[]): Promise<void> {
    const sent = await this.sendingAt(tx);
    for (const one of all) if (one.judged.publish) await this.send(tx, one, one.judged, sent);
    await tx.query(
      `insert into publication as p (development_id, version, state, because, at)
       select one.id, one.version, one.state, one.because, $5
       from unnest($1::uuid[], $2::int[], $3::text[], $4::text[]) as one (id, version, state, because)
       on conflict (development_id) do update set version = excluded.version, state = excluded.state,
         because = case when excluded.because = 'as_before' then p.because else excluded.because end, at = excluded.at`,
      [
        all.map(({ development }) => development.id),
        all.map(({ development }) => development.version),
        all.map(stateOf),
        all.map(({ judged }) => judged.because),
        this.clock.now(),
      ],
    );
  }

  /** The place of the newest message; 0 where there is none. */
  async newest(tx: EntityManager): Promise<number> {
    const [row] = await tx.query<{ seq: number }[]>('select seq from bulletin order by seq desc limit 1');
    return row?.seq ?? 0;
  }

  /** The messages at these places, newest first. */
  async between(tx: EntityManager, from: number, to: number): Promise<Bulletin[]> {
    const rows = await tx.query<{ body: Bulletin }[]>(
      'select body from bulletin where seq between $1 and $2 order by seq desc',
      [from, to],
    );
    return rows.map(({ body }) => body);
  }

  private async send(
    tx: EntityManager,
    { development, fate, earlier }: JudgedOne,
    { message, because, facts }: PublishJudged & { publish: true },
    sent: string,
  ): Promise<void> {
    const { sender } = this.key;
    if (sender === null) throw new Error('There is no key to publish with.');
    const seq = (await this.newest(tx)) + 1;
    const number = earlier.length + 1;
    const body: Bulletin = {
      seq,
      sender,
      identifier: `urn:lapwing:bulletin:${sender.replace('lapwing-', '')}:${development.id}:${number}`,
      sent,
      developmentId: development.id,
      message,
      because,
      references: referencesOf(earlier),
      related: fate.into === null ? await relatives(tx, development.id) : [fate.into],
      firstSeenAt: earlier[0]?.firstSeenAt ?? development.firstSeenAt,
      facts,
    };
    await tx.query(
      `insert into bulletin (seq, development_id, number, message, sent, body) values ($1, $2, $3, $4, $5, $6)`,
      [seq, development.id, number, message, sent, body],
    );
    this.metrics.counter('bulletins_total', 'Messages published about developments.', ['message']).inc({ message });
  }
}

function stateOf({ judged, earlier }: JudgedOne): 'standing' | 'cancelled' | 'held' {
  const stands = judged.publish ? judged.message !== 'cancel' : judged.because === 'as_before';
  if (stands) return 'standing';
  return earlier.length > 0 || judged.publish ? 'cancelled' : 'held';
}

/** What a development was made of or split from, as far as that stands. */
async function relatives(tx: EntityManager, id: string): Promise<string[]> {
  const rows = await tx.query<{ id: string }[]>(
    `select case when development_id = $1 then other_id else development_id end as id from ruling
     where state = 'standing' and (development_id = $1 or other_id = $1) order by at, id limit 20`,
    [id],
  );
  return [...new Set(rows.map((row) => row.id))];
}
