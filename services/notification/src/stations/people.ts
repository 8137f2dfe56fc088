import { FollowMembersConsumer } from '../follow-members/follow-members.consumer.js';
import { MemberStore } from '../follow-members/member.store.js';
import { GuardMembersController } from '../guard-members/guard-members.controller.js';
import { CallTools, GuardMeans, GuardRaisedTimer } from '../guard-members/guard-raised.timer.js';
import { GuardStore } from '../guard-members/guard.store.js';
import { KeepKeysController } from '../keep-keys/keep-keys.controller.js';
import { MailKeyStore } from '../keep-keys/mail-key.store.js';
import { SayKeys } from '../keep-keys/say-keys.js';
import { WatchKeysTimer } from '../keep-keys/watch-keys.timer.js';
import { WebKeys } from '../keep-keys/web-keys.js';
import { ChangePolicy } from '../keep-policies/change-policy.js';
import { FollowPolicyWishTimer } from '../keep-policies/follow-policy-wish.timer.js';
import { KeepPoliciesController } from '../keep-policies/keep-policies.controller.js';
import { PolicyWishStore } from '../keep-policies/policy-wish.store.js';
import { PolicyWishesController } from '../keep-policies/policy-wishes.controller.js';
import { PolicyStore } from '../keep-policies/policy.store.js';
import { AddressStore } from '../keep-recipients/address.store.js';
import { KeepRecipientsController } from '../keep-recipients/keep-recipients.controller.js';
import { RecipientViewStore, ViewMeans } from '../keep-recipients/recipient-view.store.js';
import { RecipientStore } from '../keep-recipients/recipient.store.js';
import { RemoveAddressesController } from '../keep-recipients/remove-addresses.controller.js';
import { StopChannelStore } from '../keep-recipients/stop-channel.store.js';
import { KeepSchedulesController } from '../keep-schedules/keep-schedules.controller.js';
import { ScheduleStore } from '../keep-schedules/schedule.store.js';
import { ShiftsController } from '../keep-schedules/shifts.controller.js';
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
    KeepSchedulesController,
    ShiftsController,
    KeepRecipientsController,
    RemoveAddressesController,
    VerifyAddressesController,
    GuardMembersController,
  ],
  providers: [
    MemberStore,
    PolicyStore,
    PolicyWishStore,
    ChangePolicy,
    FollowPolicyWishTimer,
    ScheduleStore,
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
    CallTools,
    GuardRaisedTimer,
  ],
};
