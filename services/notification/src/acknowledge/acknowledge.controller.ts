import { Controller } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { Answers } from '@lapwing/bus';
import {
  acknowledgementsByLink,
  dutiesAcknowledge,
  dutiesPass,
  Failure,
  type Actor,
  type ReplyOf,
  type RequestOf,
} from '@lapwing/contracts';
import { LinkStore, type UsableLink } from './link.store.js';
import { TakingStore } from './taking.store.js';

/** "I have it" and "I cannot" from the console, and from the neutral page of a mail's link. */
@Controller()
export class AcknowledgeController {
  constructor(
    private readonly takings: TakingStore,
    private readonly links: LinkStore,
  ) {}

  @Answers(dutiesAcknowledge)
  async acknowledge(
    request: RequestOf<typeof dutiesAcknowledge>,
    tx: EntityManager,
    actor: Actor,
  ): Promise<ReplyOf<typeof dutiesAcknowledge>> {
    const { orgId, memberId } = actor;
    const taken = await this.takings.take(tx, { orgId, memberId, alertId: request.alertId });
    if (taken === null) throw new Failure('not_found');
    return { until: taken.until.toISOString() };
  }

  @Answers(dutiesPass)
  async pass(
    request: RequestOf<typeof dutiesPass>,
    tx: EntityManager,
    actor: Actor,
  ): Promise<ReplyOf<typeof dutiesPass>> {
    const { orgId, memberId } = actor;
    const passed = await this.takings.pass(tx, { orgId, memberId, alertId: request.alertId });
    if (passed === null) throw new Failure('not_found');
    return {};
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

  /** A second tap on the same link changes nothing and reads the same. */
  private async untilOf(tx: EntityManager, link: UsableLink): Promise<Date | null> {
    const { orgId, alertId, memberId } = link;
    const wish = { orgId, alertId, memberId };
    const held = link.again ? await this.takings.heldUntil(tx, wish) : null;
    return held ?? (await this.takings.take(tx, wish))?.until ?? null;
  }
}
