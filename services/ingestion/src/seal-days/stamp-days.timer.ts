import { createHash, randomBytes } from 'node:crypto';
import { Inject, Injectable, Logger } from '@nestjs/common';
import { Clock, CONFIG, Database, Every, Metrics } from '@lapwing/platform';
import type { IngestionConfig } from '../config.js';
import { judgeStamp, stampRequest, type StampWish } from './timestamp.js';

interface Unstamped {
  day: string;
  statement: string;
  tries: number;
}

const AT_ONCE = 5;
const FIRST_PAUSE_S = 300;
const LONGEST_PAUSE_S = 6 * 3600;
const DEADLINE_MS = 20_000;
const MOST_BYTES = 65_536;

/** Has a timestamp authority witness each sealed day. An authority that fails is asked again later and holds nothing up. */
@Injectable()
export class StampDaysTimer {
  private readonly log = new Logger('seal');
  private readonly authority: string | null;

  constructor(
    @Inject(CONFIG) config: IngestionConfig,
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly metrics: Metrics,
  ) {
    this.authority = config.timestampUrl;
  }

  @Every('days.stamp', 300_000)
  async stamp(): Promise<void> {
    if (this.authority === null) return;
    for (const day of await this.due()) await this.stampOne(day, this.authority);
  }

  private async stampOne({ day, statement, tries }: Unstamped, authority: string): Promise<void> {
    const nonce = randomBytes(8);
    // A number that is positive and has no leading zero has one form only.
    nonce[0] = ((nonce[0] ?? 0) & 0x3f) | 0x40;
    const wish = { digest: createHash('sha256').update(statement).digest(), nonce };
    const answer = await ask(authority, wish).catch(() => null);
    const judged = answer === null ? null : judgeStamp(answer, wish);
    const failure = judged === null ? 'no_answer' : judged.is === 'refused' ? judged.because : null;
    const at = judged?.is === 'stamped' ? judged.at : null;
    await this.database.inWork(async (tx) => {
      await tx.query(
        `insert into day_stamp (day, authority, tries, failure, tried_at, answer, stamped_at)
         values ($1, $2, $3, $4, $5, $6, $7)
         on conflict (day) do update set authority = excluded.authority, tries = excluded.tries,
           failure = excluded.failure, tried_at = excluded.tried_at, answer = excluded.answer,
           stamped_at = excluded.stamped_at
         where day_stamp.stamped_at is null`,
        [day, authority, tries + 1, failure, this.clock.now(), failure === null ? answer : null, at],
      );
    });
    this.metrics.counter('day_stamps_total', 'Answers of the timestamp authority.', ['result']).inc({
      result: failure ?? 'stamped',
    });
    if (failure !== null) this.log.warn('a day is not witnessed yet', { day, because: failure });
  }

  private async due(): Promise<Unstamped[]> {
    const rows = await this.database.inWork((tx) =>
      tx.query<(Unstamped & { tried_at: Date | null })[]>(
        `select to_char(s.day, 'YYYY-MM-DD') as day, s.statement, coalesce(t.tries, 0) as tries, t.tried_at
         from day_seal s left join day_stamp t on t.day = s.day
         where t.stamped_at is null order by t.tried_at nulls first, s.seq limit 50`,
      ),
    );
    const now = this.clock.now().getTime();
    const isDue = (row: { tries: number; tried_at: Date | null }): boolean => {
      const pause = Math.min(LONGEST_PAUSE_S, FIRST_PAUSE_S * 2 ** Math.max(0, row.tries - 1));
      return row.tried_at === null || row.tried_at.getTime() + pause * 1000 <= now;
    };
    return rows.filter(isDue).slice(0, AT_ONCE);
  }
}

async function ask(authority: string, wish: StampWish): Promise<Buffer> {
  const answer = await fetch(authority, {
    method: 'POST',
    headers: { 'content-type': 'application/timestamp-query', accept: 'application/timestamp-reply' },
    body: new Uint8Array(stampRequest(wish)),
    redirect: 'error',
    signal: AbortSignal.timeout(DEADLINE_MS),
  });
  if (!answer.ok || answer.body === null) throw new Error(`The timestamp authority answered ${answer.status}.`);
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of answer.body as AsyncIterable<Uint8Array>) {
    size += chunk.length;
    if (size > MOST_BYTES) throw new Error('The answer of the timestamp authority is too long.');
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}
