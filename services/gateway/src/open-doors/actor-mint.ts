import { Inject, Injectable } from '@nestjs/common';
import type { Service } from '@lapwing/contracts';
import { Clock, CONFIG, mintActorToken } from '@lapwing/platform';
import type { GatewayConfig } from '../config.js';
import type { Session } from '../keep-sessions/session.js';
import { Standings } from './standings.js';

const LIFETIME_MS = 60_000;

/** Mints what lets an owner of data act for a member: for one owner, for a minute. */
@Injectable()
export class ActorMint {
  constructor(
    @Inject(CONFIG) private readonly config: Pick<GatewayConfig, 'actorKeys'>,
    private readonly clock: Clock,
    readonly standings: Standings,
  ) {}

  tokenFor(owner: Service, session: Session): string {
    const key = this.config.actorKeys.get(owner);
    if (key === undefined) throw new Error(`LAPWING_ACTOR_KEYS lacks the key of ${owner}.`);
    const { orgId, memberId, roles, confirmed: proved } = session;
    const expiresAt = new Date(this.clock.now().getTime() + LIFETIME_MS);
    return mintActorToken(key, { orgId, memberId, roles, expiresAt, proved });
  }
}
