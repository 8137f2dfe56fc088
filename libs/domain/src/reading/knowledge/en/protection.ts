import { type Entries, list } from '../entries.js';

/** Access to protection in the host, and what the origin does to people abroad. */
export const PROTECTION_VERBS: Entries = {
  'door:shut': list(`
    refuse, deny, reject, revoke, cancel, annul, withdraw/withdrew/withdrawn, strip, close, suspend, stop
    issuing, stop accepting, stop granting, stop, halt, terminate, end, ban, bar, turn back, turn away, turn ..3
    away, turn ..3 back, send/sent away, abolish, restrict, tighten, freeze/froze/frozen, scrap, decline,
    dismiss, turn down, rescind, refuse to extend, refuse to renew, decline to renew, not renew, not extend,
    shut/shut, cease, invalidate, discontinue, phase out, block, pull
  `),
  'door:open': list(`
    grant, issue, give/gave/given, extend, open, launch, resume, restore, approve, receive, obtain,
    win/won, recognise ..3 as, recognize ..3 as, reopen, award, renew, prolong, ease, simplify, accept, allow, expand,
    provide, begin/began/begun issuing, start issuing, secure, admit, get/got
  `),
  'door:undo': list(`
    overturn, quash, annul, reverse, set/set aside, strike/struck down, lift, void, cancel, repeal, abolish
  `),
  'origin:charge': list(`
    charge ..4 in absentia, sentence ..6 in absentia, convict ..4 in absentia, arrest ..6 in absentia, try/tried
    ..4 in absentia, put/put ..6 on a wanted list, put/put ..6 on the wanted list, place ..6 on a wanted list,
    place ..6 on the wanted list, add ..6 to the wanted list, add ..6 to its wanted list, put/put ..6 on its
    wanted list, place ..6 on its wanted list, put/put ..6 on the federal wanted list, place ..6 on the federal
    wanted list, place ..6 on an international wanted list, put/put ..6 on an international wanted list, open
    ..2 criminal case against, launch ..2 criminal case against, issue ..3 arrest warrant, offer ..4 bounty,
    issue ..3 warrants, launch criminal proceedings against, open criminal proceedings against, declare ..4
    wanted
  `),
  'origin:label': list(`
    declare ..9 foreign agent*, designate ..9 foreign agent*, label ..9 foreign agent*, declare ..9 undesirable,
    designate ..9 undesirable, declare ..9 extremist, label ..9 extremist, designate ..9 extremist, recognise
    ..9 extremist, designate ..9 terrorist, declare ..9 terrorist, add ..9 to the register of foreign agents,
    add ..9 to its list of foreign agents, add ..9 to the list of foreign agents, add ..9 to the list of
    terrorists, add ..9 to its list of terrorists, add ..9 to its list of extremists, label ..9 undesirable, ban
    ..9 as extremist, outlaw
  `),
  'origin:strip': list(`
    strip ..5 of citizenship, strip ..5 of ..3 citizenship, revoke ..4 citizenship, cancel ..4 passport*, annul
    ..4 passport*, revoke ..4 passport*, refuse to renew ..3 passport*, refuse ..3 passport*, deny ..4
    passport*, refuse to issue ..4 passport*, stop renewing ..3 passport*, decline to renew ..3 passport*,
    invalidate ..4 passport*, confiscate ..4 passport*, stop issuing passport*, deny consular, refuse consular,
    seize ..4 property, confiscate ..4 property, ban ..4 from renewing
  `),
};

