import { Controller } from '@nestjs/common';
import { Answers } from '@lapwing/bus';
import {
  Failure,
  mutesAdd,
  mutesEnd,
  mutesList,
  type Actor,
  type FieldFault,
  type MuteEntry,
  type MuteView,
  type ReplyOf,
  type RequestOf,
} from '@lapwing/contracts';
import { checkCountries, kindsOfMute, LONGEST_MUTE_DAYS, type Mute } from '@lapwing/domain';
import { Clock, Ids } from '@lapwing/platform';
import type { EntityManager } from 'typeorm';
import { ChangeRinging } from '../change-with-two/change-ringing.js';
import { DevelopmentStore } from '../match-development/development.store.js';
import { MuteStore } from './mute.store.js';

const DAY_MS = 86_400_000;

@Controller()
export class MutesController {
  constructor(
    private readonly mutes: MuteStore,
    private readonly changes: ChangeRinging,
    private readonly developments: DevelopmentStore,
    private readonly ids: Ids,
    private readonly clock: Clock,
  ) {}

  @Answers(mutesList)
  async list(_request: object, tx: EntityManager, { orgId }: Actor): Promise<ReplyOf<typeof mutesList>> {
    this.mutes.demandOpen();
    return { items: await this.mutes.list(tx, orgId) };
  }

  @Answers(mutesAdd)
  async add(entry: RequestOf<typeof mutesAdd>, tx: EntityManager, actor: Actor): Promise<MuteView> {
    this.mutes.demandOpen();
    const now = this.clock.now();
    const faults = faultsOf(entry, now);
    if (faults.length > 0) throw new Failure('invalid', { detail: 'Some fields cannot be true.', faults });
    const { because, ...scope } = entry;
    const { orgId, memberId } = actor;
    const kinds = await this.kindsOf(tx, entry);
    const mute: Mute = { ...scope, kinds, id: this.ids.next(), orgId, from: now.toISOString() };
    const wish = await this.changes.ask(tx, orgId, { deed: { do: 'mute', mute }, version: null, because }, memberId);
    const { orgId: _orgId, ...told } = mute;
    return { ...told, because, by: memberId, wishId: wish?.id ?? null };
  }

  @Answers(mutesEnd)
  async end(
    { id }: RequestOf<typeof mutesEnd>,
    tx: EntityManager,
    { orgId }: Actor,
  ): Promise<ReplyOf<typeof mutesEnd>> {
    this.mutes.demandOpen();
    await this.changes.loosen(tx, orgId, async () => {
      if (!(await this.mutes.end(tx, orgId, id))) throw new Failure('not_found');
    });
    return {};
  }

  /** A mute of one development keeps to the kinds into which that may advance. Throws `Failure` not_found. */
  private async kindsOf(tx: EntityManager, { developmentId, kinds }: MuteEntry): Promise<Mute['kinds']> {
    if (developmentId === null) return kinds;
    const [development] = await this.developments.all(tx, [developmentId]);
    if (development === undefined) throw new Failure('not_found', { detail: 'There is no such development.' });
    return kindsOfMute(development);
  }
}

function faultsOf(entry: MuteEntry, now: Date): FieldFault[] {
  const { kinds, countries, subscriptionId, developmentId, until } = entry;
  const left = Date.parse(until) - now.getTime();
  const isOfNothing = kinds.length === 0 && countries.length === 0 && subscriptionId === null && developmentId === null;
  return [
    ...checkCountries(countries).map(({ path, fault }) => ({ path, message: fault })),
    ...(left <= 0 ? [{ path: 'until', message: 'in_the_past' }] : []),
    ...(left > LONGEST_MUTE_DAYS * DAY_MS ? [{ path: 'until', message: 'too_long' }] : []),
    ...(isOfNothing ? [{ path: 'kinds', message: 'names_nothing' }] : []),
  ];
}
