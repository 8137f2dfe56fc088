import { type Entries, list } from '../entries.js';

/** How clauses hang together and what small words say about places. */
export const LINKS_PHRASES: Entries = {
  'link:that': list(`
    that, whether
  `),
  'link:break': list(`
    but, while, although, though, because, when, after, before, whereas, who, whom, which, whose, where, until,
    as soon as, despite, following, amid, however, adding, saying, so that, as well as
  `),
  'link:relative': list(`
    who, whom, which, whose, where
  `),
  'link:and': list(`
    and, or, then, but
  `),
  'way:to': list(`
    to, into, toward, towards, back to, bound for, back into, over to, homeward to, bound to, heading for, headed for,
    destined for, en route to, on the way to, on his way to, on her way to, on their way to, for return to
  `),
  'way:from': list(`
    from, out of, away from, fresh from
  `),
  'way:in': list(`
    in, inside, at, near, within, on the territory of, outside, across, throughout, on, inside of, in central,
    in downtown, in eastern, in western, in northern, in southern, based in, located in, living in, lived in, lives in,
    held in, arrested in, detained in, seized in, abducted in, stationed in, resident in
  `),
  'way:by': list(`
    by
  `),
  'way:of': list(`
    of
  `),
  'way:with': list(`
    with, between, among
  `),
  'way:via': list(`
    via, through, by way of, transiting, in transit through, changing planes in, with a stopover in, stopover in,
    connecting in
  `),
  'way:skip': list(`
    the, a, neighbouring, neighboring, nearby, central, northern, southern, eastern, western, capital, city, of,
    downtown, city's, republic, town, his, her, their, native, home, country, region, airport, state, kingdom,
    authorities, official, officials, both, either
  `),
  'way:fled': list(`
    fled, left, escaped, flee, fleeing, leaving, fled from, escaped from, exile from, exiles from, emigrated from,
    left behind, moved from, criticised, criticized, critic of, critics of, refugees from, refugee from, citizen of,
    citizens of, national of, nationals of, native of, activist from, activists from, journalist from, deserter from,
    deserters from, people from, wanted in, wanted by, sought by, request of, request from, requests from, requested by,
    persecution in, persecuted in, charges in, charged in, prison in, trial in, torture in, case in, tortured in,
    convicted in, sentenced in, leader of, president of, requests of, demand of, behest of, pressure from, on behalf of,
    behalf of, imprisoned in, jailed in, prosecution in, opposition in, protests in, sentence in, born in,
    ill treatment in, dissidents from, citizens from, asylum seekers from, asylum seeker from, students from,
    mobilisation in, mobilization in, pressed by, stand trial in, faces in, prosecuted in, accused in, wanted by the,
    wanted over, sought in, accused by, charged by, indicted by, indicted in, indictment in, sentenced by, convicted by,
    warrant from, warrant of, notice from, notice by, alert from, alert by, circulated by, issued by, asked by,
    request by, requests by, papers from, letter from, demand by, bounty from, hunted by, chased by, targeted by,
    persecuted by, tortured by, jailed by, opponents of, opponent of, dissident from, exile of, refugee of, returnee to,
    ran away from, got out of, came from, arrived from, defected from, emigrated, hails from, originally from,
    comes from, born and raised in, prison term in, prison sentence in, sentenced to death in, treason in,
    proceedings in, verdict in, war waged by, military service in, conscription in, army of, opposition movement in,
    protests against, coup in, uprising in, crackdown in, repression in, dissidents of, citizens of the,
    national of the, nationals of the, citizen of the
  `),
  placeword: list(`
    city, town, capital, port, village, province, region, soil, territory, side of the border, border, resort, island,
    enclave, district, quarter, suburb, neighbourhood, neighborhood, settlement, crossing, bank, coast, waters, sector,
    oblast, krai, county, prefecture, governorate, peninsula, valley, camp
  `),
  based: list(`
    based, headquartered, registered
  `),
  airport: list(`
    airport, international airport, airfield, air base
  `),
  month: list(`
    january, february, march, april, june, july, august, september, october, november, december
  `),
  day: list(`
    monday, tuesday, wednesday, thursday, friday, saturday, sunday
  `),
};
