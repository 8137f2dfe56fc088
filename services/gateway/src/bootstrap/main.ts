import 'reflect-metadata';
import { describeError, JsonLog, readConfig } from '@lapwing/platform';
import { bootstrapConfig } from './bootstrap-config.js';
import { runBootstrap } from './run-bootstrap.js';

const log = new JsonLog('gateway', 'info', (line) => process.stderr.write(`${line}\n`));
try {
  const config = readConfig(bootstrapConfig, process.env);
  process.stdout.write(`${JSON.stringify(await runBootstrap(config))}\n`);
} catch (error) {
  log.error('not bootstrapped', { cause: describeError(error) }, 'bootstrap');
  process.exitCode = 1;
}
