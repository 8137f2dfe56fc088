import { deliveriesOfAlert } from '@lapwing/contracts';
import { expectNoNeedlessCopies } from '../support/expect-ledger.js';
import { Scene } from '../support/scene.js';
import { STORY_HOSTS, story } from '../support/wire-stories.js';
import { within } from '../support/within.js';

const BEFORE = 4;
const DURING = 4;
const AFTER = 4;

describe('NATS loses everything it holds while articles flow', () => {
  let scene: Scene;

  beforeAll(async () => {
    scene = await Scene.set();
    for (const [index, country] of STORY_HOSTS.entries()) {
      const stays = [{ country, kind: 'residence' as const }];
      await scene.cares({ code: `plover-${index}a`, stays, origins: ['RU'], profiles: ['activist'] });
    }
  }, 180_000);

  afterAll(async () => scene.clear(), 60_000);

  it('no alert is lost, and none rings more often than it must', async () => {
    const stories = Array.from({ length: BEFORE + DURING + AFTER }, (_, n) => story(n));
    const publish = (from: number, to: number) =>
      scene.newsroom.publishes(...stories.slice(from, to).map(({ article }) => article));
    await publish(0, BEFORE);
    await scene.expectAlertAbout(stories[0]?.surname ?? '');
    await publish(BEFORE, BEFORE + DURING);
    await scene.installation.loseNatsStore();
    await publish(BEFORE + DURING, stories.length);
    for (const { surname } of stories) {
      const alert = await scene.expectAlertAbout(surname, '120 s');
      const { attempts } = await within('60 s', `a ring about ${surname}`, async () => {
        const deliveries = await scene.desk.ask(deliveriesOfAlert, { alertId: alert.id });
        return deliveries.attempts.some(({ state }) => ['sent', 'delivered', 'read'].includes(state))
          ? deliveries
          : null;
      });
      expectNoNeedlessCopies(attempts);
    }
  }, 280_000);
});
