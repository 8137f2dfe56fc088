/** Who people are, who acts, and what is not watched: further words. */
export const WIDER_PEOPLE = `
  person = hommes, femmes, couple, frère, soeur, sœur, épouse, époux, mari, fils, fille, père, mère, enfant, enfants,
    adolescent*, jeune, jeunes, mineur*, étranger*, migrant*, exilée*, réfugiée*, demandeuse*, apatride*, activiste*,
    opposante*, militante*, blogueuse*, reporter*, rédacteur*, rédactrice*, présentateur*, animateur*, youtubeur*,
    écrivain*, écrivaine*, poète*, poétesse, romancier*, chanteur*, chanteuse*, musicien*, rappeur*, artiste*,
    cinéaste*, réalisateur*, dessinateur*, caricaturiste*, humoriste*, photographe*, traducteur*, enseignant*,
    enseignante*, professeur*, universitaire*, chercheur*, étudiante*, médecin*, infirmier*, ingénieur*, programmeur*,
    informaticien*, entrepreneur*, homme d' affaires, commerçant*, ouvrier*, syndicaliste*, députée*, député*,
    sénateur*, maire, ancien ministre, juriste*, avocate*, juge, magistrate*, soldat*, conscrit*, appelé, sergent*,
    lieutenant*, capitaine*, colonel*, pilote*, officier*, insoumis*, objecteur*, réfractaire*, pasteur*, imam*,
    moine*, religieuse*, religieux, évêque*, converti*, croyant*, fidèle*, adepte*, membre, membres, partisan*,
    sympathisant*, proche, proches, habitant*, résident*, détenu*, prisonnier*, codétenu*, condamnée, accusé*,
    prévenu*, fugitif*, fugitive*, requérant*, intéressé, ouïghour*, tchétchène*, kurde*, tibétain*, russe, russes,
    iranien*, afghan*, bélarusse*, biélorusse*, turkmène*, tadjik*, ouzbek*, lanceur* d' alerte, lanceuse* d' alerte,
    féministe*, manifestant*, bénévole*, trentenaire, quadragénaire, quinquagénaire, sexagénaire, septuagénaire
  person:self = elles, eux, celui-ci, celle-ci, ce dernier, cette dernière
  authority = policier*, policiers, gendarme*, commissariat, préfet, préfète, juridiction, cours d' appel,
    cours suprêmes, tribunaux, chambre,
    cour suprême, cour constitutionnelle, cour de cassation, conseil constitutionnel, juge*, magistrats,
    procureur général, parquet général, parquet national, garde des sceaux, premier ministre, président, présidence,
    élysée, matignon, cabinet, chef de l' état, gouvernements, ministères, chancellerie, diplomatie, quai d' orsay,
    affaires étrangères, députés, assemblée, assemblée nationale, chambre des députés, douma, police aux frontières,
    police des frontières, gardes-frontières, garde-frontière*, gardes-côtes, garde-côtes, douane, douanes, douaniers,
    service de l' immigration, services de l' immigration, immigration, direction des migrations,
    service des migrations, office des étrangers, office des migrations, secrétariat d' état aux migrations, cgra,
    services de sécurité, sûreté, sûreté de l' état, sécurité d' état, sécurité nationale, comité de sécurité,
    comité d' état de sécurité nationale, renseignement*, renseignements, services de renseignement,
    contre-espionnage, services secrets, armée, forces armées, forces de sécurité, forces de l' ordre, militaires,
    garde nationale, comité d' enquête, enquêteurs, autorité, administration, agence, agents, fonctionnaires,
    officiels, responsables, régime, junte, pouvoir, état, ombudsman, défenseur des droits, consul, consule,
    ambassadeur, ambassadrice, chancelleries, service fédéral, mairie, gouverneur, dst, dgsi, dgse
  court = tribunaux, cours d' appel, cours suprêmes, cour d' appel, cour suprême, cour constitutionnelle,
    cour de cassation,
    cour administrative d' appel, tribunal administratif, tribunal judiciaire, tribunal correctionnel,
    chambre de l' instruction, chambre criminelle, chambre, chambre d' accusation, magistrat*, magistrate*,
    juridiction*, jugement, arrêt de la cour, conseil constitutionnel, tribunal fédéral, tribunal pénal fédéral,
    office fédéral de la justice, garde des sceaux, ministre de la justice, ministère de la justice, premier ministre,
    cnda, audiencia nacional, juge des référés, juge d' instruction, juge des libertés, parquet général,
    procureur général
  orgword = amnesty, human rights watch, reporters sans frontières, fidh, helsinki, mémorial, cimade, observatoire,
    ligue, fédération, réseau, mouvement, institut, université, agence, chaîne, quotidien, journal, télévision,
    conseil, coordination, forum, maison, église, amis
  office = ambassades, consulats, consulaire*, consul, mission diplomatique, représentation diplomatique,
    services consulaires
  title = premier ministre, garde des sceaux, chancelier, chancelière, roi, prince, princesse, docteur, dr,
    professeur, général, colonel, procureur, procureure, juge, avocat, avocate, porte-parole, ambassadeur,
    ambassadrice, secrétaire, mgr, père, pasteur, imam, cheikh, journaliste, militant, militante, maître, mme, m
  speaker = dit, disent, raconte, confie, souligne, rappelle, assure, estime, dénonce, précisé, ajouté, ajoute,
    affirmé, déclare, indique, indiquent, rapporte, rapporté, écrit, a écrit, commente, avocats, défenseur, fondateur,
    fondatrice, directeur, directrice, président de, présidente de, chercheur*, chercheuse*, analyste*, politologue*,
    responsable, secrétaire général, d' après, source, sources, témoin*, porte-paroles, salue, déplore, réagit,
    s' indigne
  style:official = arrêté, décret, bulletin officiel, considérant, jorf, avis, communiqué de presse, vu le code,
    la chambre
  profile:activist = opposante*, opposition, opposants, militante*, dissidente*, défenseur*, défenseuse*,
    défenseurs des droits humains, défenseurs des droits de l' homme, droits humains, exilée*, exilé*, émigré*,
    réfugié* politique*, prisonnier* politique*, prisonnière* politique*, détenu* politique*, prisonnier* d' opinion,
    contestataire*, manifestant*, protestataire*, syndicaliste*, féministe*, écrivain*, écrivaine*, poète*, poétesse,
    romancier*, chanteur*, chanteuse*, musicien*, rappeur*, artiste*, cinéaste*, réalisateur*, réalisatrice*,
    metteur en scène, dessinateur*, caricaturiste*, humoriste*, satiriste*, lanceur* d' alerte, lanceuse* d' alerte,
    anarchiste*, antifasciste*, indépendantiste*, séparatiste*, autonomiste*, critique* du pouvoir,
    critique* du gouvernement, critique* du kremlin, critique* de, critique* d', hostile* au pouvoir, détracteur*,
    pourfendeur*, antiguerre, anti-guerre, contre la guerre, pacifiste*, prodémocratie, démocrate*, leader étudiant,
    syndicaliste étudiant, ancien député, ancienne députée, ex-député*, élu* municipal*, conseiller municipal,
    conseillère municipale, membre d' un parti, sympathisant*, partisan* de navalny, navalny, bénévole*, tiktokeur*,
    influenceu*, rebelle*
  profile:journalist = rédacteur*, rédactrice*, rédacteur en chef, éditeur*, correspondant*, photojournaliste*,
    photoreporter*, photographe de presse, cameraman, présentateur*, présentatrice*, animateur*, éditorialiste*,
    chroniqueur*, youtubeur*, youtubeuse*, vidéaste*, podcasteur*, rédaction, média en exil, médias en exil,
    média d' opposition, liberté de la presse, site d' information, presse indépendante, directeur de publication,
    enquêteur* du média
  profile:lawyer = avocat des droits, avocate des droits, avocat* des droits humains, avocat* des droits de l' homme,
    avocat* de dissidents
  profile:deserter_fought = a déserté, ont déserté, avait déserté, ayant déserté, désertion, désertions,
    quitté son unité, quitté le front, fui le front, fui son unité, abandonné son unité, abandonné son poste,
    transfuge*, soldat* en fuite, mitrailleur, ancien combattant de wagner
  profile:deserter_refused = objection de conscience, refusé de combattre, refuse de combattre, refusé de participer,
    refusé de partir au front, refusé d' aller au front, refusé de servir, refus de combattre, refus de servir,
    réfractaire*, refusé d' obéir, refuznik*, insoumission
  profile:draft_evader = conscription, conscrit*, appelé*, service militaire, service national,
    échappé à la conscription, fui la conscription, fui la mobilisation, échapper à la mobilisation,
    échapper au service, éviter la conscription, ordre de mobilisation, ordre d' incorporation, convocation militaire,
    recrutement forcé, enrôlement forcé, enrôlé* de force, réserviste*
  profile:mobilised = mobilisé*, mobilisation, mobilisation partielle
  profile:security_officer = ancien officier, ex-officier*, ancien policier, ex-policier*, ancien agent, ex-agent*,
    ancien militaire, ex-militaire*, ancien soldat, ex-soldat*, ancien colonel, ex-colonel, ancien général,
    ex-général, ancien capitaine, ancien garde du corps, ancien gardien de prison, ancien espion, ancien du fsb,
    transfuge*, a fait défection, fait défection, défecteur*, ancien pilote
  profile:official = ancien ministre, ancienne ministre, ex-ministre*, ancien maire, ex-maire, ancien ambassadeur,
    ex-ambassadeur*, ancien diplomate, ex-diplomate*, ancien juge, ancienne juge, ex-juge*, ancien procureur,
    ex-procureur*, ancien magistrat, ancien gouverneur, ancien haut fonctionnaire, haut fonctionnaire, ancien député,
    ancienne députée, ancien vice-ministre, ancien conseiller
  profile:direct_action = incendie volontaire, incendié un bureau, incendie d' un bureau, bureau de recrutement,
    centre de recrutement, commissariat militaire, cocktail molotov, cocktails molotov, sabotage*, saboteur*,
    partisans
  profile:foreign_agent = agents de l' étranger, agente de l' étranger, agent étranger, agents étrangers
  profile:extremist_label = extrémisme, gülen*, güleniste*, mouvement gülen, frères musulmans, hizb ut-tahrir,
    tabligh*, organisation extrémiste
  profile:undesirable_org = organisation indésirable, organisations indésirables
  profile:lgbt = gay, gays, lesbienne*, queer, bisexuel*, femme trans, homme trans, personne trans, personnes trans,
    transsexuel*, homosexualité, drag, même sexe, marche des fiertés
  profile:religious = évêque*, moine*, nonne*, religieuse*, lama*, prédicateur*, prédicatrice*, converti*,
    conversion au christianisme, chrétien*, évangélique*, baptiste*, pentecôtiste*, falun gong, baha'i*, bahaï*,
    ahmadi*, alévi*, yézidi*, soufi*, salafiste*, chiite*, minorité religieuse, église de maison, églises de maison,
    témoins de jéhovah, gülen*, croyant*, curé*, abbé
  profile:ethnic = ouïghoure*, ingouche*, tatar* de crimée, bachkir*, bouriate*, pamiri*, karakalpak*, hazara*,
    rohingya*, baloutche*, ahwazi*, oromo*, tigréen*, montagnard*, hmong*, kazakh* du xinjiang, kazakhs du xinjiang,
    mongol* du sud, mongole* intérieur*, sahraoui*, rifain*, kabyle*, touareg*, yézidi*, assyrien*, lezguine*,
    talych*, dinka, nuer*, banyamulenge*, tutsi*, khmer krom, papou*, minorité ethnique
  profile:environmental = militant* écologiste*, écologiste*, défenseur* de l' environnement, défenseur* de la terre,
    militant* pour le climat, militant* du climat
  profile:relative = frère de, frère du, soeur de, sœur de, soeur du, épouse de, épouse du, femme de, femme du,
    mari de, fils de, fils du, fille de, fille du, mère de, mère du, père de, père du, proches de, proches du,
    famille de, famille du, parents de, parent de, neveu de, nièce de, cousin de
  profile:child = mineur isolé, mineurs isolés, mineur non accompagné, mineurs non accompagnés, mineurs, enfant,
    enfants, bébé*, nourrisson*, fillette*, écolier*, lycéen*, adolescent*
  sign:refugee = réfugiés, réfugiée, demandeuse* d' asile, demande d' asile, demandes d' asile, droit d' asile,
    statut de réfugié, qualité de réfugié, protection internationale, protection subsidiaire, carte du hcr, hcr,
    unhcr, exils, exilée*, émigré*, en fuite, fuir, fuyant, fuyait, fuient, a fui, avait fui, ont fui, s' est enfui*,
    s' était enfui*, échappé*, trouvé refuge, cherché refuge, répression, réprimé*, prisonnier* d' opinion,
    prisonnier* politique*, politiquement motivé*, motivation politique, motifs politiques, caractère politique,
    mobile politique, procès politique, procès truqué, accusations fabriquées, accusations montées,
    monté de toutes pièces, mauvais traitements, traitements inhumains, peine de mort, non-refoulement,
    convention de genève, opposant*, dissident*, dissidence, déserteur*, désertion, objecteur*, mobilisation,
    conscription, contre la guerre, antiguerre, anti-guerre, critique du pouvoir, critiqué le pouvoir,
    critiqué le gouvernement, critiqué le régime, critiques du gouvernement, critiquait, insulte au président,
    offense au président, outrage au chef, discrédit de l' armée, discréditation de l' armée, discréditer l' armée,
    fausses informations sur l' armée, fausses nouvelles, fake news, trahison, haute trahison, atteinte à la sûreté,
    atteinte à la sécurité nationale, subversion, sédition, complot, séparatisme, sécession, incitation à la haine,
    apologie du terrorisme, justification du terrorisme, propagande contre l' état, propagande antiétatique,
    extrémisme, mouvement gülen, gülen*, gülenist*, parti interdit, organisation interdite, mouvement interdit,
    opposition interdite, manifestations, liberté d' expression, coup d' état, menacé* de mort, persécution*,
    persécuté*, militant*, droits humains
  sign:crime = meurtrier*, homicide*, assassin*, double meurtre, féminicide, cocaïne, héroïne, cannabis, narcotrafic,
    narcotrafiquant*, narco*, trafiquant*, trafic de drogue, trafic d' armes, trafic d' êtres humains,
    traite des êtres humains, passeur*, contrebande*, contrebandier*, fraude*, fraudeur*, escroqué*, arnaque*,
    arnaqueur*, pyramide de ponzi, crypto*, pirate* informatique*, piratage*, rançongiciel*, rançon, cambriolage*,
    cambrioleur*, voleur*, voleuse*, vol à main armée, vol aggravé, vols aggravés, vol de voitures, pickpocket*,
    braqueur*, recel, extorsion, racket, proxénète*, agression sexuelle, agressions sexuelles, pédophil*,
    pédocriminel*, violences conjugales, tueur en série, tueur à gages, règlement de comptes, crime organisé,
    grand banditisme, parrain, baron, caïd*, chef de gang, mafieux, corruption, corrompu*, pot-de-vin, pots-de-vin,
    détournement* de fonds, abus de biens, évasion fiscale, faillite, faux-monnayeur*, faux papiers, faux billets,
    conduite en état, état d' ivresse, ivre, délit de fuite, chauffard*, rixe, bagarre, braconn*, cigarettes,
    casino en ligne, centre d' appels, pension alimentaire, fiché* au grand banditisme
  sign:labour = travailleur* migrant*, travailleurs étrangers, travailleuse* migrante*, saisonnier*,
    ouvrier* agricole*, ouvrier* du bâtiment, chantier*, main-d' œuvre, travail au noir, travail dissimulé,
    sans permis de travail, permis de travail, clandestin*, séjour irrégulier, migrants irréguliers,
    migrant* irrégulier*, migration irrégulière, immigration irrégulière, immigration clandestine,
    dépassement de visa, visa expiré, visas expirés, dublin*, départs volontaires, départ volontaire, main d' œuvre,
    livreurs
`;
