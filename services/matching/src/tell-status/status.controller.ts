import { Controller } from '@nestjs/common';
import { Answers } from '@lapwing/bus';
import { matchingStatus, type ReplyOf } from '@lapwing/contracts';
import { CANARY } from '@lapwing/domain';
import { Readiness } from '@lapwing/platform';
import type { EntityManager } from 'typeorm';
import { KeyStore } from '../unlock-keys/key.store.js';

const VERSION = '0.1.0';

@Controller()
export class StatusController {
  constructor(
    private readonly readiness: Readiness,
    private readonly keys: KeyStore,
  ) {}

  @Answers(matchingStatus)
  async status(_request: object, tx: EntityManager): Promise<ReplyOf<typeof matchingStatus>> {
    const { ready, checks } = await this.readiness.report();
    const [counts] = await tx.query<Record<string, number>[]>(
      `select (select count(*)::int from person where org_id <> $1 and state <> 'erased') as persons,
         (select count(*)::int from development where hosts <> array[$2]) as developments,
         (select count(*)::int from alert where org_id <> $1 and state in ('raised', 'updated', 'corrected')) as "openAlerts"`,
      [CANARY.orgId, CANARY.host],
    );
    return {
      service: 'matching',
      state: this.keys.locked ? 'locked' : ready ? 'ready' : 'degraded',
      version: VERSION,
      checks: checks.map(({ name, ok, because }) => ({ name, ok, detail: because })),
      counts: counts ?? {},
      canary: null,
    };
  }
}
