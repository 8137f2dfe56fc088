import { createHmac, timingSafeEqual } from 'node:crypto';

/** What hubs sign with; those that never came further than SHA-1 are tolerated, because a ping only makes us look. */
const METHODS = ['sha1', 'sha256', 'sha384', 'sha512'];

/** Whether `X-Hub-Signature` (`method=hex`) is the HMAC of the body under the secret. */
export function isSigned(body: Buffer, header: string | undefined, secret: string): boolean {
  const [, method = '', hex = ''] = /^([a-z0-9]{4,6})=([0-9a-f]{40,128})$/i.exec(header?.trim() ?? '') ?? [];
  if (!METHODS.includes(method.toLowerCase())) return false;
  const wanted = createHmac(method.toLowerCase(), secret).update(body).digest();
  const given = Buffer.from(hex, 'hex');
  return given.length === wanted.length && timingSafeEqual(given, wanted);
}
