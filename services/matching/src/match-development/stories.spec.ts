import { alertsGet, alertsList, type AlertView } from '@lapwing/contracts';
import { CARER, Matching, admin, carer } from '../testing/matching.fixture.js';

let matching: Matching;
beforeEach(async () => {
  matching = await Matching.boot();
  await matching.found();
});
afterEach(async () => {
  expect(matching.slice.log.errors).toEqual([]);
  await matching.close();
});

const id = (last: string): string => `0199a000-0000-7000-8000-0000000000${last}`;

/** Who is touched by the alerts about a kind, as `code urgency`. */
async function touchedBy(kind: AlertView['kind'], cause: AlertView['cause'] = 'development'): Promise<string[]> {
  const { items } = await matching.slice.ask(alertsList, {}, admin);
  const wanted = items.filter((it) => it.cause === cause && it.kind === kind);
  const views = await Promise.all(wanted.map((it) => matching.slice.ask(alertsGet, { id: it.id }, admin)));
  return views.flatMap(({ touched }) => touched.map(({ code, urgency }) => `${code} ${urgency}`)).sort();
}

describe('a bundle of news from Bishkek', () => {
  beforeEach(async () => {
    const first = await matching.addPerson({ code: 'first-kara', documents: ['internal_passport'] });
    const links = [{ personId: first.id, kind: 'co_defendant' as const }];
    await matching.addPerson({ code: 'second-belo', stays: [{ country: 'AM', kind: 'residence' }], links });
    await matching.addPerson({ code: 'third-sivo', origins: ['TJ'] });
    const journey = { country: 'KG', kind: 'planned' as const, from: '2026-03-06', until: '2026-03-20' };
    await matching.addPerson({ code: 'fourth-ruze', stays: [{ country: 'AM', kind: 'residence' }, journey] });
    await matching.hear({ id: id('d1'), kind: 'detention', stage: 'detained', when: '2026-02-28' });
    await matching.hear({
      id: id('d2'),
      kind: 'data_sharing_agreement',
      stage: 'signed',
      hosts: ['KZ', 'KG'],
      parties: [
        { country: 'KZ', stage: 'signed', since: '2026-02-27' },
        { country: 'KG', stage: 'signed', since: '2026-02-27' },
      ],
    });
    for (const [last, host] of Object.entries({ d3: 'AE', d4: 'KZ', d5: 'KG', d6: 'AM' })) {
      await matching.hear({
        id: id(last),
        kind: 'security_agreement',
        stage: 'rumoured',
        certainty: 'unverified',
        hosts: [host],
      });
    }
  });

  test('rings for who is there, who is bound to them by a case, and who travels there', async () => {
    expect(await touchedBy('detention')).toEqual([
      'first-kara critical',
      'fourth-ruze critical',
      'second-belo critical',
    ]);
  });

  test('warns of the pact those whom it binds, and of rumours in the digest only', async () => {
    expect(await touchedBy('data_sharing_agreement')).toEqual(['first-kara high', 'fourth-ruze high']);
    const rumours = await touchedBy('security_agreement');
    expect(rumours.filter((it) => !it.endsWith(' digest'))).toEqual([]);
    expect(rumours).toContain('first-kara digest');
  });

  test('updates the pact once when one state ratifies it', async () => {
    const before = (await matching.told()).length;
    await matching.hear({
      id: id('d2'),
      version: 2,
      kind: 'data_sharing_agreement',
      stage: 'ratified',
      hosts: ['KZ', 'KG'],
      when: '2026-02-28',
      parties: [
        { country: 'KZ', stage: 'signed', since: '2020-12-18' },
        { country: 'KG', stage: 'ratified', since: '2026-02-28' },
      ],
    });
    expect((await matching.told()).slice(before)).toEqual([
      expect.objectContaining({ state: 'updated', worse: true, urgency: 'high', duties: [CARER] }),
    ]);
  });
});

describe('deserters taken in Armenia', () => {
  const inArmenia = [{ country: 'AM', kind: 'residence' as const }];
  const abduction = { kind: 'abduction', hosts: ['AM'], profiles: ['deserter_fought', 'deserter_refused'] } as const;
  const taken = { ...abduction, hosts: ['AM'], profiles: [...abduction.profiles] };

  test('are critical for a deserter and high for an activist in the same host', async () => {
    await matching.addPerson({ code: 'alder-dote', stays: inArmenia, profiles: ['deserter_refused'] });
    await matching.addPerson({ code: 'birch-ango', stays: inArmenia });
    await matching.hear({ id: id('d1'), ...taken });
    expect(await touchedBy('abduction')).toEqual(['alder-dote critical', 'birch-ango high']);
  });

  test('stand in the brief of who arrives on Friday, and a case elsewhere does not', async () => {
    await matching.hear({ id: id('d1'), ...taken, when: '2025-12-10' });
    await matching.hear({ id: id('d2'), ...taken, when: '2025-04-12' });
    await matching.hear({ id: id('d3'), ...taken, hosts: ['KZ'], when: '2025-12-20' });
    await matching.addPerson({
      stays: [{ country: 'AM', kind: 'planned', from: '2026-03-06' }],
      profiles: ['deserter_fought'],
    });
    const { items } = await matching.slice.ask(alertsList, {}, carer);
    const [brief] = items;
    expect(items).toEqual([expect.objectContaining({ cause: 'brief', urgency: 'high' })]);
    const { developments } = await matching.slice.ask(alertsGet, { id: brief?.id ?? '' }, carer);
    expect(developments.map((it) => it.id).sort()).toEqual([id('d1'), id('d2')]);
  });
});
