import { Controller } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { Answers } from '@lapwing/bus';
import { notificationStatus, type ReplyOf, type RequestOf } from '@lapwing/contracts';
import { CANARY } from '@lapwing/domain';
import { Keyring } from '@lapwing/platform';
import { SignalConnector } from '../hear-replies/signal.connector.js';
import { NoticeBoardStore } from '../page-operators/notice-board.store.js';
import { OperatorsStore } from '../page-operators/operators.store.js';
import { SignalChannel } from '../send-messages/signal.channel.js';

const COUNTS = `
  select (select count(*) from duty where org_id <> $1 and ended_because is null and taken_until is null)::int as waiting,
         (select count(*) from duty where org_id <> $1 and state = 'exhausted')::int as exhausted,
         (select count(*) from duty where org_id <> $1 and ended_because is null and taken_until is not null)::int as taken,
         (select count(*) from attempt where org_id <> $1 and state = 'unknown')::int as unknown,
         (select count(*) from attempt where org_id <> $1 and state = 'recorded')::int as leaving,
         (select count(*) from recipient where org_id <> $1 and stopped <> '{}')::int as stopped,
         (select count(*) from alert where open and policy_id is not null and not exists (
           select from policy where policy.org_id = alert.org_id and policy.id = alert.policy_id))::int as unknown_policies,
         (select count(*) from dead_letter where replayed_at is null)::int as dead`;

const UNKNOWN_POLICY = 'A subscription names a policy that does not exist; its alerts follow the default policy.';
const UNREACHABLE = 'no operator can be reached';

interface Counts {
  waiting: number;
  exhausted: number;
  taken: number;
  unknown: number;
  leaving: number;
  stopped: number;
  unknown_policies: number;
  dead: number;
}

/** How notification is, in counts that name nobody. */
@Controller()
export class TellStatusController {
  constructor(
    private readonly keyring: Keyring,
    private readonly signal: SignalChannel,
    private readonly line: SignalConnector,
    private readonly operators: OperatorsStore,
    private readonly board: NoticeBoardStore,
  ) {}

  @Answers(notificationStatus)
  async status(
    _query: RequestOf<typeof notificationStatus>,
    tx: EntityManager,
  ): Promise<ReplyOf<typeof notificationStatus>> {
    const [counts] = await tx.query<Counts[]>(COUNTS, [CANARY.orgId]);
    const strays = counts?.unknown_policies ?? 0;
    const { locked } = this.keyring;
    const { trouble } = this.signal;
    const { connected } = this.line;
    const reachable = (await this.operators.reachable(tx)).length;
    const rings = (await this.board.paging(tx)).ringing > 0;
    const checks = [
      { name: 'keys', ok: !locked, detail: locked ? 'locked' : null },
      { name: 'signal', ok: trouble === null, detail: trouble },
      { name: 'signal replies', ok: connected, detail: connected ? null : 'not connected' },
      { name: 'policies', ok: strays === 0, detail: strays === 0 ? null : UNKNOWN_POLICY },
      { name: 'operators', ok: reachable > 0 || !rings, detail: reachable > 0 || !rings ? null : UNREACHABLE },
      { name: 'nobody has it', ok: (counts?.exhausted ?? 0) === 0, detail: null },
    ];
    const fine = checks.every((check) => check.ok);
    return {
      service: 'notification',
      state: locked ? 'locked' : fine ? 'ready' : 'degraded',
      version: '0.1.0',
      checks,
      counts: { ...counts, operators: reachable },
      canary: null,
    };
  }
}
