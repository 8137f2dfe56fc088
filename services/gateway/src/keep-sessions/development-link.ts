import { Inject, Injectable } from '@nestjs/common';
import { Failure } from '@lapwing/contracts';
import { CONFIG, Database } from '@lapwing/platform';
import type { GatewayConfig } from '../config.js';
import { EntryTokenStore } from '../keep-accounts/entry-token.store.js';
import { Welcome, type Entered } from './welcome.js';

/** One-time sign-in links; outside development they do not exist. */
@Injectable()
export class DevelopmentLink {
  constructor(
    private readonly database: Database,
    private readonly tokens: EntryTokenStore,
    private readonly welcome: Welcome,
    @Inject(CONFIG) private readonly config: Pick<GatewayConfig, 'mode'>,
  ) {}

  /** Lets the bearer of a link in, once; throws `Failure` not_found, or token_not_usable for every unusable token. */
  async redeem(token: string): Promise<Entered> {
    if (this.config.mode !== 'development') throw new Failure('not_found');
    return this.database.inWork(async (tx) => {
      const used = await this.tokens.use(tx, token, 'link');
      if (used === null) throw new Failure('token_not_usable');
      return this.welcome.enter(tx, used, 'session.link_redeemed');
    });
  }
}
