import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parse, TYPE, type MessageFormatElement } from '@formatjs/icu-messageformat-parser';
import { ERROR_CODES, reason } from '@lapwing/contracts';

const SOURCE = fileURLToPath(new URL('../', import.meta.url));

function catalogue(language: string): Record<string, string> {
  return JSON.parse(readFileSync(new URL(`./${language}.json`, import.meta.url), 'utf8')) as Record<string, string>;
}

function argumentsOf(elements: MessageFormatElement[]): string[] {
  return elements.flatMap((element) => {
    if (element.type === TYPE.literal || element.type === TYPE.pound) return [];
    if (element.type === TYPE.plural || element.type === TYPE.select) {
      return [element.value, ...Object.values(element.options).flatMap(({ value }) => argumentsOf(value))];
    }
    return [element.value];
  });
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
      patterns.push(new RegExp(`^${(id ?? '').replaceAll('.', '\\.').replaceAll(/\$\{[^}]*\}/g, '[A-Za-z0-9_]+')}$`));
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
    const valuesOf = (text: string): string => [...new Set(argumentsOf(parse(text)))].sort().join(' ');
    const faulty = Object.keys(en).filter(
      (id) => (ru[id] ?? '').trim() === '' || valuesOf(en[id] ?? '') !== valuesOf(ru[id] ?? ''),
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
