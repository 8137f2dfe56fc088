import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { parse } from 'yaml';
import { z } from 'zod';
import { SERVICES } from '@lapwing/contracts';
import { namesOf, requiredNamesOf } from '../../deploy/environment-example.js';
import { WISHED_PORTS } from '../../deploy/local/up/plan.mjs';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const named = z.record(z.string(), z.unknown()).default({});
const part = z.object({
  image: z.string(),
  environment: z.record(z.string(), z.string()).default({}),
  secrets: z.array(z.string()).default([]),
  networks: z.array(z.string()).default([]),
  ports: z.array(z.string()).default([]),
  read_only: z.boolean().default(false),
  cap_drop: z.array(z.string()).default([]),
  build: z.object({ dockerfile: z.string(), args: z.object({ SERVICE: z.string() }) }).optional(),
  depends_on: named,
  command: z.union([z.string(), z.array(z.string())]).optional(),
});
const file = z.object({
  services: z.record(z.string(), part),
  networks: z.record(z.string(), z.object({ internal: z.boolean().default(false) })),
  volumes: named,
  secrets: z.record(z.string(), z.object({ file: z.string() })),
});
const text = readFileSync(path.join(ROOT, 'deploy/compose.yaml'), 'utf8');
const compose = file.parse(parse(text, { merge: true }));

function get(name: string): z.infer<typeof part> {
  const found = compose.services[name];
  if (found === undefined) throw new Error(`There is no ${name}.`);
  return found;
}

/** A setting, whether it stands in the environment or in a file. */
const setting = (name: string) => (name.endsWith('_FILE') ? name.slice(0, -'_FILE'.length) : name);

/** The names of a part's settings; `LAPWING_KEK_FILE` is itself a setting, not the file of one. */
function settingsOf(name: string, known: ReadonlySet<string>): string[] {
  return Object.keys(get(name).environment).map((key) => (known.has(key) ? key : setting(key)));
}

describe('the composition of one server', () => {
  it('runs what npm run up runs, with the real world in place of the stand-ins', () => {
    const servers = Object.keys(compose.services).filter((name) => !/^(migrate-|prepare$)/.test(name));
    expect(servers.sort()).toEqual(['postgres', 'nats', 'signal', ...SERVICES].sort());
    for (const service of SERVICES) expect(WISHED_PORTS).toHaveProperty(`${service}Health`);
  });

  it.each(SERVICES)('gives %s settings that its schema knows, and all that it requires', (service) => {
    const names = settingsOf(service, namesOf(service));
    expect(names.filter((name) => !namesOf(service).has(name))).toEqual([]);
    expect(requiredNamesOf(service).filter((name) => !names.includes(name))).toEqual([]);
  });

  it.each(SERVICES)('migrates %s before it starts, as the only one with the admin of the database', (service) => {
    const names = settingsOf(`migrate-${service}`, namesOf('migrator'));
    expect(names.sort()).toEqual([...namesOf('migrator')].sort());
    expect(get(`migrate-${service}`).command).toEqual(['migrate.mjs']);
    expect(get(service).depends_on).toHaveProperty([`migrate-${service}`]);
    expect(get(service).secrets).not.toContain('database-admin-url');
  });

  it('publishes the gateway alone, on the loopback address, behind a TLS proxy', () => {
    const published = Object.entries(compose.services).filter(([, { ports }]) => ports.length > 0);
    expect(published.map(([name, { ports }]) => [name, ports])).toEqual([['gateway', ['127.0.0.1:8080:8080']]]);
  });

  it('keeps the database, the bus and matching without a way out', () => {
    const ways = Object.entries(compose.networks)
      .filter(([, { internal }]) => !internal)
      .map(([name]) => name);
    expect(ways.sort()).toEqual(['door', 'outside']);
    for (const name of ['postgres', 'nats', 'matching']) {
      expect(get(name).networks.filter((network) => ways.includes(network))).toEqual([]);
    }
    expect(get('signal').networks).not.toContain('records');
  });

  it.each(SERVICES)('runs %s without rights and on a read-only disk', (service) => {
    expect(get(service)).toMatchObject({ read_only: true, cap_drop: ['ALL'] });
    expect(get(service).build).toMatchObject({ dockerfile: 'deploy/Dockerfile', args: { SERVICE: service } });
  });

  it('hands every secret as a file, and to nobody who does not name it', () => {
    for (const [name, { environment, secrets }] of Object.entries(compose.services)) {
      const read = [...Object.values(environment), ...(name === 'nats' ? ['/run/secrets/nats.conf'] : [])]
        .filter((value) => value.startsWith('/run/secrets/'))
        .map((value) => path.basename(value));
      expect({ name, secrets: [...secrets].sort() }).toEqual({ name, secrets: [...new Set(read)].sort() });
      for (const secret of secrets) expect(compose.secrets).toHaveProperty([secret]);
    }
  });
});

describe('the preparation of one server', () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'lapwing-secrets-'));
  const prepare = () =>
    execFileSync(process.execPath, [path.join(ROOT, 'dist/prepare/main.mjs')], {
      env: { LAPWING_SECRETS_DIR: folder },
      encoding: 'utf8',
    });
  afterAll(() => rmSync(folder, { recursive: true }));

  it('makes exactly the secrets that the composition wants, once', () => {
    expect(existsSync(path.join(ROOT, 'dist/prepare/main.mjs'))).toBe(true);
    prepare();
    expect(readdirSync(folder).sort()).toEqual(Object.keys(compose.secrets).sort());
    const password = readFileSync(path.join(folder, 'database-password'), 'utf8');
    expect(prepare()).toContain('nothing was changed');
    expect(readFileSync(path.join(folder, 'database-password'), 'utf8')).toBe(password);
  });

  it('gives the gateway the key that each owner of data verifies with', () => {
    const read = (name: string) => readFileSync(path.join(folder, name), 'utf8');
    for (const service of SERVICES) {
      expect(read('gateway-actor-keys').split(',')).toContain(`${service}=${read(`${service}-actor-key`)}`);
    }
    expect(read('gateway-all-wire-keys')).toContain(read('matching-wire-keys'));
    expect(read('ingestion-nats-seed')).toMatch(/^SU/);
  });
});

describe('the image', () => {
  const dockerfile = readFileSync(path.join(ROOT, 'deploy/Dockerfile'), 'utf8');

  it('is one for all services, runs as nobody special and looks at its own health', () => {
    expect(dockerfile).toMatch(/^ARG SERVICE$/m);
    expect(dockerfile).toMatch(/^USER node$/m);
    expect(dockerfile).toMatch(/^FROM node:24-slim$/m);
    expect(dockerfile).toContain('/health/ready');
  });
});
