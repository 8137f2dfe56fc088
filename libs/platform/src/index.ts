export { mintActorToken, verifyActorToken } from './actor-token.js';
export { Clock, SystemClock } from './clock.js';
export { ConfigFault, environmentName, exampleOf, readConfig, secret } from './configure/read-config.js';
export { keyBytes, ownerKeys, serviceConfig, type ServiceConfig } from './configure/service-config.js';
export { afterCommit } from './database/after-commit.js';
export { urlFor, type Rows } from './database/data-sources.js';
export { databaseFor } from './database/database-for.js';
export { Database } from './database/database.js';
export { Wakeups } from './database/wakeups.js';
export { Ids } from './ids.js';
export { Every, OnJob, OnTimer } from './jobs/decorators.js';
export { Jobs } from './jobs/jobs.js';
export { migrate, type Migrations, type MigrationWish } from './migrate/migrate.js';
export { grantTable, protectTable, type Grants } from './migrate/protect-table.js';
export { migratorConfig, runMigrator } from './migrate/run-migrator.js';
export { HealthServer } from './observe/health-server.js';
export { describeError, JsonLog, type LogLevel } from './observe/log.js';
export { Metrics } from './observe/metrics.js';
export { Pump } from './pump.js';
export { Readiness, type ReadinessCheck, type ReadinessReport } from './observe/readiness.js';
export { ProblemFilter, problemOf } from './problem.filter.js';
export { kitModule } from './run/kit.module.js';
export {
  runService,
  startService,
  type ConfigSchema,
  type HttpDoor,
  type RunningService,
  type ServiceDefinition,
} from './run/run-service.js';
export type { Kit, Transport, TransportFactory } from './run/transport.js';
export { commitmentOf } from './seal/commitment.js';
export type { Place } from './seal/envelope.js';
export { HANDLE_LENGTH, type Handled, type HandleKey, keyIdOfHandle, openHandle, sealHandle } from './seal/handle.js';
export { askHeadline, type HeadlineQuestion, sealHeadline } from './seal/headline.js';
export { type BoxKeys, newBoxKeys } from './seal/x25519.js';
export { readKek, writeKek } from './seal/kek.js';
export { addRecipient, removeRecipient, type NotRemoved } from './seal/change-recipients.js';
export {
  KeyFileFault,
  keyRecipient,
  openKeyFile,
  recipientsOf,
  type OpenedFile,
  type Opener,
} from './seal/key-file.js';
export { KeyServiceFault, TransitKeyService, type KeyService } from './seal/key-service.js';
export { Keyring } from './seal/keyring.js';
export { kmsOpener, kmsRecipient, passphraseOpener, passphraseRecipient, SHORTEST_PASSPHRASE } from './seal/openers.js';
export type { Recipient } from './seal/recipient.js';
export { RecordKeys, type RecordKey, type RecordReader } from './seal/record-keys.js';
export { isSlotFile, SlotFile } from './seal/slot-file.js';
export { openSlot, SLOT, stateOf, type SlotState } from './seal/slot.js';
export { turnSlots } from './seal/turn-slots.js';
export { opensWith } from './seal/opens-with.js';
export { openBody, sealBody } from './seal/wire-seal.js';
export { CONFIG, SERVICE_NAME } from './tokens.js';
export { isInside, isLiteral, isPublicAddress } from './reach/addresses.js';
export { isExempt, isOwnPlace } from './reach/exempt.js';
export {
  checkedAddresses,
  type Connected,
  connectorOf,
  type Guard,
  guardedConnector,
  handOver,
} from './reach/guarded.connector.js';
export { REACH_LIMITS } from './reach/limits.js';
export { listed, places } from './reach/places.js';
export { NOT_PUBLIC, NotReached } from './reach/refused.js';
export { type Resolve, resolveBy, systemResolve } from './reach/resolve-names.js';
