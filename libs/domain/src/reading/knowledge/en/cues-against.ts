import { type Entries, list } from '../entries.js';

/** What blocks, refuses, contests or denies. Verbs in their base form. */
export const CUES_AGAINST_VERBS: Entries = {
  'cue:refuse': list(`
    refuse, decline, reject, turn/turned down, dismiss, deny, decide not, rule/ruled out, rule/ruled against,
    throw/threw/thrown out, opt not, agree not, say/said no to, say/said no, rebuff, spurn, snub, knock/knocked back,
    turn/turned ..3 down, rule/ruled that ..6 cannot, rule/ruled that ..6 not, find/found no grounds,
    find/found no basis, find/found no reason, find/found against, come/came down against, veto, disallow, not grant,
    balk at, vote against, stop/stopped short of, shoot/shot down, withhold,
    find/found ..5 (inadmissible|unlawful|unfounded|impermissible|insufficient),
    rule/ruled ..7 (inadmissible|unlawful|impermissible), declare ..7 (inadmissible|impermissible|unlawful),
    hold/held ..5 (inadmissible|unlawful|impermissible), deem ..5 (inadmissible|unlawful|impermissible),
    give/gave/given ..3 (unfavourable|negative) opinion, deliver ..3 (unfavourable|negative),
    issue ..3 (unfavourable|negative), not uphold, leave/left ..5 unsatisfied, not satisfy, not extradite, refrain from,
    send/sent ..3 away, decide against, side against, see/saw/seen no (grounds|reason|basis), not comply,
    ignore ..3 request, leave/left ..3 request ..2 unanswered, return ..3 request unexecuted, deny ..2 request,
    repudiate, not sign, not authorise, not authorize, not hand, not consent, not agree, not surrender,
    turn/turned ..3 away empty, find/found ..4 (incompatible|contrary|disproportionate),
    rule/ruled ..5 (incompatible|contrary), close ..3 door to, give/gave/given ..3 cold shoulder, stonewall, wave away,
    brush aside, refuse flatly
  `),
  'cue:exclude': list(`
    rule/ruled out
  `),
  'cue:stop': list(`
    halt, stop, block, suspend, overturn, quash, cancel, annul, prevent, prohibit, forbid/forbade/forbidden, ban,
    revoke, reverse, set/set aside, freeze/froze/frozen, postpone, defer, strike/struck down,
    withdraw/withdrew/withdrawn, void, scrap, abandon, avert, call/called off, put/put off, shelve, nullify, vacate,
    rescind, invalidate, enjoin, restrain, pause, put/put a stop to, put/put a halt to, put/put an end to, intervene to,
    step/stepped in to, thwart, foil, spare ..3 from, save ..3 from, order ..2 halt, keep/kept ..3 from,
    protect ..3 from, send/sent ..3 case back, remand ..3 case, order ..3 (retrial|rehearing|review), discontinue,
    strike/struck out, bring/brought to a halt, shield ..3 from, grant ..3 (stay|injunction|reprieve),
    issue ..4 (injunction|stay), impose ..3 (stay|moratorium), order ..4 not to, suspend ..4 (order|decision|execution),
    set/set ..4 aside, send/sent ..4 back ..3 (court|review|reconsideration|instance), remit, refer ..4 back, overrule,
    reopen, apply ..3 (rule|interim|measures), indicate ..3 (interim|measures|rule), find/found ..4 violation,
    find/found ..5 violated, rule/ruled ..7 violate, rule/ruled ..7 (unlawful|illegal), rule/ruled ..7 may not,
    rule/ruled ..8 must not, rule/ruled ..8 cannot, terminate ..3 (proceedings|case), discontinue ..3 proceedings,
    free ..3 from, exempt ..3 from, lift ..4 order, cancel ..4 order, stop/stopped short, delay, hold/held off, adjourn,
    put/put ..3 on hold, forestall, bar ..4 from, bar (the|any), stay (the|any|all), lift (the|all|a),
    lift ..5 (warrant|measure|restriction|restrictions|supervision), drop (the|a|all|plans), rescue from,
    hold/held off on, tear/tore up, throw/threw/thrown ..4 spanner, put/put ..3 brakes on,
    pull ..4 (off|from) ..3 flight, take/took/taken ..4 off the ..2 (flight|plane|list),
    cancel ..3 (seat|flight|ticket|booking), ask ..5 to hold off, grant ..4 suspensive
  `),
  'cue:appeal': list(`
    appeal against, appeal, challenge, contest, fight/fought, oppose, resist, object to, complain about,
    lodge ..4 (appeal|complaint|challenge|cassation), file ..4 (appeal|complaint|challenge|cassation),
    bring/brought ..4 appeal, enter ..3 appeal, go/went to ..2 (court|strasbourg|constitutional),
    take/took/taken ..4 to court, go/went/gone to ..3 (court|strasbourg|constitutional),
    take/took/taken ..3 (case|fight|matter) to, turn/turned to ..3 (court|tribunal|strasbourg|supreme|constitutional),
    apply to ..3 (court|strasbourg), seek/sought judicial review,
    ask ..3 (strasbourg|court|judge|tribunal) to (block|stop|halt|stay|suspend|overturn), dispute, litigate, sue
  `),
  'cue:avoid': list(`
    avoid, escape, evade, flee/fled, dodge, slip away from, hide from, run/ran from, get/got out of, skip, elude
  `),
  'cue:deny': list(`
    deny reports, deny that, deny having, deny, refute, dismiss reports, dismiss claims, dismiss as, debunk,
    brush ..2 off, play down, laugh off, rubbish, reject claims, reject reports, contradict,
    deny ..4 (report|reports|claim|claims|rumour|rumours|involvement|any),
    dismiss ..4 (report|reports|claim|claims|rumour|rumours|allegation|allegations),
    reject ..4 (report|reports|claim|claims|rumour|rumours|allegation|allegations), disprove, disavow,
    correct ..3 (report|rumour)
  `),
};

