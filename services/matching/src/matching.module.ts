import { Module } from '@nestjs/common';
import type { ConsumersOf } from '@lapwing/bus';
import { BriefFollowing } from './brief-persons/brief-following.js';
import { BriefsController } from './brief-persons/briefs.controller.js';
import { FollowFactsTimer } from './brief-persons/follow-facts.timer.js';
import { StandingFactsStore } from './brief-persons/standing-facts.store.js';
import { aftermath } from './stations/aftermath.js';
import { handingOver } from './stations/handing-over.js';
import { tellingAll } from './stations/telling-all.js';
import { CanaryDeliveredConsumer } from './carry-canary/canary-delivered.consumer.js';
import { CanaryNest } from './carry-canary/canary-nest.js';
import { LayNestTimer } from './carry-canary/lay-nest.timer.js';
import { PurgeCanariesTimer } from './carry-canary/purge-canaries.timer.js';
import { ReconcileTimer } from './catch-up/reconcile.timer.js';
import { ChangeRinging } from './change-with-two/change-ringing.js';
import { CountRingingTimer } from './change-with-two/count-ringing.timer.js';
import { DoDeed } from './change-with-two/do-deed.js';
import { FollowWish } from './change-with-two/follow-wish.js';
import { FollowWishTimer } from './change-with-two/follow-wish.timer.js';
import { RingingStore } from './change-with-two/ringing.store.js';
import { RingingWishStore } from './change-with-two/ringing-wish.store.js';
import { WishesController } from './change-with-two/wishes.controller.js';
import { ReportsController } from './file-reports/reports.controller.js';
import { TakeReportBackController } from './file-reports/take-report-back.controller.js';
import { AlertAcknowledgedConsumer } from './follow-acknowledgements/alert-acknowledged.consumer.js';
import { DutyStore } from './follow-acknowledgements/duty.store.js';
import { NotificationSettledConsumer } from './follow-acknowledgements/notification-settled.consumer.js';
import { MemberChangedConsumer } from './follow-organisations/member-changed.consumer.js';
import { MemberRemovedConsumer } from './follow-organisations/member-removed.consumer.js';
import { OrganisationChangedConsumer } from './follow-organisations/organisation-changed.consumer.js';
import { OrganisationStore } from './follow-organisations/organisation.store.js';
import { EditTogetherController } from './edit-persons-together/edit-together.controller.js';
import { DismissAlertsController } from './dismiss-alerts/dismiss-alerts.controller.js';
import { DismissalStore } from './dismiss-alerts/dismissal.store.js';
import { ExportController } from './export-persons/export.controller.js';
import { IMPORTING, ImportsController } from './import-persons/importing.js';
import { PersonBatch } from './keep-persons/person-batch.store.js';
import { ExposuresStore } from './keep-persons/exposures.store.js';
import { ErasePersonsTimer } from './keep-persons/erase-persons.timer.js';
import { ErasureStore } from './keep-persons/erasure.store.js';
import { ForgetPersonTimer } from './keep-persons/forget-person.timer.js';
import { HistoryStore } from './keep-persons/history.store.js';
import { PersonCourseController } from './keep-persons/person-course.controller.js';
import { PersonDesk } from './keep-persons/person-desk.js';
import { PersonStore } from './keep-persons/person.store.js';
import { PersonsController } from './keep-persons/persons.controller.js';
import { RecordSeal } from './keep-persons/record-seal.js';
import { ResealPersonsTimer } from './keep-persons/reseal-persons.timer.js';
import { SubscriptionStore } from './keep-subscriptions/subscription.store.js';
import { SubscriptionsController } from './keep-subscriptions/subscriptions.controller.js';
import { Aftermath, AlertChannel } from './match-development/alert.channel.js';
import { AlertJudging } from './match-development/alert-judging.js';
import { AlertStore } from './match-development/alert.store.js';
import { DevelopmentIntake } from './match-development/development-intake.js';
import { DevelopmentMatching, JudgingTools } from './match-development/development-matching.js';
import { DevelopmentStore } from './match-development/development.store.js';
import { LookAgainTimer } from './match-development/look-again.timer.js';
import { MatchDevelopmentConsumer } from './match-development/match-development.consumer.js';
import { BriefRaising } from './match-persons/brief-raising.js';
import { MatchPersonTimer } from './match-persons/match-person.timer.js';
import { PersonMatching } from './match-persons/person-matching.js';
import { MuteEndTimer } from './mute-alerts/mute-end.timer.js';
import { MuteStore } from './mute-alerts/mute.store.js';
import { MutesController } from './mute-alerts/mutes.controller.js';
import { HeadlineHandles } from './offer-headlines/headline-handles.js';
import { JudgePast } from './preview-subscriptions/judge-past.js';
import { PreviewBudgetStore } from './preview-subscriptions/preview-budget.store.js';
import { PreviewController } from './preview-subscriptions/preview.controller.js';
import { DutyResolution } from './resolve-duties/duty-resolution.js';
import { UrgencyController } from './set-urgency/urgency.controller.js';
import { UrgencyStore } from './set-urgency/urgency.store.js';
import { AlertReading } from './show-alerts/alert-reading.js';
import { AlertsController } from './show-alerts/alerts.controller.js';
import { ClaimReading } from './show-alerts/claim-reading.js';
import { TouchedReading } from './show-alerts/touched-reading.js';
import { StatusController } from './tell-status/status.controller.js';
import { KeyStore } from './unlock-keys/key.store.js';
import { UnlockKeysTimer } from './unlock-keys/unlock-keys.timer.js';
import { UnlockSocketConnector } from './unlock-keys/unlock-socket.connector.js';
import { BlocDaysTimer } from './watch-clocks/bloc-days.timer.js';
import { ClocksController } from './watch-clocks/clocks.controller.js';
import { ClocksDueTimer } from './watch-clocks/clocks-due.timer.js';
import { ReminderChannel } from './watch-clocks/reminder.channel.js';
import { ReminderRaising } from './watch-clocks/reminder-raising.js';
import { WatchStore } from './watch-organisations/watch.store.js';

