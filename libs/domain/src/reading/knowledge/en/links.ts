import { type Entries, list } from '../entries.js';

/** How clauses hang together and what small words say about places. */
export const LINK_PHRASES: Entries = {
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
  'answer:request': list(`
    request, requests
  `),
  'way:to': list(`
    to, into, toward, towards, back to, bound for
  `),
  'way:from': list(`
    from, out of
  `),
  'way:in': list(`
    in, inside, at, near, within, on the territory of, outside, across, throughout, on
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
    via, through
  `),
  'way:skip': list(`
    the, a, neighbouring, neighboring, nearby, central, northern, southern, eastern, western, capital, city, of,
    downtown, city's, republic, town, his, her, their, native, home, country, region, airport, state, kingdom,
    authorities, official, officials, both, either
  `),
  'way:fled': list(`
    fled, left, escaped, flee, fleeing, leaving, fled from, escaped from, exile from, exiles from, emigrated
    from, left behind, moved from, criticised, criticized, critic of, critics of, refugees from, refugee from,
    citizen of, citizens of, national of, nationals of, native of, activist from, activists from, journalist
    from, deserter from, deserters from, people from, wanted in, wanted by, sought by, request of, request from,
    requests from, requested by, persecution in, persecuted in, charges in, charged in, prison in, trial in,
    torture in, case in, tortured in, convicted in, sentenced in, leader of, president of, requests of, demand
    of, behest of, pressure from, on behalf of, behalf of, imprisoned in, jailed in, prosecution in, opposition
    in, protests in, sentence in, born in, ill treatment in, dissidents from, citizens from, asylum seekers
    from, asylum seeker from, students from, mobilisation in, mobilization in, pressed by, stand trial in, faces
    in, prosecuted in, accused in
  `),
  asker: list(`
    request, requests, demand, demands, warrant, wanted list, extradition request, behest, persecution,
    invasion, war, pressure, government critic*, regime critic*, opposition
  `),
  placeword: list(`
    city, town, capital, port, village, province, region, soil, territory, side of the border, border, resort,
    island, enclave
  `),
  based: list(`
    based
  `),
  airport: list(`
    airport
  `),
  rank: list(`
    major, colonel, captain, lieutenant, sergeant, pilot, veteran, defector, deserter, critic, critics,
    opponent, opponents, defectors, deserters
  `),
  month: list(`
    january, february, march, april, june, july, august, september, october, november, december
  `),
  day: list(`
    monday, tuesday, wednesday, thursday, friday, saturday, sunday
  `),
  'person:self': list(`
    he, she, him, her, his
  `),
  speaker: list(`
    said, says, told, according, lawyer, spokesman, spokeswoman, spokesperson, director, researcher, expert,
    analyst, head of, heads, judge, minister, president, prosecutor general, wrote, added, chairman, chair,
    ombudsman, ambassador, commented, reported by, explained, recalled, lawyers, against
  `),
};
