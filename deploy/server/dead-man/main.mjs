import { createServer } from 'node:http';
import { setTimeout as pause } from 'node:timers/promises';
import { judge } from './judge.mjs';
import { lastCheck } from './look.mjs';
import { readSettings, SettingsFault } from './settings.mjs';
import { tellOperators } from './tell.mjs';

/**
 * Watches from outside whether the desk still checks its lines, and writes to the operators when it does not. It needs
 * neither the desk's database nor its bus nor its mail server. Ends with 2 when it has written, so that whoever
 * supervises it notices, too; started again it begins a new watch.
 */
const stopping = new AbortController();
for (const signal of ['SIGTERM', 'SIGINT']) process.once(signal, () => stopping.abort());

/** @param {string} line */
const say = (line) => void process.stdout.write(`${new Date().toISOString()} ${line}\n`);

/** @param {import('./settings.mjs').Settings} settings @returns {Promise<number>} */
async function watch(settings) {
  const watchedSince = Date.now();
  let said = '';
  while (!stopping.signal.aborted) {
    const looked = await lastCheck(settings).then(
      (seenAt) => ({ seenAt, trouble: /** @type {string | null} */ (null) }),
      (error) => ({ seenAt: null, trouble: error instanceof Error ? error.message : 'not an error' }),
    );
    const judged = judge({ seenAt: looked.seenAt, watchedSince, now: Date.now() }, settings);
    if (!judged.alive) {
      say('the desk is silent: writing to the operators');
      const unreached = await tellOperators(settings, { since: judged.since, trouble: looked.trouble });
      if (unreached > 0) say(`${unreached} operators could not be written to`);
      return 2;
    }
    const line = looked.trouble ?? (looked.seenAt === null ? 'no check yet' : 'checks arrive');
    if (line !== said) say(line);
    said = line;
    await pause(settings.everySeconds * 1000, undefined, { signal: stopping.signal }).catch(() => undefined);
  }
  return 0;
}

try {
  const settings = readSettings(process.env);
  const port = Number(process.env['LAPWING_HEALTH_PORT'] ?? 0);
  const host = process.env['LAPWING_HEALTH_HOST'] ?? '127.0.0.1';
  const health = createServer((_, response) => response.end('watching\n'));
  if (port > 0) health.listen(port, host);
  process.exitCode = await watch(settings);
  health.close();
} catch (error) {
  say(error instanceof SettingsFault ? error.message : String(error));
  process.exitCode = 1;
}
