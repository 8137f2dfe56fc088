import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { TestGateway } from '../testing/gateway.fixture.js';

const PAGE = '<!doctype html><title>Lapwing</title><script type="module" src="/assets/main-4f2a.js"></script>';
const SCRIPT = `export const words = '${'lapwing '.repeat(400)}';`;

describe('the console', () => {
  let gateway: TestGateway;
  let directory: string;
  beforeAll(async () => {
    directory = mkdtempSync(path.join(tmpdir(), 'lapwing-console-'));
    mkdirSync(path.join(directory, 'console', 'assets'), { recursive: true });
    writeFileSync(path.join(directory, 'console', 'index.html'), PAGE);
    writeFileSync(path.join(directory, 'console', 'assets', 'main-4f2a.js'), SCRIPT);
    writeFileSync(path.join(directory, 'secret.txt'), 'not for the web');
    gateway = await TestGateway.boot({ consoleDir: path.join(directory, 'console') });
  });
  afterAll(async () => {
    await gateway.close();
    rmSync(directory, { recursive: true });
  });

  const get = (address: string, init: RequestInit = {}) => fetch(`${gateway.url}${address}`, init);

  it.each(['/', '/alerts/0194c1a0-0102-7000-8000-000000000102', '/sign-in', '/a'])(
    'opens at %s with the same page for everybody, signed in or not',
    async (address) => {
      const response = await get(address);
      expect(response.status).toBe(200);
      expect(response.headers.get('content-type')).toBe('text/html; charset=utf-8');
      expect(response.headers.get('cache-control')).toBe('no-cache');
      expect(response.headers.get('set-cookie')).toBeNull();
      expect(await response.text()).toBe(PAGE);
    },
  );

  it('lets browsers keep for ever what has a hash in its name, compressed', async () => {
    const response = await get('/assets/main-4f2a.js');
    expect(response.headers.get('cache-control')).toBe('public, max-age=31536000, immutable');
    expect(response.headers.get('content-encoding')).toBe('gzip');
    expect(await response.text()).toBe(SCRIPT);
    const etag = response.headers.get('etag') ?? '';
    expect((await get('/assets/main-4f2a.js', { headers: { 'if-none-match': etag } })).status).toBe(304);
  });

  it.each([
    '/assets/main-0000.js',
    '/secret.txt',
    '/../secret.txt',
    '/%2e%2e/secret.txt',
    '/assets/..%2f..%2fsecret.txt',
  ])('has no %s', async (address) => {
    const response = await get(address);
    expect(await response.text()).not.toContain('not for the web');
    expect(response.status).toBe(404);
  });

  it('is walled in by its headers', async () => {
    const { headers } = await get('/');
    const policy = (headers.get('content-security-policy') ?? '').split(';');
    expect(policy).toEqual(
      expect.arrayContaining([
        "default-src 'none'",
        "script-src 'self'",
        "style-src 'self'",
        "frame-ancestors 'none'",
        "require-trusted-types-for 'script'",
        'trusted-types told',
      ]),
    );
    expect(headers.get('content-security-policy')).not.toMatch(/unsafe|https?:|\*/);
    expect({
      referrer: headers.get('referrer-policy'),
      opener: headers.get('cross-origin-opener-policy'),
      resource: headers.get('cross-origin-resource-policy'),
      sniff: headers.get('x-content-type-options'),
      frame: headers.get('x-frame-options'),
      server: headers.get('x-powered-by'),
    }).toEqual({
      referrer: 'no-referrer',
      opener: 'same-origin',
      resource: 'same-origin',
      sniff: 'nosniff',
      frame: 'DENY',
      server: null,
    });
    expect(headers.get('permissions-policy')).toContain('camera=()');
    expect(headers.get('strict-transport-security')).toBeNull();
  });

  it('gives the API the same walls', async () => {
    const { headers } = await get('/api/v1/session');
    expect(headers.get('content-security-policy')).toContain("default-src 'none'");
    expect(headers.get('cross-origin-resource-policy')).toBe('same-origin');
  });
});
