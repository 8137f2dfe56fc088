import { Injectable } from '@nestjs/common';
import { Failure, type ReplyOf, type RequestOf, type sessionConfirm, type SessionView } from '@lapwing/contracts';
import type { sessionRedeem, sessionStart } from '@lapwing/contracts';
import { Database } from '@lapwing/platform';
import { signedIn, type Visit } from '../open-doors/visit.js';
import { Confirmation } from './confirmation.js';
import { DevelopmentLink } from './development-link.js';
import { SignIn } from './sign-in.js';
import { Welcome } from './welcome.js';

@Injectable()
export class SessionController {
  constructor(
    private readonly database: Database,
    private readonly signIn: SignIn,
    private readonly welcome: Welcome,
    private readonly link: DevelopmentLink,
    private readonly confirmation: Confirmation,
  ) {}

  async start(proof: RequestOf<typeof sessionStart>, visit: Visit): Promise<SessionView> {
    const enter = this.welcome.enter.bind(this.welcome);
    const entered = await this.signIn.prove(proof, (tx, member) => enter(tx, member, 'session.started'));
    visit.keep(entered.token);
    return entered.view;
  }

  async redeem({ token }: RequestOf<typeof sessionRedeem>, visit: Visit): Promise<SessionView> {
    const entered = await this.link.redeem(token);
    visit.keep(entered.token);
    return entered.view;
  }

  async get(_: object, visit: Visit): Promise<SessionView> {
    return this.welcome.view(signedIn(visit));
  }

  /** The answer to a wrong code says no more than that it is one. */
  async confirm({ totp }: RequestOf<typeof sessionConfirm>, visit: Visit): Promise<ReplyOf<typeof sessionConfirm>> {
    const session = signedIn(visit);
    const proven = await this.confirmation.proves(session, totp);
    const until = await this.database.inWork((tx) => this.welcome.confirm(tx, session, proven));
    if (until !== null) return { confirmedUntil: until.toISOString() };
    throw new Failure('invalid', { detail: 'This code does not fit.', faults: [{ path: 'totp', message: 'refused' }] });
  }

  async end(_: object, visit: Visit): Promise<Record<string, never>> {
    const session = signedIn(visit);
    await this.database.inWork((tx) => this.welcome.leave(tx, session));
    visit.forget();
    return {};
  }
}
