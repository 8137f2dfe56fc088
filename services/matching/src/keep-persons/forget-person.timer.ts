import { Injectable } from '@nestjs/common';
import { groupTouched, listTouched } from '@lapwing/domain';
import { Clock, Jobs, OnTimer } from '@lapwing/platform';
import { MoreThan, type EntityManager } from 'typeorm';
import { AlertRow } from '../match-development/alert.row.js';
import { AlertStore, type Alert } from '../match-development/alert.store.js';
import { OutcomeStore } from '../record-outcomes/outcome.store.js';
import { KeyStore } from '../unlock-keys/key.store.js';

const AT_ONCE = 100;
const NONE = '00000000-0000-0000-0000-000000000000';

/** Takes somebody erased out of what the organisation's alerts and outcomes say, some alerts at a time. */
@Injectable()
export class ForgetPersonTimer {
  constructor(
    private readonly alerts: AlertStore,
    private readonly outcomes: OutcomeStore,
    private readonly keys: KeyStore,
    private readonly jobs: Jobs,
    private readonly clock: Clock,
  ) {}

  /** `subject` is `<organisation>/<person>`, and then the last alert that is done. */
  @OnTimer('person.forget')
  async forget(subject: string, tx: EntityManager): Promise<void> {
    const [orgId = '', personId = '', after = NONE] = subject.split('/');
    this.keys.demandOpen();
    const rows = await tx.find(AlertRow, {
      select: { orgId: true, id: true },
      where: { orgId, id: MoreThan(after) },
      order: { id: 'asc' },
      take: AT_ONCE,
    });
    const ids = rows.map(({ id }) => id);
    for (const id of ids) await this.forgetIn(tx, await this.alerts.lock(tx, orgId, id), personId);
    await this.outcomes.forget(tx, orgId, ids, personId);
    const last = ids.at(-1);
    if (ids.length === AT_ONCE && last !== undefined)
      await this.jobs.at(tx, 'person.forget', `${orgId}/${personId}/${last}`, this.clock.now());
  }

  /** The alert gets a key of its own anew, so that a backup of what it said cannot be opened either. */
  private async forgetIn(tx: EntityManager, alert: Alert | null, personId: string): Promise<void> {
    if (alert === null) return;
    const touched = listTouched(alert.content.touched);
    const others = touched.filter((it) => it.personId !== personId);
    if (others.length === touched.length) return;
    const { report } = alert.content;
    // A report about nobody else says where and what of the one who is gone.
    const rest = report === null || others.length > 0 ? report : { ...report, country: null, note: null };
    const content = { ...alert.content, touched: groupTouched(others), report: rest };
    await this.alerts.amend(tx, { ...alert, keySlot: null, content });
    if (alert.keySlot !== null) await this.jobs.at(tx, 'record_key.shred', alert.keySlot, this.clock.now());
  }

  /** The subject is a slot that no committed row needs any more. */
  @OnTimer('record_key.shred')
  async shred(slot: string): Promise<void> {
    await this.keys.shred([Number(slot)]);
  }
}
