import { Injectable } from '@nestjs/common';
import { Bus } from '@lapwing/bus';
import { developmentChanged } from '@lapwing/contracts';
import { type Development, type Heard, mergeOf, restated, splitOf, unmergeOf } from '@lapwing/domain';
import { Clock } from '@lapwing/platform';
import type { EntityManager } from 'typeorm';
import { DevelopmentStore, type VersionMade } from '../fold-mentions/development.store.js';
import { HearingStore } from './hearing.store.js';
import { OperatorsWordStore } from './operators-word.store.js';
import type { PartOfMention, RulingRow } from './ruling.row.js';

/** What becomes of a ruling. */
export type Effect = Partial<Pick<RulingRow, 'state' | 'because' | 'was' | 'absorbed' | 'kept' | 'mentions'>>;

const gone: Effect = { state: 'refused', because: 'withdrawn_meanwhile' };

/** Carries rulings out: folds anew, keeps the versions, remembers where reports were placed, and tells of it. */
@Injectable()
export class RulingEffects {
  constructor(
    private readonly hearing: HearingStore,
    private readonly developments: DevelopmentStore,
    private readonly words: OperatorsWordStore,
    private readonly bus: Bus,
    private readonly clock: Clock,
  ) {}

  async merge(tx: EntityManager, row: RulingRow): Promise<Effect> {
    const { absorbed, survivor } = await this.both(tx, row);
    const heard = await this.hearing.heardOf(tx, [row.developmentId, row.otherId]);
    const merged = mergeOf(absorbed, survivor, heard, this.now());
    if (!merged.done) return this.settle(tx, row, gone);
    await this.hearing.place(tx, row.id, heard, survivor.id);
    await this.tell(tx, { snapshot: merged.absorbed, change: 'merged', because: 'merged' }, survivor.id);
    const snapshot = await this.words.keptTo(tx, merged.survivor, heard);
    await this.tell(tx, { snapshot, change: 'merged', because: 'merged' }, absorbed.id);
    const own = heard.filter((one) => one.developmentId === absorbed.id);
    return {
      state: 'standing',
      because: row.forced ? 'forced' : 'same_family',
      was: { ...absorbed, state: 'active' },
      absorbed: partsOf(own),
      kept: partsOf(without(heard, own)),
    };
  }

  async split(tx: EntityManager, row: RulingRow): Promise<Effect> {
    const held = await this.hearing.hold(tx, [row.developmentId]);
    const heard = await this.hearing.heardOf(tx, [row.developmentId]);
    const development = demand(held, row.developmentId);
    const split = splitOf(development, heard, row, this.now());
    if (!split.done) return { state: 'refused', because: split.because };
    await this.tell(tx, { snapshot: split.leaves, change: 'split', because: 'split' }, development.id);
    const stay = without(heard, split.moved);
    const snapshot = await this.words.keptTo(tx, split.stays, stay);
    await this.tell(tx, { snapshot, change: 'split', because: 'split' }, split.leaves.id);
    await this.hearing.place(tx, row.id, split.moved, split.leaves.id);
    await this.hearing.place(tx, row.id, stay, development.id);
    return { state: 'standing', because: 'split' };
  }

  async unmerge(tx: EntityManager, row: RulingRow): Promise<Effect> {
    const { absorbed, survivor } = await this.both(tx, row);
    const heard = await this.hearing.heardOf(tx, [survivor.id]);
    const [back, stay] = [new Set(row.absorbed?.map(keyOf)), new Set(row.kept?.map(keyOf))];
    const was = (one: Heard) => (back.has(keyOf(one)) ? true : stay.has(keyOf(one)) ? false : null);
    const undone = unmergeOf(absorbed, survivor, heard, was, this.now());
    if (!undone.done) return { because: undone.because };
    const left = without(heard, undone.moved);
    const restored = await this.words.keptTo(tx, undone.restored, undone.moved);
    const remains = await this.words.keptTo(tx, undone.survivor, left);
    await this.tell(tx, { snapshot: restored, change: 'split', because: 'unmerged' }, survivor.id);
    await this.tell(tx, { snapshot: remains, change: 'split', because: 'unmerged' }, absorbed.id);
    await this.hearing.place(tx, row.id, undone.moved, absorbed.id);
    await this.hearing.place(tx, row.id, left, survivor.id);
    return { state: 'undone', because: 'undone' };
  }

  /** Shows both developments as disputed while a ruling waits. */
  async dispute(tx: EntityManager, row: RulingRow): Promise<Effect> {
    await this.restate(tx, row, 'disputed', 'wants_a_second');
    return { state: 'waiting', because: 'wants_a_second' };
  }

  /** Ends a ruling without effect; what was disputed is so no longer. */
  async settle(tx: EntityManager, row: RulingRow, effect: Effect): Promise<Effect> {
    if (row.state === 'waiting') await this.restate(tx, row, 'active', effect.because ?? 'undone');
    return effect;
  }

  private async restate(
    tx: EntityManager,
    row: RulingRow,
    state: 'active' | 'disputed',
    because: string,
  ): Promise<void> {
    const held = await this.hearing.hold(tx, [row.developmentId, row.otherId]);
    for (const development of held.values()) {
      if (development.state === 'withdrawn') continue;
      const other = development.id === row.developmentId ? row.otherId : row.developmentId;
      await this.tell(tx, { snapshot: restated(development, state, this.now()), change: 'updated', because }, other);
    }
  }

  private async both(tx: EntityManager, row: RulingRow): Promise<{ absorbed: Development; survivor: Development }> {
    const held = await this.hearing.hold(tx, [row.developmentId, row.otherId]);
    return { absorbed: demand(held, row.developmentId), survivor: demand(held, row.otherId) };
  }

  private async tell(tx: EntityManager, made: VersionMade, other: string): Promise<void> {
    await this.developments.keepVersion(tx, made);
    const { id, version } = made.snapshot;
    await this.bus.publish(tx, developmentChanged, {
      id,
      version,
      change: made.change,
      other,
      snapshot: made.snapshot,
    });
  }

  private now(): string {
    return this.clock.now().toISOString();
  }
}

function demand(held: ReadonlyMap<string, Development>, id: string): Development {
  const development = held.get(id);
  if (development === undefined) throw new Error('A ruling names a development that is not there.');
  return development;
}

function partsOf(heard: readonly Heard[]): PartOfMention[] {
  return heard.map(({ mentionId, part }) => ({ mentionId, part }));
}

function keyOf({ mentionId, part }: PartOfMention): string {
  return `${mentionId}/${part}`;
}

function without(heard: readonly Heard[], moved: readonly Heard[]): Heard[] {
  const keys = new Set(moved.map(keyOf));
  return heard.filter((one) => !keys.has(keyOf(one)));
}
