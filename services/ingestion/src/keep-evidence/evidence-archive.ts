import { Inject, Injectable } from '@nestjs/common';
import { Failure } from '@lapwing/contracts';
import { CONFIG, Ids, Readiness } from '@lapwing/platform';
import type { IngestionConfig } from '../config.js';
import { BucketShelf } from './bucket.shelf.js';
import { FolderShelf } from './folder.shelf.js';
import { sha256Of } from './sha256-of.js';
import type { Shelf } from './shelf.js';

const STORE_DEADLINE = 30_000;

/** How the bytes of a SHA-256 are found: as they were kept, otherwise than they were, or not at all. */
export type Found = { is: 'whole'; bytes: Buffer } | { is: 'altered'; sha256: string } | { is: 'missing' };

/** Raw bytes under their SHA-256, written once and never altered: on disk, or in a bucket where one is configured. */
@Injectable()
export class EvidenceArchive {
  private readonly shelf: Shelf;

  constructor(@Inject(CONFIG) config: IngestionConfig, ids: Ids, readiness: Readiness) {
    this.shelf = shelfFor(config, () => ids.next());
    readiness.check('evidence', () => this.shelf.trouble());
  }

  /** Keeps bytes and returns their SHA-256 in hex; they are durable when it returns. */
  async put(bytes: Buffer): Promise<string> {
    const sha256 = sha256Of(bytes);
    await this.shelf.put(sha256, bytes);
    return sha256;
  }

  /** The bytes of a SHA-256; throws `Failure` internal where they are missing or no longer what they were. */
  async get(sha256: string): Promise<Buffer> {
    const found = await this.find(sha256);
    if (found.is === 'whole') return found.bytes;
    if (found.is === 'missing') {
      throw new Failure('internal', { retry: 'later', cause: `The evidence ${sha256} is missing.` });
    }
    throw new Failure('internal', { retry: 'never', cause: `The evidence ${sha256} was altered.` });
  }

  /** Looks for the bytes of a SHA-256 and hashes what is found. */
  async find(sha256: string): Promise<Found> {
    const bytes = await this.shelf.take(sha256);
    if (bytes === null) return { is: 'missing' };
    const now = sha256Of(bytes);
    return now === sha256 ? { is: 'whole', bytes } : { is: 'altered', sha256: now };
  }

  /** Removes the bytes of a canary, which were never evidence of anything. */
  async forget(sha256: string): Promise<void> {
    await this.shelf.forget(sha256);
  }

  /** The names of all that is kept, in order. */
  names(): AsyncIterable<string> {
    return this.shelf.names();
  }
}

function shelfFor(config: IngestionConfig, draftName: () => string): Shelf {
  const { evidenceS3Endpoint: endpoint, evidenceS3Bucket: bucket, evidenceS3Region: region } = config;
  const { evidenceS3KeyId: keyId, evidenceS3Secret: secret } = config;
  if (endpoint === null || bucket === null || keyId === null || secret === null) {
    return new FolderShelf(config.evidenceDir, draftName);
  }
  return new BucketShelf({ endpoint, bucket, region, keyId, secret, deadline: STORE_DEADLINE });
}
