import { Bus, Outbox } from '@lapwing/bus';
import { Failure } from '@lapwing/contracts';
import { Database, dataSourceFor, Ids, Metrics, Readiness, SystemClock } from '@lapwing/platform';
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

/** Leaves messages in the outbox; the running service sends them. */
class Letterbox extends Bus {
  readonly publish: Bus['publish'];

  constructor(outbox: Outbox) {
    super();
    this.publish = (tx, contract, payload) => outbox.add(tx, contract, payload);
  }

  override async ask(): Promise<never> {
    throw new Failure('unavailable');
  }
}

/** What the commands about evidence are made of, without the rest of the service. */
export interface EvidenceTools {
  database: Database;
  verify: VerifyEvidence;
  bundles: ExportEvidence;
}

/** Puts the tools together; the database still has to be opened. */
export function evidenceTools(config: IngestionConfig): EvidenceTools {
  const { databaseUrl: url } = config;
  const door = (name: 'api' | 'work', password: string) =>
    dataSourceFor({ url, service: 'ingestion', door: name, password, rows: ingestionRows });
  const api = door('api', config.databaseApiPassword);
  const database = new Database('ingestion', api, door('work', config.databaseWorkPassword));
  const [clock, ids, metrics] = [new SystemClock(), new Ids(), new Metrics('ingestion')];
  const archive = new EvidenceArchive(config, ids, new Readiness());
  const seals = new DaySealStore(config, clock);
  const notices = new NoticeStore(new Letterbox(new Outbox('ingestion', clock, ids)), ids, clock);
  const check = new EvidenceCheck(database, archive, seals);
  const stores = new BundleStore();
  const files = new DocumentFiles(database, archive, stores, seals);
  return {
    database,
    verify: new VerifyEvidence(database, check, new CheckStore(notices, clock, metrics), seals),
    bundles: new ExportEvidence(database, new CustodyStore(), stores, files, clock),
  };
}
