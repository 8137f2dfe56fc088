import { type Entries, list } from '../entries.js';

/** Treaties, lists and systems: what they are, what they are about, how far they have come. */
export const INSTRUMENT_VERBS: Entries = {
  'step:sign': list(`
    sign, conclude, ink, initial, reach ..6 agreement, reach ..4 agreements, agree on, agree to exchange,
    agree to share, strike/struck ..2 deal, agree with, initialled
  `),
  'step:ratify': list(`
    ratify
  `),
  'step:force': list(`
    enter into force, come/came into force, take/took effect, enter into effect, go/went into force,
    come/came into effect, launch, go/went live, switch on, install, deploy, connect, load, preload, implement,
    roll out, introduce, begin/began/begun using, begin/began/begun exchanging, start exchanging, start sharing,
    start using, hand ..4 over, transfer, pass, give/gave/given, upload, share, integrate, link, use, equip, oblige,
    require, activate, operate, issue, publish, add, place, provide, exchange, enter, circulate, put/put
  `),
  'step:negotiate': list(`
    negotiate, discuss, prepare, plan, propose, consider, intend, instruct, work on, study, approve the draft,
    authorise, authorize, seek/sought, ask, request
  `),
  'step:suspend': list(`
    suspend, denounce, annul, terminate, freeze/froze/frozen, withdraw/withdrew/withdrawn from, halt, scrap, cancel,
    switch off, delete, remove, turn off, ban, reject, refuse, stop, quit, strike/struck down, dismantle, repeal,
    revoke, rescind, decline, block, lift
  `),
};

