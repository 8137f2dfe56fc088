import { type Entries, list } from '../entries.js';

/** Attacks on life and limb. Verbs in their base form. */
export const ACTS_HARM_VERBS: Entries = {
  'act:harm': list(`
    find/found dead, strangle, attack, beat/beat/beaten, stab, shoot/shot, kill, murder, assassinate, assault,
    gun/gunned down, fire at, set/set fire to the home, set/set fire to the car, torch the, hospitalise ..3 after,
    injure, ambush, bludgeon, maul, batter, slash, strike/struck ..3 (hammer|knife|head), throw/threw/thrown acid,
    douse, firebomb, blow/blew up the, run/ran ..2 over, shoot/shot at, shoot/shot dead, stab ..2 to death,
    open fire on, try/tried to kill, beat/beat/beaten up, break/broke/broken ..2 (jaw|nose|arm|leg|ribs|skull),
    leave/left ..3 (unconscious|bleeding|coma), spray ..3 (face|eyes), set/set upon, fall/fell from ..3 window,
    find/found riddled, riddle, find/found ..2 bullet, punch, kick ..2 in, burn ..3 alive, scald, maim, mutilate,
    electrocute, slay/slew/slain, pelt, lynch, pummel, manhandle, rough ..2 up,
    throw/threw/thrown ..4 (window|balcony|stairs|bridge), push ..4 (window|balcony|train|stairs|platform),
    fire ..5 (shots|times|bullets|rounds|pistol), hit ..5 (head|face|hammer|bar|bat|axe|brick),
    strike/struck ..5 (hammer|knife|head|bar|bat|axe|bottle|face), slash ..4 (throat|face|tyres|tires|neck),
    slit/slit ..3 (throat|wrists), plant ..4 (bomb|explosive|device), blow/blew/blown up, explode under, detonate,
    try/tried to (kill|murder|poison|strangle|shoot|stab), attempt to (kill|murder|poison|strangle|shoot|stab),
    plot to (kill|murder|poison|abduct|kidnap|assassinate), plan to (kill|murder|assassinate|poison),
    find/found (hanged|hanging|strangled|shot|stabbed|drowned|murdered|beaten|unconscious|lifeless),
    find/found ..4 (dead|hanged|strangled|lifeless|murdered), fall/fell ..2 ill, fall/fell into a coma,
    fall/fell to ..2 death, leave/left for dead, leave/left ..4 (hospital|unconscious|bleeding|coma|injured|wounded),
    die/died ..5 (wounds|injuries|poisoning|attack|gunshot|stabbing), run/ran ..3 (over|down),
    knock ..3 (down|unconscious), ram ..3 (car|bicycle), pepper spray, spray ..4 (gas|face|eyes|acid), splash ..4 acid,
    break/broke/broken ..5 (jaw|nose|arm|leg|rib|ribs|wrist|teeth|hand|finger|fingers|cheekbone|skull|collarbone),
    stab ..5 (times|neck|chest|back|stomach|abdomen), shoot/shot ..4 (dead|head|times|chest|leg|back|killed),
    gun ..4 down, cut/cut ..3 throat, crack ..3 skull, set/set ..4 on fire, torture to death,
    poison (him|her|them|the|a|with|by|in), plan to (set|shoot|burn|blow|attack), plot to (set|burn|blow|attack|shoot),
    scout ..3 (home|house|flat) of, set/set ..3 (car|home|house|flat|door) ..2 (alight|ablaze|afire), set/set alight,
    hit ..3 by ..3 (bullets|shots|car), suffer burns, lose/lost ..2 (teeth|tooth|eye|hand|finger), knock ..2 out,
    wait for ..2 with ..2 (hammer|knife|bat|gun), die/died of (burns|poisoning|gunshot|his|her), die/died in hospital,
    graze, bomb (his|her|their|the), drown (him|her|them), choke (him|her|them), club (him|her|them), hack ..2 to death,
    knife (him|her|them), rig ..3 (car|vehicle) with, break/broke/broken both ..3 (arms|legs|hands),
    break/broke/broken ..3 (arms|legs|hands)
  `),
};

/** The same as nouns and fixed phrases. */
export const ACTS_HARM_PHRASES: Entries = {
  'act:harm/past': list(`
    poisoned, was poisoned, clubbed, knifed, wounded, drowned, mugged, choked, hacked to death, stabbed to death,
    beaten to death, shot to death, was bombed, gunned down, left for dead, badly beaten, brutally beaten
  `),
  'noun:harm': list(`
    attack on, attacks on, assassination*, murder of, killing of, poisoning, stabbing, assassination attempt,
    attempt on the life, attempt on his life, attempt on her life, assault on, attempted murder of, knife attack,
    arson attack, hit squad, assassination of, beating of, shooting of, stabbing of, toxin*, nerve agent, novichok,
    polonium, thallium, ricin, cyanide, arsenic, mercury poisoning, heavy metals in, gunshot wound*, stab wound*,
    knife wound*, head wound*, head injur*, bullet wound*, bullet holes, gunshots, gunfire at, car bomb, parcel bomb,
    letter bomb, explosive device, bomb under, bomb attack, murder plot, assassination plot, assassination bid,
    murder attempt, attempted assassination, attempted murder, attempted poisoning, attempted killing,
    suspected poisoning, contract on, contract to kill, contract killing of, hired killer*, hired to kill,
    drive by shooting, acid attack, hammer attack, axe attack, arson attack on, brutal attack, violent attack,
    savage beating, severe beating, the beating, beating by, the killing, the murder of, suspicious death,
    mysterious death, unexplained death, violent death, violent assault, fatal shooting, fatal stabbing, shooting dead,
    shots at, shots fired, death of ..3 (activist|journalist|dissident|blogger|exile|critic|defector|pilot),
    attacked with, beaten with, hit by a car, pushed under, fell from a (window|balcony), fell out of a window,
    intensive care, in a coma, concussion, broken ribs, broken nose, broken jaw, fractured, bruises, attackers,
    attempt to kill, attempt on, attempted hit, hit job, contract hit, kill order, order to kill,
    price on (his|her|their) head, burns to, gunshot, bullets, traces of poison, traces of thallium, unknown substance,
    radioactive, door handle, brake lines, brakes were cut, wheel nuts, tracker under, tracker on, gps tracker,
    kill list, scouting the home, watched the house, surveillance photographs of, traces of, nerve agent in,
    suspicious illness, mystery illness, sudden illness, acid thrown, shots were fired, shot fired at, stabbing attack,
    knife to, hammer blows, iron bars, baseball bat*, knuckleduster*, stun gun, hit and run, staged accident,
    explosion at the home, explosion at his, explosion under, firebomb*, molotov cocktail at, petrol bomb at
  `),
};
