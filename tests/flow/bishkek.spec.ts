import {
  alertsGet,
  alertsList,
  briefsGet,
  deliveriesOfAlert,
  developmentsGet,
  developmentsSearch,
  sourcesAdd,
  type AlertView,
} from '@lapwing/contracts';
import type { Development, Kind } from '@lapwing/domain';
import { Press } from '../support/press.js';
import { Scene } from '../support/scene.js';
import { storyDay } from '../support/story-day.js';
import { within } from '../support/within.js';

const TAKEN = storyDay.written(3);
const ARTICLE = {
  title: 'Exiles who opposed the war see their hosts give way',
  publishedAt: storyDay.instant(1),
  text: [
    'Russians who left because they opposed the war say that the countries which took them in are giving way. They speak of visits by officers, of permits that are not renewed and of friends who no longer answer.',
    'In Belgrade, Serbia refused last week to extend the residence permit of the Russian opposition councillor Viktor Volonin. His lawyer has appealed. Volonin organises rallies against the war, and says that he will go on doing so.',
    'Several Telegram channels close to the Kremlin claimed that Moscow had agreed with the United Arab Emirates, Kazakhstan, Kyrgyzstan and Armenia on mechanisms for the return of activists. They named no document and no date.',
    '"No country is going to hand over political activists to Russia," said Pavel Morin, who studies emigration at a university in Prague. He called the reports a measure meant to scare people.',
    `Russian activist Alina Kryukova was detained in Bishkek on ${TAKEN}. A court placed her in custody pending an extradition hearing. In Russia she is charged with founding an extremist group.`,
    'Fellow activist Lev Skorin was also detained in Bishkek this week and is fighting extradition to Russia, where he is accused of hooliganism. He has applied for refugee status.',
    `On ${TAKEN}, Bishkek acknowledged it had deported the Russian anti-war activist Anton Rozhin. He is accused of setting fire to an enlistment office.`,
    'A rights lawyer in Bishkek said that the two police forces work together more closely than a year ago. She now advises her clients to keep a bag packed.',
    `Kyrgyzstan, Kazakhstan and Russia signed a tripartite agreement on the exchange of personal data on ${storyDay.written(4)}. Under the pact the governments will answer requests about citizenship, property and criminal records.`,
    'Russia reportedly asked Kyrgyzstan for information on some 85,000 people. Lawyers link the request to the arrests in Bishkek.',
    'Another exile said he was not afraid of being deported from Georgia, but worried that he might not be let back in after a journey. He has not left Tbilisi for two years.',
    '"If they issue a warrant, I might find myself facing deportation," said a woman who lives in Armenia. Many Russians there fear that the authorities would hand them over. She has kept a small suitcase by the door since the spring.',
  ].join('\n'),
};
/** About thirty months back: what was signed then is known to the act that ratifies it. */
const SIGNED = 920;
const ACT = {
  title: 'Kyrgyzstan ratifies the agreement on the exchange of personal data',
  text: `Kyrgyzstan has ratified the agreement with Russia on the exchange of personal data, the Jogorku Kenesh announced on ${storyDay.written(0)}.\nThe agreement was signed by Kazakhstan, Kyrgyzstan and Russia on ${storyDay.whole(SIGNED)}.`,
};