export const INSTRUMENT_PHRASES: Entries = {
  pact: list(`
    agreement*, treaty, treaties, pact, pacts, convention*, protocol*, memorandum*, accord, accords, deal, deals,
    mechanism*, arrangement*, mou, memoranda, roadmap, action plan, cooperation plan, cooperation programme
  `),
  'pact:secret': list(`
    confidential agreement*, mechanisms for the return, mechanisms for return, return mechanism*, secret agreement*,
    secret deal*, unwritten, backroom deal*, mechanisms for handing, mechanisms for sending, secret arrangement*,
    gentleman* agreement, verbal agreement, mechanisms
  `),
  'topic:return': list(`
    return mechanism*, mechanisms for, return of criminals, return of activists, return of fugitives,
    return of citizens, return of dissidents, relocation to, fugitives, wanted persons, returning dissidents,
    sending back, handing over fugitives, return of persons, return of wanted, return of opponents
  `),
  'topic:data': list(`
    passenger records, passenger lists, personal data, exchange of data, data exchange, data sharing,
    sharing of data, exchange of personal, biometric data, share data, exchange data, information exchange,
    passenger data, passenger name records, sharing information, personal information, border crossing data,
    migration data, sharing personal, exchange of biometric*, share biometric*, sharing of biometric*,
    exchange of records, share records, criminal records
  `),
  'topic:information': list(`
    exchange of information, exchange information, information exchange, share information, information sharing,
    sharing information, intelligence exchange
  `),
  'topic:extradition': list(`
    extradition, extradite, readmission, mutual legal assistance, legal assistance, legal aid in criminal,
    transfer of suspects, surrender of fugitives, extraditing, transfer of criminal proceedings, extradition of
  `),
  'topic:security': list(`
    security cooperation, police cooperation, law enforcement cooperation,
    cooperation between the interior ministries, cooperation between interior ministries, interior ministries,
    security services, fight against terrorism, combating terrorism, combating extremism, fight against extremism,
    counterterrorism, counter terrorism, joint search, law enforcement agencies, interior ministry,
    security agencies, intelligence sharing, intelligence cooperation, special services, internal security,
    security agreement, security pact, interior ministers, joint patrols, cooperation in the field of security,
    cooperation in security, public security, ministry of public security, state security, combat terrorism,
    combat extremism, search for wanted, police training
  `),
  'topic:other': list(`
    double taxation, tax, taxation, customs, trade, bank, banking, banks, financial, fiscal, prisoner transfer,
    transfer of convicted, transfer of sentenced, sentenced persons, convicted persons, visa free, investment*,
    pension*, social security, education, gdpr, data protection, protection of personal data,
    personal data protection, privacy, air services, double tax, energy, agricultur*, water, tourism, culture,
    statistical, weather, meteorolog*, health, medical, patients, company, companies, cattle, road transport, space,
    nuclear, defence procurement, free movement, e commerce, cloud, advert*, ceasefire, border demarcation,
    demarcation, prisoners of war, social network, fine for, weapons, arms, fisher*, shipping, carbon,
    student exchange*, genomic, research
  `),
  'step:sign': list(`
    signing of, signing, signed, signatories, signatory, concluded, bill on ratification, ratification bill,
    submitted for ratification, agreed on mechanisms, confidential agreements with
  `),
  'step:ratify': list(`
    ratification of, ratification, act of ratification, ratifying
  `),
  'step:bill': list(`
    bill on ratification, bill to ratify, ratification bill, for ratification, submitted ..6 ratification,
    sent ..6 ratification, ratification ..4 bill, draft law on the ratification, draft law on ratification,
    draft law ..3 ratif*, bill ratifying, bill on the ratification, to ratify, awaiting ratification,
    bill ..3 ratif*, debate ..3 ratif*, yet to be ratified, not yet ratified, not been ratified,
    must still be ratified
  `),
  'step:force': list(`
    in force, into force, operational, in operation, has been working, entered into force, now exchange, obliged to,
    are required to, is required to, must detain, duty to, are bound, went live, are working, active, pre loaded,
    preloaded, loaded with, up and running, new cameras, began working, implementing, beginning to implement,
    required to share, red notice for, entries, effective, handed, at the request
  `),
  'step:future': list(`
    will enter into force, will come into force, will take effect, to enter into force, enters into force on,
    takes effect on, comes into force on, effective from, shall enter, will apply from, once both, will be in force
  `),
  'step:prospect': list(`
    draft agreement, draft treaty, draft protocol, plans to sign, plan to sign, to sign, authoris* the signing,
    authoriz* the signing, authoris* ..3 to sign, authoriz* ..3 to sign, approved the draft, decree on signing,
    will sign, is expected to sign, intention to sign, ready to sign, proposal to sign, are expected to sign,
    decree authoris*, decree authoriz*, signing is planned, to be signed, will be signed, expected to be signed,
    to conclude, in principle to, draft memorandum, draft deal, draft pact, draft text
  `),
  'step:negotiate': list(`
    negotiations, talks, under discussion, under way
  `),
  'step:talks': list(`
    negotiations, talks
  `),
  'step:soon': list(`
    soon, shortly, will begin, next in line, in the near future
  `),
  'step:suspend': list(`
    suspension of, denunciation of, annulled, unconstitutional, expiry, no longer in force, deletion of, deleted,
    unlawful, withdrawal from, not to extradite
  `),
  list: list(`
    list of ..3 (names|activists|deserters|dissidents|people|exiles|citizens|students|opponents), wanted list*,
    list of wanted, wanted database*, database of wanted, interstate search, interstate wanted, wanted persons,
    wanted notice*, wanted people, list of names, lists of names, list of activists, list of opposition,
    list of people, list of dissidents, lists of dissidents, lists of activists, wanted reports, stop list,
    stop lists, common database, shared database, names of wanted, lists of wanted, watch list, watchlist*,
    list of citizens, lists of citizens, csto database, list of exiles
  `),
  'list:search': list(`
    interstate search, wanted persons, wanted database*, wanted list*, interstate wanted
  `),
  'list:many': list(`
    information on ..4 people, information about ..4 people, data on ..4 people, records of ..4 people,
    details of ..4 people, files on ..4 people, information on ..4 citizens, data on ..4 citizens,
    information about ..4 citizens, names of ..4 people, personal data of ..4 people, personal data of ..4 citizens,
    dossiers on
  `),
  interpol: list(`
    interpol, red notice*, diffusion notice*, diffusion, blue notice*
  `),
  face: list(`
    face recognition, facial recognition, recognise faces, recognize faces, recogni* faces, cctv,
    surveillance camera*, safe city, smart city, sim card*, imei, biometric scan*, fingerprint*, video surveillance,
    smart cameras, face scan*, cameras, address register, registration of foreigners, register of foreigners,
    sim registration, biometric registration, border control system, biometric gates, biometric system, wiretap*,
    spyware, pegasus, location data, phone tracking, electronic border, tracking app
  `),
  'face:against': list(`
    foreign protesters, protesters, demonstrators, wanted, foreign citizens, foreigners, foreign nationals, migrants,
    exiles, emigrants, emigres, border, dissidents, activists, opposition, refugees, interstate, database, interpol,
    airport, non citizens, asylum, fugitives, newcomers, security service*, state security
  `),
  'bloc:CSTO': list(`
    ^csto, collective security treaty organi*
  `),
  'bloc:CIS': list(`
    ^cis, commonwealth of independent states
  `),
  'bloc:SCO': list(`
    ^sco, shanghai cooperation organi*
  `),
  'bloc:EAEU': list(`
    ^eaeu, eurasian economic union
  `),
  'bloc:UNION_STATE': ['^union ^state'],
  'bloc:SCHENGEN': list(`
    ^schengen
  `),
  'bloc:GCC': list(`
    ^gcc, gulf cooperation council
  `),
  'bloc:word': list(`
    member state*, members, member, countries, states, database, members of, bloc, required, list, council, interior,
    security, convention, agreement, treaty, partners
  `),
};
