import { createHash } from 'node:crypto';
import type { ReplyOf } from '@lapwing/contracts';
import type { feedsGet } from '@lapwing/contracts';

type Proof = NonNullable<ReplyOf<typeof feedsGet>['proof']>;
type Signs = (bytes: Buffer | string) => Buffer;

/** The headers by which bytes can be checked: their digest (RFC 9530), and a signature over it (RFC 9421). */
export function proofOf(bytes: Buffer, about: { type: string; keyId: string; createdAt: string }, sign: Signs): Proof {
  const contentDigest = `sha-256=:${createHash('sha256').update(bytes).digest('base64')}:`;
  const created = Math.floor(Date.parse(about.createdAt) / 1000);
  const parameters = `("content-digest" "content-type");created=${created};keyid="${about.keyId}";alg="ed25519"`;
  const base = signatureBase(contentDigest, about.type, parameters);
  return { contentDigest, signatureInput: `feed=${parameters}`, signature: `feed=:${sign(base).toString('base64')}:` };
}

/** What is signed, as RFC 9421 writes it. */
export function signatureBase(contentDigest: string, type: string, parameters: string): string {
  return [`"content-digest": ${contentDigest}`, `"content-type": ${type}`, `"@signature-params": ${parameters}`].join(
    '\n',
  );
}
