import { type Entries, list } from '../entries.js';

/** What turns a claim: denial, refusal, approval, request, fear, plan. Verbs in their base form. */
export const CUE_VERBS: Entries = {
  'cue:refuse': list(`
    refuse, decline, reject, turn/turned down, dismiss, deny, decide not, rule/ruled out, rule/ruled against,
    throw/threw/thrown out, opt not, agree not
  `),
  'cue:stop': list(`
    halt, stop, block, suspend, overturn, quash, cancel, annul, stay, prevent, prohibit,
    forbid/forbade/forbidden, ban, bar, revoke, reverse, set/set aside, lift, freeze/froze/frozen, postpone,
    defer, strike/struck down, drop, withdraw/withdrew/withdrawn, void, scrap, abandon, avert
  `),
  'cue:approve': list(`
    instruct, direct, oblige,
    approve, order, rule that, rule ..3 can be, rule ..3 be, rule in favour of, rule in favor of, uphold/upheld,
    authorise, authorize, clear ..4 for, clear the way for, clear, greenlight, green light, grant, allow,
    permit, sanction, sign off on, agree to, consent to, satisfy, decide to, confirm the decision,
    give/gave/given the go ahead, find/found ..3 admissible, declare ..2 admissible, endorse, issue ..3 order,
    sentence ..4 to deportation
  `),
  'cue:request': list(`
    request, demand, seek/sought, ask for, ask ..4 to, ask, apply for, file ..4 for, submit ..4 request,
    call/called for the, send/sent ..5 request, submit ..5 request, file ..5 request, insist on, push for, press for, pursue
  `),
  'cue:want': list(`
    want, would like
  `),
  'cue:plea': list(`
    urge, call/called on, call/called upon, appeal to, plead with, beg, warn, implore, caution
  `),
  'cue:fear': list(`
    fear, worry/worried, dread, risk, face, suspect
  `),
  'cue:expect': list(`
    expect, anticipate, predict
  `),
  'cue:consider': list(`
    consider, examine, study, weigh, review, look/looked into, begin/began/begun proceedings
  `),
  'cue:plan': list(`
    plan, prepare, intend, schedule, set/set to, be due to, await, propose,
    pledge, vow, promise, be about to, try/tried, attempt
  `),
  'cue:deny': list(`
    deny reports, deny that, deny having, deny, refute, dismiss reports, dismiss claims, dismiss as, debunk
  `),
  'cue:appeal': list(`
    appeal against, appeal, challenge, contest, fight/fought, oppose, resist, object to, complain about
  `),
  'cue:avoid': list(`
    avoid, escape, evade, flee/fled, dodge
  `),
  'cue:confirm': list(`
    confirm, acknowledge, admit, announce
  `),
  'cue:threat': list(`
    threaten to, threaten with, threaten ..3 with, threaten
  `),
  'cue:exclude': list(`
    rule/ruled out
  `),
};

export const CUE_PHRASES: Entries = {
  'cue:neg': list(`
    not, never, don't, doesn't, didn't, won't, wouldn't, isn't, aren't, wasn't, weren't, hasn't, haven't, can't,
    couldn't, cannot, neither, nor, without, instead of, rather than, no longer, no
  `),
  'cue:nobody': list(`
    no one, nobody, none of, no country, not a single, no cases of, no case of, no activist*, no russian*, no
    state, no deportation*, no extradition*
  `),
  'cue:refuse': list(`
    refusal*, rejection, no grounds for, inadmissible, impermissible
  `),
  'cue:stop': list(`
    interim measures, rule 39, stay of, moratorium on, unlawful, illegal and
  `),
  'cue:approve': list(`
    approval*, in favour of, in favor of, admissible, go ahead, order for, order on, order to, decree on, warrant for, decision to, ruling on, can be, has
    been cleared, decision on the, subject to deportation, subject to extradition
  `),
  'cue:request': list(`
    request, requests, demand for, at the request, petition*, application, note verbale, bid to, bid for,
    efforts to, effort to, wanted by, sought by
  `),
  'cue:plea': list(`
    plea, pleas, open letter, petition against, campaign against, must not, should not, calls on, calling on,
    must be, statement against, urgent appeal, concern over, concerned about, concerned that, concern about,
    alarm over, alarmed, imminent
  `),
  'cue:fear': list(`
    fears, afraid, fear of, fearing, worried, at risk of, risk of, risks, danger of, threat of, threatened with,
    in danger, anxious, concerns that, faces, facing, could face, may face, likelihood, prospect of, possibility
    of, possible, potential, feared, likely, suspected of, liable to
  `),
  'cue:may': list(`
    ready to, willing to, prepared to, may, might, could, perhaps, maybe, possibly, apparently about
  `),
  'cue:if': list(`
    if, unless, in case, in the event, whether, should they, should he, should she, provided that, as long as,
    once
  `),
  'cue:would': list(`
    would, wouldn't, would have, he'd, they'd, had he, had she, had they
  `),
  'cue:will': list(`
    will, 'll, shall, going to, is to be, are to be, was to be, were to be, to be, soon, in the near future, due
    to be, about to be, scheduled for, scheduled to, set to, expected to, awaiting, pending, plans to, next
    week, tomorrow
  `),
  'cue:appeal': list(`
    appeal against, complaint against, appeals against, campaign to stop, complaint, appeal, fight against,
    battle against, challenge to, fighting against
  `),
  'cue:avoid': list(`
    to avoid, narrowly avoided, instead of
  `),
  'cue:rumour': list(`
    reportedly, allegedly, rumour*, rumor*, unconfirmed, unverified, telegram channel*, according to telegram,
    purported*, supposedly, anonymous source*, unnamed source*, it is said, is said to, are said to, according
    to some, claims circulat*, social media users, according to channels, has not been confirmed, could not be
    independently, could not independently, could not verify, not independently verified, pro kremlin, sources
    close to, source close to, word has spread, a channel claimed, channel claims, claimed on telegram, no
    official confirmation, according to a source, state media claimed, believed to have
  `),
  'cue:deny': list(`
    denial, false reports, fake, hoax, not true, untrue, groundless
  `),
  'cue:told': list(`
    announced the, reported the, confirmed the, condemned the, condemns the, condemn the, decried the, deplored the,
    criticised the, criticized the, protested the, denounced the, protest against the, outrage over the, carried out the,
    announces the, confirms the, reports the, justified the, defended the, witnessed the
  `),
  'cue:baseless': list(`
    own request, their own will, his own free will,
    baseless, groundless, unfounded, no truth, nonsense, untrue, not true, fabricat*
  `),
  'cue:confirm': list(`
    confirmed by
  `),
  'cue:after': list(`
    after, following, since, because of, despite, over the, in response to, result of
  `),
  'cue:lapse': list(`
    expired, no longer
  `),
  'cue:before': list(`
    before, until, prior to
  `),
  'cue:first': list(`
    i, me, my, we, us, i'm, i'll, i've, i'd
  `),
  'cue:history': list(`
    for example, back in, in the past, previously, earlier cases, in recent years, at the time, years ago, a
    decade ago, years earlier, in stark contrast, recalled, recalls, remember*, history of, notorious
  `),
  'cue:be': list(`
    be
  `),
  'aux:be': list(`
    be, is, are, was, were, been, being, got, gets, get
  `),
  'cue:deal:hour': list(`
    not today, adjourned, postponed
  `),
};
