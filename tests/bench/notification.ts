import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import type { OneService, prepareService, ServiceProcess } from '../../deploy/local/bench/one-service.mjs';
import { median, table } from './measure.js';
import { alertmanagerRate, findAlertmanager } from './notification/alertmanager.js';
import { alertsFor, crowdOf, type CrowdMember } from './notification/crowd.js';
import { rawRate, Sink, wallClock } from './notification/processes.js';
import { MatchingVoice } from './notification/voice.js';

/** Writes invented members where a service that is not running yet keeps its data and keys. */
export type PlantRecipients = (planting: {
  url: string;
  kekFile: string;
  keyFile: string;
  members: readonly CrowdMember[];
  publicKeys: readonly string[];
}) => Promise<void>;

/** What the profile needs of the machine, and how large it is. */
export interface NotificationWish {
  prepare: typeof prepareService;
  plant: PlantRecipients;
  print: (line: string) => void;
  /** Numbers of recipients, one run for each. */
  crowds: readonly number[];
  /** How often each run is repeated beside bare nodemailer. */
  rounds: number;
  /** Digests that wait when a critical alert comes. */
  digests: number;
  /** Armored OpenPGP keys for a run with encryption; none leaves it out. */
  publicKeys: readonly string[];
  /** Groups for Alertmanager, where this machine has it; 0 leaves it out. */
  groups: number;
}

interface Ground extends NotificationWish {
  service: OneService;
  sink: Sink;
}

interface Round {
  raw: number;
  ours: number;
  share: number;
  firstMs: number;
}

const MIB = 1024 * 1024;
const CONNECTIONS = 5;

/** Measures how fast one process of notification tells many, beside bare pooled nodemailer into the same sink. */
export async function benchNotification(wish: NotificationWish): Promise<void> {
  const { print, crowds, groups } = wish;
  const sink = await Sink.open();
  try {
    const rows: string[][] = [];
    for (const recipients of crowds)
      rows.push(await withService(wish, sink, recipients, [], (ground) => tell(ground, recipients)));
    print(`\n${table([HEAD, ...rows])}`);
    if (wish.publicKeys.length > 0) {
      const recipients = Math.min(5_000, ...crowds.slice(-1));
      const row = await withService(wish, sink, recipients, wish.publicKeys, (ground) => tell(ground, recipients));
      print(`\nThe same, encrypted with OpenPGP:\n${table([HEAD, row])}`);
    }
    if (groups > 0) await besideAlertmanager(sink, groups, print);
  } finally {
    await sink.close();
  }
}

async function besideAlertmanager(sink: Sink, groups: number, print: (line: string) => void): Promise<void> {
  const program = findAlertmanager();
  if (program === null) {
    return print('\nAlertmanager is not here (ALERTMANAGER_BIN, or prometheus-alertmanager on the path): left out.');
  }
  const { rate, memory } = await alertmanagerRate(program, sink, groups);
  print(
    `\nAlertmanager mails ${groups} groups at ${rate.toFixed(0)}/s, kept in memory only, with ${memory?.toFixed(0) ?? '?'} MiB.`,
  );
}

/** Runs `work` on a service of its own, prepared for so many recipients. */
async function withService<T>(
  wish: NotificationWish,
  sink: Sink,
  recipients: number,
  publicKeys: readonly string[],
  work: (ground: Ground) => Promise<T>,
): Promise<T> {
  const folder = mkdtempSync(path.join(tmpdir(), 'lapwing-bench-'));
  chmodSync(folder, 0o711);
  const settings = {
    LAPWING_SMTP_URL: `smtp://127.0.0.1:${sink.port}`,
    LAPWING_SMTP_CONNECTIONS: String(CONNECTIONS),
    LAPWING_CANARY_RECIPIENT: '',
    LAPWING_DEAD_MAN_ADDRESS: '',
    LAPWING_IMAP_URL: '',
    LAPWING_SIGNAL_URL: '',
  };
  const service = await wish.prepare({ service: 'notification', folder, settings });
  try {
    const first = await service.start();
    await first.stop();
    await wish.plant({
      url: service.databaseUrl,
      kekFile: service.settings['LAPWING_KEK_FILE'] ?? '',
      keyFile: service.settings['LAPWING_KEY_FILE'] ?? '',
      members: crowdOf(recipients),
      publicKeys,
    });
    return await work({ ...wish, service, sink });
  } finally {
    await service.stop();
    rmSync(folder, { recursive: true, force: true });
  }
}

async function tell(ground: Ground, recipients: number): Promise<string[]> {
  const { service, print, rounds } = ground;
  const running = await service.start();
  const voice = await MatchingVoice.open(service.natsUrl, service.seeds['matching'] ?? '');
  const crowd = crowdOf(recipients);
  try {
    // Whoever is new is given a course of line checks first, which is no part of what is measured.
    await until(
      service,
      'select count(distinct (org_id, member_id))::int as count from notification.line_course',
      recipients,
    );
    // What a process does for the first time it does slowly: of both the first round is not counted.
    await round(ground, voice, crowd);
    const seen: Round[] = [];
    for (let nth = 0; nth < rounds; nth += 1) seen.push(await round(ground, voice, crowd));
    const ahead = await aheadOfDigests(ground, voice, crowd);
    print(`  ${recipients} recipients: done`);
    return [
      String(recipients),
      ...(['raw', 'ours'] as const).map((name) => median(seen.map((one) => one[name])).toFixed(0)),
      `${(median(seen.map((one) => one.share)) * 100).toFixed(0)} %`,
      median(seen.map((one) => one.firstMs)).toFixed(0),
      `${ahead.ms.toFixed(0)} (${ahead.before} before)`,
      ((await memoryOf(running)) / MIB).toFixed(0),
    ];
  } finally {
    await voice.close();
  }
}

