import { HealthServer } from './health-server.js';
import { Metrics } from './metrics.js';
import { Readiness } from './readiness.js';

describe('metrics', () => {
  it('are named after the service and the same on a second asking', async () => {
    const metrics = new Metrics('matching');
    metrics.counter('matches_total', 'Matches.', ['outcome']).inc({ outcome: 'touched' });
    metrics.counter('matches_total', 'Matches.', ['outcome']).inc({ outcome: 'touched' });
    expect((await metrics.render()).text).toContain('lapwing_matching_matches_total{outcome="touched"} 2');
  });

  it.each(['org', 'orgId', 'person', 'country', 'host', 'origin', 'member'])('never carry the label %s', (label) => {
    expect(() => new Metrics('matching').gauge('alerts', 'Alerts.', [label])).toThrow(`the label ${label}`);
  });
});

describe('readiness', () => {
  it('names each check and says in a word why one does not hold', async () => {
    const readiness = new Readiness();
    readiness.check('keys', () => 'locked');
    readiness.check('database', () => Promise.reject(new Error('secret place refused')));
    readiness.check('nats', () => null);
    expect(await readiness.report()).toEqual({
      ready: false,
      checks: [
        { name: 'keys', ok: false, because: 'locked' },
        { name: 'database', ok: false, because: 'unreachable' },
        { name: 'nats', ok: true, because: null },
      ],
    });
  });

  it('is served as 503 until everything holds, while the process counts as alive', async () => {
    const readiness = new Readiness();
    let because: string | null = 'starting';
    readiness.check('started', () => because);
    const server = new HealthServer(readiness, new Metrics('matching'));
    const base = `http://127.0.0.1:${await server.listen('127.0.0.1', 0)}`;
    const status = async (path: string) => (await fetch(`${base}${path}`)).status;
    expect(await status('/health/live')).toBe(200);
    expect(await status('/health/ready')).toBe(503);
    because = null;
    expect(await status('/health/ready')).toBe(200);
    expect(await status('/elsewhere')).toBe(404);
    await server.close();
  });
});
