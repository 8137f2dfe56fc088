import { faultsOfAlert, faultsOfRing, type LedgerAlert, type LedgerFault, type LedgerLine } from '@lapwing/domain';
import { Clock, Database } from '@lapwing/platform';
import { ProofStore } from './proof.store.js';

/** What a proof has looked at. */
export interface Proof {
  lines: number;
  rings: number;
  alerts: number;
  faults: number;
}

const PAGE = 5_000;
const ALERT_PAGE = 1_000;

/** Proves the ledger, page by page, so that its size does not matter. */
export class ProveLedger {
  constructor(
    private readonly database: Database,
    private readonly store: ProofStore,
    private readonly clock: Clock,
  ) {}

  /** Looks at everything; each fault is told as it is found. */
  async prove(tell: (fault: LedgerFault) => void): Promise<Proof> {
    const proof: Proof = { lines: 0, rings: 0, alerts: 0, faults: 0 };
    const note = (faults: readonly LedgerFault[]): void => {
      proof.faults += faults.length;
      faults.forEach(tell);
    };
    await this.proveRings(proof, note);
    await this.proveAlerts(proof, note);
    return proof;
  }

  /** The last ring of a page may go on in the next one. */
  private async proveRings(proof: Proof, note: (faults: readonly LedgerFault[]) => void): Promise<void> {
    let ring: LedgerLine[] = [];
    let last: LedgerLine | null = null;
    const close = (): void => {
      if (ring.length === 0) return;
      proof.rings += 1;
      note(faultsOfRing(ring, this.clock.now().toISOString()));
    };
    for (;;) {
      const after: LedgerLine | null = last;
      const page: LedgerLine[] = await this.database.inWork((tx) => this.store.lines(tx, after, PAGE));
      for (const line of page) {
        if (last !== null && !isSameRing(last, line)) {
          close();
          ring = [];
        }
        ring.push(line);
        last = line;
      }
      proof.lines += page.length;
      if (page.length < PAGE) break;
    }
    close();
  }

  private async proveAlerts(proof: Proof, note: (faults: readonly LedgerFault[]) => void): Promise<void> {
    let last: LedgerAlert | null = null;
    for (;;) {
      const after: LedgerAlert | null = last;
      const now = this.clock.now();
      const page: LedgerAlert[] = await this.database.inWork((tx) => this.store.alerts(tx, after, now, ALERT_PAGE));
      for (const alert of page) note(faultsOfAlert(alert, now.toISOString()));
      proof.alerts += page.length;
      last = page.at(-1) ?? null;
      if (page.length < ALERT_PAGE) break;
    }
  }
}

function isSameRing(a: LedgerLine, b: LedgerLine): boolean {
  return (
    a.alertId === b.alertId &&
    a.version === b.version &&
    a.step === b.step &&
    a.repeat === b.repeat &&
    a.memberId === b.memberId &&
    a.channel === b.channel &&
    a.orgId === b.orgId
  );
}
