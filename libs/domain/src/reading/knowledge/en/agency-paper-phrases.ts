import { type Entries, list } from '../entries.js';

/** What papers between states are called, and how far they have come. */
export const AGENCY_PAPER_PHRASES: Entries = {
  pact: list(`
    understanding, package of documents, package of agreements, bilateral agreement*, intergovernmental agreement*,
    interagency agreement*, joint action plan, cooperation agreement*, cooperation protocol*,
    draft law on ratification, supplementary protocol, additional protocol, amending protocol, bargain, compact,
    joint plan, joint statement, joint communique, communique, communiqué, programme of cooperation,
    program of cooperation, cooperation programme, plan of cooperation, legal aid paper, joint centre, joint center,
    joint desk, joint task force, working arrangement*, instrument of accession, accession to
  `),
  'pact:secret': list(`
    secret protocol*, secret annex, secret clause*, classified agreement*, classified protocol*,
    unpublished agreement*, undisclosed agreement*, confidential protocol*, confidential annex, not been published,
    text has not been published, closed agreement*, unwritten agreement*, unwritten arrangement*,
    unwritten understanding*, oral agreement*, verbal understanding, backroom, quiet deal, quiet arrangement,
    quiet understanding, informal arrangement*, informal agreement*, informal understanding*
  `),
  'topic:return': list(`
    returning anyone, returning (those|people|citizens|nationals|fugitives|evaders|deserters|emigrants|exiles) who,
    return of (nationals|persons|those|anyone|emigrants|evaders|deserters|exiles|people), return of anyone,
    return those who, return of its citizens, sending people home, handing people over,
    handing over (deserters|evaders|opponents|exiles|wanted|suspects|activists), anyone who left after,
    those who left after, fugitive citizens, fleeing conscripts, illegal departures, cross without papers,
    run away soldiers, runaway soldiers
  `),
  'topic:data': list(`
    personal records, residents records, resident records, records of residents, residents register,
    inquiries about residents, register of entries, entries and exits, entry and exit, entry records, exit records,
    entry and exit register, entry data, exit data, shared register, common register, joint register,
    single register, unified register, population data, address data, addresses and telephone,
    telephone numbers and addresses, facial images, facial image, biometric records, biometric information,
    fingerprint records, fingerprint data, dna data, passenger name, pnr, advance passenger information,
    travel histories, border crossings, flight lists, guest lists, hotel registrations, student records,
    lists of students, phone data, phone records, imei data, location data, surveillance data, criminal record data,
    automated exchange, automatic exchange, electronic exchange of, exchange of lists, exchange of files,
    exchange of dossiers, mutual access, direct access,
    access to ..4 (records|database|databases|register|registers|registry), database link, link between databases,
    single database, unified database, joint database, integrated database, integration of databases,
    integrated databases, interconnect*, pool ..3 (data|records), query names, query addresses, answer inquiries,
    residence records, registration data, marriage records, civil registry, identity data, data on citizens living,
    information on citizens, information about citizens living, citizens living in each other,
    living in each other territory, passport is scanned, carrier and the address
  `),
  'topic:information': list(`
    exchange of operational information, operational information, exchange of data on, exchange of intelligence,
    share intelligence, information on citizens
  `),
  'topic:extradition': list(`
    surrender of accused, surrender of offenders, surrender of accused persons, surrender of fugitive,
    surrender of convicted, simplified extradition, fast track extradition, extraditable offences,
    surrender procedure, surrender may be refused, readmission of, readmission agreement, readmission treaty,
    return of irregular, transfer of persons, transfer of accused, legal aid treaty, legal aid, legal help,
    legal relations in, handing over of wanted, hand over suspects, hand over fugitives, extraditions,
    extradition treaty, extradition agreement, extradition convention, extradition deal, extradition arrangement,
    extradition pact, european convention on extradition, minsk convention, chisinau convention,
    kishinev convention, criminal prosecution of persons, arrest warrant agreement, proceedings against wanted
  `),
  'topic:security': list(`
    criminal police, operational services, operational cooperation, operational search, police desk, joint desk,
    joint police, police liaison, liaison post, liaison office, police attache*, security attache*,
    interior ministers, ministers of the interior, ministries of the interior, ministries of internal affairs,
    ministry of internal affairs, internal affairs, security chiefs, security chief, heads of security,
    heads of intelligence, intelligence chiefs, intelligence chief, spy chiefs, spy chief, prosecutors general,
    joint investigation*, joint task force, joint command, task force, public order, law and order,
    exchange of experience, training of police, police academy, riot control, border service*, border troops,
    border security, border management, border guard services, migration police, extremism and terrorism,
    terrorism and extremism, separatism, three evils, foreign interference, hostile forces, reactionary forces,
    wanted fugitives, overseas service station*, overseas police station*, police station abroad, mutual security,
    internal threats, external threats, direct channels, channels of communication, combating crime,
    fight against crime, combat crime, crime fighting, cooperation in combating, organised crime cooperation,
    cooperation between the ..3 police, cooperation between the ..3 services, cooperation between the security,
    cooperation between intelligence, joint exercises, anti extremism, destabilis*, destabiliz*,
    subversive activit*, sabotage and terrorism
  `),
  'topic:other': list(`
    petroleum, oil products, gas supplies, power line, substation*, fruit, lorries, lorry, fisheries, cod, quotas,
    customs data, consignment*, radiation, nuclear safety, museums, ecommerce, sports, chess, agriculture,
    logistics, solar, hydropower, dam, irrigation, wheat, flour, potatoes, toothpaste, labelling of, drones sale,
    aircraft purchase, wagons, transit fees, tolls, ride hailing, bank cards, mir cards, payment systems,
    remittances, notarial, apostille, archives, museum, library exchange, scholarships, tourism flow, charter tours,
    horses, driving licence*, driver licence*, medical certificate*, tax authorities, tax information, tax evasion,
    beneficial owner*, money transfers, carbon market, seismolog*, geolog*, navigation, satellite*, sanitary,
    hygiene, food safety, poultry, dairy, cotton, textile*, uranium, lithium, gold, mining
  `),
  'step:sign': list(`
    signing ceremony, was signed, were signed, signed in, has been signed, had been signed, have been signed,
    signature of, signatures to, memorandum signed, concluded in, was concluded, were concluded, has signed,
    have signed, signs, sign accord, sign pact, sign agreement, sign protocol, sign memorandum, sign deal,
    sign treaty, closed agreements, closed agreement, sealed, agreed and signed, initialed, initialling,
    signing took place, exchange of letters took, handshake, reached agreement, agreement reached,
    agreement was reached, deal reached, agreements with
  `),
  'step:ratify': list(`
    law on ratification signed, has ratified, have ratified, ratified, ratifies, ratify pact, ratify treaty,
    ratification was, accession to, acceded to, ratification law, approved the accession, votes to ratify,
    voted to ratify, gave its consent, approval by parliament
  `),
  'step:bill': list(`
    awaits ratification, awaiting approval, needs to be approved by ..3 (assembly|parliament|senate|parliaments),
    needs ratification, needs to be ratified, ratification is to follow, ratification is expected,
    ratification in the, subject to ratification, subject to approval by parliament, before it can take effect,
    first reading, second reading, reached the ..3 (parliament|assembly|senate), sent to parliament,
    submitted to parliament, put to parliament, laid before parliament, referred to the committee, ratifying,
    bill to approve, bill approving, parliament must still, must still approve
  `),
  'step:force': list(`
    takes effect, took effect, has taken effect, entered into effect, has entered into force, came into force,
    comes into force, is operating, operating since, since monday, already loaded, is loaded, are loaded, loaded at,
    began checking, begin checking, now checking, now scan, now scans, now compare, now compares, are now checked,
    are checked against, is checked against, are hooked, hooked up, connected to the, plugged into, linked to the,
    were installed, have been installed, has been installed, installed at, rolled out, up and running, in test mode,
    pilot mode, trial mode, test run, took delivery of, delivery of, hit on the, hits, raised ..2 alerts, alerts on,
    live feed, instruction of, internal instruction, internal order, standing order, circular, directive of,
    was instructed, were instructed, instructed to (hold|stop|detain|notify|arrest),
    ordered to (hold|stop|detain|notify|arrest), on the interstate list, on the interstate wanted, on interpol list,
    on the wanted list, entered in the database, entered into the database, put into the database,
    is in the database, are in the database
  `),
  'step:future': list(`
    once ratified, after ratification, days after the last notification, shall apply from, will apply after,
    becomes effective on, effective 1, effective as of, takes effect in, will become operational,
    will be operational, will go live, goes live on, enters into effect on, comes into effect on,
    once notes have been exchanged, expected to take effect, will be launched, to be launched, will be installed,
    to be installed, will be connected, to be connected, from next year, from 1 january, in the course of next year,
    by the end of next year
  `),
  'step:prospect': list(`
    text is ready, is being prepared, are being prepared, being drafted, is being drafted, ready to be signed,
    signing is expected, expected to sign, due to sign, is to sign, are to sign, is due to be signed,
    will be concluded, agreed to negotiate, approving the draft, agreed in principle, signing is scheduled,
    to be initialled, mandate to negotiate, talks on extradition, drafting, draft of the agreement, draft treaty,
    draft agreement, could be signed, may be signed, might be signed, should be signed, plans to conclude,
    ready to conclude, empowering, empowered to sign, on the table, no date for, no date has been,
    joint working party, to set up, to open a joint, plans to open, plans to join, wants to join, intends to join,
    applied to join
  `),
  'step:negotiate': list(`
    next round, round of talks, round of negotiations, first round, consultation, expert talks, discussed the,
    discussed possible, discussed a, exchanged views, working party, working meeting, bilateral talks,
    bilateral meeting, received his colleague, received his counterpart, met his counterpart,
    met with his counterpart, visit to, discuss cooperation, discussed cooperation
  `),
  'step:talks': list(`
    consultations on, round of talks, talks about, discussions on, discussions about, negotiations on,
    negotiations about
  `),
  'step:soon': list(`
    next month, next year, next in line, in the coming months, in the coming weeks, before the end of the year,
    by the summer, by the autumn, by the end of the year
  `),
  'step:suspend': list(`
    denunciation, termination of, abrogation of, end of cooperation, end to cooperation, law ending, ending its,
    ends treaty, scraps treaty, no longer apply, no longer applies, no longer bound,
    suspended with immediate effect, suspended indefinitely, deletes notice, notice deleted, notice withdrawn,
    notices withdrawn, notice was withdrawn, notice was deleted, notice has been deleted, data must be erased,
    data was erased, files deleted, removed from the database, removed from the list, taken off the list,
    taken off the wanted list, delisted, unlawful processing, switched off, turned off, taken down, dismantled,
    ruled unlawful, ruled unconstitutional, declared unconstitutional, rejected the treaty, failed to ratify,
    voted down, returned the bill, without extension
  `),
  'step:verbal': list(`
    agreed orally, agreed verbally, orally agreed, gentlemen agreement, shook hands, understanding reached,
    reached an understanding, quietly agreed, quietly share, quietly shares, quietly exchange, tacitly,
    closed agreements with, agreed to coordinate, pledged to return, pledged to hand, promised to hand,
    promised to return
  `),
  'topic:fiscal': list(`
    tax authorities, tax information, revenue service, beneficial owner*
  `),
  'topic:convicts': list(`
    transfer of prisoners, transfer of convicts, serve the remainder, serving sentences, finish them at home,
    serve their sentence*, transfer of inmates, convicts
  `),
};
