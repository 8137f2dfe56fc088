import { offeredSource, PUBLISHERS } from '@lapwing/contracts';
import { addressKey } from '@lapwing/domain';
import { whyNever } from '../fetch-safely/checked-url.js';
import { checkedSettings, connectorOf } from '../reach-sources/connectors.js';
import { OFFERED } from './offered.js';

const HOSTS = 'KZ KG AM GE RS TR AE UZ TJ AZ MD MN IL TH LT LV EE PL FI DE EU'.split(' ');
/** Where exiles come from, whose own media and groups stand in the catalogue. */
const ORIGINS = 'RU BY TM IR CN'.split(' ');
/** Sites that answer by http alone, as far as is known. */
const WITHOUT_TLS = ['am-parliament', 'tj-laws', 'ru-pravo', 'gdelt'];
const twice = (values: string[]): string[] => values.filter((value, at) => values.indexOf(value) !== at);

describe('the catalogue of sources', () => {
  it('holds far more than 120, each once', () => {
    expect(OFFERED.length).toBeGreaterThanOrEqual(280);
    expect(twice(OFFERED.map(({ id }) => id))).toEqual([]);
    expect(twice(OFFERED.map(({ url }) => addressKey(url)))).toEqual([]);
  });

  it.each(HOSTS)('offers for %s at least four, one of them official and one that is not', (host) => {
    const here = OFFERED.filter(({ country }) => country === host);
    expect(here.length).toBeGreaterThanOrEqual(4);
    expect(here.some(({ type }) => type === 'official')).toBe(true);
    expect(here.some(({ type }) => type === 'independent' || type === 'advocacy')).toBe(true);
  });

  it('offers the bodies of the United Nations, the media in exile and the groups for rights', () => {
    expect(OFFERED.filter(({ id }) => id.startsWith('un-')).length).toBeGreaterThanOrEqual(4);
    expect(OFFERED.filter(({ publisher }) => publisher === 'exile_media').length).toBeGreaterThanOrEqual(20);
    expect(OFFERED.filter(({ publisher }) => publisher === 'rights_group').length).toBeGreaterThanOrEqual(20);
  });

  it('covers every kind of publisher, and the state’s media beside the independent', () => {
    for (const publisher of PUBLISHERS) {
      const these = OFFERED.filter((offered) => offered.publisher === publisher);
      expect([publisher, these.length]).toEqual([publisher, expect.any(Number)]);
      expect(these.length).toBeGreaterThan(publisher === 'treaties' ? 3 : 4);
    }
    expect(OFFERED.filter(({ type }) => type === 'state_media').length).toBeGreaterThanOrEqual(12);
    expect(OFFERED.filter(({ language }) => language === 'ru').length).toBeGreaterThanOrEqual(60);
  });

  it.each(OFFERED.map((offered) => [offered.id, offered] as const))('%s can be read as it says', (_, offered) => {
    const { url, connector, settings } = offered;
    expect(checkedSettings(connector, settings)).toBeDefined();
    expect(connectorOf(connector).addressExample).not.toBeNull();
    expect(whyNever(url, { exempt: new Set() })).toBeNull();
  });

  it.each(OFFERED.map((offered) => [offered.id, offered] as const))('%s is well described', (id, offered) => {
    const { url, language, country, note } = offered;
    expect(url.startsWith(WITHOUT_TLS.includes(id) ? 'http://' : 'https://')).toBe(true);
    expect([...HOSTS, ...ORIGINS, null]).toContain(country);
    const name =
      language === null ? '' : new Intl.DisplayNames('en', { type: 'language', fallback: 'none' }).of(language);
    expect(name).toBeDefined();
    expect(note.en).toMatch(/^[A-Z].*\.$/s);
    expect(note.ru).toMatch(/^[А-ЯЁ].*\.$/s);
  });

  it('grades by a reason that allows the grade', () => {
    const allowed: Record<string, string> = {
      official_act: 'A',
      authority: 'B',
      newsroom: 'B',
      documents_cases: 'B',
      unproven: 'CDE',
      state_line: 'CD',
    };
    const wrong = OFFERED.filter(({ grade, gradeBecause }) => allowed[gradeBecause]?.includes(grade) !== true);
    expect(wrong.map(({ id }) => id)).toEqual([]);
  });

  it('has no other fields than its shape', () => {
    for (const offered of OFFERED) expect(offeredSource.strict().parse(offered)).toEqual(offered);
  });
});
