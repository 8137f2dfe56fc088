import { Inject, Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { Failure, type SessionView } from '@lapwing/contracts';
import { CONFIG } from '@lapwing/platform';
import type { GatewayConfig } from '../config.js';
import { AuditStore } from '../keep-audit/audit.store.js';
import { hashToken } from './secret-token.js';
import { LONGEST_MS } from './session-lifetime.js';
import { FRESH_MS } from './step-up.js';
import { SessionStore } from './session.store.js';
import type { Session } from './session.js';

/** What a member gets who was let in. */
export interface Entered {
  token: string;
  view: SessionView;
}

/** Opens and ends the sessions of members who have proven to be some. */
@Injectable()
export class Welcome {
  constructor(
    private readonly sessions: SessionStore,
    private readonly audit: AuditStore,
    @Inject(CONFIG) private readonly config: Pick<GatewayConfig, 'mode'>,
  ) {}

  /** Opens a session, and records by which way. */
  async enter(tx: EntityManager, member: { orgId: string; memberId: string }, action: string): Promise<Entered> {
    const { orgId, memberId } = member;
    const token = await this.sessions.open(tx, orgId, memberId);
    const session = await this.sessions.find(tx, hashToken(token));
    if (session === null) throw new Failure('unauthenticated');
    await this.audit.append(tx, { orgId, memberId, action, target: null });
    return { token, view: this.view(session) };
  }

  /** Ends a session, and records it. */
  async leave(tx: EntityManager, session: Session): Promise<void> {
    const { orgId, memberId } = session;
    await this.sessions.end(tx, session);
    await this.audit.append(tx, { orgId, memberId, action: 'session.ended', target: null });
  }

  /** Records whether somebody proved again to be the member of a session; until when that holds, or null. */
  async confirm(tx: EntityManager, session: Session, proven: boolean): Promise<Date | null> {
    const { orgId, memberId } = session;
    const action = proven ? 'session.confirmed' : 'session.confirm_refused';
    await this.audit.append(tx, { orgId, memberId, action, target: null });
    return proven ? new Date((await this.sessions.confirm(tx, session)).getTime() + FRESH_MS) : null;
  }

  view(session: Session): SessionView {
    const { memberId, orgId, organisation, login, roles, language, createdAt } = session;
    const expiresAt = new Date(createdAt.getTime() + LONGEST_MS).toISOString();
    const developmentMode = this.config.mode === 'development';
    return { memberId, orgId, organisation, login, roles, language, expiresAt, developmentMode };
  }
}
