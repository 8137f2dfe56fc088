import { coverSet } from '@lapwing/contracts';
import { CoverWorld } from './cover-world.js';
import { Desk, type Worker } from './desk.js';
import { guessByHabit, guessOfAcquaintances, guessOfStrangers, seeded, type Guess } from './eavesdropper.js';
import { LineTap } from './line-tap.js';
import { evenly, overheard } from './overheard.js';

/** Most that a listener may be right about a covered organisation, and least about a prompt one, or the test finds nothing. */
const COVERED_MOST = 0.55;
const PROMPT_LEAST = 0.8;

const MEMBERS = 45;
const SLOT_MINUTES = 15;
const slots = Number(process.env['LAPWING_COVER_SLOTS'] ?? 4_000);
/** Line checks of a prompt organisation come once a day. */
const DAYS = 6;

const random = seeded(Number(process.env['LAPWING_COVER_SEED'] ?? 7));
const say = (line: string): void => void process.stderr.write(`${line}\n`);

let tap: LineTap;
let desk: Desk;
beforeAll(async () => {
  tap = await LineTap.open();
  desk = await Desk.open({ coverDelayMs: 0, smtpUrl: tap.url });
});
afterAll(async () => {
  await desk.close();
  await tap.close();
});

async function worldOf(of: Desk): Promise<CoverWorld> {
  // What a world before has left open is no part of this one.
  await desk.slice.db.work('delete from timer');
  const workers: Worker[] = [await of.joins({ signal: null }, ['organisation_admin'])];
  while (workers.length < MEMBERS) workers.push(await of.joins({ signal: null }));
  await of.slice.runEvery('lines.check');
  return new CoverWorld(of, tap, workers, random);
}

function percent({ share, of }: Guess): string {
  return `${(share * 100).toFixed(1)} % of ${of}`;
}

/** Listens to a world and says how well it can be told apart; returns the better of both guesses. */
async function listens(name: string, world: CoverWorld): Promise<number> {
  const heard = overheard(await world.mails(), SLOT_MINUTES);
  const alerts = heard.filter(({ isAlert }) => isAlert).length;
  const strangers = guessOfStrangers(heard, random);
  const acquaintances = guessOfAcquaintances(heard, random);
  const { habit, withLine } = guessByHabit(heard);
  say(`${name}: ${heard.length} mails to ${world.workers.length} members, ${alerts} of them alerts;`);
  say(`  ${evenly(heard, random).length} where each member has as many alerts as checks`);
  say(`  told apart, other members and later hours than it was taught with: ${percent(strangers)}`);
  say(`  told apart, the same members, later hours: ${percent(acquaintances)}`);
  say(`  as they came, by how often each was told before: ${percent(habit)}; with the line: ${percent(withLine)}`);
  return Math.max(strangers.share, acquaintances.share);
}

it('a covered organisation: alerts look like checks', async () => {
  const of = desk.elsewhere();
  const world = await worldOf(of);
  const admin = of.actor(world.workers[0] ?? { memberId: '' }, ['organisation_admin']);
  await of.slice.ask(coverSet, { version: 0, mode: 'covered', minutes: SLOT_MINUTES }, admin);
  const minutes = (slots / MEMBERS + 2) * SLOT_MINUTES;
  world.isBusy(minutes / 1440, 700);
  await world.lives(minutes);
  expect(await listens('covered', world)).toBeLessThanOrEqual(COVERED_MOST);
}, 3_600_000);

it('a prompt organisation: alerts stand out', async () => {
  const world = await worldOf(desk.elsewhere());
  world.isBusy(DAYS, 25);
  await world.lives(DAYS * 1440);
  expect(await listens('prompt', world)).toBeGreaterThanOrEqual(PROMPT_LEAST);
}, 3_600_000);
