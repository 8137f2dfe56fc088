export { SERVICES, type Service } from './service.js';
export {
  ERROR_CODES,
  ERROR_STATUS,
  Failure,
  fieldFault,
  fromProblem,
  invalid,
  problem,
  toProblem,
  type ErrorCode,
  type FieldFault,
  type Problem,
} from './failure.js';
export { API_PREFIX, OPENAPI_PATH, throughDoor, type Call } from './door.js';
export { envelope, event, streamOf, type Envelope, type EventContract, type EventOf } from './event.js';
export {
  question,
  type Access,
  type Actor,
  type InputOf,
  type Question,
  type ReplyOf,
  type RequestOf,
} from './question.js';
export {
  alertAcknowledged,
  alertChanged,
  canaryArrived,
  canaryDelivered,
  developmentChanged,
  EVENTS,
  memberChanged,
  memberRemoved,
  memberSignedOut,
  noticeChanged,
  notificationSettled,
  organisationChanged,
  outcomeRecorded,
} from './events.js';
export { QUESTIONS } from './catalogue.js';
export { DONE_UNDER_DURESS, OWNERS_UNDER_DURESS, underDuress, type UnderDuress } from './duress.js';
export { liveUpdate, type LiveUpdate } from './live.js';
export {
  headlinesAnswer,
  headlinesAsk,
  headlinesDecided,
  headlinesEnd,
  headlinesGet,
  headlinesKey,
  headlinesOwn,
  headlinesRedeem,
  headlinesWithdraw,
} from './questions/headlines.js';
export { decisionText, type HeadlineDecision, type HeadlineUse } from './shapes/headline.js';
export { briefsGet } from './questions/briefs.js';
export {
  BRIEF_LINES,
  type BriefDay,
  type BriefLine,
  type BriefView,
  type PaperLine,
  type PlaceBriefView,
} from './shapes/brief.js';
export { clocksList, personsHeardFrom } from './questions/clocks.js';
export { comingDay, type ComingDay } from './shapes/clock.js';
export { catalogueAdopt, catalogueList, catalogueUndo, sourcesTry } from './questions/catalogue.js';
export {
  auditList,
  invitationsAccept,
  invitationsConfirm,
  membersAdd,
  membersChange,
  membersList,
  membersRemove,
  organisationsAdd,
  sessionConfirm,
  sessionEnd,
  sessionGet,
  sessionLanguage,
  sessionRedeem,
  sessionStart,
  statusGet,
} from './questions/gateway.js';
export { pictureBoard, pictureCompare, pictureCountry } from './questions/picture.js';
export type { BoardRowView, LevelView, StandingView } from './shapes/picture.js';
export {
  developmentsGet,
  developmentsList,
  developmentsSearch,
  documentsGet,
  sourcesAdd,
  sourcesChange,
  sourcesList,
  sourcesConnectors,
  sourcesPoll,
  sourcesProxies,
  sourcesSecond,
  sourcesWithdraw,
} from './questions/ingestion.js';
export { outcomesOfAlert, outcomesOfPerson, outcomesRecordTogether, outcomesTakeBack } from './questions/outcomes.js';
export {
  handOversAccept,
  handOversDecline,
  handOversGet,
  handOversInvite,
  handOversList,
  handOversPrepare,
  handOversSend,
  handOversUndo,
  handOversWithdraw,
} from './questions/hand-overs.js';
export {
  claimsFile,
  claimsIn,
  claimsRecall,
  reportsPreviewPublic,
  reportsPublic,
  reportsPublish,
  reportsRecall,
} from './questions/public-reports.js';
export type { HandOverEntry, HandOverGiven, HandOverReceived, HandOverView } from './shapes/hand-over.js';
export {
  playbooksAdd,
  playbooksBegin,
  playbooksChange,
  playbooksCount,
  playbooksGet,
  playbooksHistory,
  playbooksList,
  playbooksOfAlert,
  playbooksRemove,
} from './questions/playbooks.js';
export {
  type PlaybookBeside,
  type PlaybookCard,
  playbookEntry,
  type PlaybookEntry,
  type PlaybookHead,
} from './shapes/playbook.js';
export {
  tasksAssign,
  tasksClose,
  tasksCount,
  tasksDecide,
  tasksGet,
  tasksList,
  tasksOfPerson,
  tasksOpen,
  tasksReopen,
} from './questions/tasks.js';
export { TASK_DEEDS, type TaskLineView, type TaskRow, type TaskView } from './shapes/task.js';
export {
  alertsClose,
  alertsDismiss,
  alertsGet,
  alertsList,
  alertsReopen,
  outcomesRecord,
  reportsCorrect,
  reportsFile,
} from './questions/matching.js';
export {
  acknowledgementsByLink,
  duressOwn,
  duressRemove,
  callsList,
  callsTake,
  duressSet,
  guardsStands,
  dutiesAcknowledge,
  dutiesDoubt,
  dutiesHandOver,
  dutiesList,
  dutiesPass,
  dutiesPutOff,
} from './questions/duties.js';
export { deliveriesOfAlert } from './questions/notification.js';
export {
  coverAnswer,
  coverGet,
  coverSet,
  coverWaiting,
  coverWithdraw,
  deliveriesExport,
  deliveriesList,
  deliveriesRetry,
  linesAnswer,
  linesList,
  linesOwn,
  linesSet,
} from './questions/deliveries.js';
export {
  type CoverEntry,
  type CoverView,
  type CoverWish,
  DELIVERY_STANDINGS,
  type DeliveryView,
  type LineView,
} from './shapes/line.js';
export {
  addressesAgain,
  addressesConfirm,
  addressesRemove,
  addressesRemoveForMember,
  addressesResume,
  addressesSet,
  addressesSetForMember,
  addressesTest,
  addressesWaiting,
} from './questions/addresses.js';
export {
  keysConfirm,
  keysFind,
  keysOffer,
  keysOwn,
  keysRemove,
  keysTurnDesk,
  mailKeyView,
  type MailKeyView,
} from './questions/keys.js';
export {
  reachGaps,
  recipientsList,
  recipientsOwn,
  recipientsSet,
  recipientsSetForMember,
} from './questions/recipients.js';
export {
  developmentsConfirm,
  developmentsCorrect,
  developmentsMerge,
  developmentsRecall,
  developmentsReject,
  developmentsSplit,
  reviewLeave,
  reviewList,
  reviewLook,
  reviewQueue,
  reviewReopen,
  reviewSettle,
  reviewTakeUp,
  rulingsList,
  rulingsSecond,
  rulingsUndo,
} from './questions/rulings.js';
export { noticesList, noticesMute, noticesTake } from './questions/notices.js';
export {
  feedsGet,
  PREVIEW_FORMATS,
  publishingGet,
  publishingList,
  publishingPreview,
  publishingSecond,
  publishingSet,
  publishingWithdraw,
} from './questions/publishing.js';
export {
  bulletinView,
  publicFacts,
  publishingView,
  type BulletinView,
  type PublishingView,
} from './shapes/publishing.js';
export { PUSH_HEADERS, pushesReceive } from './questions/pushes.js';
export {
  mutesAdd,
  mutesEnd,
  mutesList,
  subscriptionsAdd,
  subscriptionsChange,
  subscriptionsCover,
  subscriptionsList,
  subscriptionsPreview,
  urgencyChange,
  urgencyGet,
  wishesAnswer,
  wishesList,
  wishesWithdraw,
} from './questions/subscriptions.js';
export {
  muteEntry,
  muteView,
  previewView,
  subscriptionEntry,
  subscriptionView,
  urgencyTable,
  urgencyView,
  wishView,
  type MuteEntry,
  type MuteView,
  type PreviewView,
  type SubscriptionEntry,
  type SubscriptionView,
  type UrgencyTableView,
  type UrgencyView,
  type WishView,
} from './shapes/subscription.js';
export { inboxOwn, pushKey } from './questions/told.js';
export { inboxItem, type InboxItem } from './shapes/told.js';
export {
  SIGNAL_TROUBLES,
  signalAnswerChallenge,
  signalChangedKeys,
  signalGet,
  signalTake,
  signalTrust,
  type ChangedKey,
  type SignalStanding,
} from './questions/signal.js';
export { ingestionStatus, matchingStatus, notificationStatus } from './questions/status.js';
export {
  adoption,
  offeredSource,
  offeredView,
  PUBLISHERS,
  trial,
  type Adoption,
  type OfferedSource,
  type OfferedView,
  type ReadingCount,
  type Trial,
} from './shapes/catalogue.js';
export {
  importsCheck,
  importsCommit,
  importsList,
  importsUndo,
  tipsFile,
  tipsPreview,
  uploadsDiscard,
  uploadsPut,
} from './questions/tips.js';
export {
  FILE_BYTES,
  IMPORTED_SOURCE,
  importReport,
  importView,
  type ImportLine,
  type ImportReport,
  type ImportView,
  type ImportWish,
  MOST_ATTACHMENTS,
  MOST_ROWS,
  PART_BYTES,
  tipEntry,
  type TipEntry,
  type TipPreview,
  type UploadView,
} from './shapes/tip.js';
export {
  personsAdd,
  personsChange,
  personsClose,
  personsErase,
  personsGet,
  personsHistory,
  personsList,
  personsReopen,
  personsRestore,
  personsSearch,
  personsSuggestCode,
} from './questions/persons.js';
export {
  personsEditTogether,
  personsExport,
  personsImportCheck,
  personsImportCommit,
  personsImportDiscard,
  personsImportPut,
  personsImportReport,
  personsImports,
  personsImportUndo,
} from './questions/persons-together.js';
export {
  LINES_ARE,
  MOST_PERSON_LINES,
  MOST_TOGETHER,
  type ChangeTogether,
  type PersonImportLine,
  type PersonImportState,
  type PersonImportView,
  type PersonLineCounts,
  type TogetherResult,
} from './shapes/persons-together.js';
export { PERSON_COLUMNS, portablePerson, type PortablePerson } from './person-table/portable.js';
export { readCells, type ReadCells } from './person-table/read-cells.js';
export { personHeadings, personLine } from './person-table/write-cells.js';
export { INBOX_SEEN } from './questions/inbox.js';
export {
  auditEntry,
  login,
  memberView,
  partStatus,
  password,
  role,
  sessionView,
  type AuditEntry,
  type CanaryStatus,
  type MemberView,
  type PartStatus,
  type SessionView,
} from './shapes/account.js';
export {
  ALERT_CAUSES,
  ALERT_STATES,
  DISMISSALS,
  alertRow,
  alertSnapshot,
  alertView,
  outcomeEntry,
  reason,
  responsible,
  urgency,
  type AlertRow,
  type AlertSnapshot,
  type AlertView,
  type DutyFrom,
  type Reason,
} from './shapes/alert.js';
export {
  byId,
  country,
  cursor,
  day,
  id,
  instant,
  language,
  limit,
  nothing,
  partialDate,
  type Language,
} from './shapes/basics.js';
export { CHANGES } from './shapes/changes.js';
export { type CustodyStep } from './shapes/custody.js';
export { evidenceCustody, evidenceStatus } from './questions/evidence.js';
export {
  policyEntry,
  policyGroup,
  policyStep,
  policyView,
  policyWish,
  rehearsal,
  stepTarget,
  timeZone,
  wallTime,
  type PolicyEntry,
  type PolicyView,
  type PolicyWish,
  type RehearsalView,
} from './shapes/policy.js';
export {
  CALENDAR_FAULTS,
  layer,
  MOST_CALENDAR_BYTES,
  overrideView,
  scheduleEntry,
  scheduleView,
  type CalendarRead,
  type OverrideView,
  type ScheduleEntry,
  type ScheduleView,
  type ShiftView,
} from './shapes/schedule.js';
export {
  policiesAdd,
  policiesAnswer,
  policiesChange,
  policiesList,
  policiesPreview,
  policiesRemove,
  policiesWaiting,
  policiesWithdraw,
} from './questions/policies.js';
export {
  schedulesAdd,
  schedulesChange,
  schedulesEndOverride,
  schedulesImport,
  schedulesList,
  schedulesOverride,
  schedulesRemove,
  schedulesShifts,
} from './questions/schedules.js';
export {
  ATTEMPT_STATES,
  attemptView,
  DUTY_STATES,
  dutyView,
  type AttemptView,
  type DutyView,
} from './shapes/delivery.js';
export {
  addressEntry,
  addressView,
  channel,
  level,
  messageLanguage,
  preferences,
  recipientView,
  type AddressEntry,
  type AddressView,
  type PreferencesEntry,
  type RecipientView,
} from './shapes/recipient.js';
export {
  certainty,
  development,
  evidence,
  kind,
  mention,
  profile,
  stage,
  type Evidence,
} from './shapes/development.js';
export { noticeDetail, noticeView, type NoticeDetail, type NoticeView } from './shapes/notice.js';
export { secondOpinion, type SecondOpinion } from './shapes/opinion.js';
export {
  closing,
  personClock,
  personCode,
  personDocument,
  personEntry,
  personVersionView,
  personView,
  stay,
  type PersonEntry,
  type PersonVersionView,
  type PersonView,
} from './shapes/person.js';
export {
  DECIDERS,
  QUEUE_AGES,
  QUEUE_REASONS,
  queueItem,
  REVIEW_REASONS,
  reviewClaim,
  reviewItem,
  reviewReason,
  RULING_KINDS,
  RULING_STATES,
  rulingView,
  VERDICTS,
  type QueueItem,
  type ReviewClaim,
  type ReviewItem,
  type RulingView,
} from './shapes/review.js';
export {
  SOURCE_HEALTH,
  connectorView,
  sourceEntry,
  sourceView,
  type ConnectorField,
  type ConnectorView,
  type SourceNote,
  type SourceEntry,
  type SourceView,
} from './shapes/source.js';
export { sourceWish, type SourceWish } from './shapes/wish.js';
export { asleepTake, ringsLoad } from './questions/rings.js';
export { secondPerson, type SecondPerson, WISH_REASONS, WISH_STATES } from './shapes/second-person.js';
