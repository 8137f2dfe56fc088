import { Controller } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { Answers } from '@lapwing/bus';
import { inboxOwn, pushKey, type Actor, type InboxItem, type ReplyOf, type RequestOf } from '@lapwing/contracts';
import { Clock } from '@lapwing/platform';
import { PushKeys } from '../reach-by-web/push-keys.js';

const KEPT_DAYS = 30;
const MOST = 200;

const TOLD = `
  select alert_id as "alertId", alert.code, alert.urgency, purpose, repeat, min(recorded_at) as at, alert.open,
    json_agg(json_build_object('channel', channel, 'state', attempt.state) order by recorded_at, channel) as channels,
    exists (select from duty where duty.org_id = $1 and duty.alert_id = attempt.alert_id and duty.taken_by = $2
      and duty.taken_until is not null and duty.ended_because is null) as "takenByMe"
  from attempt join alert using (org_id, alert_id)
  where org_id = $1 and member_id = $2 and recorded_at > $3 and purpose in ('ring', 'update', 'correction', 'digest')
    and attempt.failure is distinct from 'no_longer_needed'
  group by alert_id, alert.code, alert.urgency, alert.open, attempt.version, step, repeat, purpose
  order by at desc limit ${MOST}`;

/** What a member was told, in the console too: whoever lost a phone still finds it here. */
@Controller()
export class ShowInboxController {
  constructor(
    private readonly keys: PushKeys,
    private readonly clock: Clock,
  ) {}

  @Answers(inboxOwn)
  async own(
    _query: RequestOf<typeof inboxOwn>,
    tx: EntityManager,
    { orgId, memberId }: Actor,
  ): Promise<ReplyOf<typeof inboxOwn>> {
    const since = new Date(this.clock.now().getTime() - KEPT_DAYS * 86_400_000);
    const rows = await tx.query<(Omit<InboxItem, 'at'> & { at: Date })[]>(TOLD, [orgId, memberId, since]);
    return { items: rows.map((row) => ({ ...row, at: row.at.toISOString() })) };
  }

  @Answers(pushKey)
  async key(): Promise<ReplyOf<typeof pushKey>> {
    return { publicKey: this.keys.pair().publicKey };
  }
}
