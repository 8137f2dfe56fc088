import { Controller } from '@nestjs/common';
import { Answers } from '@lapwing/bus';
import { playbooksOfAlert, type Actor, type AlertView, type ReplyOf, type RequestOf } from '@lapwing/contracts';
import { cardsFor, dayOf, hostsOfAlert, presencesOf } from '@lapwing/domain';
import { Clock } from '@lapwing/platform';
import type { EntityManager } from 'typeorm';
import type { Alert } from '../match-development/alert.store.js';
import { AlertReading } from '../show-alerts/alert-reading.js';
import { WatchStore } from '../watch-organisations/watch.store.js';
import { PlaybookStore } from './playbook.store.js';
import { cardOf } from './playbooks.controller.js';

/** The cards beside an alert. */
@Controller()
export class PlaybookOfAlertController {
  constructor(
    private readonly watches: WatchStore,
    private readonly reading: AlertReading,
    private readonly playbooks: PlaybookStore,
    private readonly clock: Clock,
  ) {}

  @Answers(playbooksOfAlert)
  async ofAlert(
    { id }: RequestOf<typeof playbooksOfAlert>,
    tx: EntityManager,
    actor: Actor,
  ): Promise<ReplyOf<typeof playbooksOfAlert>> {
    await this.watches.catchUp(tx);
    const alert = await this.reading.demand(tx, actor, id);
    const view = await this.reading.view(tx, actor, alert);
    const kinds = [view.kind, ...view.developments.map(({ kind }) => kind)].filter((kind) => kind !== null);
    const found = cardsFor(await this.playbooks.all(tx, actor.orgId), { kinds, hosts: this.hosts(actor, alert, view) });
    const today = dayOf(this.clock.now());
    return { items: found.map(({ card, because }) => ({ ...cardOf(card, today), because })) };
  }

  /** Only what the reader may see of the touched says where they are: which cards are shown must not say more. */
  private hosts({ orgId, memberId }: Actor, { content }: Alert, { touched, developments }: AlertView): string[] {
    const today = dayOf(this.clock.now());
    const knowsSomebody = touched.length > 0 || content.report?.by === memberId;
    const homes = touched.flatMap(({ personId }) => {
      const exposure = this.watches.exposuresOf(orgId).get(personId);
      const presences = exposure === null ? [] : presencesOf(exposure, today);
      return presences.flatMap(({ country, reason }) => (reason.code === 'resides_in_host' ? [country] : []));
    });
    return hostsOfAlert({
      reported: knowsSomebody ? (content.report?.country ?? null) : null,
      hosts: developments.flatMap(({ hosts }) => hosts),
      touchedIn: touched.flatMap(({ reasons }) => reasons.flatMap(({ country }) => country ?? [])),
      homes,
    });
  }
}
