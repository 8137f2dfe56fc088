import { Injectable } from '@nestjs/common';
import { In, type EntityManager } from 'typeorm';
import {
  asTaking,
  dutiesToTake,
  readReply,
  type Channel,
  type IncomingReply,
  type ReplyMeaning,
  type RungAlert,
} from '@lapwing/domain';
import { AnsweringStore } from '../acknowledge/answering.store.js';
import { LineCourseStore } from '../check-lines/line-course.store.js';
import { GuardStore } from '../guard-members/guard.store.js';
import type { AddressRow } from '../keep-recipients/address.row.js';
import { AddressStore } from '../keep-recipients/address.store.js';
import { AlertRow } from '../receive-alerts/alert.row.js';
import { DutyStore } from '../ring-duties/duty.store.js';
import { AttemptStore } from '../send-messages/attempt.store.js';
import { AttemptRow } from '../send-messages/attempt.row.js';
import type { EarlyWordRow } from './early-word.row.js';
import { EarlyWordStore } from './early-word.store.js';
import type { Heard } from './signal-envelope.js';

type About = { orgId: string; memberId: string; alertId: string; alert: AlertRow };
type Known = RungAlert & About;
type Phone = Pick<AddressRow, 'orgId' | 'memberId'>;
/** What a phone let us know, by our clock. */
export interface HeardInTime extends Omit<Heard, 'reply' | 'server'> {
  reply: IncomingReply | null;
}
export type Did = ReplyMeaning['do'] | 'early';

/** By what a reply takes effect. */
@Injectable()
export class HearingTools {
  constructor(
    readonly answering: AnsweringStore,
    readonly guards: GuardStore,
    readonly lines: LineCourseStore,
  ) {}
}

/** What a known sender's reply or receipt changes. */
@Injectable()
export class HearingStore {
  constructor(
    private readonly addresses: AddressStore,
    private readonly attempts: AttemptStore,
    private readonly duties: DutyStore,
    private readonly tools: HearingTools,
    private readonly words: EarlyWordStore,
  ) {}

  /** Returns what the reply did, for the log; a stranger's message does nothing. */
  async take(tx: EntityManager, heard: HeardInTime): Promise<Did | 'receipt' | 'stranger'> {
    const known = await this.addresses.bySender(tx, 'signal', heard.senders);
    const members = known.filter((row) => this.isTheirs(row, heard.senders));
    const others = known.filter((row) => !members.includes(row));
    if (heard.reply !== null && others.length > 0) await this.withoutDuress(tx, others, heard.reply);
    if (members.length === 0) return 'stranger';
    await this.words.hold(tx, members);
    if (heard.receipt !== null) {
      const { refs, state } = heard.receipt;
      for (const member of members) await this.attempts.receipt(tx, member, refs, state);
      await this.words.keep(tx, members, refs, state);
      return 'receipt';
    }
    return heard.reply === null ? 'nothing' : this.reply(tx, 'signal', members, heard.reply);
  }

  /** Does what members said by a channel that is theirs, and answers them there. */
  async reply(tx: EntityManager, channel: Channel, members: readonly Phone[], reply: IncomingReply): Promise<Did> {
    // Whatever somebody writes shows that their line works both ways.
    for (const { orgId, memberId } of members) await this.tools.lines.answered(tx, orgId, memberId);
    const meant = await this.withoutDuress(tx, members, reply);
    const rung: Known[] = [];
    for (const member of members) rung.push(...(await this.rungFor(tx, member)));
    const meaning = readReply(meant, rung);
    if (meaning.do === 'nothing') return this.perhapsEarly(tx, members, meant, meaning.because);
    if ('alertIds' in meaning) {
      const about = rung.filter((alert) => meaning.alertIds.includes(alert.alertId));
      await this.tools.answering.answer(tx, meaning.do, about.map(answered), channel);
    } else
      await this.tell(tx, channel, meaning.do, meaning.do === 'ask_which' ? rung[0] : await this.lastTold(tx, members));
    return meaning.do;
  }

