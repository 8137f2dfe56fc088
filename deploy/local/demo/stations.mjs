import { mailsArrived, signalsArrived } from './arrivals.mjs';
import { Refusal } from './api.mjs';
import { Fault } from '../terminal.mjs';
import { NotYet, exchange } from './patience.mjs';

const RECEIPT_MS = 3000;

/**
 * @typedef {import('./walk.mjs').Station} Station
 * @typedef {import('./api.mjs').Api} Api
 * @typedef {import('@lapwing/domain').Development} Development
 * @typedef {import('@lapwing/contracts').AlertRow} AlertRow
 * @typedef {import('@lapwing/contracts').AlertView} AlertView
 * @typedef {import('@lapwing/contracts').AttemptView} AttemptView
 * @typedef {import('@lapwing/contracts').DutyView} DutyView
 * What a run has found so far on its way.
 * @typedef {{ alert: AlertRow | null, code: string | null, channels: string[] }} Found
 * What the run looks for.
 * @typedef {{ api: Api, addresses: Record<string, string>, articles: string[], names: string[], since: Date, logs: string }} Search
 */

/** @param {Search} search @returns {Promise<string | null>} */
async function fetched({ addresses, articles }) {
  const { text } = await exchange(`${addresses['newsroom']}read.json`);
  const readAt = /** @type {Record<string, string>} */ (JSON.parse(text));
  const read = articles.filter((id) => readAt[id] !== undefined).length;
  return read === articles.length ? `${read} articles followed from the feeds and kept as evidence` : null;
}

/** @param {Search} search @returns {Promise<Development[]>} */
async function ourDevelopments({ api, names }) {
  const page = /** @type {{ items: Development[] }} */ (await api.ask('GET', '/developments?host=KG&limit=50'));
  return page.items.filter((item) => item.subjects.some((subject) => names.some((name) => subject.includes(name))));
}

/** @param {Search} search @returns {Promise<string | null>} */
async function developed(search) {
  const [ours] = await ourDevelopments(search);
  if (!ours) return null;
  return `${ours.kind}, ${ours.stage}, ${ours.certainty}, host ${ours.hosts.join(', ')}, origin ${ours.origin ?? 'none'}`;
}

/** @param {Search} search @param {Found} found @returns {Promise<string | null>} */
async function alerted(search, found) {
  const { api, since } = search;
  const ours = new Set((await ourDevelopments(search)).map(({ id }) => id));
  const page = /** @type {{ items: AlertRow[] }} */ (await api.ask('GET', '/alerts?limit=50'));
  for (const row of page.items.filter((item) => new Date(item.raisedAt) >= since)) {
    const view = /** @type {AlertView} */ (await api.ask('GET', `/alerts/${row.id}`));
    if (!view.developments.some(({ id }) => ours.has(id))) continue;
    found.alert = row;
    return `${row.urgency}: ${view.touched.map(({ code }) => code).join(', ')}`;
  }
  return null;
}

/** @param {Search} search @param {Found} found */
async function deliveries({ api }, found) {
  try {
    const answer = await api.ask('GET', `/alerts/${found.alert?.id}/deliveries`);
    return /** @type {{ duties: DutyView[], attempts: AttemptView[] }} */ (answer);
  } catch (error) {
    if (error instanceof Refusal && error.status === 404)
      throw new NotYet('notification has not heard of the alert yet');
    throw error;
  }
}

/** @param {Search} search @param {Found} found @returns {Promise<string | null>} */
async function recorded(search, found) {
  const { duties, attempts } = await deliveries(search, found);
  const [duty] = duties;
  if (duty?.waitsBecause === 'nobody_reachable')
    throw new Fault('Nobody can be reached: verify an address in the console, or begin anew with npm run reset.');
  if (!duty || attempts.length === 0) return null;
  found.code = duty.code;
  found.channels = attempts.map(({ channel }) => channel);
  return `${duty.code}, ${attempts.map(({ channel }) => channel).join(' and ')}, written down before anything is sent`;
}

/** @param {Search} search @param {Found} found @returns {Promise<string | null>} */
async function inMailbox({ addresses, since }, found) {
  const mails = await mailsArrived(String(addresses['mail']), since);
  const ours = mails.find((mail) => found.code !== null && mail.text.includes(found.code));
  return ours ? `“${ours.text.trim().split('\n')[0]}”` : null;
}

/** @param {Search} search @param {Found} found @returns {Promise<string | null>} */
async function inSignal({ addresses, since }, found) {
  const messages = await signalsArrived(String(addresses['signal']), since);
  const ours = messages.find((message) => found.code !== null && message.text.includes(found.code));
  return ours ? `“${ours.text.trim().split('\n')[0]}”` : null;
}

/** @param {Search} search @param {Found} found @returns {Promise<string | null>} */
async function proven(search, found) {
  const { attempts } = await deliveries(search, found);
  const delivered = attempts.filter(({ channel, state }) => channel === 'signal' && /delivered|read/.test(state));
  return delivered.length > 0 ? 'the receipt came back' : null;
}

/**
 * The way of a warning, station by station, each seen from outside.
 * @param {Search} search
 * @param {Found} found
 * @returns {Station[]}
 */
export function stationsOf(search, found) {
  /** @param {string} name @param {string} part @param {() => Promise<string | null>} look @returns {Station} */
  const station = (name, part, look) => ({ name, look, log: `${search.logs}/${part}.log` });
  /** What was not rung over a channel does not arrive by it. @param {string} channel @param {Station} one @returns {Station} */
  const over = (channel, one) => ({
    ...one,
    leftOut: () => (found.channels.includes(channel) ? null : `the first ring did not use ${channel}`),
  });
  return [
    station('fetched', 'ingestion', () => fetched(search)),
    station('read, became development', 'ingestion', () => developed(search)),
    station('alert raised', 'matching', () => alerted(search, found)),
    station('ring recorded', 'notification', () => recorded(search, found)),
    over(
      'signal',
      station('Signal received', 'notification', () => inSignal(search, found)),
    ),
    over(
      'email',
      station('mail received', 'notification', () => inMailbox(search, found)),
    ),
    // The message is there already; the receipt only tells us so.
    over('signal', {
      ...station('Signal delivery proven', 'notification', () => proven(search, found)),
      mayMiss: RECEIPT_MS,
    }),
  ];
}
