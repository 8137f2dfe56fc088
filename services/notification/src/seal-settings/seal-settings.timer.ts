import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { Database, Every, Keyring } from '@lapwing/platform';
import { placeOfWish } from '../change-with-two/wish.store.js';
import { placeOfPolicy } from '../keep-policies/policy.store.js';
import { placeOfWishes } from '../keep-recipients/sealed-wishes.js';
import { placeOfOverride } from '../keep-schedules/override.store.js';
import { placeOfSchedule } from '../keep-schedules/schedule.store.js';
import { IN_CLEAR, SealedBodies, type BodyPlace } from './sealed-bodies.js';

/** A table whose bodies lay in clear once. */
interface OnceInClear {
  table: string;
  /** The column that names a row beside the organisation. */
  key: string;
  /** Which rows lie in clear and should not. */
  where: string;
  placeOf: (row: { orgId: string; id: string }) => BodyPlace;
}

const AT_ONCE = 500;
const CLEAR = `schema_version = ${IN_CLEAR}`;
const TABLES: readonly OnceInClear[] = [
  {
    table: 'recipient',
    key: 'member_id',
    where: CLEAR,
    placeOf: ({ orgId, id }) => placeOfWishes({ orgId, memberId: id }),
  },
  { table: 'policy', key: 'id', where: `${CLEAR} and not follows_members`, placeOf: placeOfPolicy },
  { table: 'schedule', key: 'id', where: CLEAR, placeOf: placeOfSchedule },
  { table: 'schedule_override', key: 'id', where: CLEAR, placeOf: placeOfOverride },
  { table: 'wish', key: 'id', where: CLEAR, placeOf: placeOfWish },
];

/** Seals what was kept in clear once; whoever migrates the tables has no keys to do it with. */
@Injectable()
export class SealSettingsTimer {
  constructor(
    private readonly database: Database,
    private readonly keyring: Keyring,
    private readonly bodies: SealedBodies,
  ) {}

  @Every('settings.seal', 60_000)
  async seal(): Promise<void> {
    if (this.keyring.locked) return;
    for (const one of TABLES) while ((await this.database.inWork((tx) => this.some(tx, one))) === AT_ONCE);
  }

  private async some(tx: EntityManager, { table, key, where, placeOf }: OnceInClear): Promise<number> {
    const open = await tx.query<{ orgId: string; id: string; sealed: Buffer }[]>(
      `select org_id as "orgId", ${key} as id, sealed from ${table} where ${where}
       order by org_id, ${key} limit ${AT_ONCE} for update skip locked`,
    );
    if (open.length === 0) return 0;
    const sealed = open.map((row) => this.bodies.sealText(placeOf(row), row.sealed.toString('utf8')));
    await tx.query(
      `update ${table} as t set sealed = s.sealed, schema_version = $4
       from unnest($1::uuid[], $2::uuid[], $3::bytea[]) as s (org_id, id, sealed)
       where t.org_id = s.org_id and t.${key} = s.id and ${where}`,
      [
        open.map(({ orgId }) => orgId),
        open.map(({ id }) => id),
        sealed.map((one) => one.sealed),
        sealed[0]?.schemaVersion,
      ],
    );
    return open.length;
  }
}
