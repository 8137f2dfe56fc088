import { isSigned } from '../seal-days/signing-key.js';

/** What is in a signed file: the bytes that were signed are checked before anybody parses them. */
const HEADER = Buffer.from(JSON.stringify({ alg: 'EdDSA', typ: 'feed+json' })).toString('base64url');
const PART = /^[\w-]+$/;

/** Bytes and their signature in one text (RFC 7515, compact). */
export function sealJws(payload: Buffer, sign: (text: string) => Buffer): string {
  const signed = `${HEADER}.${payload.toString('base64url')}`;
  return `${signed}.${sign(signed).toString('base64url')}`;
}

/** The bytes of such a text where this key has signed them; null otherwise. Our header is the only one that is taken. */
export function openJws(text: string, publicKey: string): Buffer | null {
  const [header, payload, signature, ...more] = text.trim().split('.');
  if (header !== HEADER || payload === undefined || signature === undefined || more.length > 0) return null;
  if (!PART.test(payload) || !PART.test(signature)) return null;
  const given = Buffer.from(signature, 'base64url');
  return isSigned(`${header}.${payload}`, given, publicKey) ? Buffer.from(payload, 'base64url') : null;
}
