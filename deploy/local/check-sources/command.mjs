import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { buildWhatChanged } from '../build/run-build.mjs';
import { builtFile } from '../build/entries.mjs';
import { DIST } from '../places.mjs';
import { Fault, dim, duration, say } from '../terminal.mjs';
import { installedMeans, installedTargets } from './installed.mjs';
import { markVerified } from './mark-verified.mjs';

const USAGE = `Looks once at each source of the catalogue from this machine, and says which can be read.

usage: npm run sources:check -- [--country KG,AM] [--id kg-kloop] [--installed] [--json] [--write]

  --country    only sources of these countries, by code; may be repeated
  --id         only these sources, by their ids in the catalogue; may be repeated
  --installed  the sources of the installation that runs here, instead of the catalogue
  --json       one JSON array on standard output instead of the table
  --write      notes today as the day of verification beside each source of the catalogue that could be read
  --help       this text

Nothing is kept of what comes. Sites are asked as the service asks them: robots.txt first, one request a second and host.
The exit code is 1 when no source could be read.
`;

const OPTIONS = /** @type {const} */ ({
  country: { type: 'string', multiple: true },
  id: { type: 'string', multiple: true },
  installed: { type: 'boolean' },
  json: { type: 'boolean' },
  write: { type: 'boolean' },
  help: { type: 'boolean', short: 'h' },
});

/** `npm run sources:check`. @param {string[]} args */
export async function checkSourcesCommand(args) {
  const wish = wishOf(args);
  if (wish.help) return say(USAGE.trimEnd());
  const checker = await checkerOf();
  const targets = wish.installed ? await installedTargets() : checker.offeredTargets(wish);
  if (targets.length === 0) throw new Fault('There is no such source: look at its id and country in the catalogue.');
  const started = performance.now();
  const progress = progressOf(targets.length, wish.json);
  const means = { ...meansOf(), ...(wish.installed ? installedMeans() : {}) };
  const results = await checker.checkSources(targets, means, progress.told);
  progress.end();
  if (wish.json) process.stdout.write(`${JSON.stringify(results, null, 2)}\n`);
  else {
    for (const checked of results) say(checker.lineOf(checked));
    say(`\n${targets.length} sources: ${checker.sumOf(results)}. ${dim(duration(performance.now() - started))}`);
  }
  const read = results.filter(({ outcome }) => outcome === 'read').map(({ id }) => id);
  if (wish.write) note(await markVerified(read, new Date().toISOString().slice(0, 10)));
  if (read.length === 0) note('No source could be read: has this machine a way to the internet?');
  return read.length === 0 ? 1 : 0;
}

/** @param {string[]} args */
function wishOf(args) {
  try {
    const { values } = parseArgs({ args, options: OPTIONS });
    const { country = [], id = [], installed = false, json = false, write = false, help = false } = values;
    if (installed && write) throw new Fault('--write marks the catalogue, which --installed leaves aside.');
    const split = (/** @type {string[]} */ given) => given.flatMap((text) => text.split(',')).filter(Boolean);
    const countries = split(country).map((code) => code.toUpperCase());
    return { countries, ids: split(id), installed, json, write, help };
  } catch (error) {
    if (error instanceof Fault) throw error;
    throw new Fault(`${error instanceof Error ? error.message : error}\n\n${USAGE.trimEnd()}`);
  }
}

/** The checker as it is built, made anew where the sources have changed. @returns {Promise<import('./checker.js').Checker>} */
async function checkerOf() {
  await buildWhatChanged({ only: ['ingestion/check-sources', 'ingestion/parser'] });
  return import(pathToFileURL(builtFile(DIST, 'ingestion/check-sources')).href);
}

/** The settings of the service for reaching the outside, where they are set for this command. */
function meansOf() {
  const { env } = process;
  return {
    fetchExempt: env['LAPWING_FETCH_EXEMPT'],
    fetchUserAgent: env['LAPWING_FETCH_USER_AGENT'],
    fetchPause: env['LAPWING_FETCH_PAUSE'],
    robots: env['LAPWING_ROBOTS'],
    dnsServers: env['LAPWING_DNS_SERVERS'],
    parserFile: builtFile(DIST, 'ingestion/parser'),
  };
}

/** How far it has come, on a terminal only. @param {number} all @param {boolean} quiet */
function progressOf(all, quiet) {
  const live = Boolean(process.stderr.isTTY) && !quiet;
  return {
    told: (/** @type {{ name: string }} */ { name }, /** @type {number} */ done) => {
      if (live) process.stderr.write(`\r\u001b[K${dim(`${done} of ${all}  ${name}`)}`);
    },
    end: () => live && process.stderr.write('\r\u001b[K'),
  };
}

/** Beside the answer, so that standard output stays JSON where that was asked for. @param {string} sentence */
function note(sentence) {
  process.stderr.write(`${sentence}\n`);
}
