export {
  CERTAINTIES,
  DESK,
  CLOCKS,
  GRADES,
  INSTRUMENT_KINDS,
  INSTRUMENT_STAGES,
  KINDS,
  LINKS,
  OUTCOMES,
  PEOPLE_STAGES,
  PERSON_STATUSES,
  POLARITIES,
  PROCEDURES,
  PROFILES,
  ROLES,
  SOURCE_TYPES,
  STAGES,
  STAYS,
  URGENCIES,
  WANTED_STATUSES,
  isInstrument,
} from './model.js';
export { DOCUMENT_CLASSES, DOCUMENT_STATES } from './person-papers.js';
export type {
  Certainty,
  Development,
  ClockKind,
  Exposure,
  Grade,
  Kind,
  LinkKind,
  Mention,
  Outcome,
  Party,
  PersonStatus,
  PlaceWord,
  Polarity,
  Procedure,
  Profile,
  ReadingInput,
  Role,
  SourceType,
  Span,
  Stage,
  Stay,
  StayKind,
  Subscription,
  Urgency,
  WantedStatus,
} from './model.js';
export type { DocumentClass, DocumentState, PersonDocument } from './person-papers.js';
export { CLOCK_CODES, CLOCK_SOURCES, type ClockCode } from './clocks/clock.js';
export { compareReminders, type ReminderStep } from './clocks/compare-reminders.js';
export { addDays } from './clocks/days.js';
export { comingOf, type DueClock, dueOf, nextDueOf, nextLookOf, reasonOfClock, urgencyOfDue } from './clocks/due-of.js';
export { CANARY, CANARY_DAY_MS, isCanary, isSpentCanary, mayMeet } from './canary.js';
export { certaintyOf, type Report } from './folding/certainty.js';
export { fold, type FoldContext, type Folded, type FoldReason, type Kept, reportOf } from './folding/fold.js';
export { type Heard } from './folding/refold.js';
export { type Fallen, restand } from './folding/restand.js';
export { type PageClaim, type PageKind, type PageNow, type Stands, stillStands } from './folding/retract.js';
export { foldRuled, NOTHING_RULED, type Ruled } from './folding/remember.js';
export { followRuling, type RulingStep } from './folding/follow-ruling.js';
export { judgeMerge, mergeOf, restated, splitOf, unmergeOf } from './folding/rule-on.js';
export { type Claim, type ClaimFault, judgeClaim } from './folding/claim.js';
export { headlineOf } from './folding/headline.js';
export { familyOf } from './folding/kinds.js';
export { sameName } from './folding/names.js';
export { outletOf } from './folding/outlet.js';
export { partsOf } from './folding/parts.js';
export { isAbout, type Known, type Placing } from './folding/same-happening.js';
export { isCopy, marksOf, sketchOf } from './folding/wording.js';
export { findAlertCode, isAlertCode, mintAlertCode } from './escalation/alert-code.js';
export { dutiesToTake, type OpenDuty } from './escalation/duties-to-take.js';
export {
  arrived,
  type AttemptOutcome,
  checkLedger,
  followUps,
  type FollowUps,
  type LedgerAttempt,
  tryAgain,
} from './escalation/follow-up.js';
export {
  afterRing,
  anotherRound,
  type DutyHistory,
  minutesToAnswer,
  nextStep,
  type NextStep,
  type RingReason,
  type RoundReason,
} from './escalation/next-step.js';
export {
  type Channel,
  type ChannelChoice,
  chooseLevel,
  defaultPolicy,
  type Level,
  LEVELS,
  type Policy,
  type PolicyMember,
  type PolicyStep,
  type StepTarget,
} from './escalation/policy.js';
export { type IncomingReply, readReply, type ReplyMeaning, type RungAlert } from './escalation/read-reply.js';
export { type AlertState, takeVersion, type VersionTaken } from './escalation/take-version.js';
export {
  byteLength,
  type MessageKind,
  type MessageParts,
  messageText,
  PADDED_BYTES,
  subjectText,
} from './escalation/texts.js';
export { channelsToUse, type Reachable, whoToRing, type WhoRings } from './escalation/who-to-ring.js';

