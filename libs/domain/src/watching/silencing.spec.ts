import { type Hearing, isOwnToTakeBack, silencing } from './silencing.js';

const SOURCE: Hearing = {
  enabled: true,
  url: 'https://gazette.example/feed.xml',
  connector: 'page',
  settings: { selector: 'main', ignore: ['.clock', '.ads'] },
  proxy: null,
  grade: 'B',
  type: 'independent',
  critical: true,
  cadenceSeconds: 300,
  slowestSeconds: 600,
  expectedSeconds: 7200,
};
const OFF: Hearing = { ...SOURCE, enabled: false };

const judged = (after: Partial<Hearing>, before: Partial<Hearing> = {}, learntSeconds: number | null = null) => {
  const stood = { ...SOURCE, ...before };
  return silencing(stood, { ...stood, ...after }, { newSecrets: false, learntSeconds });
};

describe('a change of a source that is read silences it', () => {
  it.each<[string, Partial<Hearing>, readonly string[]]>([
    ['when it is disabled', { enabled: false }, ['disabled']],
    ['at another address', { url: 'https://gazette.example/atom.xml' }, ['moved']],
    ['by another connector', { connector: 'auto' }, ['other_connector']],
    ['with another selector', { settings: { ...SOURCE.settings, selector: 'footer' } }, ['other_settings']],
    ['with a setting left out', { settings: { selector: 'main' } }, ['other_settings']],
    ['with a setting more', { settings: { ...SOURCE.settings, next: null } }, ['other_settings']],
    ['by a proxy', { proxy: 'tor' }, ['other_proxy']],
    ['by a lower grade', { grade: 'C' }, ['lower_grade']],
    ['as a partisan one', { type: 'partisan' }, ['lesser_type']],
    ['when it is critical no more', { critical: false }, ['not_critical']],
    ['in a slower cadence', { cadenceSeconds: 301 }, ['slower']],
    ['up to a higher ceiling', { slowestSeconds: 601 }, ['slower']],
    ['with a longer silence expected', { expectedSeconds: 7201 }, ['later_noticed']],
    ['in several ways at once', { enabled: false, grade: 'F', proxy: 'x' }, ['disabled', 'other_proxy', 'lower_grade']],
  ])('%s', (_, after, reasons) => {
    expect(judged(after)).toEqual(reasons);
  });

  it('with other secrets', () => {
    expect(silencing(SOURCE, SOURCE, { newSecrets: true, learntSeconds: null })).toEqual(['other_secrets']);
  });

  it('as official no more', () => {
    expect(judged({ type: 'independent' }, { type: 'official' })).toEqual(['lesser_type']);
  });

  it.each<[string, number | null, number | null, number | null, boolean]>([
    ['set beyond what is usual', null, 90_000, 40_000, true],
    ['set within what is usual', null, 40_000, 40_000, false],
    ['set long where nothing is known', null, 21_601, null, true],
    ['set short where nothing is known', null, 21_600, null, false],
    ['left to a longer habit', 40_000, null, 20_001, true],
    ['left to a shorter habit', 40_000, null, 20_000, false],
    ['left to a habit nobody knows', 40_000, null, null, true],
  ])('when the expected silence is %s: %p to %p, usually %p', (_, before, after, learnt, is) => {
    const reasons = judged({ expectedSeconds: after }, { expectedSeconds: before }, learnt);
    expect(reasons).toEqual(is ? ['later_noticed'] : []);
  });

  it('when its ceiling is left to Lapwing and that is higher', () => {
    expect(judged({ slowestSeconds: null }, { slowestSeconds: 400 })).toEqual(['slower']);
    expect(judged({ slowestSeconds: null }, { slowestSeconds: 500 })).toEqual([]);
  });
});

describe('a change is harmless', () => {
  it.each<[string, Partial<Hearing>]>([
    ['that changes nothing', {}],
    ['that names the settings in another order', { settings: { ignore: ['.clock', '.ads'], selector: 'main' } }],
    ['by a higher grade', { grade: 'A' }],
    ['as an official one', { type: 'official' }],
    ['in a faster cadence', { cadenceSeconds: 60 }],
    ['down to a lower ceiling', { slowestSeconds: 500 }],
    ['with a shorter silence expected', { expectedSeconds: 3600 }],
  ])('%s', (_, after) => {
    expect(judged(after)).toEqual([]);
  });

  it('that makes it critical', () => {
    expect(judged({ critical: true }, { critical: false })).toEqual([]);
  });

  it('wherever it leads while the source is not read, unless the source is believed less', () => {
    const elsewhere = { ...OFF, enabled: true, url: 'https://else.example/', proxy: 'tor', critical: false };
    expect(silencing(OFF, elsewhere, { newSecrets: true, learntSeconds: null })).toEqual([]);
    const lower = { ...elsewhere, grade: 'D' as const, type: 'partisan' as const };
    expect(silencing(OFF, lower, { newSecrets: true, learntSeconds: null })).toEqual(['lower_grade', 'lesser_type']);
  });
});

describe('a source is its adder’s to take back', () => {
  const added = { byOwn: true, addedAt: '2026-03-01T10:00:00Z', everRead: true };
  it.each([
    ['within the hour', added, '2026-03-01T11:00:00Z', true],
    ['not later', added, '2026-03-01T11:00:01Z', false],
    ['later too, where nothing was ever read', { ...added, everRead: false }, '2026-06-01T10:00:00Z', true],
    ['and nobody else’s', { ...added, byOwn: false, everRead: false }, '2026-03-01T10:00:01Z', false],
  ])('%s', (_, source, now, may) => {
    expect(isOwnToTakeBack(source, now)).toBe(may);
  });
});
