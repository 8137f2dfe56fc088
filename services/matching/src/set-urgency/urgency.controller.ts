import { Controller } from '@nestjs/common';
import { Answers } from '@lapwing/bus';
import {
  Failure,
  urgencyChange,
  urgencyGet,
  type Actor,
  type RequestOf,
  type UrgencyTableView,
  type UrgencyView,
} from '@lapwing/contracts';
import { DEFAULT_URGENCY, listLevels, stagesOf, tableFrom } from '@lapwing/domain';
import type { EntityManager } from 'typeorm';
import { ChangeRinging } from '../change-with-two/change-ringing.js';
import { RingingWishStore } from '../change-with-two/ringing-wish.store.js';
import { KeyStore } from '../unlock-keys/key.store.js';
import { UrgencyStore } from './urgency.store.js';

@Controller()
export class UrgencyController {
  constructor(
    private readonly urgency: UrgencyStore,
    private readonly changes: ChangeRinging,
    private readonly wishes: RingingWishStore,
    private readonly keys: KeyStore,
  ) {}

  @Answers(urgencyGet)
  async get(_request: object, tx: EntityManager, { orgId }: Actor): Promise<UrgencyView> {
    this.keys.demandOpen();
    const { version, table } = await this.urgency.get(tx, orgId);
    const waiting = await this.wishes.waiting(tx, orgId);
    const shown = table ?? DEFAULT_URGENCY;
    return {
      version,
      isDefault: table === null,
      table: { levels: listLevels(shown), steps: { ...shown.steps } },
      wishId: waiting.find(({ content }) => content.deed.do === 'set_urgency')?.id ?? null,
    };
  }

  @Answers(urgencyChange)
  async change(
    { version, table }: RequestOf<typeof urgencyChange>,
    tx: EntityManager,
    actor: Actor,
  ): Promise<UrgencyView> {
    this.keys.demandOpen();
    if (table !== null) refuseFaults(table);
    const deed = { do: 'set_urgency', table: table === null ? null : tableFrom(table.levels, table.steps) } as const;
    await this.changes.ask(tx, actor.orgId, { deed, version, because: null }, actor.memberId);
    return this.get({}, tx, actor);
  }
}

/** Each stage belongs to its kind and stands in the table once. */
function refuseFaults({ levels }: UrgencyTableView): void {
  const faults = levels.flatMap(({ kind, stage }, index) => {
    const path = `table.levels.${index}`;
    if (!stagesOf(kind).includes(stage)) return [{ path, message: 'stage_of_no_kind' }];
    const first = levels.findIndex((other) => other.kind === kind && other.stage === stage);
    return first === index ? [] : [{ path, message: 'named_twice' }];
  });
  if (faults.length > 0) throw new Failure('invalid', { detail: 'Some fields cannot be true.', faults });
}
