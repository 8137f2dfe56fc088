import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { SERVICES } from '@lapwing/contracts';
import { environmentExample, namesOf, requiredNamesOf } from '../../deploy/environment-example.js';
import { makeSecrets } from '../../deploy/local/up/secrets.mjs';
import { exemptPlaces, heededOf } from '../../deploy/local/up/heeded.mjs';
import { migratorSettingsOf, settingsOf, WISHED_PORTS } from '../../deploy/local/up/plan.mjs';

const pair = () => ({ seed: 'SUSEED', publicKey: 'UPUBLIC' });
const ground = {
  databaseUrl: 'postgres://127.0.0.1:15432/postgres',
  natsUrl: 'nats://127.0.0.1:14222',
  secrets: makeSecrets(pair),
  ports: WISHED_PORTS,
  data: '/tmp/nowhere',
};

describe('the settings of the services', () => {
  it('stand in .env.example as the schemas declare them: npm run documents writes it anew', () => {
    const file = fileURLToPath(new URL('../../.env.example', import.meta.url));
    expect(readFileSync(file, 'utf8')).toBe(environmentExample());
  });

  it('are shown in the example without a single secret', () => {
    const filled = environmentExample().matchAll(/^LAPWING_(\w*(?:PASSWORD|SEED|KEYS?))=(.+)$/gm);
    expect([...filled].map(([line]) => line)).toEqual([]);
  });

  it.each(SERVICES)('are given to %s by npm run up: known ones only, and all it requires', (service) => {
    const given = Object.entries(settingsOf(service, ground)).filter(([name]) => name.startsWith('LAPWING_'));
    const names = given.filter(([, value]) => value !== '').map(([name]) => name);
    expect(names.filter((name) => !namesOf(service).has(name))).toEqual([]);
    expect(requiredNamesOf(service).filter((name) => !names.includes(name))).toEqual([]);
  });

  it.each(SERVICES)('hold nothing of the other services but for the keys the gateway mints with: %s', (service) => {
    const given = JSON.stringify(settingsOf(service, ground));
    const others = Object.entries(ground.secrets.services).filter(([name]) => name !== service);
    for (const [, other] of others) {
      for (const secret of [other.apiPassword, other.workPassword]) expect(given).not.toContain(secret);
      expect(given.includes(other.actorKey)).toBe(service === 'gateway');
    }
  });

  it('are taken from the shell as far as npm run up heeds it, each by its own service', () => {
    const said = {
      LAPWING_PROXIES_FILE: '/tmp/proxies',
      LAPWING_ROBOTS: 'ignore',
      LAPWING_PUSH_URL: '',
      LAPWING_EVIDENCE_S3_BUCKET: 'evidence',
      LAPWING_CANARY_EVERY: '60',
      LAPWING_CANARY_RECIPIENT: 'canary@desk.example',
      LAPWING_NATS_SEED: 'of the shell',
    };
    const ingestion = Object.keys(heededOf('ingestion', said));
    expect(ingestion).toEqual([
      'LAPWING_PROXIES_FILE',
      'LAPWING_ROBOTS',
      'LAPWING_EVIDENCE_S3_BUCKET',
      'LAPWING_CANARY_EVERY',
    ]);
    for (const name of ingestion) expect(namesOf('ingestion')).toContain(name.replace(/_FILE$/, ''));
    expect(heededOf('notification', said)).toEqual({ LAPWING_CANARY_RECIPIENT: 'canary@desk.example' });
    expect(exemptPlaces(8070, {})).toBe('127.0.0.1:8070');
    expect(exemptPlaces(8070, { LAPWING_FETCH_EXEMPT: 'localhost:9' })).toBe('127.0.0.1:8070,localhost:9');
  });

  it('keep the admin of the database with the migrators', () => {
    const admin = 'postgres://postgres:of-the-cluster@127.0.0.1:15432/postgres';
    for (const service of SERVICES) {
      expect(JSON.stringify(settingsOf(service, ground))).not.toContain('of-the-cluster');
      expect(migratorSettingsOf(service, ground, admin)).toMatchObject({ LAPWING_ADMIN_DATABASE_URL: admin });
    }
  });
});
