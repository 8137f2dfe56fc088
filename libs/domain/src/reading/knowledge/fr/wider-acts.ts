/** What is done to people: further verbs, idioms and the wording of notices and of short posts. */
export const WIDER_ACTS = `
  act:return/past = expulsé, expulsée, expulsés, expulsées, expulsent, expulsait, expulsera, extradé, extradée,
    extradés, extradées, extradent, extradera, refoulé, refoulée, refoulés, refoulées, refoulent, renvoyé, renvoyée,
    renvoyés, renvoyées, renvoient, déportée, déportées, éloignés, éloignées, reconduit, reconduite, reconduits,
    reconduites, reconduit* à la frontière, reconduit* hors, raccompagné*, raccompagné* à la frontière, rapatrié,
    rapatriée, rapatriés, rapatriées, renvoyé* de force, rapatrié* de force, ramené* de force, ramené* en, ramené* à,
    embarqué* dans un avion, embarqué* de force, embarqué* à bord, embarqué* pour, embarqué* sur un vol,
    mis* dans un avion, mise dans un avion, mis* dans le premier avion, mis* de force dans un avion,
    placé* dans un avion, placé* à bord, placé* sur un vol, monté* de force dans un avion, escorté* jusqu'à l' avion,
    escorté* à bord, escorté* jusqu'à la frontière, conduit* à l' aéroport, conduit* à la frontière,
    conduit* jusqu'à la frontière, emmené* à la frontière, emmené* à l' aéroport, jeté* de l' autre côté, repoussés,
    repoussées, repoussé vers, repoussée vers, repoussé en,
    repoussé* à la frontière, repoussé* de l' autre côté, renvoyé* à la frontière, abandonné* à la frontière,
    chassé* du pays, bouté* hors, livré* aux autorités, livré* à la police, livré* au régime, livré* à ses,
    livré* à son, remis* aux autorités, remise aux autorités, remis* à la police, remise à la police,
    remis* aux mains, remis* entre les mains, remis* aux services, remis* aux gardes-frontières, rendu* à,
    retourné* de force, réadmis*, rentré* volontairement, retourné* volontairement, revenu* volontairement,
    retour volontaire, arrivé* menotté*, débarqué* menotté*, l' avion affrété, transféré* de force,
    vol à destination de, charter vers, à bord d' un charter, à bord d' un vol, dans un vol charter
  act:return/base = renvoyer de force, reconduire à la frontière, reconduire, éloigner, rapatrier, ramener de force,
    ramener, déporter, raccompagner, raccompagner à la frontière, repousser, embarquer de force, mettre dans un avion,
    remettre aux autorités, livrer aux autorités, être extradé*, être expulsé*, être renvoyé*, être refoulé*,
    être livré*, être remis*
  act:return:object/past = livrées, livre à, livrent, remise, remises, remet, remettent, remettait, a remis,
    ont remis, rendu, rendus, rend
  act:return:object/base = rendre, le livrer, la livrer, être remis, être livré
  act:return:weak/past = transféré, transférée, transférés, envoyé, envoyée, envoyés, conduit, conduite, conduits,
    emmené, emmenée, emmenés, acheminé*, transporté*, ramené, ramenée, ramenés, retourné, retournée, retournés,
    embarqués
  act:return:weak/base = envoyer, transférer, conduire, emmener
  noun:return = déportation*, renvois, renvoi forcé, renvois forcés, expulsion collective, expulsions collectives,
    retour forcé, retours forcés, retour de force, retour contraint, éloignement forcé, mesure d' éloignement,
    obligation de quitter le territoire, oqtf, arrêté d' expulsion, reconduites, reconduite à la frontière,
    reconduites à la frontière, rapatriement forcé, réadmission, remise à, remise de, remise aux, remise forcée,
    livraison de, livraison à, pushback*, push back*, refoulements, vol d' expulsion, vols d' expulsion,
    charter d' expulsion, transfèrement vers, transfert vers, transfert forcé, extradition déguisée,
    restitution forcée
  paper:request = demandes d', demande en, requête en, requête aux fins d', demande tendant à l', réclame l',
    réclame son, réclame sa, réclament l', exige l', exige son, exige sa, demande l', demandent l', demande son,
    demande sa, a demandé l', a demandé son, a requis l', a requis son, requiert l', sollicite l', sollicité l',
    insiste pour l', en vue d', en vue de l', en vue de son, en vue de sa, aux fins d', mandat d' arrêt aux fins d'
  paper:order = autorise l', autorise son, autorise sa, autorisé l', autorisé son, autorisé sa, autorisation d',
    valide l', validé l', validé sa, validé son, ordonne l', ordonné l', ordonne son, ordonné son, ordonné sa,
    approuve l', approuvé l', approuvé sa, approuvé son, accepte l', accepté l', accepté son, avis favorable à une,
    avis favorable à la, avis favorable à un, feu vert à l', feu vert à son, feu vert à sa, feu vert à la,
    feu vert pour l', feu vert pour son, mesure d', arrêté préfectoral d', notifié son, notifié sa, arrêt d',
    jugement d', accède à la demande d', accédé à la demande d', fait droit à la demande d', accorde l', accordé l',
    consenti à l', consent à l', accepte de l', dit oui à l'
  paper:step = recours contre l', recours contre son, recours contre sa, appel contre l', appel contre son,
    appel de son, pourvoi contre l', pourvoi contre son, contestation de l', conteste son, conteste l', contre son,
    contre sa, contre l', contre le, contre un, contre une, opposé à son, opposé à l', s' oppose à son,
    s' oppose à l', s' opposer à son, examine l', examiné l', examinera l', audience d', examen de la demande d',
    statuer sur l', statuera sur l', statue sur l', se prononcer sur l', décider de l', sur son, sur l', dossier d',
    affaire d', bataille contre son, détention en vue de l', écrou en vue de l', écrou extraditionnel
  paper:treaty = traités d', accords d', conventions d', chiffres des, chiffres de l', politique d', politique de,
    loi sur l', loi sur les, bilan des, débat sur l', débat sur les, nombre de, taux d' exécution des, procédures d'
  answer:request = demandes, requêtes, sollicitation, note verbale, demande formulée, demande adressée,
    demande présentée, demande de, commission rogatoire
  noun:release = libération, remise en liberté, mise en liberté, élargissement, levée d' écrou, levée de sa détention,
    sortie de prison, relaxe
  act:release/past = libère, libèrent, libérées, a été libéré*, relâché, relâchée, relâchés, relâche,
    remis* en liberté, remet en liberté, laissé* libre, laissé* en liberté, élargi*, recouvré la liberté,
    retrouvé la liberté, retrouve la liberté, retrouvent la liberté, est libre, est sorti* de prison, sorti de prison,
    sortie de prison, sorti de rétention, sorti* du centre de rétention, sorti* de détention, sort de prison,
    quitté la prison, quitté le centre de rétention, placé* sous contrôle judiciaire, libéré* sous caution,
    libéré* sous contrôle judiciaire, fin à la rétention, mis fin à sa rétention, mis fin à sa détention,
    levé sa garde à vue, acquitté* et, sorti libre, ressorti* libre
  act:release/base = libérer, relâcher, remettre en liberté
  release:from = cellule, arrêt domiciliaire, résidence surveillée, assignation à résidence, détention provisoire,
    maison d' arrêt, centre de rétention, centre de détention, contrôle judiciaire, libre, libération, incarcéré*,
    incarcération, arrestation, juge des libertés, écrou, commissariat, juge, cour
`;
