import { type Entries, list } from '../entries.js';

/** Further words for papers between states, lists, watching systems and the doors to protection. */
export const WIDER_PAPER_VERBS: Entries = {
  'step:sign': list(`
    put/put ..5 (name|names|signature|signatures) to, put/put pen to paper, seal, clinch, finalise, finalize,
    formalise, formalize, hammer out, shake/shook hands on, adopt, agree, commit to, endorse, thrash out,
    exchange signed, wrap up, arrive at, agree in writing
  `),
  'step:ratify': list(`
    complete ..2 ratification, approve ..4 ratif*, vote ..5 ratify, vote to ratify, pass ..5 ratif*, sign ..6 ratif*,
    give/gave/given ..3 consent to be bound
  `),
  'step:force': list(`
    hook ..2 up to, plug ..2 into, feed/fed ..3 into, sync, synchronise, synchronize, become operational,
    become effective, be in force, match ..4 against, check ..4 against, run/ran ..3 against, scan,
    compare ..3 against, compare ..3 with, gain ..2 access, furnish, switch ..3 on, turn on, flag
  `),
  'step:negotiate': list(`
    hold/held ..3 talks, draw/drew/drawn up, explore, mull, float, push for, work towards, weigh, aim to, hope to,
    open ..2 negotiations, start ..2 negotiations, resume ..2 talks, begin/began/begun ..2 negotiations,
    draft ..2 (agreement|treaty|deal|pact|protocol|memorandum)
  `),
  'step:suspend': list(`
    pull out of, tear/tore/torn up, walk/walked away from, opt out of, put/put ..5 on hold, void, invalidate,
    nullify, purge, erase, pause, shelve, disconnect, unplug, ditch, renounce, back out of, overturn, wipe,
    declare ..4 unconstitutional, shut/shut ..2 down, shut/shut off
  `),
  'door:shut': list(`
    knock/knocked back, turn ..5 down, throw/threw/thrown out, quash ..3 (status|permit|residence),
    rule/ruled ineligible, wind/wound down, roll back, shut/shut ..3 out, slam, bolt, axe, curb, limit, lock ..2 out,
    not issue, no longer issue, refuse ..5 (asylum|visa|visas|residence|status|protection|entry),
    deny ..5 (asylum|visa|visas|residence|status|protection|entry|boarding), strip ..6 of, expire, lapse,
    fail to renew, keep/kept ..3 from entering, bar ..4 from, exclude, remove ..3 from the, wrap up, let ..3 lapse,
    send/sent ..3 back
  `),
  'door:open': list(`
    confer, hand ..3 out, hand ..3 (visa|visas|permit|permits), welcome, take/took/taken in, unveil, relaunch,
    restart, reinstate, broaden, widen, lengthen, waive, let ..3 stay, allow ..4 to stay, permit ..4 to stay,
    uphold/upheld, recognise, recognize,
    give/gave/given ..4 (asylum|status|residence|visa|visas|refuge|shelter|protection), collect
  `),
  'origin:charge': list(`
    sentence ..9 in absentia, convict ..9 in absentia, charge ..9 in absentia, arrest ..9 in absentia,
    jail ..6 in absentia, hand ..6 in absentia, order ..6 in absentia, put/put ..8 wanted list,
    place ..8 wanted list, add ..8 wanted list, enter ..6 wanted list, put/put ..4 bounty on, put/put ..3 price on,
    place ..4 bounty on, issue ..6 warrant, issue ..4 warrants, open ..6 case against, launch ..6 case against,
    initiate ..5 case against, file ..4 charges against, bring/brought ..4 charges against,
    press ..3 charges against, indict, charge ..4 treason, declare ..4 on the wanted, sentence ..9 prison,
    try/tried ..5 absentia, seek/sought ..4 arrest
  `),
  'origin:label': list(`
    designate ..9 undesirable organi*, brand ..9 extremist, brand ..9 terrorist, brand ..9 undesirable,
    brand ..9 (agent|agents), name ..6 foreign agent*,
    add ..9 register of ..3 (agents|extremists|terrorists|organisations),
    add ..9 list of ..3 (agents|extremists|terrorists|organisations|organizations),
    put/put ..9 list of ..3 (agents|extremists|terrorists|organisations),
    include ..9 list of ..3 (agents|extremists|terrorists|organisations), slap ..4 label,
    classify ..9 (extremist|terrorist|undesirable), blacklist, proscribe
  `),
  'origin:strip': list(`
    void ..4 passport*, cancel ..6 (passport|passports|citizenship), annul ..6 (passport|passports|citizenship),
    revoke ..6 (passport|passports|citizenship), invalidate ..6 (passport|passports),
    refuse ..8 (passport|passports), deny ..8 (passport|passports), stop ..6 (passport|passports),
    deprive ..5 citizenship, take/took/taken away ..4 citizenship, strip ..9 citizenship, strip ..9 nationality,
    end consular, close ..3 consular, turn away ..5 consulate, refuse ..5 consular
  `),
};

