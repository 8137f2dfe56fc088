import { decrypt, encrypt, pad, unpad } from './envelope.js';

/** Seals one body between gateway and owner under the owner's wire key; `context` binds it to its subject and way. */
export function sealBody(key: Buffer, context: string, body: string): string {
  return encrypt(key, pad(Buffer.from(body, 'utf8')), Buffer.from(context, 'utf8')).toString('base64');
}

/** Opens a sealed body; throws when the key or the context is another or anything was changed. */
export function openBody(key: Buffer, context: string, sealed: string): string {
  return unpad(decrypt(key, Buffer.from(sealed, 'base64'), Buffer.from(context, 'utf8'))).toString('utf8');
}
