import { type Entries, list } from '../entries.js';

/** Further ways to say what is done to people: idioms, colloquial verbs, the wording of notices and of short posts. */
export const WIDER_ACT_VERBS: Entries = {
  'act:return': list(`
    put/put ..8 on the ..3 (flight|plane), put/put ..6 on (flight|board), put/put ..8 on ..2 (flight|plane),
    place ..6 on (a|the) ..3 (flight|plane), place ..6 aboard, force ..5 aboard,
    force ..4 (onto|on) ..3 (plane|flight), bundle ..5 (onto|aboard), hustle ..5 (onto|aboard), turn/turned ..4 over,
    drop ..4 (at|on) the ..3 (border|frontier), dump ..4 (at|on|across|over) the ..3 (border|frontier),
    drive/drove/driven ..5 (across|over|to) the ..3 (border|frontier),
    march ..4 (across|over) the ..3 (border|frontier), push ..3 (across|over) the ..2 (border|frontier),
    take/took/taken ..4 (across|over) the ..2 (border|frontier), kick ..3 out of,
    throw/threw/thrown ..3 out of the country, boot ..3 out, ship ..4 (back|off|home), send/sent ..5 back,
    give/gave/given ..5 up to, eject, deliver ..4 to the (border|frontier), whisk ..4 to, bus ..4 to the ..2 border,
    load ..4 (onto|aboard), walk ..4 (onto|to) ..3 plane, escort ..5 (onto|aboard) ..3 (plane|flight),
    escort ..5 to ..2 (plane|flight), hand/handed ..6 back, hand ..5 over, return ..3 by force,
    return ..4 against ..2 will, take/took/taken ..4 back to, bring/brought ..4 back to, transfer ..5 to the custody,
    shove ..4 (onto|across), force ..9 back into, push ..9 back into,
    drive/drove/driven ..6 (crossing|checkpoint|border|frontier), push across, push ..3 across,
    take/took/taken ..6 crossing, shove across
  `),
  'act:return:weak': list(`
    fly/flew/flown ..5 to, send/sent ..5 to, transport ..4 to, transfer ..6 to, deliver ..4 to, convey ..3 to,
    bring/brought ..3 to, relocate ..3 to, take/took/taken ..4 to the airport, drive/drove/driven ..4 to ..2 airport,
    send/sent ..5 home, deliver ..7 to, fly/flew/flown to, put/put on a train to,
    return ..4 (activist|journalist|conscript|dissident|refugee|deserter|blogger|lawyer|him|her|them|man|woman|family|monk|evader|pilot|writer)
  `),
  'act:return:object': list(`
    hand ..6 to, give/gave/given ..4 to, hand
  `),
  'act:detain': list(`
    pull ..4 off (a|the|his|her|their) ..3 (train|plane|flight|bus|ferry),
    haul ..4 off (a|the|his|her) ..3 (train|plane|flight|bus),
    take/took/taken ..4 off (a|the|his|her|their) ..3 (train|plane|flight|bus|ferry), put/put ..3 behind bars,
    lock ..3 up, throw/threw/thrown ..4 (jail|prison|cell), haul ..4 to ..3 (station|cell),
    take/took/taken ..4 to ..3 (station|precinct), lead/led ..4 away in handcuffs, place ..4 under ..2 arrest,
    put/put ..4 under ..2 arrest, put/put ..3 in ..3 (custody|detention|cell|jail|prison),
    place ..4 in ..4 (custody|detention), transfer ..3 to a ..3 (jail|prison|centre|center),
    order ..5 (detained|arrested|jailed|held|remanded), order ..4 detention,
    extend ..5 (detention|custody|arrest|remand), keep/kept ..4 (behind|detention|custody), swoop on, collar,
    stop/stopped ..6 (border|airport|checkpoint|passport|crossing|frontier), intercept ..5 (border|airport),
    hold/held ..4 (on|under|pending|awaiting|following|without), hold/held by, send/sent ..3 to (jail|prison|pre),
    sit/sat in ..4 (jail|prison|custody|cell|detention), languish,
    remain/remained ..2 (in|behind) ..3 (custody|detention|bars|jail|prison), incarcerate, imprison, intern,
    take/took/taken in for questioning, prevent ..6 from (boarding|leaving|flying),
    stop/stopped ..6 from (boarding|leaving|flying), stop/stopped ..4 (leaving|exit), stop/stopped on ..4 out of,
    take/took/taken ..3 to a cell, bar ..6 from (boarding|leaving|flying)
  `),
  'act:abduct': list(`
    drag ..5 (out|from|away|off), pull ..4 (out|from) ..3 (car|taxi|home|street|flat), haul ..4 (into|out),
    shove ..4 into, push ..4 into, whisk ..3 away, march ..3 away, carry ..3 off, force ..5 into,
    throw/threw/thrown ..4 into ..2 (car|van|vehicle|jeep|minibus), bundle ..5 into,
    take/took/taken ..4 by (masked|armed|unknown|unidentified|plainclothes|gunmen|men), snatch ..4 off,
    nab ..3 off the street, hold/held incommunicado, disappear ..2 by,
    take/took/taken from ..5 by (masked|armed|unknown|unidentified|plainclothes|men), render ..3 to,
    lead/led ..5 by (plainclothes|masked|unknown|unidentified|armed)
  `),
  'act:vanish': list(`
    turn/turned up ..5 (cell|custody|prison|court|jail|detention),
    reappear ..6 (cell|custody|prison|court|jail|detention),
    resurface ..6 (cell|custody|prison|court|jail|detention|television),
    surface ..6 (cell|custody|prison|court|jail|detention|television), drop out of contact, stop/stopped answering,
    stop/stopped responding, not been seen since, fall/fell silent
  `),
  'act:harm': list(`
    ambush, club, bludgeon, maul, batter, hack, slash, strike/struck ..3 (hammer|knife|head),
    throw/threw/thrown acid, douse, firebomb, bomb, blow/blew up the, run/ran ..2 over, shoot/shot at,
    shoot/shot dead, stab ..2 to death, open fire on, try/tried to kill, beat/beat/beaten up,
    break/broke/broken ..2 (jaw|nose|arm|leg|ribs|skull), leave/left ..3 (unconscious|bleeding|coma),
    spray ..3 (face|eyes), set/set upon, fall/fell from ..3 window, find/found riddled, riddle, find/found ..2 bullet
  `),
  'act:press': list(`
    freeze/froze/frozen ..3 (accounts|assets), search ..4 (home|homes|flat|flats|office|offices|apartment|premises|headquarters), padlock, seal ..3 (office|offices|premises), fine ..4 (ngo|group|charity|foundation|organisation|shelter), audit, inspect, stalk, follow ..4 (home|street), surveil, blackmail, coerce, deregister, liquidate, dissolve, break/broke/broken into the, tell/told ..4 to leave the, order ..4 to close, spray ..4 (paint|letter), daub, cut ..3 off, disconnect, lean on, smear, warn ..3 to stop, call/called at ..3 (home|homes), visit ..5 (home|homes), tell/told ..3 to stop, turn/turned up at ..3 (home|homes), photograph ..3 documents, tell/told ..9 to leave the, advise ..5 to leave, tell/told ..5 to stop, visit ..6 (shelter|office|offices)
  `),
  'act:release': list(`
    walk ..2 free, bail, let ..3 out, set/set ..3 free, discharge, let ..3 walk,
    refuse to (extend|prolong|renew) ..3 (custody|detention|arrest|remand),
    decline to (extend|prolong|renew) ..3 (custody|detention|arrest|remand), go/went free,
    leave/left ..2 (jail|prison|detention|custody)
  `),
};

