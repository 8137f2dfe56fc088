import { createHmac, randomBytes, timingSafeEqual } from 'node:crypto';
import { Failure, type Actor } from '@lapwing/contracts';
import { ROLES } from '@lapwing/domain';

const VERSION = '1';
/** Stands after the roles of somebody who showed the second factor again not long ago; it is no role. */
export const PROVED = 'proved';
const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/**
 * A token that lets its bearer act for one member until it expires, for one owner of data only:
 * `1.<orgId>.<memberId>.<role+role[+proved]>.<expiry in epoch seconds>.<nonce>.<hex HMAC-SHA256 of all before the last dot>`.
 */
export function mintActorToken(key: Buffer, actor: Actor): string {
  const expiry = Math.floor(actor.expiresAt.getTime() / 1000);
  const nonce = randomBytes(12).toString('hex');
  const roles = [...actor.roles, ...(actor.proved === true ? [PROVED] : [])].join('+');
  const body = [VERSION, actor.orgId, actor.memberId, roles, expiry, nonce].join('.');
  return `${body}.${sign(key, body)}`;
}

/** The actor of a genuine, unexpired token; throws `Failure` unauthenticated. The database verifies again. */
export function verifyActorToken(key: Buffer, token: string, now: Date): Actor {
  const cut = token.lastIndexOf('.');
  const body = token.slice(0, Math.max(cut, 0));
  const expected = Buffer.from(sign(key, body));
  const given = Buffer.from(token.slice(cut + 1));
  const genuine = given.length === expected.length && timingSafeEqual(given, expected);
  const [version, orgId = '', memberId = '', roleList = '', expiry = ''] = body.split('.');
  const marks = roleList.split('+');
  const roles = ROLES.filter((role) => marks.includes(role));
  const expiresAt = new Date(Number(expiry) * 1000);
  const wellFormed = version === VERSION && UUID.test(orgId) && UUID.test(memberId) && roles.length > 0;
  if (!genuine || !wellFormed || !(expiresAt.getTime() > now.getTime())) throw new Failure('unauthenticated');
  const actor = { orgId, memberId, roles, expiresAt };
  return marks.includes(PROVED) ? { ...actor, proved: true } : actor;
}

function sign(key: Buffer, body: string): string {
  return createHmac('sha256', key).update(body, 'utf8').digest('hex');
}
