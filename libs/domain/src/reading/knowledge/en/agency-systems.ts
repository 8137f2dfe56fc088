import { type Entries, list } from '../entries.js';

/** Lists, notices and watching systems, and the duties they bring. */
export const AGENCY_SYSTEM_PHRASES: Entries = {
  list: list(`
    named in an annex, named in the annex, names in the annex, listed in an annex, annex with names, alert list,
    alerts list, hit list, death list, target list, list of targets, list of enemies, list of traitors,
    enemies list, extract from ..5 (database|register|list|base), wanted extract, wanted bulletin*, search base,
    search files, alert database, stop order*, border alert*, border list*, border stop, exit ban list,
    control list, control order*, border control list, no fly list, travel ban list, list of persons,
    lists of persons, names and photographs, list of emigrants, list of exiles, list of those who left,
    list of addresses, register of opponents, database of citizens, database of emigrants, interstate list,
    interstate register, interstate database, cis list, cis database, cis wanted, cis wide, wanted list,
    listed persons, the listed, on a list, on the list, on lists, lists of names, list with names, list containing,
    list contains, roster, roll of names, register of deserters, register of conscripts, register of evaders,
    register of persons, dossiers, federal wanted, international wanted, interpol list, wanted across,
    entries with photographs, entry in the database, entries in the database, nominal list, handwritten list,
    typed list, spreadsheet, table of names
  `),
  'list:search': list(`
    interstate register, interstate database, interstate list, wanted bulletin, search base, search files,
    cis wanted, federal wanted
  `),
  'list:many': list(`
    names of ..4 (citizens|people|persons|emigrants|exiles|students|activists|members|men|conscripts|reservists),
    (stop|hold|detain|arrest|flag) ..2 (citizens|people|persons|activists|emigrants) ..4 (named|listed),
    entries with, thousands of names, hundreds of names, dozens of names, names of wanted,
    data on ..3 (wanted|reservists|conscripts|emigrants), contains ..2 entries, containing ..2 entries,
    contains ..2 names, containing ..2 names, list of ..2 names, list of ..2 people, list of ..2 citizens
  `),
  'list:move': list(`
    took delivery, take delivery, takes delivery, delivery, extract, hooked, loaded, plugged, pooled, queried,
    updated, downloaded, uploaded, contains, contain, containing, consists, handed to, turned over, made available,
    disclosed, requested from, ordered, orders, instructs, instructed, notify, notified, checks, checking, compare,
    compares, scan, scans, integrate, integrates, link, links, merge, merges, extended, expanded
  `),
  interpol: list(`
    interpol alert*, green notice*, yellow notice*, interpol channels, interpol warrant*, interpol database*,
    interpol files, national central bureau, ncb, ccf, commission for the control, control of interpol,
    control of files, interpol secretariat, general secretariat, diffusions, international notice*, red corner,
    red alert, interpol request, silver notice*
  `),
  face: list(`
    face search, facial images, facial biometrics, face matching, matching faces, checking faces, face id,
    face identification, faces of passengers, live facial, video analytics, video monitoring, anpr,
    plate recognition, number plate recognition, smart poles, smart gates, smart gate, biometric kiosk*,
    biometric border, biometric entry, biometric passport control, biometric checks, biometric identification,
    biometric control, biometric data collection, palm scan*, dna sampl*, phone checks, phone searches,
    phone search, imsi catcher*, stingray, cellebrite, deep packet, sorm, wiretapping, phone tapping,
    tapping of phones, interception of, internet monitoring, metro cameras, street cameras, city cameras,
    bus stop cameras, airport cameras, station cameras, police cameras, body cameras, camera system*, cctv system*,
    cctv network, recognition network, ruid, gosuslugi app, amina app, tracking bracelet*, residence registration,
    compulsory registration, mandatory registration, foreigners app, foreigners register,
    register of controlled persons, controlled persons, registry of controlled, hotel register*, guest registration,
    landlord registration, predator spyware, paragon, finfisher, monitoring system*, video wall, eagle eye, sergek,
    skynet, sky net system, digital profile, digital id, e border, entry exit system, exit system, eyes scan*,
    retina scan*, sim card registration, device registration, drone surveillance, traffic cameras linked
  `),
  'face:against': list(`
    foreigner, foreign citizen, foreign visitors, interstate list, wanted persons, wanted list, wanted people,
    interstate database, search list, blacklisted, overstayers, overstaying, migrant, migration, uyghur, tibetan,
    tibetans, mongolians, exiles, russians, belarusians, iranians, afghans, emigre, emigres, émigrés, non citizens,
    stateless, opposition members, debtors and wanted, wanted criminals, draft evaders, evaders, diaspora
  `),
  'force:treaty': list(`
    now in effect, has taken effect, in effect since, in force since, since monday, already loaded, installed,
    connected, hooked, running, launched, went live, came into force, enters into force, took delivery, is loaded,
    up to
  `),
  duty: list(`
    instructed to (hold|stop|detain|notify|arrest|check|report),
    ordered to (hold|stop|detain|notify|arrest|check|report), orders inspectors, orders officers, orders guards,
    orders police, order to detain, order to stop, order to hold, instruction to detain, instruction to stop,
    instruction to hold, standing order, are to be stopped, are to be detained, is to be detained, is to be stopped,
    shall be detained, shall detain, shall notify, shall register, must notify, must report, must be detained,
    must be stopped, must be reported, must submit, must install, must hand over, obligation to detain,
    obligation to register, obligation to report, compulsory, mandatory, duty to report, duty to detain,
    stop and notify, detain and notify, notify the, to detain on sight, detained on sight
  `),
  'bloc:CSTO': list(`
    collective security treaty
  `),
  'bloc:EAEU': list(`
    ^eurasian ^union
  `),
  'bloc:word': list(`
    services, ministers, presidents, heads, prime ministers, summit, five, neighbours
  `),
};
