import { Inject, Injectable } from '@nestjs/common';
import { Failure } from '@lapwing/contracts';
import { Clock, CONFIG, Database } from '@lapwing/platform';
import type { EntityManager } from 'typeorm';
import type { GatewayConfig } from '../config.js';
import { AttemptStore } from './attempt.store.js';
import { CredentialStore } from './credential.store.js';
import { stepOfCode } from './second-factor.js';
import type { Session } from './session.js';

/** Checks the second factor of somebody who is signed in already. */
@Injectable()
export class Confirmation {
  constructor(
    private readonly database: Database,
    private readonly attempts: AttemptStore,
    private readonly credentials: CredentialStore,
    private readonly clock: Clock,
    @Inject(CONFIG) private readonly config: Pick<GatewayConfig, 'mode'>,
  ) {}

  /**
   * Whether a code proves the member of a session; it then counts as used, for signing in as well. Throws `Failure`
   * too_many_requests, or locked.
   */
  async proves(session: Session, totp: string | null): Promise<boolean> {
    if (this.credentials.locked) throw new Failure('locked');
    const subject = subjectOf(session);
    await this.attempts.begin(subject);
    return this.database.inWork(async (tx) => {
      const proven = await this.check(tx, session, totp);
      if (proven) await this.attempts.succeed(tx, subject);
      return proven;
    });
  }

  private async check(tx: EntityManager, { orgId, memberId }: Session, totp: string | null): Promise<boolean> {
    const credential = await this.credentials.of(tx, orgId, memberId);
    // Whoever came in by a development link has nothing to show; in production nobody comes in without.
    if (credential === null) return totp === null && this.config.mode === 'development';
    if (totp === null) return false;
    const secret = this.credentials.openTotp(credential);
    const step = stepOfCode(secret, totp, this.clock.now(), credential.lastStep);
    return step !== null && this.credentials.useStep(tx, credential, step);
  }
}

/** No login has a space: guesses here keep nobody from signing in, and the other way round. */
function subjectOf({ orgId, memberId }: Session): string {
  return `confirm ${orgId} ${memberId}`;
}
