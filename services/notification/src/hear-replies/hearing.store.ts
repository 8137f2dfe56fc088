import { Injectable } from '@nestjs/common';
import { In, type EntityManager } from 'typeorm';
import { dutiesToTake, readReply, type IncomingReply, type ReplyMeaning, type RungAlert } from '@lapwing/domain';
import { TakingStore } from '../acknowledge/taking.store.js';
import type { RecipientRow } from '../keep-recipients/recipient.row.js';
import { RecipientStore } from '../keep-recipients/recipient.store.js';
import { AlertRow } from '../receive-alerts/alert.row.js';
import { DutyStore } from '../ring-duties/duty.store.js';
import { AttemptStore } from '../send-messages/attempt.store.js';
import { TellingStore } from '../send-messages/telling.store.js';
import { AttemptRow } from '../send-messages/attempt.row.js';
import type { EarlyWordRow } from './early-word.row.js';
import { EarlyWordStore } from './early-word.store.js';
import type { Heard } from './signal-envelope.js';

type About = { orgId: string; memberId: string; alertId: string; alert: AlertRow };
type Known = RungAlert & About;

/** By what a reply takes effect. */
@Injectable()
export class HearingTools {
  constructor(
    readonly takings: TakingStore,
    readonly tellings: TellingStore,
  ) {}
}

/** What a known sender's reply or receipt changes. */
@Injectable()
export class HearingStore {
  constructor(
    private readonly recipients: RecipientStore,
    private readonly attempts: AttemptStore,
    private readonly duties: DutyStore,
    private readonly tools: HearingTools,
    private readonly words: EarlyWordStore,
  ) {}

  /** Returns what the reply did, for the log; a stranger's message does nothing. */
  async take(tx: EntityManager, heard: Heard): Promise<ReplyMeaning['do'] | 'early' | 'receipt' | 'stranger'> {
    const members = await this.recipients.bySignal(tx, heard.senders);
    if (members.length === 0) return 'stranger';
    await this.words.hold(tx, members);
    if (heard.receipt !== null) {
      const { refs, state } = heard.receipt;
      for (const member of members) await this.attempts.receipt(tx, member, refs, state);
      await this.words.keep(tx, members, refs, state);
      return 'receipt';
    }
    return heard.reply === null ? 'nothing' : this.reply(tx, members, heard.reply);
  }

  private async reply(
    tx: EntityManager,
    members: readonly RecipientRow[],
    reply: IncomingReply,
  ): Promise<ReplyMeaning['do'] | 'early'> {
    const rung: Known[] = [];
    for (const member of members) rung.push(...(await this.rungFor(tx, member)));
    const meaning = readReply(reply, rung);
    if (meaning.do === 'nothing') return this.perhapsEarly(tx, members, reply, meaning.because);
    const meant = 'alertId' in meaning ? rung.find((alert) => alert.alertId === meaning.alertId) : rung[0];
    const about = meaning.do === 'say_not_open' ? await this.lastTold(tx, members) : (meant ?? null);
    if (about !== null) await this.act(tx, meaning.do, about);
    return meaning.do;
  }

  /** Does what a phone said of a message whose reference is known by now. */
  async heed(
    tx: EntityManager,
    attempt: AttemptRow,
    ref: string,
    said: readonly EarlyWordRow['said'][],
  ): Promise<void> {
    const receipt = (['read', 'delivered'] as const).find((word) => said.includes(word));
    if (receipt !== undefined) await this.attempts.receipt(tx, attempt, [ref], receipt);
    const wish = said.filter((word) => word === 'take' || word === 'pass').at(-1);
    const { orgId, memberId, alertId } = attempt;
    const alert = wish === undefined ? null : await tx.findOneBy(AlertRow, { orgId, alertId });
    if (wish !== undefined && alert !== null) await this.act(tx, wish, { orgId, memberId, alertId, alert });
  }

  /** A reply to a message that is still leaving is kept by what it would mean; its words are not. */
  private async perhapsEarly(
    tx: EntityManager,
    members: readonly RecipientRow[],
    reply: IncomingReply,
    because: string,
  ): Promise<'nothing' | 'early'> {
    const ref = reply.reaction?.to ?? reply.quotes;
    if (ref === null || because !== 'unknown_alert') return 'nothing';
    const meaning = readReply(reply, [{ alertId: '', code: '', refs: [ref], taken: false }]);
    if (meaning.do !== 'take' && meaning.do !== 'pass') return 'nothing';
    await this.words.keep(tx, members, [ref], meaning.do);
    return 'early';
  }

  private async act(tx: EntityManager, what: Exclude<ReplyMeaning['do'], 'nothing'>, about: About): Promise<void> {
    const { orgId, memberId, alertId, alert } = about;
    const wish = { orgId, memberId, alertId };
    if (what === 'ask_which') return this.tools.tellings.answer(tx, alert, memberId, 'which');
    if (what === 'say_not_open') return this.tools.tellings.answer(tx, alert, memberId, 'not_open');
    const done = what === 'take' ? await this.tools.takings.take(tx, wish) : await this.tools.takings.pass(tx, wish);
    if (done !== null) await this.tools.tellings.answer(tx, alert, memberId, what === 'take' ? 'noted' : 'passed');
  }

  /** What the members were told last, beside which an answer about nothing known stands in the ledger. */
  private async lastTold(tx: EntityManager, members: readonly RecipientRow[]): Promise<About | null> {
    for (const { orgId, memberId } of members) {
      const last = await tx.findOne(AttemptRow, { where: { orgId, memberId }, order: { recordedAt: 'DESC' } });
      const where = last === null ? { orgId } : { orgId, alertId: last.alertId };
      const alert = await tx.findOne(AlertRow, { where, order: { changedAt: 'DESC' } });
      if (alert !== null) return { orgId, memberId, alertId: alert.alertId, alert };
    }
    return null;
  }

  /** The alerts a member was rung for and in which a duty that is theirs or rang for them has not ended. */
  private async rungFor(tx: EntityManager, member: RecipientRow): Promise<Known[]> {
    const { orgId, memberId } = member;
    const open = await this.duties.open(tx, orgId);
    const alertIds = [...new Set(open.map((duty) => duty.alertId))];
    const rings = alertIds.length === 0 ? [] : await this.attempts.ringsOf(tx, orgId, memberId, alertIds);
    const rungIds = [...new Set(rings.map((ring) => ring.alertId))];
    const alerts = rungIds.length === 0 ? [] : await tx.findBy(AlertRow, { orgId, alertId: In(rungIds) });
    return alerts.flatMap((alert) => {
      const { alertId, code } = alert;
      const given = rings.filter((ring) => ring.alertId === alertId);
      const running = open.filter((duty) => duty.alertId === alertId);
      const mine = dutiesToTake(running, memberId, new Set(given.flatMap((ring) => ring.responsibles)));
      if (mine.because !== 'own_or_rung') return [];
      const refs = given.flatMap((ring) => ring.ref ?? []);
      const taken = mine.duties.every((duty) => duty.takenUntil !== null);
      return [{ orgId, memberId, alert, alertId, code, refs, taken }];
    });
  }
}
