import { type Entries, list } from '../entries.js';

/** Who acts, who suffers, who speaks, and what is no person. */
export const ACTORS_PHRASES: Entries = {
  person: list(`
    man, woman, men, women, citizen, citizens, national, nationals, people, person, persons, migrant*, refugee*,
    asylum seeker*, activist*, journalist*, blogger*, dissident*, deserter*, student, students, lawyer, politician*,
    opposition, soldier, serviceman, officer, family, families, couple, brothers, detainee*, suspect*, fugitive*,
    prisoner*, defendant*, critic, critics, exile, exiles, him, her, them, he, she, they, resident, native, writer,
    poet, scholar, teacher*, pastor, businessman, editor, reporter, defender, campaigner, members, member, protester*,
    anarchist*, emigre*, émigré*, conscript*, musician*, singer, leader, father, mother, doctor, who, individuals,
    councilman, artist, preacher, worker*, engineer, programmer, academic, professor, girl, boy, child, children,
    evader*, dodger*, separatist*, minister, official, whistleblower*, applicant*, convert*, trader, traders, refuser*,
    objector*, pilot, comedian*, filmmaker*, director, translator*, coder, lecturer, imam, nun, monk*, cleric*, nurse,
    refusenik*, veteran, youth, teenager*, sister, brother, husband, wife, son, daughter, spouse, believers, believer,
    worshipper*, opponent*, relatives, asylum applicant*, foreigner*, emigrant*, fugitives, photographer*, cartoonist*,
    rapper, novelist, historian, rights advocate*, advocate*, organiser*, organizer*, supporter*, follower*,
    trade unionist*, unionist*, sergeant, private, colonel, general, lieutenant, captain, whistle blower*, uyghurs,
    tibetans, kurds, chechens, russians, belarusians, iranians, turkmens, tajiks, servicemen, contractor, bookseller*,
    barber, baker, cook, driver, chef, bishop, priest, farmer, mechanic, builder, hacker, designer, architect, actor,
    actress, conductor, violinist, pianist, songwriter*, sculptor, painter, publisher*, satirist*, humorist,
    councillor*, councilwoman, mayor, senator, legislator, deputies, ex minister, claimant*, applicant, deportee*,
    returnee*, evacuee*, expatriate*, expat*, newcomer*, traveller*, tenant, pensioner*, widow, orphan*, twins, nephew,
    niece, cousin, uncle, aunt, grandmother, grandfather, parents, fiancee, compatriot*, volunteer*, demonstrator*,
    picketer*, strikers, reservist*, draftee*, mercenary, mercenaries, policeman, policewoman, ex policeman,
    investigator who, defector*, insider*, spokesman of, spokeswoman of, editor in chief, anchor, presenter, cameraman,
    producer, correspondent, columnist, translator, librarian, historian*, sociologist, economist, scientist*,
    physicist, linguist, researcher*, psychologist, graduate*, pupil, schoolboy, schoolgirl, minor, baby, infant, elder,
    mullah, rabbi, shaman, adherent*, dissenters, loyalist*, rebel*, fighter*, ex fighter*, oligarch, trader*,
    entrepreneur*, restaurateur, merchant*, shopkeeper*, hotelier, seaman, crew member, flight attendant, athlete who,
    uzbek citizen, tajik citizen, russian citizen, uyghur, tibetan, kurd, chechen, russian, belarusian, afghan, iranian,
    eritreans, syrians, egyptians, turks, vietnamese man, venezuelans, nicaraguans, cubans, burundians, rwandans,
    sudanese man, pakistanis, azerbaijanis, uzbeks, kazakhs, armenians, georgians, moldovans, ukrainians
  `),
  'person:self': list(`
    he, she, him, her, his
  `),
  diplomat: list(`
    diplomat*, ambassador*, consul, consuls, attache*, attaché*, envoy*, embassy staff, charge d'affaires,
    chargé d'affaires, first secretary, second secretary, military attache*, press attache*, embassy employee*,
    embassy workers, mission staff, embassy man, man from the embassy, woman from the embassy, women from the embassy,
    honorary consul
  `),
  authority: list(`
    security, police, colleagues, counterparts, authorities, authority, ministry, court, courts, prosecutor*,
    government, security service*, security forces, security committee, national security, border guard*,
    border officials, border police, officials, officers, law enforcement, migration service, migration police,
    immigration*, interior, justice, intelligence, agents, soldiers, servicemen, troops, embassy, embassies, consulate,
    consulates, consular, president, parliament, cabinet, supreme, constitutional, state security, secret service*,
    military, special services, side, regime, republic, judge, judges, tribunal, lawmakers, customs, coast guard,
    coastguard, foreign, general, agency, service, investigators, state, district, army, operatives, appeals, high,
    federal, minister, committee, administration, officer, bureau, senate, diplomats, consul, department, directorate,
    inspectorate, gendarmes, gendarmerie, patrol, bailiffs, militia, detectives, consulate general, consul general,
    mission, chancellery, legislature, deputies, junta, rulers, spies, policemen, jailers, guards, attorney general,
    solicitor general, prosecution, prosecution service, chief prosecutor, prosecutor general,
    prosecutor general office, public prosecutor, home ministry, foreign office, justice department, immigration office,
    immigration department, immigration service, migration department, migration agency, migration authorities,
    migration office, migration board, asylum office, asylum authority, border force, border control, border service,
    border guard board, security council, security agency, intelligence service, intelligence agency,
    counterintelligence, secret police, riot police, special forces, marshals, sheriff, warden, prison service,
    penitentiary service, tax service, parliamentarians, upper house, lower house, duma, presidency,
    presidential administration, prime minister, council of ministers, state security committee, state committee,
    regional administration, ministries, investigative committee, law enforcers, head of state, border men,
    border guard, migration directorate, eligibility committee, appeals committee, asylum service, home office,
    office for foreigners, agency for, judicial police, coast guard vessel, rapid reaction
  `),
  court: list(`
    court, courts, tribunal, judge, judges, prosecutor*, prosecutors, minister of justice, justice minister,
    justice ministry, ministry of justice, cabinet, council of state, home secretary, magistrate*, supreme court,
    constitutional court, court of appeal, appeals court, appeal court, court of cassation, cassation court,
    district court, city court, regional court, provincial court, high court, higher court, administrative court,
    criminal court, federal court, county court, circuit court, court of first instance, investigating chamber,
    judicial panel, panel of judges, three judge panel, justices, bench, chamber, judicial board, collegium,
    immigration judge, immigration tribunal, extradition judge, examining magistrate, investigating judge,
    prosecutor general, attorney general, chief prosecutor, prosecution service, home office, interior minister,
    minister of the interior, minister of security, judiciary, plenary, senate of the court, appeals commission,
    appeals board, refugee board, refugee tribunal, council for refugees
  `),
  office: list(`
    embassy, consulate, consular, embassies, consulates, diplomatic mission, diplomats, diplomatic missions,
    consular section, consular department, consular staff, consular officer*, consular officials, consular services,
    visa section, visa centre, visa center, honorary consul, consul general, consulate general, mission, missions abroad
  `),
  'third:stop': list(`
    un committee, human rights committee, committee against torture, european court, echr, strasbourg court,
    united nations, unhcr, un human rights, european court of human rights, un experts, un human rights committee,
    un committee against torture, cat committee, un working group, un special rapporteur*, special rapporteur*,
    un refugee agency, un treaty body, strasbourg judges, inter american commission, inter american court,
    african court, african commission, council of europe, ohchr, committee on enforced disappearances,
    high commissioner for refugees, strasbourg asked, strasbourg halts, privy council
  `),
  orgword: list(`
    watch, committee, center, centre, circle, union, foundation, association, amnesty, network, initiative, fund,
    movement, party, news, radio, agency, council, club, telegram, institute, university, television, tv, daily, times,
    post, reporters without borders, human rights watch, street, avenue, square, court, prison, ngo, group, helsinki,
    memorial, rights, international, house
  `),
  thing: list(`
    recording*, document*, data, files, file, footage, evidence, equipment, weapon*, power, control, command, keys,
    letter, report, database, information, body, bodies, remains, artefact*, artifact*, painting*, aid, money, funds,
    assets, ship, vessel, vehicle*, drone*, territory, records, archive*, materials, petition, list, passports, phone,
    phones, laptop, hard drive, award, case, cases, case file, presidency, helicopters, goods, cash, videos, tapes,
    diplomat, diplomats, ambassador, prisoners of war, spy, spies, chairmanship, leadership, stolen, antiquities,
    manuscript*, power plant, building, cargo, gas, military hardware, tanks, computer*, laptops, devices, servers,
    leaflets, books, passport, substation*, recordings, hard disk, hard drives, horses, animals, cattle, sheep, keys to,
    room key, ball, baton, trophy, prize, bodies of, coffin, ashes, bone*, artefacts, icons, statue*, coins, jewels,
    crown, sword, flag, torch, mandate, portfolio, reins, power line, plant, factory, bridge project, railway, road,
    bus*, ambulances, fire engines, trucks, tractors, medicines, vaccines, grain, wheat, readings, samples, results,
    certificate*, diploma*, invitation*, draft, petition*, signatures, reply, note of protest, verbal note, torch of,
    islands, villages, plots, airfield, satellites, images, photographs, notebooks, manuscripts, notes, petitioned,
    winger, player*, striker, tickets, parcels, letters, humanitarian aid, relief, generators, uniforms, ammunition,
    missiles, jets, ships, boats, tankers, oil, fuel, loan, tranche, payment, bail money, ransom, cheque,
    keys of the house, passenger data, defeat, ambulance crew, costs, grid operator, giant panda, panda, torque, torc,
    reindeer, herd, goods train, wagons, cup, sample, books and, helm, pouch, wreck
  `),
  title: list(`
    prime minister, president, minister, chancellor, king, prince, secretary, mr, mrs, ms, dr, general,
    foreign minister, press release, statement, breaking, parliament, house, assembly, national assembly, supreme,
    appeal, appeals, judicial, constitutional, lawyer, attorney, spokesman, spokeswoman, spokesperson, activist,
    journalist, ambassador, judge, justice, colonel, captain, major, monsignor, father, reverend, imam, sheikh,
    professor, archbishop, bishop, pastor, sergeant, private, deputy, councillor, chairman, chairwoman, director,
    editor, commissioner, magistrate, marshal, admiral, governor, mayor, senator, congressman, mp, sir, lady, lord,
    comrade
  `),
  rank: list(`
    major, colonel, captain, lieutenant, sergeant, pilot, veteran, defector, deserter, critic, critics, opponent,
    opponents, defectors, deserters, lieutenant colonel, warrant officer, corporal, private, conscript, reservist,
    navigator, gunner, cadet, ex officer, officer who fled, policeman who fled, turncoat, emigre, exile, dissident,
    blogger, activist, journalist
  `),
  speaker: list(`
    said, says, told, according, lawyer, spokesman, spokeswoman, spokesperson, director, researcher, expert, analyst,
    head of, heads, judge, minister, president, prosecutor general, wrote, added, chairman, chair, ombudsman,
    ambassador, commented, reported by, explained, recalled, lawyers, against, confirmed, noted, argues, argued,
    insisted, insists, warned, chairperson, co founder, founder, attorney, told reporters, spokesperson for, lawyer for,
    counsel for, defence counsel, defense counsel, his lawyer, her lawyer, their lawyer, counsel, barrister, solicitor,
    coordinator, programme director, campaigner for, human rights defender, quoted, quoting, reported, reports, writes,
    tweeted, posted, replied, answered, reminded, stressed, emphasised, declared, claimed, claims, alleged, stated,
    remarked, joked, urged, commentator, columnist, pundit, observer, political scientist, professor of, deputy head,
    deputy minister, deputy director, press officer, press secretary, press service
  `),
  asker: list(`
    request, requests, demand, demands, warrant, wanted list, extradition request, behest, persecution, invasion, war,
    pressure, government critic*, regime critic*, opposition, insistence, instigation, instructions, arrest warrant,
    notice, red notice, extradition papers, extradition bid
  `),
};
