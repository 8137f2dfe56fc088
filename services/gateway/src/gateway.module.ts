import { Module } from '@nestjs/common';
import { CONFIG, Keyring, readKek, Readiness } from '@lapwing/platform';
import type { GatewayConfig } from './config.js';
import { FeedDoor } from './deliver-feeds/feed-door.js';
import { Enrolment } from './keep-accounts/enrolment.js';
import { EntryTokenStore } from './keep-accounts/entry-token.store.js';
import { InvitationController } from './keep-accounts/invitation.controller.js';
import { Invite } from './keep-accounts/invite.js';
import { LanguageController } from './keep-accounts/language.controller.js';
import { MemberController } from './keep-accounts/member.controller.js';
import { MemberStore } from './keep-accounts/member.store.js';
import { OrganisationController } from './keep-accounts/organisation.controller.js';
import { OrganisationStore } from './keep-accounts/organisation.store.js';
import { AuditController } from './keep-audit/audit.controller.js';
import { AuditStore } from './keep-audit/audit.store.js';
import { AttemptStore } from './keep-sessions/attempt.store.js';
import { Confirmation } from './keep-sessions/confirmation.js';
import { CredentialStore } from './keep-sessions/credential.store.js';
import { DevelopmentLink } from './keep-sessions/development-link.js';
import { SessionController } from './keep-sessions/session.controller.js';
import { SessionStore } from './keep-sessions/session.store.js';
import { SignIn } from './keep-sessions/sign-in.js';
import { SweepTimer } from './keep-sessions/sweep.timer.js';
import { Welcome } from './keep-sessions/welcome.js';
import { ActorMint } from './open-doors/actor-mint.js';
import { Answerer } from './open-doors/answerer.js';
import { Doors } from './open-doors/doors.js';
import { Entrance } from './open-doors/entrance.js';
import { OwnAnswers } from './open-doors/own-answers.js';
import { Standings } from './open-doors/standings.js';
import { ProblemVoice } from './open-doors/problem-voice.js';
import { LiveController } from './push-updates/live.controller.js';
import { LiveStreams } from './push-updates/live-streams.js';
import { PushAcknowledgementConsumer } from './push-updates/push-acknowledgement.consumer.js';
import { PushAlertConsumer } from './push-updates/push-alert.consumer.js';
import { PushDevelopmentConsumer } from './push-updates/push-development.consumer.js';
import { SignOutConsumer } from './keep-sessions/sign-out.consumer.js';
import { PushNoticeConsumer } from './push-updates/push-notice.consumer.js';
import { PushSettlementConsumer } from './push-updates/push-settlement.consumer.js';
import { PushDoor } from './receive-pushes/push-door.js';
import { PartsController } from './watch-parts/parts.controller.js';

const sessions = [
  ...[SessionStore, AttemptStore, CredentialStore, SignIn, Confirmation, Welcome, DevelopmentLink, SweepTimer],
];
const accounts = [OrganisationStore, MemberStore, EntryTokenStore, Invite, Enrolment, AuditStore];
const doors = [ActorMint, Standings, Answerer, Doors, Entrance, ProblemVoice, LiveStreams, PushDoor, FeedDoor];

/** They answer through the doors of the catalogue, which are no routes of the framework. */
const answers = [
  ...[SessionController, LanguageController, OrganisationController, MemberController],
  ...[InvitationController, AuditController, PartsController, LiveController],
];

const keyring = {
  provide: Keyring,
  inject: [CONFIG, Readiness],
  useFactory: (config: GatewayConfig, readiness: Readiness): Keyring => {
    const ring = Keyring.open({ file: config.keyringFile, kek: readKek(config.kekFile, config.mode) });
    readiness.check('keys', () => (ring.locked ? 'locked' : null));
    return ring;
  },
};

const ownAnswers = {
  provide: OwnAnswers,
  inject: [
    ...[SessionController, LanguageController, OrganisationController, MemberController],
    ...[InvitationController, AuditController, PartsController],
  ],
  useFactory: (
    session: SessionController,
    language: LanguageController,
    organisation: OrganisationController,
    member: MemberController,
    ...[invitation, audit, parts]: [InvitationController, AuditController, PartsController]
  ): OwnAnswers =>
    new OwnAnswers({
      'session.start': (request, visit) => session.start(request, visit),
      'session.redeem': (request, visit) => session.redeem(request, visit),
      'session.get': (request, visit) => session.get(request, visit),
      'session.end': (request, visit) => session.end(request, visit),
      'session.confirm': (request, visit) => session.confirm(request, visit),
      'session.language': (request, visit) => language.set(request, visit),
      'organisations.add': (request, visit) => organisation.add(request, visit),
      'members.list': (request, visit) => member.list(request, visit),
      'members.add': (request, visit) => member.add(request, visit),
      'members.change': (request, visit) => member.change(request, visit),
      'members.remove': (request, visit) => member.remove(request, visit),
      'invitations.accept': (request) => invitation.accept(request),
      'invitations.confirm': (request, visit) => invitation.confirm(request, visit),
      'audit.list': (request, visit) => audit.list(request, visit),
      'status.get': () => parts.get(),
    }),
};

/** The only door for people. */
@Module({
  controllers: [
    PushDevelopmentConsumer,
    PushAlertConsumer,
    PushAcknowledgementConsumer,
    PushSettlementConsumer,
    SignOutConsumer,
    PushNoticeConsumer,
  ],
  providers: [...sessions, ...accounts, ...doors, ...answers, keyring, ownAnswers],
})
export class GatewayModule {}
