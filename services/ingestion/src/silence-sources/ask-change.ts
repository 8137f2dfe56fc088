import { Injectable } from '@nestjs/common';
import { type Actor, Failure, type SourceEntry } from '@lapwing/contracts';
import { followRuling, isOwnToTakeBack, silencing, type SilencingReason } from '@lapwing/domain';
import { Clock } from '@lapwing/platform';
import type { EntityManager } from 'typeorm';
import { ChangeSource, type CheckedEntry } from '../watch-sources/change-source.js';
import type { SourceRow } from '../watch-sources/source.row.js';
import { changesOf } from './changes-of.js';
import { WishStore } from './wish.store.js';

/**
 * Changes a source, or has the whole change wait where a part of it silences the source and another organisation has an
 * operator. Who calls holds the source.
 */
@Injectable()
export class AskChange {
  constructor(
    private readonly changes: ChangeSource,
    private readonly wishes: WishStore,
    private readonly clock: Clock,
  ) {}

  /** Whether the change waits. Throws `Failure` conflict while another organisation’s change of the source does. */
  async ask(tx: EntityManager, row: SourceRow, wished: SourceEntry, actor: Actor): Promise<boolean> {
    const earlier = await this.wishes.waiting(tx, row.id);
    if (earlier !== null && earlier.byOrganisation !== actor.orgId) {
      throw new Failure('conflict', { detail: 'Another organisation’s change of this source waits for an answer.' });
    }
    if (earlier !== null) await this.wishes.settle(tx, earlier, { state: 'undone', because: 'replaced' });
    const held = earlier === null ? row : { ...row, version: row.version + 1 };
    const entry = await this.changes.checked(tx, held, wished);
    const reasons = this.reasonsFor(held, entry, wished, actor);
    if (reasons.length === 0 || !(await this.wantsSecond(tx))) {
      await this.changes.carryOut(tx, held, wished);
      return false;
    }
    const { secrets, ...plain } = wished;
    const changes = changesOf(row, entry, Object.keys(secrets));
    await this.wishes.enter(tx, { sourceId: row.id, entry: plain, reasons, changes }, secrets, actor);
    return true;
  }

  /** Ends what waits about a source that has become another one by itself. */
  async outdated(tx: EntityManager, sourceId: string): Promise<void> {
    const earlier = await this.wishes.waiting(tx, sourceId);
    if (earlier !== null) await this.wishes.settle(tx, earlier, { state: 'undone', because: 'changed_meanwhile' });
  }

  private reasonsFor(row: SourceRow, entry: CheckedEntry, { secrets }: SourceEntry, actor: Actor): SilencingReason[] {
    const byOwn = row.addedByOrganisation === actor.orgId;
    const everRead = row.lastGoodAt !== null || row.lastNewAt !== null;
    const added = { byOwn, addedAt: row.addedAt.toISOString(), everRead };
    if (isOwnToTakeBack(added, this.clock.now().toISOString())) return [];
    return silencing(row, entry, { newSecrets: Object.keys(secrets).length > 0, learntSeconds: row.learntSeconds });
  }

  private async wantsSecond(tx: EntityManager): Promise<boolean> {
    const [row] = await tx.query<{ others: number }[]>('select others_with_operators() as others');
    const entered = { kind: 'silencing', state: 'entered', agreed: null, undo: false } as const;
    return followRuling(entered, row?.others ?? 0).do === 'put_to_second';
  }
}
