import { Injectable } from '@nestjs/common';
import type { ReplyOf, pushesReceive, RequestOf } from '@lapwing/contracts';
import { Clock, Jobs, Metrics } from '@lapwing/platform';
import type { EntityManager } from 'typeorm';
import { SourceSchedule } from '../watch-sources/source-schedule.js';
import { type Intent, judgeIntent } from './hub-intent.js';
import { hubStep } from './hub-step.js';
import { isSigned } from './hub-signature.js';
import { HubStore } from './hub.store.js';
import type { WebsubRow } from './websub.row.js';

type Push = RequestOf<typeof pushesReceive>;
type Answer = ReplyOf<typeof pushesReceive>;

const UNKNOWN: Answer = { status: 404, body: '' };
/** Said to genuine and false pings alike, so that nobody learns what is genuine. */
const HEARD: Answer = { status: 202, body: '' };
/** Looks that pings of one hub wake are at least so far apart; milliseconds. */
const LEAST_PAUSE = 10_000;
/** A publisher's own server may be behind its hub: looks again after so many milliseconds where nothing new was there. */
const AGAIN = [20_000, 60_000];

/** Hears hubs: whether we meant to subscribe, and that there is news. What they carry is no evidence; we look ourselves. */
@Injectable()
export class HubDoor {
  constructor(
    private readonly hubs: HubStore,
    private readonly schedule: SourceSchedule,
    private readonly jobs: Jobs,
    private readonly clock: Clock,
    private readonly metrics: Metrics,
  ) {}

  async hear(tx: EntityManager, push: Push): Promise<Answer> {
    const row = await this.hubs.byToken(tx, push.token);
    if (row === null) return UNKNOWN;
    return push.method === 'GET' ? this.confirm(tx, row, intentOf(push.query)) : this.ping(tx, row, push);
  }

  private async confirm(tx: EntityManager, row: WebsubRow, intent: Intent): Promise<Answer> {
    const judged = judgeIntent(row, intent);
    const now = this.clock.now();
    if (judged.is === 'not_ours') return UNKNOWN;
    if (judged.is === 'denied') {
      await this.hubs.note(tx, row.sourceId, { state: 'failed', detail: `The hub refuses. ${judged.reason}`.trim() });
      return { status: 200, body: '' };
    }
    if (judged.is === 'ended') {
      await this.hubs.note(tx, row.sourceId, { state: 'left', detail: null, leaseUntil: null });
      return { status: 200, body: judged.challenge };
    }
    const leaseUntil = new Date(now.getTime() + judged.leaseSeconds * 1000);
    const live = { state: 'live' as const, leaseUntil, failures: 0, detail: null };
    await this.hubs.note(tx, row.sourceId, live);
    const next = hubStep({ ...row, ...live, wished: true }, now);
    if (next.do === 'wait') await this.hubs.settle(tx, row.sourceId, next.until);
    return { status: 200, body: judged.challenge };
  }

  private async ping(tx: EntityManager, row: WebsubRow, push: Push): Promise<Answer> {
    const body = Buffer.from(push.body, 'base64');
    const genuine = isSigned(body, push.headers['x-hub-signature'], this.hubs.secretOf(row));
    this.metrics
      .counter('hub_pings_total', 'Pings of hubs by whether they were genuine.', ['result'])
      .inc({ result: genuine ? 'genuine' : 'false' });
    if (!genuine || row.state === 'left') return HEARD;
    const now = this.clock.now();
    await this.hubs.note(tx, row.sourceId, { pingedAt: now });
    if (row.wokenAt === null || now.getTime() - row.wokenAt.getTime() >= LEAST_PAUSE) await this.wake(tx, row, now);
    return HEARD;
  }

  private async wake(tx: EntityManager, { sourceId }: WebsubRow, now: Date): Promise<void> {
    await this.hubs.note(tx, sourceId, { wokenAt: now });
    await this.schedule.lookNow(tx, sourceId);
    for (const pause of AGAIN) await this.jobs.at(tx, 'websub.again', sourceId, new Date(now.getTime() + pause));
  }
}

function intentOf(query: readonly [string, string][]): Intent {
  const given = (name: string) => query.find(([key]) => key === `hub.${name}`)?.[1] ?? null;
  return {
    mode: given('mode'),
    topic: given('topic'),
    challenge: given('challenge'),
    leaseSeconds: given('lease_seconds'),
    reason: given('reason'),
  };
}
