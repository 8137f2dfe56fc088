import { type Entries, list } from '../entries.js';

/** How protection is granted, refused and restored. Verbs in their base form. */
export const PROTECTION_ACTS_VERBS: Entries = {
  'door:shut': list(`
    refuse, deny, reject, revoke, cancel, annul, withdraw/withdrew/withdrawn, strip, stop issuing, stop accepting,
    stop granting, terminate, turn back, turn away, turn ..3 away, turn ..3 back, abolish, restrict, turn down, rescind,
    refuse to extend, refuse to renew, decline to renew, not renew, not extend, invalidate, discontinue, phase out,
    knock/knocked back, turn ..5 down, throw/threw/thrown out, quash ..3 (status|permit|residence),
    rule/ruled ineligible, wind/wound down, roll back, shut/shut ..3 out, slam, bolt, axe, curb, limit, lock ..2 out,
    not issue, no longer issue, refuse ..5 (asylum|visa|visas|residence|status|protection|entry),
    deny ..5 (asylum|visa|visas|residence|status|protection|entry|boarding), strip ..6 of, expire, lapse, fail to renew,
    keep/kept ..3 from entering, bar ..4 from, exclude, remove ..3 from the, wrap up, let ..3 lapse, send/sent ..3 back,
    lose/lost ..5 (status|permit|permits|residence|protection|asylum|right),
    take/took/taken away ..3 (status|permit|permits|residence), make/made ..4 harder,
    cut/cut ..4 (quota|visas|programme|places), slash ..3 (quota|places), not prolong, not grant, not recognise,
    not recognize, not admit, find/found ..4 (inadmissible|unfounded), declare ..4 (inadmissible|unfounded|invalid),
    rule/ruled ..5 (inadmissible|unfounded), deem ..4 (unfounded|safe|inadmissible), turn/turned ..4 (around|away|back),
    designate ..4 safe, refuse to (issue|extend|renew|grant|admit|register|accept),
    decline to (issue|extend|renew|grant|admit|register|accept), let ..5 expire, keep/kept ..3 out, send/sent ..4 away,
    require ..5 (valid|foreign|biometric) passport*, demand ..5 (valid|foreign|biometric) passport*,
    insist on ..4 passport*, ignore ..3 (request|application|claim), fence off, seal ..3 border, wall off,
    issue no ..3 visa*, grant no ..3 (visa*|permit*|asylum), send/sent away from ..3 (border|office|centre|consulate),
    renew no ..3 permit*, strike/struck ..4 off the waiting list, pull ..3 (visa|visas|permit|permits),
    refuse ..6 (asylum|visa*|permit*|residenc*|extension), ban ..6 (entering|entry), bar ..6 (entering|entry),
    close ..4 to ..4 (russians|belarusians|afghans|iranians|refugees|applicants|citizens|nationals),
    put/put ..4 (applications|visas|processing|programme|claims|scheme|permits) on hold
  `),
  'door:open': list(`
    grant, issue, extend, launch, resume, restore, recognise ..3 as, recognize ..3 as, reopen, renew, prolong, ease,
    simplify, begin/began/begun issuing, start issuing, confer, hand ..3 out, hand ..3 (visa|visas|permit|permits),
    welcome, take/took/taken in, unveil, relaunch, restart, reinstate, broaden, widen, lengthen, waive, let ..3 stay,
    allow ..4 to stay, permit ..4 to stay, uphold/upheld, recognise, recognize,
    give/gave/given ..4 (asylum|status|residence|visa|visas|refuge|shelter|protection), collect, legalise, legalize,
    regularise, regularize, naturalise, naturalize, resettle, evacuate, exempt, entitle, qualify for,
    let ..5 (stay|enter|apply|remain|work), allow ..6 (stay|enter|apply|remain|work),
    permit ..6 (stay|enter|apply|remain|work), enable ..6 (stay|enter|apply|remain),
    lift ..5 (ban|restriction|restrictions|requirement), recognise ..6 (refugee|refugees|passport|passports),
    recognize ..6 (refugee|refugees|passport|passports), find/found ..5 refugee*,
    offer ..5 (asylum|refuge|protection|residence|visa|visas|sanctuary|resettlement|shelter),
    scrap ..4 (fee|requirement), scrap ..4 visa requirement, waive ..5 (requirement|fee|passport),
    replace ..4 passport*, host ..3 (refugees|exiles), take/took/taken in ..3 (refugees|exiles|dissidents|people),
    let ..3 in after, let ..9 (stay|enter|remain), take/took/taken ..2 applications,
    resume (accepting|issuing|granting|processing|registering),
    begin/began/begun ..3 (issuing|granting|accepting|applications),
    take/took/taken in ..3 (refugees|exiles|dissidents|people|families), give/gave/given ..3 (shelter|sanctuary|refuge),
    clear ..4 for resettlement, fly/flew/flown ..4 to safety, bring/brought ..4 to safety, waive ..4 visa*,
    lift ..4 (visa|entry) ..2 ban, welcome ..4 (refugees|exiles|dissidents|deserters), take/took/taken ..2 in as,
    take/took/taken (him|her|them) in, put/put ..3 up in, open ..2 track,
    reopen ..4 (track|programme|program|scheme|channel|corridor)
  `),
  'door:undo': list(`
    overturn, quash, annul, reverse, set/set aside, strike/struck down, repeal,
    send/sent ..5 back for (review|reconsideration|examination), remit, refer ..4 back,
    find/found ..6 (unlawful|illegal|unconstitutional|unjustified),
    rule/ruled ..7 (unlawful|illegal|unconstitutional|unjustified), declare ..6 (unlawful|illegal|unconstitutional),
    oblige ..6 (reconsider|grant|issue|examine), order ..6 (reconsider|grant|issue|examine|reinstate), reinstate,
    rescind, waive, overrule, reconsider, backtrack on, uphold/upheld ..4 (appeal|complaint),
    grant ..4 (appeal|complaint), allow ..3 appeal, lift ..3 (refusal|refusals|ban|rejection|cancellation),
    void ..3 (refusal|decision|rejection), restore ..4 (status|permit|permits|residence|asylum|protection|residency),
    cancel ..3 (refusal|rejection|decision), undo/undid/undone ..3 (refusal|decision|rejection|cancellation),
    give/gave/given back ..3 (status|permit|residence), win/won ..3 appeal against ..3 (refusal|rejection)
  `),
};

