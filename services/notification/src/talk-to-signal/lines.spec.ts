import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { signalAnswerChallenge, signalGet } from '@lapwing/contracts';
import { eventually } from '@lapwing/platform/testing';
import { Desk } from '../testing/desk.js';
import { StandIns } from '../testing/stand-ins.js';
import { lineFor } from './line-for.js';
import type { SignalEvent, SignalLine } from './signal-line.js';

type Config = Parameters<typeof lineFor>[0];
const PHONE = '+15550200001';
const CLIENT = 'signal-cli';
const JAVA = 'java';
let phones = 0;
let daemon: StandIns;
let rest: StandIns;
beforeAll(async () => {
  [daemon, rest] = await Promise.all([StandIns.start('rpc'), StandIns.start('rest')]);
});
afterAll(async () => {
  await Promise.all([daemon.stop(), rest.stop()]);
});
afterEach(async () => {
  await Promise.all([daemon.clearFaults(), rest.clearFaults()]);
});

function lineTo(signalUrl: string, signalKind: 'signal-cli' | 'rest-api', signalAccount = daemon.account): SignalLine {
  const config = { signalUrl, signalKind, signalAccount, sendTimeoutMs: 250 } as Config;
  const line = lineFor(config);
  if (line === null) throw new Error('There is no line.');
  return line;
}

/** A phone that nothing has happened to yet. */
function somebody(): string {
  phones += 1;
  return `+1555021${1000 + phones}`;
}

const LINES = [
  ['http', () => daemon, () => lineTo(daemon.signalUrl, 'signal-cli')],
  ['a socket', () => daemon, () => lineTo(daemon.signalLines, 'signal-cli')],
  ['the REST service', () => rest, () => lineTo(rest.signalUrl, 'rest-api')],
] as const;

