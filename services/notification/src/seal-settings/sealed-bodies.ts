import { Injectable } from '@nestjs/common';
import { Keyring } from '@lapwing/platform';

/** Which row a body belongs to. */
export interface BodyPlace {
  orgId: string;
  table: string;
  row: string;
}

/** A body as a row holds it. */
export interface SealedBody {
  sealed: Buffer;
  schemaVersion: number;
}

const SCHEMA_VERSION = 1;
/** A body of before it was sealed: plain JSON until the service has sealed it. */
export const IN_CLEAR = 0;
/** So many bodies stay opened; more than any installation has members on call in a week. */
const MOST_KEPT = 20_000;

/**
 * Seals and opens what organisations and members have set: names, zones and hours are close to a country. What was opened is
 * kept beside the very bytes it came from. Each sealing makes other bytes, so whoever changed it, in whatever process, it is opened anew.
 */
@Injectable()
export class SealedBodies {
  private readonly opened = new Map<string, { sealed: Buffer; body: unknown }>();

  constructor(private readonly keyring: Keyring) {}

  get locked(): boolean {
    return this.keyring.locked;
  }

  /** Throws `Failure` locked. */
  seal(place: BodyPlace, body: object): SealedBody {
    return this.sealText(place, JSON.stringify(body));
  }

  /** Seals what still lies in clear. Throws `Failure` locked. */
  sealText(place: BodyPlace, text: string): SealedBody {
    return { sealed: this.keyring.seal(place.orgId, placeOf(place), text), schemaVersion: SCHEMA_VERSION };
  }

  /** Opens what is read again and again. Throws `Failure` locked. */
  open<T extends object>(place: BodyPlace, line: SealedBody): T {
    if (line.schemaVersion === IN_CLEAR || this.keyring.locked) return this.openOnce(place, line);
    const key = `${place.table} ${place.orgId} ${place.row}`;
    const known = this.opened.get(key);
    if (known?.sealed.equals(line.sealed) === true) return known.body as T;
    const body = this.openOnce<T>(place, line);
    this.keep(key, { sealed: line.sealed, body });
    return body;
  }

  /** Opens what is seldom read. Throws `Failure` locked. */
  openOnce<T extends object>(place: BodyPlace, { sealed, schemaVersion }: SealedBody): T {
    const text = schemaVersion === IN_CLEAR ? sealed : this.keyring.open(place.orgId, placeOf(place), sealed);
    return JSON.parse(text.toString('utf8')) as T;
  }

  private keep(key: string, opened: { sealed: Buffer; body: unknown }): void {
    this.opened.delete(key);
    const [oldest] = this.opened.keys();
    if (this.opened.size >= MOST_KEPT && oldest !== undefined) this.opened.delete(oldest);
    this.opened.set(key, opened);
  }
}

function placeOf({ table, row }: BodyPlace) {
  return { table, row, schemaVersion: SCHEMA_VERSION };
}
