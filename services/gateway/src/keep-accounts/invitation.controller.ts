import { Injectable } from '@nestjs/common';
import type { invitationsAccept, invitationsConfirm, ReplyOf, RequestOf, SessionView } from '@lapwing/contracts';
import { Failure } from '@lapwing/contracts';
import { Database } from '@lapwing/platform';
import { CredentialStore } from '../keep-sessions/credential.store.js';
import { hashPassword } from '../keep-sessions/password.js';
import type { Visit } from '../open-doors/visit.js';
import { Enrolment } from './enrolment.js';
import { EntryTokenStore } from './entry-token.store.js';

@Injectable()
export class InvitationController {
  constructor(
    private readonly database: Database,
    private readonly tokens: EntryTokenStore,
    private readonly credentials: CredentialStore,
    private readonly enrolment: Enrolment,
  ) {}

  async accept({ token, password }: RequestOf<typeof invitationsAccept>): Promise<ReplyOf<typeof invitationsAccept>> {
    if (this.credentials.locked) throw new Failure('locked');
    // Hashing is costly: only who holds an invitation makes us do it.
    const invited = await this.database.inWork((tx) => this.tokens.peek(tx, token, 'invitation'));
    if (invited === null) throw new Failure('token_not_usable');
    const passwordHash = await hashPassword(password);
    return this.database.inWork((tx) => this.enrolment.begin(tx, token, passwordHash));
  }

  async confirm({ enrolment, totp }: RequestOf<typeof invitationsConfirm>, visit: Visit): Promise<SessionView> {
    if (this.credentials.locked) throw new Failure('locked');
    const entered = await this.database.inWork((tx) => this.enrolment.end(tx, enrolment, totp));
    visit.keep(entered.token);
    return entered.view;
  }
}
