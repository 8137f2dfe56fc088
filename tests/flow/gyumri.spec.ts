import {
  alertsGet,
  alertsList,
  briefsGet,
  developmentsSearch,
  type AlertView,
  type PlaceBriefView,
} from '@lapwing/contracts';
import type { Development } from '@lapwing/domain';
import { Scene } from '../support/scene.js';
import { storyDay } from '../support/story-day.js';
import { within } from '../support/within.js';

const TAKEN = {
  title: 'Russian soldiers seize a deserter in Armenia and fly him home',
  text:
    `Russian soldiers seized the deserter Dmitri Setrov in the Armenian town of Gyumri on ${storyDay.written(1)}, held him at their military base and flew him to Russia, said Grigori Sverlov, who leads a group that helps deserters. He faces ten years in prison there.\n` +
    'Armenia still seems safer than Kazakhstan for those with political cases, Sverlov said: nobody has been deported from there yet.',
};
const DISAPPEARED = {
  title: 'A second deserter disappears in Armenia',
  text: `Another Russian deserter, Anatoli Shchetin, was abducted in Yerevan on ${storyDay.written(0)} and is held at the Russian military base in Gyumri, his lawyer said. Russian military police took him from his flat.`,
};
const KAZAKHSTAN = {
  title: 'How an officer was sent back from Kazakhstan',
  text: `In ${storyDay.month(395)} Kazakhstan deported Mikhail Zharin, a Russian security officer who had fled mobilisation, to Russia, where a court sentenced him to six years for desertion.`,
};

describe('Deserters taken in Gyumri', () => {
  let scene: Scene;
  const inArmenia = { country: 'AM', kind: 'residence' as const };

  beforeAll(async () => {
    scene = await Scene.set();
    const russian = { stays: [inArmenia], origins: ['RU'] };
    await scene.cares({ code: 'alder-dote', ...russian, profiles: ['deserter_fought'] });
    await scene.cares({ code: 'birch-ango', ...russian, profiles: ['activist'] });
  }, 180_000);

  afterAll(async () => scene.clear(), 60_000);

  async function happenings(): Promise<Development[]> {
    return (await scene.desk.ask(developmentsSearch, { limit: 100 })).items;
  }
  async function alerts(): Promise<AlertView[]> {
    const { items } = await scene.desk.ask(alertsList, { limit: 200 });
    return Promise.all(items.map(({ id }) => scene.desk.ask(alertsGet, { id })));
  }
  const namesOf = ({ sections }: PlaceBriefView, among: readonly Development[]): string[] =>
    sections
      .flatMap(({ lines }) => lines)
      .flatMap(({ developmentId }) => among.find(({ id }) => id === developmentId)?.subjects ?? [])
      .sort();

  it('is an abduction by the origin on the soil of the host, and "nobody has been deported yet" is nothing', async () => {
    await scene.newsroom.publishes(TAKEN);
    await scene.expectAlertAbout('Setrov');
    expect(await happenings()).toMatchObject([
      { kind: 'abduction', hosts: ['AM'], origin: 'RU', stage: 'executed', polarity: 'adverse' },
    ]);
  }, 90_000);

  it('is critical for a deserter there, and high for an activist: another profile, the same host', async () => {
    const { touched } = await scene.expectAlertAbout('Setrov');
    const told = touched.map(({ code, urgency, reasons }) => [code, urgency, reasons.map((it) => it.code)]);
    expect(told.sort()).toEqual([
      ['alder-dote', 'critical', expect.arrayContaining(['profile_named'])],
      ['birch-ango', 'high', expect.arrayContaining(['other_profile_same_host'])],
    ]);
  });

  it('another deserter who disappears there is a second development', async () => {
    await scene.newsroom.publishes(DISAPPEARED);
    await scene.expectAlertAbout('Shchetin');
    const all = await happenings();
    expect(all.map(({ kind, subjects }) => `${kind} ${subjects.join()}`).sort()).toEqual([
      'abduction Anatoli Shchetin',
      'abduction Dmitri Setrov',
    ]);
  }, 90_000);

  it('who arrives on Friday reads of both, and what an internal passport means at the exit, with sources', async () => {
    await scene.newsroom.publishes(KAZAKHSTAN);
    await within('60 s', 'the older case is read', async () => (await happenings()).length === 3);
    const all = await happenings();
    const friday = { country: 'AM', kind: 'planned' as const, from: nextFriday() };
    const personId = await scene.cares({
      ...{ code: 'nettle-orvi', stays: [friday], origins: ['RU'], profiles: ['deserter_fought' as const] },
      ...{ status: 'pre_departure' as const, documents: ['internal_passport' as const] },
    });
    const { places } = await scene.desk.ask(briefsGet, { id: personId });
    expect(places.map(({ country, presence }) => [country, presence?.code])).toEqual([['AM', 'plans_host']]);
    const [armenia] = places;
    if (armenia === undefined) throw new Error('There is no place.');
    expect(namesOf(armenia, all)).toEqual(['Anatoli Shchetin', 'Dmitri Setrov']);
    expect(armenia.papers).toMatchObject([
      { document: 'internal_passport', held: 'in_hand', rule: { of: 'this_host', entry: 'admits_by_air' } },
    ]);
    const rule = armenia.papers[0]?.rule;
    expect(rule?.exit).toContain('onward_needs_travel_passport');
    expect(rule?.sources.length).toBeGreaterThan(0);
    const brief = await within('60 s', 'the brief stands', async () => {
      const own = (await alerts()).filter(({ cause }) => cause === 'brief');
      return own.find(({ touched }) => touched.some((it) => it.personId === personId)) ?? null;
    });
    expect(brief.developments.map(({ subjects }) => subjects.join()).sort()).toEqual([
      'Anatoli Shchetin',
      'Dmitri Setrov',
    ]);
    const asked = await scene.desk.ask(briefsGet, { id: personId, country: 'KZ' });
    expect(asked.places.map((place) => namesOf(place, all))).toEqual([['Mikhail Zharin']]);
  }, 120_000);
});

/** The next Friday that is not today. */
function nextFriday(): string {
  const today = new Date().getUTCDay();
  return storyDay.iso(-((5 - today + 6) % 7) - 1);
}
