import { type Entries, list } from '../entries.js';

/** The same as nouns and fixed phrases, with the words that surround a seizure. */
export const AGENCY_ACT_NOUNS: Entries = {
  'act:detain/past': list(`
    handcuffed, cuffed, led away in cuffs
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
    on board a plane to, on a flight to, on a plane to, aboard a flight to, aboard a plane to,
    on a one way ticket to, escorted from, flown from, taken from ..2 to ..2 in handcuffs, delivered from,
    already back in, already on ..2 way to, has been in the air, plane took off for, flight took off for,
    took off for ..3 with, deportees were, was put on, were put on, were loaded, were herded,
    was among the deported, among those deported, among those returned
  `),
  'noun:return': list(`
    readmission of, readmissions, forced departure*, removal flight*, removals, charter flight*,
    deportation charter*, chain refoulement, onward removal, extradition to, extradition from, extraditions to,
    delivery to, delivery of ..3 to, return flight, rendering to,
    return to (his|her|their) (home|native|own) (country|land|state), return home by force,
    being (sent|returned|flown), coerced return*, unlawful return*, return by force, returns by force,
    mass deportation*, mass expulsion*, administrative expulsion*, administrative removal, judicial expulsion,
    deportability, extraditab*, transfer to the (requesting|home|native), forcibly returned, forced to return,
    sending him (home|back), sending her (home|back), sending them (home|back), sending people (home|back),
    handed back, return of (him|her|them|people|nationals|citizens|fugitives|exiles|evaders|opponents),
    return (him|her|them) to, returned to (his|her|their) (home|native), removal to (his|her|their), refoule*,
    handing (a|an|the) ..3 to, handing ..3 (to|back), push back practice, swap for, exchange for prisoners,
    put at the disposal of, transferring him, transferring her, extraditing, deporting, expelling
  `),
  'noun:detain': list(`
    first arrest, provisional arrest, extradition arrest, extradition detention, extradition custody,
    extradition proceedings custody, police custody, immigration detention, administrative arrest,
    administrative detention, preventive detention, pre trial detention, pretrial detention, preventive custody,
    remand, remand order, remand hearing, lockup, lock up, arrests of, rearrest, re arrest, round up, roundup,
    roundups, SIZO, IVS, spetspriyomnik, temporary detention, detention facility, temporary arrest, arrest pending,
    arrest order, precautionary measure, measure of restraint, preventive measure, house arrest,
    electronic bracelet, electronic tag, detained person, detained persons, under guard, capture of,
    apprehension of, detentions
  `),
  'state:held': list(`
    in remand, on remand, in a cell, in the cells,
    in (police|immigration|extradition|provisional|state|border|military) (custody|detention|prison|arrest|cells),
    in extradition (custody|detention|prison|arrest), in the transit zone, in ..2 transit zone, being held, is held,
    are held, was held, were held, remains held, still held, held without, held since, held pending,
    in ..2 (lockup|guardhouse|barracks|sizo|colony|dungeon), in ..4 detention (centre|center|facility),
    in ..4 removal (centre|center), in ..3 deportation (centre|center|prison|camp),
    in ..3 immigration (centre|center|depot|prison|jail), locked up, in handcuffs, held at, in the hands of,
    at the mercy of, day ..2 of ..2 (detention|custody|hunger), day ..1 in (custody|detention|remand),
    in custody for, detained for, awaiting (extradition|deportation|removal|transfer|expulsion),
    awaits (extradition|deportation|removal|transfer|expulsion), placed in, under electronic monitoring,
    under judicial supervision, under travel ban, remains in ..4 (custody|detention|prison|jail|centre),
    serving ..3 extradition
  `),
  'noun:abduct': list(`
    abductors, kidnappers, kidnap, kidnap attempt, kidnapping attempt, attempted abduction, attempted kidnapping,
    abduction attempt, snatching of, seizure of, forced disappearance*, enforced disappearance*,
    extraordinary rendition*, illegal transfer, secret transfer, secret flight, captors, incommunicado detention,
    secret detention, covert operation, special operation in, cross border operation, illegal abduction,
    forcible taking, vanishing of, missing person, missing persons report, missing person report, missing activist,
    missing journalist, missing dissident
  `),
  'act:vanish': list(`
    last seen, was last seen, were last seen, has not been seen, have not been seen, had not been seen,
    not been seen, not been heard, has not been heard from, not heard from, no word from, no word of, no news of,
    no news from, no sign of, no sign of life, no trace of, left no trace, without a trace, without trace,
    trace was lost, trail went cold, unable to reach, cannot reach, could not reach, can't reach, unreachable,
    phone is off, phone was off, phone has been off, phone went dead, phone is dead, phone switched off,
    phone was switched off, phones are off, phone stopped, does not answer, still does not answer, not answering,
    do not answer, did not answer, no answer from, not picking up, stopped picking up, never came home,
    never came back, never returned, never arrived, did not come home, did not come back, did not return home,
    did not arrive, did not show up, failed to arrive, failed to return, failed to show up, whereabouts,
    whereabouts unknown, fate is unknown, fate remains unknown, gone missing, missing since, reported missing,
    is missing, are missing, was missing, were missing, gone in, of ours gone, is gone, are gone, gone without,
    gone quiet, gone silent, went silent, went quiet, contact was lost, contact with him was lost, lost touch with,
    out of touch, out of contact, no contact with, no communication with, incommunicado, no record of,
    has no record, have no record, no trace in, left his flat and, went out and never, turn himself in,
    turned himself in, turned herself in, handed himself in, surfaced in, resurfaced in, reappeared in,
    turned up in, showed up in, next seen in, later seen in, was found in ..3 (custody|prison|cell|detention),
    found in ..3 (custody|prison|cell|detention), got a call from, hire a lawyer, find a lawyer,
    called from ..4 (prison|detention|ministry|police),
    (in|at) the (detention|interrogation) ..3 (kgb|fsb|mss|gknb), last heard from, was last heard,
    not returned home, has not returned
  `),
  'noun:harm': list(`
    poison in, toxin*, nerve agent, novichok, polonium, thallium, ricin, cyanide, arsenic, mercury poisoning,
    heavy metals in, gunshot wound*, stab wound*, knife wound*, head wound*, head injur*, bullet wound*,
    bullet holes, gunshots, gunfire at, car bomb, parcel bomb, letter bomb, explosive device, bomb under,
    bomb attack, murder plot, assassination plot, assassination bid, murder attempt, attempted assassination,
    attempted murder, attempted poisoning, attempted killing, suspected poisoning, contract on, contract to kill,
    contract killing of, hired killer*, hired to kill, drive by shooting, acid attack, hammer attack, axe attack,
    arson attack on, brutal attack, violent attack, savage beating, severe beating, the beating, beating by,
    the killing, the murder of, suspicious death, mysterious death, unexplained death, violent death,
    violent assault, fatal shooting, fatal stabbing, shooting dead, shots at, shots fired,
    death of ..3 (activist|journalist|dissident|blogger|exile|critic|defector|pilot), attacked with, beaten with,
    hit by a car, pushed under, fell from a (window|balcony), fell out of a window, intensive care, in a coma,
    concussion, broken ribs, broken nose, broken jaw, fractured, bruises, attackers
  `),
  'noun:press': list(`
    raid, house raid, raids, searches at, searches of, search of, a search, fire inspection*, health inspection*,
    sanitary inspection*, inspection of the, inspection by, inspections by, the tax service, tax service,
    tax police, tax office, fire service, labour inspector*, labor inspector*, migration inspector*,
    migration raid*, raid by, summons, summonses, subpoena*, interrogation*, prophylactic talk, preventive talk,
    preventive conversation, warning talk, friendly chat, explanatory conversation, official warning,
    written warning, threats against, threat against,
    anonymous (letter|letters|call|calls|message|messages|threat|threats),
    threatening (letter|letters|call|calls|message|messages|note|notes|visit|visits), letters in their,
    letter in his, letter in her, letters in the mailbox, mailboxes, letterbox, night visit, hate mail, swatting,
    surveillance of, being followed, followed by men, stalking, phishing, hacking of, hack of, spyware on,
    blackmail, extortion of, eviction notice, eviction of, lease was terminated, termination of the lease,
    liquidation of, deregistration of, loss of accreditation, account closure*, closed accounts, frozen accounts,
    frozen account, pressure on, pressure to, under pressure, crackdown on, campaign of, campaign against,
    smear campaign*, denunciation of, vandalism, vandalis*, graffiti, swastika, a ^Z, letter ^Z, wreath,
    funeral wreath, severed head, pig head, coercion, transnational repression, mock execution, reprisals against,
    reprisal, reprisals, intimidation of, relatives were (visited|questioned|threatened|detained|summoned),
    relatives at home, mother was (visited|questioned|threatened|summoned),
    father was (visited|questioned|threatened|summoned), parents were (visited|questioned|threatened|summoned),
    come home and talk, your family, hostages, exit ban, exit bans, travel ban on, warned by police,
    told to keep quiet, accounts ..6 (closed|frozen|blocked), account ..5 (closed|frozen|blocked),
    cards ..3 blocked, lease ..4 terminated, licence ..4 revoked, license ..4 revoked,
    accreditation ..4 (revoked|withdrawn|refused|denied), premises ..4 searched, home ..4 searched,
    homes ..4 searched, flat ..4 searched, offices ..4 (searched|raided|sealed),
    office ..4 (searched|raided|sealed), passports ..3 confiscated, laptops ..3 (seized|confiscated),
    phones ..3 (seized|confiscated)
  `),
  'press:closed': list(`
    ends its work, ended its work, ceases its work, ceases operations, ceased operations, suspends its work,
    suspended operations, we are closing, is closing, closing down, closes its doors, closed its doors,
    shuts its doors, moves out of, leave the country, forced to leave, stops its work, wound up, winding up,
    in liquidation, self liquidation, self dissolved
  `),
  'press:group': list(`
    bookstore, bookshop, library, studio, theatre, gallery, bar, restaurant, bakery, barbershop, shop, hub,
    coworking, co working, broadcaster, publisher, publishing house, editorial, congregation, parish, mosque,
    seminary, community centre, cultural centre, students association, kindergarten, clinic, hotline, aid group,
    legal clinic, law firm, project, media outlet, news site, news outlet, channel, radio station, film club,
    school for refugees, solidarity group, support group, emigre group, human rights centre,
    human rights organisation, shelter for, charity fund
  `),
  'unknown:men': list(`
    two men, three men, four men, five men, six men, several men, group of men, men in black, men in dark,
    men in balaclavas, balaclava*, did not introduce themselves, did not identify themselves, without introducing,
    without insignia, no insignia, without identification, without uniforms, men in uniform, uniformed men,
    men who identified themselves, men who said they, men who spoke, men speaking, people in civilian,
    officers in plain clothes, plain clothed, plainclothesmen, plainclothes officers, unknown woman, unknown man,
    unidentified woman, unidentified man, unidentified people, masked man, masked men, masked people,
    masked officers, masked assailant*, gunman, gunmen, assailant*, attackers, hooded, unknown attackers,
    unmarked (car|cars|van|vehicle|minibus|jeep), tinted windows, without number plates, without plates,
    no number plates, number plates, black suv, black jeep, white van, grey van, gray van, black van, dark van,
    minivan, white jeep, land cruiser, motorcyclist*, on a motorcycle, on motorbikes, on a motorbike, on scooters,
    showed no (papers|badge|badges|identification|warrant|documents), unknown to him, holding his arms,
    holding her arms, by the arms
  `),
  soldiers: list(`
    gendarmes, military policemen, military counterintelligence, counterintelligence, counter intelligence,
    security agents, intelligence operatives, spetsnaz, riot police, special police, secret agents,
    security personnel, security men, state security officers, fsb officers, kgb officers, fsb agents, kgb agents,
    public security officers, chinese police officers, men from the embassy, embassy security, commandant,
    commandant office, military base, garrison, officers who spoke, in russian uniform, in military uniform,
    marines, guardsmen, paramilitar*, militiamen, militia
  `),
  'law:absent': list(`
    in absentia, tried remotely, without him in court, without her in court, absentee trial, default judgment,
    special proceedings
  `),
  'after:request': list(`
    letter, letters, note, notice, appeal from, file, files
  `),
  'after:order': list(`
    decree, judgment, judgement, decisions, rulings, warrants, directive, directives, mandate
  `),
  'after:step': list(`
    session, sessions, proceeding, trial, dispute, file, review, examination, check up, verification, matter,
    lawsuit, battle, fight, phase, stage
  `),
  'after:arrest': list(`
    jail, prison, remand
  `),
  'after:treaty': list(`
    protocol, convention, conventions, act, legislation, regime, rules, practice, practices, laws, clause, clauses,
    cooperation, specialist, numbers, report, centre, center, facility, camp, machine, machinery, requests received
  `),
  'answer:request': list(`
    extradition requests, note, letter rogatory, letters rogatory, alert, note verbale
  `),
  'release:from': list(`
    courtroom, detention wing, cell, captivity, captors, remand, lockup, freedom, at liberty, bracelet,
    deportation prison, removal centre, depot, from the airport, after questioning, interrogation, bail, let go,
    let out, guardhouse, hostage
  `),
};
