import { Injectable } from '@nestjs/common';
import type { Actor, SourceEntry } from '@lapwing/contracts';
import { Clock, Ids, Jobs, Metrics, type Place } from '@lapwing/platform';
import type { EntityManager } from 'typeorm';
import { SecretKeys } from '../seal-secrets/secret-keys.js';
import { SourceRow } from '../watch-sources/source.row.js';
import { WishRow } from './wish.row.js';

/** What is wished, before anybody has looked. */
export type Asked = Pick<WishRow, 'sourceId' | 'entry' | 'reasons' | 'changes'>;
type Seconded = Pick<WishRow, 'secondOrganisation' | 'secondMember' | 'secondNote'>;

/** The wishes to silence sources: one at a time waits of each. Who calls holds the source. */
@Injectable()
export class WishStore {
  constructor(
    private readonly ids: Ids,
    private readonly clock: Clock,
    private readonly jobs: Jobs,
    private readonly keys: SecretKeys,
    private readonly metrics: Metrics,
  ) {}

  async waiting(tx: EntityManager, sourceId: string): Promise<WishRow | null> {
    const where = { sourceId, state: 'waiting' as const };
    return tx.findOne(WishRow, { where, lock: { mode: 'pessimistic_write' } });
  }

  /** Keeps a wish under the next version of its source. Throws `Failure` locked where it holds secrets and the keys are. */
  async enter(tx: EntityManager, asked: Asked, secrets: SourceEntry['secrets'], actor: Actor): Promise<void> {
    const id = this.ids.next();
    const by = { byOrganisation: actor.orgId, byMember: actor.memberId, at: this.clock.now() };
    const none = { secondOrganisation: null, secondMember: null, secondAt: null, secondNote: null, settledAt: null };
    const sealed = Object.keys(secrets).length === 0 ? null : this.keys.seal(placeOf(id), JSON.stringify(secrets));
    const sourceVersion = await this.nextVersion(tx, asked.sourceId);
    const state = { state: 'waiting', because: 'wants_a_second', secrets: sealed } as const;
    await tx.insert(WishRow, { id, ...asked, sourceVersion, ...state, ...by, ...none });
    await this.tell(tx, asked.sourceId, 'waiting');
  }

  /** The entry that is wished, with its secrets. Throws `Failure` locked. */
  entryOf({ id, entry, secrets }: WishRow): SourceEntry {
    const opened = secrets === null ? '{}' : this.keys.open(placeOf(id), secrets).toString();
    return { ...entry, settings: { ...entry.settings }, secrets: JSON.parse(opened) as SourceEntry['secrets'] };
  }

  /** Ends a wish. Where it was not carried out, the source is a version further, or an old answer would fit again. */
  async settle(
    tx: EntityManager,
    wish: WishRow,
    to: { state: 'standing' | 'refused' | 'undone'; because: string },
    second: Seconded | null = null,
  ): Promise<void> {
    const now = this.clock.now();
    const seconded = second === null ? {} : { ...second, secondAt: now };
    await tx.update(WishRow, { id: wish.id }, { ...to, ...seconded, settledAt: now, secrets: null });
    if (to.state !== 'standing') await this.nextVersion(tx, wish.sourceId);
    await this.tell(tx, wish.sourceId, to.state);
  }

  private async nextVersion(tx: EntityManager, id: string): Promise<number> {
    await tx.increment(SourceRow, { id }, 'version', 1);
    const { version } = await tx.findOneByOrFail(SourceRow, { id });
    return version;
  }

  /** Other operators hear of a wish by a notice, which only timers may raise. */
  private async tell(tx: EntityManager, sourceId: string, result: WishRow['state']): Promise<void> {
    await this.jobs.at(tx, 'source.notices', sourceId, this.clock.now());
    this.metrics
      .counter('source_wishes_total', 'Wishes to silence a source by what became of them.', ['result'])
      .inc({ result });
  }
}

function placeOf(id: string): Place {
  return { table: 'source_wish', row: id, schemaVersion: 1 };
}