describe.each(LINES)('over %s', (_way, standIns, open) => {
  const send = (to: string, text = 'hello') => open().send({ to, text, quotes: null, edits: null });

  it('a message reaches its phone', async () => {
    const phone = somebody();
    expect((await send(phone)).outcome).toMatchObject({ outcome: 'accepted', ref: expect.stringMatching(/^\d+$/) });
    expect(await standIns().textsOn(phone)).toEqual(['hello']);
  });

  it('a message answers an earlier one, or takes its place', async () => {
    const phone = somebody();
    const { outcome } = await send(phone, 'one');
    const ref = outcome.outcome === 'accepted' ? outcome.ref : '';
    await open().send({ to: phone, text: 'two', quotes: ref, edits: null });
    await open().send({ to: phone, text: 'one, changed', quotes: null, edits: ref });
    expect(await standIns().messagesOn(phone)).toMatchObject([
      { text: 'one, changed', quotes: null },
      { text: 'two', quotes: Number(ref) },
    ]);
  });

  it.each([
    ['network', { fault: 'NETWORK_FAILURE' }, 'failed', 0],
    ['untrusted_identity', { fault: 'IDENTITY_FAILURE' }, 'failed', 0],
    ['unregistered', { fault: 'not_registered' }, 'failed', 0],
    ['rate_limit', { fault: 'RATE_LIMIT_FAILURE' }, 'unknown', 0],
    ['rate_limit', { fault: 'limited_yet_delivered' }, 'unknown', 1],
    ['captcha_wanted', { fault: 'RATE_LIMIT_FAILURE', token: 'c' }, 'unknown', 0],
    ['account_gone', { fault: 'account_gone' }, 'failed', 0],
    ['account_gone', { fault: 'account_forbidden' }, 'failed', 0],
    ['timeout', { fault: 'hang' }, 'unknown', 0],
    ['timeout', { fault: 'deliver_then_hang' }, 'unknown', 1],
    ['internal_error', { fault: 'error', code: -32603 }, 'unknown', 0],
  ])('%s by %j', async (because, fault, outcome, copies) => {
    const phone = somebody();
    await standIns().failSignal({ ...fault, recipient: phone });
    expect((await send(phone)).outcome).toMatchObject({ outcome, because });
    expect(await standIns().textsOn(phone)).toHaveLength(copies);
  });

  it('a line that drops after the message leaves open what became of it', async () => {
    const phone = somebody();
    await standIns().failSignal({ fault: 'deliver_then_drop', recipient: phone });
    expect((await send(phone)).outcome).toEqual({ outcome: 'unknown', because: 'connection_lost' });
    expect(await standIns().textsOn(phone)).toHaveLength(1);
  });

  it('nobody at the number is found out', async () => {
    const phone = somebody();
    await standIns().leaves(phone);
    expect((await send(phone)).outcome).toMatchObject({ retry: 'never', because: 'unregistered' });
  });

  it('a changed key is listed, keeps messages away, and is trusted by its number alone', async () => {
    const phone = somebody();
    await send(phone);
    await standIns().newKeyOn(phone);
    expect((await send(phone)).outcome).toMatchObject({ because: 'untrusted_identity' });
    const keys = (await open().identities()).filter((one) => one.number === phone);
    expect(keys.map(({ trusted }) => trusted)).toEqual([true, false]);
    expect(await open().trust(phone, '00000 11111')).toEqual({ done: false, because: 'refused' });
    expect(await open().trust(phone, keys[1]!.safetyNumber)).toEqual({ done: true });
    expect((await send(phone)).outcome).toMatchObject({ outcome: 'accepted' });
  });

  it('a challenge is answered, and lifts the limit', async () => {
    const phone = somebody();
    await standIns().failSignal({ fault: 'RATE_LIMIT_FAILURE', token: 'challenge', times: -1, recipient: phone });
    expect((await send(phone)).challenge).toBe('challenge');
    const answer = (captcha: string) => open().answerChallenge('challenge', captcha);
    expect(await answer('signalcaptcha://wrong')).toEqual({ done: false, because: 'captcha_rejected' });
    expect(await answer('signalcaptcha://right')).toEqual({ done: true });
    expect((await send(phone)).outcome).toMatchObject({ outcome: 'accepted' });
  });

  it('knows our account, tells its version, and sets name and disappearing', async () => {
    const phone = somebody();
    await send(phone);
    const line = open();
    expect([await line.hasAccount(), await line.version()]).toEqual([true, expect.stringMatching(/\d/)]);
    expect([await line.setProfile('Desk'), await line.setExpiration(phone, 60)]).toEqual([
      { done: true },
      { done: true },
    ]);
    expect(await standIns().shownOn(phone)).toEqual({ name: 'Desk', expires: 60 });
  });

  it('hears what phones answer', async () => {
    const phone = somebody();
    const ended = new AbortController();
    const heard: SignalEvent[] = [];
    let stands = false;
    const hearing = (async () => {
      const listening = { after: null, signal: ended.signal, stands: () => void (stands = true) };
      for await (const event of open().listen(listening)) heard.push(event);
    })().catch(() => undefined);
    await eventually(async () => expect(stands).toBe(true));
    await standIns().reply({ from: phone, text: 'I have it' });
    await eventually(async () => expect(JSON.stringify(heard)).toContain('I have it'));
    ended.abort();
    await hearing;
  });
});

it('nobody there took nothing', async () => {
  const port = await freePort();
  const lines = [
    lineTo(`http://127.0.0.1:${port}`, 'signal-cli'),
    lineTo(`tcp://127.0.0.1:${port}`, 'signal-cli'),
    lineTo('unix:///tmp/lapwing-nobody-listens-here', 'signal-cli'),
    lineTo(`http://127.0.0.1:${port}`, 'rest-api'),
  ];
  for (const line of lines) {
    const { outcome } = await line.send({ to: PHONE, text: 'hello', quotes: null, edits: null });
    expect(outcome).toEqual({ outcome: 'failed', retry: 'later', because: 'unreachable' });
    expect(await line.trust(PHONE, '1')).toEqual({ done: false, because: 'unreachable' });
  }
});

