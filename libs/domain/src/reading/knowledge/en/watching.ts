import { type Entries, list } from '../entries.js';

/** Wanted lists, Interpol, cameras and registers, and the duties they bring. */
export const WATCHING_PHRASES: Entries = {
  list: list(`
    list of ..3 (names|activists|deserters|dissidents|people|exiles|citizens|students|opponents), wanted list*,
    list of wanted, wanted database*, database of wanted, interstate search, interstate wanted, wanted persons,
    wanted notice*, wanted people, list of names, lists of names, list of activists, list of opposition, list of people,
    list of dissidents, lists of dissidents, lists of activists, wanted reports, stop list, stop lists, common database,
    shared database, names of wanted, lists of wanted, watch list, watchlist*, list of citizens, lists of citizens,
    csto database, list of exiles, wanted register, wanted files, wanted citizens, list with ..3 names,
    list of deserters, list of draft, list of evaders, names of deserters,
    names of ..3 (activists|deserters|dissidents|exiles|emigrants|opponents|evaders), lists of deserters, black list,
    blacklist, blacklists, search lists, registers of wanted,
    database of ..3 (wanted|fugitives|deserters|evaders|extremists), federal wanted, wanted data, search database,
    search list, federal register of, register of wanted,
    list of ..4 (members|supporters|critics|emigrants|refugees|journalists|bloggers|students|relatives|soldiers),
    list with ..4 (members|supporters|critics|emigrants|journalists|bloggers), named in an annex, named in the annex,
    names in the annex, listed in an annex, annex with names, alert list, alerts list, hit list, death list,
    target list, list of targets, list of enemies, list of traitors, enemies list,
    extract from ..5 (database|register|list|base), wanted extract, wanted bulletin*, search base, search files,
    alert database, stop order*, border alert*, border list*, border stop, exit ban list, control list, control order*,
    border control list, no fly list, travel ban list, list of persons, lists of persons, names and photographs,
    list of emigrants, list of those who left, list of addresses, register of opponents, database of citizens,
    database of emigrants, interstate list, interstate register, interstate database, cis list, cis database,
    cis wanted, cis wide, wanted list, listed persons, the listed, on a list, on the list, on lists, list with names,
    list containing, list contains, roster, roll of names, register of deserters, register of conscripts,
    register of evaders, register of persons, dossiers, international wanted, interpol list, wanted across,
    entries with photographs, entry in the database, entries in the database, nominal list, handwritten list,
    typed list, spreadsheet, table of names
  `),
  'list:search': list(`
    interstate search, wanted persons, wanted database*, wanted list*, interstate wanted, interstate register,
    interstate database, interstate list, wanted bulletin, search base, search files, cis wanted, federal wanted
  `),
  'list:many': list(`
    information on ..4 people, information about ..4 people, data on ..4 people, records of ..4 people,
    details of ..4 people, files on ..4 people, information on ..4 citizens, data on ..4 citizens,
    information about ..4 citizens, names of ..4 people, personal data of ..4 people, personal data of ..4 citizens,
    dossiers on,
    (data|details|files|records|names|information) ..3 ..1 (deserters|evaders|conscripts|activists|exiles|emigrants|
    dissidents|citizens|opponents|students),
    (data|details|files|records|names|information) ..5 (deserters|evaders|conscripts|activists|exiles|emigrants|
    dissidents|opponents),
    names of ..4 (citizens|people|persons|emigrants|exiles|students|activists|members|men|conscripts|reservists),
    (stop|hold|detain|arrest|flag) ..2 (citizens|people|persons|activists|emigrants) ..4 (named|listed), entries with,
    thousands of names, hundreds of names, dozens of names, names of wanted,
    data on ..3 (wanted|reservists|conscripts|emigrants), contains ..2 entries, containing ..2 entries,
    contains ..2 names, containing ..2 names, list of ..2 names, list of ..2 people, list of ..2 citizens
  `),
  'list:move': list(`
    share, shares, shared, sharing, hand over, handed over, handed, hands over, passed, passes, loaded, uploaded,
    transferred, gave, given, sent, sends, flag, flags, connected, linked, joined, access, exchange, exchanges,
    received, provided, provides, update, asked, requested, added, entered, deleted, removed, obtained, integrated,
    gained, merged, synchronised, synchronized, fed, feeds, swapped, swap, supplied, supplies, forwarded, forward,
    circulated, lodged, delivered, submitted, copied, imported, matched, checked, plugged, hooked, distributed, issued,
    purged, erased, wiped, struck, took delivery, take delivery, takes delivery, delivery, extract, pooled, queried,
    updated, downloaded, contains, contain, containing, consists, handed to, turned over, made available, disclosed,
    requested from, ordered, orders, instructs, instructed, notify, notified, checks, checking, compare, compares, scan,
    scans, integrate, integrates, link, links, merge, merges, extended, expanded
  `),
  interpol: list(`
    interpol, red notice*, diffusion notice*, diffusion, blue notice*, interpol alert*, green notice*, yellow notice*,
    interpol channels, interpol warrant*, interpol database*, interpol files, national central bureau, ncb, ccf,
    commission for the control, control of interpol, control of files, interpol secretariat, general secretariat,
    diffusions, international notice*, red corner, red alert, interpol request, silver notice*
  `),
  face: list(`
    face recognition, facial recognition, recognise faces, recognize faces, recogni* faces, cctv, surveillance camera*,
    safe city, smart city, sim card*, imei, biometric scan*, fingerprint*, video surveillance, smart cameras,
    face scan*, cameras, address register, registration of foreigners, register of foreigners, sim registration,
    biometric registration, border control system, biometric gates, biometric system, wiretap*, spyware, pegasus,
    location data, phone tracking, electronic border, tracking app, biometric camera*, biometric database, ai cameras,
    smart camera*, recognition cameras, recognition system*, camera network, phone registration, registration of phones,
    sim cards, e gates, egates, licence plate, iris scan*, registration app, tracking system, address registration,
    face id, surveillance system*, surveillance network, intercept system, face search, facial images,
    facial biometrics, face matching, matching faces, checking faces, face identification, faces of passengers,
    live facial, video analytics, video monitoring, anpr, plate recognition, number plate recognition, smart poles,
    smart gates, smart gate, biometric kiosk*, biometric border, biometric entry, biometric passport control,
    biometric checks, biometric identification, biometric control, biometric data collection, palm scan*, dna sampl*,
    phone checks, phone searches, phone search, imsi catcher*, stingray, cellebrite, deep packet, sorm, wiretapping,
    phone tapping, tapping of phones, interception of, internet monitoring, metro cameras, street cameras, city cameras,
    bus stop cameras, airport cameras, station cameras, police cameras, body cameras, camera system*, cctv system*,
    cctv network, recognition network, ruid, gosuslugi app, amina app, tracking bracelet*, residence registration,
    compulsory registration, mandatory registration, foreigners app, foreigners register,
    register of controlled persons, controlled persons, registry of controlled, hotel register*, guest registration,
    landlord registration, predator spyware, paragon, finfisher, monitoring system*, video wall, eagle eye, sergek,
    skynet, sky net system, digital profile, digital id, e border, entry exit system, exit system, eyes scan*,
    retina scan*, sim card registration, device registration, drone surveillance, traffic cameras linked
  `),
  'face:against': list(`
    foreign protesters, protesters, demonstrators, wanted, foreign citizens, foreigners, foreign nationals, migrants,
    exiles, emigrants, emigres, border, dissidents, activists, opposition, refugees, interstate, database, interpol,
    airport, non citizens, asylum, fugitives, newcomers, security service*, state security, fled, visitors, watch list,
    blacklist, expats, relocants, deserters, non residents, arrivals, citizens of, nationals of, chechens, uyghurs,
    foreigner, foreign citizen, foreign visitors, interstate list, wanted persons, wanted list, wanted people,
    interstate database, search list, blacklisted, overstayers, overstaying, migrant, migration, uyghur, tibetan,
    tibetans, mongolians, russians, belarusians, iranians, afghans, emigre, émigrés, stateless, opposition members,
    debtors and wanted, wanted criminals, draft evaders, evaders, diaspora
  `),
  duty: list(`
    must register, must be registered, obliged to, required to, must detain, duty to, bound to, have to detain,
    obligation to, obliges, are required, will be obliged, must hand,
    instructed to (hold|stop|detain|notify|arrest|check|report),
    ordered to (hold|stop|detain|notify|arrest|check|report), orders inspectors, orders officers, orders guards,
    orders police, order to detain, order to stop, order to hold, instruction to detain, instruction to stop,
    instruction to hold, standing order, are to be stopped, are to be detained, is to be detained, is to be stopped,
    shall be detained, shall detain, shall notify, shall register, must notify, must report, must be detained,
    must be stopped, must be reported, must submit, must install, must hand over, obligation to detain,
    obligation to register, obligation to report, compulsory, mandatory, duty to report, duty to detain,
    stop and notify, detain and notify, notify the, to detain on sight, detained on sight
  `),
};
