import type { ConnectorView } from '@lapwing/contracts';
import { Failure } from '@lapwing/contracts';
import { auto } from './auto/auto.connector.js';
import type { Connector } from './connector.js';
import { feed } from './feed/feed.connector.js';
import { imported } from './import/imported.connector.js';
import { report } from './report/report.connector.js';
import { jsonApi } from './json-api/json-api.connector.js';
import { links } from './links/links.connector.js';
import { gdelt } from './gdelt/gdelt.connector.js';
import { mailbox } from './mailbox/mailbox.connector.js';
import { page } from './page/page.connector.js';
import { peerFeed } from './peer-feed/peer-feed.connector.js';
import { sitemap } from './sitemap/sitemap.connector.js';
import { telegram } from './telegram/telegram.connector.js';
import { webhook } from './webhook/webhook.connector.js';

/** Every way of reading a source, in the order in which people choose. */
const CONNECTORS: readonly Connector[] = [
  auto,
  feed,
  page,
  links,
  sitemap,
  telegram,
  jsonApi,
  mailbox,
  webhook,
  gdelt,
  peerFeed,
  imported,
  report,
];

const BY_NAME = new Map(CONNECTORS.map((connector) => [connector.name, connector]));

/** The connector of a name. Throws `Failure` invalid where there is none. */
export function connectorOf(name: string): Connector {
  const connector = BY_NAME.get(name);
  if (connector !== undefined) return connector;
  const message = `There is no connector “${name}”.`;
  throw new Failure('invalid', { detail: message, faults: [{ path: 'connector', message }] });
}

/** Whether people may add sources of it: those of our own (reports, imports) are neither asked nor sent to. */
function isChoosable({ look, pushes }: Connector): boolean {
  return look !== null || pushes !== undefined;
}

/** The connectors that people may choose. */
export function connectorViews(): ConnectorView[] {
  return CONNECTORS.filter(isChoosable).map(({ name, title, hint, addressExample, fields }) => ({
    name,
    title,
    hint,
    addressExample,
    fields: [...fields],
  }));
}

/** The settings as the connector takes them. Throws `Failure` invalid that names every fault. */
export function checkedSettings(name: string, settings: object): object {
  const parsed = connectorOf(name).settings.safeParse(settings);
  if (parsed.success) return parsed.data as object;
  const faults = parsed.error.issues.map(({ path, message }) => ({
    path: ['settings', ...path].map(String).join('.'),
    message,
  }));
  throw new Failure('invalid', { detail: faults[0]?.message ?? 'The settings do not fit.', faults });
}
