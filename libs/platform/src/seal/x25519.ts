import { createPrivateKey, createPublicKey, diffieHellman, generateKeyPairSync, hkdfSync } from 'node:crypto';
import type { KeyObject } from 'node:crypto';
import { decrypt, encrypt } from './envelope.js';

const PRIVATE = Buffer.from('302e020100300506032b656e04220420', 'hex');
const PUBLIC = Buffer.from('302a300506032b656e032100', 'hex');
/** Bytes of a public key, and of a seed. */
const KEY = 32;

/** A key pair; the seed is the secret. */
export interface BoxKeys {
  publicKey: Buffer;
  seed: Buffer;
}

/** A new key pair. */
export function newBoxKeys(): BoxKeys {
  const { privateKey } = generateKeyPairSync('x25519');
  const seed = privateKey.export({ type: 'pkcs8', format: 'der' }).subarray(PRIVATE.length);
  return { publicKey: publicKeyOf(seed), seed };
}

/** The public key of a seed. */
export function publicKeyOf(seed: Buffer): Buffer {
  return rawPublic(createPublicKey(privateKeyOf(seed)));
}

/**
 * Seals for whoever has the seed of a public key, with a key pair used once, so that no two boxes have anything in common:
 * public key of this sealing (32 bytes) · nonce (12) · ciphertext · tag (16). `label` parts one use from another.
 */
export function sealBox(publicKey: Buffer, label: string, plaintext: Buffer, aad: Buffer): Buffer {
  const once = generateKeyPairSync('x25519');
  const mine = rawPublic(once.publicKey);
  const key = sharedKey(once.privateKey, publicKey, Buffer.concat([mine, publicKey]), label);
  return Buffer.concat([mine, encrypt(key, plaintext, aad)]);
}

/** Opens a box; throws when the seed, the label or what it is bound to is another, or anything was changed. */
export function openBox(seed: Buffer, label: string, sealed: Buffer, aad: Buffer): Buffer {
  const theirs = sealed.subarray(0, KEY);
  const key = sharedKey(privateKeyOf(seed), theirs, Buffer.concat([theirs, publicKeyOf(seed)]), label);
  return decrypt(key, sealed.subarray(KEY), aad);
}

function sharedKey(mine: KeyObject, theirs: Buffer, context: Buffer, label: string): Buffer {
  const publicKey = createPublicKey({ key: Buffer.concat([PUBLIC, theirs]), format: 'der', type: 'spki' });
  const shared = diffieHellman({ privateKey: mine, publicKey });
  return Buffer.from(hkdfSync('sha256', shared, context, label, 32));
}

function privateKeyOf(seed: Buffer): KeyObject {
  return createPrivateKey({ key: Buffer.concat([PRIVATE, seed]), format: 'der', type: 'pkcs8' });
}

function rawPublic(key: KeyObject): Buffer {
  return key.export({ type: 'spki', format: 'der' }).subarray(PUBLIC.length);
}
