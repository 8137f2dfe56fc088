import { type Entries, list } from '../entries.js';

/** Who people are: why they are at risk, and what makes a case an ordinary one. */
export const PEOPLE_PHRASES: Entries = {
  'profile:activist': list(`
    activist*, dissident*, opposition, oppositionist*, human rights defender*, rights defender*, campaigner*,
    critic of, critics of, critic, critics, anti war, antiwar, protester*, political refugee*, political exile*,
    exile, exiles, exiled, emigre*, émigré*, political emigrant*, politically motivated, political prisoner*,
    anarchist*, politician*, councilman, councillor, deputy in exile, student leader, poet, writer, musician*,
    rapper, singer, politically active, civic initiative, government critic*, political activity, political
    opponents, opponents of, opponent of, political persecution, persecut*, regime critic*, coordinator of,
    follower* of, separatist*, freethinker
  `),
  'profile:journalist': list(`
    journalist*, reporter*, editor, editor in chief, blogger*, newspaper editor, publisher, youtuber, media
    worker*, newsroom, correspondent, investigative outlet
  `),
  'profile:lawyer': list(`
    human rights lawyer, rights lawyer, defence lawyer detained
  `),
  'profile:deserter_fought': ['deserter*', 'deserted', 'desertion', 'awol'],
  'profile:deserter_refused': [
    'refused to fight',
    'refusing to fight',
    'conscientious objector*',
    'refusenik*',
    'left his unit',
    'left the unit',
    'left his military unit',
  ],
  'profile:mobilised': list(`
    mobilised, mobilized, mobilisation, mobilization
  `),
  'profile:draft_evader': [
    'draft evader*',
    'draft dodger*',
    'draft evasion',
    'evading conscription',
    'evaded conscription',
    'avoid conscription',
    'conscript*',
    'evading military service',
    'avoid military service',
    'fleeing military service',
    'draft age',
  ],
  'profile:security_officer': [
    'former officer',
    'fsb major',
    'fsb officer who fled',
    'former security officer',
    'former intelligence officer',
    'ex officer',
    'defector*',
    'former pilot',
    'former fsb',
    'former kgb',
    'former agent',
  ],
  'profile:official': list(`
    former minister, former official, ex minister, former mayor, former diplomat, former ambassador, former
    judge, former prosecutor, former deputy, former lawmaker
  `),
  'profile:direct_action': [
    'arson',
    'sabotage',
    'saboteur*',
    'setting fire to a military',
    'enlistment office',
    'recruiting center',
    'recruiting centre',
    'recruitment office',
    'railway sabotage',
    'partisan*',
    'molotov',
  ],
  'profile:foreign_agent': ['foreign agent*'],
  'profile:extremist_label': [
    'extremist*',
    'extremism',
    'gulen*',
    'gülen*',
    'gulenist*',
    'muslim brotherhood',
    'jehovah*',
    'hizb ut tahrir',
    'tablighi',
  ],
  'profile:undesirable_org': ['undesirable organi*'],
  'profile:lgbt': list(`
    lgbt, lgbtq, gay, lesbian*, transgender, homosexual*, queer, trans woman, trans man, bisexual
  `),
  'profile:religious': list(`
    jehovah*, falun gong, bahai, baha i, ahmadi*, christian convert*, religious minority, pastor, imam, gulen*,
    gülen*, hizb ut tahrir, muslim preacher, salafi, evangelical, priest, monk
  `),
  'profile:ethnic': list(`
    uyghur*, uighur*, tibetan*, pamiri*, crimean tatar*, kurd, kurds, kurdish, rohingya, karakalpak*, hazara*,
    oromo, tigrayan*, montagnard*, hmong, baloch, ahwazi, kazakhs from xinjiang, chechen, chechens, degar,
    ethnic kazakh*
  `),
  'profile:environmental': list(`
    environmental activist*, environmentalist*, eco activist*, land defender*, climate activist*
  `),
  'profile:relative': list(`
    brother of, sister of, wife of, son of, daughter of, relatives of, relative of, mother of, father of,
    husband of
  `),
  'profile:child': list(`
    children, minor child, schoolgirl*, unaccompanied minor*, minors, infant
  `),
  'sign:refugee': list(`
    asylum seeker*, asylum applicant*, refugee*, sought asylum, for protection, seeking protection, sought protection, applied for asylum, seeking asylum, political
    asylum, applied for refugee, fled, in exile, exile, fleeing, torture, ill treatment, prisoner* of
    conscience, politically motivated, political charges, critical of, criticised, criticized, criticising, anti
    government, banned movement, opposition, pro democracy, war critic*, spreading false information, fake news,
    discrediting the army, insulting the president, dissent, fugitive dissident*, treason, spreading fakes,
    protests, against the war, opposed to the war, undermining national security, subversion
  `),
  'sign:crime': list(`
    murder, murdering, homicide, manslaughter, drug*, cocaine, heroin, narcotic*, fraud*, embezzl*, money
    laundering, launder*, theft, thief, thieves, robber*, burglar*, rape, rapist, sexual abuse, child abuse,
    trafficking, trafficker*, smuggl*, mafia, cartel*, gang, gangster*, organised crime, organized crime,
    pyramid scheme, ponzi, scam*, swindl*, tax evasion, bribe*, counterfeit*, cybercrime, hacker*, ransomware,
    crypto fraud, stabbed his wife, hit and run, drunk driving, kidnapping for ransom, crime boss, thief in law,
    loan*, bank robbery, online casino, call centre*, call center*, pickpocket*, paedophil*, pedophil*, serial
    killer, car theft, double murder, maintenance payments, alimony, embezzlement, illegal gambling
  `),
  'sign:labour': list(`
    labour migrant*, labor migrant*, migrant worker*, overstay*, work permit*, without work permits, illegal
    migrant*, illegal migration, illegal immigrant*, undocumented migrant*, undocumented worker*, construction
    site*, illegally employed, working illegally, violating migration, violation of migration, migration rules,
    visa overstay*, immigration violation*, guest worker*, seasonal worker*, illegal stay, residing illegally,
    migration law*, labour market, irregular migrant*
  `),
};
