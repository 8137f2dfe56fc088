import { type Entries, list } from '../entries.js';

/** Protection granted and refused, and what an origin does to people abroad; verbs in their base form. */
export const AGENCY_DOOR_VERBS: Entries = {
  'door:shut': list(`
    lose/lost ..5 (status|permit|permits|residence|protection|asylum|right),
    take/took/taken away ..3 (status|permit|permits|residence), make/made ..4 harder, narrow, toughen, cap,
    cut/cut ..4 (quota|visas|programme|places), slash ..3 (quota|places), not prolong, not renew, not extend,
    not grant, not recognise, not recognize, not admit, find/found ..4 (inadmissible|unfounded),
    declare ..4 (inadmissible|unfounded|invalid), rule/ruled ..5 (inadmissible|unfounded),
    deem ..4 (unfounded|safe|inadmissible), turn/turned ..4 (around|away|back), designate ..4 safe,
    refuse to (issue|extend|renew|grant|admit|register|accept),
    decline to (issue|extend|renew|grant|admit|register|accept), let ..5 expire, keep/kept ..3 out,
    send/sent ..4 away, put/put ..4 on hold, require ..5 (valid|foreign|biometric) passport*,
    demand ..5 (valid|foreign|biometric) passport*, insist on ..4 passport*, ignore ..3 (request|application|claim),
    fence off, seal ..3 border, wall off
  `),
  'door:open': list(`
    legalise, legalize, regularise, regularize, naturalise, naturalize, resettle, evacuate, exempt, entitle,
    qualify for, let ..5 (stay|enter|apply|remain|work), let ..3 in, allow ..6 (stay|enter|apply|remain|work),
    permit ..6 (stay|enter|apply|remain|work), enable ..6 (stay|enter|apply|remain),
    lift ..5 (ban|restriction|restrictions|requirement), recognise ..6 (refugee|refugees|passport|passports),
    recognize ..6 (refugee|refugees|passport|passports), find/found ..5 refugee*,
    offer ..5 (asylum|refuge|protection|residence|visa|visas|sanctuary|resettlement|shelter),
    scrap ..4 (fee|requirement), scrap ..4 visa requirement, waive ..5 (requirement|fee|passport),
    replace ..4 passport*, shelter, host ..3 (refugees|exiles),
    take/took/taken in ..3 (refugees|exiles|dissidents|people), let ..5 (board|fly|depart|pass|through)
  `),
  'door:undo': list(`
    send/sent ..5 back for (review|reconsideration|examination), remit, refer ..4 back,
    find/found ..6 (unlawful|illegal|unconstitutional|unjustified),
    rule/ruled ..7 (unlawful|illegal|unconstitutional|unjustified), declare ..6 (unlawful|illegal|unconstitutional),
    oblige ..6 (reconsider|grant|issue|examine), order ..6 (reconsider|grant|issue|examine|reinstate), restore,
    reinstate, rescind, waive, overrule, reconsider, backtrack on, uphold/upheld ..4 (appeal|complaint),
    grant ..4 (appeal|complaint), allow ..3 appeal
  `),
  'origin:charge': list(`
    sentence ..9 (absentia|absence|remotely), try/tried ..9 (absentia|absence), put/put ..9 (wanted|search) list,
    place ..9 (wanted|search) list, add ..9 (wanted|search) list, include ..9 (wanted|search) list,
    declare ..6 (wanted|fugitive|fugitives), announce ..5 search for, issue ..8 (warrant|warrants),
    open ..8 (case|cases|proceedings|probe|investigation|inquiry) ..2 (against|into|on),
    start ..6 (case|cases|proceedings|investigation) ..2 (against|into), bring/brought ..6 (case|charges) against,
    initiate ..6 (case|cases|proceedings|investigation),
    launch ..6 (case|cases|proceedings|investigation|probe) ..2 (against|into), order ..9 absentia,
    remand ..9 absentia, hand/handed ..6 (sentence|sentences|years|term|verdict),
    sentence ..9 (years|prison|death|colony|life|jail), jail ..9 absentia, convict ..9 (absentia|absence),
    find/found ..9 guilty ..6 absentia, accuse ..6 of ..2 (treason| extremism| terrorism| espionage| spreading|
    financing| discrediting| insulting| propaganda| collusion| subversion| separatism| spying),
    charge ..6 with ..3 (treason| extremism| terrorism| espionage| spreading| financing| discrediting| insulting|
    propaganda| collusion| subversion| separatism| spying| fakes| mutiny),
    file ..6 (charges|case|cases) ..2 (against|over), offer ..8 (bounty|bounties|reward|rewards),
    put/put ..6 (bounty|bounties|price|reward), post ..3 (bounty|bounties|reward),
    raise ..3 (bounty|bounties|reward), confiscate ..6 (property|assets|flat|house|apartment),
    auction ..5 (flat|house|property|apartment), search ..6 (relatives|parents|family) ..2 home*, demand ..6 years,
    seek/sought ..5 years, name ..5 suspect*, declare ..5 suspect*, indict ..9 (abroad|absentia|exile),
    confiscate ..4 (homes|houses|apartments|flats)
  `),
  'origin:label': list(`
    add ..9 (register| list| registry| lists) of ..4 (agents| extremists| terrorists| organisations| organizations|
    materials| persons| formations), include ..9 (register| list| registry| lists) of ..4 (agents| extremists|
    terrorists| organisations| organizations| materials| persons| formations),
    enter ..9 (register|list|registry) of ..4 (agents|extremists|terrorists|organisations|organizations|materials),
    place ..9 (register|list|registry) of ..4 (agents|extremists|terrorists|organisations|organizations),
    put/put ..9 (register|list|registry) of ..4 (agents|extremists|terrorists|organisations|organizations),
    declare ..9 (extremist|terrorist|undesirable|agent|agents|terrorists|extremists),
    recognise ..9 (extremist|terrorist|undesirable|agent|agents),
    recognize ..9 (extremist|terrorist|undesirable|agent|agents),
    designate ..9 (extremist|terrorist|undesirable|agent|agents|terrorists),
    label ..9 (extremist|terrorist|undesirable|agent|agents|terrorists),
    list ..6 as ..3 (extremist|terrorist|terrorists|extremists|undesirable|agent|agents),
    update ..5 list* of ..2 (agents|extremists|terrorists),
    update ..4 (terrorist|extremist|extremists|terrorists) list, expand ..5 (terrorist|extremist) list,
    name ..6 (extremist|terrorist|terrorists|undesirable), outlaw,
    ban ..6 (extremist|terrorist|undesirable|organisation|movement|party),
    classify ..9 (extremist|terrorist|undesirable|materials)
  `),
  'origin:strip': list(`
    declare ..6 (passport|passports) ..3 (invalid|void), declare ..4 invalid ..4 (passport|passports),
    declare ..5 void ..4 (passport|passports), declare invalid the passport*,
    refuse ..9 (passport|passports|consular), deny ..9 (passport|passports|consular),
    withhold/withheld ..5 (passport|passports), block ..5 (passport|passports), not renew ..5 (passport|passports),
    not issue ..5 (passport|passports), stop ..8 (passport|passports|consular),
    cease ..6 (passport|passports|consular), suspend ..5 (passport|passports|consular|citizenship),
    confiscate ..6 (passport|passports), seize ..5 (passport|passports),
    take/took/taken away ..4 (passport|passports),
    withdraw/withdrew/withdrawn ..5 (passport|passports|citizenship|nationality),
    lose/lost ..4 (citizenship|nationality), denationalise, denationalize, banish,
    strip ..8 (citizenship|nationality|passport|passports), deprive ..7 (citizenship|nationality|passport),
    revoke ..8 (citizenship|nationality|passport|passports), annul ..8 (citizenship|nationality|passport|passports),
    cancel ..8 (citizenship|nationality|passport|passports), invalidate ..8 (passport|passports|citizenship),
    send/sent away ..6 (consulate|embassy), turn/turned ..4 away ..6 (consulate|embassy),
    require ..8 (return|returning|home) ..5 (passport|passports), serve only ..4 return,
    hold/held back ..3 passport*, ban ..6 passport*
  `),
};