/** The same as nouns and fixed phrases. */
export const WIDER_ACT_NOUNS: Entries = {
  'noun:return': list(`
    to get ..5 back, to have ..5 (returned|deported|extradited), handing over, handing him over, handing her over,
    handing them over, hand over of, handover of, surrender of, (his|her|their) surrender,
    (his|her|their) transfer to, sending back, extraditions, removal of, (his|her|their) removal,
    (his|her|their) handover, (his|her|their) return to, refoulements, forcible transfer, forced transfer,
    expulsions, deportation flight*, summary expulsion*, collective expulsion*, involuntary return*,
    return of (dissidents|activists|refugees|exiles|deserters), sent back, rendition flight*, be returned, be sent
  `),
  'noun:detain': list(`
    incarceration, imprisonment, apprehension
  `),
  'noun:press': list(`
    tax inspector*, fire inspector*, tax inspection*, tax audit*, audits, inspectors, police raid*, searches,
    house search*, smear campaign, threatening (calls|letters|messages|phone), threats to, wave of searches,
    unannounced inspection*, repeated visits
  `),
  'noun:harm': list(`
    assault on, attempted murder of, knife attack, arson attack, hit squad, assassination of, beating of,
    shooting of, stabbing of
  `),
  'law:absent': list(`
    in absentia, in his absence, in her absence, in their absence
  `),
  'after:request': ['papers', 'documents', 'dossier', 'paperwork'],
  'after:treaty': ['scandal', 'row', 'debate', 'dispute', 'drama', 'saga', 'question', 'issue'],
  'state:held': list(`
    behind bars, in custody, in pre trial detention, in (a|the) ..4 (prison|jail), in detention,
    in (a|the) ..3 (removal|detention|deportation) (centre|center), in a ..2 cell, under arrest, under house arrest,
    in jail, in prison, extradition arrest
  `),
  'release:from': list(`
    walked free, behind bars, days behind, months behind, weeks behind, release, freed, jail, detained, extradition,
    arrest, arrested, held, custody
  `),
  'answer:request': list(`
    bid, demand, demands, extradition request
  `),
  'third:stop': list(`
    european court of human rights, committee against torture, human rights committee, un experts
  `),
  'press:group': list(`
    charity, school, church, bookshop, cafe, café, media, website, hostel, centre, center, volunteers, refugees,
    russians, belarusians, founder, society, association, diaspora
  `),
  'unknown:men': list(`
    strangers, unknown assailant*, masked, hooded men, men claiming, unmarked
  `),
  soldiers: list(`
    commandos, contractors, special forces, hit squad, intelligence, secret police
  `),
};
