import { Controller } from '@nestjs/common';
import { Answers } from '@lapwing/bus';
import { matchingStatus, type ReplyOf } from '@lapwing/contracts';
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
      `select (select count(*)::int from person) as persons, (select count(*)::int from development) as developments,
         (select count(*)::int from alert where state in ('raised', 'updated', 'corrected')) as "openAlerts"`,
    );
    return {
      service: 'matching',
      state: this.keys.locked ? 'locked' : ready ? 'ready' : 'degraded',
      version: VERSION,
      checks: checks.map(({ name, ok, because }) => ({ name, ok, detail: because })),
      counts: counts ?? {},
    };
  }
}
