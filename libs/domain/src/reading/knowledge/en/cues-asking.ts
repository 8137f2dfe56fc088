import { type Entries, list } from '../entries.js';

/** What approves, asks, pleads and weighs. Verbs in their base form. */
export const CUES_ASKING_VERBS: Entries = {
  'cue:approve': list(`
    instruct, oblige, approve, order, rule that, rule ..3 can be, rule ..3 be, rule in favour of, rule in favor of,
    uphold/upheld, authorise, authorize, clear ..4 for, clear the way for, greenlight, green light, allow, sign off on,
    agree to, consent to, satisfy, decide to, confirm the decision, give/gave/given the go ahead,
    find/found ..3 admissible, declare ..2 admissible, endorse, issue ..3 order, sentence ..4 to deportation,
    wave ..3 through, rubber stamp, nod through, give/gave/given ..4 (nod|approval|consent|blessing|green|assent),
    agree, sign/signed ..3 order, sign/signed off, rule/ruled ..3 lawful, rule/ruled ..3 admissible,
    rule/ruled ..3 should be, rule/ruled ..3 must be, rule/ruled ..3 may be, rule/ruled there ..4 no obstacles,
    find/found no obstacles, find/found no obstacle, see/saw/seen no obstacle*, accede to, side with, fall/fell in with,
    dismiss ..4 appeal against, reject ..4 appeal against, throw/threw/thrown out ..4 appeal against, affirm, ratify,
    pave the way for, open the way for, remove the last obstacle to, lift the ..3 (ban|stay|bar) on,
    deem ..3 admissible, declare ..3 (lawful|extraditable), leave/left ..5 (force|unchanged|unaltered|standing),
    find/found ..8 met, find/found ..5 (admissible|permissible|extraditable|lawful|justified),
    hold/held ..5 (admissible|permissible|lawful), declare ..6 (admissible|permissible|extraditable),
    rule/ruled ..7 (admissible|permissible|lawful|legal), deem ..4 (permissible|lawful), give/gave/given ..4 opinion,
    deliver ..4 favourable, give/gave/given ..3 consent, sign ..5 (order|decree|decision|warrant|act),
    issue ..6 (order|decree|decision|warrant), take/took/taken ..3 decision, make/made ..3 decision,
    hand/handed ..2 down ..3 (order|decision|ruling), decide ..2 favour, recommend, comply with, meet/met ..3 request,
    fulfil, fulfill, execute ..3 (order|request|warrant|decision), enforce, implement ..3 (order|decision), agree that,
    accept ..4 request, grant ..5 request, satisfy ..4 request, act on ..4 request,
    reject ..4 (appeal|complaint|cassation), dismiss ..4 (appeal|complaint|cassation), deny ..3 appeal,
    turn/turned down ..4 (appeal|complaint), lose/lost ..4 appeal, exhaust ..4 (appeals|remedies),
    refuse ..3 leave to appeal, refuse to (halt|stop|stay|suspend|block), decline to (halt|stop|stay|suspend|block),
    fail to (halt|stop|stay|suspend|block), vacate ..3 stay, lift ..3 stay, set/set ..3 date for, wave through,
    rubberstamp, back ..2 request, decide on, refuse to (review|hear|reopen|reconsider|overturn|annul|suspend),
    decline to (review|hear|reopen|reconsider|overturn|annul),
    direct ..4 (authorities|ministry|police|service|office) to, sanction (the|a|an), clear (the|a|for),
    permit (the|a|to|him|them), honour ..3 (request|warrant), grant (the|moscow|a|an),
    grant ..5 (request|application|leave|consent|warrant|approval|motion),
    find/found ..5 no (obstacle|obstacles|bar|impediment|hindrance), put/put ..3 (signature|name|stamp) (to|under|on),
    leave/left ..4 decision (unchanged|standing|intact), refuse ..4 (appeal|stay|injunction),
    throw/threw/thrown out ..4 (appeal|challenge|complaint), say/said yes to, see/saw/seen no reason not,
    fulfil ..3 (conditions|requirements), open ..3 way for, give/gave/given up resistance,
    withdraw/withdrew/withdrawn ..3 appeal, reverse ..3 stay
  `),
  'cue:request': list(`
    request, demand, seek/sought, ask for, ask ..4 to, apply for, file ..4 for, submit ..4 request, call/called for the,
    send/sent ..5 request, submit ..5 request, file ..5 request, insist on, push for, press for, press ..3 for,
    lodge ..5 (request|demand|application), ask ..5 for, push ..3 for, lobby ..4 for, lobby for, want ..4 back,
    table ..3 request, call/called for, renew ..3 request, repeat ..3 request, resubmit, reiterate,
    hand/handed ..3 (request|note), forward ..6 (request|file|papers|materials|dossier), present ..4 (request|papers),
    transmit ..4 (request|papers), file ..6 (request|application|motion), put/put in ..3 request, repeat ..3 demand,
    clamour for, appeal for, press ..3 to, push ..3 to, urge ..3 to hand, lean on ..3 to, ask (that|again|once),
    ask ..2 back, pursue the, want ..9 back, demand that, chase ..3 (through|via|with) ..2 interpol,
    call/called ..3 home, send/sent ..3 warrant for, send/sent ..3 delegation, post ..3 request,
    send/sent ..3 (request|requests|note|dossier|extradition|paperwork), send/sent ..2 (papers|letter|file|files)
  `),
  'cue:want': list(`
    want, would like, want ..3 to
  `),
  'cue:plea': list(`
    urge, call/called on, call/called upon, appeal to, plead with, beg, warn, implore, beseech, entreat, exhort,
    press ..3 not to, ask ..5 not to, sound the alarm, demand ..4 not be, protest against plans,
    call/called for ..6 (release|halt|stop|protection|suspension), appeal for, petition, beg ..2 not to,
    warn ..3 (against|not), protest against, speak/spoke out against, campaign ..2 against, campaign ..2 to stop,
    write/wrote ..5 not to, sign ..3 petition, rally ..3 against, remind ..4 (obligation|obligations|convention|duty),
    stress that ..6 not, ask ..4 not to, ask ..4 to (stop|halt|release|free|suspend|refrain), mobilise against,
    ring ..2 alarm, raise ..2 alarm, insist that ..5 not, caution against, plead (for|that), raise ..3 alarm,
    implore ..4 not to, beg ..9 not to, demand ..3 (explanation|halt), tell/told ..5 not to
  `),
  'cue:consider': list(`
    consider, examine, study, weigh, review, look/looked into, begin/began/begun proceedings, mull, debate, hear/heard,
    evaluate, deliberate, assess, rule on, decide whether, look into, take/took/taken up, go/went before, be heard,
    reconsider, re examine, reexamine, rehear
  `),
};

