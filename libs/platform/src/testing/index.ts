export { CollectedLog } from './collected-log.js';
export { eventually } from './eventually.js';
export { expectTablesProtected } from './expect-tables-protected.js';
export { milliseconds, StoppedClock } from './stopped-clock.js';
export { actorKeyOf, testDatabase, type TestDatabase } from './test-database.js';
export { Wake } from '../jobs/wake.js';
