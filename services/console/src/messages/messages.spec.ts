import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { createIntl } from 'react-intl';
import type { MessageId } from '../wording/messages.js';
import { ERROR_CODES, reason } from '@lapwing/contracts';

const SOURCE = fileURLToPath(new URL('../', import.meta.url));

function catalogue(language: string): Record<string, string> {
  return JSON.parse(readFileSync(new URL(`./${language}.json`, import.meta.url), 'utf8')) as Record<string, string>;
}

/** The name of a value; a word that alone makes a branch of a plural is none. */
const VALUE = /(?<!(?:zero|one|two|few|many|other)\s+)\{\s*([a-z]+)\s*[,}]/g;

/** The names of the values a sentence takes; throws when the sentence cannot be read or filled in. */
function valuesOf(text: string, locale: string): string[] {
  const names = [...text.matchAll(VALUE)].map(([, name]) => name ?? '');
  const raise = (error: Error): never => {
    throw error;
  };
  const messages: Record<string, string> = { text };
  const intl = createIntl({ locale, messages, onError: raise });
  intl.formatMessage({ id: 'text' as MessageId }, Object.fromEntries(names.map((name) => [name, 1])));
  return [...new Set(names)].sort();
}

/** Every string of the code that could be the id of a message; a template's holes become a pattern. */
function idsInCode(): { literal: Set<string>; patterns: RegExp[] } {
  const files = readdirSync(SOURCE, { recursive: true, encoding: 'utf8' }).filter((name) =>
    /(?<!\.spec)\.tsx?$/.test(name),
  );
  const literal = new Set<string>();
  const patterns: RegExp[] = [];
  for (const name of files) {
    const text = readFileSync(join(SOURCE, name), 'utf8');
    for (const [, id] of text.matchAll(/'([a-z_]+(?:\.[a-zA-Z_0-9]+)+)'/g)) literal.add(id ?? '');
    for (const [, id] of text.matchAll(/`([a-z_]+\.[^`\s]*\$\{[^`]*)`/g)) {
      patterns.push(new RegExp(`^${(id ?? '').replaceAll('.', '\\.').replaceAll(/\$\{[^}]*\}/g, '[A-Za-z0-9_+-]+')}$`));
    }
  }
  return { literal, patterns };
}

describe('the words of the console', () => {
  const en = catalogue('en');
  const ru = catalogue('ru');

  it('are the same set in English and Russian', () => {
    expect(Object.keys(ru)).toEqual(Object.keys(en));
  });

  it('can all be read, and take the same values in both languages', () => {
    const faulty = Object.keys(en).filter(
      (id) =>
        (ru[id] ?? '').trim() === '' ||
        valuesOf(en[id] ?? '', 'en').join(' ') !== valuesOf(ru[id] ?? '', 'ru').join(' '),
    );
    expect(faulty).toEqual([]);
  });

  it('hold every plural form that Russian needs', () => {
    const incomplete = Object.entries(ru).filter(
      ([, text]) =>
        text.includes('plural,') && !['one {', 'few {', 'many {', 'other {'].every((form) => text.includes(form)),
    );
    expect(incomplete).toEqual([]);
  });

  it('have a sentence for every error code and every reason', () => {
    const needed = [
      ...ERROR_CODES.map((code) => `failure.${code}`),
      ...reason.shape.code.options.map((code) => `reason.${code}`),
    ];
    expect(needed.filter((id) => en[id] === undefined)).toEqual([]);
  });

  it('are all used: no sentence is left over', () => {
    const { literal, patterns } = idsInCode();
    const unused = Object.keys(en).filter((id) => !literal.has(id) && !patterns.some((pattern) => pattern.test(id)));
    expect(unused).toEqual([]);
  });
});
