import { z } from 'zod';
import {
  alertsList,
  developmentsSearch,
  noticesList,
  sourcesList,
  statusGet,
  type NoticeView,
  type PartStatus,
} from '@lapwing/contracts';
import { Installation } from '../support/installation.js';
import type { Visitor } from '../support/visitor.js';
import { within } from '../support/within.js';

const MAILBOX = 'canary@lapwing.example';
const DEAD_MAN = 'dead-man@lapwing.example';
const mails = z.object({ messages: z.array(z.object({ to: z.string(), text: z.string() }).loose()) });

describe('The canary, from an article nobody wrote to a mailbox', () => {
  let installation: Installation;
  let desk: Visitor;

  beforeAll(async () => {
    installation = await Installation.start({ LAPWING_CANARY_EVERY: '3', LAPWING_CANARY_PATIENCE: '8' });
    desk = await installation.signIn();
  }, 180_000);
  afterAll(async () => {
    signalMail('SIGCONT');
    await installation.stop();
  }, 60_000);

  /** A mail server that has stopped takes connections and says nothing. */
  function signalMail(signal: 'SIGSTOP' | 'SIGCONT'): void {
    const pid = installation.pid('mail catcher');
    if (pid !== null) process.kill(pid, signal);
  }

  async function reading(): Promise<PartStatus | undefined> {
    const { parts } = await desk.ask(statusGet, {});
    return parts.find(({ service }) => service === 'ingestion');
  }

  const flies = async (): Promise<boolean> =>
    (await reading())?.checks.find(({ name }) => name === 'canary')?.ok === true;

  /** What the operators are told of it. */
  async function noticed(): Promise<NoticeView[]> {
    const { items } = await desk.ask(noticesList, {});
    return items.filter(({ kind }) => kind === 'canary_missed');
  }

  it('arrives, is measured, and stays out of everybody’s sight', async () => {
    const canary = await within('30 s', 'a canary has arrived', async () => {
      const told = (await reading())?.canary ?? null;
      return told?.arrivedAt === null ? null : told;
    });
    expect(canary.seconds).toBeLessThan(8);
    const response = await fetch(`http://127.0.0.1:${installation.port('mail')}/messages`);
    const { messages } = mails.parse(await response.json());
    // The mail a process outside the services waits for leaves by itself.
    expect(messages.map(({ to }) => to).filter((to) => to !== DEAD_MAN && to !== MAILBOX)).toEqual([]);
    expect(messages.find(({ to }) => to === MAILBOX)?.text).toMatch(/[A-Z]\d-\d{2}/);
    for (const question of [developmentsSearch, alertsList, sourcesList] as const) {
      expect((await desk.ask<typeof question>(question, {})).items).toEqual([]);
    }
  }, 60_000);

  it('is missed while no mail goes out, and found again when it does', async () => {
    expect(await flies()).toBe(true);
    signalMail('SIGSTOP');
    const lost = await within('40 s', 'two canaries in a row are missed', async () => {
      const told = (await reading())?.canary ?? null;
      return told !== null && told.missedInARow >= 2 ? told : null;
    });
    expect(lost.missed).toBeGreaterThanOrEqual(2);
    expect(await flies()).toBe(false);
    const [notice] = await within('10 s', 'the operators hear of it', async () => {
      const notices = await noticed();
      return notices.length > 0 ? notices : null;
    });
    expect(notice).toMatchObject({ urgency: 'page', state: 'open', detail: { code: 'canary_missed' } });
    signalMail('SIGCONT');
    await within('40 s', 'a canary arrives again', flies);
    await within('10 s', 'the notice is taken back', async () => (await noticed())[0]?.state === 'cleared');
  }, 100_000);
});
