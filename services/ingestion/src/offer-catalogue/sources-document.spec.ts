import { readFileSync } from 'node:fs';
import { checkedSettings, connectorOf, connectorViews } from '../reach-sources/connectors.js';
import { OFFERED } from './offered.js';

const text = readFileSync(new URL('../../../../docs/sources.md', import.meta.url), 'utf8');
/** The sections of connectors by name: what stands between one heading and the next. */
const sections = new Map(
  [...text.matchAll(/^### `([a-z_]+)`:.*\n([\s\S]*?)(?=^##)/gm)].map(([, name = '', body = '']) => [name, body]),
);
const exampleOf = (name: string): object => {
  const [, json = 'null'] = /```json\n([\s\S]*?)```/.exec(sections.get(name) ?? '') ?? [];
  return JSON.parse(json) as object;
};

describe('the document about sources', () => {
  it('has a section for each connector that people may choose, and for no other', () => {
    const names = connectorViews().map(({ name }) => name);
    expect([...sections.keys()].sort()).toEqual([...names].sort());
  });

  it.each(connectorViews().map(({ name }) => name))('shows settings that %s takes', (name) => {
    expect(checkedSettings(name, exampleOf(name))).toBeDefined();
  });

  it.each(connectorViews().map(({ name }) => name))('names the address and the secrets of %s', (name) => {
    const { addressExample, fields } = connectorOf(name);
    const section = sections.get(name) ?? '';
    expect(section).toContain(addressExample === null ? 'No address' : `\`${addressExample}\``);
    for (const { form, name: field } of fields) if (form === 'secret') expect(section).toContain(`\`${field}\``);
  });

  it('counts the catalogue rightly', () => {
    expect(text).toContain(`${OFFERED.length} public sources as data`);
    expect(text.includes('Unverified** stands beside all')).toBe(OFFERED.every(({ verified }) => verified === null));
  });
});