/** Bare nodemailer and ours, one after the other. */
async function round({ service, sink }: Ground, voice: MatchingVoice, crowd: readonly CrowdMember[]): Promise<Round> {
  await clear(service);
  const alerts = alertsFor(crowd, 'critical');
  const taking = sink.takes(crowd.length);
  const published = wallClock();
  await voice.say(alerts);
  const { at, bytes } = await taking;
  const ours = (crowd.length / ((at.at(-1) ?? Number.NaN) - published)) * 1000;
  await proveLedger(service, crowd.length);
  const raw = await rawRate(sink, {
    count: crowd.length,
    connections: CONNECTIONS,
    bytes: textOf(bytes / crowd.length),
  });
  return { raw, ours, share: ours / raw, firstMs: (at[0] ?? Number.NaN) - published };
}

/** How long a text is whose mail is as long, less headers and Base64. */
function textOf(bytes: number): number {
  return Math.max(100, Math.round(((bytes - 400) * 3) / 4.1));
}

/** How long a critical ring takes while digests are leaving, and how many of these leave before it. */
async function aheadOfDigests(
  { service, sink, digests }: Ground,
  voice: MatchingVoice,
  crowd: readonly CrowdMember[],
): Promise<{ ms: number; before: number }> {
  await clear(service);
  const waiting = Math.min(digests, crowd.length);
  const quiet = alertsFor(crowd, 'digest');
  await voice.say(quiet);
  await until(service, 'select count(*)::int as count from notification.alert', quiet.length);
  const began = sink.takes(Math.ceil(waiting / 20));
  await service.database.query(QUEUE_DIGESTS, [waiting]);
  await began;
  const [one] = crowd;
  if (one === undefined) throw new Error('A crowd needs somebody.');
  const taking = sink.takes(waiting + 1, false);
  const published = wallClock();
  await voice.say(alertsFor([one], 'critical'));
  const { to, at } = await taking;
  const places = to.flatMap((recipient, place) => (recipient === one.email ? [place] : []));
  const ring = places.find((place) => (at[place] ?? 0) > published) ?? to.length - 1;
  return {
    ms: (at[ring] ?? Number.NaN) - published,
    before: at.slice(0, ring).filter((moment) => moment > published).length,
  };
}

const QUEUE_DIGESTS = `
  insert into notification.attempt (org_id, id, alert_id, version, step, repeat, member_id, channel, attempt, responsibles,
    purpose, because, state, recorded_at, ring_id, priority, due_at)
  select m.org_id, gen_random_uuid(), a.alert_id, 1, -3, 0, m.member_id, 'email', 1, '{}', 'digest', 'not_urgent', 'recorded',
    now(), gen_random_uuid(), 2, now()
  from notification.member m join notification.alert a using (org_id) order by m.member_id desc limit $1`;

/** Each message must have been recorded, claimed and completed, in this order. */
async function proveLedger(service: OneService, count: number): Promise<void> {
  const sound = `select count(*)::int as count from notification.attempt
    where state = 'sent' and recorded_at <= claimed_at and claimed_at <= completed_at and attempt = 1`;
  await until(service, sound, count).catch(async (error: unknown) => {
    const { rows } = await service.database.query(WHAT_STANDS);
    throw new Error(`The ledger is not sound: ${JSON.stringify(rows)}`, { cause: error });
  });
}

const WHAT_STANDS = `
  select state, failure, attempt, purpose, recorded_at <= claimed_at as taken_after, claimed_at <= completed_at as ended_after,
    count(*)::int as lines
  from notification.attempt group by 1, 2, 3, 4, 5, 6`;

async function until({ database }: OneService, query: string, count: number): Promise<void> {
  for (let tries = 0; tries < 3_000; tries += 1) {
    const { rows } = await database.query<{ count: number }>(query);
    if (rows[0]?.count === count) return;
    await pause(20);
  }
  throw new Error(`The ledger does not come to ${count}: ${query}`);
}

async function clear({ database }: OneService): Promise<void> {
  await database.query('truncate notification.alert cascade');
  await database.query('delete from notification.timer');
}

async function memoryOf({ health }: ServiceProcess): Promise<number> {
  const text = await (await fetch(`${health}/metrics`)).text();
  return Number(/^lapwing_notification_process_resident_memory_bytes (.*)$/m.exec(text)?.[1] ?? Number.NaN);
}

const HEAD = [
  'recipients',
  'bare nodemailer/s',
  'ours/s',
  'share',
  'first ms',
  'critical among digests ms',
  'memory MiB',
];