/** What matching hears, by the name of the event. */
export const CONSUMERS: ConsumersOf<'matching'> = {
  'alert.acknowledged': AlertAcknowledgedConsumer,
  'canary.delivered': CanaryDeliveredConsumer,
  'development.changed': MatchDevelopmentConsumer,
  'member.changed': MemberChangedConsumer,
  'member.removed': MemberRemovedConsumer,
  'notification.settled': NotificationSettledConsumer,
  'organisation.changed': OrganisationChangedConsumer,
};

@Module({
  controllers: [
    ...Object.values(CONSUMERS),
    ...aftermath.controllers,
    ...handingOver.controllers,
    ...tellingAll.controllers,
    BriefsController,
    EditTogetherController,
    ExportController,
    ImportsController,
    AlertsController,
    DismissAlertsController,
    ClocksController,
    MutesController,
    PersonCourseController,
    PersonsController,
    PreviewController,
    ReportsController,
    StatusController,
    SubscriptionsController,
    TakeReportBackController,
    UrgencyController,
    WishesController,
  ],
  providers: [
    ...IMPORTING,
    ...aftermath.providers,
    ...handingOver.providers,
    ...tellingAll.providers,
    PersonBatch,
    Aftermath,
    AlertChannel,
    AlertJudging,
    JudgingTools,
    AlertReading,
    AlertStore,
    BlocDaysTimer,
    BriefFollowing,
    BriefRaising,
    ChangeRinging,
    ClocksDueTimer,
    DevelopmentIntake,
    DevelopmentMatching,
    DevelopmentStore,
    CountRingingTimer,
    DoDeed,
    DutyResolution,
    DutyStore,
    ErasePersonsTimer,
    ErasureStore,
    ExposuresStore,
    ForgetPersonTimer,
    HistoryStore,
    HeadlineHandles,
    FollowFactsTimer,
    FollowWish,
    FollowWishTimer,
    JudgePast,
    KeyStore,
    LayNestTimer,
    LookAgainTimer,
    MatchPersonTimer,
    MuteEndTimer,
    MuteStore,
    CanaryNest,
    ClaimReading,
    DismissalStore,
    OrganisationStore,
    PersonMatching,
    PersonDesk,
    PersonStore,
    PreviewBudgetStore,
    PurgeCanariesTimer,
    ReconcileTimer,
    RecordSeal,
    ResealPersonsTimer,
    ReminderChannel,
    ReminderRaising,
    RingingStore,
    RingingWishStore,
    StandingFactsStore,
    SubscriptionStore,
    TouchedReading,
    UnlockKeysTimer,
    UnlockSocketConnector,
    UrgencyStore,
    WatchStore,
  ],
})
export class MatchingModule {}
