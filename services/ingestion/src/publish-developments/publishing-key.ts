import { createHash, hkdfSync } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import { CONFIG } from '@lapwing/platform';
import type { IngestionConfig } from '../config.js';
import { SigningKey } from '../seal-days/signing-key.js';

const PURPOSE = 'lapwing/publishing/1';

/**
 * The key by which what is published is known to be ours. It follows from the key that signs days, so that there is one
 * secret to keep, but is another one: no signature under a day can be taken for one under a feed.
 */
@Injectable()
export class PublishingKey {
  private readonly key: SigningKey | null;

  constructor(@Inject(CONFIG) { evidenceKey }: Pick<IngestionConfig, 'evidenceKey'>) {
    this.key = evidenceKey === null ? null : new SigningKey(derived(evidenceKey));
  }

  /** The public key in hex; null where none was given, and nothing is published. */
  get publicKey(): string | null {
    return this.key?.publicKey ?? null;
  }

  /** The name under which messages are sent: it tells the key and nothing of who we are. */
  get sender(): string | null {
    return this.key === null ? null : senderOf(this.key.publicKey);
  }

  /** Throws where there is no key. */
  sign(bytes: Buffer | string): Buffer {
    if (this.key === null) throw new Error('There is no key to publish with.');
    return this.key.sign(bytes);
  }
}

/** The name of whoever has this key. */
export function senderOf(publicKey: string): string {
  const hash = createHash('sha256').update(Buffer.from(publicKey, 'hex')).digest('hex');
  return `lapwing-${hash.slice(0, 16)}`;
}

function derived(seed: string): string {
  return Buffer.from(hkdfSync('sha256', Buffer.from(seed, 'hex'), Buffer.alloc(0), PURPOSE, 32)).toString('hex');
}
