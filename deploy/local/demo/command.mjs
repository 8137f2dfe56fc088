import { LOGS, shown } from '../places.mjs';
import { Fault, bold, dim, say } from '../terminal.mjs';
import { freshLink } from '../up/prepare.mjs';
import { findRunning, groundOf } from '../up/running.mjs';
import { Api } from './api.mjs';
import { setTheScene } from './set-the-scene.mjs';
import { stationsOf } from './stations.mjs';
import { walk } from './walk.mjs';
import { inventName, writeStories } from './write-stories.mjs';

const PATIENCE_MS = 60_000;

/** `npm run demo`, beside a running `npm run up`: from a published article to a warning, station by station. */
export async function demoCommand() {
  const running = findRunning();
  if (!running)
    throw new Fault('Lapwing is not running: start it in another terminal with npm run up, then run the demo.');
  const { addresses } = running;
  const api = new Api(new URL(String(addresses['console'])).origin);
  await api.signIn(await freshLink(groundOf(running)));
  const { memberId } = /** @type {import('@lapwing/contracts').SessionView} */ (await api.ask('GET', '/session'));
  const sources = await setTheScene(api, { memberId, newsroom: String(addresses['newsroom']) });
  const search = await publish(api, addresses, sources);
  /** @type {import('./stations.mjs').Found} */
  const found = { alert: null, code: null };
  await walk(stationsOf(search, found), { started: search.started, patience: PATIENCE_MS });
  conclude(addresses, found, await freshLink(groundOf(running)));
}

/**
 * Publishes this run's articles and has the feeds looked at now instead of at the next minute.
 * @param {Api} api
 * @param {Record<string, string>} addresses
 * @param {import('@lapwing/contracts').SourceView[]} sources
 */
async function publish(api, addresses, sources) {
  const front = await fetch(String(addresses['newsroom']));
  const name = inventName(await front.text());
  const since = new Date();
  const stories = writeStories(name, since);
  const response = await fetch(`${addresses['newsroom']}publish`, {
    method: 'POST',
    body: JSON.stringify({ articles: stories }),
  });
  if (!response.ok) throw new Fault(`The newsroom refused the articles, see ${shown(LOGS)}/newsroom.log.`);
  const started = performance.now();
  say(`\n${bold('The newsroom publishes')}`);
  for (const story of stories)
    say(`  ${story.edition}  ${story.title}${story.rings ? '' : dim('  (should not ring)')}`);
  say();
  for (const source of sources) await api.ask('POST', `/sources/${source.id}/poll`);
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
