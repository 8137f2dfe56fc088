import { type Entries, list } from '../entries.js';

/** Who acts, who speaks, what is no person, and matters that are not watched. */
export const ACTOR_PHRASES: Entries = {
  person: list(`
    man, woman, men, women, citizen, citizens, national, nationals, people, person, persons, migrant*, refugee*,
    asylum seeker*, activist*, journalist*, blogger*, dissident*, deserter*, student, students, lawyer,
    politician*, opposition, soldier, serviceman, officer, family, families, couple, brothers, detainee*,
    suspect*, fugitive*, prisoner*, defendant*, critic, critics, exile, exiles, him, her, them, he, she, they,
    resident, native, writer, poet, scholar, teacher*, pastor, businessman, editor, reporter, defender,
    campaigner, members, member, protester*, anarchist*, emigre*, émigré*, conscript*, musician*, singer,
    leader, father, mother, doctor, who, individuals, councilman, artist, preacher, worker*, engineer,
    programmer, academic, professor, girl, boy, child, children, evader*, dodger*, separatist*, minister,
    official, whistleblower*, applicant*
  `),
  authority: list(`
    security,
    police, colleagues, counterparts, authorities, authority, ministry, court, courts, prosecutor*, government, security service*,
    security forces, security committee, national security, border guard*, border officials, border police,
    officials, officers, law enforcement, migration service, migration police, immigration*, interior, justice,
    intelligence, agents, soldiers, servicemen, troops, embassy, embassies, consulate, consulates, consular,
    president, parliament, cabinet, supreme, constitutional, state security, secret service*, military, special
    services, side, regime, republic, judge, judges, tribunal, lawmakers, customs, coast guard, coastguard,
    foreign, general, agency, service, investigators, state, district, army, operatives, appeals, high,
    federal, minister, committee, administration, officer, bureau, senate, diplomats, consul
  `),
  court: list(`
    court, courts, tribunal, judge, judges, prosecutor*, prosecutors, minister of justice, justice minister,
    justice ministry, ministry of justice, cabinet, council of state, home secretary, magistrate*
  `),
  orgword: list(`
    watch, committee, center, centre, circle, union, foundation, association, amnesty, network, initiative,
    fund, movement, party, news, radio, agency, council, club, telegram, institute, university, television, tv,
    daily, times, post, reporters without borders, human rights watch, street, avenue, square, court, prison,
    ngo, group, helsinki, memorial, rights, international, house
  `),
  title: list(`
    prime minister, president, minister, chancellor, king, prince, secretary, mr, mrs, ms, dr, general, foreign
    minister, press release, statement, breaking, parliament, house, assembly, national assembly, supreme,
    appeal, appeals, judicial, constitutional
  `),
  office: list(`
    embassy, consulate, consular, embassies, consulates, diplomatic mission, diplomats
  `),
  'third:stop': list(`
    un committee, human rights committee, committee against torture, european court, echr, strasbourg court,
    united nations, unhcr, un human rights
  `),
  thing: list(`
    recording*, document*, data, files, file, footage, evidence, equipment, weapon*, power, control, command, keys, letter, report, database, information, body, bodies, remains, artefact*, artifact*, painting*, aid, money, funds, assets, ship, vessel, vehicle*, drone*, territory, records, archive*, materials, petition, list, passports, phone, phones, laptop, hard drive, award, case, cases, case file, presidency, helicopters, goods, cash, videos, tapes, diplomat, diplomats, ambassador, prisoners of war, spy, spies, chairmanship, leadership, stolen, antiquities, manuscript*, power plant, building, cargo, gas, military hardware, tanks, computer*, laptops, devices, servers, equipment, leaflets, books, passport
  `),
  'veto:sanctions': list(`
    sanctions, sanctioned
  `),
  'veto:sport': list(`
    football*, footballer, striker, goalkeeper, midfielder, defender of the club, coach, league, championship,
    tournament, olympic*, athlete*, hockey, tennis, wrestler*, boxer, chess, match, goals, transfer window, loan
    spell, wrestling, judo*, grandmaster, medal*, stadium, cup final, world cup, sprinter, cyclist, basketball
  `),
  'veto:history': list(`
    anniversary, commemorat*, memorial to, memorial was, memorial for, a memorial, memoir*, novel, documentary, film, museum, exhibition, historian*,
    stalin*, nkvd, soviet era, world war ii, second world war, deportees of, remembrance, monument, book about,
    new book, play about, soviet deportation*, century, archival, series about, thriller, book fair, gulag,
    wartime deportation*, premiere*, screenplay, theatre, review
  `),
  'veto:stats': list(`
    per cent, percent, %, statistics, year on year, compared with, compared to, in the first half, in the first
    quarter, first nine months, first six months, since the beginning of the year, since the start of the year,
    annual report, increase of, rose by, fell by, figures, in total, over the past year, quarter of, estimated,
    average, survey, poll
  `),
  'veto:trade': list(`
    tariff*, trade agreement, free trade, exports, imports, investment, trade turnover, customs union, grain,
    pipeline, tourism, gas supplies, energy
  `),
};
