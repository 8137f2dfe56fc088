import type { z } from 'zod';
import {
  Failure,
  type ConnectorField,
  type ConnectorView,
  type sourceEntry,
  type SourceEntry,
  type SourceView,
} from '@lapwing/contracts';

/** The entry as a form holds it. */
export type EntryInput = z.input<typeof sourceEntry>;

export const NEW: SourceEntry = {
  name: '',
  url: '',
  grade: 'C',
  type: 'independent',
  language: null,
  country: null,
  cadenceSeconds: 300,
  enabled: true,
  connector: 'auto',
  settings: {},
  secrets: {},
  critical: false,
  slowestSeconds: null,
  expectedSeconds: null,
  proxy: null,
  owner: null,
};

/** What is kept of a source in its form; secrets are never shown, so there are none to keep. */
export function entryOf(source: SourceView): SourceEntry {
  const kept = Object.keys(NEW).map((name) => [name, source[name as keyof SourceView]]);
  return { ...NEW, ...(Object.fromEntries(kept) as Omit<SourceEntry, 'secrets'>), secrets: {} };
}

/** Whether nothing is said: an empty line, list or number field. */
export function isBlank(value: unknown): boolean {
  if (value === undefined || value === null || value === '' || Number.isNaN(value)) return true;
  if (Array.isArray(value)) return value.every(isBlank);
  return typeof value === 'object' && Object.keys(value).length === 0;
}

/** A form's values without secrets nobody has typed. */
export function withoutBlankSecrets(values: EntryInput): EntryInput {
  const typed = Object.entries(values.secrets ?? {}).filter(([, secret]) => !isBlank(secret));
  return { ...values, secrets: Object.fromEntries(typed) };
}

/** A form's values as they are tried: what has no name yet goes by another. */
export function named(values: EntryInput): EntryInput {
  return values.name.trim() === '' ? { ...values, name: 'New' } : values;
}

/** The entry as it is sent: without empty fields, and with the address of a source that comes to us. */
export function tidied(entry: SourceEntry, connector: ConnectorView): SourceEntry {
  const settings = Object.entries(entry.settings)
    .filter(([, value]) => !isBlank(value))
    .map(([name, value]) => [name, Array.isArray(value) ? value.filter((line) => !isBlank(line)) : value]);
  const url = connector.addressExample === null ? addressOfPushed(connector) : entry.url;
  return { ...entry, url, settings: Object.fromEntries(settings) };
}

/** What a source is sent under before it has an id of its own. */
export function addressOfPushed({ name }: Pick<ConnectorView, 'name'>): string {
  return `urn:lapwing:${name}:new`;
}

/** Paths of the fields that must be filled in and are not; a secret that is set may stay. */
export function missing(entry: SourceEntry, connector: ConnectorView, secretsSet: readonly string[]): string[] {
  return connector.fields.filter((field) => isMissing(field, entry, secretsSet)).map(pathOf);
}

/** Where the value of a connector's field lies in the entry. */
export function pathOf({
  form,
  name,
}: Pick<ConnectorField, 'form' | 'name'>): `settings.${string}` | `secrets.${string}` {
  return form === 'secret' ? `secrets.${name}` : `settings.${name}`;
}

function isMissing(field: ConnectorField, entry: SourceEntry, secretsSet: readonly string[]): boolean {
  if (!field.required || field.form === 'tick') return false;
  if (field.form === 'secret') return isBlank(entry.secrets[field.name]) && !secretsSet.includes(field.name);
  return isBlank(entry.settings[field.name]);
}

/** What the server says of single fields, by path; of a twin it speaks as a whole and means the address. */
export function faultsOf(error: Error | null): ReadonlyMap<string, string> {
  if (!(error instanceof Failure)) return new Map();
  const faults = new Map(error.faults.map(({ path, message }) => [path, message]));
  if (error.code === 'conflict' && error.detail !== null) faults.set('url', error.detail);
  return faults;
}