/** The same as nouns and fixed phrases. */
export const PROTECTION_ACTS_PHRASES: Entries = {
  'door:shut': list(`
    refusal, rejection, denial, refusal to extend, refusal of, rejection of, denial of, revocation of, non renewal,
    non extension, annulment of, cancellation of, withdrawal of, negative decision, negative decisions, refusals of,
    rejections of, deadline to leave, order to leave, obligation to leave, obliged to leave, ordered to leave,
    exclusion of, exclusion from, tightening of, cut off date, last day for, expiry of,
    (end|closure|suspension|closing|ban|freeze|halt|pause|curbs|restrictions|restriction|termination|shutdown|limits|
    cap) (of|on|to|in) ..4 (asylum|refuge|visa*|permit*|residen*|status|protection|citizenship|nationality|passport*|
    shelter|stay|entry|resettlement|application*|claim*|parole|document*|card*|applicant*|seeker*|refugee*|border*|
    crossing*|consulate*|door*|papers)
  `),
  'door:shut/passive': list(`
    (asylum|visa*|permit*|residenc*|status|protection|citizenship|resettlement|application*|claim*|border*|crossing*|
    programme|program|scheme) (was|were|is|are|be|been|being) (refused|denied|rejected|dismissed|closed|stopped|
    suspended|revoked|cancelled|canceled|annulled|withdrawn|terminated|frozen|scrapped|shut|declined|blocked),
    (asylum|visa*|permit*|residenc*|status|protection|citizenship|resettlement|application*|claim*|border*|crossing*|
    programme|program|scheme) (has|have|had|will|would) be* (refused|denied|rejected|dismissed|closed|stopped|
    suspended|revoked|cancelled|canceled|annulled|withdrawn|terminated|frozen|scrapped|shut|declined|blocked),
    (asylum|visa*|permit*|residenc*|status|protection|citizenship|resettlement|application*|claim*|border*|crossing*|
    programme|program|scheme) (refused|denied|rejected|dismissed|closed|stopped|suspended|revoked|cancelled|canceled|
    annulled|withdrawn|terminated|frozen|scrapped|shut|declined|blocked),
    (asylum|visa*|permit*|residenc*|status|protection|citizenship|resettlement|application*|claim*|border*|crossing*|
    programme|program|scheme) stay* (closed|shut)
  `),
  'door:shut/base': list(`
    (close|stop|end|ban|bar|halt|block|pull|dismiss|decline|scrap|cease|freeze|tighten|suspend|narrow|cap|
    toughen) ..6 (asylum|refuge|visa*|permit*|residen*|status|protection|citizenship|nationality|passport*|shelter|
    stay|entry|resettlement|application*|claim*|parole|document*|card*|applicant*|seeker*|refugee*|border*|crossing*|
    consulate*|door*|papers)
  `),
  'door:shut/present': list(`
    (closes|stops|ends|bans|bars|halts|blocks|pulls|dismisss|declines|scraps|ceases|freezes|tightens|suspends|shuts|
    narrows|caps|toughens) ..6 (asylum|refuge|visa*|permit*|residen*|status|protection|citizenship|nationality|
    passport*|shelter|stay|entry|resettlement|application*|claim*|parole|document*|card*|applicant*|seeker*|refugee*|
    border*|crossing*|consulate*|door*|papers)
  `),
  'door:shut/past': list(`
    (closed|stopped|ended|banned|barred|halted|blocked|pulled|dismissed|declined|scrapped|ceased|froze|frozen|
    tightened|suspended|shut|narrowed|capped|toughened) ..6 (asylum|refuge|visa*|permit*|residen*|status|protection|
    citizenship|nationality|passport*|shelter|stay|entry|resettlement|application*|claim*|parole|document*|card*|
    applicant*|seeker*|refugee*|border*|crossing*|consulate*|door*|papers),
    not renewed, not extended, not prolonged, not granted, not issued, not recognised, not recognized, was not accepted,
    were not accepted, wound up, programme was ended, programme has been wound, scheme has been wound,
    no longer be extended, no longer be renewed, no longer be granted, no longer extended, no longer renewed,
    no longer granted, no longer issued
  `),
  'door:shut/ing': list(`
    (closing|stopping|ending|banning|barring|halting|blocking|pulling|dismissing|declining|scrapping|ceasing|freezing|
    tightening|suspending|shutting|narrowing|capping|toughening) ..6 (asylum|refuge|visa*|permit*|residen*|status|
    protection|citizenship|nationality|passport*|shelter|stay|entry|resettlement|application*|claim*|parole|document*|
    card*|applicant*|seeker*|refugee*|border*|crossing*|consulate*|door*|papers)
  `),
  'door:open': list(`
    now issue*, will be able to, eligible for, has begun issuing, began issuing, grant of, granting of, opening of,
    extension of, renewal of, issuance of, recognition of, introduction of, resumption of, launch of, may stay,
    can stay, allowed to stay, permitted to stay, may remain, can remain, will be issued, are issued, is issued,
    have been issued, has been issued, now accept*, now grant*, now recognis*, now allow*, entitled to, right to apply,
    can apply, may apply, able to apply, can be renewed, without a valid passport, with an expired passport,
    with expired passports, on humanitarian grounds, let in after, admitted to, landed safely, arrived safely,
    reached safety, is safe in, in safety, found refuge, find refuge, found shelter, found a new home, found sanctuary,
    found safety, has refuge, got (his|her|their) papers, has papers now, opens its doors to, opened its doors to,
    door is open
  `),
  'door:open/passive': list(`
    (asylum|refuge|visa*|permit*|residenc*|status|protection|citizenship|passport*|resettlement|application*|claim*|
    card*) (was|were|is|are|be|been|being) (given|granted|issued|received|obtained|won|approved|accepted|awarded|
    extended|renewed|recognised|recognized|allowed|restored),
    (asylum|refuge|visa*|permit*|residenc*|status|protection|citizenship|passport*|resettlement|application*|claim*|
    card*) (has|have|had|will|would|must|should) be* (given|granted|issued|received|obtained|won|approved|accepted|
    awarded|extended|renewed|recognised|recognized|allowed|restored),
    (asylum|refuge|visa*|permit*|residenc*|status|protection|citizenship|passport*|resettlement|application*|claim*|
    card*) (given|granted|issued|received|obtained|won|approved|accepted|awarded|extended|renewed|recognised|
    recognized|allowed|restored)
  `),
  'door:open/base': list(`
    (open|receive|obtain|admit|accept|provide|secure|expand|award|approve|allow|give|win|get|offer|
    promise) ..6 (asylum|refuge|visa*|permit*|residen*|status|protection|citizenship|nationality|passport*|shelter|
    stay|entry|resettlement|application*|claim*|parole|document*|card*|applicant*|seeker*|refugee*|border*|crossing*|
    consulate*|door*|papers)
  `),
  'door:open/present': list(`
    (opens|receives|obtains|admits|accepts|provides|secures|expands|awards|approves|allows|gives|wins|gets|offers|
    promises) ..6 (asylum|refuge|visa*|permit*|residen*|status|protection|citizenship|nationality|passport*|shelter|
    stay|entry|resettlement|application*|claim*|parole|document*|card*|applicant*|seeker*|refugee*|border*|crossing*|
    consulate*|door*|papers)
  `),
  'door:open/past': list(`
    (opened|received|obtained|admitted|accepted|provided|secured|expanded|awarded|approved|allowed|gave|given|won|got|
    offered|promised) ..6 (asylum|refuge|visa*|permit*|residen*|status|protection|citizenship|nationality|passport*|
    shelter|stay|entry|resettlement|application*|claim*|parole|document*|card*|applicant*|seeker*|refugee*|border*|
    crossing*|consulate*|door*|papers)
  `),
  'door:open/ing': list(`
    (opening|receiving|obtaining|admitting|accepting|providing|securing|expanding|awarding|approving|allowing|giving|
    winning|getting|offering|promising) ..6 (asylum|refuge|visa*|permit*|residen*|status|protection|citizenship|
    nationality|passport*|shelter|stay|entry|resettlement|application*|claim*|parole|document*|card*|applicant*|
    seeker*|refugee*|border*|crossing*|consulate*|door*|papers)
  `),
  'door:undo': list(`
    annulled the refusal, quashed the refusal, overturned the refusal, set aside the refusal, refusal was annulled,
    refusal was quashed, refusal ..9 annulled, decision was annulled, unlawful refusal, sent back for reconsideration
  `),
};
