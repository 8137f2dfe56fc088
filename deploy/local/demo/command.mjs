import { LOGS, shown } from '../places.mjs';
import { Fault, bold, dim, say } from '../terminal.mjs';
import { firstPeople, freshLink } from '../up/prepare.mjs';
import { findRunning, groundOf } from '../up/running.mjs';
import { Api } from './api.mjs';
import { haveAddresses } from './have-addresses.mjs';
import { exchange, insistOn } from './patience.mjs';
import { setTheScene } from './set-the-scene.mjs';
import { stationsOf } from './stations.mjs';
import { walk } from './walk.mjs';
import { inventName, writeStories } from './write-stories.mjs';

/** A part that was killed is back within seconds, and what it had begun is taken up again within a minute. */
const PATIENCE_MS = 120_000;

/** What is done before the walk, patiently. @template T @param {string} what @param {string} part @param {() => Promise<T>} work */
const patiently = (what, part, work) =>
  insistOn({ what, log: `${shown(LOGS)}/${part}.log`, patience: PATIENCE_MS }, work);

/** `npm run demo`, beside a running `npm run up`: from a published article to a warning, station by station. */
export async function demoCommand() {
  const running = findRunning();
  if (!running)
    throw new Fault('Lapwing is not running: start it in another terminal with npm run up, then run the demo.');
  const { addresses } = running;
  const api = new Api(new URL(String(addresses['console'])).origin);
  // With a new link each time: whether the last one was used up is not known when the answer was lost.
  const { memberId } = await patiently('signing in', 'gateway', async () => {
    await api.signIn(await freshLink(groundOf(running)));
    return /** @type {import('@lapwing/contracts').SessionView} */ (await api.ask('GET', '/session'));
  });
  await patiently('who is reached', 'notification', async () => {
    const { members } = await firstPeople(groundOf(running));
    await haveAddresses(placesOf(addresses), members);
    return true;
  });
  const sources = await setTheScene(api, { memberId, newsroom: String(addresses['newsroom']), patiently });
  const search = await publish(api, addresses, sources);
  /** @type {import('./stations.mjs').Found} */
  const found = { alert: null, code: null, channels: [] };
  await walk(stationsOf(search, found), { started: search.started, patience: PATIENCE_MS });
  conclude(addresses, found, await freshLink(groundOf(running)));
}

/** @param {Record<string, string>} addresses */
function placesOf({ console: door, mail, signal }) {
  const log = `${shown(LOGS)}/notification.log`;
  return {
    origin: new URL(String(door)).origin,
    mail: String(mail),
    signal: String(signal),
    log,
    patience: PATIENCE_MS,
  };
}

/**
 * Publishes this run's articles and has the feeds looked at now instead of at the next minute.
 * @param {Api} api
 * @param {Record<string, string>} addresses
 * @param {import('@lapwing/contracts').SourceView[]} sources
 */
async function publish(api, addresses, sources) {
  const front = await patiently('the newsroom', 'newsroom', () => exchange(String(addresses['newsroom'])));
  const name = inventName(front.text);
  const since = new Date();
  const stories = writeStories(name, since);
  const body = JSON.stringify({ articles: stories });
  const response = await patiently('the newsroom', 'newsroom', () =>
    exchange(`${addresses['newsroom']}publish`, { method: 'POST', body }),
  );
  if (!response.ok) throw new Fault(`The newsroom refused the articles, see ${shown(LOGS)}/newsroom.log.`);
  const started = performance.now();
  say(`\n${bold('The newsroom publishes')}`);
  for (const story of stories)
    say(`  ${story.edition}  ${story.title}${story.rings ? '' : dim('  (should not ring)')}`);
  say();
  for (const { id } of sources) await patiently('polling', 'ingestion', () => api.ask('POST', `/sources/${id}/poll`));
  const articles = stories.map(({ id }) => id);
  return {
    api,
    addresses,
    articles,
    names: [`${name.first.en} ${name.last.en}`, `${name.first.ru} ${name.last.ru}`],
    since,
    started,
    logs: shown(LOGS),
  };
}

/** @param {Record<string, string>} addresses @param {import('./stations.mjs').Found} found @param {string} link */
function conclude(addresses, found, link) {
  say(`\n${bold('Now look')}`);
  say(`  sign in, if you are not (works once)    ${link}`);
  say(`  the alert, with the words that say so   ${addresses['console']}alerts/${found.alert?.id}`);
  say(`  the mail, with its acknowledge link     ${addresses['mail']}`);
  say(`  the Signal message; answer it with 1    ${addresses['signal']}`);
  say(dim('\nRun the demo again for another happening, with another invented name.'));
}
