import { type Entries, list } from '../entries.js';

/** Arrest, custody and release. Verbs in their base form. */
export const ACTS_DETAIN_VERBS: Entries = {
  'act:detain': list(`
    hold/held since, hold/held pending, hold/held ..3 prison, hold/held ..3 detention, order ..6 held,
    order ..6 detained, keep/kept in custody, extend ..3 detention, extend ..3 custody, extend ..3 arrest,
    take/took/taken ..3 off a train, take/took/taken ..3 off a plane, take/took/taken ..3 off a flight,
    take/took/taken ..3 off a bus, detain, arrest, rearrest, take/took/taken ..4 into custody, remand ..3 in custody,
    remand, apprehend, hold/held in custody, jail, place in custody, place in detention, place in pre trial detention,
    nab, pick up, lead/led away, round up, stop/stopped ..3 at passport control, hold/held at the airport,
    hold/held in detention, pull ..4 off (a|the|his|her|their) ..3 (train|plane|flight|bus|ferry),
    haul ..4 off (a|the|his|her) ..3 (train|plane|flight|bus),
    take/took/taken ..4 off (a|the|his|her|their) ..3 (train|plane|flight|bus|ferry), put/put ..3 behind bars,
    lock ..3 up, throw/threw/thrown ..4 (jail|prison|cell), haul ..4 to ..3 (station|cell),
    take/took/taken ..4 to ..3 (station|precinct), lead/led ..4 away in handcuffs, place ..4 under ..2 arrest,
    put/put ..4 under ..2 arrest, put/put ..3 in ..3 (custody|detention|cell|jail|prison),
    place ..4 in ..4 (custody|detention), transfer ..3 to a ..3 (jail|prison|centre|center),
    order ..5 (detained|arrested|jailed|held|remanded), order ..4 detention,
    extend ..5 (detention|custody|arrest|remand), keep/kept ..4 (behind|detention|custody), swoop on, collar,
    stop/stopped ..6 (border|airport|checkpoint|passport|crossing|frontier), intercept ..5 (border|airport),
    hold/held by, send/sent ..3 to (jail|prison|pre), sit/sat in ..4 (jail|prison|custody|cell|detention),
    remain/remained ..2 (in|behind) ..3 (custody|detention|bars|jail|prison), incarcerate, imprison, intern,
    take/took/taken in for questioning, prevent ..6 from (boarding|leaving|flying),
    stop/stopped ..6 from (boarding|leaving|flying), stop/stopped ..4 (leaving|exit), take/took/taken ..3 to a cell,
    bar ..6 from (boarding|leaving|flying),
    hold/held ..6 (custody|detention|jail|prison|cell|cells|centre|center|facility|lockup|barracks),
    keep/kept ..6 (custody|detention|locked|cell|cells|jail|prison|arrest|overnight|handcuffed),
    take/took/taken ..3 into (custody|detention),
    take/took/taken ..5 off ..3 (street|queue|line|bus|train|plane|flight|ferry|coach|boat),
    take/took/taken ..4 to ..4 (station| precinct| cell| cells| prison| jail| barracks| guardhouse| headquarters| base|
     department| commissariat| lockup| depot),
    bring/brought ..4 to ..4 (station|precinct|headquarters|department|lockup),
    put/put ..4 in (handcuffs|cuffs|irons|chains), lock (up|away), lock ..3 (up|away|in), tackle ..3 to the ground,
    catch/caught ..4 (crossing|trying|at|near|on), catch/caught by, trace and arrest, track ..4 down,
    commit ..4 to (custody|prison), place ..6 (under|in) ..4 (arrest|custody|detention|guard|remand),
    order ..8 (custody|arrest|arrested|detained|held|remanded|detention|remand), authorise ..4 (arrest|detention),
    authorize ..4 (arrest|detention), sanction ..3 (arrest|detention), impose ..4 (arrest|detention),
    sentence ..4 to ..3 days, deny ..3 bail, refuse ..3 bail, fit ..6 (bracelet|tag),
    extend ..8 (detention|custody|arrest|remand), prolong ..6 (detention|custody|arrest|remand),
    get/got (arrested|caught|detained|nabbed|picked), spend/spent ..8 (custody|detention|prison|jail|cell|remand|bars),
    stop/stopped ..6 (police|patrol|control|counter|desk|gate|barrier|guards|passport), pull ..4 (aside|over|off),
    pull ..4 out of ..3 (queue|line|train|bus|car), lead/led ..5 (away|off) ..4 (police|officers|handcuffs|cuffs),
    haul ..4 (off|away|in), cart ..3 (off|away), pick ..5 up, round ..5 up, sweep/swept ..2 up, scoop ..2 up,
    confine ..3 to, remove ..6 from ..4 (train|plane|flight|bus|vessel|ferry|aircraft|queue),
    escort ..6 (off|from) ..4 (train|plane|flight|bus|vessel|ferry), be remanded, remand ..6 (in|to|until|for),
    jail ..3 pending, detain ..3 pending, re arrest, seize ..4 airport, seize ..4 passport control,
    stay/stayed in ..3 (custody|detention|jail|prison),
    remain/remained ..3 (custody|detention|jail|prison|locked|cell|remand),
    sit/sat ..4 (cell|jail|custody|remand|lockup|centre|prison),
    land/landed in ..3 (cell|jail|custody|detention|prison),
    hold/held (him|her|them) ..4 (on|under|pending|awaiting|without|for|at), languish in,
    end/ended up in ..3 (cell|jail|custody|detention|prison),
    intercept ..5 (border|airport|train|crossing|fugitive|boat),
    capture ..4 (fugitive|deserter|soldier|him|her|activist),
    lead/led ..3 off (a|the|his|her) ..3 (ferry|train|plane|bus|flight|coach|boat), lead/led (him|her|them) (from|out),
    lead/led ..4 from (his|her|their|a|the) ..2 (hotel|flat|home|office|house|room),
    take/took/taken ..6 from (his|her|their) (flat|home|office|house|room|bed|workplace|practice|hotel|dormitory),
    take/took/taken from ..4 (flat|home|office|house|room|bed|workplace|practice|hotel|dormitory),
    come/came for (him|her|them), remand ..6 (days|weeks|month|months),
    stop/stopped at ..4 (airport|border|crossing|checkpoint|gate|desk|control),
    stop/stopped ..6 (on|over) ..4 (alert|warrant|notice), flag ..5 (border|airport|passport|gate|gates),
    pull ..5 (queue|line|train|bus|car|flight|plane), book ..3 (at|into) ..4 (station|custody|cell),
    place ..3 in a ..2 (holding|removal|detention|reception), lock ..4 up, serve/served ..4 days,
    spend/spent ..3 night* in, stop/stopped ..3 at ..3 (airport|border|crossing|checkpoint|gate|control),
    spend/spent ..4 transit zone, keep/kept ..3 in a ..2 (cell|jail|room)
  `),
  'act:detain:slang': list(`
    take/took/taken ..5 (from| off) ..5 (home| flat| apartment| house| room| hotel| hostel| street| shop| cafe| mosque|
     office| yard| doorstep| dormitory| taxi| bed| workshop| bakery| market| bazaar),
    take/took/taken in, haul in, pull in, bring/brought in for, bust, nab, pick up, pick ..3 up
  `),
  'act:release': list(`
    release, set/set ..3 free, let ..2 go, walk ..2 free, bail, let ..3 out, discharge, let ..3 walk,
    refuse to (extend|prolong|renew) ..3 (custody|detention|arrest|remand),
    decline to (extend|prolong|renew) ..3 (custody|detention|arrest|remand), go/went free,
    leave/left ..2 (jail|prison|detention|custody), walk ..3 out of, walk ..3 from ..3 (court|prison|jail|detention),
    let ..4 (out|go|free), come/came out of ..4 (prison|jail|detention|custody|cell|centre),
    leave/left ..6 (prison|detention|jail|custody|centre|center|cell|courtroom|lockup|depot), regain ..2 freedom,
    order ..6 (release|released|freed), order (his|her|their) release, secure ..3 release, win/won ..3 release,
    get/got out of ..3 (prison|jail|detention|custody|cell), grant ..3 bail, release ..4 (on|from|under|pending|into),
    lift ..4 (arrest|detention), allow ..3 (home|walk), allow ..3 go home, drop ..3 off at home, return ..2 home alive,
    replace ..4 with house arrest, free ..3 (on|from|after), return to (his|her|their) family,
    emerge from ..3 (prison|jail|detention|custody), set/set at liberty, free (him|her|them), let/let ..4 go,
    walk through the gate, walk out ..3 free, send/sent ..3 home without, wave ..3 through, apologise ..3 for detaining
  `),
};

