import { Controller } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { Answers } from '@lapwing/bus';
import { headlinesOwn, type Actor, type HeadlineUse, type ReplyOf } from '@lapwing/contracts';
import { mayCarryHeadline, type Level } from '@lapwing/domain';
import { PolicyStore } from '../keep-policies/policy.store.js';
import type { AddressRow } from '../keep-recipients/address.row.js';
import { AddressStore } from '../keep-recipients/address.store.js';
import { RecipientStore } from '../keep-recipients/recipient.store.js';
import { HeadlineDecisionStore } from './headline-decision.store.js';

/** Tells members why their messages carry headlines or do not. */
@Controller()
export class OwnHeadlinesController {
  constructor(
    private readonly recipients: RecipientStore,
    private readonly addresses: AddressStore,
    private readonly policies: PolicyStore,
    private readonly decisions: HeadlineDecisionStore,
  ) {}

  @Answers(headlinesOwn)
  async own(_query: object, tx: EntityManager, { orgId, memberId }: Actor): Promise<ReplyOf<typeof headlinesOwn>> {
    const recipient = await this.recipients.one(tx, orgId, memberId);
    const allowed = (await this.policies.all(tx, orgId)).some(({ entry }) => entry.maximumLevel === 'L3');
    const scene = {
      decided: await this.decisions.holds(tx, orgId),
      maximum: (allowed ? 'L3' : 'L2') as Level,
      preference: recipient.preferences.level,
      covered:
        (await tx.query<unknown[]>(`select from cover where org_id = $1 and mode = 'covered'`, [orgId])).length > 0,
    };
    const use = (address: AddressRow): HeadlineUse => {
      const { channel } = address;
      const judged = mayCarryHeadline({
        ...scene,
        channel,
        encrypted: this.addresses.open(address).publicKey !== null,
      });
      return { channel, because: judged.may ? null : judged.because };
    };
    return { items: recipient.addresses.filter(({ verifiedAt }) => verifiedAt !== null).map(use) };
  }
}
