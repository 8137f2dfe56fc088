import { Controller } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { memberSignedOut, type EventOf } from '@lapwing/contracts';
import { Consumes } from '@lapwing/bus';

/** All sessions of a member end; what was open anywhere has to be entered anew. */
@Controller()
export class SignOutConsumer {
  @Consumes(memberSignedOut)
  async on({ orgId, memberId }: EventOf<typeof memberSignedOut>, tx: EntityManager): Promise<void> {
    const end = 'update member set sessions_epoch = sessions_epoch + 1 where org_id = $1 and id = $2';
    await tx.query(end, [orgId, memberId]);
  }
}
