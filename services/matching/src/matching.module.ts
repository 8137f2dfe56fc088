import { Module } from '@nestjs/common';
import type { ConsumersOf } from '@lapwing/bus';
import { CanaryDeliveredConsumer } from './carry-canary/canary-delivered.consumer.js';
import { CanaryNest } from './carry-canary/canary-nest.js';
import { LayNestTimer } from './carry-canary/lay-nest.timer.js';
import { PurgeCanariesTimer } from './carry-canary/purge-canaries.timer.js';
import { ReconcileTimer } from './catch-up/reconcile.timer.js';
import { ReportsController } from './file-reports/reports.controller.js';
import { AlertAcknowledgedConsumer } from './follow-acknowledgements/alert-acknowledged.consumer.js';
import { DutyStore } from './follow-acknowledgements/duty.store.js';
import { NotificationSettledConsumer } from './follow-acknowledgements/notification-settled.consumer.js';
import { MemberChangedConsumer } from './follow-organisations/member-changed.consumer.js';
import { MemberRemovedConsumer } from './follow-organisations/member-removed.consumer.js';
import { OrganisationChangedConsumer } from './follow-organisations/organisation-changed.consumer.js';
import { OrganisationStore } from './follow-organisations/organisation.store.js';
import { ExposuresStore } from './keep-persons/exposures.store.js';
import { PersonStore } from './keep-persons/person.store.js';
import { PersonsController } from './keep-persons/persons.controller.js';
import { SubscriptionStore } from './keep-subscriptions/subscription.store.js';
import { SubscriptionsController } from './keep-subscriptions/subscriptions.controller.js';
import { AlertChannel } from './match-development/alert.channel.js';
import { AlertStore } from './match-development/alert.store.js';
import { DevelopmentIntake } from './match-development/development-intake.js';
import { DevelopmentMatching } from './match-development/development-matching.js';
import { DevelopmentStore } from './match-development/development.store.js';
import { MatchDevelopmentConsumer } from './match-development/match-development.consumer.js';
import { BriefRaising } from './match-persons/brief-raising.js';
import { MatchPersonTimer } from './match-persons/match-person.timer.js';
import { PersonMatching } from './match-persons/person-matching.js';
import { TravelDatesTimer } from './match-persons/travel-dates.timer.js';
import { OutcomeStore } from './record-outcomes/outcome.store.js';
import { OutcomesController } from './record-outcomes/outcomes.controller.js';
import { DutyResolution } from './resolve-duties/duty-resolution.js';
import { AlertReading } from './show-alerts/alert-reading.js';
import { AlertsController } from './show-alerts/alerts.controller.js';
import { StatusController } from './tell-status/status.controller.js';
import { KeyStore } from './unlock-keys/key.store.js';
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
    AlertsController,
    OutcomesController,
    PersonsController,
    ReportsController,
    StatusController,
    SubscriptionsController,
  ],
  providers: [
    AlertChannel,
    AlertReading,
    AlertStore,
    BriefRaising,
    DevelopmentIntake,
    DevelopmentMatching,
    DevelopmentStore,
    DutyResolution,
    DutyStore,
    ExposuresStore,
    KeyStore,
    LayNestTimer,
    MatchPersonTimer,
    CanaryNest,
    OrganisationStore,
    OutcomeStore,
    PersonMatching,
    PersonStore,
    PurgeCanariesTimer,
    ReconcileTimer,
    SubscriptionStore,
    TravelDatesTimer,
    WatchStore,
  ],
})
export class MatchingModule {}
