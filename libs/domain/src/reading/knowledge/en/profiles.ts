import { type Entries, list } from '../entries.js';

/** Why people are at risk. */
export const PROFILES_PHRASES: Entries = {
  'profile:activist': list(`
    activist*, dissident*, opposition, oppositionist*, human rights defender*, rights defender*, campaigner*, critic of,
    critics of, critic, critics, anti war, antiwar, protester*, political refugee*, political exile*, exile, exiles,
    exiled, emigre*, émigré*, political emigrant*, politically motivated, political prisoner*, anarchist*, politician*,
    councilman, councillor, deputy in exile, student leader, poet, writer, musician*, rapper, singer,
    politically active, civic initiative, government critic*, political activity, political opponents, opponents of,
    opponent of, political persecution, persecut*, regime critic*, coordinator of, follower* of, separatist*,
    freethinker, rights advocate*, human rights advocate*, trade unionist*, unionist*, comedian*, satirist*, filmmaker*,
    theatre director, cartoonist*, vlogger*, tiktoker*, whistle blower*, whistleblower*, former political,
    opposition leader, opposition figure*, party member*, youth leader, protest leader, regime opponent*, dissent*,
    independence supporter*, pro independence, women's rights, feminist*, critical posts, critical of, anti government,
    community leader*, antifascist*, anti fascist*, songwriter*, caricaturist*, critical blogger*, political blogger*,
    opposition organiser*, opposition organizer*, opposition supporter*, opposition politician*, opposition party,
    opposition leaders, opposition movement*, opposition council*, opposition activist*, opposition member*,
    coordination council, civil society, civil activist*, civic activist*, civic coalition, civil rights,
    rights group member*, rights monitor*, anti corruption, anti regime, government opponent*, political emigre*,
    political émigré*, political migrant*, banned party, banned movement, banned union, outlawed party,
    outlawed movement, strike committee, strike leader*, union leader*, labour activist*, labor activist*,
    student union, student activist*, protest organiser*, protest organizer*, rally organiser*, petitioner*,
    human rights worker*, human rights campaigner*, humanitarian volunteer*, writer*, novelist*, playwright*, essayist*,
    theatre director*, pop singer*, rock singer*, rock band, rapper*, critical of the government,
    critical of the regime, critic of the, critics of the, former political prisoner*, ex political prisoner*,
    pro democracy, democracy activist*, navalny, anti war activist*, anti war posts, anti war protest*, peace activist*,
    pacifist*, memorial society, group 24, islamic renaissance party, gulen movement, gülen movement, gulen linked,
    gulen affiliated, gülen linked, movement member*, member of the movement, pkk, party in exile, government in exile,
    free russia, fbk, anti corruption foundation, state critic*, outspoken, banned organisation, banned organization,
    community organiser*, community organizer*, former councillor*, former mp, former deputy, exiled politician*,
    exiled leader*, exiled activist*, exiled writer*, monarchist*, nationalist activist*, independence activist*,
    secessionist*, former minister in exile, youth activist*, women activists, women rights,
    human rights (activist*|defender*|campaigner*|worker*|advocate*|monitor*|researcher*), rights researcher*,
    rights activist*, opponent of the, opponents of the, political opponent*,
    (kremlin|putin|lukashenko|erdogan|government|regime) opponent*, opposition veteran*, opposition man,
    opposition woman, opposition columnist*, opposition organi*, party comrade*, guitarist*, bard, puppeteer*,
    chat admin*, administered a chat, labour organiser*, student leaders, strike organi*, volunteer for ukraine,
    aid volunteer*, convoy volunteer*,
    (exiled|dissident|critical|opposition|jailed|persecuted|banned|blacklisted|uyghur|kurdish|tibetan) (historian*|
    academic*|scholar*|director*|professor*|economist*|lecturer*|novelist*)
  `),
  'profile:journalist': list(`
    journalist*, reporter*, editor, editor in chief, blogger*, newspaper editor, publisher, youtuber, media worker*,
    newsroom, correspondent, investigative outlet, journalism, media manager, podcaster*, photojournalist*, cameraman,
    anchor, columnist*, press freedom, broadcaster, presenter*, newsreader*, journalists, media director*,
    media founder*, media outlet*, video blogger*, video blog, vlogger*, tiktoker*, influencer*, news site,
    news website, exiled newspaper, online channel, telegram channel admin*, channel admin*, channel administrator*,
    administrator of a, radio host*, radio presenter*, talk show host*, tv host*, tv presenter*, newsman,
    freelance reporter*, freelancer*, stringer*, cameramen, photo reporter*, photographer*, press secretary in exile,
    publisher*, editor*, fixer*, documentary maker*, documentarian*, investigative journalist*, investigative reporter*,
    chief editor*, broadcaster*, satirical channel, youtube channel, telegram news channel, news channel, ran a channel,
    runs a channel, ran a telegram, runs a telegram, youtube blogger*, exile newspaper, exiled newspaper*,
    independent newspaper, news portal, online portal
  `),
  'profile:lawyer': list(`
    human rights lawyer, rights lawyer, defence lawyer detained, human rights lawyer*, rights lawyer*,
    human rights attorney*, disbarred lawyer*, disbarred, exiled lawyer*, lawyer in exile, advocate in exile,
    counsel to dissidents, opposition lawyer*, dissident lawyer*, lawyer of (dissidents|prisoners|protesters),
    lawyer who (defended|represented), defender of political prisoners
  `),
  'profile:deserter_fought': list(`
    deserter*, deserted, desertion, awol, contract soldier*, runaway soldier*, absconded, abandoned his unit,
    abandoned their unit, left the front, fled the front, ran from his unit, fled his unit, deserting,
    walked away from his unit, walked out of his unit, walked off his post, ran away from his unit,
    escaped from his unit, escaped from the front, fled his regiment, left his regiment, left the army, left his post,
    left his position, abandonment of a unit, abandoning his unit, abandoned his post, unauthorised absence,
    unauthorized absence, unauthorised abandonment, absent without leave, contract serviceman, contract servicemen,
    contract soldiers, ex contract, former wagner, escaped the war, walked away from the war, left the war,
    army he walked, army deserter*, runaway conscript*, fugitive soldier*, fugitive serviceman,
    failure to appear for duty, soldier who had fled, soldier who fled, contract refuser*, walked off the front,
    escaped from (his|her|their) regiment, left (his|their) regiment, left his unit without leave, without leave,
    left the trenches, ran away from the front, ran away from the army, fled the army
  `),
  'profile:deserter_refused': list(`
    refused to fight, refusing to fight, conscientious objector*, refusenik*, left his unit, left the unit,
    left his military unit, refused to go to war, refused to go to the front, refused to serve, war refuser*,
    mobilisation refuser*, refuser*, would not fight, refused deployment, refused mobilisation, refused orders,
    objector*, not to fight, refused to return to the front, refused to go back to the front, refuses to fight,
    refuse to fight, refused to take up arms, refused to kill, refused to carry out, refused an order, disobeyed orders,
    disobeying an order, refusal to fight, refusal to serve, draft objector*, war objector*, conscientious objection,
    500s, refused to join the army, refused to bear arms, would not take up arms, officer of the reserve who,
    soldier who refused, declined mobilisation, declined mobilization
  `),
  'profile:mobilised': list(`
    mobilised, mobilized, mobilisation, mobilization, mobilisation order*, mobilization order*, mobilisation notice*,
    mobilised men, mobilized men, mobilised reservist*, partial mobilisation, partial mobilization, mobilisation decree,
    called to the front, reservist*, reserve officer*
  `),
  'profile:draft_evader': list(`
    draft evader*, draft dodger*, draft evasion, evading conscription, evaded conscription, avoid conscription,
    conscript*, evading military service, avoid military service, fleeing military service, draft age,
    dodging the draft, dodged the draft, evading the draft, evade the draft, avoid the draft, avoiding the draft,
    draft evading, fled the draft, national service, indefinite conscription, military service, called up,
    call up papers, evaders, the call up, refused the call up, ignored the call up, call up notice*, draft notice*,
    draft papers, draft refuser*, draft resister*, draft objector*, evading mobilisation, evading mobilization,
    evaded mobilisation, hiding from mobilisation, hiding from mobilization, avoiding mobilisation, avoiding service,
    avoiding military, avoid service, dodging service, dodged service, failure to appear, failed to report for duty,
    of military age, military age, conscription age, conscription, compulsory service, indefinite service,
    indefinite national service, escaped national service, fleeing conscription, fled conscription, fleeing the draft,
    fleeing mobilisation, fleeing mobilization, summons from the enlistment office, being drafted, to be drafted,
    been drafted, call up age, avoid being drafted, avoid the call up, escaped the draft, dodge the draft,
    hid from the draft, hiding from the draft
  `),
  'profile:security_officer': list(`
    former officer, fsb major, fsb officer who fled, former security officer, former intelligence officer, ex officer,
    defector*, former pilot, former fsb, former kgb, former agent, former guard, former bodyguard,
    former police officer, ex policeman, former policeman, former prison guard, former soldier, ex soldier,
    wagner fighter*, former wagner, former colonel, former general, turncoat*, who defected, defected, ex officer*,
    ex intelligence, ex spy, former spy, former intelligence, ex agent*, ex police, ex soldier*, ex serviceman,
    former serviceman, former servicemen, former army officer*, former army lieutenant, former army captain,
    former lieutenant, former captain, former major, ex major, ex colonel, ex lieutenant, ex captain, ex general,
    former investigator*, ex investigator*, former detective*, former guard*, former riot police,
    former prison officer*, former border guard*, defecting, helicopter pilot, former navy, former security agent*,
    former bodyguard*, ex bodyguard*, ex prison guard*, army captain, ex army, former army, air force pilot,
    defected with, defected in
  `),
  'profile:official': list(`
    former minister, former official, ex minister, former mayor, former diplomat, former ambassador, former judge,
    former prosecutor, former deputy, former lawmaker, ex diplomat*, ex ambassador*, former consul*, former judge*,
    ex judge*, former prosecutor*, ex prosecutor*, former mayor*, ex mayor*, former governor*, ex governor*,
    former senator*, former legislator*, former lawmakers, former civil servant*, ex official*, former rector,
    former teacher dismissed, former prime minister, ex prime minister, former president in exile,
    former vice president, former adviser, former advisor, former spokesman, former presidential, dismissed by decree,
    dismissed judge*, dismissed from the bench, ex deputy, former member of parliament
  `),
  'profile:direct_action': list(`
    arson, sabotage, saboteur*, setting fire to a military, enlistment office, recruiting center, recruiting centre,
    recruitment office, railway sabotage, partisan*, molotov, arsonist*, arson attack on,
    set fire to a (military|recruitment|enlistment|relay|police), setting fire to, derail*, railway partisan*, rail war,
    blew up a railway, cyber partisan*, incendiary, petrol bomb*, burned a relay, relay cabinet*, signal box
  `),
  'profile:foreign_agent': list(`
    foreign agent*, inoagent*, status of a foreign agent, listed as a foreign agent
  `),
  'profile:extremist_label': list(`
    extremist*, extremism, gulen*, gülen*, gulenist*, muslim brotherhood, jehovah*, hizb ut tahrir, tablighi,
    fethullah*, gülenist*, feto, fetö, hizb*, ihvan, ikhwan, tablighi*, salafi*, nurcu*, said nursi, allya ayat, falun*,
    cult member*, membership of an extremist, participation in an extremist, extremist community,
    extremist organisation*, extremist organization*, extremist formation*, terrorist organisation*,
    terrorist organization*, armed organisation, armed organization, armed group membership, religious movement,
    banned sect, extremist channel*, extremist materials
  `),
  'profile:undesirable_org': list(`
    undesirable organi*, participation in an undesirable, cooperation with an undesirable, undesirable outlet
  `),
  'profile:lgbt': list(`
    lgbt, lgbtq, gay, lesbian*, transgender, homosexual*, queer, trans woman, trans man, bisexual, same sex, trans,
    drag artist*, pride, lgbti, lgbtqi, lgbtqia, gay men, gay man, gay couple, lesbians, trans people, trans person,
    transgender*, non binary, drag queen*, same sex couple*, lgbt activist*, lgbt propaganda, homosexuality,
    sexual orientation, sodomy
  `),
  'profile:religious': list(`
    jehovah*, falun gong, bahai, baha i, ahmadi*, christian convert*, religious minority, pastor, imam, gulen*, gülen*,
    hizb ut tahrir, muslim preacher, salafi, evangelical, priest, monk, convert, converts, converted to christianity,
    bahá'í, sufi, shia cleric, lama, lamas, nun, nuns, house church, church of almighty god, alevi, yazidi*,
    jehovah witness*, baha*, bahai*, protestant*, baptist*, pentecostal*, evangelical*, catholic priest*,
    orthodox priest*, bishop*, preacher*, muslim cleric*, islamic teacher*, imam*, mullah*, sheikh critical, sunni,
    shia, sufi*, salafi*, buddhist*, lama*, church leader*, house church*, underground church*, believer*, apostasy,
    apostate*, blasphemy, conversion to christianity, scientolog*, ismaili*, zoroastrian*, druze, alawite*, copt*,
    coptic, christian converts, religious teacher*, religious scholar*, quran teacher*, hijab, jehovah witnesses,
    jehovahs witnesses, preached without, preaching without, preached, prayer group*, home church*,
    unregistered church*, bible group*, quran lessons, koran lessons, religious lessons
  `),
  'profile:ethnic': list(`
    uyghur*, uighur*, tibetan*, pamiri*, crimean tatar*, kurd, kurds, kurdish, rohingya, karakalpak*, hazara*, oromo,
    tigrayan*, montagnard*, hmong, baloch, ahwazi, kazakhs from xinjiang, chechen, chechens, degar, ethnic kazakh*,
    anuak, nuer, tuareg, yazidi*, assyrian*, mongols, southern mongolian, papuan*, ingush, bashkir*, buryat*, tatars,
    tatar, ahwazis, balochi, khmer krom, lezgin*, talysh*, pamir, dinka, uygur*, inner mongolian*, southern mongolian*,
    mongolian writer*, kazakh from xinjiang, ethnic kyrgyz, kurd*, balochi*, baluch*, baloch*, ahwazi*, rohingya*,
    hmong*, degar*, ede language, jarai*, khmer kampuchea krom, oromo*, tigray*, amhara*, anuak*, nuer*, shilluk,
    darfuri*, fur people, masalit*, tutsi*, hutu*, banyamulenge*, tuareg*, rif activist*, riffian*, kabyle*, sahrawi*,
    saharawi*, chechen*, ingush*, dagestani*, circassian*, tuvan*, yakut*, kalmyk*, meskhetian*, yezidi*, miskito*,
    mapuche*
  `),
  'profile:environmental': list(`
    environmental activist*, environmentalist*, eco activist*, land defender*, climate activist*,
    environmental defender*, environmental lawyer*, environmental journalist*, ecologist*, eco defender*, land rights,
    land activist*, anti dam, anti mining, anti logging, forest defender*, river defender*
  `),
  'profile:relative': list(`
    brother of, sister of, wife of, son of, daughter of, relatives of, relative of, mother of, father of, husband of,
    brother in law, sister in law, son in law, relatives,
    (his| her| their) (brother| sister| wife| husband| mother| father| son| daughter| parents| children| relatives|
     family| cousin| nephew| niece),
    wife and, family members of, family of, cousin of, nephew of, niece of, widow of, parents of, children of,
    father in law, mother in law
  `),
  'profile:child': list(`
    children, minor child, schoolgirl*, unaccompanied minor*, minors, infant, children aged, two children,
    three children, four children, five children, her children, his children, their children, year old son,
    year old daughter, year old boy, year old girl, baby, newborn, toddler, infants, underage, teenager*, schoolchildren
  `),
};
