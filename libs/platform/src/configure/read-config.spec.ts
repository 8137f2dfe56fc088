import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { z } from 'zod';
import { ConfigFault, exampleOf, readConfig, secret } from './read-config.js';
import { ownerKeys, serviceConfig } from './service-config.js';

const schema = z.object({
  signalUrl: z.url().describe('Where signal-cli listens.'),
  smtpPassword: secret().describe('Password of the mail account.'),
  repeatAfterMinutes: z.coerce.number().int().default(30).describe('Minutes without an outcome.'),
  caFile: z.string().nullable().default(null).describe('Extra certificates.'),
});

describe('reading the configuration', () => {
  it('takes names, defaults and types from the schema and freezes the result', () => {
    const config = readConfig(schema, { LAPWING_SIGNAL_URL: 'http://127.0.0.1:8080', LAPWING_SMTP_PASSWORD: 'x' });
    expect(config).toEqual({
      signalUrl: 'http://127.0.0.1:8080',
      smtpPassword: 'x',
      repeatAfterMinutes: 30,
      caFile: null,
    });
    expect(Object.isFrozen(config)).toBe(true);
  });

  it('lists every fault at once and shows no value', () => {
    const read = () => readConfig(schema, { LAPWING_SIGNAL_URL: 'hunter2', LAPWING_REPEAT_AFTER_MINUTES: 'soon' });
    expect(read).toThrow(ConfigFault);
    expect(read).toThrow(
      /LAPWING_SIGNAL_URL: .*[\s\S]*LAPWING_SMTP_PASSWORD: is missing[\s\S]*LAPWING_REPEAT_AFTER_MINUTES: /,
    );
    expect(read).not.toThrow(/hunter2|soon/);
  });

  it('reads a value from a file and names a file it cannot read', () => {
    const folder = mkdtempSync(path.join(tmpdir(), 'lapwing-config-'));
    const file = path.join(folder, 'password');
    writeFileSync(file, 'from a file\n');
    const environment = { LAPWING_SIGNAL_URL: 'http://127.0.0.1:1', LAPWING_SMTP_PASSWORD_FILE: file };
    expect(readConfig(schema, environment).smtpPassword).toBe('from a file');
    rmSync(folder, { recursive: true });
    expect(() => readConfig(schema, environment)).toThrow('LAPWING_SMTP_PASSWORD_FILE: cannot be read');
  });

  it('takes wire keys as pairs of owner and key, and nothing else', () => {
    const keys = z.object({ wireKeys: ownerKeys() });
    const read = (text: string) => readConfig(keys, { LAPWING_WIRE_KEYS: text }).wireKeys;
    expect(read(`matching=${'ab'.repeat(32)}`).get('matching')).toEqual(Buffer.alloc(32, 0xab));
    expect(() => read('matching=abcd')).toThrow('owner=64-hex-digits');
    expect(() => read(`heron=${'ab'.repeat(32)}`)).toThrow('owner=64-hex-digits');
  });

  it('writes an example with descriptions and defaults but without secrets', () => {
    const example = exampleOf(schema);
    expect(example).toContain('# Where signal-cli listens. Required.\nLAPWING_SIGNAL_URL=\n');
    expect(example).toContain('LAPWING_REPEAT_AFTER_MINUTES=30\n');
    expect(example).toContain('# Password of the mail account. Required.\nLAPWING_SMTP_PASSWORD=\n');
    expect(exampleOf(serviceConfig)).toContain('LAPWING_HEALTH_PORT=0');
  });
});
