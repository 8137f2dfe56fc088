import { type Entries, list } from '../entries.js';

/** What is in force, working, suspended or undone. Verbs in their base form. */
export const TREATY_FORCE_VERBS: Entries = {
  'step:force': list(`
    enter into force, come/came into force, take/took effect, enter into effect, go/went into force,
    come/came into effect, launch, go/went live, switch on, install, deploy, connect, load, preload, implement,
    roll out, introduce, begin/began/begun using, begin/began/begun exchanging, start exchanging, start sharing,
    start using, hand ..4 over, transfer, pass, give/gave/given, upload, share, integrate, link, use, equip, oblige,
    require, activate, operate, issue, publish, add, place, provide, exchange, enter, circulate, put/put,
    hook ..2 up to, plug ..2 into, feed/fed ..3 into, sync, synchronise, synchronize, become operational,
    become effective, be in force, match ..4 against, check ..4 against, run/ran ..3 against, scan, compare ..3 against,
    compare ..3 with, gain ..2 access, furnish, switch ..3 on, turn on, flag, take/took/taken delivery of, pool, query,
    instruct ..8 to (stop|detain|hold|notify|arrest|check|report),
    order ..8 to (stop|detain|hold|notify|arrest|check|report),
    tell/told ..6 to (stop|detain|hold|notify|arrest|check|report), oblige ..6 to, bind/bound,
    put/put ..5 (operation|service|use|practice), come/came into operation, become (binding|applicable|operational),
    begin/began/begun (operating|working|checking|scanning|matching|exchanging|sharing|transmitting),
    start (operating|working|checking|scanning|matching|exchanging|sharing|transmitting), go/went over to, mount,
    fit ..4 camera*, hang/hung ..4 camera*, connect ..6 (database|list|register|system|base), hook ..4 up,
    link ..5 (database|databases|list|register|registers|systems), merge,
    load ..6 (list|lists|database|names|photographs|photos|entries),
    upload ..5 (list|lists|database|names|photographs|photos),
    receive ..5 (list|lists|database|extract|names|records|data|access),
    hand/handed ..5 (list|lists|data|names|records|files), gain ..3 access, get/got ..3 access,
    give/gave/given ..4 access, grant ..4 access, check ..5 against, compare ..5 against, run/ran ..5 against,
    scan ..4 (face|faces|passport|passports), apply
  `),
  'step:suspend': list(`
    suspend, denounce, annul, terminate, freeze/froze/frozen, withdraw/withdrew/withdrawn from, halt, scrap, cancel,
    switch off, delete, remove, turn off, ban, reject, refuse, stop, quit, strike/struck down, dismantle, repeal,
    revoke, rescind, decline, block, lift, pull out of, tear/tore/torn up, walk/walked away from, opt out of,
    put/put ..5 on hold, void, invalidate, nullify, purge, erase, pause, shelve, disconnect, unplug, ditch, renounce,
    back out of, overturn, wipe, declare ..4 unconstitutional, shut/shut ..2 down, shut/shut off,
    end ..5 (treaty|agreement|convention|cooperation|exchange|pact|arrangement|sharing|access), discontinue,
    cease ..4 (cooperation|exchange|sharing|application), exit ..4 (convention|treaty|agreement|pact),
    leave/left ..4 (convention|treaty|agreement|pact|system), let ..5 lapse,
    rule/ruled ..6 (unlawful|unconstitutional|illegal|void), abrogate,
    vote ..6 (suspend|denounce|end|terminate|withdraw|leave),
    order ..5 (deletion|deleted|erased|removal|removed|destroyed|switched),
    take/took/taken ..4 off ..3 (list|register|database), strike/struck ..4 (off|from) ..3 (list|register|database),
    remove ..5 from ..3 (list|register|database|system), stop/stopped ..4 (sharing|exchange|cooperation|transmission),
    cut/cut ..4 (access|off), refuse to (sign|ratify|renew|extend|share|apply), not renew, not extend,
    dismantle ..4 camera*, switch ..4 off, turn/turned ..3 off, pull ..4 (treaty|agreement|bill)
  `),
};

