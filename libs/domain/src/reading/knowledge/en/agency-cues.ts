import { type Entries, list } from '../entries.js';

/** What courts, ministries and channels say of a claim; verbs in their base form. */
export const AGENCY_CUE_VERBS: Entries = {
  'cue:refuse': list(`
    find/found ..5 (inadmissible|unlawful|unfounded|impermissible|insufficient),
    rule/ruled ..7 (inadmissible|unlawful|impermissible), declare ..7 (inadmissible|impermissible|unlawful),
    hold/held ..5 (inadmissible|unlawful|impermissible), deem ..5 (inadmissible|unlawful|impermissible),
    give/gave/given ..3 (unfavourable|negative) opinion, deliver ..3 (unfavourable|negative),
    issue ..3 (unfavourable|negative), not uphold, leave/left ..5 unsatisfied, not satisfy, not extradite,
    refrain from, send/sent ..3 away, decide against, rule/ruled out, side against,
    see/saw/seen no (grounds|reason|basis), not comply, ignore ..3 request, leave/left ..3 request ..2 unanswered,
    return ..3 request unexecuted, deny ..2 request, rebuff, repudiate
  `),
  'cue:stop': list(`
    grant ..3 (stay|injunction|reprieve), issue ..4 (injunction|stay), impose ..3 (stay|moratorium),
    order ..4 not to, suspend ..4 (order|decision|execution), set/set ..4 aside,
    send/sent ..4 back ..3 (court|review|reconsideration|instance), remit, refer ..4 back, overrule, reopen,
    apply ..3 (rule|interim|measures), indicate ..3 (interim|measures|rule), find/found ..4 violation,
    find/found ..5 violated, rule/ruled ..7 violate, rule/ruled ..7 (unlawful|illegal), rule/ruled ..7 may not,
    rule/ruled ..8 must not, rule/ruled ..8 cannot, terminate ..3 (proceedings|case), discontinue ..3 proceedings,
    free ..3 from, rescue, exempt ..3 from, shield, lift ..4 order, cancel ..4 order, stop/stopped short, delay,
    hold/held off, adjourn, put/put ..3 on hold, forestall
  `),
  'cue:approve': list(`
    leave/left ..5 (force|unchanged|unaltered|standing), find/found ..8 met,
    find/found ..5 (admissible|permissible|extraditable|lawful|justified),
    hold/held ..5 (admissible|permissible|lawful), declare ..6 (admissible|permissible|extraditable),
    rule/ruled ..7 (admissible|permissible|lawful|legal), deem ..4 (permissible|lawful),
    give/gave/given ..4 opinion, deliver ..4 favourable, give/gave/given ..3 consent,
    sign ..5 (order|decree|decision|warrant|act), issue ..6 (order|decree|decision|warrant),
    take/took/taken ..3 decision, make/made ..3 decision, hand/handed ..2 down ..3 (order|decision|ruling),
    decide ..2 favour, recommend, comply with, honour, meet/met ..3 request, fulfil, fulfill,
    execute ..3 (order|request|warrant|decision), enforce, implement ..3 (order|decision), agree that,
    accept ..4 request, grant ..5 request, satisfy ..4 request, act on ..4 request,
    reject ..4 (appeal|complaint|cassation), dismiss ..4 (appeal|complaint|cassation), deny ..3 appeal,
    turn/turned down ..4 (appeal|complaint), lose/lost ..4 appeal, exhaust ..4 (appeals|remedies),
    refuse ..3 leave to appeal, refuse to (halt|stop|stay|suspend|block), decline to (halt|stop|stay|suspend|block),
    fail to (halt|stop|stay|suspend|block), vacate ..3 stay, lift ..3 stay, set/set ..3 date for, wave through,
    rubberstamp, bless, back ..2 request, decide on,
    refuse to (review|hear|reopen|reconsider|overturn|annul|suspend),
    decline to (review|hear|reopen|reconsider|overturn|annul)
  `),
  'cue:request': list(`
    hand/handed ..3 (request|note), send/sent ..7 (papers|request|note|file|dossier|letter),
    forward ..6 (request|file|papers|materials|dossier), present ..4 (request|papers),
    transmit ..4 (request|papers), file ..6 (request|application|motion), put/put in ..3 request, repeat ..3 demand,
    clamour for, appeal for, bid for, press ..3 to, push ..3 to, urge ..3 to hand, lean on ..3 to
  `),
  'cue:plea': list(`
    call/called for ..6 (release|halt|stop|protection|suspension), appeal for, petition, beg ..2 not to,
    warn ..3 (against|not), protest against, speak/spoke out against, campaign ..2 against, campaign ..2 to stop,
    write/wrote ..5 not to, sign ..3 petition, rally ..3 against,
    remind ..4 (obligation|obligations|convention|duty), stress that ..6 not, ask ..4 not to,
    ask ..4 to (stop|halt|release|free|suspend|refrain), mobilise against, ring ..2 alarm, raise ..2 alarm,
    insist that ..5 not
  `),
  'cue:consider': list(`
    rule on, decide whether, look into, take/took/taken up, go/went before, be heard, reconsider, re examine,
    reexamine, rehear
  `),
  'cue:plan': list(`
    get/got ready, aim, plan to, set/set ..3 date, book ..3 (ticket|flight|seat|seats),
    organise ..3 (flight|removal|transfer), schedule, be scheduled
  `),
  'cue:deny': list(`
    deny ..4 (report|reports|claim|claims|rumour|rumours|involvement|any),
    dismiss ..4 (report|reports|claim|claims|rumour|rumours|allegation|allegations),
    reject ..4 (report|reports|claim|claims|rumour|rumours|allegation|allegations), refute, disprove, disavow,
    correct ..3 (report|rumour)
  `),
  'cue:appeal': list(`
    lodge ..4 (appeal|complaint|challenge|cassation), file ..4 (appeal|complaint|challenge|cassation),
    bring/brought ..4 appeal, enter ..3 appeal, go/went to ..2 (court|strasbourg|constitutional),
    take/took/taken ..4 to court
  `),
  'cue:confirm': list(`
    verify, corroborate, admit, acknowledge, concede, own up to
  `),
  'cue:avoid': list(`
    slip away from, hide from, run/ran from, get/got out of, dodge, skip, elude
  `),
  'cue:expect': list(`
    foresee, reckon, forecast, count on, bank on
  `),
};
