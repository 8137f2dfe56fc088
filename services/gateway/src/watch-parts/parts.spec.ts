import { ingestionStatus, matchingStatus, notificationStatus, type PartStatus } from '@lapwing/contracts';
import { TestGateway, type SignedIn } from '../testing/gateway.fixture.js';

const part = (service: PartStatus['service'], state: PartStatus['state']): PartStatus => ({
  ...{ service, state, version: '0.1.0' },
  ...{ checks: [{ name: 'database', ok: true, detail: null }], counts: { documents: 4 }, canary: null },
});

describe('how every part is', () => {
  let gateway: TestGateway;
  let auditor: SignedIn;
  beforeEach(async () => {
    gateway = await TestGateway.boot();
    auditor = await gateway.member(await gateway.organisation(), ['auditor'], 'auditor');
  });
  afterEach(() => gateway.close());

  const states = async () => {
    const { parts } = (await gateway.ask('GET /status', { as: auditor })).body as { parts: PartStatus[] };
    return parts.map(({ service, state }) => `${service} ${state}`);
  };

  it('is what each part says of itself', async () => {
    gateway.slice.answers(ingestionStatus, () => part('ingestion', 'ready'));
    gateway.slice.answers(matchingStatus, () => part('matching', 'locked'));
    gateway.slice.answers(notificationStatus, () => part('notification', 'degraded'));
    expect(await states()).toEqual(['ingestion ready', 'matching locked', 'notification degraded', 'gateway ready']);
  });

  it.each([null, 'https://code.example/lapwing'])('comes with where its source is offered: %s', async (sourceUrl) => {
    const own = await TestGateway.boot({ sourceUrl });
    const reader = await own.member(await own.organisation(), ['caseworker'], 'reader');
    expect((await own.ask('GET /status', { as: reader })).body).toMatchObject({ sourceUrl });
    await own.close();
  });

  it('is down where nobody answers, and the rest is shown all the same', async () => {
    gateway.slice.answers(matchingStatus, () => part('matching', 'ready'));
    expect(await states()).toEqual(['ingestion down', 'matching ready', 'notification down', 'gateway ready']);
  });
});
