import { type Entries, list } from '../entries.js';

/** Sending people back: by plane, over a border, into the hands of another state. Verbs in their base form. */
export const ACTS_RETURN_VERBS: Entries = {
  'act:return': list(`
    put/put ..8 on a ..2 flight, put/put ..8 on a ..2 plane, force ..4 onto a, force ..4 on to a, bus ..3 to the border,
    load/loaded ..4 onto a, deport, extradite, expel, refoule, hand ..6 over, hand ..4 back, turn/turned ..3 over to,
    send/sent ..5 back, force ..4 back, push back, push ..3 back, put/put ..8 on a plane, put/put ..8 on a flight,
    put/put ..8 aboard a, fly/flew/flown ..3 back to, fly/flew/flown ..3 out to, repatriate, render ..2 to,
    surrender him to, surrender her to, surrender them to, transfer ..4 into the custody of, transfer to the custody of,
    deliver ..3 into the hands, escort ..4 onto a plane, escort ..4 on to a plane, march ..3 to a plane,
    walk ..3 to a plane, bundle ..4 onto a plane, ship ..2 back, put/put ..8 on the ..3 (flight|plane),
    put/put ..6 on (flight|board), put/put ..8 on ..2 (flight|plane), place ..6 on (a|the) ..3 (flight|plane),
    place ..6 aboard, force ..5 aboard, force ..4 (onto|on) ..3 (plane|flight), bundle ..5 (onto|aboard),
    hustle ..5 (onto|aboard), turn/turned ..4 over, drop ..4 (at|on) the ..3 (border|frontier),
    dump ..4 (at|on|across|over) the ..3 (border|frontier),
    drive/drove/driven ..5 (across|over|to) the ..3 (border|frontier),
    march ..4 (across|over) the ..3 (border|frontier), push ..3 (across|over) the ..2 (border|frontier),
    take/took/taken ..4 (across|over) the ..2 (border|frontier), kick ..3 out of,
    throw/threw/thrown ..3 out of the country, boot ..3 out, ship ..4 (back|off|home), give/gave/given ..5 up to, eject,
    deliver ..4 to the (border|frontier), whisk ..4 to, bus ..4 to the ..2 border, load ..4 (onto|aboard),
    walk ..4 (onto|to) ..3 plane, escort ..5 (onto|aboard) ..3 (plane|flight), escort ..5 to ..2 (plane|flight),
    hand/handed ..6 back, hand ..5 over, return ..3 by force, return ..4 against ..2 will, take/took/taken ..4 back to,
    bring/brought ..4 back to, transfer ..5 to the custody, shove ..4 (onto|across), force ..9 back into,
    push ..9 back into, drive/drove/driven ..6 (crossing|checkpoint|border|frontier), push across, push ..3 across,
    take/took/taken ..6 crossing, shove across, escort ..6 (across|over) the,
    escort ..6 to ..4 (border|frontier|crossing|checkpoint|bridge|plane|aircraft|gate), escort ..4 out of the country,
    escort ..4 back to, transfer ..6 under (escort|guard|convoy), take/took/taken ..5 under (escort|guard|convoy) to,
    hand ..6 into the (hands|custody), hand ..5 across, pass/passed ..4 over to, pass/passed (him|her|them) to,
    deliver ..6 (to|into) the hands, deliver ..6 to ..4 (border|frontier|crossing|bridge), deliver ..6 into ..3 custody,
    turn/turned ..6 over, give/gave/given (him|her|them) up, fly/flew/flown ..5 (home|back),
    fly/flew/flown ..6 under (escort|guard), fly/flew/flown out of,
    put/put ..6 (onto|aboard|into) ..4 (plane|flight|aircraft|jet|bus|train|boat|helicopter|coach|lorry|truck),
    put/put ..6 on ..5 (plane|flight|aircraft|jet|charter|coach|ferry),
    place ..6 (on|onto) ..4 (plane|flight|aircraft|jet|charter),
    load ..6 (on|onto) ..3 (plane|flight|bus|buses|truck|trucks), herd ..4 (onto|into|across|aboard),
    strap ..4 into ..3 seat, carry ..4 (onto|aboard) ..3 (plane|flight|aircraft),
    drag ..4 (onto|aboard|on) ..4 (plane|flight|aircraft), frogmarch ..4 (onto|across|to|aboard),
    walk ..6 (onto|aboard|over|across) ..4 (flight|plane|aircraft|border|bridge), usher ..4 (onto|aboard),
    lead/led ..4 (onto|aboard) ..4 (plane|flight|aircraft), take/took/taken ..4 (onto|aboard) ..4 (plane|flight),
    drop ..6 (off|at|on|across|over) ..4 (border|frontier|bridge|crossing),
    leave/left ..4 on the other side of the border, abandon ..4 (across|at) the border,
    force ..6 (across|over) ..4 (border|frontier|river|bridge|fence), force ..4 out of the country, force ..5 home,
    force ..5 to return, compel ..5 to return, coerce ..4 into returning, pressure ..4 into returning,
    make/made ..4 go back, push ..6 back ..3 (to|into|across|over), shove ..4 over,
    turn/turned ..4 back (to|into|across|over), put/put ..5 (over|across) the (border|frontier|river),
    put/put ..4 (in|into) ..3 (boat|dinghy|raft), kick ..4 out of, remove ..6 to (his|her|their) (home|native),
    remove ..5 from ..2 (country|territory|kingdom), remove ..6 on ..3 (flight|plane),
    return ..5 (forcibly|involuntarily), return ..6 into the hands, return ..6 under (escort|guard),
    return ..6 in (handcuffs|chains|shackles), bring/brought ..6 (home|back) ..3 (escort|guard|handcuffs|custody),
    bring/brought (home|back) ..2 from, smuggle ..6 (back|home|across), whisk ..6 (to|out|off|back) ..2 to,
    sign/signed (him|her|them) over, swap (him|her|them) for, trade (him|her|them) for, readmit ..6 to,
    send/sent ..3 packing, send/sent ..3 over the border, ferry ..3 (across|back), bus ..3 (across|back|out),
    truck ..3 (across|back|out), drive/drove/driven ..3 (across|over|through) ..3 (border|frontier|crossing|checkpoint),
    drive/drove/driven ..6 to ..3 (border|frontier|crossing|checkpoint|bridge), drive/drove/driven overland,
    hand/handed ..8 over, hand/handed ..3 out to, hand ..8 back to, spirit ..4 home, let ..3 (deport|extradite),
    conduct ..3 to the border, send/sent into the hands, jet ..3 (back|home), rendition ..3 to, refoul, chain deport,
    leave/left ..6 on the ..2 side, march ..6 to ..3 (bus|minibus|border|plane|train|crossing),
    abandon ..5 on the ..2 side, put/put ..5 on the night ..1 (train|bus|plane)
  `),
  'act:return:weak': list(`
    return ..6 to, return ..2 to, remove from the country, remove, transfer ..4 to, surrender, deliver ..3 to,
    fly/flew/flown ..3 to, take/took/taken ..3 to the border, escort ..4 to the border, fly/flew/flown ..5 to,
    send/sent ..5 to, transport ..4 to, transfer ..6 to, deliver ..4 to, convey ..3 to, bring/brought ..3 to,
    relocate ..3 to, take/took/taken ..4 to the airport, drive/drove/driven ..4 to ..2 airport, send/sent ..5 home,
    deliver ..7 to, fly/flew/flown to, put/put on a train to,
    return ..4 (activist|journalist|conscript|dissident|refugee|deserter|blogger|lawyer|him|her|them|man|woman|family|
    monk|evader|pilot|writer),
    send/sent ..8 to, send/sent ..7 home, fly/flew/flown ..8 to, take/took/taken (him|her|them) to,
    take/took/taken to ..3 (border|airport|plane|bridge), bring/brought ..6 to, escort ..8 to,
    accompany ..4 to ..3 (border|airport|plane|aircraft), transport ..7 to, convey ..6 to, return home,
    return ..4 to ..2 country, transfer ..8 to, extract ..3 from, move/moved (him|her|them) to, relocate ..4 to,
    ship ..4 to, dispatch ..4 to, let ..3 be taken, drive/drove/driven (him|her|them) to, put/put ..4 back on,
    lead/led (him|her|them) to the, yield ..3 to, bring/brought ..3 home, fetch ..3 home, take/took/taken ..3 home
  `),
  'act:return:object': list(`
    hand ..4 to, hand ..6 to, give/gave/given ..4 to, hand, hand/handed ..8 to, pass/passed ..4 to,
    give/gave/given ..5 to, offer ..5 to, deliver ..6 to
  `),
};

