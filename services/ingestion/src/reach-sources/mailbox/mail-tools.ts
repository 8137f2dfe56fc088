import { checkedAddresses, isExempt } from '@lapwing/platform';
import { Injectable } from '@nestjs/common';
import { Fetcher } from '../../fetch-safely/fetcher.js';
import { EvidenceArchive } from '../../keep-evidence/evidence-archive.js';
import { SecretKeys } from '../../seal-secrets/secret-keys.js';

/** Where a sealed message stands: in the archive, wherever that is. */
const SEALED = { table: 'archive', row: 'mail', schemaVersion: 1 };

/** A place to connect to: the name it goes by, the address that was checked, and whether it is one of our own. */
export interface CheckedPlace {
  address: string;
  exempt: boolean;
}

/** What the mailbox needs besides fetching: a checked way to a server, and an archive that nobody reads without keys. */
@Injectable()
export class MailTools {
  constructor(
    private readonly fetcher: Fetcher,
    private readonly evidence: EvidenceArchive,
    private readonly keys: SecretKeys,
  ) {}

  /** Looks up a host once and checks every answer, as for a fetch. Throws `Refusal`. */
  async placeOf(host: string, port: number): Promise<CheckedPlace> {
    const { guard } = this.fetcher;
    const url = new URL(`https://${host}:${port}`);
    const exempt = isExempt(url, guard.exempt);
    const [address = ''] = await checkedAddresses(url.hostname, guard, exempt);
    return { address, exempt };
  }

  /** Puts bytes into the archive, sealed; gives the SHA-256 of what lies there. Throws `Failure` locked. */
  async keepSealed(bytes: Buffer): Promise<string> {
    return this.evidence.put(this.keys.seal(SEALED, bytes));
  }

  /** The bytes that were sealed. Throws `Failure` locked. */
  async openSealed(sha256: string): Promise<Buffer> {
    return this.keys.open(SEALED, await this.evidence.get(sha256));
  }
}
