import { createPrivateKey, createPublicKey, type KeyObject, sign, verify } from 'node:crypto';

/** What stands before the 32 bytes of an Ed25519 key in its DER forms (RFC 8410). */
const PRIVATE = Buffer.from('302e020100300506032b657004220420', 'hex');
const PUBLIC = Buffer.from('302a300506032b6570032100', 'hex');

/** Signs the statements of days, and under another key what is published. */
export class SigningKey {
  /** The 32 bytes of the public key, in hex. */
  readonly publicKey: string;
  private readonly key: KeyObject;

  constructor(seed: string) {
    const der = Buffer.concat([PRIVATE, Buffer.from(seed, 'hex')]);
    this.key = createPrivateKey({ key: der, format: 'der', type: 'pkcs8' });
    const spki = createPublicKey(this.key).export({ format: 'der', type: 'spki' });
    this.publicKey = spki.subarray(PUBLIC.length).toString('hex');
  }

  sign(statement: string | Buffer): Buffer {
    return sign(null, Buffer.from(statement), this.key);
  }
}

/** The public key as other programs read it. */
export function pemOf(publicKey: string): string {
  return publicKeyOf(publicKey).export({ format: 'pem', type: 'spki' }).toString();
}

/** Whether a statement bears the signature of that key; false for anything malformed. */
export function isSigned(statement: string | Buffer, signature: Buffer, publicKey: string): boolean {
  if (!/^[0-9a-f]{64}$/.test(publicKey)) return false;
  return verify(null, Buffer.from(statement), publicKeyOf(publicKey), signature);
}

function publicKeyOf(publicKey: string): KeyObject {
  const der = Buffer.concat([PUBLIC, Buffer.from(publicKey, 'hex')]);
  return createPublicKey({ key: der, format: 'der', type: 'spki' });
}
