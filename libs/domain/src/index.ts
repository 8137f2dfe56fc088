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
export { DEAD_MAN } from './checking-lines/dead-man.js';
export { ENTRY_ANSWERS, type EntryAnswer, type EntrySource, EXIT_NOTES, type ExitNote } from './picture/entry-facts.js';
export { type EntryRule, entryRule, isEntryRuleOld } from './picture/entry-rules.js';
export {
  type BoardAsked,
  boardNumbers,
  type BoardNumbers,
  type BoardRow,
  boardRow,
  lastTwelve,
  placeFilter,
  recordedLately,
} from './picture/board.js';
export { type Contradiction } from './picture/contradictions.js';
export {
  type Cell,
  cellsOf,
  certaintyMix,
  instrumentsAt,
  looselyDated,
  type MonthCounts,
  monthsOf,
  refugeAt,
  type StandingThing,
} from './picture/country.js';
export {
  factOf,
  isOfOrigin,
  monthNumber,
  monthText,
  type PictureFact,
  type PictureSource,
  polarityAt,
  stageAt,
} from './picture/fact.js';
export { CEILINGS, LEVEL_BOUNDS, LEVEL_WORDS, MITIGATION } from './picture/factors.js';
export {
  INCIDENT_FAMILIES,
  PICTURE_FAMILIES,
  type PictureFamily,
  STAGE_CLASSES,
  type StageClass,
} from './picture/families.js';
export {
  meetsFilter,
  numberOf,
  predicateOf,
  type PictureFilter,
  pictureFilter,
  type PictureNumber,
  WORTHS_ASKED,
} from './picture/filter.js';
export { looselyFilter, pointsFilter, uncountedFilter } from './picture/doors.js';
export { type Contribution, type FamilyPoints, type ExposureLevel, levelOf, type LevelWord } from './picture/level.js';
export { type BoundParty, namesOf } from './picture/places.js';
export { type Change, CHANGES, inventedLevels, sensitivities, type Sensitivity } from './picture/sensitivity.js';
export { INVENTED_HOSTS } from './picture/invented-hosts.js';
export {
  DARK_AFTER_DAYS,
  isBlind,
  type SeenSource,
  type Sight,
  SIGHT_STATES,
  sightOf,
  type SightState,
} from './picture/sight.js';
export { type Compared, type Trend, TREND_SAYS, trendOf, type TrendSays } from './picture/trend.js';
export { ADVERSE_WEIGHTS, MITIGATING_WEIGHTS, type Weight } from './picture/weights.js';
export { paperTrapOf } from './picture/entry-rules.js';
export { CANARY, CANARY_DAY_MS, isCanary, isSpentCanary, mayMeet } from './canary.js';
export { certaintyOf, type Report } from './folding/certainty.js';
export { fold, type FoldContext, type Folded, type FoldReason, type Kept, reportOf } from './folding/fold.js';
export { type Heard, refold } from './folding/refold.js';
export { type Fallen, restand } from './folding/restand.js';
export { type PageClaim, type PageKind, type PageNow, type Stands, stillStands } from './folding/retract.js';
export { foldRuled, NOTHING_RULED, type Ruled } from './folding/remember.js';
export { followRuling, type RulingStep } from './folding/follow-ruling.js';
export { type Decided, type Example, exampleOf } from './reviewing/example.js';
export { differences, type FactName, FACTS, type Facts, factsOf } from './reviewing/facts.js';
export { judgeConfirmation, judgeCorrection, loweredBy } from './reviewing/judge-correction.js';
export { keptToWords, vouchedFor, withCertainty, withFacts, type Word } from './reviewing/keep-to-rulings.js';
export {
  type Beside,
  type Left,
  type Said,
  WAITING_REASONS,
  type WaitingReason,
  waitsForReview,
  weightOfDocument,
} from './reviewing/waits.js';
export { judgeMerge, mergeOf, restated, splitOf, unmergeOf } from './folding/rule-on.js';
export { type Claim, type ClaimFault, judgeClaim } from './folding/claim.js';
export { headlineOf } from './folding/headline.js';
export { familyOf } from './folding/kinds.js';
export { sameName } from './folding/names.js';
export { outletOf } from './folding/outlet.js';
export { partsOf } from './folding/parts.js';
export { isAbout, type Known, type Placing } from './folding/same-happening.js';
export { isCopy, marksOf, sketchOf } from './folding/wording.js';
export {
  type Challenge,
  challengeCode,
  type ChallengeTried,
  type ChallengeWay,
  challengeWay,
  CODE_LENGTH,
  CODE_LETTERS,
  CODE_MINUTES,
  CODE_TRIES,
  codeMayLeaveAt,
  findChallengeCodes,
  showCode,
  tryChallenge,
} from './reaching/address-challenge.js';
export { type Gap, gapsNow, mayRemoveAddress, namedIn } from './reaching/reach.js';
export { findAlertCode, isAlertCode, mintAlertCode } from './wording/alert-code.js';
export { digestTime, type DigestTime, type DigestWish } from './delivering/digest-time.js';
export {
  BURST_SECONDS,
  type EarlierRings,
  type Leaving,
  MOMENT_MINUTES,
  type RingToLeave,
  whenToLeave,
} from './delivering/gather-rings.js';
export {
  BUDGET_DAYS,
  type BudgetSays,
  loadTogether,
  type RingLoad,
  type RingWished,
  shareOf,
  withinBudget,
} from './delivering/ring-budget.js';
export { LATER_MINUTES, minutesOfAnswer } from './escalation/answer-minutes.js';
export { doubt, type Doubted, stepAfterPassing } from './escalation/doubt.js';
export {
  type Callable,
  foldPhrase,
  judgePhrase,
  type Leading,
  LONGEST_PHRASE,
  type PhraseJudged,
} from './escalation/duress.js';
export {
  type ClaimedDeed,
  claimsToShow,
  outcomesAsClaimed,
  type ReallyStands,
  stateAsClaimed,
} from './escalation/claimed-deed.js';
export { CALL_HELD_MS, type CallCourse, insist, type Insisting } from './escalation/insist.js';
export { type DutyCourse, type DutyStanding, goOn, type WentOn } from './escalation/go-on.js';
export { dutiesToTake, type OpenDuty } from './escalation/duties-to-take.js';
export {
  COVER_MODES,
  type CoverMode,
  DEFAULT_SLOT_MINUTES,
  instantOfSlot,
  isSlotMissed,
  leavesAt,
  nextSlot,
  SLOT_MINUTES,
  slotAt,
  type SlotTaken,
  takeSlot,
  type Waiting,
} from './checking-lines/cover.js';
export { COVER_LOSSES, type CoverLoss, weakensCover } from './checking-lines/weakens-cover.js';
export { errandUnderCover, type ErrandUnderCover } from './checking-lines/errand-cover.js';
export {
  afterDrill,
  CHECKED_CHANNELS,
  type CheckedChannel,
  type CheckedLine,
  type DrillCourse,
  drillMissed,
  drillStep,
  type DrillStep,
  LINE_CADENCES,
  type LineCadence,
  nextLineCheck,
} from './checking-lines/line-check.js';
export { HAND_STEP, type HandRing, type HandStep, ringByHand } from './escalation/ring-by-hand.js';
export {
  checkLedger,
  faultInWords,
  faultsOfAlert,
  faultsOfRing,
  type LedgerAlert,
  LEDGER_FAULTS,
  type LedgerFault,
  type LedgerFaultCode,
  type LedgerLine,
} from './delivering/check-ledger.js';
export {
  arrived,
  type AttemptOutcome,
  followUps,
  type FollowUps,
  type LedgerAttempt,
  tryAgain,
} from './delivering/follow-up.js';
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
  type AddressStanding,
  type Channel,
  CHANNELS,
  MESSAGE_LANGUAGES,
  type MessageLanguage,
  type Stop,
  stopAfter,
  STOPS,
  usableChannels,
} from './reaching/channel.js';
export { type Errand, ERRANDS } from './reaching/errand.js';
export { type DecisionStep, followDecision, mayDecideHeadlines } from './reaching/headline-decision.js';
export { type ErrandParts, errandText } from './wording/errand-text.js';
export {
  type ChannelChoice,
  chooseLevel,
  defaultPolicy,
  type Group,
  type Level,
  LEVELS,
  MOST_ON_CALL,
  type Policy,
  type PolicyMember,
  type PolicyStep,
  STEP_TARGETS,
  stepsFor,
  type StepTarget,
} from './escalation/policy.js';
export { addressWantsProof, type WantsProof, wishesWantProof } from './reaching/wants-proof.js';
export { type Absence, DEFAULT_PREFERENCES, type Preferences, type QuietHours } from './reaching/preferences.js';
export { type IncomingMail, type MailAnswer, mailAnswer } from './reaching/mail-answer.js';
export {
  judgeKey,
  KEY_REFUSALS,
  type KeyFacts,
  type KeyRefusal,
  keyWarning,
  levelByMail,
  WEAKEST_RSA,
} from './reaching/mail-key.js';
export { type Bounce, readBounce, type SystemMail } from './reaching/read-bounce.js';
export { asTaking, type IncomingReply, readReply, type ReplyMeaning, type RungAlert } from './wording/read-reply.js';
export {
  mayLeaveBySignal,
  type SignalLeave,
  type SignalSpending,
  type SignalWeight,
} from './reaching/signal-budget.js';
export { type ClientVerdict, judgeSignalClient } from './reaching/signal-client.js';
export { type Answer, ANSWERS } from './wording/catalogue.js';
export {
  HEADLINE_LASTS_MS,
  HEADLINE_REFUSALS,
  headlineInMessage,
  type HeadlineJudged,
  type HeadlineRefusal,
  type HeadlineScene,
  mayCarryHeadline,
  offersHeadline,
} from './wording/headline.js';
export { plainText } from './wording/read-answer.js';
export { type AlertState, takeVersion, type VersionTaken } from './escalation/take-version.js';
export {
  type AnswerKind,
  byteLength,
  type MessageKind,
  type MessageParts,
  messageText,
  PADDED_BYTES,
  subjectText,
} from './wording/texts.js';
export { channelsToUse } from './escalation/channels-to-use.js';
export type { Called, CallReason, Reachable, RungDuty, Scene, WhoRings } from './escalation/ring-scene.js';
export { lineOf, whoToRing } from './escalation/who-to-ring.js';
export { absenceAt, type Presence, whoIsThere, type WhoIsThere } from './escalation/absence.js';
export { mendClock } from './escalation/mend-clock.js';
export { onCallAt, shiftsBetween } from './escalation/on-call.js';
export { occurrenceDays, type Recurrence } from './escalation/recurrence.js';
export { quietUntil } from './escalation/quiet-hours.js';
export { freshDuty, type Rehearsal, rehearse, type RehearsedRing } from './escalation/rehearse.js';
export { type RingMaterial, type RingMember, sceneAt } from './escalation/scene.js';
export {
  type Layer,
  type OnCall,
  type Override,
  type Restriction,
  type Schedule,
  type Shift,
} from './escalation/schedule.js';
export { LONGEST_SNOOZE_MS, snooze, type Snoozed } from './escalation/snooze.js';
export { holdUntil, type TakenDuty, takeDuty } from './escalation/take-duty.js';
export { dayAt, daysLater, instantOf } from './escalation/wall-clock.js';
export { isTimeZone } from './escalation/time-zone.js';
export {
  lostWithSchedule,
  POLICY_LOSSES,
  type PolicyLoss,
  type PolicyScene,
  weakensPolicy,
} from './escalation/weakens-policy.js';

