import { Controller, Get, Module, Post, Body } from '@nestjs/common';
import { Failure, INBOX_SEEN } from '@lapwing/contracts';
import { serviceConfig, startService, type RunningService } from '@lapwing/platform';
import { CollectedLog, testDatabase, type TestDatabase } from '@lapwing/platform/testing';
import { Bus } from '../bus.js';
import { TestNats } from '../testing/test-nats.js';
import { assemble } from './transport.js';

@Controller('api/v1')
class Door {
  constructor(private readonly bus: Bus) {}

  @Get('seen')
  async seen(): Promise<unknown> {
    return this.bus.ask(INBOX_SEEN.gateway, { ids: [] });
  }

  @Get('away')
  async away(): Promise<unknown> {
    return this.bus.ask(INBOX_SEEN.matching, { ids: [] });
  }

  @Get('bug')
  bug(): never {
    throw new TypeError('heron-tuvo of undefined');
  }

  @Post('conflict')
  conflict(@Body() _body: unknown): never {
    throw new Failure('conflict', { faults: [{ path: 'code', message: 'is taken' }] });
  }
}

@Module({ controllers: [Door] })
class GatewayModule {}

describe('the HTTP door of a service', () => {
  let db: TestDatabase;
  let nats: TestNats;
  let running: RunningService;
  let log: CollectedLog;

  beforeAll(async () => {
    log = CollectedLog.install();
    db = await testDatabase('gateway', []);
    nats = await TestNats.start();
    const config = serviceConfig.parse({
      databaseUrl: db.url,
      databaseApiPassword: db.passwords.api,
      databaseWorkPassword: db.passwords.work,
      natsUrl: nats.url,
      natsSeed: nats.seeds.gateway,
    });
    const definition = {
      name: 'gateway' as const,
      config: serviceConfig,
      module: GatewayModule,
      rows: [],
      transport: (kit: Parameters<typeof assemble>[0]) =>
        assemble(kit, { relayMs: 200, sweepMs: 200, reviewMs: 200 }, 'part'),
      http: () => ({ host: '127.0.0.1', port: 0, prepare: () => undefined }),
    };
    running = await startService(definition, config, log);
  });
  afterAll(async () => {
    await running.stop();
    await nats.stop();
    await db.drop();
  });

  const call = async (path: string, init: RequestInit = {}) => {
    const response = await fetch(`http://127.0.0.1:${running.httpPort}/api/v1${path}`, init);
    return { status: response.status, type: response.headers.get('content-type'), body: await response.json() };
  };

  it('answers what the service itself owns without leaving the process', async () => {
    expect(await call('/seen')).toMatchObject({ status: 200, body: { seen: [] } });
  });

  it('answers 503 as a problem where the owner is away', async () => {
    expect(await call('/away')).toMatchObject({
      status: 503,
      type: expect.stringContaining('application/problem+json'),
      body: { code: 'unavailable', instance: null },
    });
  });

  it('answers a bug with an id and nothing else', async () => {
    const { status, body } = await call('/bug');
    expect({ status, body }).toMatchObject({ status: 500, body: { code: 'internal', instance: expect.any(String) } });
    expect(JSON.stringify(body)).not.toContain('heron-tuvo');
    expect(log.errors.splice(0)).toEqual([expect.stringContaining('a request failed')]);
  });

  it('keeps the faults of a refusal and knows bad JSON and unknown routes', async () => {
    const headers = { 'content-type': 'application/json' };
    expect(await call('/conflict', { method: 'POST', headers, body: '{}' })).toMatchObject({
      status: 409,
      body: { code: 'conflict', faults: [{ path: 'code', message: 'is taken' }] },
    });
    expect(await call('/conflict', { method: 'POST', headers, body: '{' })).toMatchObject({ status: 400 });
    expect(await call('/nowhere')).toMatchObject({ status: 404, body: { code: 'not_found' } });
    expect(log.errors).toEqual([]);
  });
});
