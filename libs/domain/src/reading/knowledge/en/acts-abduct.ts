import { type Entries, list } from '../entries.js';

/** Seizure outside the law, disappearance, and who comes for people. Verbs in their base form. */
export const ACTS_ABDUCT_VERBS: Entries = {
  'act:abduct': list(`
    abduct, kidnap, snatch, spirit ..3 away, seize, bundle ..4 into, force ..4 into a car, force ..4 into a van,
    drag ..4 into a, push ..4 into a, forcibly disappear, lure ..4 into, take/took/taken away by, grab,
    smuggle ..4 out of, rendition, drag ..5 (out|from|away|off), pull ..4 (out|from) ..3 (car|taxi|home|street|flat),
    haul ..4 (into|out), shove ..4 into, push ..4 into, whisk ..3 away, march ..3 away, carry ..3 off, force ..5 into,
    throw/threw/thrown ..4 into ..2 (car|van|vehicle|jeep|minibus), bundle ..5 into,
    take/took/taken ..4 by (masked|armed|unknown|unidentified|plainclothes|gunmen|men), snatch ..4 off,
    nab ..3 off the street, hold/held incommunicado, disappear ..2 by,
    take/took/taken from ..5 by (masked|armed|unknown|unidentified|plainclothes|men), render ..3 to,
    lead/led ..5 by (plainclothes|masked|unknown|unidentified|armed),
    take/took/taken ..6 by ..3 (men|officers|agents|strangers|persons|individuals|people),
    take/took/taken ..4 away ..3 (car|van|jeep|minibus|vehicle|suv), take/took/taken by force,
    drive/drove/driven (him|her|them) (away|off),
    put/put ..4 (in|into) ..4 (car|van|jeep|minibus|vehicle|suv|boot|trunk|minivan|cruiser), stuff ..4 into,
    load ..3 into ..3 (van|car|jeep), hustle ..4 (into|away|off), hood, blindfold, gag, sedate,
    lure ..6 (to|into|out|across|onto), entice ..4 (to|into|across), trick ..4 (into|onto|across), waylay/waylaid,
    block ..3 (car|taxi) and, carry ..4 (off|away), hold/held (hostage|captive),
    hold/held ..4 (captive|hostage|incommunicado|basement|cellar|garage|blindfolded),
    hold/held in a (house|flat|cellar|basement|garage) by, spirit ..6 (away|out|off|across|over|back),
    smuggle ..6 (across|over|out), render ..3 (to|from), grab ..5 (off|from|outside|near|by),
    snatch ..6 (from|off|by|outside|near), whisk ..6 (off|away|into|onto),
    seize ..5 (in|from|at|outside|near|on) ..4 (street|home|flat|apartment|house|airport|office|cafe),
    bundle ..4 (into|onto|off|away), wrestle ..4 into, wrestle ..4 to the ground,
    shove ..4 into ..2 (car|van|jeep|vehicle|boot), force ..4 into ..5 (car|van|jeep|vehicle|cruiser|minibus|boot|suv),
    drag ..6 (into|from|out|off|away), extraordinarily render, take/took/taken ..3 hostage,
    fly/flew/flown ..5 out ..2 (blindfolded|hooded|handcuffed|drugged|sedated),
    leave/left with ..3 (hooded|blindfolded|handcuffed)
  `),
  'act:vanish': list(`
    vanish, disappear, go/went/gone missing, lose/lost contact with,
    turn/turned up ..5 (cell|custody|prison|court|jail|detention),
    reappear ..6 (cell|custody|prison|court|jail|detention),
    resurface ..6 (cell|custody|prison|court|jail|detention|television),
    surface ..6 (cell|custody|prison|court|jail|detention|television), drop out of contact, stop/stopped answering,
    stop/stopped responding, not been seen since, fall/fell silent, turn/turned up in, reappear in, resurface in,
    surface in, emerge in ..3 (custody|detention|prison|court|cell), find/found (himself|herself|themselves) in,
    go/went ..2 (missing|silent|quiet|dark), vanish ..4 (without|from|in|on|after),
    disappear ..4 (without|from|in|on|after), fall/fell out of contact, lose/lost ..3 (contact|touch) with,
    fail to (arrive|return|answer|appear|respond), never (arrive|return|reach), drop out of (sight|contact|touch),
    drop off the (radar|map), stop/stopped (answering|responding|replying|writing|calling|picking)
  `),
};