export { briefPlace, type BriefPart, type PlaceBrief } from './briefing/brief-place.js';
export { followsIntoBriefs, type BriefFollowing } from './briefing/follow-facts.js';
export { daysThere, PAPERS_HELD, type PaperHeld, type PaperThere, papersThere } from './briefing/papers-there.js';
export { type Brief, briefOf, type BriefStep, compareBriefs, touchedByBrief } from './briefing/raise-brief.js';
export {
  BRIEF_KINDS,
  BRIEF_MONTHS,
  BRIEF_SECTIONS,
  type BriefSection,
  FACT_REASONS,
  LIKENESSES,
  type StandingFact,
  STANDINGS,
} from './briefing/standing-fact.js';
export { compareAlerts, type AlertStep, type Judged, type StandingAlert } from './matching/compare-alerts.js';
export { compareJoined, dutiesGoingOn, GOING_ON, type GoingOn, isOpenAlert, type Joined } from './matching/going-on.js';
export { checkCountry, COUNTRY_CODES, type CountryCheck } from './matching/countries.js';
export { defaultSubscription } from './matching/default-subscription.js';
export { dutiesOf, isOutcome, openDuties, responsibleFor } from './matching/duties.js';
export { ExposureIndex } from './matching/exposure-index.js';
export { dutiesOfDoubted, holdOf, LONGEST_HOLD_MINUTES, notLowered, type Hold } from './matching/hold.js';
export type { NoMatch } from './matching/acting.js';
export { Vocabulary } from './matching/columns/vocabulary.js';
export { PackedIds } from './matching/columns/packed-ids.js';
export { countTouched, groupTouched, leavesOut, listTouched } from './matching/group-touched.js';
export { Matcher, type Match, type Standing } from './matching/match.js';
export { papersOf } from './matching/papers.js';
export { looksLikeAName, OVERRIDABLE, type CodeCheck, type CodeRefusal } from './matching/person-code.js';
export { dayOf, daysBetween } from './matching/dates.js';
export { isWatched, presencesOf, travelComesDue } from './matching/presence.js';
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
  RECORDED_REASONS,
  type RecordedReason,
  REOPENABLE_MONTHS,
} from './matching/closing.js';
export {
  CODE_NUMBERS,
  CONSENT_WAYS,
  consentHolds,
  type ConsentVerdict,
  type ConsentWay,
  followHandOver,
  HAND_OVER_CODE_MS,
  HAND_OVER_PARTS,
  HAND_OVER_STATES,
  HAND_OVER_UNDO_MS,
  HAND_OVER_WAITS_MS,
  handOverCode,
  type HandOverConsent,
  type HandOverPair,
  type HandOverPart,
  handOverSize,
  type HandOverState,
  type HandOverStep,
  linksHandedOver,
  mayUndo,
  MOST_HANDED_OVER,
  plainHandOverCode,
  readsAlike,
} from './handing-over/hand-over.js';
export {
  claimDueAt,
  type PublicReport,
  PUBLIC_REPORT_KINDS,
  type PublicReportKind,
  type PublicReportState,
  publicReportWords,
  saysNothingNew,
  takingBackPublic,
} from './reporting/public-report.js';
export { RANDOM_NUMBERS, suggestCode } from './matching/suggest-code.js';
export { IMPORT_FIELDS, type ImportField, ROW_FAULTS, type RowFault } from './reading/imported-row.js';
export { namesAPerson, toldTooMuch } from './matching/told-too-much.js';
export { BLOC_NAMES, blocChanges, blocMembers, isBlocName } from './blocs.js';
export type { BlocName } from './blocs.js';
export { read, readWithReasons } from './reading/read.js';
export type { Readout, ReasonedMention } from './reading/read.js';
export {
  dutiesInSight,
  mayEndAlert,
  type Reader,
  seesAlert,
  seesPerson,
  seesTouched,
  type TakenDuties,
} from './matching/visibility.js';
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
export { atomFeed, updatedAt } from './publishing/atom-feed.js';
export {
  type Bulletin,
  BULLETIN_KINDS,
  type BulletinKind,
  type Fate,
  type HoldReason,
  type InPublic,
  judgePublishing,
  type PublicFacts,
  type PublicSource,
  type PublishJudged,
  type PublishReason,
  type Reference,
  referencesOf,
} from './publishing/bulletin.js';
export { capAlert, capTime } from './publishing/cap-alert.js';
export {
  FEED_FORMATS,
  type FeedFormat,
  type FeedPage,
  fileOfPage,
  PAGE_SIZE,
  pageOfFeed,
  pageOfFile,
  placesOnPage,
  type Publisher,
  withoutSources,
} from './publishing/feed-page.js';
export { jsonFeed } from './publishing/json-feed.js';
export { mispEvent } from './publishing/misp-event.js';
export { claimsOfPeer, judgePeerFeed, type PeerMessage, spokenBy } from './publishing/peer-message.js';
export { publicHeadline } from './publishing/public-words.js';
export { type IdOf, stixBundle } from './publishing/stix-bundle.js';
export { judgeTlp, TLP, type Tlp } from './publishing/tlp.js';
export { xmlOf } from './publishing/xml.js';
export {
  type AlertPlaces,
  CARD_REASONS,
  type CardReason,
  CARDS_BESIDE_ALERT,
  cardsFor,
  hostsOfAlert,
  LONGEST_PLAYBOOK_TEXT,
  LONGEST_REVIEW_DAYS,
  MOST_PLAYBOOK_CARDS,
  PLAYBOOK_FIELDS,
  type PlaybookField,
  type PlaybookScope,
  type PlaybookTexts,
  reviewDue,
  sameScope,
  saysAnything,
} from './aftermath/playbook.js';
export { STARTER_KINDS, starterTexts } from './aftermath/starter-cards.js';
export { findPhoneNumbers, type PhoneNumber } from './aftermath/phone-numbers.js';
export {
  dutiesReopened,
  meaningOfOutcome,
  opensTask,
  type OutcomeSaid,
  type OutcomeTakenBack,
  standingOutcomes,
} from './aftermath/outcomes.js';
export { MOST_MEANT, TASK_CAUSES, type TaskCause, tasksOf, type TaskWanted } from './aftermath/task-opening.js';
export {
  followTask,
  type KnownTask,
  TASK_AGE_HOURS,
  TASK_AGES,
  taskDueAt,
  type TaskNews,
  type TaskStep,
} from './aftermath/follow-task.js';
export {
  askedAgain,
  decideTaskLine,
  LINE_STATES,
  type LineState,
  linesWith,
  type LinkedPerson,
  LONGEST_TASK_NOTE,
  openLines,
  TASK_MATTERS,
  type TaskLine,
  type TaskMatter,
} from './aftermath/task-lines.js';
export {
  CLOSING_CAUSES,
  closeTask,
  type ClosingCause,
  HOLDER_REASONS,
  isDoubted,
  isOwnTask,
  type TaskGround,
  type TaskHolders,
  whoHasTask,
} from './aftermath/close-task.js';
