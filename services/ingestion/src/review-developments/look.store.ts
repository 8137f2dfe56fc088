import { Injectable } from '@nestjs/common';
import type { Actor, QueueItem } from '@lapwing/contracts';
import { Clock } from '@lapwing/platform';
import type { EntityManager } from 'typeorm';
import { deciderOf } from '../rule-on-developments/ruling-view.js';

const LOOKS_MS = 3 * 60_000;

interface Columns {
  id: string;
  org_id: string;
  member_id: string;
  until: Date;
}

/** Who looks at what just now. It keeps nobody from deciding; versions do that. */
@Injectable()
export class LookStore {
  constructor(private readonly clock: Clock) {}

  /** Says that somebody looks at one thing, and at nothing else any more. */
  async look(tx: EntityManager, id: string, { orgId, memberId }: Actor): Promise<void> {
    const now = this.clock.now();
    await tx.query('update review_look set until = $3 where org_id = $1 and member_id = $2 and until > $3', [
      orgId,
      memberId,
      now,
    ]);
    await tx.query(
      `insert into review_look (id, org_id, member_id, until) values ($1, $2, $3, $4)
       on conflict (org_id, id, member_id) do update set until = $4`,
      [id, orgId, memberId, new Date(now.getTime() + LOOKS_MS)],
    );
  }

  /** Who else looks, as far as the reader may know. */
  async others(tx: EntityManager, ids: readonly string[], reader: Actor): Promise<Map<string, QueueItem['lookedAt']>> {
    const rows = await tx.query<Columns[]>(
      `select distinct on (id) id, org_id, member_id, until from review_look
       where id = any($1) and until > $2 and member_id <> $3 order by id, until desc`,
      [ids, this.clock.now(), reader.memberId],
    );
    return new Map(
      rows.map(({ id, org_id: orgId, member_id: memberId, until }) => [
        id,
        { by: deciderOf(reader, { orgId, memberId }), until: until.toISOString() },
      ]),
    );
  }
}