describe('News from Bishkek, many at once', () => {
  const press = new Press();
  let scene: Scene;
  const codes = new Map<string, string>();

  beforeAll(async () => {
    await press.open();
    scene = await Scene.set({ LAPWING_FETCH_EXEMPT: press.place });
    const kyrgyzstan = { country: 'KG', kind: 'residence' as const };
    const armenia = { country: 'AM', kind: 'residence' as const };
    const journey = { country: 'KG', kind: 'planned' as const, from: storyDay.iso(-5), until: storyDay.iso(-20) };
    const russian = { origins: ['RU'], profiles: ['activist' as const] };
    const first = await cares({
      code: 'first-kara',
      stays: [kyrgyzstan],
      ...russian,
      documents: ['internal_passport'],
    });
    const bound = (kind: 'co_defendant' | 'family') => ({ links: [{ personId: first, kind }] });
    await cares({ code: 'second-belo', stays: [armenia], ...russian, ...bound('co_defendant') });
    await cares({ code: 'third-sivo', stays: [kyrgyzstan], origins: ['TJ'] });
    await cares({ code: 'fourth-ruze', stays: [armenia, journey], ...russian });
    await cares({ code: 'fifth-lind', stays: [armenia], ...russian, ...bound('family') });
    await cares({ code: 'sixth-noor', stays: [armenia], ...russian });
    await scene.newsroom.publishes(ARTICLE);
    await within('60 s', 'the article is read', async () => (await happenings()).length >= 7);
  }, 240_000);

  afterAll(async () => {
    await scene.clear();
    await press.close();
  }, 60_000);

  async function cares(person: Parameters<Scene['cares']>[0]): Promise<string> {
    const personId = await scene.cares(person);
    codes.set(person.code, personId);
    return personId;
  }
  async function happenings(): Promise<Development[]> {
    return (await scene.desk.ask(developmentsSearch, { limit: 100 })).items;
  }
  const found = async (kind: Kind, name = ''): Promise<Development> => {
    const all = await happenings();
    const one = all.find((it) => it.kind === kind && (name === '' || it.subjects.some((it) => it.includes(name))));
    if (one === undefined)
      throw new Error(`There is no ${kind} of ${name}: ${JSON.stringify(all.map((it) => it.kind))}`);
    return one;
  };
  async function alerts(): Promise<AlertView[]> {
    const { items } = await scene.desk.ask(alertsList, { limit: 200 });
    return Promise.all(items.map(({ id }) => scene.desk.ask(alertsGet, { id })));
  }
  const alertOn = ({ id }: Development): Promise<AlertView> =>
    within('60 s', 'the alert stands', async () => {
      const own = (await alerts()).filter(({ cause }) => cause === 'development');
      return own.find(({ developments }) => developments.some((one) => one.id === id)) ?? null;
    });
  const touchedBy = async (development: Development): Promise<string[]> =>
    (await alertOn(development)).touched.map(({ code, urgency }) => `${code} ${urgency}`).sort();

  it('is read as what happened, where and how far, and as nothing more', async () => {
    const told = (await happenings()).map(
      ({ kind, hosts, origin, stage, certainty }) =>
        `${kind} ${[...hosts].sort().join('+')} ${origin} ${stage} ${certainty}`,
    );
    expect(told.sort()).toEqual([
      'data_sharing_agreement KG+KZ RU signed reported',
      'detention KG RU detained reported',
      'detention KG RU detained reported',
      'forced_return KG RU executed confirmed',
      'refuge RS RU executed reported',
      'security_agreement AE+AM+KG+KZ RU signed unverified',
      'wanted_list KG RU negotiating unverified',
    ]);
    const named = await Promise.all([
      found('detention', 'Kryukova'),
      found('detention', 'Skorin'),
      found('forced_return', 'Rozhin'),
      found('refuge', 'Volonin'),
    ]);
    expect(new Set(named.map(({ id }) => id)).size).toBe(4);
  });

  it('the request for 85,000 is quoted in its own words', async () => {
    const { mentions } = await scene.desk.ask(developmentsGet, { id: (await found('wanted_list')).id });
    expect(mentions.map(({ excerpt }) => excerpt).join()).toContain('85,000');
  });

  it('an expert’s denial mitigates nothing, and fears in Georgia and Armenia make no development', async () => {
    const all = await happenings();
    expect(all.filter(({ polarity }) => polarity === 'mitigating')).toEqual([]);
    expect(all.filter(({ hosts }) => hosts.includes('GE'))).toEqual([]);
    expect(all.filter(({ hosts }) => hosts.includes('AM')).map(({ certainty }) => certainty)).toEqual(['unverified']);
  });

  it('touches who is there, who is bound to them by a case, who travels there, and nobody of another origin', async () => {
    const rung = ['fifth-lind high', 'first-kara critical', 'fourth-ruze critical', 'second-belo critical'];
    for (const one of [await found('detention', 'Kryukova'), await found('detention', 'Skorin')]) {
      expect(await touchedBy(one)).toEqual(rung);
    }
    expect(await touchedBy(await found('forced_return', 'Rozhin'))).toEqual(rung);
    const everybody = (await alerts()).flatMap(({ touched }) => touched.map(({ code }) => code));
    expect(everybody).not.toContain('third-sivo');
  });

  it('the pact is high for whom it binds, and the unverified mechanisms are for the digest only', async () => {
    expect(await touchedBy(await found('data_sharing_agreement'))).toEqual(['first-kara high', 'fourth-ruze high']);
    const mechanisms = await touchedBy(await found('security_agreement'));
    expect(mechanisms).toContain('first-kara digest');
    expect(mechanisms.filter((it) => !it.endsWith(' digest'))).toEqual([]);
  });

  it('rings once for all of it', async () => {
    const desk = scene.members.find(({ memberId }) => memberId === scene.deskId);
    if (desk === undefined) throw new Error('Nobody is at the desk.');
    const ringing = (await alerts()).filter(({ urgency, cause }) => urgency !== 'digest' && cause === 'development');
    expect(ringing).toHaveLength(4);
    const ledger = await within('60 s', 'all of it has left', async () => {
      const told = await Promise.all(ringing.map(({ id }) => scene.desk.ask(deliveriesOfAlert, { alertId: id })));
      const lines = told.map(({ attempts }) => attempts.filter(({ channel }) => channel === 'signal'));
      return lines.every((own) => own.some(({ state }) => ['sent', 'delivered', 'read'].includes(state))) ? told : null;
    });
    const entries = (await scene.textsOn(desk)).filter((text) => /[A-Z]\d-\d{2}/.test(text));
    expect(entries).toHaveLength(1);
    for (const { code } of ledger.flatMap(({ duties }) => duties)) expect(entries[0]).toContain(code);
  }, 90_000);

  it('who travels there has a brief of what stands, which rings for nothing that has rung', async () => {
    const personId = codes.get('fourth-ruze') ?? '';
    const brief = await within('60 s', 'the brief stands', async () => {
      const own = (await alerts()).filter(({ cause }) => cause === 'brief');
      return own.find(({ touched }) => touched.some((it) => it.personId === personId)) ?? null;
    });
    expect(brief.urgency).toBe('digest');
    const { places } = await scene.desk.ask(briefsGet, { id: personId });
    const there = places.find(({ country }) => country === 'KG');
    const shown = there?.sections.map(({ section, lines }) => `${section} ${lines.length}`);
    expect(shown).toEqual(['taken 3', 'refuge 0', 'agreements 2', 'wanted_lists 1', 'surveillance 0']);
    const agreements = there?.sections.find(({ section }) => section === 'agreements')?.lines;
    expect(agreements?.map(({ standing, certainty }) => `${standing} ${certainty}`)).toEqual([
      'coming reported',
      'coming unverified',
    ]);
  }, 90_000);

  it('the act of ratification advances the same instrument: one update, and no second development', async () => {
    const before = await alertOn(await found('data_sharing_agreement'));
    press.publish('act', ACT);
    const entry = { name: 'Foothill Gazette', url: press.addressOf('act'), connector: 'page', cadenceSeconds: 3600 };
    await scene.desk.ask(sourcesAdd, { ...entry, type: 'official' as const, grade: 'A' as const, country: 'KG' });
    const pact = await within('60 s', 'the act is read', async () => {
      const one = await found('data_sharing_agreement');
      return one.stage === 'ratified' ? one : null;
    });
    expect(pact.parties).toEqual(
      expect.arrayContaining([
        { country: 'KG', stage: 'ratified', since: storyDay.iso(0) },
        { country: 'KZ', stage: 'signed', since: storyDay.iso(SIGNED) },
      ]),
    );
    expect((await happenings()).map(({ kind }) => kind).filter((it) => it === 'data_sharing_agreement')).toHaveLength(
      1,
    );
    const after = await within('60 s', 'the alert is updated', async () => {
      const now = await alertOn(pact);
      return now.version > before.version ? now : null;
    });
    expect(after).toMatchObject({ id: before.id, version: before.version + 1, state: 'updated', urgency: 'high' });
    expect(await touchedBy(pact)).toEqual(['first-kara high', 'fourth-ruze high']);
  }, 120_000);
});
