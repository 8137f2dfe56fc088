import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import type { OneService, prepareService } from '../../deploy/local/bench/one-service.mjs';
import type { PlantRecipients } from './notification.js';
import { alertsFor, crowdOf, type CrowdMember } from './notification/crowd.js';
import { Sink } from './notification/processes.js';
import { MatchingVoice } from './notification/voice.js';

/** What the measurement needs of the machine, and how large it is. */
export interface CoverWish {
  prepare: typeof prepareService;
  plant: PlantRecipients;
  print: (line: string) => void;
  members: number;
  /** Slots of five minutes that are watched. */
  slots: number;
}

/** A mail of a covered organisation: so many milliseconds after the instant of its slot it came, and what it was. */
interface LiveMail {
  to: string;
  lateMs: number;
  isAlert: boolean;
}

const SLOT_MS = 300_000;

/**
 * Watches a running service that tells covered organisations in slots of five minutes, at the speed of life, and returns how
 * often the best single cut through the milliseconds tells alerts from checks it was not taught with.
 */
export async function watchCoverLive(wish: CoverWish): Promise<number> {
  const mails = await mailsOfSlots(wish);
  for (const isAlert of [true, false]) {
    const late = mails.flatMap((mail) => (mail.isAlert === isAlert ? [mail.lateMs] : [])).sort((a, b) => a - b);
    const at = (share: number) => (late[Math.floor(share * (late.length - 1))] ?? Number.NaN).toFixed(0);
    const spread = `${at(0.05)}, ${at(0.5)}, ${at(0.95)}`;
    wish.print(
      `  ${late.length} ${isAlert ? 'alerts' : 'checks'}: 5 %, half and 95 % of them so many ms after: ${spread}`,
    );
  }
  const share = heldOut(mails);
  wish.print(`live: told apart by the millisecond: ${(share * 100).toFixed(1)} % of ${Math.floor(mails.length / 2)}`);
  return share;
}

/** Taught with every other member, asked about the rest; alerts and checks count alike, however many there are. */
function heldOut(mails: readonly LiveMail[]): number {
  const names = [...new Set(mails.map(({ to }) => to))].sort();
  const taught = mails.filter(({ to }) => names.indexOf(to) % 2 === 0);
  const asked = mails.filter(({ to }) => names.indexOf(to) % 2 === 1);
  const cuts = taught.flatMap(({ lateMs }) => [true, false].map((above) => ({ lateMs, above })));
  const ranked = cuts.map((cut) => ({ cut, right: rightOf(cut, taught) })).sort((a, b) => b.right - a.right);
  return ranked[0] === undefined ? Number.NaN : rightOf(ranked[0].cut, asked);
}

function rightOf(cut: { lateMs: number; above: boolean }, mails: readonly LiveMail[]): number {
  const shares = [true, false].map((isAlert) => {
    const some = mails.filter((mail) => mail.isAlert === isAlert);
    return some.filter((mail) => (mail.lateMs > cut.lateMs === cut.above) === isAlert).length / some.length;
  });
  return ((shares[0] ?? Number.NaN) + (shares[1] ?? Number.NaN)) / 2;
}

async function mailsOfSlots(wish: CoverWish): Promise<LiveMail[]> {
  const sink = await Sink.open();
  const folder = mkdtempSync(path.join(tmpdir(), 'lapwing-cover-'));
  chmodSync(folder, 0o711);
  const settings = {
    LAPWING_SMTP_URL: `smtp://127.0.0.1:${sink.port}`,
    LAPWING_CANARY_RECIPIENT: '',
    LAPWING_DEAD_MAN_ADDRESS: '',
    LAPWING_IMAP_URL: '',
    LAPWING_SIGNAL_URL: '',
  };
  const service = await wish.prepare({ service: 'notification', folder, settings });
  try {
    await (await service.start()).stop();
    const members = crowdOf(wish.members);
    const [kekFile, keyFile] = [service.settings['LAPWING_KEK_FILE'] ?? '', service.settings['LAPWING_KEY_FILE'] ?? ''];
    await wish.plant({ url: service.databaseUrl, kekFile, keyFile, members, publicKeys: [] });
    await service.database.query(`insert into notification.cover (org_id, version, mode, minutes, changed_at)
      select distinct org_id, 1, 'covered', 5, now() from notification.member`);
    return await watch(service, sink, members, wish);
  } finally {
    await service.stop();
    await sink.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

async function watch(
  service: OneService,
  sink: Sink,
  members: readonly CrowdMember[],
  { slots, print }: CoverWish,
): Promise<LiveMail[]> {
  await service.start();
  const voice = await MatchingVoice.open(service.natsUrl, service.seeds['matching'] ?? '');
  const instants = new Map<string, number>();
  try {
    const until = Date.now() + slots * SLOT_MS + 60_000;
    let toldIn = -1;
    while (Date.now() < until) {
      for (const { key, at } of await planned(service)) instants.set(key, at);
      const slot = Math.floor(Date.now() / SLOT_MS);
      if (slot !== toldIn) {
        toldIn = slot;
        await voice.say(alertsFor(someOf(members), 'high'));
        print(`  slot ${slot % 288}: alerts told`);
      }
      await pause(2_000);
    }
    const { to, at } = await sink.takes(0, false);
    return await labelled(service, members, instants, to, at);
  } finally {
    await voice.close();
  }
}

/** About half of them, others each time. */
function someOf(members: readonly CrowdMember[]): CrowdMember[] {
  return members.filter(() => Math.random() < 0.5);
}

async function planned({ database }: OneService): Promise<{ key: string; at: number }[]> {
  const { rows } = await database.query<{ member: string; at: Date }>(
    'select member_id as member, next_at as at from notification.cover_slot',
  );
  return rows.map(({ member, at }) => ({ key: `${member} ${Math.floor(at.getTime() / SLOT_MS)}`, at: at.getTime() }));
}

async function labelled(
  { database }: OneService,
  members: readonly CrowdMember[],
  instants: ReadonlyMap<string, number>,
  to: readonly string[],
  at: readonly number[],
): Promise<LiveMail[]> {
  const { rows } = await database.query<{ member: string; at: Date }>(
    `select member_id as member, completed_at as at from notification.attempt where state = 'sent'`,
  );
  const alerts = new Set(rows.map((row) => `${row.member} ${Math.floor(row.at.getTime() / SLOT_MS)}`));
  const memberOf = new Map(members.map(({ email, memberId }) => [email, memberId]));
  return to.flatMap((recipient, place): LiveMail[] => {
    const moment = at[place] ?? Number.NaN;
    const key = `${memberOf.get(recipient) ?? ''} ${Math.floor(moment / SLOT_MS)}`;
    const due = instants.get(key);
    return due === undefined ? [] : [{ to: recipient, lateMs: moment - due, isAlert: alerts.has(key) }];
  });
}
