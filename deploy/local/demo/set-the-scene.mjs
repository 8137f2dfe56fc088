import { say } from '../terminal.mjs';

/**
 * @typedef {import('./api.mjs').Api} Api
 * @typedef {import('@lapwing/contracts').PolicyView} PolicyView
 * @typedef {import('@lapwing/contracts').PersonView} PersonView
 * @typedef {import('@lapwing/contracts').SourceView} SourceView
 */

/** Invented persons: one is touched by the demo's news, one less urgently, one not at all. */
const PERSONS = [
  {
    code: 'heron-tuvo',
    country: 'KG',
    profiles: ['activist'],
    documents: ['internal_passport'],
    wanted: 'wanted_home',
  },
  {
    code: 'alder-miko',
    country: 'KG',
    profiles: ['deserter_refused'],
    documents: ['internal_passport'],
    wanted: 'none',
  },
  { code: 'finch-sola', country: 'AM', profiles: ['journalist'], documents: ['foreign_passport'], wanted: 'none' },
];

/**
 * Makes the first ring go over both channels at once: usually the second waits five minutes.
 * @param {Api} api
 * @param {string} memberId
 */
async function haveBothChannels(api, memberId) {
  const { items } = /** @type {{ items: PolicyView[] }} */ (await api.ask('GET', '/policies'));
  const policy = items.find((item) => item.isDefault) ?? items[0];
  if (!policy) return;
  const { id, isDefault: _isDefault, wishId: _wishId, critical, onCall, ...entry } = policy;
  const [first, ...later] = critical;
  if (first?.channels === 'all' && onCall.includes(memberId)) return;
  // Development mode asks for no second factor.
  await api.ask('POST', '/session/confirm', { totp: null });
  await api.ask('PUT', `/policies/${id}`, {
    ...entry,
    onCall: onCall.includes(memberId) ? onCall : [memberId, ...onCall],
    critical: [{ ...first, channels: 'all' }, ...later],
  });
  say('  For the demo, the first ring goes over Signal and e-mail at once; usually e-mail follows after five minutes.');
}

/** @param {Api} api @param {string} memberId */
async function havePersons(api, memberId) {
  const { items } = /** @type {{ items: PersonView[] }} */ (await api.ask('GET', '/persons?limit=100'));
  const missing = PERSONS.filter(({ code }) => !items.some((person) => person.code === code));
  for (const { country, ...person } of missing) {
    const stays = [{ country, kind: 'residence' }];
    await api.ask('POST', '/persons', { ...person, stays, origins: ['RU'], assignees: [memberId] });
  }
  if (missing.length > 0) say(`  Invented persons: ${missing.map(({ code }) => code).join(', ')}.`);
}

/** The newsroom's two feeds as sources; after a start with other ports they moved. @param {Api} api @param {string} newsroom @returns {Promise<SourceView[]>} */
async function haveSources(api, newsroom) {
  const wanted = [
    { name: 'The Far Shore (demo)', url: `${newsroom}feed.rss`, language: 'en' },
    { name: 'Дальний берег (demo)', url: `${newsroom}feed.atom`, language: 'ru' },
  ];
  const { items } = /** @type {{ items: SourceView[] }} */ (await api.ask('GET', '/sources'));
  const sources = [];
  for (const source of wanted) sources.push(await haveSource(api, items, source));
  return sources;
}

/** @param {Api} api @param {SourceView[]} items @param {{ name: string, url: string, language: string }} wanted */
async function haveSource(api, items, wanted) {
  const { name, url } = wanted;
  const known = items.find((item) => item.url === url) ?? items.find((item) => item.name === name);
  if (known?.url === url) return known;
  if (known) return move(api, known, url);
  say(`  New source: ${url}`);
  const entry = { ...wanted, grade: 'B', type: 'independent', cadenceSeconds: 60 };
  return /** @type {SourceView} */ (await api.ask('POST', '/sources', entry));
}

/** @param {Api} api @param {SourceView} source @param {string} url */
async function move(api, source, url) {
  const { id, version, name, grade, type, language, country, cadenceSeconds } = source;
  const entry = { version, name, url, grade, type, language, country, cadenceSeconds, enabled: true };
  say(`  Moved source: ${url}`);
  return /** @type {SourceView} */ (await api.ask('PUT', `/sources/${id}`, entry));
}

/** @typedef {<T>(what: string, part: string, work: () => Promise<T>) => Promise<T>} Patiently */

/**
 * Whatever the demo's news needs in order to touch somebody and ring; what is there already stays as it is. Each step
 * looks first and then adds what is missing, so it may be taken again after a lost answer.
 * @param {Api} api
 * @param {{ memberId: string, newsroom: string, patiently: Patiently }} wish
 */
export async function setTheScene(api, { memberId, newsroom, patiently }) {
  await patiently('who is on call', 'notification', () => haveBothChannels(api, memberId).then(() => true));
  await patiently('who is cared for', 'matching', () => havePersons(api, memberId).then(() => true));
  return patiently('what is read', 'ingestion', () => haveSources(api, newsroom));
}
