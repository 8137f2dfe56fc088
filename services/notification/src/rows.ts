import { DeskKeyRow } from './encrypt-mail/desk-key.row.js';
import { MailKeyRow } from './keep-keys/mail-key.row.js';
import { AskedAgainRow } from './acknowledge/asked-again.row.js';
import { LinkRow } from './acknowledge/link.row.js';
import { GuardRow } from './guard-members/guard.row.js';
import { MemberRow } from './follow-members/member.row.js';
import { OrganisationRow } from './follow-members/organisation.row.js';
import { HeadlineDecisionRow } from './decide-headlines/headline-decision.row.js';
import { EarlyWordRow } from './hear-replies/early-word.row.js';
import { WishRow } from './change-with-two/wish.row.js';
import { LineCourseRow } from './check-lines/line-course.row.js';
import { CoverRow } from './cover-traffic/cover.row.js';
import { HandRingRow } from './show-deliveries/hand-ring.row.js';
import { PolicyRow } from './keep-policies/policy.row.js';
import { OverrideRow } from './keep-schedules/override.row.js';
import { ScheduleRow } from './keep-schedules/schedule.row.js';
import { AddressRow } from './keep-recipients/address.row.js';
import { RecipientRow } from './keep-recipients/recipient.row.js';
import { NoticeRow } from './page-operators/notice.row.js';
import { PageSeriesRow } from './page-operators/page-series.row.js';
import { ReadMailRow } from './read-mailbox/read-mail.row.js';
import { AlertRow } from './receive-alerts/alert.row.js';
import { DutyRow } from './ring-duties/duty.row.js';
import { ErrandRow } from './run-errands/errand.row.js';
import { AttemptRow } from './send-messages/attempt.row.js';
import { ChallengeRow } from './verify-addresses/challenge.row.js';
import { CodeSentRow } from './verify-addresses/code-sent.row.js';
import { GapRow } from './watch-reach/gap.row.js';
import { SignalContactRow } from './tend-signal/signal-contact.row.js';
import { SignalStateRow } from './tend-signal/signal-state.row.js';

/** Every row of the service's schema. */
export const notificationRows = [
  OrganisationRow,
  MemberRow,
  PolicyRow,
  WishRow,
  HeadlineDecisionRow,
  ScheduleRow,
  OverrideRow,
  RecipientRow,
  AddressRow,
  ChallengeRow,
  CodeSentRow,
  GapRow,
  AlertRow,
  DutyRow,
  AttemptRow,
  LinkRow,
  AskedAgainRow,
  GuardRow,
  EarlyWordRow,
  NoticeRow,
  PageSeriesRow,
  ErrandRow,
  HandRingRow,
  LineCourseRow,
  CoverRow,
  DeskKeyRow,
  MailKeyRow,
  ReadMailRow,
  SignalStateRow,
  SignalContactRow,
];
