import { Inject, Injectable } from '@nestjs/common';
import { CONFIG } from '@lapwing/platform';
import type { IngestionConfig } from '../config.js';

/** Where the outside sends to. The gateway's door is there; who knows an address knows no more than that. */
@Injectable()
export class PushAddress {
  private readonly base: string | null;

  constructor(@Inject(CONFIG) { pushUrl }: IngestionConfig) {
    this.base = pushUrl?.replace(/\/+$/, '') ?? null;
  }

  /** Where a source is sent to; a path alone where nobody said under which name the gateway is reached. */
  ofSource(token: string): string {
    return `${this.base ?? ''}/in/${token}`;
  }

  /** Where a hub tells of news; null where no hub may know us. */
  ofHub(token: string): string | null {
    return this.base === null ? null : `${this.base}/in/websub/${token}`;
  }

  /** Whether hubs may be asked at all. */
  get known(): boolean {
    return this.base !== null;
  }
}
