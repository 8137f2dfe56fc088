import { Inject, Injectable } from '@nestjs/common';
import { LessThan, MoreThanOrEqual, type EntityManager } from 'typeorm';
import {
  chooseLevel,
  messageText,
  minutesToAnswer,
  subjectText,
  type Channel,
  type MessageParts,
} from '@lapwing/domain';
import { CONFIG } from '@lapwing/platform';
import { LinkStore } from '../acknowledge/link.store.js';
import type { NotificationConfig } from '../config.js';
import type { RecipientRow } from '../keep-recipients/recipient.row.js';
import { RecipientStore } from '../keep-recipients/recipient.store.js';
import { AlertRow } from '../receive-alerts/alert.row.js';
import { DutyStore } from '../ring-duties/duty.store.js';
import { SituationStore, type Situation } from '../ring-duties/situation.store.js';
import { AttemptRow } from './attempt.row.js';
import type { Letter } from './message-channel.js';

export type Written =
  { letter: Letter; channel: Channel; changedAt: Date } | { letter: null; because: 'no_longer_needed' | 'no_address' };

/** The open entries of a member, and whether one of the member's duties in each still rings. */
const OPEN_CODES = `
  select alert.code, bool_or(duty.taken_until is null) as rings
  from alert join duty using (org_id, alert_id) join attempt using (org_id, alert_id)
  where org_id = $1 and attempt.member_id = $2 and attempt.step >= 0 and alert.open and duty.ended_because is null
    and (duty.responsible = any(attempt.responsibles) or duty.responsible = $2::text)
  group by alert.code order by alert.code`;

/** Writes the message of an attempt at the last moment, from what stands then. */
@Injectable()
export class LetterStore {
  constructor(
    @Inject(CONFIG) private readonly config: NotificationConfig,
    private readonly situations: SituationStore,
    private readonly duties: DutyStore,
    private readonly recipients: RecipientStore,
    private readonly links: LinkStore,
  ) {}

  /** The message, or why there is none. Throws `Failure` locked while addresses cannot be opened. */
  async write(tx: EntityManager, attempt: AttemptRow): Promise<Written> {
    const { orgId, alertId, memberId, channel } = attempt;
    const situation = await this.situations.of(tx, orgId, alertId);
    if (situation === null || !(await this.stillWanted(tx, attempt)))
      return { letter: null, because: 'no_longer_needed' };
    const recipient = await this.recipients.one(tx, orgId, memberId);
    const usable = situation.reachable.get(memberId)?.includes(channel) ?? false;
    const address = recipient === null || !usable ? null : this.recipients.addressesOf(recipient)[channel];
    if (recipient === null || address === null) return { letter: null, because: 'no_address' };
    const link = channel === 'email' ? await this.links.make(tx, { orgId, alertId, memberId }) : null;
    const text = textOf(attempt, situation, recipient, {
      link,
      codes: await this.codes(tx, attempt),
      into: attempt.purpose === 'correction' ? await this.codeOfHeir(tx, situation) : null,
      repeat: await this.isRepeat(tx, attempt),
    });
    const subject = subjectText(situation.alert.code);
    return {
      letter: { address, text, subject, messageId: this.messageId(attempt) },
      channel,
      changedAt: situation.alert.changedAt,
    };
  }

  /** Whether a ring still has a duty that nobody took; what is no ring is always wanted. */
  async stillWanted(tx: EntityManager, attempt: AttemptRow): Promise<boolean> {
    if (attempt.purpose !== 'ring') return true;
    const duties = await this.duties.ofAlert(tx, attempt.orgId, attempt.alertId);
    return duties.some(
      (duty) =>
        attempt.responsibles.includes(duty.responsible) && duty.endedBecause === null && duty.takenUntil === null,
    );
  }

  private async codes(tx: EntityManager, attempt: AttemptRow): Promise<string[]> {
    if (attempt.purpose !== 'which') return [];
    const rows = await tx.query<{ code: string; rings: boolean }[]>(OPEN_CODES, [attempt.orgId, attempt.memberId]);
    const ringing = rows.filter((row) => row.rings);
    return (ringing.length > 0 ? ringing : rows).map((row) => row.code);
  }

  /** The code under which a withdrawn alert goes on; null where it does not, or that one was not heard of yet. */
  private async codeOfHeir(tx: EntityManager, { alert }: Situation): Promise<string | null> {
    if (alert.intoAlertId === null) return null;
    const heir = await tx.findOneBy(AlertRow, { orgId: alert.orgId, alertId: alert.intoAlertId });
    return heir?.open === true ? heir.code : null;
  }

  /** Whether the member was rung under the present code before, or has had the duty. */
  private async isRepeat(tx: EntityManager, attempt: AttemptRow): Promise<boolean> {
    if (attempt.because === 'unknown_before') return true;
    const { orgId, alertId, memberId, repeat, purpose } = attempt;
    if (purpose !== 'ring' || repeat === 0) return false;
    const all = await this.duties.ofAlert(tx, orgId, alertId);
    const duties = all.filter((duty) => attempt.responsibles.includes(duty.responsible));
    if (duties.some((duty) => duty.takenBy === memberId)) return true;
    const since = new Date(Math.min(...duties.map((duty) => duty.openedAt.getTime())));
    const earlier = { step: MoreThanOrEqual(0), repeat: LessThan(repeat), recordedAt: MoreThanOrEqual(since) };
    return duties.length > 0 && tx.existsBy(AttemptRow, { orgId, alertId, memberId, ...earlier });
  }

  private messageId(attempt: AttemptRow): string {
    const domain = this.config.mailFrom.split('@')[1] ?? 'localhost';
    return `${attempt.ringId}@${domain}`;
  }
}

function textOf(
  attempt: AttemptRow,
  situation: Situation,
  recipient: RecipientRow,
  extras: Pick<MessageParts, 'link' | 'codes' | 'into' | 'repeat'>,
): string {
  const { alert, policy } = situation;
  const minutes =
    attempt.purpose === 'noted'
      ? policy.holdMinutes
      : minutesToAnswer(policy, alert.urgency, Math.max(0, attempt.step));
  return messageText(attempt.channel, {
    kind: attempt.purpose,
    language: recipient.language,
    level: chooseLevel(policy.maximumLevel, recipient.level),
    code: alert.code,
    urgency: alert.urgency,
    topic: alert.cause === 'clock' ? 'date' : alert.kind,
    minutes,
    ...extras,
  });
}
