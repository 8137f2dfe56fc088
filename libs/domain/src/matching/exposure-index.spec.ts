import { aDevelopment, anExposure, aPersonId, aStay } from '../testing/index.js';
import { COUNTRY_CODES } from './countries.js';
import { ExposureIndex } from './exposure-index.js';
import { Matcher } from './match.js';

const [p1, p2, p3] = [aPersonId(1), aPersonId(2), aPersonId(3)];
const idsIn = (index: ExposureIndex, country: string): string[] =>
  [...index.pack([...index.numbersIn(index.vocabulary.numberOf(country))])].sort();
const idsFrom = (index: ExposureIndex, origin: string): string[] => [...index.pack([...index.numbersFrom(origin)])];
const linked = (index: ExposureIndex, id: string): string[] =>
  index.linkedTo(id).map(({ exposure, kind }) => `${exposure.id} ${kind}`);

describe('the exposures of an organisation', () => {
  const index = new ExposureIndex([
    anExposure({ id: p1, stays: [aStay(), aStay({ country: 'AM', kind: 'planned' })] }),
    anExposure({
      id: p2,
      stays: [aStay({ country: 'AM' })],
      origins: ['TJ'],
      links: [{ personId: p1, kind: 'family' }],
    }),
  ]);

  test('are found by country, by origin and by link in either direction', () => {
    expect([idsIn(index, 'AM'), idsIn(index, 'KG'), idsFrom(index, 'TJ')]).toEqual([[p1, p2], [p1], [p2]]);
    expect([linked(index, p1), linked(index, p2)]).toEqual([[`${p2} family`], [`${p1} family`]]);
  });

  test('are found where they moved to, and no more where they were', () => {
    const moving = new ExposureIndex([anExposure({ id: p1, links: [{ personId: p2, kind: 'family' }] })]);
    moving.put(anExposure({ id: p1, stays: [aStay({ country: 'GE' })], origins: ['BY'] }));
    expect([idsIn(moving, 'KG'), idsFrom(moving, 'RU'), linked(moving, p2)]).toEqual([[], [], []]);
    expect([idsIn(moving, 'GE'), idsFrom(moving, 'BY'), moving.size]).toEqual([[p1], [p1], 1]);
  });

  test('come back as they were put', () => {
    const stays = [
      aStay({ country: 'KG', from: '2024-02-29', until: '2026-12-31' }),
      aStay({ country: 'AM', kind: 'transit', from: '2026-12-31' }),
    ];
    const papers = { staysUntil: null, leavesUntil: '2027-05-01', internalUntil: '2079-06-04' };
    const links = [
      { personId: p2, kind: 'same_case' as const },
      { personId: p3, kind: 'family' as const },
    ];
    const facts = { profiles: ['journalist', 'child'] as const, wanted: 'interpol' as const, origins: ['RU', 'BY'] };
    const put = anExposure({
      id: p1,
      status: 'pre_departure',
      stays,
      papers,
      links,
      ...facts,
      profiles: [...facts.profiles],
      assignees: ['m1', 'm2'],
      due: '2026-04-01',
    });
    expect(new ExposureIndex([put]).get(p1)).toEqual(put);
  });

  test('are as of the latest version, in whichever order the versions come', () => {
    const moving = new ExposureIndex();
    expect(moving.put(anExposure({ id: p1, stays: [aStay({ country: 'GE' })] }), 2)).toBe(true);
    expect(moving.put(anExposure({ id: p1 }), 1)).toBe(false);
    expect(idsIn(moving, 'GE')).toEqual([p1]);
    expect([moving.remove(p1, 1), moving.size]).toEqual([false, 1]);
    expect([moving.remove(p1, 3), moving.size, moving.get(p1), idsIn(moving, 'GE')]).toEqual([true, 0, null, []]);
    expect([moving.put(anExposure({ id: p1 }), 2), moving.size]).toEqual([false, 0]);
  });

  test('say of whom something is due', () => {
    const due = new ExposureIndex([
      anExposure({ id: p1, due: '2026-03-01' }),
      anExposure({ id: p2, due: '2026-03-02' }),
      anExposure({ id: p3 }),
    ]);
    expect(due.dueBy('2026-03-01')).toEqual([p1]);
    due.setDue(p1, null);
    expect(due.dueBy('2026-03-02')).toEqual([p2]);
  });

  test('keep their stays apart however often some of them move', () => {
    const moving = new ExposureIndex();
    const countries = ['KG', 'AM', 'GE', 'KZ', 'TR'];
    const staysOf = (person: number, round: number) =>
      Array.from({ length: 1 + ((person + round) % 4) }, (_, nth) =>
        aStay({ country: countries[(person + nth) % 5] ?? 'KG', from: `2025-0${1 + nth}-01` }),
      );
    for (let round = 0; round < 30; round += 1)
      for (let person = 0; person < 40; person += 1)
        if (person % 3 !== round % 3 || round === 0)
          moving.put(anExposure({ id: aPersonId(person), stays: staysOf(person, round) }), round);
    for (let person = 0; person < 40; person += 1) {
      const last = person % 3 === 29 % 3 ? 28 : 29;
      expect(moving.get(aPersonId(person))?.stays).toEqual(staysOf(person, last));
    }
  });

  test('are linked to one by a whole file of others, and all of them differently, before anybody has to wait', () => {
    const begun = performance.now();
    const star = new ExposureIndex();
    for (const kind of ['family', 'same_case'] as const)
      for (let person = 1; person <= 40_000; person += 1)
        star.put(anExposure({ id: aPersonId(person), links: [{ personId: aPersonId(0), kind }] }));
    star.put(anExposure({ id: aPersonId(0) }));
    expect(star.linkedTo(aPersonId(0)).filter(({ kind }) => kind === 'same_case')).toHaveLength(40_000);
    expect(performance.now() - begun).toBeLessThan(6_000);
  });

  test('fled where they fled, however many lists of origins others have thought of', () => {
    const states = COUNTRY_CODES.filter((code) => code !== 'EU');
    const busy = new ExposureIndex([], index.vocabulary);
    for (let person = 0; person < 66_000; person += 1) {
      const origins = [person, Math.floor(person / 250)].map((at) => states[at % 240] ?? '');
      busy.put(anExposure({ id: aPersonId(person), origins: [...origins, person < 33_000 ? 'RU' : 'BY'] }));
    }
    const quiet = new ExposureIndex([anExposure({ id: p1, origins: ['TM', 'RU', 'KZ', 'UZ'] })], index.vocabulary);
    expect(quiet.get(p1)?.origins).toEqual(['TM', 'RU', 'KZ', 'UZ']);
  });

  test.each([
    ['where somebody is', { hosts: ['KG'] }, true],
    ['where nobody is', { hosts: ['GE'] }, false],
    [
      'binding a party where somebody is',
      { hosts: [], parties: [{ country: 'AM', stage: 'signed' as const, since: null }] },
      true,
    ],
    ['by the origin somebody fled', { hosts: [], kind: 'origin_action' as const, origin: 'TJ' }, true],
  ])('may be concerned by a development %s: %s', (_name, development, concerned) =>
    expect(
      new Matcher(aDevelopment(development), new Date('2026-03-01T12:00:00Z'), index.vocabulary).mayConcern(index),
    ).toBe(concerned),
  );
});
