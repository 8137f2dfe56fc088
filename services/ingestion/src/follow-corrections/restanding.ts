import { Injectable } from '@nestjs/common';
import { Bus } from '@lapwing/bus';
import { developmentChanged } from '@lapwing/contracts';
import { type Fallen, restand } from '@lapwing/domain';
import { Clock } from '@lapwing/platform';
import type { EntityManager } from 'typeorm';
import { DevelopmentStore } from '../fold-mentions/development.store.js';
import { RETRACTED } from '../fold-mentions/retracted.js';
import { STANDING_ASSIGNMENT } from '../fold-mentions/standing-assignment.js';
import { HearingStore } from '../rule-on-developments/hearing.store.js';
import { OperatorsWordStore } from '../rule-on-developments/operators-word.store.js';

/** Folds a development anew from the reports that stand, and tells of it where it stands otherwise. */
@Injectable()
export class Restanding {
  constructor(
    private readonly hearing: HearingStore,
    private readonly developments: DevelopmentStore,
    private readonly words: OperatorsWordStore,
    private readonly bus: Bus,
    private readonly clock: Clock,
  ) {}

  /** `carriedOut` is a ruling that is just being carried out, so that it no longer makes the development disputed. */
  async of(tx: EntityManager, id: string, carriedOut: string | null = null): Promise<void> {
    const held = await this.hearing.hold(tx, [id]);
    const development = held.get(id);
    const rulings = await rulingsOn(tx, id, carriedOut);
    if (development === undefined || rulings.absorbed) return;
    const standing = await this.hearing.heardOf(tx, [id]);
    const reports = { standing, fallen: await fallenOf(tx, id), words: await this.words.of(tx, id) };
    const restood = restand(development, reports, rulings.open, this.clock.now().toISOString());
    if (!restood.changed) return;
    const { development: snapshot, because } = restood;
    const change = snapshot.state === 'withdrawn' ? 'withdrawn' : 'updated';
    await this.developments.keepVersion(tx, { snapshot, change, because });
    await this.bus.publish(tx, developmentChanged, { id, version: snapshot.version, change, other: null, snapshot });
  }
}

async function rulingsOn(
  tx: EntityManager,
  id: string,
  carriedOut: string | null,
): Promise<{ absorbed: boolean; open: boolean }> {
  const [found] = await tx.query<{ absorbed: boolean | null; open: boolean | null }[]>(
    `select bool_or(kind = 'merge' and state = 'standing' and development_id = $1) as absorbed,
       bool_or(state = 'waiting' and id is distinct from $2) as open
     from ruling where development_id = $1 or other_id = $1`,
    [id, carriedOut],
  );
  return { absorbed: found?.absorbed === true, open: found?.open === true };
}

async function fallenOf(tx: EntityManager, id: string): Promise<Fallen[]> {
  const rows = await tx.query<{ because: Fallen }[]>(
    `select x.because from ${STANDING_ASSIGNMENT} a join ${RETRACTED} x on x.mention_id = a.mention_id
     where a.development_id = $1`,
    [id],
  );
  return rows.map((row) => row.because);
}
