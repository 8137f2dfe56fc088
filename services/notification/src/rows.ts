import { LinkRow } from './acknowledge/link.row.js';
import { MemberRow } from './follow-members/member.row.js';
import { OrganisationRow } from './follow-members/organisation.row.js';
import { EarlyWordRow } from './hear-replies/early-word.row.js';
import { PolicyRow } from './keep-policies/policy.row.js';
import { RecipientRow } from './keep-recipients/recipient.row.js';
import { NoticeRow } from './page-operators/notice.row.js';
import { PageAttemptRow } from './page-operators/page-attempt.row.js';
import { PageSeriesRow } from './page-operators/page-series.row.js';
import { AlertRow } from './receive-alerts/alert.row.js';
import { DutyRow } from './ring-duties/duty.row.js';
import { AttemptRow } from './send-messages/attempt.row.js';

/** Every row of the service's schema. */
export const notificationRows = [
  OrganisationRow,
  MemberRow,
  PolicyRow,
  RecipientRow,
  AlertRow,
  DutyRow,
  AttemptRow,
  LinkRow,
  EarlyWordRow,
  NoticeRow,
  PageSeriesRow,
  PageAttemptRow,
];