/** The same as nouns and fixed phrases. */
export const ACTS_ABDUCT_PHRASES: Entries = {
  'noun:abduct': list(`
    abduction*, kidnapping, kidnappings, enforced disappearance*, rendition*, disappearance, disappearances, abductors,
    kidnappers, kidnap, kidnap attempt, kidnapping attempt, attempted abduction, attempted kidnapping,
    abduction attempt, snatching of, seizure of, forced disappearance*, extraordinary rendition*, illegal transfer,
    secret transfer, secret flight, captors, incommunicado detention, secret detention, covert operation,
    special operation in, cross border operation, illegal abduction, forcible taking, vanishing of, missing person,
    missing persons report, missing person report, missing activist, missing journalist, missing dissident
  `),
  'act:vanish': list(`
    last seen, was last seen, were last seen, has not been seen, have not been seen, had not been seen, not been seen,
    not been heard, has not been heard from, not heard from, no word from, no word of, no news of, no news from,
    no sign of, no sign of life, no trace of, left no trace, without a trace, without trace, trace was lost,
    trail went cold, unable to reach, cannot reach, could not reach, can't reach, unreachable, phone is off,
    phone was off, phone has been off, phone went dead, phone is dead, phone switched off, phone was switched off,
    phones are off, phone stopped, does not answer, still does not answer, not answering, do not answer, did not answer,
    no answer from, not picking up, stopped picking up, never came home, never came back, never returned, never arrived,
    did not come home, did not come back, did not return home, did not arrive, did not show up, failed to arrive,
    failed to return, failed to show up, whereabouts, whereabouts unknown, fate is unknown, fate remains unknown,
    gone missing, missing since, reported missing, is missing, are missing, was missing, were missing, gone in,
    of ours gone, is gone, are gone, gone without, gone quiet, gone silent, went silent, went quiet, contact was lost,
    contact with him was lost, lost touch with, out of touch, out of contact, no contact with, no communication with,
    incommunicado, no record of, has no record, have no record, no trace in, left his flat and, went out and never,
    turn himself in, turned himself in, turned herself in, handed himself in, surfaced in, resurfaced in, reappeared in,
    turned up in, showed up in, next seen in, later seen in, was found in ..3 (custody|prison|cell|detention),
    found in ..3 (custody|prison|cell|detention), got a call from, hire a lawyer, find a lawyer,
    called from ..4 (prison|detention|ministry|police), (in|at) the (detention|interrogation) ..3 (kgb|fsb|mss|gknb),
    last heard from, was last heard, not returned home, has not returned
  `),
  'unknown:men': list(`
    unknown men, unidentified men, masked men, men in plain clothes, plainclothes, plain clothes,
    men in civilian clothes, unknown persons, unknown people, armed men, gunmen, unknown assailants,
    unidentified assailants, unmarked, strangers, unknown assailant*, masked, hooded men, men claiming, two men,
    three men, four men, five men, six men, several men, group of men, men in black, men in dark, men in balaclavas,
    balaclava*, did not introduce themselves, did not identify themselves, without introducing, without insignia,
    no insignia, without identification, without uniforms, men in uniform, uniformed men, men who identified themselves,
    men who said they, men who spoke, men speaking, people in civilian, officers in plain clothes, plain clothed,
    plainclothesmen, plainclothes officers, unknown woman, unknown man, unidentified woman, unidentified man,
    unidentified people, masked man, masked people, masked officers, masked assailant*, gunman, assailant*, attackers,
    hooded, unknown attackers, unmarked (car|cars|van|vehicle|minibus|jeep), tinted windows, without number plates,
    without plates, no number plates, number plates, black suv, black jeep, white van, grey van, gray van, black van,
    dark van, minivan, white jeep, land cruiser, motorcyclist*, on a motorcycle, on motorbikes, on a motorbike,
    on scooters, showed no (papers|badge|badges|identification|warrant|documents), unknown to him, holding his arms,
    holding her arms, by the arms
  `),
  soldiers: list(`
    soldiers, servicemen, military police, troops, security officers, agents, operatives, security officials,
    special services, secret service*, intelligence officers, intelligence agents, officers, commandos, contractors,
    special forces, hit squad, intelligence, secret police, gendarmes, military policemen, military counterintelligence,
    counterintelligence, counter intelligence, security agents, intelligence operatives, spetsnaz, riot police,
    special police, secret agents, security personnel, security men, state security officers, fsb officers,
    kgb officers, fsb agents, kgb agents, public security officers, chinese police officers, men from the embassy,
    embassy security, commandant, commandant office, military base, garrison, officers who spoke, in russian uniform,
    in military uniform, marines, guardsmen, paramilitar*, militiamen, militia
  `),
};