it('what is said while no socket is open is lost with the REST service, and waits with the daemon', async () => {
  for (const [standIns, kind, texts] of [
    [rest, 'rest-api', ['later']],
    [daemon, 'signal-cli', ['meanwhile', 'later']],
  ] as const) {
    const phone = somebody();
    await standIns.signalLine(false);
    await standIns.reply({ from: phone, text: 'meanwhile' });
    await standIns.signalLine(true);
    const ended = new AbortController();
    const heard: string[] = [];
    const later = () => standIns.reply({ from: phone, text: 'later' });
    const listening = { after: null, signal: ended.signal, stands: () => void later() };
    for await (const { data } of lineTo(standIns.signalUrl, kind).listen(listening)) {
      const said = /"sourceNumber":"(.+?)".*"message":"(\w+)"/.exec(JSON.stringify(data));
      if (said?.[1] === phone) heard.push(said[2]!);
      if (heard.includes('later')) break;
    }
    ended.abort();
    expect(heard).toEqual(texts);
  }
});

/** The real daemon needs Java 21 and is no part of the project: where it is on PATH, its real answers are read. */
const client = realClient();
const describeClient = client.found ? describe : describe.skip;
describeClient(`the real signal-cli (${client.because})`, () => {
  it('tells its version, and that it has no account of ours', async () => {
    const dir = mkdtempSync(join(tmpdir(), 'lapwing-signal-cli-'));
    const port = await freePort();
    const settings = ['--config', dir, 'daemon', '--http', `127.0.0.1:${port}`, '--receive-mode', 'manual'];
    const daemon = spawn(CLIENT, settings, { stdio: 'ignore' });
    const line = lineTo(`http://127.0.0.1:${port}`, 'signal-cli');
    try {
      await eventually(async () => expect(await line.version()).toMatch(/^\d+\.\d+/), 25_000);
      expect(await line.hasAccount()).toBe(false);
      const { outcome } = await line.send({ to: PHONE, text: 'hello', quotes: null, edits: null });
      expect(outcome).toEqual({ outcome: 'failed', retry: 'later', because: 'account_gone' });
      expect(await line.setExpiration(PHONE, 60)).toEqual({ done: false, because: 'account_gone' });
    } finally {
      const ended = once(daemon, 'exit');
      daemon.kill();
      await ended;
      rmSync(dir, { recursive: true, force: true });
    }
  }, 40_000);
});

function realClient(): { found: boolean; because: string } {
  const java = spawnSync(JAVA, ['-version'], { encoding: 'utf8' });
  const version = Number(/version "(\d+)/.exec(java.stderr ?? '')?.[1] ?? 0);
  if (version < 21)
    return { found: false, because: version === 0 ? 'no Java here' : `Java ${version} here, it needs 21` };
  const found = spawnSync(CLIENT, ['--version']).status === 0;
  return { found, because: found ? 'on PATH' : 'not on PATH' };
}

async function freePort(): Promise<number> {
  const server = createServer();
  await once(server.listen(0, '127.0.0.1'), 'listening');
  const address = server.address();
  await new Promise((resolve) => server.close(resolve));
  return typeof address === 'object' && address !== null ? address.port : 0;
}

it('a captcha whose token the REST service keeps to itself is answered with the one from its log', async () => {
  const desk = await Desk.open({ signalUrl: rest.signalUrl, signalKind: 'rest-api' });
  const [op, ann] = [await desk.joins({ preferred: 'email' }, ['operator']), await desk.joins()];
  const standing = () => desk.slice.ask(signalGet, {}, desk.actor(op, ['operator']));
  const answer = (challenge: string) => {
    const solved = { challenge, captcha: 'signalcaptcha://right' };
    return desk.slice.ask(signalAnswerChallenge, solved, desk.actor(op, ['operator']));
  };
  expect(await answer('of-the-log')).toEqual({ done: false, because: 'another_challenge' });
  await rest.failSignal({ fault: 'PROOF_REQUIRED_FAILURE', token: 'of-the-log', times: -1 });
  await desk.alert({ duties: [ann.memberId] });
  await eventually(async () => {
    await desk.slice.runTimers();
    expect(await standing()).toMatchObject({ trouble: 'captcha_wanted', challenge: null });
  });
  expect(await answer('misread')).toEqual({ done: false, because: 'captcha_rejected' });
  expect(await answer('of-the-log')).toEqual({ done: true, because: null });
  expect(await standing()).toMatchObject({ trouble: null, pausedUntil: null });
  await desk.close();
});
