import type { ConnectorView } from '@lapwing/contracts';
import { Failure } from '@lapwing/contracts';
import { auto } from './auto/auto.connector.js';
import type { Connector } from './connector.js';

/** Every way of reading a source, in the order in which people choose. */
const CONNECTORS: readonly Connector[] = [auto];

const BY_NAME = new Map(CONNECTORS.map((connector) => [connector.name, connector]));

/** The connector of a name. Throws `Failure` invalid where there is none. */
export function connectorOf(name: string): Connector {
  const connector = BY_NAME.get(name);
  if (connector !== undefined) return connector;
  const message = `There is no connector “${name}”.`;
  throw new Failure('invalid', { detail: message, faults: [{ path: 'connector', message }] });
}

/** All connectors as people choose them. */
export function connectorViews(): ConnectorView[] {
  return CONNECTORS.map(({ name, title, hint, addressExample, fields }) => ({
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
