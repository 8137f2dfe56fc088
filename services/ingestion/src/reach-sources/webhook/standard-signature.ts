import { timingSafeEqual } from 'node:crypto';
import { Webhook } from 'standardwebhooks';
import type { Push } from '../connector.js';

const PREFIX = 'whsec_';
/** Seconds by which a sender's clock may differ from ours; a message older than that is a replay. */
const TOLERANCE_S = 300;
const ID = /^[\x21-\x7e]{1,200}$/;

/** What is wrong with a signing secret; null where it can be used. The specification asks for 24 to 64 bytes. */
export function signingSecretFault(secret: string): string | null {
  if (!secret.startsWith(PREFIX)) return `A signing secret begins with ${PREFIX}.`;
  const encoded = secret.slice(PREFIX.length);
  const bytes = Buffer.from(encoded, 'base64');
  const isBase64 = bytes.toString('base64').replace(/=+$/, '') === encoded.replace(/=+$/, '');
  if (!isBase64 || bytes.length < 24 || bytes.length > 64) return 'A signing secret is 24 to 64 bytes in Base64.';
  return null;
}

/**
 * The id of a message that is signed as Standard Webhooks say; null for any other. The signature is over the text of the
 * body, so a body that is not UTF-8 is none: several such bodies have one text.
 */
export function signedId(push: Push, secret: string): string | null {
  const { 'webhook-id': id, 'webhook-timestamp': timestamp, 'webhook-signature': signatures } = push.headers;
  if (id === undefined || timestamp === undefined || signatures === undefined || !ID.test(id)) return null;
  if (!/^\d{1,12}$/.test(timestamp) || !isText(push.bytes)) return null;
  const sent = new Date(Number(timestamp) * 1000);
  if (Math.abs(push.receivedAt.getTime() - sent.getTime()) > TOLERANCE_S * 1000) return null;
  const wanted = Buffer.from(new Webhook(secret).sign(id, sent, push.bytes.toString('utf8')));
  const given = signatures.split(' ').map((one) => Buffer.from(one));
  return given.some((one) => one.length === wanted.length && timingSafeEqual(one, wanted)) ? id : null;
}

function isText(bytes: Buffer): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
}
