import net from 'node:net';

const PATIENCE_MS = 2000;

/**
 * Why a service is not ready, or null: its own words from `/health/ready`.
 * @param {string} url
 * @returns {Promise<string | null>}
 */
export async function lookAtHealth(url) {
  try {
    const response = await fetch(url, { signal: AbortSignal.timeout(PATIENCE_MS) });
    if (response.ok) {
      await response.arrayBuffer();
      return null;
    }
    return wordsOf(await response.json()) ?? `answers ${response.status}`;
  } catch {
    return 'does not answer yet';
  }
}

/** The failing checks of a readiness report, as `name: because`. @param {unknown} report */
function wordsOf(report) {
  const checks = Object(report).checks;
  if (!Array.isArray(checks)) return null;
  const failing = checks.filter((check) => check.ok !== true);
  return failing.map(({ name, because }) => (because ? `${name}: ${because}` : name)).join(', ') || null;
}

/**
 * Why nobody can connect to this port of the loopback address, or null.
 * @param {number} port
 * @returns {Promise<string | null>}
 */
export function lookAtPort(port) {
  return new Promise((resolve) => {
    const socket = net.connect({ port, host: '127.0.0.1' });
    /** @param {string | null} why */
    const answer = (why) => {
      socket.destroy();
      resolve(why);
    };
    socket.setTimeout(PATIENCE_MS, () => answer('does not answer'));
    socket.once('connect', () => answer(null));
    socket.once('error', () => answer('does not answer yet'));
  });
}
