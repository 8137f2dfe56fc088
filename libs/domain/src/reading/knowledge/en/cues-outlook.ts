import { type Entries, list } from '../entries.js';

/** Fear, plan, condition, rumour, and how sure a claim is. Verbs in their base form. */
export const CUES_OUTLOOK_VERBS: Entries = {
  'cue:fear': list(`
    fear, worry/worried, dread, risk, face, suspect that, suspect (a|the|an|foul|it|he|they)
  `),
  'cue:threat': list(`
    threaten to, threaten with, threaten ..3 with, threaten
  `),
  'cue:expect': list(`
    expect, anticipate, predict, foresee, reckon, forecast, count on, bank on
  `),
  'cue:plan': list(`
    plan, prepare, intend, schedule, set/set to, be due to, await, propose, pledge, vow, promise, be about to, ready,
    arrange, aim, hope, gear up to, get/got ready, plan to, set/set ..3 date, book ..3 (ticket|flight|seat|seats),
    organise ..3 (flight|removal|transfer), be scheduled, mean to, try/tried to, attempt to,
    book ..4 (flight|plane|seat|ticket) for, get/got ..3 ready for, pencil in, lay/laid ..3 plans
  `),
  'cue:confirm': list(`
    confirm, acknowledge, admit, announce, verify, corroborate, concede, own up to
  `),
};

