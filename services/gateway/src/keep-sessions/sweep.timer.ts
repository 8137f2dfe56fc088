import { Injectable } from '@nestjs/common';
import { Database, Every } from '@lapwing/platform';
import { EntryTokenStore } from '../keep-accounts/entry-token.store.js';
import { AttemptStore } from './attempt.store.js';
import { CredentialStore } from './credential.store.js';
import { SessionStore } from './session.store.js';

/** Removes what nobody can use any more: the less there is, the less a thief finds. */
@Injectable()
export class SweepTimer {
  constructor(
    private readonly database: Database,
    private readonly sessions: SessionStore,
    private readonly tokens: EntryTokenStore,
    private readonly attempts: AttemptStore,
    private readonly credentials: CredentialStore,
  ) {}

  @Every('sessions.sweep', 10 * 60_000)
  async sweep(): Promise<void> {
    await this.database.inWork(async (tx) => {
      await this.sessions.sweep(tx);
      await this.tokens.sweep(tx);
      await this.attempts.sweep(tx);
      await this.credentials.sweep(tx);
    });
  }
}
