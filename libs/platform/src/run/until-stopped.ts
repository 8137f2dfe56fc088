import { describeError, type JsonLog } from '../observe/log.js';

const PATIENCE_MS = 10_000;
const FAULT = 'fault';

/** Waits for SIGTERM, SIGINT or an error nobody caught, stops in order and ends; the supervisor starts a new process. */
export async function untilStopped(log: JsonLog, stop: () => Promise<void>): Promise<void> {
  const signal = await new Promise<string>((resolve) => {
    process.once('unhandledRejection', (error) => resolve(fault(log, error)));
    process.once('uncaughtException', (error) => resolve(fault(log, error)));
    process.once('SIGTERM', () => resolve('SIGTERM'));
    process.once('SIGINT', () => resolve('SIGINT'));
  });
  log.log('stopping', { signal }, 'service');
  const code = signal === FAULT ? 1 : 0;
  const force = setTimeout(() => process.exit(1), PATIENCE_MS);
  force.unref();
  try {
    await stop();
    log.log('stopped', 'service');
    process.exit(code);
  } catch (error) {
    log.error('not stopped in order', { cause: describeError(error) }, 'service');
    process.exit(1);
  }
}

function fault(log: JsonLog, error: unknown): string {
  log.error('an error nobody caught', { cause: describeError(error) }, 'service');
  return FAULT;
}
