import { red, say } from '../terminal.mjs';
import { forgetRunning } from './running.mjs';

/**
 * The first Ctrl-C, SIGTERM or closed terminal asks for an orderly stop; the second Ctrl-C ends everything at once.
 * @param {import('./supervisor.mjs').Supervisor} supervisor
 * @returns {{ wanted: Promise<void> }}
 */
export function stopOnSignals(supervisor) {
  let asked = false;
  /** @type {Promise<void>} */
  const wanted = new Promise((resolve) => {
    const ask = () => {
      if (asked) {
        say(red('\nStopped by force.'));
        supervisor.kill();
        forgetRunning();
        process.exit(1);
      }
      asked = true;
      supervisor.stopping = true;
      resolve();
    };
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, ask);
    // A closed terminal takes the output along, and that must not end the stop half-way.
    for (const stream of [process.stdout, process.stderr]) stream.on('error', () => undefined);
    // Whoever started it as a child with a channel, a test for example, takes it along when it dies.
    process.once('disconnect', ask);
    // Listening alone would keep the process alive after everything has stopped.
    process.channel?.unref();
  });
  return { wanted };
}
