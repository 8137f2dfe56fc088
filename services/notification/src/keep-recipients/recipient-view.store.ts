import { Inject, Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { Actor, AddressView, RecipientView } from '@lapwing/contracts';
import { CHANNELS, showCode, type Channel, type Gap } from '@lapwing/domain';
import { Clock, CONFIG } from '@lapwing/platform';
import type { NotificationConfig } from '../config.js';
import type { MessageChannel } from '../send-messages/message-channel.js';
import { CHANNELS_IN_SERVICE } from '../send-messages/message-channel.js';
import type { ChallengeRow } from '../verify-addresses/challenge.row.js';
import { ChallengeStore } from '../verify-addresses/challenge.store.js';
import { GapStore } from '../watch-reach/gap.store.js';
import type { AddressRow } from './address.row.js';
import { AddressStore } from './address.store.js';
import type { Recipient } from './recipient.store.js';

const WEEK = 7 * 24 * 3_600_000;
const RUNG = `
  select count(distinct ring_id)::int as rings from attempt
  where org_id = $1 and member_id = $2 and purpose = 'ring' and recorded_at > $3 and state in ('sent', 'delivered', 'read')`;

/** Where rows of addresses become what people see. */
@Injectable()
export class ViewMeans {
  constructor(
    @Inject(CONFIG) readonly config: NotificationConfig,
    @Inject(CHANNELS_IN_SERVICE) readonly channels: ReadonlyMap<string, MessageChannel>,
    readonly clock: Clock,
  ) {}
}

/** What stands of an organisation beside its recipients. */
interface Around {
  waiting: readonly ChallengeRow[];
  gaps: readonly Gap[];
  onCall: ReadonlySet<string>;
}

/** Whose eyes a view is for: the member's own, and whether a duress phrase is hidden from them. */
interface Eyes {
  own: boolean;
  hides: boolean;
}

/**
 * Recipients as people see them. A member sees the word to send, and never that a duress phrase stopped anything: whoever
 * holds the phone may look over the shoulder.
 */
@Injectable()
export class RecipientViewStore {
  constructor(
    private readonly addresses: AddressStore,
    private readonly challenges: ChallengeStore,
    private readonly gaps: GapStore,
    private readonly means: ViewMeans,
  ) {}

  /** As `reader` sees them; under duress nobody else's duress is to be seen either. Throws `Failure` locked. */
  async all(
    tx: EntityManager,
    recipients: readonly Recipient[],
    reader: Pick<Actor, 'memberId' | 'guarded'>,
  ): Promise<RecipientView[]> {
    const [first] = recipients;
    if (first === undefined) return [];
    const { orgId } = first;
    const around = {
      waiting: await this.challenges.ofOrganisation(tx, orgId),
      gaps: await this.gaps.ofOrganisation(tx, orgId),
      onCall: await this.gaps.onCall(tx, orgId),
    };
    return recipients.map((recipient) => {
      const own = recipient.memberId === reader.memberId;
      return this.view(recipient, around, { own, hides: own || reader.guarded === true });
    });
  }

  /** As the member sees themselves. */
  async own(tx: EntityManager, recipient: Recipient): Promise<RecipientView> {
    const { orgId, memberId } = recipient;
    const [view] = await this.all(tx, [recipient], { memberId });
    if (view === undefined) throw new Error('A recipient has no view.');
    const since = new Date(this.means.clock.now().getTime() - WEEK);
    const [rung] = await tx.query<{ rings: number }[]>(RUNG, [orgId, memberId, since]);
    const { config } = this.means;
    return { ...view, offered: this.offered(), signalNumber: config.signalAccount, ringsThisWeek: rung?.rings ?? 0 };
  }

  private offered(): Channel[] {
    const { channels, config } = this.means;
    const missing: Partial<Record<Channel, boolean>> = {
      signal: config.signalUrl === null || config.signalAccount === null,
      email: config.smtpUrl === null,
      matrix: config.matrixUrl === null,
    };
    return CHANNELS.filter((name) => channels.has(name) && missing[name] !== true);
  }

  private view(recipient: Recipient, around: Around, eyes: Eyes): RecipientView {
    const { memberId, version, preferences } = recipient;
    const waiting = around.waiting.filter((row) => row.memberId === memberId);
    const addresses = CHANNELS.flatMap((channel) => {
      const row = recipient.addresses.find((one) => one.channel === channel) ?? null;
      const challenge = waiting.find((one) => one.channel === channel) ?? null;
      return this.address(row, challenge, eyes) ?? [];
    });
    return {
      memberId,
      version,
      addresses,
      ...preferences,
      offered: [],
      signalNumber: null,
      ringsThisWeek: 0,
      onCall: around.onCall.has(memberId),
      unreachableSince: around.gaps.find((gap) => gap.memberId === memberId)?.since ?? null,
    };
  }

  private address(row: AddressRow | null, challenge: ChallengeRow | null, { own, hides }: Eyes): AddressView | null {
    const waiting = challenge === null ? null : this.waiting(challenge, own);
    const standing = row === null || (hides && isRemovedUnderDuress(row)) ? null : row;
    if (standing === null && waiting === null) return null;
    const channel = (row ?? challenge)?.channel;
    if (channel === undefined) return null;
    const stopped = hides && standing?.stopped === 'duress' ? null : (standing?.stopped ?? null);
    return {
      channel,
      address: standing === null ? (waiting?.address ?? '') : this.addresses.open(standing).address,
      verifiedAt: standing?.verifiedAt?.toISOString() ?? null,
      stopped,
      stoppedAt: stopped === null ? null : (standing?.stoppedAt?.toISOString() ?? null),
      waiting,
    };
  }

  private waiting(row: ChallengeRow, own: boolean): NonNullable<AddressView['waiting']> {
    const { body, code } = this.challenges.open(row);
    const { way, triesLeft, otherSender } = row;
    const word = own && way === 'word' ? showCode(code) : null;
    const secret = own && row.channel === 'webhook' ? body.secret : null;
    return { address: body.address, way, word, secret, expiresAt: row.expiresAt.toISOString(), triesLeft, otherSender };
  }
}

/** What a member removes under duress stays as a mark alone. */
function isRemovedUnderDuress(row: AddressRow): boolean {
  return row.stopped === 'duress' && row.verifiedAt === null;
}
