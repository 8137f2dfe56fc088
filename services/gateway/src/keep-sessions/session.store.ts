import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { Clock } from '@lapwing/platform';
import { hashToken, newToken } from './secret-token.js';
import { IDLE_MS, judgeSession, LONGEST_MS } from './session-lifetime.js';
import { judgeFreshness } from './step-up.js';
import type { Session } from './session.js';

type Found = Omit<Session, 'confirmed'> & { lastSeenAt: Date; standing: boolean; confirmedAt: Date | null };

const FIND = `
  select s.org_id as "orgId", s.member_id as "memberId", o.name as organisation, m.login, m.roles, m.language,
    s.created_at as "createdAt", s.last_seen_at as "lastSeenAt", s.id_hash as "idHash", s.epoch,
    s.confirmed_at as "confirmedAt",
    m.active and m.removed_at is null and o.active and m.sessions_epoch = s.epoch as standing
  from session s
  join member m on m.org_id = s.org_id and m.id = s.member_id
  join organisation o on o.org_id = s.org_id
  where s.id_hash = $1`;

@Injectable()
export class SessionStore {
  constructor(private readonly clock: Clock) {}

  /** Opens a session of a member and returns the token for the cookie. */
  async open(tx: EntityManager, orgId: string, memberId: string): Promise<string> {
    const token = newToken();
    await tx.query(
      `insert into session (org_id, id_hash, member_id, epoch, created_at, last_seen_at)
       select org_id, $3, id, sessions_epoch, $4, $4 from member where org_id = $1 and id = $2`,
      [orgId, memberId, hashToken(token), this.clock.now()],
    );
    return token;
  }

  /** The session of a token where it holds, else null. `quiet` asks without counting as use. */
  async find(tx: EntityManager, idHash: Buffer, quiet = false): Promise<Session | null> {
    const [found] = await tx.query<Found[]>(FIND, [idHash]);
    if (found === undefined) return null;
    const now = this.clock.now();
    const verdict = judgeSession(found, now);
    if (!verdict.holds) return null;
    if (verdict.note && !quiet) {
      await tx.query('update session set last_seen_at = $2 where org_id = $3 and id_hash = $1', [
        idHash,
        now,
        found.orgId,
      ]);
    }
    const { lastSeenAt: _seen, standing: _standing, confirmedAt, ...session } = found;
    return { ...session, confirmed: judgeFreshness(confirmedAt, now).fresh };
  }

  /** Notes that the person at a session has proven again who they are. */
  async confirm(tx: EntityManager, session: Session): Promise<Date> {
    const now = this.clock.now();
    await tx.query('update session set confirmed_at = $3 where org_id = $1 and id_hash = $2', [
      session.orgId,
      session.idHash,
      now,
    ]);
    return now;
  }

  async end(tx: EntityManager, session: Session): Promise<void> {
    await tx.query('delete from session where org_id = $1 and id_hash = $2', [session.orgId, session.idHash]);
  }

  /** Removes sessions that can no longer hold. */
  async sweep(tx: EntityManager): Promise<void> {
    const now = this.clock.now().getTime();
    await tx.query('delete from session where created_at < $1 or last_seen_at < $2', [
      new Date(now - LONGEST_MS),
      new Date(now - IDLE_MS),
    ]);
  }
}
