import { Inject, Injectable, Logger } from '@nestjs/common';
import { Failure } from '@lapwing/contracts';
import { CONFIG, Keyring, readKek, type Place } from '@lapwing/platform';
import type { IngestionConfig } from '../config.js';

/** Sources belong to no organisation; what they keep secret is sealed under the instance's own key. */
const INSTANCE = '6c617077-696e-8700-8000-000000000001';

/** Seals what sources keep secret. Without the key-encryption key it is locked, and all that needs no secret goes on. */
@Injectable()
export class SecretKeys {
  private readonly log = new Logger('seal-secrets');
  private ring: Keyring;

  constructor(@Inject(CONFIG) private readonly config: IngestionConfig) {
    this.ring = this.read();
  }

  /** Whether the keys are locked still: somebody may put the key-encryption key in its place at any time. */
  get locked(): boolean {
    if (this.ring.locked) {
      this.ring = this.read();
      if (!this.ring.locked) this.log.log('the keys are open');
    }
    return this.ring.locked;
  }

  /** Throws `Failure` locked. */
  seal(place: Place, content: Buffer | string): Buffer {
    this.demandOpen();
    return this.ring.seal(INSTANCE, place, content);
  }

  /** Throws `Failure` locked; an envelope from elsewhere does not open. */
  open(place: Place, envelope: Buffer): Buffer {
    this.demandOpen();
    return this.ring.open(INSTANCE, place, envelope);
  }

  private demandOpen(): void {
    if (this.locked) throw new Failure('locked', { detail: 'The keys of the secrets of sources are locked.' });
  }

  private read(): Keyring {
    return Keyring.open({ file: this.config.keyringFile, kek: readKek(this.config.kekFile, this.config.mode) });
  }
}