export const PROTECTION_PHRASES: Entries = {
  door: list(`
    programme for, program for, scheme for, asylum, political asylum, refugee status, subsidiary protection,
    temporary protection, international protection, residence permit*, residence, residency, residency permit*,
    long term residency, temporary residence, humanitarian visa*, humanitarian admission, humanitarian
    programme, humanitarian program, resettlement programme, travel document*, laissez passer*, substitute
    passport*, ersatz passport*, alien* passport*, humanitarian parole, visa*, entry visas, schengen visa*,
    protection status, refugee certificate*, asylum application*, asylum claim*, asylum request*, work visa*,
    resettlement, right to stay, leave to remain, refugee protection, stay permit*, humanitarian corridor,
    convention travel document*, protected status, asylum seekers certificate*
  `),
  'door:entry': list(`
    entry to, entry into, entry, enter, entering, re enter, reentering, reentry, at the border, border crossing,
    border, admission, internal passport*, visa free stay, entry ban, into the country, visa run*, leave the
    country, exit, crossing point*, boarding
  `),
  'door:ban': list(`
    entry ban, banned from entering, barred from entering, denied entry, refused entry, turned away at the
    border, turned back at the border, not allowed to enter, not allowed in, denied admission, not let into,
    refused admission, no longer accept*, no longer be accepted, no longer allow*, no longer be allowed, no
    longer issue*, will not be accepted, no longer be able to enter, no longer valid for entry, not be
    recognised, no longer recogni*, closed the border to, stopped accepting, no longer be issued, denied asylum,
    refused asylum, denied refugee, visa ban, only with a foreign passport, stripped of refugee
  `),
  'door:shut': list(`
    refusal, rejection, denial,
    refusal to extend, refusal of, rejection of, denial of, closure of, revocation of, suspension of, end of,
    end to
  `),
  'door:open': list(`
    now issue*, will be able to, eligible for, has begun issuing, began issuing
  `),
  'door:appeal': list(`
    appeal against, appealed against, appealing, filing an appeal, challenge to
  `),
  'door:wish': list(`
    applied for, apply for, applying for, seek, seeking, sought, seeks, request for, requested, plans to seek,
    hope*, waiting for, application for, to obtain, asking for, asked for, reconsidering, in order to, filed,
    applications for, could apply, eligible, entitled, help* them obtain
  `),
  group: list(`
    citizens, nationals, people, applicants, refugees, asylum seekers, exiles, holders, persons, dissidents,
    activists, deserters, russians, belarusians, afghans, journalists, programme, program, passports, foreigners
  `),
  'origin:absent': list(`
    in absentia, living abroad, lives abroad, based abroad, from abroad, exiled, in exile, emigre*, émigré*,
    left the country, who fled, abroad, living in, who lives in, based in, fled, residing in, overseas, outside
    the country, has lived, have lived, lives in, live in, settled in, moved to, who live
  `),
  'origin:charge': list(`
    charged in absentia, sentenced in absentia, arrested in absentia, convicted in absentia, in absentia, arrest
    warrant for, arrest warrant against, arrest warrants for, bounty on, bounties on, bounty of, bounties,
    international arrest warrant
  `),
  'origin:strip': list(`
    passport* cancelled, passport* canceled, passport* annulled, passport* revoked, passport* were cancelled, passport* was annulled,
    no longer renew ..2 passport*, no longer issue ..2 passport*
  `),
  'origin:drop': list(`
    dropped the charges, charges dropped, charges were dropped, removed from the wanted list, removed from the
    register, dropped charges, acquitted, closed the case against, case was closed, dropped the case, amnesty,
    restored citizenship
  `),
  boilerplate: list(`
    has been declared an undesirable, is a foreign agent, was declared a foreign agent, designated as an
    undesirable, declared undesirable in, support us, subscribe to our, donate, become a patron, sign up for
    our, newsletter, you could face fines, read more, read also, see also, follow us, all rights reserved,
    illustrations by, edited by, translated by, photo by, getty images, join our telegram, this message was
    created, this material was, terms of use, cookies, related stories, related articles, more on this, most
    read, recommended for you, click here, crowdfund*, help us, your donation*, written by, advertisement,
    accessibility links, this content is, sharing liking, text size, share this, our work is, support
    independent
  `),
};
