import { type Entries, list } from '../entries.js';

/** Further words for people at risk, for ordinary cases, and for matters that are not watched. */
export const WIDER_PEOPLE: Entries = {
  person: list(`
    convert*, trader, traders, poet, refuser*, objector*, pilot, comedian*, filmmaker*, director, translator*, coder,
    lecturer, imam, nun, monk*, cleric*, nurse, refusenik*, veteran, youth, teenager*, sister, brother, husband,
    wife, son, daughter, spouse, believers, believer, worshipper*, opponent*, relatives, asylum applicant*,
    foreigner*, emigrant*, fugitives, photographer*, cartoonist*, rapper, novelist, historian, rights advocate*,
    advocate*, organiser*, organizer*, supporter*, follower*, trade unionist*, unionist*, sergeant, private, colonel,
    general, lieutenant, captain, whistle blower*, uyghurs, tibetans, kurds, chechens, russians, belarusians,
    iranians, turkmens, tajiks
  `),
  'profile:activist': list(`
    rights advocate*, human rights advocate*, trade unionist*, unionist*, comedian*, satirist*, filmmaker*,
    theatre director, cartoonist*, vlogger*, tiktoker*, whistle blower*, whistleblower*, former political,
    opposition leader, opposition figure*, party member*, youth leader, protest leader, volunteer*, regime opponent*,
    dissent*, independence supporter*, pro independence, women's rights, human rights, feminist*, critical posts,
    critical of, anti government, opponent*, community leader*, asylum seeker*, antifascist*, anti fascist*
  `),
  'profile:journalist': list(`
    journalism, media manager, newspaper, podcaster*, photojournalist*, cameraman, anchor, columnist*, press freedom,
    broadcaster, editor in chief, presenter*, newsreader*
  `),
  'profile:deserter_fought': list(`
    contract soldier*, runaway soldier*, absconded, abandoned his unit, abandoned their unit, left the front,
    fled the front, ran from his unit, fled his unit
  `),
  'profile:deserter_refused': list(`
    refused to go to war, refused to go to the front, refused to serve, war refuser*, mobilisation refuser*,
    refuser*, would not fight, refused deployment, refused mobilisation, refused orders, objector*, not to fight
  `),
  'profile:draft_evader': list(`
    dodging the draft, dodged the draft, evading the draft, evade the draft, avoid the draft, avoiding the draft,
    draft evading, fled the draft, national service, indefinite conscription, military service, called up,
    call up papers, evaders
  `),
  'profile:religious': list(`
    convert, converts, converted to christianity, bahá'í, sufi, shia cleric, lama, lamas, nun, nuns, witnesses,
    house church, church of almighty god, alevi, yazidi*
  `),
  'profile:security_officer': list(`
    former guard, former bodyguard, former police officer, ex policeman, former policeman, former prison guard,
    former soldier, ex soldier, wagner fighter*, former wagner, former colonel, former general, turncoat*,
    who defected, defected
  `),
  'profile:lgbt': list(`
    same sex, trans, drag artist*, pride
  `),
  'profile:ethnic': list(`
    anuak, nuer, tuareg, yazidi*, assyrian*, mongols, southern mongolian, papuan*, kurds, ingush, bashkir*, buryat*,
    tatars, tatar, ahwazis, balochi, khmer krom, lezgin*, talysh*, pamir, dinka
  `),
  'sign:refugee': list(`
    unhcr, unhcr card*, asylum case, asylum claim, asylum application, asylum, persecut*, refugee status,
    political prisoner*, trumped up, fabricated charges, politically driven, human rights defender*, banned party,
    banned group, outlawed, anti war, antiwar, posts about the war, criticism of, critic*, dissident*, opposition,
    calls for sanctions, insulting the, defaming the, inciting hatred, justifying terrorism,
    justification of terrorism, extremism, coup, gülen*, gulen*, jailed for his faith, their faith, escaped from,
    ran from, mobilisation, mobilization, draft, desert*
  `),
  'sign:crime': list(`
    stabbing, stabbed, brawl, quarrel, drunken, smuggler*, cocaine ring, extortion, stolen, shoplift*, assault of a,
    sexual*, hijack*, poach*, match fixing, ticket, insurance fraud, telephone scam*, forger*, forged,
    thieves in law, ring leader of a, contract killing, hitman, hit man, methamphetamine*, cannabis, fentanyl,
    investment scam, embezzling, laundered, insolvency, bankrupt*, debt*, car thief, cigarettes, jewell*, jewel*,
    heist, credit card*, tourist*, holidaymaker*, helmet, motorbike, speeding, drunk
  `),
  'sign:labour': list(`
    without permits, without a permit, work permits, construction worker*, farm worker*, labourers, laborers,
    illegally in the country, day labour*, expired visa*, expired visas, working without
  `),
  diplomat: ['diplomat*', 'ambassador*', 'consul', 'consuls', 'attache*', 'attaché*', 'envoy*', 'embassy staff'],
  'veto:sport': list(`
    winger, forward line, marathon, grand prix, skater*, biathlon*, volleyball, handball, goalscor*, rowing,
    swimmer*, gymnast*, wrestlers, referee*, playoff*, quarterfinal*, semifinal*, semi final*, quarter final*,
    premier league, ufc, mma
  `),
  title: list(`
    lawyer, attorney, spokesman, spokeswoman, spokesperson, activist, journalist, ambassador, judge, justice,
    colonel, captain, major, monsignor, father, reverend, imam, sheikh, professor
  `),
  speaker: list(`
    says, told, added, spokesperson, said, confirmed, commented, noted, argues, argued, insisted, insists, warned,
    chairperson, co founder, founder, attorney, told reporters
  `),
};
