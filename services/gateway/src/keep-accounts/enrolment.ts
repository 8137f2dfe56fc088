import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { Failure } from '@lapwing/contracts';
import { Clock } from '@lapwing/platform';
import { CredentialStore } from '../keep-sessions/credential.store.js';
import { newTotpSecret, stepOfCode, totpUri } from '../keep-sessions/second-factor.js';
import { Welcome, type Entered } from '../keep-sessions/welcome.js';
import { EntryTokenStore } from './entry-token.store.js';
import { MemberStore } from './member.store.js';

/** From an invitation to an account: a password, then a second factor that is proven once. */
@Injectable()
export class Enrolment {
  constructor(
    private readonly tokens: EntryTokenStore,
    private readonly credentials: CredentialStore,
    private readonly members: MemberStore,
    private readonly welcome: Welcome,
    private readonly clock: Clock,
  ) {}

  /** Begins an enrolment; the invitation stays usable until one is ended, because pages get closed too early. */
  async begin(tx: EntityManager, token: string, passwordHash: string): Promise<{ enrolment: string; totpUri: string }> {
    const invited = await this.tokens.peek(tx, token, 'invitation');
    if (invited === null) throw new Failure('token_not_usable');
    const secret = newTotpSecret();
    const totp = this.credentials.sealTotp(invited.orgId, invited.memberId, secret);
    await this.tokens.revoke(tx, invited, 'enrolment');
    const enrolment = await this.tokens.mint(tx, invited, 'enrolment', { passwordHash, totp });
    return { enrolment, totpUri: totpUri(invited.login, secret) };
  }

  /** Ends it with a first code; throws `Failure` token_not_usable, or invalid for a wrong code, which may be tried again. */
  async end(tx: EntityManager, token: string, code: string): Promise<Entered> {
    const pending = await this.tokens.peek(tx, token, 'enrolment');
    if (pending === null || pending.passwordHash === null || pending.totp === null) {
      throw new Failure('token_not_usable');
    }
    const { orgId, memberId, passwordHash, totp } = pending;
    const step = stepOfCode(this.credentials.openTotp({ orgId, memberId, totp }), code, this.clock.now(), 0);
    if (step === null) {
      throw new Failure('invalid', { faults: [{ path: 'totp', message: 'The code is not the current one.' }] });
    }
    if ((await this.tokens.use(tx, token, 'enrolment')) === null) throw new Failure('token_not_usable');
    await this.tokens.revoke(tx, pending, 'invitation');
    await this.credentials.put(tx, { orgId, memberId, passwordHash, totp, lastStep: step });
    await this.members.enrol(tx, orgId, memberId);
    return this.welcome.enter(tx, pending, 'invitation.confirmed');
  }
}