/** The same as nouns and fixed phrases. */
export const TREATY_FORCE_PHRASES: Entries = {
  'step:force': list(`
    in force, into force, operational, in operation, has been working, entered into force, now exchange, obliged to,
    are required to, is required to, must detain, duty to, are bound, went live, are working, active, pre loaded,
    preloaded, loaded with, up and running, new cameras, began working, implementing, beginning to implement,
    required to share, red notice for, entries, effective, handed, at the request, live access, access to, in real time,
    now in force, is in force, has been in force, live since, in use, put into operation, now checks, automatically,
    came online, goes live, fully operational, has started, was activated, red notices for, red notice against,
    took part in, takes effect, took effect, has taken effect, entered into effect, has entered into force,
    came into force, comes into force, is operating, operating since, since monday, already loaded, is loaded,
    are loaded, loaded at, began checking, begin checking, now checking, now scan, now scans, now compare, now compares,
    are now checked, are checked against, is checked against, are hooked, hooked up, connected to the, plugged into,
    linked to the, were installed, have been installed, has been installed, installed at, rolled out, in test mode,
    pilot mode, trial mode, test run, took delivery of, delivery of, hit on the, hits, raised ..2 alerts, alerts on,
    live feed, instruction of, internal instruction, internal order, standing order, circular, directive of,
    was instructed, were instructed, instructed to (hold|stop|detain|notify|arrest),
    ordered to (hold|stop|detain|notify|arrest), on the interstate list, on the interstate wanted, on interpol list,
    on the wanted list, entered in the database, entered into the database, put into the database, is in the database,
    are in the database, was commissioned, were commissioned, has been commissioned, commissioned on, put into service,
    in service since, tied to the, compared with every, daily import, imported daily, have been photographed,
    since midnight, went operational, started matching, will be passed to, are passed to, changed hands,
    hold anyone whose, holding anyone whose, stop anyone whose
  `),
  'force:treaty': list(`
    in force, into force, took effect, takes effect, take effect, came into effect, operational, in operation,
    began exchanging, started exchanging, now exchange, have been exchanging, effective, applies, has been working,
    launched, in effect, effect on, entered into force, enter into force, applicable, binding, in real time,
    automatically, came online, up and running, now in effect, has taken effect, in effect since, in force since,
    since monday, already loaded, installed, connected, hooked, went live, came into force, enters into force,
    took delivery, is loaded, live access, live feed, live since, is live, are live, already running, has been running,
    is running, works since
  `),
  'step:suspend': list(`
    suspension of, denunciation of, annulled, unconstitutional, expiry, no longer in force, deletion of, deleted,
    unlawful, withdrawal from, not to extradite, frozen, cancelled, canceled, revoked, withdrawn, expired, ended,
    struck from, no longer exchange, no longer share, moratorium, null and void, denunciation, termination of,
    abrogation of, end of cooperation, end to cooperation, law ending, ending its, ends treaty, scraps treaty,
    no longer apply, no longer applies, no longer bound, suspended with immediate effect, suspended indefinitely,
    deletes notice, notice deleted, notice withdrawn, notices withdrawn, notice was withdrawn, notice was deleted,
    notice has been deleted, data must be erased, data was erased, files deleted, removed from the database,
    removed from the list, taken off the list, taken off the wanted list, delisted, unlawful processing, switched off,
    turned off, taken down, dismantled, ruled unlawful, ruled unconstitutional, declared unconstitutional,
    rejected the treaty, failed to ratify, voted down, returned the bill, without extension, wiped the, wiped from,
    has been wiped, was wiped, erased from, were erased, have been erased, has been erased, pulled out of, pulls out of,
    withdraws from, opted out, opts out, ceased to apply, ceases to apply, no longer executes, no longer executed,
    no longer accepts requests, stopped executing, does not apply any more, put on ice, on ice, mothballed, shelved
  `),
};
