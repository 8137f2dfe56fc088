import { ExposureTaskRow } from './ask-who-is-exposed/exposure-task.row.js';
import { HandOverRow } from './hand-over-persons/hand-over.row.js';
import { PublicReportRow } from './publish-reports/public-report.row.js';
import { PlaybookCardRow } from './write-playbooks/playbook-card.row.js';
import { PlaybookVersionRow } from './write-playbooks/playbook-version.row.js';
import { OrganisationRow } from './follow-organisations/organisation.row.js';
import { MemberRow } from './follow-organisations/member.row.js';
import { PersonRow } from './keep-persons/person.row.js';
import { PersonVersionRow } from './keep-persons/person-version.row.js';
import { SubscriptionRow } from './keep-subscriptions/subscription.row.js';
import { DevelopmentRow } from './match-development/development.row.js';
import { AlertRow } from './match-development/alert.row.js';
import { DutyRow } from './follow-acknowledgements/duty.row.js';
import { MuteRow } from './mute-alerts/mute.row.js';
import { PreviewTakenRow } from './preview-subscriptions/preview-taken.row.js';
import { RingingWishRow } from './change-with-two/ringing-wish.row.js';
import { UrgencyTableRow } from './set-urgency/urgency-table.row.js';
import { OutcomeRow } from './record-outcomes/outcome.row.js';

/** Every table of matching. */
export const ROWS = [
  OrganisationRow,
  MemberRow,
  PersonRow,
  PersonVersionRow,
  SubscriptionRow,
  DevelopmentRow,
  AlertRow,
  DutyRow,
  OutcomeRow,
  HandOverRow,
  PublicReportRow,
  PlaybookCardRow,
  PlaybookVersionRow,
  ExposureTaskRow,
  MuteRow,
  UrgencyTableRow,
  RingingWishRow,
  PreviewTakenRow,
];