/** The same as nouns and fixed phrases. */
export const CUES_ASKING_PHRASES: Entries = {
  'cue:approve': list(`
    approval*, in favour of, in favor of, admissible, go ahead, order for, order on, order to, decree on, warrant for,
    decision to, ruling on, can be, has been cleared, decision on the, subject to deportation, subject to extradition,
    green light, nod to, final approval, no obstacles to, no obstacle to, no bar to, no impediment to, lawful,
    court order, signed order, ministerial order, the way is clear, is to be, are to be, favourable opinion,
    positive opinion, positive decision, in force the decision, left in force, left unchanged, left standing,
    entered into legal force, became final, final and binding, conditions were met, conditions are met,
    conditions for ..9 met, statutory conditions, legal conditions, no obstacles, no legal obstacles,
    no grounds for refusing, extraditable, permissible, declared permissible, found admissible, declared admissible,
    found lawful, appeal rejected, appeal was rejected, appeal dismissed, appeal was dismissed, appeal failed,
    appeals exhausted, all appeals, last appeal, final appeal, cleared for, cleared to be, can now be, may now be,
    will now be, must be handed, must be returned, must be deported, is to be handed, is to be returned,
    is to be deported, is to be removed, ticket booked, ticket has been booked, flight booked, flight has been booked,
    seat booked, days away from, hours away from, detention for removal, decision on deportation, decision on expulsion,
    decision to expel, decision to deport, decision to extradite, order to leave, ordered to leave, obliged to leave,
    has to leave, has ..2 days to leave, last word lies, signature of the minister, minister signature,
    awaits the minister, countersigned, consented to, waived ..2 right*, summary procedure, simplified procedure,
    simplified extradition, conditions are fulfilled, are fulfilled, is fulfilled, no bars to, may proceed, can proceed,
    can go ahead, may go ahead, will go ahead, decision rests with, last word with, only the signature,
    only a signature, favourable view, positive view, booked on the, seat on the, date has been set, flight is set for,
    told to pack, told them to pack, packed (his|her|their) bag, has ..3 days to leave, has ..3 weeks to leave,
    has ..3 months to leave, given ..3 days to leave, given ..3 weeks to leave, must be gone, must be out,
    must leave ..3 (country|republic|territory|within|by|kazakhstan|turkey|georgia|armenia|serbia|thailand),
    nothing standing in the way, nothing stands in the way, become final, becomes final, has become final,
    no longer be appealed, cannot be appealed, not subject to appeal, no further appeal, without right of appeal,
    exhausted all, all remedies, last remedy, last appeal was, final instance, out of options, out of appeals,
    enforceable, fruitless, to no avail, in vain, without success, nothing now stands between, nothing stands between,
    nothing more stands, came to nothing, failed to sway, unsuccessfully
  `),
  'cue:approve/past': list(`
    ordered, permitted, granted, cleared
  `),
  'cue:approve/present': list(`
    clears
  `),
  'cue:request': list(`
    request, requests, demand for, at the request, petition*, application, note verbale, bid to, bid for, efforts to,
    effort to, wanted by, sought by, formal request, extradition papers, demands for, calls for the,
    in response to ..3 request, at the behest, request of, requests of, request from, requests from, request by,
    demand from, demand of, demand by, note from, letter from ..3 prosecutor, at the instance of, acting on,
    on a request, on request of, at the request of, on the basis of a request, on an alert, on a warrant, on a notice,
    on a red notice, alert circulated by, warrant issued by, warrant from, warrant of, notice issued by, sent papers,
    papers seeking, papers for, dossier from, extradition dossier, has filed for, motion for, petition for,
    letters rogatory, letter rogatory, diplomatic note, repeated request, third request, second request, new request,
    fresh request, renewed request, asked for again, ask again, asks again, is after him, is after her, are after him,
    are after her, is hunting, are hunting, wants him, wants her, wants them, wants his head, wants her head,
    asked for his head, at the prompting of, on the insistence of
  `),
  'answer:request': list(`
    request, requests, bid, demand, demands, extradition request, extradition requests, note, letter rogatory,
    letters rogatory, alert, note verbale
  `),
  'cue:plea': list(`
    plea, pleas, open letter, petition against, campaign against, must not, should not, calls on, calling on, must be,
    statement against, urgent appeal, concern over, concerned about, concerned that, concern about, alarm over, alarmed,
    imminent, do not (return|extradite|deport|expel|hand|send|surrender|remove),
    don't (return|extradite|deport|expel|hand|send|surrender|remove),
    must (release|free|stop|halt|not|protect|ensure|allow|explain),
    should (release|free|stop|halt|not|protect|ensure|allow|immediately|urgently), immediately release,
    immediate release, release immediately, stop the (deportation|extradition|expulsion|removal|return),
    halt the (deportation|extradition|expulsion|removal|return), save ..3 from, urgent action, urgent call,
    urgently call, call for, calling for, sign the petition, petition to, sos, we ask you not to, refrain from,
    in breach of, would breach, would violate, would be contrary, contrary to, grave concern, deep concern,
    deeply concerned, gravely concerned, seriously concerned, real risk, at grave risk, risk of persecution,
    risk of torture, if returned, if extradited, if deported, if handed over, would be tortured, would be jailed,
    faces torture, faces persecution, faces prison, faces a punishment, in danger of, danger of being, at risk of being,
    threatened with, under threat of, looming, could be deported, could be extradited, could be returned, any moment,
    any day, at any moment
  `),
};
