import { parseFeed } from 'feedsmith';
import { request } from 'undici';
import type { SimulatedSites } from '../../support/simulated-sites.js';
import { costOf } from '../measure.js';

const AT_ONCE = 64;

/** Milliseconds of processor time for one bare request of a feed and its body, nothing checked and nothing kept. */
export async function rawFetch(sites: SimulatedSites, times: number): Promise<number> {
  let left = times;
  const since = process.cpuUsage();
  await Promise.all(
    Array.from({ length: AT_ONCE }, async () => {
      while (left > 0) {
        left -= 1;
        const { body } = await request(sites.feedOf(left));
        await body.text();
      }
    }),
  );
  const { user, system } = process.cpuUsage(since);
  return (user + system) / 1000 / times;
}

/** Milliseconds of processor time for parsing one feed in the own process, and the bytes of that feed. */
export async function rawParse(sites: SimulatedSites): Promise<{ milliseconds: number; bytes: number }> {
  for (let n = 0; n < 5; n += 1) sites.publish(0);
  const text = await (await request(sites.feedOf(0))).body.text();
  const { milliseconds } = costOf([text], (feed) => parseFeed(feed));
  return { milliseconds, bytes: Buffer.byteLength(text) };
}
