import { type Entries, list } from '../entries.js';

/** Matters that are not watched, and what an outlet says of itself. */
export const VETOES_PHRASES: Entries = {
  'veto:sport': list(`
    football*, footballer, striker, goalkeeper, midfielder, defender of the club, coach, league, championship,
    tournament, olympic*, athlete*, hockey, tennis, wrestler*, boxer, chess, match, goals, transfer window, loan spell,
    wrestling, judo*, grandmaster, medal*, stadium, cup final, world cup, sprinter, cyclist, basketball, winger,
    forward line, marathon, grand prix, skater*, biathlon*, volleyball, handball, goalscor*, rowing, swimmer*, gymnast*,
    wrestlers, referee*, playoff*, quarterfinal*, semifinal*, semi final*, quarter final*, premier league, ufc, mma,
    loan deal, on loan, six month loan, signed a contract with the club, goalkeepers, midfield, kick off, half time,
    own goal, red card, yellow card, offside, derby, cup tie, qualifier*, qualifying, friendly match, head coach,
    trainer of, relegat*, promotion race, title race, standings, top flight, first division, super league,
    champions league, europa league, euro 2024, euro 2028, asian games, asian cup, olympics, paralympic*, olympic games,
    world championship*, european championship*, grand slam, atp, wta, set point, tie break, chess olympiad,
    swiss system, round robin, rating points, knockout, title fight, heavyweight, lightweight, ippon, tatami, podium,
    gold medal*, silver medal*, bronze medal*, personal best, world record, relay race, triathlon, pole vault,
    long jump, shot put, javelin, figure skat*, ice rink, ski jump*, alpine, cross country ski*, bobsleigh, curling,
    formula one, formula 1, motogp, rally car, dakar rally, nomad games, kokpar, buzkashi, archer*, archery, fencing,
    fencer*, weightlift*, taekwondo, karate, kickbox*, sambo, rugby, cricket, baseball, softball, golf, golfer*,
    esports, e sports, footballers, midfielder*, goalscorer*, equaliser, hat trick, league table, return leg,
    second leg, first leg, sent off, wimbledon, match point*, rink, regatta, rowers, runner, race, boxing commission,
    featherweight, on loan until, sell on clause, transfer fee, warm up, knee ligament, weightlifter*,
    court of arbitration for sport, judo team, draw, own half, penalty shoot, weigh in, test match, innings, goalless,
    spectators
  `),
  'veto:history': list(`
    anniversary, commemorat*, memorial to, memorial was, memorial for, a memorial, memoir*, novel, documentary, film,
    museum, exhibition, historian*, stalin*, nkvd, soviet era, world war ii, second world war, deportees of,
    remembrance, monument, book about, new book, play about, soviet deportation*, century, archival, series about,
    thriller, book fair, gulag, wartime deportation*, premiere*, screenplay, theatre, review, years ago today,
    on this day in, remembered, commemorating, commemoration, commemorates, in memory of, memory of the victims,
    victims of repression, victims of political repression, day of remembrance, candlelight, laid flowers,
    laid a wreath, unveiled, memorial plaque, mass grave*, exhumed, declassified, centenary, bicentenary, jubilee,
    veteran of the second, great patriotic war, world war, first world war, cold war, tsarist, ottoman, medieval,
    soviet times, in soviet times, soviet period, soviet union in, ussr, stalinist, khrushchev, brezhnev, gorbachev,
    perestroika, holocaust, armenian genocide, deported in 1944, in 1944, in 1937, in 1938, in 1941, in 1949,
    cattle cars, special settlers, memoir, diaries, autobiography, biography of, feature film, short film,
    film festival, screening of, premiere of, box office, second feature, debut feature, cinema, stage play, staged,
    ballet, song about, museum of, gallery opening, art show, retrospective, book launch, publishes a book, book on,
    new novel, historical novel, tv series, season two, novelist new, review of, showing at, summer school,
    call for applications, mock case, moot court, round table, street festival, choir, lottery, postage stamp,
    postal stamp, retirement party, essay contest, poetry evening, under the hammer, obituary of, centenarian, aged 83,
    has died aged, died aged, funeral mass, will be buried, moved into, quiz, recipe, cookbook, concerts, festival,
    on stage, opera, season opens, giant panda, zoo, souvenir*, drill, parade, mushrooms
  `),
  'veto:stats': list(`
    per cent, percent, %, statistics, year on year, compared with, compared to, in the first half, in the first quarter,
    first nine months, first six months, since the beginning of the year, since the start of the year, annual report,
    increase of, rose by, fell by, figures, in total, over the past year, quarter of, estimated, average, survey, poll,
    year earlier, year before, years before, previous year, than in 2022, than in 2023, than in 2024,
    in the first six months, in the first nine months, in the first quarter of, first half of, second half of,
    third quarter, fourth quarter, over the same period, in the same period, during the year, for the year,
    in 2023 alone, in 2024 alone, by nationality, by country, by region, per thousand, per capita, dataset, counted,
    tally, our count, annual count, monthly count, monthly figures, annual figures, official figures, data show,
    data shows, numbers show, the number of, number of deportations, number of expulsions, number of applications,
    a total of, altogether, on average, median, fell to, rose to, dropped to, decreased, decrease, tripled, halved,
    up from, down from, more than in the previous, ranking, indicator*, results of the year, quarterly, poll found,
    respondents, surveyed, pollster*, forecast, projection*
  `),
  'veto:trade': list(`
    tariff*, trade agreement, free trade, exports, imports, investment, trade turnover, customs union, grain, pipeline,
    tourism, gas supplies, energy, customs duties, customs data, import duty, export duty, quotas, trade deal,
    trade volume, trade mission, business forum, chamber of commerce, investors forum, joint venture, supply contract,
    petroleum products, oil products, crude, refinery, wheat, flour, fruit exporters, agricultural products, logistics,
    freight, transit corridor, middle corridor, railway line, hydropower, electricity exports, solar, wind farm,
    nuclear plant, airline, flights to resume, direct flights, tourists, tourist season, tourist flow, hotel*,
    resort season, currency swap, central bank, interest rate, inflation, budget, gdp, stock exchange, bond issue,
    world bank, imf loan, discount, poultry, shipments, gas for electricity, kilowatt*, waybill*, haulier*, vat,
    tenge a tonne, tonnes a year, oil spill*, restitution, torque, auction, hammer at, euros a month, rents, price of,
    prices, harvest, irrigation
  `),
  'veto:sanctions': list(`
    sanctions, sanctioned, sanctions list, sanctioned entities, sanctioned individuals, asset freeze, price cap,
    export controls, embargo, secondary sanctions, sanctions package
  `),
  boilerplate: list(`
    has been declared an undesirable, is a foreign agent, was declared a foreign agent, designated as an undesirable,
    declared undesirable in, support us, subscribe to our, donate, become a patron, sign up for our, newsletter,
    you could face fines, read more, read also, see also, follow us, all rights reserved, illustrations by, edited by,
    translated by, photo by, getty images, join our telegram, this message was created, this material was, terms of use,
    cookies, related stories, related articles, more on this, most read, recommended for you, click here, crowdfund*,
    help us, your donation*, written by, advertisement, accessibility links, this content is, sharing liking, text size,
    share this, our work is, support independent, all proceeds, account number, bank details, our hotline,
    call our hotline, write to our bot, how to contact us, use a vpn, reading us may, check in one click, in one click,
    sign up, unsubscribe, privacy policy, reprinted with permission, press contact, notes to editors,
    for media inquiries, share on facebook, comments are closed, correction policy, send us a tip
  `),
};
