import { spawn } from 'node:child_process';
import { createSocket, type Socket } from 'node:dgram';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { decode, encode } from 'dns-packet';
import { z } from 'zod';
import { markVerified } from '../../deploy/local/check-sources/mark-verified.mjs';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const CATALOGUE = join(ROOT, 'services/ingestion/src/offer-catalogue/catalogue');
const checked = z.array(z.object({ id: z.string(), outcome: z.string(), advice: z.array(z.string()) }));
const NXDOMAIN = 3;

/** A name server that knows no name, so that nobody outside is asked. */
async function emptyNameServer(): Promise<Socket> {
  const socket = createSocket('udp4');
  socket.on('message', (message, peer) => {
    const { id, questions } = decode(message);
    socket.send(
      encode({ type: 'response', id: id ?? 0, flags: NXDOMAIN, questions: questions ?? [] }),
      peer.port,
      peer.address,
    );
  });
  await new Promise<void>((resolve) => socket.bind(0, '127.0.0.1', resolve));
  return socket;
}

async function run(
  args: string[],
  env: Record<string, string>,
): Promise<{ code: number | null; out: string; err: string }> {
  const child = spawn(process.execPath, ['deploy/local/sources-check.mjs', ...args], {
    cwd: ROOT,
    env: { ...process.env, NODE_OPTIONS: '', ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let [out, err] = ['', ''];
  child.stdout.on('data', (chunk) => (out += String(chunk)));
  child.stderr.on('data', (chunk) => (err += String(chunk)));
  const code = await new Promise<number | null>((resolve) => child.once('close', resolve));
  return { code, out, err };
}

describe('npm run sources:check', () => {
  let names: Socket;
  let env: Record<string, string>;
  beforeAll(async () => {
    names = await emptyNameServer();
    env = { LAPWING_DNS_SERVERS: `127.0.0.1:${(names.address() as AddressInfo).port}` };
  });
  afterAll(() => names.close());

  it('says without a network that nobody answers, and ends with 1', async () => {
    const { code, out, err } = await run(['--country', 'kg', '--json'], env);
    const results = checked.parse(JSON.parse(out));
    expect(results.length).toBeGreaterThan(10);
    expect(new Set(results.map(({ outcome }) => outcome))).toEqual(new Set(['unreachable']));
    expect(err).toContain('has this machine a way to the internet?');
    expect(code).toBe(1);
  }, 120_000);

  it('explains itself, and what it does not understand', async () => {
    expect(await run(['--help'], env)).toMatchObject({
      code: 0,
      out: expect.stringContaining('--installed') as string,
    });
    for (const args of [['--bogus'], ['--id', 'nobody'], ['--installed', '--write']]) {
      expect((await run(args, env)).code).toBe(1);
    }
  }, 120_000);

  it('marks what was read in the files of the catalogue and changes nothing else of them', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'lapwing-catalogue-'));
    cpSync(CATALOGUE, folder, { recursive: true });
    expect(await markVerified([], '2026-03-10', folder)).toBe('0 sources are marked as verified on 2026-03-10.');
    const sentence = await markVerified(['kg-kloop', 'nobody'], '2026-03-10', folder);
    expect(sentence).toBe('1 source is marked as verified on 2026-03-10.');
    for (const file of readdirSync(CATALOGUE)) {
      const [before, after] = [CATALOGUE, folder].map((place) => readFileSync(join(place, file), 'utf8'));
      const sources = JSON.parse(before ?? '') as { id: string; verified: string | null }[];
      for (const source of sources) if (source.id === 'kg-kloop') source.verified = '2026-03-10';
      expect(after).toBe(`${JSON.stringify(sources, null, 2)}\n`);
    }
    rmSync(folder, { recursive: true });
  });
});
