import { deliveriesOfAlert } from '@lapwing/contracts';
import { expectNoNeedlessCopies } from '../support/expect-ledger.js';
import { Scene } from '../support/scene.js';
import { STORY_HOSTS, story } from '../support/wire-stories.js';
import { within } from '../support/within.js';

describe('Each service is killed once while a warning is on its way', () => {
  let scene: Scene;

  beforeAll(async () => {
    scene = await Scene.set();
    for (const [index, country] of STORY_HOSTS.entries()) {
      const stays = [{ country, kind: 'residence' as const }];
      await scene.cares({ code: `avocet-${index}a`, stays, origins: ['RU'], profiles: ['activist'] });
    }
  }, 180_000);

  afterAll(async () => scene.clear(), 60_000);

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
      const alert = await scene.expectAlertAbout(surname, '120 s');
      // From the third critical alert of a moment on, rings to one phone wait for each other.
      const { attempts } = await within('120 s', `a ring about ${surname}`, async () => {
        const deliveries = await scene.desk.ask(deliveriesOfAlert, { alertId: alert.id });
        return deliveries.attempts.some(({ state }) => ['sent', 'delivered', 'read'].includes(state))
          ? deliveries
          : null;
      });
      expectNoNeedlessCopies(attempts);
    },
    240_000,
  );
});