/** The same as nouns and fixed phrases. */
export const ACTS_RETURN_PHRASES: Entries = {
  'act:return': list(`
    (forcibly|forcefully|involuntarily) (return|returns|returned|returning),
    (forcibly|forcefully) (repatriate|repatriated|remove|removed|transferred|sent)
  `),
  'act:return/past': list(`
    returned home voluntarily, went home voluntarily, returned home of his own, returned home of her own,
    voluntarily returned, returned voluntarily, returned of his own accord, came home of his own accord,
    voluntarily went back, agreed to return voluntarily, was received at the (border|airport|bridge|crossing),
    received at the (border|airport|bridge|crossing), (landed|arrived) under escort,
    (landed|arrived) in (handcuffs|shackles|chains),
    took (charge|custody|delivery|possession) of ..5 (suspect|him|her|them|man|woman|fugitive|detainee|prisoner),
    taken over the border, took him over from, was taken to the border, was taken to the airport, put on board,
    walked by (two|three|four) (policemen|officers|guards), flown out, driven across, back in handcuffs,
    on board a plane to, on a flight to, on a plane to, aboard a flight to, aboard a plane to, on a one way ticket to,
    escorted from, flown from, taken from ..2 to ..2 in handcuffs, delivered from, already back in,
    already on ..2 way to, has been in the air, plane took off for, flight took off for, took off for ..3 with,
    deportees were, was put on, were put on, were loaded, were herded, was among the deported, among those deported,
    among those returned
  `),
  'noun:return': list(`
    for the surrender of, for the handover of, deportation*, extradition*, expulsion*, refoulement, returns to,
    all returns, removals to, repatriation*, pushback, pushbacks, push back, push backs, handover, forced return*,
    forcible return*, forced removal*, removal order, removal to, removal, return to, forced repatriation, surrender to,
    to get ..5 back, to have ..5 (returned|deported|extradited), handing over, handing him over, handing her over,
    handing them over, hand over of, handover of, surrender of, (his|her|their) surrender, (his|her|their) transfer to,
    sending back, extraditions, removal of, (his|her|their) removal, (his|her|their) handover,
    (his|her|their) return to, refoulements, forcible transfer, forced transfer, expulsions, deportation flight*,
    summary expulsion*, collective expulsion*, involuntary return*,
    return of (dissidents|activists|refugees|exiles|deserters), sent back, rendition flight*, be returned, be sent,
    readmission of, readmissions, forced departure*, removal flight*, removals, charter flight*, deportation charter*,
    chain refoulement, onward removal, extradition to, extradition from, extraditions to, delivery to,
    delivery of ..3 to, return flight, rendering to, return to (his|her|their) (home|native|own) (country|land|state),
    return home by force, being (sent|returned|flown), coerced return*, unlawful return*, return by force,
    returns by force, mass deportation*, mass expulsion*, administrative expulsion*, administrative removal,
    judicial expulsion, deportability, extraditab*, transfer to the (requesting|home|native), forcibly returned,
    forced to return, sending him (home|back), sending her (home|back), sending them (home|back),
    sending people (home|back), handed back,
    return of (him|her|them|people|nationals|citizens|fugitives|exiles|evaders|opponents), return (him|her|them) to,
    returned to (his|her|their) (home|native), removal to (his|her|their), refoule*, handing (a|an|the) ..3 to,
    handing ..3 (to|back), push back practice, swap for, exchange for prisoners, put at the disposal of,
    transferring him, transferring her, extraditing, deporting, expelling
  `),
  'law:absent': list(`
    in absentia, in his absence, in her absence, in their absence, tried remotely, without him in court,
    without her in court, absentee trial, default judgment, special proceedings
  `),
  /** Words that turn a noun of return into a paper, a step or a treaty. */
  'after:request': list(`
    request, requests, bid, demand, demands, application, query, papers, documents, dossier, paperwork, letter, letters,
    note, notice, appeal from, file, files
  `),
  'after:order': list(`
    order, orders, ruling, decision, warrant, decree, judgment, judgement, decisions, rulings, warrants, directive,
    directives, mandate
  `),
  'after:step': list(`
    hearing, hearings, case, proceedings, process, procedure, check, checks, trial, inquiry, session, sessions,
    proceeding, dispute, file, review, examination, check up, verification, matter, lawsuit, battle, fight, phase, stage
  `),
  'after:arrest': list(`
    arrest, detention, custody, jail, prison, remand
  `),
  'after:treaty': list(`
    treaty, treaties, agreement, agreements, pact, convention, law, rules, arrangement, deal, act, bill, legislation,
    policy, statistics, figures, lawyer, experts, expert, scandal, row, debate, dispute, drama, saga, question, issue,
    protocol, conventions, regime, practice, practices, laws, clause, clauses, cooperation, specialist, numbers, report,
    centre, center, facility, camp, machine, machinery, requests received
  `),
};
