import { ChangeWithTwo } from '../change-with-two/change-with-two.js';
import { FollowingMeans, FollowWishesTimer } from '../change-with-two/follow-wishes.timer.js';
import { WishStore } from '../change-with-two/wish.store.js';
import { DecideHeadlinesController } from '../decide-headlines/decide-headlines.controller.js';
import { HeadlineDecisionStore } from '../decide-headlines/headline-decision.store.js';
import { OwnHeadlinesController } from '../decide-headlines/own-headlines.controller.js';
import { FollowMembersConsumer } from '../follow-members/follow-members.consumer.js';
import { MemberStore } from '../follow-members/member.store.js';
import { GuardMembersController } from '../guard-members/guard-members.controller.js';
import { AskForCallTimer, CallTools, GuardMeans } from '../guard-members/ask-for-call.timer.js';
import { CallsController } from '../guard-members/calls.controller.js';
import { GuardRaisedTimer, GuardTools } from '../guard-members/guard-raised.timer.js';
import { GuardStore } from '../guard-members/guard.store.js';
import { KeepKeysController } from '../keep-keys/keep-keys.controller.js';
import { MailKeyStore } from '../keep-keys/mail-key.store.js';
import { SayKeys } from '../keep-keys/say-keys.js';
import { WatchKeysTimer } from '../keep-keys/watch-keys.timer.js';
import { WebKeys } from '../keep-keys/web-keys.js';
import { ChangePolicy } from '../keep-policies/change-policy.js';
import { KeepPoliciesController } from '../keep-policies/keep-policies.controller.js';
import { PolicyWishesController } from '../keep-policies/policy-wishes.controller.js';
import { PolicyStore } from '../keep-policies/policy.store.js';
import { AddressStore } from '../keep-recipients/address.store.js';
import { KeepRecipientsController } from '../keep-recipients/keep-recipients.controller.js';
import { RecipientViewStore, ViewMeans } from '../keep-recipients/recipient-view.store.js';
import { SealedWishes } from '../keep-recipients/sealed-wishes.js';
import { RecipientStore } from '../keep-recipients/recipient.store.js';
import { RemoveAddressesController } from '../keep-recipients/remove-addresses.controller.js';
import { StopChannelStore } from '../keep-recipients/stop-channel.store.js';
import { KeepSchedulesController } from '../keep-schedules/keep-schedules.controller.js';
import { OverrideStore } from '../keep-schedules/override.store.js';
import { ScheduleStore } from '../keep-schedules/schedule.store.js';
import { ShiftsController } from '../keep-schedules/shifts.controller.js';
import { SealedBodies } from '../seal-settings/sealed-bodies.js';
import { SealSettingsTimer } from '../seal-settings/seal-settings.timer.js';
import { ChallengeStore } from '../verify-addresses/challenge.store.js';
import { CodeBudgetStore } from '../verify-addresses/code-budget.store.js';
import { VerificationStore, VerifyMeans } from '../verify-addresses/verification.store.js';
import { VerifyAddressesController } from '../verify-addresses/verify-addresses.controller.js';
import { GapStore } from '../watch-reach/gap.store.js';
import { ReachMeans, WatchReachTimer } from '../watch-reach/watch-reach.timer.js';

/** Who is told, where and how they are reached, and who is on call. */
export const people = {
  controllers: [
    FollowMembersConsumer,
    KeepKeysController,
    KeepPoliciesController,
    PolicyWishesController,
    DecideHeadlinesController,
    OwnHeadlinesController,
    KeepSchedulesController,
    ShiftsController,
    KeepRecipientsController,
    RemoveAddressesController,
    VerifyAddressesController,
    GuardMembersController,
    CallsController,
  ],
  providers: [
    MemberStore,
    PolicyStore,
    WishStore,
    ChangeWithTwo,
    ChangePolicy,
    FollowingMeans,
    FollowWishesTimer,
    HeadlineDecisionStore,
    OverrideStore,
    ScheduleStore,
    SealedBodies,
    SealedWishes,
    SealSettingsTimer,
    RecipientStore,
    AddressStore,
    StopChannelStore,
    RecipientViewStore,
    ViewMeans,
    ChallengeStore,
    CodeBudgetStore,
    VerifyMeans,
    VerificationStore,
    GapStore,
    ReachMeans,
    WatchReachTimer,
    MailKeyStore,
    SayKeys,
    WebKeys,
    WatchKeysTimer,
    GuardStore,
    GuardMeans,
    AskForCallTimer,
    GuardTools,
    CallTools,
    GuardRaisedTimer,
  ],
};
