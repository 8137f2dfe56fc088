/** Settings of an operator that a local run takes from the shell, by service; a name that ends in `_` stands for all that begin so. */
const HEEDED = {
  ingestion: [
    'LAPWING_FETCH_PAUSE',
    'LAPWING_FETCH_USER_AGENT',
    'LAPWING_PROXIES',
    'LAPWING_DNS_SERVERS',
    'LAPWING_ROBOTS',
    'LAPWING_PUSH_URL',
    'LAPWING_CANARY_EVERY',
    'LAPWING_CANARY_PATIENCE',
    'LAPWING_BLIND_AFTER_HOURS',
    'LAPWING_TIMESTAMP_URL',
    'LAPWING_EVIDENCE_S3_',
    'LAPWING_SECOND_READER_',
  ],
  notification: ['LAPWING_CANARY_RECIPIENT'],
};

/**
 * What the shell says of these; an empty one says nothing.
 * @param {keyof typeof HEEDED} service
 * @param {NodeJS.ProcessEnv} shell
 * @returns {Record<string, string>}
 */
export function heededOf(service, shell) {
  const said = Object.entries(shell).flatMap(([name, value]) => (value ? [[name, value]] : []));
  return Object.fromEntries(said.filter(([name = '']) => isHeeded(service, name)));
}

/** @param {keyof typeof HEEDED} service @param {string} name */
function isHeeded(service, name) {
  const plain = name.replace(/_FILE$/, '');
  return HEEDED[service].some((known) => (known.endsWith('_') ? plain.startsWith(known) : plain === known));
}

/**
 * The places the fetcher may visit though they are inside: the newsroom, and what the shell adds.
 * @param {number | undefined} newsroom
 * @param {NodeJS.ProcessEnv} shell
 */
export function exemptPlaces(newsroom, shell) {
  return [`127.0.0.1:${newsroom}`, shell['LAPWING_FETCH_EXEMPT']].filter(Boolean).join(',');
}
