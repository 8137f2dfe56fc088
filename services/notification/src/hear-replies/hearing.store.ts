import { Injectable } from '@nestjs/common';
import { In, type EntityManager } from 'typeorm';
import { readReply, type IncomingReply, type ReplyMeaning, type RungAlert } from '@lapwing/domain';
import { TakingStore } from '../acknowledge/taking.store.js';
import type { RecipientRow } from '../keep-recipients/recipient.row.js';
import { RecipientStore } from '../keep-recipients/recipient.store.js';
import { AlertRow } from '../receive-alerts/alert.row.js';
import { DutyStore } from '../ring-duties/duty.store.js';
import { AttemptStore } from '../send-messages/attempt.store.js';
import { TellingStore } from '../send-messages/telling.store.js';
import type { Heard } from './signal-envelope.js';

type Known = RungAlert & { orgId: string; memberId: string; alert: AlertRow };

/** What a known sender's reply or receipt changes. */
@Injectable()
export class HearingStore {
  constructor(
    private readonly recipients: RecipientStore,
    private readonly attempts: AttemptStore,
    private readonly duties: DutyStore,
    private readonly takings: TakingStore,
    private readonly tellings: TellingStore,
  ) {}

  /** Returns what the reply did, for the log; a stranger's message does nothing. */
  async take(tx: EntityManager, heard: Heard): Promise<ReplyMeaning['do'] | 'receipt' | 'stranger'> {
    const members = await this.recipients.bySignal(tx, heard.senders);
    if (members.length === 0) return 'stranger';
    if (heard.receipt !== null) {
      const { refs, state } = heard.receipt;
      for (const member of members) await this.attempts.receipt(tx, member, refs, state);
      return 'receipt';
    }
    return heard.reply === null ? 'nothing' : this.reply(tx, members, heard.reply);
  }

  private async reply(
    tx: EntityManager,
    members: readonly RecipientRow[],
    reply: IncomingReply,
  ): Promise<ReplyMeaning['do']> {
    const rung: Known[] = [];
    for (const member of members) rung.push(...(await this.rungFor(tx, member)));
    const meaning = readReply(reply, rung);
    if (meaning.do === 'nothing') return meaning.do;
    const about = meaning.do === 'ask_which' ? rung[0] : rung.find((alert) => alert.alertId === meaning.alertId);
    if (about !== undefined) await this.act(tx, meaning.do, about);
    return meaning.do;
  }

  private async act(tx: EntityManager, what: 'take' | 'pass' | 'ask_which', about: Known): Promise<void> {
    const { orgId, memberId, alertId, alert } = about;
    const wish = { orgId, memberId, alertId };
    if (what === 'ask_which') return this.tellings.answer(tx, alert, memberId, 'which');
    const done = what === 'take' ? await this.takings.take(tx, wish) : await this.takings.pass(tx, wish);
    if (done !== null) await this.tellings.answer(tx, alert, memberId, what === 'take' ? 'noted' : 'passed');
  }

  /** The alerts a member was rung for and whose duties have not all ended. */
  private async rungFor(tx: EntityManager, member: RecipientRow): Promise<Known[]> {
    const { orgId, memberId } = member;
    const open = await this.duties.open(tx, orgId);
    const alertIds = [...new Set(open.map((duty) => duty.alertId))];
    const rings = alertIds.length === 0 ? [] : await this.attempts.ringsOf(tx, orgId, memberId, alertIds);
    const rungIds = [...new Set(rings.map((ring) => ring.alertId))];
    const alerts = rungIds.length === 0 ? [] : await tx.findBy(AlertRow, { orgId, alertId: In(rungIds) });
    return alerts.map((alert) => {
      const { alertId, code } = alert;
      const refs = rings.filter((ring) => ring.alertId === alertId).flatMap((ring) => ring.ref ?? []);
      const taken = open.filter((duty) => duty.alertId === alertId).every((duty) => duty.takenUntil !== null);
      return { orgId, memberId, alert, alertId, code, refs, taken };
    });
  }
}
