/** The commonest words of the language, by label. */
export const CORE = `
  act:return/past = expulse, extrade, renvoie, refoule, expulsé*, extradé*, refoulé*, renvoyé de force,
    reconduit à la frontière, déporté, déportés, éloigné, éloignée, conduit ..6 à bord, embarqué ..5 vol,
    embarquée ..5 vol, renvoyé* vers, renvoyé* en, rapatrié*
  act:return/base = expulser, extrader, refouler, renvoyer
  act:return:object/past = remis, livré, livrée, livrés
  act:return:object/base = remettre, livrer
  noun:return = expulsion, expulsions, extradition, extraditions, refoulement*, renvoi, remise, éloignement*,
    reconduite, rapatriement*
  act:detain/past = arrêté, arrêtée, arrêtés, interpellé*, détenu, détenue, placé en détention, placée en détention,
    placé en rétention, incarcéré*
  noun:detain = arrestation*, interpellation*, détention
  act:abduct/past = enlevé, enlevée, enlevés, kidnappé*, embarqué de force
  act:vanish/past = disparu, disparue, disparus
  noun:abduct = enlèvement*, disparition*, rapt
  act:harm/past = agressé*, tué, tuée, tués, abattu, abattue, poignardé*, empoisonné*, blessé*, assassiné*, attaqué,
    attaquée, passé à tabac
  noun:harm = agression contre, attaque contre, assassinat*, empoisonnement*, meurtre de
  act:press/past = menacé, menacée, menacés, perquisitionné*, intimidé*, convoqué*, s' est adressé, fermé ses portes
  noun:press = menace*, perquisition*, intimidation*, pressions
  act:release/past = libéré, libérée, libérés, relâché*, remis en liberté, remise en liberté
  release:from = détention, rétention, prison, caution, tribunal, liberté, garde à vue
  paper:request = demande d', demande de, requête d', demandé l'
  paper:order = décret d', arrêté d', décision d', ordre d', avis favorable à l', avis favorable à sa,
    avis favorable à son
  paper:step = procédure d', convention d', procès en, question de l'
  paper:treaty = traité d', accord d', convention d', accord de, traité de, nombre d', taux d'
  answer:request = demande, requête
  press:group = association*, organisation*, fondation*, rédaction*, collectif*, radio
  soldiers = soldats, militaires, agents, services secrets
  unknown:men = inconnus, hommes masqués, hommes cagoulés, hommes en civil, deux hommes
  cue:neg = ne, n', pas, sans, aucun, aucune, non
  cue:nobody = personne n', jamais, nul
  cue:refuse = refusé, refuse, rejeté, rejette, débouté, a dit non, décliné
  cue:stop = suspendu, suspend, annulé, annule, bloqué, interdit, empêché, gelé, avis défavorable, mesure provisoire
  cue:approve = autorisé, approuvé, approuve, autorise, validé, ordonné, ordonne, accepté, entériné, confirmé,
    a donné son feu vert, signé le décret, avis favorable
  cue:request/past = demandé, demande, réclame, réclamé, exige, requiert, sollicite, a requis
  cue:request = demande, requête
  cue:plea = appelle à, appellent à, exhorte, exhortent, supplie, demande au ..6 de ne pas, demandent de ne pas,
    il faut refuser, met en garde, avertit, mettent en garde, appelons
  cue:fear = craint, craignent, redoute, risque, risquent, danger, peur, crainte*, menacé d', menacée d'
  cue:may = pourrait, pourraient, peut, peuvent, peut-être
  cue:if = si, au cas où
  cue:would = aurait, auraient, serait, seraient
  cue:will = sera, seront, va, vont, bientôt, demain
  cue:plan = envisage, prévoit, compte bien, compte expulser, compte extrader, compte renvoyer, compte livrer,
    compte remettre, veut, prépare, souhaite
  cue:expect = attend, s' attend
  cue:deny = dément, démenti, nie, affirmation, fausse, faux, intox, rumeur*
  cue:appeal = recours, appel, pourvoi, conteste, dénonce, proteste, contre
  cue:threat = menace, menacé de, menacent
  cue:rumour = selon des rumeurs, rumeur*, prétendument, telegram, non confirmé*, selon des canaux, présumé*
  cue:channels = telegram
  cue:told = dénoncé l', dénonce l', condamné l', condamne l', annoncé l', confirmé l'
  cue:after = après, depuis, à la suite de, malgré, en raison de
  cue:first = je, j', moi, me, nous
  cue:history = auparavant, par exemple, autrefois, à l' époque, jadis
  cue:confirm = confirmé, confirme
  aux:be = est, été, sont, était, étaient, fut, être
  link:that = que, qu'
  link:break = mais, alors que, tandis que, lorsque, quand, bien que, parce que, car, cependant, dont, qui, avant,
    puis
  link:relative = qui, dont, lequel
  link:and = et, ou
  way:to = vers, vers la, vers le, vers l', à destination de, à destination du, à la, à l', à
  way:into = en, au, aux
  way:from = depuis, depuis la, depuis le, hors de, en provenance de, en provenance du, venu de, venue de
  way:in = dans, à l' aéroport de, sur le territoire, au sein
  way:by = par, par la, par le, par l', par les
  way:of = de, du, d', de la, de l', des
  way:with = avec, avec la, avec le, avec l', entre, entre la, entre le
  way:skip = la, le, l', les, république, capitale, royaume, ville, fédération, autorités, sud, nord, près, aéroport
  way:fled = fui, a fui la, fui le, fui l', ressortissant*, à la demande de, à la demande du, à la demande de la,
    à la requête de, réfugié* de, exilé* de, opposition au gouvernement de, quitté la, quitté le, quitté l', citoyen*
  asker = demande, requête, opposition
  airport = aéroport*
  person:self = il, elle, lui, intéressé, intéressée, homme, femme
  speaker = déclaré, a déclaré, indiqué, annoncé, avocat, avocate, selon, ministre, porte-parole, précise, explique,
    affirme, expert*
  style:official = communiqué, journal officiel, la cour
  profile:activist = militant*, activiste*, opposant*, dissident*, défenseur* des droits, défenseure*,
    critique du régime, pro-démocratie, exilés
  profile:journalist = journaliste*, blogueur*, blogueuse*, reporter*, chroniqueu*, animatrice*
  profile:deserter_refused = déserteur*, objecteur*, insoumis
  profile:extremist_label = extrémiste*
  profile:foreign_agent = agent* de l' étranger
  profile:lgbt = lgbt*, homosexuel*, transgenre*
  profile:religious = témoin* de jéhovah, pasteur*, prêtre*, imam*
  profile:ethnic = ouïghour*, tchétchène*, kurde*, tibétain*
  sign:refugee = réfugié*, asile, demandeur* d' asile, exil, exilé*, fui, politique*, torture*, persécut*, opposition,
    lanceu* d' alerte
  sign:crime = meurtre*, assassinat*, trafic de, trafic d', trafics, stupéfiant*, drogue*, escroc*, escroquerie*,
    un vol à,
    vols à main, vol avec violence, vol avec violences, vol de bijoux, braquage*, viol, viols, proxénét*,
    blanchiment*, mafia*, gang*, cartel*
  sign:labour = sans papiers, travailleur* saisonni*, situation irrégulière, travail illégal
  person = homme, femme, ressortissant*, citoyen*, personne, personnes, gens, réfugié*, militant*, journaliste*,
    blogueu*, opposant*, dissident*, déserteur*, étudiant*, famille*, condamné, suspect*, demandeur*, pâtissier,
    avocat*, exilé*, magistrat*, dirigeant*, prêtre*
  authority = police, autorités, ministère, tribunal, cour, parquet, procureu*, gouvernement, gendarmerie, services,
    garde*-frontière*, ambassade*, consulat*, parlement, justice, préfecture*, office, conseil d' état, ministre*,
    sénat
  court = tribunal, cour, parquet, procureu*, juge*, conseil d' état, gouvernement, cassation
  orgword = comité, centre, union, fondation, association, groupe, parti, collectif, radio, commission
  office = ambassade*, consulat*
  title = président, présidente, ministre, monsieur, madame, me
  third:stop = comité des droits de l' homme, comité contre la torture, cedh, cour européenne
  thing = enregistrement*, document*, données, fichier*, preuve*, arme*, corps, argent, liste, dossier*, rapport,
    pétition, prix, œuvre*, oeuvre*, clés, chèque, médaille*, trophée
  veto:sport = football*, joueur*, entraîneur*, championnat*, tournoi*, match*, ligue, sélection nationale
  veto:history = anniversaire, commémor*, roman, film, exposition, historien*, musée, publie une somme,
    concours de plaidoirie, amphi, applaudissements
  veto:stats = statistiqu*, eurostat, trimestre, semestre, taux, %, en hausse, en baisse, sur un an
  veto:trade = exportation*, importation*, commerce*
  pact = accord, accords, traité, convention, conventions, mémorandum, protocole, mécanisme, entente
  pact:secret = accord secret, accord confidentiel, mécanisme confidentiel
  topic:return = retour des opposants, remise des fugitifs
  topic:data = données personnelles, échange de données, échanger des données, biométri*
  topic:extradition = extradition, entraide judiciaire, remise des fugitifs, réadmission
  topic:security = sécurité, intérieur, coopération policière, services de renseignement
  topic:other = fiscal*, fiscales, impôt*, impositions, commercial*, banc*, banque*, douan*, protection des données,
    clients, entreprise*, double imposition
  step:sign = signé, signe, signent, conclu, convenu, paraphé
  step:bill = projet de loi autorisant, projet de loi de ratification, renoncé à ratifier
  step:ratify = ratifié, ratifie, ratification
  step:force = entré en vigueur, entrée en vigueur, en vigueur, mis en service, transmis, versé
  force:treaty = entré en vigueur, entrée en vigueur, en vigueur
  step:future = entrera en vigueur
  step:prospect = autorisant la signature, projet d' accord, à signer, signer
  step:talks = négociation*, pourparlers, discussions
  step:negotiate = négocie, négociation*, pourparlers, discut*
  step:suspend = suspendu, suspend, suspension, dénoncé, dénonce, abrogé, effacement, effacé, supprimé, annulé
  list = fichier des personnes recherchées, liste* de personnes recherchées, avis de recherche
  list:move = transmis, remis, versé, ordonné, communiqué
  interpol = interpol, notice* rouge*
  face = reconnaissance faciale, vidéosurveillance, caméras
  face:against = recherchées, étrangers, migrants, recherché*
  door = asile, statut de réfugié, titre de séjour, visa, visas, visas humanitaires, protection subsidiaire,
    titre de voyage, carte de séjour, droit d' asile, permis de séjour, programme d' accueil
  door:entry = entrée, frontière*
  door:shut = refusé, refuse, rejeté, rejette, retiré, suspendu, suspend, fermé, ferme la, ferme le, ferme ses,
    ferme son, ferme sa, ferme les, cesse, mis fin, met fin,
    annulé, révoqué
  door:open = accordé, accorde, octroyé, obtenu, reconnu, délivré, délivre, rouvert, ouvre, lancé, renouvelé
  door:ban = refoulé* à la frontière, interdit* d' entrée, entrée refusée, interdiction d' entrée
  door:wish = demandé l' asile, demande d' asile, sollicité, attend
  group = ressortissant*, personnes, réfugié*, demandeurs, afghan*, iranien*, russes, journalistes, militants,
    familles, femmes
  origin:absent = par contumace, en exil, exilé*, à l' étranger, vit en, réfugié*
  origin:charge = par contumace, mandat d' arrêt
  origin:label = agent de l' étranger, organisation extrémiste, organisation indésirable, liste des terroristes
  origin:strip = déchu ..4 nationalité, déchus ..4 nationalité, passeport* annulé*, annulé ..4 passeport*
  boilerplate = abonnez-vous, lire aussi, à lire aussi, soutenez, faire un don, newsletter, photo
`;
