import { type Entries, list } from '../entries.js';

/** What courts, ministries and channels say of a claim, as fixed phrases. */
export const AGENCY_CUE_PHRASES: Entries = {
  'cue:refuse': list(`
    no grounds to, no reason to, unfavourable opinion, negative opinion, adverse opinion, declared inadmissible,
    not admissible, not permissible, not extraditable, non extraditable, stands in the way,
    lack of dual criminality, dual criminality, political offence, political motive, predominantly political,
    of a political nature, non refoulement, without granting, unanswered
  `),
  'cue:stop': list(`
    stay on, a stay, stay granted, stay order, order not to, suspensive effect, emergency stay,
    emergency injunction, reprieve, last minute reprieve, provisional measures, interim relief, habeas corpus,
    annulment of, revocation of, reversed, remitted, sent back for, quashing of, overturning, suspension of,
    freeze on, adjourned, retrial, fresh hearing, new hearing, afresh, reconsideration, real risk of,
    risk of torture, no guarantee of, absolute prohibition, prohibition of, ban on, halt to, end to
  `),
  'cue:approve': list(`
    favourable opinion, positive opinion, positive decision, in force the decision, left in force, left unchanged,
    left standing, entered into legal force, became final, final and binding, conditions were met,
    conditions are met, conditions for ..9 met, statutory conditions, legal conditions, no obstacles,
    no legal obstacles, no grounds for refusing, extraditable, permissible, declared permissible, found admissible,
    declared admissible, found lawful, appeal rejected, appeal was rejected, appeal dismissed, appeal was dismissed,
    appeal failed, appeals exhausted, all appeals, last appeal, final appeal, cleared for, cleared to be,
    can now be, may now be, will now be, must be handed, must be returned, must be deported, is to be handed,
    is to be returned, is to be deported, is to be removed, ticket booked, ticket has been booked, flight booked,
    flight has been booked, seat booked, days away from, hours away from, detention for removal,
    decision on deportation, decision on expulsion, decision to expel, decision to deport, decision to extradite,
    order to leave, ordered to leave, obliged to leave, has to leave, must leave, has ..2 days to leave,
    last word lies, signature of the minister, minister signature, awaits the minister, countersigned, consented to,
    waived ..2 right*, summary procedure, simplified procedure, simplified extradition
  `),
  'cue:request': list(`
    request of, requests of, request from, requests from, request by, demand from, demand of, demand by, note from,
    letter from ..3 prosecutor, at the instance of, acting on, on a request, on request of, at the request of,
    on the basis of a request, on an alert, on a warrant, on a notice, on a red notice, alert circulated by,
    warrant issued by, warrant from, warrant of, notice issued by, sent papers, papers seeking, papers for,
    dossier from, extradition papers, extradition dossier, has filed for, motion for, petition for,
    letters rogatory, letter rogatory, diplomatic note, repeated request, third request, second request,
    new request, fresh request, renewed request, asked for again, ask again, asks again
  `),
  'cue:plea': list(`
    do not (return|extradite|deport|expel|hand|send|surrender|remove),
    don't (return|extradite|deport|expel|hand|send|surrender|remove),
    must (release|free|stop|halt|not|protect|ensure|allow|explain),
    should (release|free|stop|halt|not|protect|ensure|allow|immediately|urgently), immediately release,
    immediate release, release immediately, stop the (deportation|extradition|expulsion|removal|return),
    halt the (deportation|extradition|expulsion|removal|return), save ..3 from, urgent action, urgent appeal,
    urgent call, urgently call, call for, calling for, sign the petition, petition to, sos, we ask you not to,
    refrain from, in breach of, would breach, would violate, would be contrary, contrary to, grave concern,
    deep concern, deeply concerned, gravely concerned, seriously concerned, real risk, at grave risk,
    risk of persecution, risk of torture, if returned, if extradited, if deported, if handed over,
    would be tortured, would be jailed, faces torture, faces persecution, faces prison, faces a punishment,
    in danger of, danger of being, at risk of being, threatened with, under threat of, looming, could be deported,
    could be extradited, could be returned, any moment, any day, at any moment
  `),
  'cue:threat': list(`
    threatened to, threatened with, under threat of
  `),
  'cue:fear': list(`
    we fear, fears for, fearful, in fear of, danger that, worry that, dreads
  `),
  'cue:will': list(`
    is due to, are due to, was due to, to be decided, will be decided, will sit, next hearing, next session,
    hearing is set, hearing set for, is set for, are set for, on the agenda, in the coming days,
    in the coming weeks, within days, within hours, any day now, later this month, next month,
    by the end of the year
  `),
  'cue:rumour': list(`
    word is, word has it, said to have, said to be, is said, are said, one hears, i hear, we hear, people say,
    they say, friend of a friend, sources say, source says, source said, sources said, insider, insiders,
    anonymous (post|channel|account|letter|source|official|officials), unnamed (official|officials|sources|source),
    one channel, a channel with, writes that, a channel writes, post claims, post says, the post says,
    claim comes from, without naming, did not name, no source, gave no source, cites no source,
    could not be verified, could not be confirmed, impossible to verify, no confirmation, not been confirmed,
    not confirmed, neither confirm nor deny, neither confirmed nor denied, would neither confirm, without evidence,
    unsubstantiated, alleged, alleges, leak, leaked, screenshot*, forwarded message, forwarded messages,
    going round, going around, doing the rounds, circulating in, making the rounds, conspiracy, gossip, hearsay,
    or so, apparently, presumably, seems to have, appears to have, it seems
  `),
  'cue:channels': list(`
    telegram channels, channels write, channel writes, channels wrote, channel wrote, channels report,
    channels reported, posts circulating, chats are full
  `),
  'cue:deny': list(`
    no such, there is no such, nothing of the sort, no plans to, has no plans, have no plans, there are no plans,
    categorically, correction of, please correct, is false, are false, was false, false claim, false claims,
    never happened, did not happen, made up, canard, provocation, not the case, misinformation, disinformation,
    fake news, don't repost, do not repost, is not true, are not true, wrong reports, misreported,
    incorrectly reported, erroneous, mistaken
  `),
  'cue:baseless': list(`
    never took place, there was no such conversation, figment, no such agreement exists, no such agreement
  `),
  'cue:nobody': list(`
    none was, none were, none of them, not one of, nobody on, no person, no persons, no citizen, no citizens,
    no exile, no journalist, no journalists, no one was, nobody was, no extraditions, no deportations, no arrests,
    no expulsions, no returns
  `),
  'cue:told': list(`
    confirms that, reports that, announced the completion, completed the, carried out, took place, was carried out,
    has been carried out, was completed, has been completed, was executed, has been executed, went ahead,
    has taken place
  `),
  'cue:after': list(`
    in the wake of, in connection with, on the basis of, as a result of, owing to, in retaliation for,
    shortly after, days after, hours after, weeks after, months after
  `),
  'cue:if': list(`
    should the, should they be, had they, were they, if returned, if he returns, if she returns, if they return,
    in the case of, unless and until, otherwise, assuming, in which case, what would happen, what happens if
  `),
  'cue:history': list(`
    in memory of, on this day, years ago today, decades, in previous years, in past years, back then,
    in those years, in his time, in the old days, in the soviet, once upon
  `),
  'cue:appeal': list(`
    cassation, in cassation, appeal in cassation, appeal hearing, appeals hearing, appeal court hearing,
    lodged an appeal, will appeal, plans to appeal, intends to appeal, filed an appeal, right to appeal,
    days to appeal, to challenge it, challenge it before, complaint was filed, complaint against, last resort
  `),
  'cue:confirm': list(`
    confirmed the, confirmed on, confirmed to, it confirmed, admitted that, acknowledged that, acknowledged the,
    official statement, in a statement, press service confirmed, spokesman confirmed, spokeswoman confirmed,
    officially announced, ministry confirmed, police confirmed
  `),
  'cue:neg': list(`
    not yet, nowhere, nothing, neither of, didn't, hasn't, isn't, wasn't, weren't, won't, failed to
  `),
};