export const WIDER_PAPER_PHRASES: Entries = {
  pact: list(`
    annex, exchange of letters, letter of intent, exchange of notes, bilateral document, statement of intent,
    agreements, joint declaration, framework agreement
  `),
  'topic:data': list(`
    passport data, border data, travel data, travel records, entry and exit data, entry and exit records,
    passport and, each other's citizens, fingerprints, biometrics, dna profiles, swap data, swap information,
    data swap, citizens' data, data of citizens, data on citizens, data on each, data on travellers, exchanging data,
    exchange of passport, exchange of border, exchange of travel, share passport, population registers,
    population register, migration records, flight manifests, biographical data, immigration records
  `),
  'topic:extradition': list(`
    surrender of suspects, surrender of wanted, surrender of persons, handing over suspects,
    handing over of suspects, mutual legal aid, judicial assistance, judicial cooperation, legal cooperation,
    criminal matters, criminal assistance, mutual assistance in criminal, rendition of fugitives, return of suspects,
    fugitive transfer, legal help, fugitive offenders
  `),
  'topic:security': list(`
    policing, police forces, intelligence services, security councils, hunt for, tracking down, tracing wanted,
    police liaison, liaison officers, law enforcement bodies, interior ministry, secret services,
    state security committee*, colour revolution*, color revolution*, extremist groups, destructive groups,
    transnational crime, security ministries, security pact, anti terror*, national guard*, joint operations
  `),
  'topic:other': list(`
    football, marathon, cinema, visa waiver, border trade, cargo, freight, railway*, roads, diplomas, universities,
    students, olive, oil, electricity, subscribers, customers, telecom*, retailer, supermarket, bank data, vaccine*,
    livestock, seeds, plant quarantine, aviation safety, sister city, twin towns, film, satellites, child support,
    maintenance, adoption, copyright, patents, trademark*, climate, migratory birds, wildlife, emergency response,
    firefight*, disaster, road safety, traffic, veterinary, culture ministries
  `),
  'step:talks': list(`
    consultations, talks on
  `),
  'step:negotiate': list(`
    consultations, working group, in talks, working on a, discussions
  `),
  'step:prospect': list(`
    hope to sign, hopes to sign, aim to sign, could sign, might sign, expected to be signed, green light to sign,
    mandate to sign, authorised the, approved a draft, endorsed the draft, endorsed a draft, draft of,
    cleared for signature, approved the signing, ready for signature, to be concluded, will conclude,
    initialled draft
  `),
  'step:verbal': list(`
    now swap, will swap, swap data, now share, now exchange, started swapping, began swapping, began sharing,
    started sharing, agreed to swap, agreed to pass, agreed verbally, agreed to cooperate, agreed to help,
    agreed informally, initialled
  `),
  'step:force': list(`
    live access, access to, in real time, now in force, is in force, has been in force, live since, in use,
    put into operation, now checks, automatically, came online, goes live, fully operational, has started,
    was activated, red notices for, red notice against, took part in
  `),
  'step:suspend': list(`
    frozen, cancelled, canceled, revoked, withdrawn, expired, ended, struck from, no longer exchange,
    no longer share, moratorium, null and void
  `),
  'force:treaty': list(`
    in effect, effect on, entered into force, enter into force, applicable, binding, live, operational, works,
    in real time, automatically, came online, up and running
  `),
  list: list(`
    wanted register, wanted files, wanted persons, wanted citizens, list with ..3 names, list of deserters,
    list of draft, list of evaders, names of deserters,
    names of ..3 (activists|deserters|dissidents|exiles|emigrants|opponents|evaders), lists of deserters, black list,
    blacklist, blacklists, search lists, registers of wanted,
    database of ..3 (wanted|fugitives|deserters|evaders|extremists), federal wanted, wanted data, search database,
    search list, federal register of, register of wanted,
    list of ..4 (members|supporters|critics|emigrants|refugees|journalists|bloggers|students|relatives|soldiers),
    list with ..4 (members|supporters|critics|emigrants|journalists|bloggers)
  `),
  'list:many': list(`

    (data|details|files|records|names|information) ..3 ..1 (deserters|evaders|conscripts|activists|exiles|emigrants|dissidents|citizens|opponents|students),
    (data|details|files|records|names|information) ..5 (deserters|evaders|conscripts|activists|exiles|emigrants|dissidents|opponents)
  `),
  'list:move': list(`
    fed, feeds, swapped, swap, supplied, supplies, forwarded, forward, circulated, lodged, delivered, submitted,
    copied, imported, matched, checked, plugged, hooked, distributed, issued, purged, erased, wiped, struck
  `),
  face: list(`
    biometric camera*, biometric database, ai cameras, smart camera*, recognition cameras, recognition system*,
    camera network, phone registration, registration of phones, sim cards, e gates, egates, licence plate,
    iris scan*, registration app, tracking system, address registration, face id, surveillance system*,
    surveillance network, intercept system
  `),
  'face:against': list(`
    fled, visitors, watch list, blacklist, expats, relocants, deserters, non residents, arrivals, citizens of,
    nationals of, chechens, uyghurs
  `),
  door: list(`
    protection, permits, humanitarian visas, humanitarian status, refugee claim*, asylum case*, asylum applicant*,
    entry visas, tourist visas, student visas, golden visa*, blue card, safe passage, sanctuary, travel papers,
    travel permit*, evacuation, freelance visa*, digital nomad visa*, tolerated stay, residence cards,
    residence card, refugee card*, residence titles, emergency visa*, permission to stay
  `),
  'door:ban': list(`
    not let in, not let into, refused to let ..4 in, refused to let ..3 enter, kept out of, turned around at,
    turned back from, turned away from, sent away at the border, refused entry, denied boarding, refused boarding,
    entry was refused, entry refused, barred from returning, closed its border* to, closed its doors to,
    ban on entry, bans entry, ban entry, entry of ..3 banned, travel ban on, blocked from entering,
    stopped issuing visas, stop issuing visas, suspended visas, not permitted to enter, no longer admit*,
    no longer recognise*, no longer recognize*, no longer let, sent back at the border, turned back by border,
    turned away by border, turned back at, turned away at, turned around, turned back on,
    sent back from ..3 (airport|border), stopped at ..3 border and turned
  `),
  'origin:charge': list(`
    in their absence, in his absence, in her absence
  `),
  'origin:absent': list(`
    now in, exile, abroad since, in berlin, in vilnius, in warsaw, who moved, who left, left russia, left belarus,
    left iran, left china, after leaving, from berlin, from vilnius, emigrated, emigration, overseas based,
    outside russia, who has lived, resides in, who resides, self exiled, living outside, took refuge, found refuge
  `),
};