export { briefOf, compareBriefs, type Brief, type BriefStep } from './matching/brief.js';
export { compareAlerts, type AlertStep, type Judged, type StandingAlert } from './matching/compare-alerts.js';
export { checkCountry, COUNTRY_CODES, type CountryCheck } from './matching/countries.js';
export { defaultSubscription } from './matching/default-subscription.js';
export { dutiesOf, isOutcome, openDuties, responsibleFor } from './matching/duties.js';
export { ExposureIndex } from './matching/exposure-index.js';
export type { NoMatch } from './matching/acting.js';
export { Vocabulary } from './matching/columns/vocabulary.js';
export { PackedIds } from './matching/columns/packed-ids.js';
export { countTouched, groupTouched, leavesOut, listTouched } from './matching/group-touched.js';
export { match, Matcher, type Match, type Standing } from './matching/match.js';
export { papersOf } from './matching/papers.js';
export { looksLikeAName, OVERRIDABLE, type CodeCheck, type CodeRefusal } from './matching/person-code.js';
export { dayOf, daysBetween } from './matching/dates.js';
export { travelComesDue } from './matching/presence.js';
export {
  REASON_CODES,
  type MatchReason,
  type ReasonCode,
  type Touch,
  type Touched,
  type TouchedGroup,
} from './matching/reasons.js';
export { kindOfReport, touchedByReport, type ReportKind } from './matching/report.js';
export { statesOf } from './matching/states-of.js';
export { checkStays, type StayFault } from './matching/stays.js';
export {
  type CheckedAgainst,
  RECORD_FAULTS,
  recordDoubts,
  type RecordDoubt,
  type RecordFault,
  type RecordFaultCode,
  recordFaults,
  type RecordToCheck,
} from './matching/check-record.js';
export {
  CLOSING_REASONS,
  type ClosingReason,
  erasedFrom,
  erasureDue,
  PERSON_DEEDS,
  type PersonDeed,
  REOPENABLE_MONTHS,
} from './matching/closing.js';
export { RANDOM_NUMBERS, suggestCode } from './matching/suggest-code.js';
export { IMPORT_FIELDS, type ImportField, ROW_FAULTS, type RowFault } from './reading/imported-row.js';
export { namesAPerson, toldTooMuch } from './matching/told-too-much.js';
export { BLOC_NAMES, blocChanges, blocMembers, isBlocName } from './blocs.js';
export type { BlocName } from './blocs.js';
export { read, readWithReasons } from './reading/read.js';
export type { Readout, ReasonedMention } from './reading/read.js';
export { dutiesInSight, mayEndAlert, type Reader, seesAlert, seesPerson } from './matching/visibility.js';
export { languageOf } from './reading/language.js';
export { type Described, describeDocument } from './reading/weighing/examples.js';
export type { Review } from './reading/standing.js';
export {
  claimToShow,
  type JudgedOpinion,
  judgeOpinion,
  type LeftOut,
  type OpinionClaim,
  SAID_PERSECUTION,
  type SaidClaim,
} from './second-reading/judge.js';
export {
  afterAsking,
  asksAgain,
  countsAsTry,
  mayAsk,
  type MayAsk,
  type ReaderStanding,
  type ReadingFault,
  whileAsking,
} from './second-reading/pace.js';
export { stretchOf } from './second-reading/stretch.js';
export {
  afterPoll,
  becauseOf,
  quietOf,
  type AfterPoll,
  type HealthBecause,
  type PollResult,
  type SourceHealth,
  type SourceStanding,
} from './watching/after-poll.js';
export { afterPages, type NamedPage, PAGES_THAT_TELL } from './watching/lost-pages.js';
export { blindFor, readingLate } from './watching/blindness.js';
export { learnArrival, usualQuiet, type Rhythm } from './watching/learn-cadence.js';
export { pauseAfter } from './watching/next-look.js';
export {
  type Hearing,
  isOwnToTakeBack,
  silencing,
  SILENCING_REASONS,
  type SilencingReason,
} from './watching/silencing.js';
export { SOURCE_NOTICES, sourceNotices } from './watching/source-notice.js';
export {
  knownRule,
  type MayFetch,
  mayFetch,
  robotsName,
  robotsRule,
  type RobotsStanding,
} from './watching/may-fetch.js';
export { addressKey, adoptionOf, looksPerHour } from './watching/adoption.js';
export { type CanaryFlight, type CanaryStep, judgeCanary } from './watching/canary-flight.js';
export {
  NOTICE_KINDS,
  NOTICE_URGENCIES,
  noticeDue,
  type NoticeKind,
  type NoticeStep,
  type NoticeUrgency,
} from './watching/notice-due.js';
export { digestDue, pageDue, type PageSeries, type PagingNotices } from './watching/page-due.js';
export { deskSubject, deskText, type DeskMessage } from './watching/desk-text.js';
export {
  cellsOfLine,
  guarded,
  lineOfCells,
  linesOf,
  SEPARATORS,
  separatorOf,
  type Separator,
  unguarded,
} from './tables/csv.js';
export {
  decideLine,
  LINE_REFUSALS,
  type LineDecision,
  type LineFacts,
  type LineRefusal,
} from './tables/decide-line.js';
export { entriesOfJson, type JsonEntry, type JsonFault } from './tables/json.js';
export {
  compareUrgency,
  type LevelChange,
  type StepChange,
  type UrgencyChanges,
} from './subscribing/compare-urgency.js';
export {
  checkCountries,
  checkSubscription,
  hasStage,
  SUBSCRIPTION_FAULTS,
  type SubscriptionFault,
} from './subscribing/check-subscription.js';
export {
  ALONE_AFTER_MS,
  followWish,
  maySecond,
  othersCould,
  type Seconding,
  SECONDING_ROLES,
  WISH_LASTS_MS,
  type WishStep,
} from './subscribing/follow-wish.js';
export { isInForce, kindsOfMute, LONGEST_MUTE_DAYS, type Mute, mutedBy, whileMuted } from './subscribing/mutes.js';
export { type Preset, PRESETS, presetOf } from './subscribing/presets.js';
export {
  CROWDS,
  type Crowd,
  type Foreseen,
  type Judgement,
  type Preview,
  PREVIEW_CHANGES,
  type PreviewChange,
  previewOf,
} from './subscribing/preview.js';
export { canBeCritical } from './subscribing/reach.js';
export { afterDeed, RINGING_DEEDS, type Ringing, type RingingDeed, tableOf } from './subscribing/ringing.js';
export { MOST_SUBSCRIPTIONS } from './subscribing/sides.js';
export {
  adjustUrgency,
  DEFAULT_URGENCY,
  type ListedLevel,
  listLevels,
  MODIFIED_KINDS,
  stagesOf,
  tableFrom,
  URGENCY_MODIFIERS,
  urgencyAt,
  type UrgencyLevel,
  type UrgencyModifier,
  type UrgencyStep,
  type UrgencyTable,
} from './subscribing/urgency-table.js';
export { isCovered, type Weakening, WEAKENING_EFFECTS, type WeakeningEffect, weakens } from './subscribing/weakens.js';
