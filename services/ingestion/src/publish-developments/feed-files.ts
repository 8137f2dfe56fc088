import { createHash } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import {
  atomFeed,
  type FeedFormat,
  type FeedPage,
  jsonFeed,
  pageOfFeed,
  pageOfFile,
  placesOnPage,
  type Publisher,
  updatedAt,
  withoutSources,
} from '@lapwing/domain';
import { CONFIG } from '@lapwing/platform';
import type { EntityManager } from 'typeorm';
import type { IngestionConfig } from '../config.js';
import { pemOf } from '../seal-days/signing-key.js';
import { BulletinStore } from './bulletin.store.js';
import { sealJws } from './compact-jws.js';
import { PublishingKey } from './publishing-key.js';

/** A file as it is served. */
export interface FeedFile {
  type: string;
  bytes: Buffer;
  etag: string;
  /** Of the newest message in it. */
  changedAt: string;
}

export const KEY_FILE = 'key.pem';
const TYPES: Readonly<Record<FeedFormat, string>> = {
  atom: 'application/atom+xml; charset=utf-8',
  json: 'application/feed+json; charset=utf-8',
  jws: 'application/jose',
};
const MOST_KEPT = 64;
/** Messages between services hold a megabyte, and a signed file is a third longer than what it holds. */
const MOST_BYTES = 480_000;

/** The files of the feed. The same name at the same time is the same bytes, whoever asks. */
@Injectable()
export class FeedFiles {
  /** By name, newest message and reach: files that were made lately. */
  private readonly made = new Map<string, FeedFile>();
  private readonly base: string;

  constructor(
    @Inject(CONFIG) { publicUrl }: Pick<IngestionConfig, 'publicUrl'>,
    private readonly bulletins: BulletinStore,
    private readonly key: PublishingKey,
  ) {
    this.base = `${publicUrl?.replace(/\/+$/, '') ?? ''}/feeds/`;
  }

  addressOf(file: string): string {
    return `${this.base}${file}`;
  }

  /** Null where there is no such file. */
  async file(tx: EntityManager, name: string, isPublic: boolean): Promise<FeedFile | null> {
    const { publicKey } = this.key;
    if (publicKey === null) return null;
    if (name === KEY_FILE) return fileOf('application/x-pem-file', Buffer.from(pemOf(publicKey)), null);
    const signed = name.endsWith('.sig') ? name.slice(0, -'.sig'.length) : null;
    const wanted = pageOfFile(signed ?? name);
    if (wanted === null || (signed !== null && wanted.format === 'jws')) return null;
    const newest = await this.bulletins.newest(tx);
    const places = placesOnPage(wanted.archive, newest);
    if (places === null) return null;
    const place = `${name} ${wanted.archive === null ? newest : 'full'} ${isPublic}`;
    const known = this.made.get(place);
    if (known !== undefined) return known;
    const page = pageOfFeed(wanted.archive, newest, await this.bulletins.between(tx, places.from, places.to));
    const file = this.make(page, wanted.format, signed !== null, isPublic);
    this.remember(place, file);
    return file;
  }

  /** What these messages are in a format, unsigned. */
  bytesOf(page: FeedPage, format: 'atom' | 'json', isPublic: boolean): Buffer {
    const by = this.publisher(isPublic);
    const written = (one: FeedPage) =>
      Buffer.from(format === 'atom' ? atomFeed(one, by) : `${JSON.stringify(jsonFeed(one, by), null, 1)}\n`);
    const whole = written(page);
    return whole.length <= MOST_BYTES ? whole : written(withoutSources(page));
  }

  private make(page: FeedPage, format: FeedFormat, signature: boolean, isPublic: boolean): FeedFile {
    const changedAt = updatedAt(page);
    const bytes = this.bytesOf(page, format === 'jws' ? 'json' : format, isPublic);
    if (signature) return fileOf('application/octet-stream', this.key.sign(bytes), changedAt);
    if (format !== 'jws') return fileOf(TYPES[format], bytes, changedAt);
    return fileOf(TYPES.jws, Buffer.from(sealJws(bytes, (text) => this.key.sign(text))), changedAt);
  }

  private publisher(isPublic: boolean): Publisher {
    const { sender, publicKey } = this.key;
    if (sender === null || publicKey === null) throw new Error('There is no key to publish with.');
    return { sender, publicKey, base: this.base, tlp: isPublic ? 'clear' : 'amber' };
  }

  private remember(place: string, file: FeedFile): void {
    const [oldest] = this.made.keys();
    if (this.made.size >= MOST_KEPT && oldest !== undefined) this.made.delete(oldest);
    this.made.set(place, file);
  }
}

function fileOf(type: string, bytes: Buffer, changedAt: string | null): FeedFile {
  const etag = `"${createHash('sha256').update(bytes).digest('base64url')}"`;
  return { type, bytes, etag, changedAt: changedAt ?? updatedAt({ archive: null, previous: null, bulletins: [] }) };
}
