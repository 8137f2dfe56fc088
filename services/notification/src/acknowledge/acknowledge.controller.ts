import { Controller } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { Answers } from '@lapwing/bus';
import {
  acknowledgementsByLink,
  dutiesAcknowledge,
  dutiesDoubt,
  dutiesHandOver,
  dutiesPass,
  dutiesPutOff,
  Failure,
  type Actor,
  type ReplyOf,
  type RequestOf,
} from '@lapwing/contracts';
import { MemberStore } from '../follow-members/member.store.js';
import { AnswerDeeds } from './answering.store.js';
import { LinkStore, type UsableLink } from './link.store.js';

/** What a member answers from the console, and from the neutral page of a mail's link. */
@Controller()
export class AcknowledgeController {
  constructor(
    private readonly deeds: AnswerDeeds,
    private readonly links: LinkStore,
    private readonly members: MemberStore,
  ) {}

  @Answers(dutiesAcknowledge)
  async acknowledge(
    { alertId }: RequestOf<typeof dutiesAcknowledge>,
    tx: EntityManager,
    actor: Actor,
  ): Promise<ReplyOf<typeof dutiesAcknowledge>> {
    const taken = there(await this.deeds.takings.take(tx, wishOf(actor, alertId)));
    return { until: taken.until.toISOString() };
  }

  @Answers(dutiesPass)
  async pass(
    { alertId }: RequestOf<typeof dutiesPass>,
    tx: EntityManager,
    actor: Actor,
  ): Promise<ReplyOf<typeof dutiesPass>> {
    there(await this.deeds.passing.pass(tx, wishOf(actor, alertId)));
    return {};
  }

  @Answers(dutiesPutOff)
  async putOff(
    { alertId, minutes }: RequestOf<typeof dutiesPutOff>,
    tx: EntityManager,
    actor: Actor,
  ): Promise<ReplyOf<typeof dutiesPutOff>> {
    const put = there(await this.deeds.puttingOff.putOff(tx, wishOf(actor, alertId), minutes));
    return { until: put.until.toISOString(), passedOn: put.passedOn };
  }

  @Answers(dutiesDoubt)
  async doubt(
    { alertId }: RequestOf<typeof dutiesDoubt>,
    tx: EntityManager,
    actor: Actor,
  ): Promise<ReplyOf<typeof dutiesDoubt>> {
    const { ended } = there(await this.deeds.doubting.doubt(tx, wishOf(actor, alertId)));
    return { ended };
  }

  @Answers(dutiesHandOver)
  async handOver(
    { alertId, memberId }: RequestOf<typeof dutiesHandOver>,
    tx: EntityManager,
    actor: Actor,
  ): Promise<ReplyOf<typeof dutiesHandOver>> {
    await this.members.demandOther(tx, actor, memberId);
    const done = await this.deeds.passing.handOver(tx, wishOf(actor, alertId), memberId);
    if (done === 'no_duty') throw new Failure('not_found');
    return { handedOver: done === 'handed_over', because: done === 'out_of_reach' ? done : null };
  }

  /** Unknown, expired and used tokens, and those whose duty has ended, must not be told apart. */
  @Answers(acknowledgementsByLink)
  async byLink(
    request: RequestOf<typeof acknowledgementsByLink>,
    tx: EntityManager,
  ): Promise<ReplyOf<typeof acknowledgementsByLink>> {
    const link = await this.links.use(tx, request.token);
    const until = link === null ? null : await this.untilOf(tx, link);
    if (until === null) throw new Failure('token_not_usable');
    return { until: until.toISOString() };
  }

  /** A second tap on the same link changes nothing and reads the same; one link may take several alerts. */
  private async untilOf(tx: EntityManager, link: UsableLink): Promise<Date | null> {
    const { orgId, memberId } = link;
    const untils: Date[] = [];
    for (const alertId of [link.alertId, ...link.also].sort()) {
      const wish = { orgId, alertId, memberId };
      const held = link.again ? await this.deeds.takings.heldUntil(tx, wish) : null;
      const until = held ?? (await this.deeds.takings.take(tx, wish))?.until ?? null;
      if (until !== null) untils.push(until);
    }
    const [first] = untils.sort((one, other) => one.getTime() - other.getTime());
    return first ?? null;
  }
}

function wishOf({ orgId, memberId }: Actor, alertId: string) {
  return { orgId, memberId, alertId };
}

/** There is no duty of the reader's to answer for. */
function there<T>(found: T | null): T {
  if (found === null) throw new Failure('not_found');
  return found;
}