/** The same as nouns and fixed phrases. */
export const CUES_OUTLOOK_PHRASES: Entries = {
  'cue:fear': list(`
    fears, afraid, fear of, fearing, worried, at risk of, risk of, risks, danger of, threat of, threatened with,
    in danger, anxious, concerns that, faces, facing, could face, may face, likelihood, prospect of, possibility of,
    possible, potential, feared, likely, suspected of, liable to, we fear, fears for, fearful, in fear of, danger that,
    worry that, dreads
  `),
  'cue:threat': list(`
    threatened to, threatened with, under threat of
  `),
  'cue:may': list(`
    ready to, willing to, prepared to, may, might, could, perhaps, maybe, possibly, apparently about
  `),
  'cue:if': list(`
    if, unless, in case, in the event, whether, should they, should he, should she, provided that, as long as,
    were he to, were she to, were they to, suppose, what if, even if, only if, in theory, hypothetical*, should the,
    should they be, had they, were they, if returned, if he returns, if she returns, if they return, in the case of,
    unless and until, otherwise, assuming, in which case, what would happen, what happens if,
    once (he|she|they|back|returned|deported|extradited|there|in|signed|it), had he, had she
  `),
  'cue:would': list(`
    would, wouldn't, would have, he'd, they'd, had he, had she, had they
  `),
  'cue:will': list(`
    will, 'll, shall, going to, is to be, are to be, was to be, were to be, to be, soon, in the near future, due to be,
    about to be, scheduled for, scheduled to, set to, expected to, awaiting, pending, plans to, next week, tomorrow,
    is due to, are due to, was due to, to be decided, will be decided, will sit, next hearing, next session,
    hearing is set, hearing set for, is set for, are set for, on the agenda, in the coming days, in the coming weeks,
    within days, within hours, any day now, later this month, next month, by the end of the year
  `),
  'cue:rumour': list(`
    reportedly, allegedly, rumour*, rumor*, unconfirmed, unverified, telegram channel*, according to telegram,
    purported*, supposedly, anonymous source*, unnamed source*, it is said, is said to, are said to, according to some,
    claims circulat*, social media users, according to channels, has not been confirmed, could not be independently,
    could not independently, could not verify, not independently verified, pro kremlin, sources close to,
    source close to, word has spread, a channel claimed, channel claims, claimed on telegram, no official confirmation,
    according to a source, state media claimed, believed to have, rumoured, rumored, is rumoured, claims without,
    according to unnamed, circulating on, messages circulating, whisper*, hearsay, unsourced, gossip, word is,
    word has it, said to have, said to be, is said, are said, one hears, i hear, we hear, people say, they say,
    friend of a friend, sources say, source says, source said, sources said, insider, insiders,
    anonymous (post|channel|account|letter|source|official|officials), unnamed (official|officials|sources|source),
    one channel, a channel with, writes that, a channel writes, post claims, post says, the post says, claim comes from,
    without naming, did not name, no source, gave no source, cites no source, could not be verified,
    could not be confirmed, impossible to verify, no confirmation, not been confirmed, not confirmed,
    neither confirm nor deny, neither confirmed nor denied, would neither confirm, without evidence, unsubstantiated,
    alleged, alleges, leak, leaked, screenshot*, forwarded message, forwarded messages, going round, going around,
    doing the rounds, circulating in, making the rounds, conspiracy, or so, apparently, presumably, seems to have,
    appears to have, it seems, channels (with|write|claim|say|close), channels with epaulettes, write in unison,
    writes in unison, our source, our sources, one source, a source in, a little bird, take it with, pinch of salt,
    grain of salt, kilo of salt, screenshot circulating, screenshot of an alleged, leak*, believed to be, speculat*,
    tip off, chatter, nobody has confirmed, no one has confirmed, so far unconfirmed, not officially confirmed,
    official confirmation is lacking, no comment from, remains unclear whether, it remains unclear, cannot be checked,
    could not be checked, take with caution, single source, one source only, according to an anonymous,
    anonymous channel, whispers, word on the street, if true, if the report is true, being said that, is being said,
    a post without, post without a source, without a source, without sources, without giving a source, unsigned post,
    forwarded from, viral message, voice message circulat*
  `),
  'cue:channels': list(`
    telegram channels, channels write, channel writes, channels wrote, channel wrote, channels report,
    channels reported, posts circulating, chats are full
  `),
  'style:official': list(`
    press note, press notice, press release (no|number|of), notice to the press,
    press service of the (ministry|court|prosecutor|service|committee|president), hereby, notice is given,
    notice is hereby, by judgment of, by ruling of, by decision of ..2 court, having regard to,
    (court|chamber|panel|tribunal) informs,
    (ministry|court|service|bureau|agency|committee|embassy|office|department|directorate|prosecutor|republic|
    kazakhstan|government) informs,
    joint notice, courtesy translation, in the matter of,
    (criminal|administrative|immigration|extradition|appeals) (division|section|chamber|senate), treaty register,
    in the name of the republic, for the attention of the press, communicated to the depositary, pursuant to article,
    under article ..3 of the code, is hereby, operative part, the panel finds, the court finds that,
    the court has declared, the court has ordered, the senate has declared
  `),
  'cue:told': list(`
    announced the, reported the, confirmed the, condemned the, condemns the, condemn the, decried the, deplored the,
    criticised the, criticized the, protested the, denounced the, protest against the, outrage over the,
    carried out the, announces the, confirms the, reports the, justified the, defended the, witnessed the, deplores the,
    condemned ..2 (deportation|extradition|expulsion|abduction|handover|refoulement|return),
    condemns ..2 (deportation|extradition|expulsion|abduction|handover|refoulement|return), appalled by the,
    outraged by the, shocked by the, denounces the, decries the, led to the, resulted in the, ended with the,
    culminated in the, completed the, responsible for the, justice for the, protests the, confirms that, reports that,
    announced the completion, carried out, took place, was carried out, has been carried out, was completed,
    has been completed, was executed, has been executed, went ahead, has taken place
  `),
  'cue:confirm': list(`
    confirmed by, officially confirmed, confirmed that, announced that, confirmed the, confirmed on, confirmed to,
    it confirmed, admitted that, acknowledged that, acknowledged the, official statement, in a statement,
    press service confirmed, spokesman confirmed, spokeswoman confirmed, officially announced, ministry confirmed,
    police confirmed
  `),
  'cue:history': list(`
    for example, back in, in the past, previously, earlier cases, in recent years, at the time, years ago, a decade ago,
    years earlier, in stark contrast, recalled, recalls, remember*, history of, notorious, decades ago, long ago,
    in those days, in the 1990s, in the 2000s, in memory of, on this day, years ago today, decades, in previous years,
    in past years, back then, in those years, in his time, in the old days, in the soviet, once upon, a similar case,
    similar cases, previous cases, past cases, on the eve of the anniversary, five years ago, ten years ago,
    six years ago, seven years ago, eight years ago, three years ago, four years ago, two years ago
  `),
  'cue:after': list(`
    after, following, since, because of, despite, over the, in response to, result of, in the wake of,
    in connection with, on the basis of, as a result of, owing to, in retaliation for, shortly after, days after,
    hours after, weeks after, months after
  `),
  'cue:before': list(`
    before, until, prior to
  `),
  'cue:first': list(`
    i, me, my, we, us, i'm, i'll, i've, i'd
  `),
  'cue:be': list(`
    be
  `),
  'aux:be': list(`
    be, is, are, was, were, been, being, got, gets, get
  `),
};
