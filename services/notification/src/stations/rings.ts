import { AcknowledgeController } from '../acknowledge/acknowledge.controller.js';
import { AnswerDeeds, AnsweringStore } from '../acknowledge/answering.store.js';
import { AskAgainMeans, AskAgainTimer } from '../acknowledge/ask-again.timer.js';
import { DoubtingStore } from '../acknowledge/doubting.store.js';
import { LinkStore } from '../acknowledge/link.store.js';
import { OwnDutiesStore } from '../acknowledge/own-duties.store.js';
import { GivingBackStore } from '../acknowledge/giving-back.store.js';
import { PassingStore } from '../acknowledge/passing.store.js';
import { AskingTools, PuttingOffStore } from '../acknowledge/putting-off.store.js';
import { TakingStore } from '../acknowledge/taking.store.js';
import { CountRingsController } from '../count-rings/count-rings.controller.js';
import { RingsStore } from '../count-rings/rings.store.js';
import { GatherStore } from '../gather-rings/gather.store.js';
import { EarlyWordStore } from '../hear-replies/early-word.store.js';
import { HearingStore, HearingTools } from '../hear-replies/hearing.store.js';
import { HeedTimer } from '../hear-replies/heed.timer.js';
import { AlertStore } from '../receive-alerts/alert.store.js';
import { FreshAlertsStore } from '../receive-alerts/fresh-alerts.store.js';
import { GoingOnMeans, GoingOnSources, GoingOnStore } from '../receive-alerts/going-on.store.js';
import { ArrivalStores, ReceiveAlertsConsumer } from '../receive-alerts/receive-alerts.consumer.js';
import { DutyStore } from '../ring-duties/duty.store.js';
import { ManySituationsStore } from '../ring-duties/many-situations.store.js';
import { RingMeans, RingTimer } from '../ring-duties/ring.timer.js';
import { SituationSources, SituationStore } from '../ring-duties/situation.store.js';
import { SweepTimer, SweepTools } from '../ring-duties/sweep.timer.js';
import { WakeAsleepController } from '../ring-duties/wake-asleep.controller.js';
import { WakeAsleepTimer, WakingMeans } from '../ring-duties/wake-asleep.timer.js';
import { DigestStore } from '../send-digests/digest.store.js';
import { PutAsideStore } from '../send-digests/put-aside.store.js';
import { DigestTools, SendDigestsTimer } from '../send-digests/send-digests.timer.js';
import { SettleConsumer } from '../settle/settle.consumer.js';
import { SettlementStore } from '../settle/settlement.store.js';

/** Alert → duty → ring → answer → outcome. */
export const rings = {
  controllers: [
    ReceiveAlertsConsumer,
    SettleConsumer,
    CountRingsController,
    AcknowledgeController,
    WakeAsleepController,
  ],
  providers: [
    AlertStore,
    DutyStore,
    SituationSources,
    SituationStore,
    RingMeans,
    RingTimer,
    SweepTools,
    SweepTimer,
    WakingMeans,
    WakeAsleepTimer,
    ManySituationsStore,
    FreshAlertsStore,
    GoingOnMeans,
    GoingOnSources,
    GoingOnStore,
    ArrivalStores,
    RingsStore,
    GatherStore,
    PutAsideStore,
    DigestStore,
    DigestTools,
    SendDigestsTimer,
    OwnDutiesStore,
    TakingStore,
    GivingBackStore,
    PassingStore,
    AskingTools,
    PuttingOffStore,
    DoubtingStore,
    AnswerDeeds,
    AnsweringStore,
    AskAgainMeans,
    AskAgainTimer,
    LinkStore,
    EarlyWordStore,
    HearingTools,
    HearingStore,
    HeedTimer,
    SettlementStore,
  ],
};
