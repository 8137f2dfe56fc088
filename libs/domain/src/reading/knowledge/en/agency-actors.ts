import { type Entries, list } from '../entries.js';

/** Who acts, who speaks, what is no person, and what stands beside a state. */
export const AGENCY_ACTORS: Entries = {
  person: list(`
    serviceman, servicemen, contractor, bookseller*, barber, baker, cook, driver, chef, bishop, priest, farmer,
    mechanic, builder, hacker, designer, architect, actor, actress, conductor, violinist, pianist, songwriter*,
    sculptor, painter, publisher*, satirist*, humorist, organiser*, councillor*, councilwoman, mayor, senator,
    legislator, deputies, ex minister, claimant*, applicant, deportee*, returnee*, evacuee*, expatriate*, expat*,
    newcomer*, traveller*, tenant, pensioner*, widow, orphan*, twins, nephew, niece, cousin, uncle, aunt,
    grandmother, grandfather, parents, fiancee, compatriot*, volunteer*, demonstrator*, picketer*, strikers,
    reservist*, draftee*, mercenary, mercenaries, policeman, policewoman, ex policeman, investigator who, defector*,
    insider*, spokesman of, spokeswoman of, editor in chief, anchor, presenter, cameraman, producer, correspondent,
    columnist, translator, librarian, historian*, sociologist, economist, scientist*, physicist, linguist,
    researcher*, psychologist, graduate*, pupil, schoolboy, schoolgirl, minor, baby, infant, elder, mullah, rabbi,
    shaman, adherent*, dissenters, loyalist*, rebel*, fighter*, ex fighter*, oligarch, trader*, entrepreneur*,
    restaurateur, merchant*, shopkeeper*, hotelier, seaman, crew member, flight attendant, athlete who,
    uzbek citizen, tajik citizen, russian citizen, uyghur, tibetan, kurd, chechen, russian, belarusian, afghan,
    iranian, eritreans, syrians, egyptians, turks, vietnamese man, venezuelans, nicaraguans, cubans, burundians,
    rwandans, sudanese man, pakistanis, azerbaijanis, uzbeks, kazakhs, armenians, georgians, moldovans, ukrainians
  `),
  authority: list(`
    department, directorate, inspectorate, gendarmes, gendarmerie, patrol, bailiffs, militia, detectives,
    consulate general, consul general, mission, chancellery, legislature, deputies, junta, rulers, spies, policemen,
    jailers, guards, attorney general, solicitor general, prosecution, prosecution service, chief prosecutor,
    prosecutor general, prosecutor general office, public prosecutor, home ministry, interior, foreign office,
    justice department, immigration office, immigration department, immigration service, migration department,
    migration agency, migration authorities, migration office, migration board, asylum office, asylum authority,
    border force, border control, border service, border guard board, security council, security agency,
    intelligence service, intelligence agency, counterintelligence, secret police, riot police, special forces,
    marshals, sheriff, warden, prison service, penitentiary service, tax service, parliamentarians, upper house,
    lower house, duma, presidency, presidential administration, prime minister, council of ministers,
    state security committee, security committee, state committee, regional administration, ministries,
    investigative committee, law enforcers, head of state
  `),
  court: list(`
    supreme court, constitutional court, court of appeal, appeals court, appeal court, court of cassation,
    cassation court, district court, city court, regional court, provincial court, high court, higher court,
    administrative court, criminal court, federal court, county court, circuit court, court of first instance,
    investigating chamber, judicial panel, panel of judges, three judge panel, justices, bench, chamber,
    judicial board, collegium, immigration judge, immigration tribunal, extradition judge, examining magistrate,
    investigating judge, prosecutor general, attorney general, chief prosecutor, prosecution service, home office,
    interior minister, minister of the interior, minister of security, judiciary, plenary, senate of the court,
    appeals commission, appeals board, refugee board, refugee tribunal, council for refugees
  `),
  'third:stop': list(`
    un human rights committee, un committee against torture, cat committee, un working group,
    un special rapporteur*, special rapporteur*, un refugee agency, un treaty body, strasbourg judges,
    european court, inter american commission, inter american court, african court, african commission,
    council of europe, ohchr
  `),
  office: list(`
    diplomats, diplomatic missions, consular section, consular department, consular staff, consular officer*,
    consular officials, consular services, visa section, visa centre, visa center, honorary consul, consul general,
    consulate general, mission, missions abroad
  `),
  thing: list(`
    substation*, recordings, hard disk, hard drives, horses, animals, cattle, sheep, keys to, room key, ball, baton,
    trophy, prize, bodies of, coffin, ashes, bone*, artefacts, icons, statue*, coins, jewels, crown, sword, flag,
    torch, mandate, portfolio, reins, power line, plant, factory, bridge project, railway, road, bus*, ambulances,
    fire engines, trucks, tractors, medicines, vaccines, grain, wheat, readings, samples, results, certificate*,
    diploma*, invitation*, draft, petition*, signatures, reply, note of protest, verbal note, torch of, islands,
    villages, plots, airfield, satellites, images, photographs, notebooks, manuscripts, notes, petitioned, winger,
    player*, striker, tickets, parcels, letters, humanitarian aid, relief, generators, uniforms, ammunition,
    missiles, jets, ships, boats, tankers, oil, fuel, loan, tranche, payment, bail money, ransom, cheque
  `),
  diplomat: list(`
    charge d'affaires, chargé d'affaires, first secretary, second secretary, military attache*, press attache*,
    embassy employee*, embassy workers, mission staff
  `),
  title: list(`
    archbishop, bishop, pastor, sergeant, private, deputy, councillor, chairman, chairwoman, director, editor,
    commissioner, magistrate, marshal, admiral, governor, mayor, senator, congressman, mp, sir, lady, lord, comrade
  `),
  speaker: list(`
    spokesperson for, lawyer for, counsel for, defence counsel, defense counsel, his lawyer, her lawyer,
    their lawyer, counsel, barrister, solicitor, coordinator, programme director, campaigner for,
    human rights defender, quoted, quoting, reported, reports, writes, wrote, tweeted, posted, replied, answered,
    reminded, stressed, emphasised, declared, claimed, claims, alleged, stated, remarked, joked, urged, commentator,
    columnist, pundit, observer, political scientist, professor of, deputy head, deputy minister, deputy director,
    press officer, press secretary, press service
  `),
  rank: list(`
    lieutenant colonel, warrant officer, corporal, private, conscript, reservist, navigator, gunner, cadet,
    ex officer, officer who fled, policeman who fled, turncoat, emigre, exile, dissident, blogger, activist,
    journalist
  `),
  asker: list(`
    insistence, instigation, instructions, arrest warrant, notice, red notice, extradition papers, extradition bid
  `),
  airport: list(`
    international airport, airfield, air base
  `),
  placeword: list(`
    district, quarter, suburb, neighbourhood, neighborhood, settlement, crossing, bank, coast, waters, sector,
    oblast, krai, county, prefecture, governorate, peninsula, valley, camp
  `),
  based: list(`
    headquartered, registered
  `),
  'way:fled': list(`
    wanted by the, wanted over, sought in, accused by, charged by, indicted by, indicted in, indictment in,
    sentenced by, convicted by, warrant from, warrant of, notice from, notice by, alert from, alert by,
    circulated by, issued by, asked by, request by, requests by, papers from, letter from, demand by, bounty from,
    hunted by, chased by, targeted by, persecuted by, tortured by, jailed by, opponents of, opponent of,
    dissident from, exile of, refugee of, returnee to, escaped, ran away from, got out of, came from, arrived from,
    defected from, emigrated, hails from, originally from, comes from, born and raised in, served in,
    prison term in, prison sentence in, sentenced to death in, treason in, proceedings in, verdict in, war waged by,
    military service in, conscription in, army of, opposition movement in, protests against, coup in, uprising in,
    crackdown in, repression in, dissidents of, citizens of the, national of the, nationals of the, citizen of the
  `),
  'way:to': list(`
    back into, over to, homeward to, bound to, heading for, headed for, destined for, en route to, on the way to,
    on his way to, on her way to, on their way to, for return to
  `),
  'way:from': list(`
    away from, fresh from
  `),
  'way:in': list(`
    inside of, in central, in downtown, in eastern, in western, in northern, in southern, based in, located in,
    living in, lived in, lives in, held in, arrested in, detained in, seized in, abducted in, stationed in,
    resident in
  `),
  'way:via': list(`
    by way of, transiting, in transit through, changing planes in, with a stopover in, stopover in, connecting in
  `),
};
