import { Module } from '@nestjs/common';
import { CONFIG, Keyring, Readiness, readKek } from '@lapwing/platform';
import { AcknowledgeController } from './acknowledge/acknowledge.controller.js';
import { LinkStore } from './acknowledge/link.store.js';
import { TakingStore } from './acknowledge/taking.store.js';
import { CanaryNest } from './carry-canary/canary-nest.js';
import { LayNestTimer } from './carry-canary/lay-nest.timer.js';
import { PurgeCanariesTimer } from './carry-canary/purge-canaries.timer.js';
import type { NotificationConfig } from './config.js';
import { FollowMembersConsumer } from './follow-members/follow-members.consumer.js';
import { MemberStore } from './follow-members/member.store.js';
import { EarlyWordStore } from './hear-replies/early-word.store.js';
import { HearingStore, HearingTools } from './hear-replies/hearing.store.js';
import { HeedTimer } from './hear-replies/heed.timer.js';
import { SignalConnector } from './hear-replies/signal.connector.js';
import { KeepPoliciesController } from './keep-policies/keep-policies.controller.js';
import { PolicyStore } from './keep-policies/policy.store.js';
import { KeepRecipientsController } from './keep-recipients/keep-recipients.controller.js';
import { RecipientStore } from './keep-recipients/recipient.store.js';
import { NoticeBoardStore } from './page-operators/notice-board.store.js';
import { NoticeChangedConsumer } from './page-operators/notice-changed.consumer.js';
import { OperatorsStore } from './page-operators/operators.store.js';
import { PageLedgerStore } from './page-operators/page-ledger.store.js';
import { PageOperatorsTimer, PageTools } from './page-operators/page-operators.timer.js';
import { PageMeans, SendPageTimer } from './page-operators/send-page.timer.js';
import { AlertStore } from './receive-alerts/alert.store.js';
import { ReceiveAlertsConsumer } from './receive-alerts/receive-alerts.consumer.js';
import { DutyStore } from './ring-duties/duty.store.js';
import { RingTimer } from './ring-duties/ring.timer.js';
import { SituationStore } from './ring-duties/situation.store.js';
import { SweepTimer, SweepTools } from './ring-duties/sweep.timer.js';
import { AnyChannel } from './send-messages/any.channel.js';
import { AttemptStore } from './send-messages/attempt.store.js';
import { EmailChannel } from './send-messages/email.channel.js';
import { FollowUpStore } from './send-messages/follow-up.store.js';
import { LetterStore } from './send-messages/letter.store.js';
import { SendTimer } from './send-messages/send.timer.js';
import { SignalChannel } from './send-messages/signal.channel.js';
import { TellingStore } from './send-messages/telling.store.js';
import { SettleConsumer } from './settle/settle.consumer.js';
import { SettlementStore } from './settle/settlement.store.js';
import { ShowDutiesController } from './show-duties/show-duties.controller.js';
import { TellStatusController } from './tell-status/tell-status.controller.js';

const keyring = {
  provide: Keyring,
  inject: [CONFIG, Readiness],
  useFactory: (config: NotificationConfig, readiness: Readiness): Keyring => {
    const ring = Keyring.open({ file: config.keyFile, kek: readKek(config.kekFile, config.mode) });
    readiness.check('keys', () => (ring.locked ? 'locked' : null));
    return ring;
  },
};

/** Alert → duty → ring → acknowledgement → outcome. */
@Module({
  controllers: [
    FollowMembersConsumer,
    ReceiveAlertsConsumer,
    SettleConsumer,
    NoticeChangedConsumer,
    KeepPoliciesController,
    KeepRecipientsController,
    ShowDutiesController,
    AcknowledgeController,
    TellStatusController,
  ],
  providers: [
    keyring,
    MemberStore,
    PolicyStore,
    RecipientStore,
    AlertStore,
    DutyStore,
    SituationStore,
    RingTimer,
    SweepTools,
    SweepTimer,
    AttemptStore,
    LetterStore,
    FollowUpStore,
    EmailChannel,
    SignalChannel,
    AnyChannel,
    SendTimer,
    TellingStore,
    TakingStore,
    LinkStore,
    EarlyWordStore,
    HearingTools,
    HearingStore,
    HeedTimer,
    SignalConnector,
    SettlementStore,
    CanaryNest,
    LayNestTimer,
    PurgeCanariesTimer,
    NoticeBoardStore,
    OperatorsStore,
    PageLedgerStore,
    PageTools,
    PageOperatorsTimer,
    PageMeans,
    SendPageTimer,
  ],
})
export class NotificationModule {}
