import { type Entries, list } from '../entries.js';

/** Further words of approval, refusal, request and doubt. */
export const WIDER_CUE_VERBS: Entries = {
  'cue:refuse': list(`
    say/said no to, say/said no, rebuff, spurn, snub, knock/knocked back, turn/turned ..3 down,
    rule/ruled that ..6 cannot, rule/ruled that ..6 not, find/found no grounds, find/found no basis,
    find/found no reason, find/found against, come/came down against, veto, disallow, not grant, balk at,
    vote against, stop/stopped short of, shoot/shot down, withhold
  `),
  'cue:stop': list(`
    call/called off, put/put off, shelve, nullify, vacate, rescind, invalidate, enjoin, restrain, pause,
    put/put a stop to, put/put a halt to, put/put an end to, intervene to, step/stepped in to, thwart, foil,
    spare ..3 from, save ..3 from, order ..2 halt, keep/kept ..3 from, protect ..3 from, send/sent ..3 case back,
    remand ..3 case, order ..3 (retrial|rehearing|review), discontinue, strike/struck out, bring/brought to a halt,
    shield ..3 from
  `),
  'cue:approve': list(`
    wave ..3 through, rubber stamp, nod through, give/gave/given ..4 (nod|approval|consent|blessing|green|assent),
    agree, sign/signed ..3 order, sign/signed off, rule/ruled ..3 lawful, rule/ruled ..3 admissible,
    rule/ruled ..3 should be, rule/ruled ..3 must be, rule/ruled ..3 may be, rule/ruled there ..4 no obstacles,
    find/found no obstacles, find/found no obstacle, see/saw/seen no obstacle*, accede to, side with,
    fall/fell in with, dismiss ..4 appeal against, reject ..4 appeal against,
    throw/threw/thrown out ..4 appeal against, affirm, ratify, pave the way for, open the way for,
    remove the last obstacle to, lift the ..3 (ban|stay|bar) on, deem ..3 admissible,
    declare ..3 (lawful|extraditable)
  `),
  'cue:request': list(`
    press ..3 for, lodge ..5 (request|demand|application), ask ..5 for, push ..3 for, lobby ..4 for, lobby for,
    want ..4 back, table ..3 request, invite, call/called for, apply for, renew ..3 request, repeat ..3 request,
    resubmit, reiterate
  `),
  'cue:want': list(`
    want ..3 to
  `),
  'cue:plea': list(`
    beseech, entreat, plead, exhort, press ..3 not to, ask ..5 not to, alert, sound the alarm, demand ..4 not be,
    protest against plans
  `),
  'cue:fear': list(`
    dread
  `),
  'cue:consider': list(`
    mull, debate, hear/heard, evaluate, deliberate, assess
  `),
  'cue:plan': list(`
    ready, arrange, aim, hope, mean, gear up to
  `),
  'cue:deny': list(`
    brush ..2 off, play down, laugh off, rubbish, reject claims, reject reports, contradict
  `),
};

export const WIDER_CUE_PHRASES: Entries = {
  'cue:nobody': list(`
    not one, not a single, no russians, no one has, none has, none have, nobody has, zero, never once, no deserter*,
    no refugee*, no exile*, no belarusian*, no cases
  `),
  'cue:neg': list(`
    hardly, far from, without being, stopped short of, fell short of, barely, nearly, almost, narrowly
  `),
  'cue:stop': list(`
    on hold, on ice, interim measure, temporary injunction, injunction against, injunction blocking,
    at the last minute after, cannot be, can not be, could not be, may not be, must not be, should not be, annulled,
    null and void, violated, violates, would violate, breached, would breach
  `),
  'cue:refuse': list(`
    no legal basis, no basis for
  `),
  'cue:approve': list(`
    green light, go ahead, nod to, final approval, no obstacles to, no obstacle to, no bar to, no impediment to,
    lawful, court order, signed order, ministerial order, the way is clear, is to be, are to be, must leave
  `),
  'cue:request': list(`
    formal request, extradition papers, demands for, calls for the, in response to ..3 request, at the behest
  `),
  'cue:rumour': list(`
    rumoured, rumored, is rumoured, claims without, according to unnamed, circulating on, messages circulating,
    whisper*, hearsay, unsourced, gossip
  `),
  'cue:baseless': list(`
    invented, made up, fairy tale, pure invention, false claim*, disinformation, nothing of the kind, no basis in,
    debunk*, hoax
  `),
  'cue:if': list(`
    were he to, were she to, were they to, suppose, what if, even if, only if, in theory, hypothetical*
  `),
  'cue:history': list(`
    decades ago, long ago, in those days, in the 1990s, in the 2000s
  `),
  'cue:told': list(`
    deplores the, condemned ..2 (deportation|extradition|expulsion|abduction|handover|refoulement|return),
    condemns ..2 (deportation|extradition|expulsion|abduction|handover|refoulement|return), appalled by the,
    outraged by the, shocked by the, denounces the, decries the, led to the, resulted in the, ended with the,
    culminated in the, completed the, responsible for the, justice for the, protests the
  `),
  'cue:confirm': list(`
    officially confirmed, confirmed that, announced that
  `),
};