/** The same as nouns and fixed phrases. */
export const ACTS_DETAIN_PHRASES: Entries = {
  'act:detain/past': list(`
    handcuffed, cuffed, led away in cuffs, shackled,
    held for (questioning|extradition|deportation|days|weeks|months|two|three|four|five|six|ten|more|up|over|nearly|
    almost),
    held at (the|a|an|his) ..3 (airport|border|station|centre|center|crossing|facility|prison|police),
    held on (a|an|the|suspicion|charges|request|orders|extradition|remand),
    held ..3 (pending|awaiting|without|overnight|incommunicado|under), held ..2 (hours|days|weeks|months|year),
    screen went red, came up red, popped up in the system, in the base, in the database flashed,
    alert on (his|her|their) name, flashed up
  `),
  'noun:detain': list(`
    detention*, arrest, arrests, custody, incarceration, imprisonment, apprehension, first arrest, provisional arrest,
    extradition arrest, extradition detention, extradition custody, extradition proceedings custody, police custody,
    immigration detention, administrative arrest, administrative detention, preventive detention, pre trial detention,
    pretrial detention, preventive custody, remand, remand order, remand hearing, lockup, lock up, arrests of, rearrest,
    re arrest, round up, roundup, roundups, SIZO, IVS, spetspriyomnik, temporary detention, detention facility,
    temporary arrest, arrest pending, arrest order, precautionary measure, measure of restraint, preventive measure,
    house arrest, electronic bracelet, electronic tag, detained person, detained persons, under guard, capture of,
    apprehension of, detentions
  `),
  'state:held': list(`
    behind bars, in custody, in pre trial detention, in (a|the) ..4 (prison|jail), in detention,
    in (a|the) ..3 (removal|detention|deportation) (centre|center), in a ..2 cell, under arrest, under house arrest,
    in jail, in prison, extradition arrest, in remand, on remand, in a cell, in the cells,
    in (police|immigration|extradition|provisional|state|border|military) (custody|detention|prison|arrest|cells),
    in extradition (custody|detention|prison|arrest), in the transit zone, in ..2 transit zone, being held, is held,
    are held, was held, were held, remains held, still held, held without, held since, held pending,
    in ..2 (lockup|guardhouse|barracks|sizo|colony|dungeon), in ..4 detention (centre|center|facility),
    in ..4 removal (centre|center), in ..3 deportation (centre|center|prison|camp),
    in ..3 immigration (centre|center|depot|prison|jail), locked up, in handcuffs, held at, in the hands of,
    at the mercy of, day ..2 of ..2 (detention|custody|hunger), day ..1 in (custody|detention|remand), in custody for,
    detained for, awaiting (extradition|deportation|removal|transfer|expulsion),
    awaits (extradition|deportation|removal|transfer|expulsion), under electronic monitoring,
    under judicial supervision, under travel ban, remains in ..4 (custody|detention|prison|jail|centre),
    serving ..3 extradition, holding centre, holding center, transit prison, departure centre, deportation wing,
    deportation cell, placed in a ..2 (centre|center|cell|prison), locked in, kept in, sitting in a ..1 cell,
    sits in a ..1 cell, inside the blue house, in a penal colony, in leg irons, in solitary, in the cells of
  `),
  'noun:release': list(`
    release, release of, release from, (his|her|their) release, the release
  `),
  'act:release/past': list(`
    freed, frees, was free, is free again, are free again, walked free, back home after, out on bail, is out,
    back with (his|her|their) family, at liberty, released without charge, no longer in custody, slept at home,
    sleeps at home, home and safe, home again, reunited with, alive and well
  `),
  'release:from': list(`
    from custody, from detention, from prison, from jail, on bail, detention centre, detention center, court, released,
    house arrest, police, walked free, behind bars, days behind, months behind, weeks behind, release, freed, jail,
    detained, extradition, arrest, arrested, held, custody, courtroom, detention wing, cell, captivity, captors, remand,
    lockup, freedom, at liberty, bracelet, deportation prison, removal centre, depot, from the airport,
    after questioning, interrogation, bail, let go, let out, guardhouse, hostage
  `),
};
