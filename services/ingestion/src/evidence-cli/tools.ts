import { Letterbox, Outbox } from '@lapwing/bus';
import { type Database, databaseFor, Ids, Metrics, Readiness, SystemClock } from '@lapwing/platform';
import { CheckStore } from '../check-evidence/check.store.js';
import { EvidenceCheck } from '../check-evidence/evidence-check.js';
import { VerifyEvidence } from '../check-evidence/verify-evidence.js';
import type { IngestionConfig } from '../config.js';
import { BundleStore } from '../export-evidence/bundle.store.js';
import { CustodyStore } from '../export-evidence/custody.store.js';
import { DocumentFiles } from '../export-evidence/document-files.js';
import { ExportEvidence } from '../export-evidence/export-evidence.js';
import { EvidenceArchive } from '../keep-evidence/evidence-archive.js';
import { NoticeStore } from '../raise-notices/notice.store.js';
import { ingestionRows } from '../rows.js';
import { DaySealStore } from '../seal-days/day-seal.store.js';

/** What the commands about evidence are made of, without the rest of the service. */
export interface EvidenceTools {
  database: Database;
  verify: VerifyEvidence;
  bundles: ExportEvidence;
}

/** Puts the tools together; the database still has to be opened. */
export function evidenceTools(config: IngestionConfig): EvidenceTools {
  const database = databaseFor('ingestion', config, ingestionRows);
  const [clock, ids, metrics] = [new SystemClock(), new Ids(), new Metrics('ingestion')];
  const archive = new EvidenceArchive(config, ids, new Readiness());
  const seals = new DaySealStore(config, clock);
  const notices = new NoticeStore(new Letterbox(new Outbox('ingestion', clock, ids)), ids, clock);
  const check = new EvidenceCheck(database, archive, seals);
  const stores = new BundleStore();
  const files = new DocumentFiles(database, archive, stores, seals);
  return {
    database,
    verify: new VerifyEvidence(database, check, new CheckStore(notices, clock, metrics)),
    bundles: new ExportEvidence(database, new CustodyStore(), stores, files, clock),
  };
}
