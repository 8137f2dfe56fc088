import { createHmac } from 'node:crypto';
import { Inject, Injectable, Logger } from '@nestjs/common';
import { CONFIG, Keyring, readKek, Readiness, type Place } from '@lapwing/platform';
import { Failure } from '@lapwing/contracts';
import type { MatchingConfig } from '../config.js';

/** The keys of organisations, and what is made with them: sealed rows, ids nobody else can compute, the index of codes. */
@Injectable()
export class KeyStore {
  private readonly log = new Logger('unlock-keys');
  private ring: Keyring;

  constructor(
    @Inject(CONFIG) private readonly config: MatchingConfig,
    readiness: Readiness,
  ) {
    this.ring = this.read();
    readiness.check('keys', () => (this.locked ? 'locked' : null));
  }

  /**
   * Whether the keys are locked still. Unlocking is local to the process: somebody puts the key-encryption key in its
   * place, and whoever asks next finds it.
   */
  get locked(): boolean {
    if (this.ring.locked) {
      this.ring = this.read();
      if (!this.ring.locked) this.log.log('the keys are open');
    }
    return this.ring.locked;
  }

  /** Throws `Failure` locked; for answers that would be empty, and look like none, while the keys are locked. */
  demandOpen(): void {
    if (this.locked) throw new Failure('locked', { detail: 'The keys of persons are locked.' });
  }

  seal(orgId: string, place: Place, content: unknown): Buffer {
    this.demandOpen();
    return this.ring.seal(orgId, place, JSON.stringify(content));
  }

  open<T>(orgId: string, place: Place, envelope: Buffer): T {
    this.demandOpen();
    return JSON.parse(this.ring.open(orgId, place, envelope).toString('utf8')) as T;
  }

  /** The id of the organisation's alert about a development or a brief, as a UUID of version 8. */
  alertId(orgId: string, about: { development: string } | { brief: string }): string {
    const subject = 'development' in about ? `development/${about.development}` : `brief/${about.brief}`;
    const hex = this.hmac(orgId, subject).subarray(0, 16).toString('hex');
    const variant = ((Number.parseInt(hex.slice(16, 17), 16) & 0x3) | 0x8).toString(16);
    return [
      hex.slice(0, 8),
      hex.slice(8, 12),
      `8${hex.slice(13, 16)}`,
      variant + hex.slice(17, 20),
      hex.slice(20),
    ].join('-');
  }

  /** Where a code stands in the organisation's blind index. */
  codeIndex(orgId: string, code: string): Buffer {
    return this.hmac(orgId, `person code/${code.toLowerCase()}`);
  }

  private hmac(orgId: string, text: string): Buffer {
    this.demandOpen();
    return createHmac('sha256', this.ring.idKey(orgId)).update(text).digest();
  }

  private read(): Keyring {
    return Keyring.open({ file: this.config.keyringFile, kek: readKek(this.config.kekFile, this.config.mode) });
  }
}
