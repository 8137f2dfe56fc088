import { Fault } from '../terminal.mjs';
import { takeLock } from './lock.mjs';

/** Lets one `up` at a time start in a state folder; the second one learns of the first, with a fresh link if it runs. */
export async function refuseSecond() {
  const holder = takeLock();
  const where = await whereItRuns();
  if (where !== null) throw new Fault(where);
  if (holder !== null) throw new Fault(`Lapwing is already starting (process ${holder.pid}).`);
}

/** Null while it is still starting: then there may be neither packages nor a database. @returns {Promise<string | null>} */
async function whereItRuns() {
  try {
    const { findRunning, groundOf, isUp } = await import('./running.mjs');
    const { freshLink } = await import('./prepare.mjs');
    const running = findRunning();
    if (!running || !isUp(running)) return null;
    const link = await freshLink(groundOf(running)).catch(() => running.addresses['console']);
    return `Lapwing is already running (process ${running.supervisor.pid}); npm run down stops it.\nSign in: ${link}`;
  } catch {
    return null;
  }
}
