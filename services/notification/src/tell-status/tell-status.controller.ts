import { Controller } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { Answers } from '@lapwing/bus';
import { notificationStatus, type ReplyOf, type RequestOf } from '@lapwing/contracts';
import { CANARY } from '@lapwing/domain';
import { Keyring } from '@lapwing/platform';
import { NoticeBoardStore } from '../page-operators/notice-board.store.js';
import { OperatorsStore } from '../page-operators/operators.store.js';
import { LinesToTell } from './lines-to-tell.js';
import { ASLEEP_NOTICE } from '../ring-duties/wake-asleep.timer.js';

const COUNTS = `
  select (select count(*) from duty where org_id <> $1 and ended_because is null and taken_until is null)::int as waiting,
         (select count(*) from duty where org_id <> $1 and state = 'exhausted')::int as exhausted,
         (select count(*) from duty where org_id <> $1 and ended_because is null and taken_until is not null)::int as taken,
         (select count(*) from attempt where org_id <> $1 and state = 'unknown')::int as unknown,
         (select count(*) from attempt where org_id <> $1 and state = 'recorded')::int as leaving,
         (select count(*) from address where org_id <> $1 and stopped is not null)::int as stopped,
         (select count(*) from gap where org_id <> $1 and on_call)::int as unreachable,
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
  unreachable: number;
  unknown_policies: number;
  dead: number;
}

/** How notification is, in counts that name nobody. */
@Controller()
export class TellStatusController {
  constructor(
    private readonly keyring: Keyring,
    private readonly lines: LinesToTell,
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
    const reachable = (await this.operators.reachable(tx)).length;
    const rings = (await this.board.paging(tx)).ringing > 0;
    const asleep = (await this.board.standing(tx, [ASLEEP_NOTICE])).length > 0;
    const checks = [
      { name: 'keys', ok: !locked, detail: locked ? 'locked' : null },
      ...(await this.lines.checks(tx)),
      { name: 'policies', ok: strays === 0, detail: strays === 0 ? null : UNKNOWN_POLICY },
      { name: 'operators', ok: reachable > 0 || !rings, detail: reachable > 0 || !rings ? null : UNREACHABLE },
      { name: 'on call', ok: (counts?.unreachable ?? 0) === 0, detail: null },
      { name: 'asleep', ok: !asleep, detail: null },
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
