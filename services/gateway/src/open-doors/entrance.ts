import { Inject, Injectable } from '@nestjs/common';
import type { Request, Response } from 'express';
import { Failure, type Access } from '@lapwing/contracts';
import { CONFIG, Database } from '@lapwing/platform';
import { isSecure, type GatewayConfig } from '../config.js';
import { SessionCookie } from '../keep-sessions/cookie.js';
import { hashToken } from '../keep-sessions/secret-token.js';
import { SessionStore } from '../keep-sessions/session.store.js';
import type { Session } from '../keep-sessions/session.js';
import { ActorMint } from './actor-mint.js';
import { judgeProvenance } from './same-site.js';
import type { Visit } from './visit.js';

/** Finds out who comes in. */
@Injectable()
export class Entrance {
  private readonly cookie: SessionCookie;

  constructor(
    @Inject(CONFIG) private readonly config: Pick<GatewayConfig, 'mode' | 'publicUrl'>,
    private readonly database: Database,
    private readonly sessions: SessionStore,
    private readonly mint: ActorMint,
  ) {
    this.cookie = new SessionCookie(isSecure(config));
  }

  /** Opens a visit; throws `Failure` forbidden for a request another site sent, unauthenticated without a session. */
  async visit(access: Access, request: Request, response: Response): Promise<Visit> {
    const { method, headers } = request;
    const verdict = judgeProvenance(
      { method, fetchSite: text(headers['sec-fetch-site']), origin: headers.origin, host: headers.host },
      this.config.publicUrl,
    );
    if (!verdict.allowed) throw new Failure('forbidden');
    const session = access === 'public' ? null : await this.authenticate(request);
    return {
      session,
      token: session === null ? '' : this.mint.tokenFor('gateway', session),
      guarded: false,
      keep: (token) => void response.setHeader('Set-Cookie', this.cookie.keep(token)),
      forget: () => void response.setHeader('Set-Cookie', this.cookie.forget()),
    };
  }

  private async authenticate(request: Request): Promise<Session> {
    const token = this.cookie.read(request.headers.cookie);
    if (token === null) throw new Failure('unauthenticated');
    const session = await this.database.inWork((tx) => this.sessions.find(tx, hashToken(token)));
    if (session === null) throw new Failure('unauthenticated');
    return session;
  }
}

function text(value: string | string[] | undefined): string | undefined {
  return Array.isArray(value) ? value.join(',') : value;
}
