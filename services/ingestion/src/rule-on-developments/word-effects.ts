import { Injectable } from '@nestjs/common';
import { Bus } from '@lapwing/bus';
import { developmentChanged } from '@lapwing/contracts';
import { type Development, differences, refold, restated, withCertainty, withFacts } from '@lapwing/domain';
import { Clock } from '@lapwing/platform';
import type { EntityManager } from 'typeorm';
import { DevelopmentStore, type VersionMade } from '../fold-mentions/development.store.js';
import { HearingStore } from './hearing.store.js';
import type { Effect } from './ruling-effects.js';
import type { RulingRow } from './ruling.row.js';

const gone: Effect = { state: 'refused', because: 'withdrawn_meanwhile' };

/** Carries out what operators say of one development: that it is so, that it is otherwise, that it is not so. */
@Injectable()
export class WordEffects {
  constructor(
    private readonly hearing: HearingStore,
    private readonly developments: DevelopmentStore,
    private readonly bus: Bus,
    private readonly clock: Clock,
  ) {}

  async carryOut(tx: EntityManager, row: RulingRow): Promise<Effect> {
    const stands = await this.held(tx, row);
    if (stands === null || stands.state === 'withdrawn') return gone;
    const because = row.undoes === null ? (BECAUSE[row.kind] ?? row.kind) : 'taken_back';
    if (row.kind === 'reject') {
      await this.tell(tx, { snapshot: this.next({ ...stands, state: 'withdrawn' }), change: 'withdrawn', because });
    } else {
      const after = row.kind === 'confirm' ? await this.confirmed(tx, row, stands) : this.corrected(row, stands);
      await this.tell(tx, { snapshot: this.next({ ...after, state: 'active' }), change: 'updated', because });
    }
    return { state: 'standing', because };
  }

  /** Shows the development as disputed while the ruling waits. */
  async dispute(tx: EntityManager, row: RulingRow): Promise<Effect> {
    await this.restate(tx, row, 'disputed', 'wants_a_second');
    return { state: 'waiting', because: 'wants_a_second' };
  }

  /** Ends a ruling without effect; what was disputed is so no longer. */
  async settle(tx: EntityManager, row: RulingRow, effect: Effect): Promise<Effect> {
    if (row.state === 'waiting') await this.restate(tx, row, 'active', effect.because ?? 'undone');
    return effect;
  }

  /** What was rejected stands again. */
  async undoRejection(tx: EntityManager, row: RulingRow): Promise<Effect> {
    await this.restate(tx, row, 'active', 'taken_back', true);
    return { state: 'undone', because: 'undone' };
  }

  private corrected(row: RulingRow, stands: Development): Development {
    if (row.facts === null || row.factsBefore === null) return stands;
    return withFacts(stands, row.facts, differences(row.factsBefore, row.facts));
  }

  /** Taken back, it is as certain as its reports make it. */
  private async confirmed(tx: EntityManager, row: RulingRow, stands: Development): Promise<Development> {
    if (row.undoes === null) return withCertainty(stands, row.certainty ?? 'reported');
    const heard = await this.hearing.heardOf(tx, [stands.id]);
    const { id, version, state, hosts } = stands;
    const folded = refold(heard, { id, version, state, hosts }, stands.changedAt);
    if (folded === null) return stands;
    const { certainty, lowGradeSince } = folded.development;
    return { ...stands, certainty, lowGradeSince };
  }

  private async restate(
    tx: EntityManager,
    row: RulingRow,
    state: 'active' | 'disputed',
    because: string,
    again = false,
  ): Promise<void> {
    const stands = await this.held(tx, row);
    if (stands === null || (stands.state === 'withdrawn' && !again)) return;
    const snapshot = restated(stands, state, this.clock.now().toISOString());
    await this.tell(tx, { snapshot, change: 'updated', because });
  }

  private async held(tx: EntityManager, row: RulingRow): Promise<Development | null> {
    const held = await this.hearing.hold(tx, [row.developmentId]);
    return held.get(row.developmentId) ?? null;
  }

  private next(development: Development): Development {
    return { ...development, version: development.version + 1, changedAt: this.clock.now().toISOString() };
  }

  private async tell(tx: EntityManager, made: VersionMade): Promise<void> {
    await this.developments.keepVersion(tx, made);
    const { snapshot, change } = made;
    const { id, version } = snapshot;
    await this.bus.publish(tx, developmentChanged, { id, version, change, other: null, snapshot });
  }
}

const BECAUSE: Readonly<Partial<Record<RulingRow['kind'], string>>> = {
  confirm: 'confirmed_by_operator',
  correct: 'corrected_by_operator',
  reject: 'rejected_by_operators',
};
