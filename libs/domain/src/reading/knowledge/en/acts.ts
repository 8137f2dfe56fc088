import { type Entries, list } from '../entries.js';

/** What is done to people. Verbs in their base form; irregular ones as base/past/participle. */
export const ACT_VERBS: Entries = {
  'act:return': list(`
    put/put ..8 on a ..2 flight, put/put ..8 on a ..2 plane, force ..4 onto a, force ..4 on to a, bus ..3 to the border, load/loaded ..4 onto a,
    deport, extradite, expel, refoule, hand ..6 over, hand ..4 back, turn/turned ..3 over to, send/sent ..5
    back, force ..4 back, push back, push ..3 back, put/put ..8 on a plane, put/put ..8 on a flight, put/put ..8
    aboard a, fly/flew/flown ..3 back to, fly/flew/flown ..3 out to, repatriate, render ..2 to, surrender him
    to, surrender her to, surrender them to, transfer ..4 into the custody of, transfer to the custody of,
    deliver ..3 into the hands, escort ..4 onto a plane, escort ..4 on to a plane, march ..3 to a plane, walk
    ..3 to a plane, bundle ..4 onto a plane, ship ..2 back
  `),
  'act:return:weak': list(`
    return ..6 to,
    return ..2 to, remove from the country, remove, transfer ..4 to, surrender, deliver ..3 to, fly/flew/flown
    ..3 to, take/took/taken ..3 to the border, escort ..4 to the border
  `),
  'act:return:object': list(`
    hand ..4 to
  `),
  'act:detain': list(`
    hold/held since, hold/held on, hold/held at, hold/held pending, hold/held ..3 prison, hold/held ..3 detention,
    hold/held for, order ..6 held, order ..6 detained, keep/kept in custody, extend ..3 detention, extend ..3 custody, extend ..3 arrest, be held, take/took/taken ..3 off a train, take/took/taken ..3 off a plane, take/took/taken ..3 off a flight, take/took/taken ..3 off a bus,
    detain, arrest, rearrest, take/took/taken ..4 into custody, remand ..3 in custody, remand, apprehend,
    hold/held in custody, jail, place in custody, place in detention, place in pre trial detention, nab, pick
    up, lead/led away, round up, intercept, stop/stopped ..3 at passport control, hold/held at the airport,
    hold/held in detention, capture
  `),
  'act:abduct': list(`
    abduct, kidnap, snatch, spirit ..3 away, seize, bundle ..4 into, force ..4 into a car, force ..4 into a van,
    drag ..4 into a, push ..4 into a, forcibly disappear, lure ..4 into, take/took/taken away by, grab, smuggle
    ..4 out of, rendition
  `),
  'act:vanish': list(`
    vanish, disappear, go/went/gone missing, lose/lost contact with
  `),
  'act:harm': list(`
    find/found dead, strangle, attack, beat/beat/beaten, stab, shoot/shot, poison, kill, murder, assassinate, assault, gun/gunned down,
    fire at, set/set fire to the home, set/set fire to the car, torch the, hospitalise ..3 after, injure, wound,
    knife
  `),
  'act:press': list(`
    raid, search the flat, search the home, search the office, search the offices, search the apartment, harass,
    intimidate, threaten, summon ..4 for, pressure, shut ..5 down, close/closed down, forced to close,
    freeze/froze/frozen the accounts, freeze/froze/frozen the bank accounts, evict, interrogate, question, call/called in, told to leave, visit the homes
    of, ransack, vandalise, daub
  `),
  'act:release': list(`
    release, free, set/set ..3 free, let ..2 go
  `),
};

/** The same as nouns and fixed phrases. */
export const ACT_NOUNS: Entries = {
  'noun:return': list(`
    for the surrender of, for the handover of,
    deportation*, extradition*, expulsion*, refoulement, returns to, all returns, removals to, repatriation*, pushback, pushbacks, push back, push
    backs, handover, forced return*, forcible return*, forced removal*, removal order, removal to, removal,
    return to, forced repatriation, surrender to
  `),
  'noun:detain': list(`
    detention*, arrest, arrests, custody
  `),
  'noun:abduct': list(`
    abduction*, kidnapping, kidnappings, enforced disappearance*, rendition*, disappearance, disappearances
  `),
  'noun:harm': list(`
    attack on, attacks on, assassination*, murder of, killing of, poisoning, stabbing, assassination attempt,
    attempt on the life, attempt on his life, attempt on her life
  `),
  'noun:press': list(`
    raid on, raids on, intense pressure, pressure from, harassment, intimidation, inspections, repeated
    inspections, letter Z, large Z, death threats
  `),
  'noun:release': list(`
    release
  `),
  'act:return': list(`
    (forcibly|forcefully|involuntarily) (return|returns|returned|returning), (forcibly|forcefully)
    (repatriate|repatriated|remove|removed|transferred|sent)
  `),
  /** Words that turn a noun of return into a paper, a step or a treaty. */
  'after:request': list(`
    request, requests, bid, demand, demands, application, query
  `),
  'after:order': list(`
    order, orders, ruling, decision, warrant
  `),
  'after:step': list(`
    hearing, hearings, case, proceedings, process, procedure, check, checks, trial, inquiry
  `),
  'after:arrest': list(`
    arrest, detention, custody
  `),
  'after:treaty': list(`
    treaty, treaties, agreement, agreements, pact, convention, law, rules, arrangement, deal, act, bill,
    legislation, policy, statistics, figures, lawyer, experts, expert
  `),
  soldiers: list(`
    soldiers, servicemen, military police, troops, security officers, agents, operatives, security officials,
    special services, secret service*, intelligence officers, intelligence agents, officers
  `),
  'release:from': list(`
    from custody, from detention, from prison, from jail, on bail, detention centre, detention center, court,
    released, house arrest, police
  `),
  'press:group': list(`
    organisation, organization, ngo, group, initiative, foundation, shelter, newsroom, outlet, emigres, exiles,
    diaspora, community, office
  `),
  'press:closed': list(`
    closed down, shut down, forced to close, suspended its work, ceased its work, stopped working
  `),
  'unknown:men': list(`
    unknown men, unidentified men, masked men, men in plain clothes, plainclothes, plain clothes, men in
    civilian clothes, unknown persons, unknown people, armed men, gunmen, unknown assailants, unidentified
    assailants, unmarked
  `),
};