  /**
   * A phone whose key has changed may be in other hands, and a number whose account is another one is: neither answers
   * anything. A duress phrase counts from there, too.
   */
  private isTheirs(row: AddressRow, senders: readonly string[]): boolean {
    if (row.stopped === 'untrusted_identity') return false;
    const { serviceId } = this.addresses.open(row);
    const shown = senders.filter((sender) => !sender.startsWith('+')).map((sender) => sender.toLowerCase());
    return serviceId === null || shown.length === 0 || shown.includes(serviceId.toLowerCase());
  }

  /** A duress phrase reads as an ordinary "I have it", and from then on nothing of it takes effect. */
  private async withoutDuress(
    tx: EntityManager,
    members: readonly Phone[],
    reply: IncomingReply,
  ): Promise<IncomingReply> {
    if (reply.text === null || !(await this.tools.guards.hears(tx, members, reply.text))) return reply;
    // The phone is in other hands for every organisation its owner works for.
    for (const member of members) await this.tools.guards.raise(tx, member);
    return { ...reply, text: asTaking(reply.text) };
  }

  private async tell(
    tx: EntityManager,
    channel: Channel,
    what: 'ask_which' | 'say_not_open',
    about: About | null | undefined,
  ): Promise<void> {
    if (about == null) return;
    const kind = what === 'ask_which' ? 'which' : 'not_open';
    await this.tools.answering.tell(tx, about.alert, about.memberId, kind, channel);
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
    const answer = said.filter((word) => word !== 'read' && word !== 'delivered').at(-1);
    const { orgId, memberId, alertId, channel } = attempt;
    const alert = answer === undefined ? null : await tx.findOneBy(AlertRow, { orgId, alertId });
    if (answer === undefined || alert === null) return;
    await this.tools.answering.answer(tx, answer, [{ orgId, memberId, alertId, alert }], channel);
  }

  /** A reply to a message that is still leaving is kept by what it would mean; its words are not. */
  private async perhapsEarly(
    tx: EntityManager,
    members: readonly Phone[],
    reply: IncomingReply,
    because: string,
  ): Promise<'nothing' | 'early'> {
    const ref = reply.reaction?.to ?? reply.quotes;
    if (ref === null || because !== 'unknown_alert') return 'nothing';
    const meaning = readReply(reply, [{ alertId: '', code: '', refs: [ref], taken: false, leftAt: null }]);
    if (!('alertIds' in meaning)) return 'nothing';
    await this.words.keep(tx, members, [ref], meaning.do);
    return 'early';
  }

  /** What the members were told last, beside which an answer about nothing known stands in the ledger. */
  private async lastTold(tx: EntityManager, members: readonly Phone[]): Promise<About | null> {
    for (const { orgId, memberId } of members) {
      const last = await tx.findOne(AttemptRow, { where: { orgId, memberId }, order: { recordedAt: 'DESC' } });
      const where = last === null ? { orgId } : { orgId, alertId: last.alertId };
      const alert = await tx.findOne(AlertRow, { where, order: { changedAt: 'DESC' } });
      if (alert !== null) return { orgId, memberId, alertId: alert.alertId, alert };
    }
    return null;
  }

  /** The alerts a member was rung for and in which a duty that is theirs or rang for them has not ended. */
  private async rungFor(tx: EntityManager, member: Phone): Promise<Known[]> {
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
      return [{ orgId, memberId, alert, alertId, code, refs, taken, leftAt: leftAt(given) }];
    });
  }
}

/** A message may have been shown as soon as a process took it in hand to send it. */
function leftAt(rings: readonly AttemptRow[]): number | null {
  const went = rings.flatMap(({ claimedAt, completedAt }) => (claimedAt ?? completedAt)?.getTime() ?? []);
  return went.length === 0 ? null : Math.min(...went);
}

function answered({ orgId, memberId, alertId, alert }: Known): About {
  return { orgId, memberId, alertId, alert };
}
