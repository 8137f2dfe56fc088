import {
  headlinesAnswer,
  headlinesAsk,
  headlinesOwn,
  membersChange,
  membersList,
  policiesChange,
  policiesList,
  recipientsOwn,
  recipientsSet,
} from '@lapwing/contracts';
import { Scene, type SceneMember } from '../support/scene.js';
import { story } from '../support/wire-stories.js';
import { within } from '../support/within.js';

const TEXT = 'All of us carry encrypted phones, and whoever is rung at night has to know at once what it is about.';

/** Somebody in each country where the stories happen. */
const PEOPLE = { 'heron-tuvo': 'KG', 'alder-miko': 'KZ', 'finch-sola': 'AM', 'wren-lasi': 'RS' } as const;

describe('The public headline', () => {
  let scene: Scene;
  let member: SceneMember;
  let nth = 0;

  beforeAll(async () => {
    scene = await Scene.set();
    for (const [code, country] of Object.entries(PEOPLE)) {
      const stays = [{ country, kind: 'residence' as const }];
      await scene.cares({ code, stays, origins: ['RU'], profiles: ['activist'] });
    }
    const own = scene.members.find(({ memberId }) => memberId === scene.deskId);
    if (own === undefined) throw new Error('The desk is nobody.');
    member = own;
    await wishesForAll();
  }, 180_000);
  afterAll(async () => scene.clear(), 60_000);

  /** Policy and member allow all there is. */
  async function wishesForAll(): Promise<void> {
    const { desk } = scene;
    const [policy] = (await desk.ask(policiesList, {})).items;
    if (policy === undefined) throw new Error('There is no policy.');
    const { isDefault: _isDefault, wishId: _wishId, ...entry } = policy;
    await desk.provesAgain();
    await desk.ask(policiesChange, { ...entry, maximumLevel: 'L3' });
    const { version, critical, other } = await desk.ask(recipientsOwn, {});
    await desk.ask(recipientsSet, { memberId: scene.deskId, version, critical, other, level: 'L3' });
  }
  /** What the desk's phone is told of a story. */
  async function heardOf(nth: number): Promise<string> {
    const before = (await scene.textsOn(member)).length;
    const { surname, article } = story(nth);
    await scene.newsroom.publishes(article);
    await scene.expectAlertAbout(surname);
    return within(
      '30 s',
      'a ring',
      async () => (await scene.textsOn(member)).slice(before).find((text) => /Topic|entr(y|ies)/.test(text)) ?? null,
    );
  }

  it('is in no message while the organisation has not decided it', async () => {
    expect(await heardOf(0)).not.toContain('In the news');
    expect((await scene.mailsTo(member)).join()).not.toContain('deports');
  }, 120_000);

  it('comes by Signal once two admins have, and by plain mail never', async () => {
    const { desk } = scene;
    await desk.provesAgain();
    const { id } = await desk.ask(headlinesAsk, { text: TEXT });
    const other = (await desk.ask(membersList, {})).items.find((one) => one.id !== scene.deskId && one.active);
    if (other === undefined) throw new Error('Nobody else works here.');
    await desk.ask(membersChange, {
      id: other.id,
      version: other.version,
      roles: ['organisation_admin', 'caseworker'],
      active: true,
    });
    const again = await scene.installation.signInMembers();
    const second = again.find(({ memberId }) => memberId === other.id)?.visitor;
    await second?.provesAgain();
    await within('30 s', 'the second admin is known', async () =>
      second?.ask(headlinesAnswer, { id, agree: true }).then(
        ({ state }) => state === 'done' || null,
        () => null,
      ),
    );
    expect((await desk.ask(headlinesOwn, {})).items).toContainEqual({ channel: 'signal', because: null });
    const said = await within('150 s', 'a ring with a headline', async () => {
      const next = (nth += 1);
      const text = await heardOf(next);
      return text.includes('In the news') ? { text, title: story(next).article.title } : null;
    });
    expect(said.text).toContain(`In the news: \u2068${said.title}\u2069`);
    expect((await scene.mailsTo(member)).join()).not.toContain('deports');
  }, 200_000);
});
