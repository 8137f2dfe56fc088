import { type Entries, list } from '../entries.js';

/** Protection granted and refused, and what an origin does to people abroad. */
export const AGENCY_DOOR_PHRASES: Entries = {
  door: list(`
    refuge, right of asylum, asylum procedure*, asylum interview*, asylum proceedings, asylum system, asylum status,
    protection claim*, protection application*, refugee recognition, tolerated status, tolerance permit*,
    right of residence, right to reside, residence document*, residence right, residence rights, residence status,
    temporary residence permit*, permanent residence, permanent residency, permit holders, residence application*,
    stay permit*, blue stamp, ikamet, visa channel, visa scheme, visa programme, visa program, visa application*,
    visa processing, humanitarian visa scheme, humanitarian grounds, humanitarian residence, humanitarian residency,
    humanitarian stay, humanitarian evacuation, humanitarian passport*, humanitarian protection,
    humanitarian reception, national visa*, type d visa*, d visa*, long stay visa*, long term visa*,
    visa free regime, visa exemption*, visa on arrival, visa extension*, aliens passport*, alien passport*,
    grey passport*, gray passport*, grey travel document*, travel documents for foreigners,
    travel document for foreigners, foreigner passport*, foreigners passport*, geneva passport*,
    convention passport*, nansen passport*, travel paper*, identity document*, unhcr card*, unhcr certificate*,
    unhcr document*, asylum seeker card*, asylum seeker certificate*, asylum card*, refugee id, refugee document*,
    refugee status determination, third country resettlement, resettlement place*, relocation programme,
    relocation program, emergency relocation, evacuation programme, sponsorship programme,
    temporary protected status, withholding of removal, deferred action, leave to enter, indefinite leave,
    naturalisation, naturalization, right to remain, permission to remain, permission to enter, entry permit*,
    exceptional leave, discretionary leave, subsidiary status, complementary protection, provisional protection,
    duldung, asylum on arrival, applications for protection, claims for protection, safe haven, safe third country,
    safe country, safe countries, student residence, dossier for asylum, asylum file,
    (his|her|their) (permit|permits|visa|visas|residency)
  `),
  'door:entry': list(`
    checkpoint, checkpoints, frontier, land border, land borders, arrival at the airport, exit ban*, exit permit*,
    exit visa*, entry rules, entry and stay, stay rules, rules of stay, 90 days, ninety days, visa free, visa runs,
    transit visa*, border run*, transit zone, disembark*
  `),
  'door:ban': list(`
    not been let in, was not let in, were not let in, are not let in, is not let in, no entry for, entry is banned,
    ban on entry of, entry denied, denied access to the asylum, denied access to asylum,
    sent back on the next (flight|plane), put on the next (flight|plane), put on a return flight,
    returned on the same (flight|plane), flown back on the same, refused at the border, rejected at the border,
    rejections at the border, removed from the flight, taken off the flight, not allowed to board,
    not allowed to leave, not allowed out, no longer grants, no longer admits, no longer accepts,
    no longer registers, stops issuing, stopped registering, stopped processing, stops accepting, stops granting,
    stopped granting, halted the issuance, halts issuing, suspended issuing, suspends issuing, ended visa free,
    ends visa free, abolished visa free, no more visas, no new visas, no more applications, visas will not be,
    applications will not be, must leave the country,
    closed to ..2 (citizens|nationals|applicants|russians|belarusians|iranians|afghans), shut its border*,
    shuts border*, closes border*, border closed to, border is closed, banned for life from entering,
    declared persona non grata, persona non grata, undesirable person, undesirable alien, entry was prohibited,
    prohibited from entering, re entry ban*, reentry ban*, ban on re entry, entry bans, five year entry ban,
    ten year entry ban, declared undesirable in the, stuck in the transit, held in the transit zone,
    stranded at the airport, stranded at the border, stranded in the transit, refused to register,
    refused to accept ..3 application*, not accepted at, only biometric passports, only holders of,
    only with a valid, without a valid passport, not prolonged, visa was refused, visas were refused, visa refused,
    permit refused, permit was refused, residence refused, asylum refused, application rejected,
    application was rejected, applications rejected, applications were rejected, claim rejected, claim was rejected,
    negative asylum decision, lost (his|her|their) status, lost (his|her|their) residence,
    lost (his|her|their) permit, suspended asylum, asylum suspended, right to asylum suspended, pushback law
  `),
  'door:shut': list(`
    non renewal, non extension, annulment of, cancellation of, withdrawal of, negative decision, negative decisions,
    refusals of, rejections of, deadline to leave, order to leave, obligation to leave, obliged to leave,
    ordered to leave, exclusion of, exclusion from, termination of, tightening of, restrictions on, restriction of,
    curbs on, ban on, shutdown of, halt to, pause in, freeze on, closing of, cut off date, last day for, expiry of
  `),
  'door:open': list(`
    grant of, granting of, opening of, extension of, renewal of, issuance of, recognition of, introduction of,
    resumption of, launch of, may stay, can stay, allowed to stay, permitted to stay, may remain, can remain,
    will be issued, are issued, is issued, have been issued, has been issued, now accept*, now grant*,
    now recognis*, now allow*, entitled to, right to apply, can apply, may apply, able to apply, can be renewed,
    without a valid passport, with an expired passport, with expired passports, on humanitarian grounds,
    let in after, admitted to, landed safely, arrived safely, reached safety, is safe in, in safety
  `),
  'door:appeal': list(`
    in cassation, lodge an appeal, lodged an appeal, filed an appeal, will appeal, leave to appeal
  `),
  'door:wish': list(`
    plan to apply, plans to apply, intend to apply, would like to, dream of, wait for, awaiting, in hope of,
    in the hope of, queue for, queueing for, queuing for, lobby for, campaigning for, calls for, call for, urged to,
    asks for, ask for, demand for
  `),
  'door:undo': list(`
    annulled the refusal, quashed the refusal, overturned the refusal, set aside the refusal, refusal was annulled,
    refusal was quashed, refusal ..9 annulled, decision was annulled, unlawful refusal,
    sent back for reconsideration
  `),
  group: list(`
    applicant, claimants, claimant, permit holders, holders, students, workers, minorities, opponents, tajiks,
    turkmens, uzbeks, iranians, uyghurs, tibetans, eritreans, syrians, venezuelans, nicaraguans, cubans, egyptians,
    chechens, turks, kurds, azerbaijanis, hong kongers, vietnamese, sudanese, south sudanese, ethiopians, rwandans,
    burundians, pakistanis, passport holders, arrivals, newcomers, travellers, women activists,
    human rights defenders, emigrants, returnees, deportees
  `),
  'origin:absent': list(`
    has been living, have been living, had been living, currently living, now lives, now live, lives abroad,
    living outside, lived abroad, resident in, settled, relocated to, relocated, fled to, escaped to, emigrated to,
    moved abroad, asylum in, refugee in, refugees in, diaspora, expatriate*, expat, expats, who went abroad,
    who have left, who has left, having left, since leaving, after fleeing, forced into exile, forced to flee,
    forced to leave, in emigration, emigre media, émigré media, out of the country, not in the country, from exile,
    beyond its borders, beyond the border, foreign based, granted asylum in, resettled in, staying abroad,
    remains abroad, is abroad, are abroad, took refuge in, found shelter in, fled the country, fled abroad,
    who fled to, who emigrated, who lives, who work from, works from, runs from, has run from,
    living and working in, teaches in, studies in, studying in, based outside, left in 2021, left in 2022,
    left in 2023, left for, in tbilisi, in yerevan, in prague, in riga, in london, in paris, in tallinn, in toronto,
    in istanbul, in almaty, in belgrade, in amsterdam, in stockholm, in brussels, in bialystok, in the diaspora,
    congress of the opposition
  `),
  'origin:charge': list(`
    trial in absentia, trials in absentia, tried in absentia, verdict in absentia, sentence in absentia,
    sentences in absentia, arrest in absentia, arrests in absentia, criminal case against, criminal cases against,
    criminal proceedings against, criminal charges against, special proceedings, special proceeding,
    special investigation, warrant for (his|her|their) arrest, warrants for (his|her|their) arrest,
    arrest warrants against, arrest warrants have, reward for information, million bounty, default judgment,
    indictment against, declared wanted, declared a fugitive, put on the wanted, on the wanted list since,
    sentenced to death, sentenced remotely
  `),
  'origin:label': list(`
    list of terrorists, list of extremists, terrorist list, terrorists list, extremist list, extremists list,
    register of foreign agents, registry of foreign agents, foreign agents register, foreign agents list,
    list of foreign agents, list of undesirable, list of terrorists and extremists,
    list of persons involved in extremis*, list of persons involved in terroris*, extremist designation,
    terrorist designation, undesirable status, foreign agent status, foreign agent label
  `),
  'origin:strip': list(`
    loss of citizenship, deprivation of citizenship, withdrawal of citizenship, revocation of citizenship,
    stateless by decree, passport invalid, passports invalid, passport invalidated, passports invalidated,
    passport declared invalid, passports declared invalid, passport was cancelled, passports were cancelled,
    passport was annulled, passport was revoked, refusal of consular, refusal of a passport,
    consular services denied, no passport from the, no longer extend* ..2 passport*,
    no longer exchange ..2 passport*, only in the homeland, only inside the country, valid only for a one way,
    one way journey, return certificate only, certificate of return, cannot renew (his|her|their) passport*,
    could not renew (his|her|their) passport*, unable to renew (his|her|their) passport*, voids passports,
    annuls passports, cancels passports, passports are only, only issued at home, only handed out at home,
    issued only at home, issued only in ..3 capital, must return to renew, return home to renew, go home to renew,
    come home to renew, passports now only
  `),
  'origin:drop': list(`
    lifted the warrant, warrant withdrawn, warrant was withdrawn, warrant was lifted, warrant lifted, pardoned,
    was pardoned, case dismissed, conviction overturned, removed from the list of, taken off the wanted list,
    struck off the register, struck from the register, charges lifted, withdrew the charges, charges withdrawn,
    case discontinued, amnestied, search was called off, search has been called off, proceedings closed,
    dropped the warrant, acquittal, passports restored, citizenship restored
  `),
};
