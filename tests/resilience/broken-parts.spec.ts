import { deliveriesOfAlert } from '@lapwing/contracts';
import { expectNoNeedlessCopies } from '../support/expect-ledger.js';
import { Scene } from '../support/scene.js';
import { STORY_HOSTS, story } from '../support/wire-stories.js';
import { within } from '../support/within.js';

const BEFORE = 4;
const DURING = 4;
const AFTER = 4;

describe('Parts break while warnings are on their way', () => {
  let scene: Scene;

  beforeAll(async () => {
    scene = await Scene.set();
    for (const [index, country] of STORY_HOSTS.entries()) {
      const stays = [{ country, kind: 'residence' as const }];
      await scene.cares({ code: `avocet-${index}a`, stays, origins: ['RU'], profiles: ['activist'] });
    }
  }, 180_000);

  afterAll(async () => scene.clear(), 60_000);

  /** The alert about somebody has rung, and no more often than it must. */
  async function expectRing(surname: string, span: string): Promise<void> {
    const alert = await scene.expectAlertAbout(surname, '120 s');
    const { attempts } = await within(span, `a ring about ${surname}`, async () => {
      const deliveries = await scene.desk.ask(deliveriesOfAlert, { alertId: alert.id });
      return deliveries.attempts.some(({ state }) => ['sent', 'delivered', 'read'].includes(state)) ? deliveries : null;
    });
    expectNoNeedlessCopies(attempts);
  }

  it('NATS loses everything it holds while articles flow: no alert is lost, and none rings more often than it must', async () => {
    const stories = Array.from({ length: BEFORE + DURING + AFTER }, (_, n) => story(n));
    const publish = (from: number, to: number) =>
      scene.newsroom.publishes(...stories.slice(from, to).map(({ article }) => article));
    await publish(0, BEFORE);
    await scene.expectAlertAbout(stories[0]?.surname ?? '');
    await publish(BEFORE, BEFORE + DURING);
    await scene.installation.loseNatsStore();
    await publish(BEFORE + DURING, stories.length);
    for (const { surname } of stories) await expectRing(surname, '60 s');
  }, 280_000);

  it.each([
    ['ingestion', 0],
    ['matching', 1],
    ['notification', 2],
    ['gateway', 3],
  ] as const)(
    'the warning arrives although %s is killed, with at most one marked repeat for each unknown outcome',
    async (service, n) => {
      const { article, surname } = story(n + 12);
      await scene.newsroom.publishes(article);
      await scene.installation.kill(service);
      // From the third critical alert of a moment on, rings to one phone wait for each other.
      await expectRing(surname, '120 s');
    },
    240_000,
  );
});