/** The same as nouns and fixed phrases. */
export const CUES_AGAINST_PHRASES: Entries = {
  'cue:neg': list(`
    not, never, don't, doesn't, didn't, won't, wouldn't, isn't, aren't, wasn't, weren't, hasn't, haven't, can't,
    couldn't, cannot, neither, nor, without, instead of, rather than, no longer, no, hardly, far from, without being,
    stopped short of, fell short of, barely, nearly, almost, narrowly, not yet, nowhere, nothing, neither of, failed to
  `),
  'cue:nobody': list(`
    no one, nobody, none of, no country, not a single, no cases of, no case of, no activist*, no russian*, no state,
    no deportation*, no extradition*, not one, no russians, no one has, none has, none have, nobody has, zero,
    never once, no deserter*, no refugee*, no exile*, no belarusian*, no cases, none was, none were, none of them,
    not one of, nobody on, no person, no persons, no citizen, no citizens, no exile, no journalist, no journalists,
    no one was, nobody was, no extraditions, no deportations, no arrests, no expulsions, no returns
  `),
  'cue:refuse': list(`
    refusal*, rejection, no grounds for, inadmissible, impermissible, no legal basis, no basis for, no grounds to,
    no reason to, unfavourable opinion, negative opinion, adverse opinion, declared inadmissible, not admissible,
    not permissible, not extraditable, non extraditable, stands in the way, lack of dual criminality, dual criminality,
    political offence, political motive, predominantly political, of a political nature, non refoulement,
    without granting, unanswered, no intention of, no intention to, has no plans to, have no plans to,
    incompatible with, would not sign, will not sign, out of the question, ruled that out, empty handed,
    came away empty, met with a refusal, a flat no, a clear no, no legal way, no way to, not a party to,
    in no circumstances, under no circumstances, own citizens, deaf ear, not play along, will not play, cold shoulder,
    not budge, stood firm, stands firm, dug in (his|her|its|their) heels, turned (him|her|them|it) down
  `),
  'cue:stop': list(`
    interim measures, rule 39, stay of, moratorium on, unlawful, illegal and, on hold, on ice, interim measure,
    temporary injunction, injunction against, injunction blocking, at the last minute after, cannot be, can not be,
    could not be, may not be, must not be, should not be, annulled, null and void, violated, violates, would violate,
    breached, would breach, stay on, a stay, stay granted, stay order, order not to, suspensive effect, emergency stay,
    emergency injunction, reprieve, last minute reprieve, provisional measures, interim relief, habeas corpus,
    annulment of, revocation of, reversed, remitted, sent back for, quashing of, overturning, suspension of, freeze on,
    adjourned, retrial, fresh hearing, new hearing, afresh, reconsideration, real risk of, risk of torture,
    no guarantee of, absolute prohibition, prohibition of, ban on, halt to, end to, barred, stayed the, was stayed,
    were stayed, order staying, order barring, interim order, interim injunction, at the eleventh hour,
    hours before the flight, minutes before the flight, minutes before take off, minutes before departure,
    taken off the plane, off the flight list, seat was cancelled, seat cancelled, flight was cancelled,
    left without him, left without her, took off without, maximum term ran out, term ran out, time limit expired,
    deadline expired, no extradition order was signed, papers never came, papers never arrived, never sent the file,
    did not arrive in time, did not send the papers, was lifted, is lifted, were lifted, been lifted, lifted on,
    was dropped, is dropped, were dropped, been dropped, dropped by, kept him off the plane, kept her off the plane,
    kept them off the plane, last minute order, last minute ruling, to hold off
  `),
  'cue:appeal': list(`
    appeal against, complaint against, appeals against, campaign to stop, complaint, appeal, fight against,
    battle against, challenge to, fighting against, cassation, in cassation, appeal in cassation, appeal hearing,
    appeals hearing, appeal court hearing, lodged an appeal, will appeal, plans to appeal, intends to appeal,
    filed an appeal, right to appeal, days to appeal, to challenge it, challenge it before, complaint was filed,
    last resort
  `),
  'cue:avoid': list(`
    to avoid, narrowly avoided, instead of
  `),
  'cue:deny': list(`
    denial, false reports, fake, hoax, not true, untrue, groundless, no such, there is no such, nothing of the sort,
    no plans to, has no plans, have no plans, there are no plans, categorically, correction of, please correct,
    is false, are false, was false, false claim, false claims, never happened, did not happen, made up, canard,
    provocation, not the case, misinformation, disinformation, fake news, don't repost, do not repost, is not true,
    are not true, wrong reports, misreported, incorrectly reported, erroneous, mistaken, categorically den*,
    calling posts, calling reports, an invention, dismissed as, so called list, no new order, no such order,
    no such list, no such request, no such talks, no such person, has no knowledge of, have no knowledge of,
    took no part in, had no part in, no operation, rejects the allegation*, rejected the allegation*, media invention,
    pure fantasy, fearmongering, scaremonger*, scarecrow, misread, misreport*, taken out of context, clarif*,
    correction, a fabrication, not a word of truth, not a grain of truth, no truth in, false news, an untruth, a lie,
    pure speculation, stuff and nonsense, does not correspond to reality, not correspond to reality,
    does not reflect reality, nothing to it, no decision has been, no such decision, no such plans, no such plan,
    there is no list, does not exist, do not exist, never existed, never received, has not received any request,
    received no request, no request has been, an outright lie, outright lie, a complete lie, utter nonsense,
    complete nonsense, total nonsense, no such cases, there have been no, there were no such, there are no such
  `),
  'cue:baseless': list(`
    own request, their own will, his own free will, baseless, groundless, unfounded, no truth, nonsense, untrue,
    not true, fabricat*, invented, made up, fairy tale, pure invention, false claim*, disinformation,
    nothing of the kind, no basis in, debunk*, hoax, never took place, there was no such conversation, figment,
    no such agreement exists, no such agreement
  `),
  'cue:lapse': list(`
    expired, no longer
  `),
  'cue:deal:hour': list(`
    not today, adjourned, postponed
  `),
};
