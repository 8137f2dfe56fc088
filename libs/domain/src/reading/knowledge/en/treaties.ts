import { type Entries, list } from '../entries.js';

/** Papers between states: what they are called and what they are about; blocs of states. */
export const TREATIES_PHRASES: Entries = {
  pact: list(`
    agreement*, treaty, treaties, pact, pacts, convention*, protocol*, memorandum*, accord, accords, deal, deals,
    mechanism*, arrangement*, mou, memoranda, roadmap, action plan, cooperation plan, cooperation programme, annex,
    exchange of letters, letter of intent, exchange of notes, bilateral document, statement of intent, agreements,
    joint declaration, framework agreement, understanding, package of documents, package of agreements,
    bilateral agreement*, intergovernmental agreement*, interagency agreement*, joint action plan,
    cooperation agreement*, cooperation protocol*, draft law on ratification, supplementary protocol,
    additional protocol, amending protocol, bargain, compact, joint plan, joint statement, joint communique, communique,
    communiqué, programme of cooperation, program of cooperation, plan of cooperation, legal aid paper, joint centre,
    joint center, joint desk, joint task force, working arrangement*, instrument of accession, accession to, codicil,
    side letter*, addendum, text of the agreement, package of, set of agreements, road map, framework agreement*,
    letters of intent, declaration on cooperation
  `),
  'pact:secret': list(`
    confidential agreement*, mechanisms for the return, mechanisms for return, return mechanism*, secret agreement*,
    secret deal*, unwritten, backroom deal*, mechanisms for handing, mechanisms for sending, secret arrangement*,
    gentleman* agreement, verbal agreement, mechanisms, secret protocol*, secret annex, secret clause*,
    classified agreement*, classified protocol*, unpublished agreement*, undisclosed agreement*, confidential protocol*,
    confidential annex, not been published, text has not been published, closed agreement*, unwritten agreement*,
    unwritten arrangement*, unwritten understanding*, oral agreement*, verbal understanding, backroom, quiet deal,
    quiet arrangement, quiet understanding, informal arrangement*, informal agreement*, informal understanding*
  `),
  'topic:return': list(`
    return mechanism*, mechanisms for, return of criminals, return of activists, return of fugitives,
    return of citizens, return of dissidents, relocation to, fugitives, wanted persons, returning dissidents,
    sending back, handing over fugitives, return of persons, return of wanted, return of opponents, returning anyone,
    returning (those|people|citizens|nationals|fugitives|evaders|deserters|emigrants|exiles) who,
    return of (nationals|persons|those|anyone|emigrants|evaders|deserters|exiles|people), return of anyone,
    return those who, return of its citizens, sending people home, handing people over,
    handing over (deserters|evaders|opponents|exiles|wanted|suspects|activists), anyone who left after,
    those who left after, fugitive citizens, fleeing conscripts, illegal departures, cross without papers,
    run away soldiers, runaway soldiers, returning individuals, return of individuals, individuals of concern,
    persons of concern to, operational partnership, returning persons, return of persons of, handing over individuals,
    surrender of individuals, return of nationals, swift return, speedy return, voluntary return of,
    passports have lapsed, without valid papers, persons evading
  `),
  'topic:extradition': list(`
    extradition, extradite, readmission, mutual legal assistance, legal assistance, legal aid in criminal,
    transfer of suspects, surrender of fugitives, extraditing, transfer of criminal proceedings, extradition of,
    surrender of suspects, surrender of wanted, surrender of persons, handing over suspects, handing over of suspects,
    mutual legal aid, judicial assistance, judicial cooperation, legal cooperation, criminal matters,
    criminal assistance, mutual assistance in criminal, rendition of fugitives, return of suspects, fugitive transfer,
    legal help, fugitive offenders, surrender of accused, surrender of offenders, surrender of accused persons,
    surrender of fugitive, surrender of convicted, simplified extradition, fast track extradition,
    extraditable offences, surrender procedure, surrender may be refused, readmission of, readmission agreement,
    readmission treaty, return of irregular, transfer of persons, transfer of accused, legal aid treaty, legal aid,
    legal relations in, handing over of wanted, hand over suspects, hand over fugitives, extraditions,
    extradition treaty, extradition agreement, extradition convention, extradition deal, extradition arrangement,
    extradition pact, european convention on extradition, minsk convention, chisinau convention, kishinev convention,
    criminal prosecution of persons, arrest warrant agreement, proceedings against wanted, treaty on extradition,
    agreement on extradition, convention on extradition, protocol on extradition, extradition paper, extradition accord,
    treaty on mutual legal, legal assistance in criminal, treaty on the transfer, simplified surrender, mutual surrender
  `),
  'topic:data': list(`
    passenger records, passenger lists, personal data, exchange of data, data exchange, data sharing, sharing of data,
    exchange of personal, biometric data, share data, exchange data, information exchange, passenger data,
    passenger name records, sharing information, personal information, border crossing data, migration data,
    sharing personal, exchange of biometric*, share biometric*, sharing of biometric*, exchange of records,
    share records, criminal records, passport data, border data, travel data, travel records, entry and exit data,
    entry and exit records, passport and, each other's citizens, fingerprints, biometrics, dna profiles, swap data,
    swap information, data swap, citizens' data, data of citizens, data on citizens, data on each, data on travellers,
    exchanging data, exchange of passport, exchange of border, exchange of travel, share passport, population registers,
    population register, migration records, flight manifests, biographical data, immigration records, personal records,
    residents records, resident records, records of residents, residents register, inquiries about residents,
    register of entries, entries and exits, entry and exit, entry records, exit records, entry and exit register,
    entry data, exit data, shared register, common register, joint register, single register, unified register,
    population data, address data, addresses and telephone, telephone numbers and addresses, facial images,
    facial image, biometric records, biometric information, fingerprint records, fingerprint data, dna data,
    passenger name, pnr, advance passenger information, travel histories, border crossings, flight lists, guest lists,
    hotel registrations, student records, lists of students, phone data, phone records, imei data, location data,
    surveillance data, criminal record data, automated exchange, automatic exchange, electronic exchange of,
    exchange of lists, exchange of files, exchange of dossiers, mutual access, direct access,
    access to ..4 (records|database|databases|register|registers|registry), database link, link between databases,
    single database, unified database, joint database, integrated database, integration of databases,
    integrated databases, interconnect*, pool ..3 (data|records), query names, query addresses, answer inquiries,
    residence records, registration data, marriage records, civil registry, identity data, data on citizens living,
    information on citizens, information about citizens living, citizens living in each other,
    living in each other territory, passport is scanned, carrier and the address, provision of information,
    mutual provision, registers of population, registers of the population, transmission of passenger,
    passenger and visa data, visa data, seat numbers, passenger manifests, entry exit database, entry exit data,
    fingerprint and, facial image registers, direct line into, line into the, access to ..3 base, mirror server,
    shared cloud, common cloud, joint cloud, single window for data, tax residents data, subscriber data, roaming data,
    student lists, consular lists, lists of citizens abroad, data on nationals, data of nationals, data about nationals,
    exchange of lists of, records of those who, share the records, share records of, share lists of, lists of those who,
    records of travellers, records of passengers, records of crossings, data of those who
  `),
  'topic:information': list(`
    exchange of information, exchange information, information exchange, share information, information sharing,
    sharing information, intelligence exchange, exchange of operational information, operational information,
    exchange of data on, exchange of intelligence, share intelligence, information on citizens
  `),
  'topic:security': list(`
    security cooperation, police cooperation, law enforcement cooperation, cooperation between the interior ministries,
    cooperation between interior ministries, interior ministries, security services, fight against terrorism,
    combating terrorism, combating extremism, fight against extremism, counterterrorism, counter terrorism,
    joint search, law enforcement agencies, interior ministry, security agencies, intelligence sharing,
    intelligence cooperation, special services, internal security, security agreement, security pact,
    interior ministers, joint patrols, cooperation in the field of security, cooperation in security, public security,
    ministry of public security, state security, combat terrorism, combat extremism, search for wanted, police training,
    policing, police forces, intelligence services, security councils, hunt for, tracking down, tracing wanted,
    police liaison, liaison officers, law enforcement bodies, secret services, state security committee*,
    colour revolution*, color revolution*, extremist groups, destructive groups, transnational crime,
    security ministries, anti terror*, national guard*, joint operations, criminal police, operational services,
    operational cooperation, operational search, police desk, joint desk, joint police, liaison post, liaison office,
    police attache*, security attache*, ministers of the interior, ministries of the interior,
    ministries of internal affairs, ministry of internal affairs, internal affairs, security chiefs, security chief,
    heads of security, heads of intelligence, intelligence chiefs, intelligence chief, spy chiefs, spy chief,
    prosecutors general, joint investigation*, joint task force, joint command, task force, public order, law and order,
    exchange of experience, training of police, police academy, riot control, border service*, border troops,
    border security, border management, border guard services, migration police, extremism and terrorism,
    terrorism and extremism, separatism, three evils, foreign interference, hostile forces, reactionary forces,
    wanted fugitives, overseas service station*, overseas police station*, police station abroad, mutual security,
    internal threats, external threats, direct channels, channels of communication, combating crime,
    fight against crime, combat crime, crime fighting, cooperation in combating, organised crime cooperation,
    cooperation between the ..3 police, cooperation between the ..3 services, cooperation between the security,
    cooperation between intelligence, joint exercises, anti extremism, destabilis*, destabiliz*, subversive activit*,
    sabotage and terrorism, security council secretar*, joint search measures, search measures, take part in search,
    officers of one side, joint operative*, operational groups, joint patrol*, liaison officer*, security partnership,
    partnership in security, counter extremism, against coloured revolutions, against color revolutions,
    colour revolutions
  `),
  'topic:convicts': list(`
    transfer of convicted, transfer of sentenced, sentenced persons, convicted persons, prisoner transfer,
    transfer of prisoners, transfer of convicts, serve the remainder, serving sentences, finish them at home,
    serve their sentence*, transfer of inmates, convicts
  `),
  'topic:fiscal': list(`
    double taxation, tax, taxation, customs, bank, banks, banking, fiscal, tax authorities, tax information,
    revenue service, beneficial owner*
  `),
  'topic:other': list(`
    double taxation, tax, taxation, customs, trade, bank, banking, banks, financial, fiscal, prisoner transfer,
    transfer of convicted, transfer of sentenced, sentenced persons, convicted persons, visa free, investment*,
    pension*, social security, education, gdpr, data protection, protection of personal data, personal data protection,
    privacy, air services, double tax, energy, agricultur*, water, tourism, culture, statistical, weather, meteorolog*,
    health, medical, patients, company, companies, cattle, road transport, space, nuclear, defence procurement,
    free movement, e commerce, cloud, advert*, ceasefire, border demarcation, demarcation, prisoners of war,
    social network, fine for, weapons, arms, fisher*, shipping, carbon, student exchange*, genomic, research, football,
    marathon, cinema, visa waiver, border trade, cargo, freight, railway*, roads, diplomas, universities, students,
    olive, oil, electricity, subscribers, customers, telecom*, retailer, supermarket, bank data, vaccine*, livestock,
    seeds, plant quarantine, aviation safety, sister city, twin towns, film, satellites, child support, maintenance,
    adoption, copyright, patents, trademark*, climate, migratory birds, wildlife, emergency response, firefight*,
    disaster, road safety, traffic, veterinary, culture ministries, petroleum, oil products, gas supplies, power line,
    substation*, fruit, lorries, lorry, fisheries, cod, quotas, customs data, consignment*, radiation, nuclear safety,
    museums, ecommerce, sports, chess, agriculture, logistics, solar, hydropower, dam, irrigation, wheat, flour,
    potatoes, toothpaste, labelling of, drones sale, aircraft purchase, wagons, transit fees, tolls, ride hailing,
    bank cards, mir cards, payment systems, remittances, notarial, apostille, archives, museum, library exchange,
    scholarships, tourism flow, charter tours, horses, driving licence*, driver licence*, medical certificate*,
    tax authorities, tax information, tax evasion, beneficial owner*, money transfers, carbon market, seismolog*,
    geolog*, navigation, satellite*, sanitary, hygiene, food safety, poultry, dairy, cotton, textile*, uranium, lithium,
    gold, mining
  `),
  'bloc:CSTO': list(`
    ^csto, collective security treaty organi*, collective security treaty
  `),
  'bloc:CIS': list(`
    ^cis, commonwealth of independent states
  `),
  'bloc:SCO': list(`
    ^sco, shanghai cooperation organi*
  `),
  'bloc:EAEU': list(`
    ^eaeu, eurasian economic union, ^eurasian ^union
  `),
  'bloc:UNION_STATE': list(`
    ^union ^state
  `),
  'bloc:SCHENGEN': list(`
    ^schengen
  `),
  'bloc:GCC': list(`
    ^gcc, gulf cooperation council
  `),
  'bloc:word': list(`
    member state*, members, member, countries, states, database, members of, bloc, required, list, council, interior,
    security, convention, agreement, treaty, partners, services, ministers, presidents, heads, prime ministers, summit,
    five, neighbours
  `),
};
