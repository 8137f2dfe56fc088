import { readConfig } from '@lapwing/platform';
import { z } from 'zod';
import { ingestionConfig } from '../config.js';
import { whyNotThere } from './endpoint-address.js';
import { secondReaderSettings } from './settings.js';

const own = z.object(secondReaderSettings);

describe('the address of a second reader', () => {
  it.each([
    'https://models.example.org/v1',
    'https://203.0.113.7:8443/v1',
    'http://127.0.0.1:11434/v1',
    'http://[::1]:8080',
    'http://10.1.2.3:8000/v1',
    'http://192.168.1.20:8000/v1',
    'http://[fd00::7]:8000/v1',
    'http://localhost:1234/v1',
    'http://ollama:11434/v1',
    'http://models.internal/v1',
    'http://box.local:8000',
  ])('may be %s', (url) => {
    expect(whyNotThere(url)).toBeNull();
  });

  it.each([
    ['http://models.example.org/v1', /https/],
    ['http://8.8.8.8/v1', /https/],
    ['http://169.254.169.254/v1', /https/],
    ['http://0.0.0.0:8000', /https/],
    ['http://localhost.example.org/v1', /https/],
    ['http://2130706433.example/v1', /https/],
    ['http://[::ffff:8.8.8.8]/v1', /https/],
    ['https://me:secret@models.example.org/v1', /credentials/],
    ['https://models.example.org/v1?key=secret', /base address/],
    ['https://models.example.org/v1#here', /base address/],
    ['file:///etc/passwd', /http or https/],
    ['models', /http or https/],
  ])('may not be %s', (url, why) => {
    expect(whyNotThere(url)).toMatch(why);
  });
});

describe('the settings of a second reader', () => {
  it('leave it off', () => {
    expect(readConfig(own, {})).toEqual({
      secondReaderUrl: null,
      secondReaderModel: null,
      secondReaderKey: null,
      secondReaderTimeout: 60,
      secondReaderDaily: 500,
    });
  });

  it('name a fault without the value', () => {
    const read = (environment: Record<string, string>) => () => readConfig(own, environment);
    expect(read({ LAPWING_SECOND_READER_URL: 'http://models.example.org' })).toThrow(/SECOND_READER_URL: wants https/);
    expect(read({ LAPWING_SECOND_READER_KEY: 'two\nlines' })).toThrow(/SECOND_READER_KEY: wants a key/);
    expect(read({ LAPWING_SECOND_READER_KEY: 'two\nlines' })).not.toThrow(/lines/);
  });

  it('want a model with an address', () => {
    const needed = {
      databaseUrl: 'postgres://127.0.0.1:1/x',
      databaseApiPassword: 'x',
      databaseWorkPassword: 'x',
      natsUrl: 'nats://127.0.0.1:1',
      natsSeed: 'x',
      evidenceDir: '/nowhere',
      secondReaderUrl: 'http://127.0.0.1:11434/v1',
    };
    expect(ingestionConfig.safeParse(needed).error?.issues.map(({ path }) => path)).toEqual([['secondReaderModel']]);
    expect(ingestionConfig.safeParse({ ...needed, secondReaderModel: 'small' }).success).toBe(true);
  });
});
