/** What turns a claim: further words of refusal, approval, request, fear and doubt. */
export const WIDER_CUES = `
  cue:neg = ni, guère, nullement, non plus, aucunement, sans que, au lieu de, plutôt que, ne plus, plus jamais,
    pas encore, faute de
  cue:nobody = nul n', aucun pays, aucun état, aucun cas, aucun russe, aucun militant, aucune expulsion,
    aucune extradition, pas un seul, pas une seule, aucun d' eux, aucun d' entre eux
  cue:refuse = refusée, refusés, refusées, refusent, refusait, refusera, refuse de, refusé de, s' y refuse, refus,
    refus de, rejetée, rejetés, rejetées, rejettent, rejet, déboutée, déboute, écarte, écarté, écartée, écartent,
    décline, déclinée, dit non, dit non à, oppose une fin, opposé une fin, fin de non-recevoir, s' oppose,
    s' oppose à, s' est opposé*, s' opposent, s' opposer, opposé son veto, veto, irrecevable, jugé* irrecevable,
    n' a pas autorisé, n' a pas donné suite, pas donné suite, ne livrera pas, n' extradera pas, n' expulsera pas,
    exclut, exclu, exclue, se garde de, désapprouve
  cue:stop = suspendue, suspendus, suspendues, suspendent, suspension, sursis, sursis à, sursoit, sursis à exécution,
    effet suspensif, annulée, annulés, annulées, annulent, annulation, casse, cassé, cassée, bloquée, bloque,
    bloquent, blocage, interdite, interdisent, interdisant, interdiction d', interdiction de, empêche, empêchée,
    empêchent, gelée, gèle, gel de, stoppé*, stoppe, arrêtée net, mesures provisoires, mesure conservatoire,
    mesures conservatoires, article 39, règle 39, référé, référé-liberté, invalidé*, invalide, infirmé*, infirme,
    abrogé*, levé, levée, lève, renonce à, renoncé à, renoncent, abandonné*, abandonne, retiré, retirée, retire,
    reporté*, reporte, ajourné*, différé, illégal, illégale, contraire à, contraire au droit,
    violation de la convention, violerait, enfreint, in extremis, à la dernière minute, avis négatif, cassation de,
    empêcher, échappe à, ne peut être, ne pourra être, ne peut pas être, ne pas extrader, ne pas expulser,
    ne pas renvoyer, enjoint de ne pas, ordonné de ne pas, indiqué ..8 de ne pas
  cue:approve = autorisée, autorisés, autorisent, autorisation, approuvée, approuvent, approbation, valide, validée,
    valident, ordonnée, ordonnés, ordonnent, acceptée, accepte, acceptent, accepté de, entérine, entérinée, confirme,
    confirmée, confirment, donne son feu vert, donné leur feu vert, feu vert, donne le feu vert, signé l' arrêté,
    signé un décret, signé un arrêté, signé l' ordre, rendu un avis favorable, émis un avis favorable, accède à,
    accédé à, accède à la demande, fait droit, fait droit à, fait droit à la demande, accordé, accorde, accordée,
    consent à, consenti à, consent, jugé* recevable, recevable, déclaré* recevable, déclare admissible, jugé* légal*,
    jugé* conforme, légal, légale, conforme, statué en faveur, tranché en faveur, décidé de, décidé d', décide de,
    décide d', décision de, décrété, décrète, prononcé, prononce, prononcée, tranché, donne raison, donné raison à,
    rejeté le recours, rejeté le pourvoi, rejeté son recours, rejeté son appel, rejeté son pourvoi, rejeté l' appel,
    rejette le recours, rejette le pourvoi, rejette l' appel, recours rejeté, pourvoi rejeté, écarté le moyen,
    ne s' oppose pas, ne s' y oppose pas, aucun obstacle, pas d' obstacle, ouvre la voie, ouvert la voie,
    plus rien ne s' oppose, définitif, définitive, définitivement, sous le coup d' un arrêté, doit quitter,
    doivent quitter, doit être extradé*, doit être expulsé*, doit être remis*, peut être extradé*, peut être remis*,
    pourra être extradé*, sera extradé*, sera expulsé*, sera remis*
  cue:request/past = demandent, demandait, demandée, réclament, réclamée, réclamait, exigé, exigent, exigée, requis,
    requise, sollicité, sollicitée, sollicitent, insiste, insistent, a déposé une demande, déposé une demande,
    déposé une requête, transmis une demande, adressé une demande, formulé une demande, présenté une demande,
    introduit une demande, envoyé une note verbale, saisi, veut récupérer, cherche à obtenir, cherche à récupérer,
    presse de, presse la, presse le, presse d', pressent
  cue:request = demandes, requêtes, requête de, sollicitation, note verbale, mandat d' arrêt international,
    à la demande, à la requête, sur demande, recherché par, recherchée par, réclamé par, réclamée par,
    commission rogatoire, pétition, à l' instigation
  cue:want = veut, veulent, voudrait, voudraient, souhaite, souhaitent, souhaiterait, désire
  cue:plea = appel à, appels à, lance un appel, lancé un appel, appelé à, appelons à, appelle les, appelle le,
    appelle la, appellent les, appellent le, appellent la, demandons, demandons aux, demandons au,
    demande aux autorités, demandent aux autorités, demande à la, demande au, demande aux, demandent à la,
    demandent au, demandent aux, exhorté, exhortons, implore, implorent, supplient, conjure, avertissent,
    mis en garde, alerte, alertent, alerté, tire la sonnette, tirent la sonnette, sonnette d' alarme, s' inquiète,
    s' inquiètent, inquiétude*, s' alarme, s' alarment, s' émeut, préoccupé*, lettre ouverte, pétition contre,
    pétition, mobilisation contre, campagne contre, rassemblement contre, ne doit pas, ne doivent pas,
    doit être stoppé*, doit être empêché*, doit renoncer, doivent renoncer, ne doit en aucun cas, en aucun cas,
    de ne pas, il faut empêcher, empêchons, stop à, non à, urgent, en urgence, imminent, imminente,
    invite les autorités, prie, interpelle le gouvernement, interpelle la
  cue:fear = craindre, craignait, craint d', craint de, redoutent, redouter, redoutait, risquerait, risqueraient,
    risque d', risque de, risquent d', encourt, encourent, exposé* à, s' expose, s' exposerait, s' expose à, menacé*,
    sous la menace, menace d', en danger, danger de, peurs, a peur, angoisse*, inquiet, inquiète, par crainte,
    de peur, passible, possibilité d', éventualité, éventuelle, éventuel, perspective, susceptible*, probable,
    soupçonné* de, hantise, il en va de sa vie
  cue:may = pourra, pourront, pouvait, puisse, puissent, sans doute, probablement, éventuellement, il se peut,
    serait prêt, prêt à, prêts à, prête à, disposé à
  cue:if = s' il, s' ils, s' il était, s' il devait, à condition, à moins que, pourvu que, dans le cas où,
    dans l' hypothèse, en cas d', en cas de, tant que, quand bien même, même si, et si, dès que, à supposer, advenant,
    sauf si
  cue:would = devrait, devraient, eût, aurions, serions
  cue:will = devra, devront, prochainement, sous peu, dans les prochains jours, dans les prochaines semaines,
    la semaine prochaine, en instance de, sur le point de, sur le point d', s' apprête à, s' apprêtent à, doit être,
    doivent être, attendu, prévu
  cue:plan = envisagent, envisageait, envisagé, prévoient, prévoyait, comptent, veulent, voulait, préparent, préparé,
    souhaitent, projette, projettent, projet de, a l' intention, ont l' intention, intention de, entend, entendent,
    propose, proposent, proposé, cherche à, cherchent à, tente de, tentent de, tenté de, tentative de,
    annonce vouloir, promet, promis, étudie, étudient, réfléchit à, s' efforce
  cue:consider = examine, examinent, examiné, examinera, étudie, étudie la possibilité, se penche, se penche sur,
    se penchent, délibère, en délibéré, mis en délibéré, mise en délibéré, doit se prononcer, se prononcera,
    doit statuer, statuera, débat, débattent, audience, en cours d' examen, instruit, saisie de
  cue:expect = attendent, s' attendent, s' attendait, attendu, prévoit que, devrait
  cue:deny = démentent, démentie, démentis, nient, nié, réfute, réfutent, réfuté, conteste que, conteste avoir,
    rejette les accusations, fausses, fausse information, fausse nouvelle, infox, fake, fake news, canular,
    désinformation, mensonge*, inexact, inexacte, trompeu*, manipulation, satirique, vérification faite
  cue:baseless = inventé*, inventé de toutes pièces, de toutes pièces, sans fondement, infondé*, dénué de fondement,
    mensonger*, pure invention, c' est faux, est faux, est fausse, totalement faux, n' importe quoi, absurde,
    fantaisiste*, de son plein gré, à sa propre demande
  cue:appeal = fait appel, interjeté appel, interjette appel, a fait appel, en appel, recours contre, recours devant,
    déposé un recours, forme un recours, formé un recours, introduit un recours, se pourvoir, s' est pourvu,
    pourvu en cassation, pourvoi en cassation, saisi la cour, saisi le conseil d' état, saisi la cedh, référé,
    contesté, contestent, contestation, dénoncent, dénoncé, protestent, protesté, protestation*, s' élève contre,
    s' insurge, s' indigne, opposé à, opposition à, attaque la décision, plainte, condamne
  cue:avoid = pour échapper à, échapper à, échappé à, échappe de peu, évité de justesse, évité, éviter, pour éviter,
    afin d' éviter, se soustraire
  cue:threat = menaçant de, menaçant d', menacé d', menacer de, menaçait, menaçaient, menace de, menace d',
    menacent de, menacent d', brandit la menace, ont menacé
  cue:rumour = rumeurs, selon la rumeur, le bruit court, bruit de couloir, bruits, aurait été, auraient été,
    selon des sources, de source anonyme, sources anonymes, source anonyme, sources proches, source proche,
    sous couvert d' anonymat, non vérifié*, non confirmée*, pas été confirmé*, pas confirmé*, pas pu être vérifié*,
    n' a pu être vérifié*, vérifiée de manière indépendante, vérifier de manière indépendante, impossible de vérifier,
    aucune confirmation, sans confirmation, prétendu*, soi-disant, supposé*, présumée*, apparemment, semble-t-il,
    dit-on, à en croire, d' après un canal, une chaîne telegram, chaîne telegram, canal telegram, canaux telegram,
    chaînes telegram, proche du kremlin, pro-kremlin, proche du pouvoir, réseaux sociaux, circule, circulent,
    circulant, ouï-dire, invérifiable*, on raconte, on murmure
  cue:channels = canal telegram, canaux telegram, chaîne telegram, chaînes telegram, canaux
  cue:told = dénoncé la, dénoncé le, dénonce la, dénonce le, dénoncent l', dénoncent la, dénoncent le, condamné la,
    condamné le, condamne la, condamne le, condamnent l', condamnent la, condamnons l', condamnons la, annonce l',
    annonce la, annoncé la, annoncent l', confirmé la, confirme l', confirme la, déploré l', déplore l', déplore la,
    déplorent l', protesté contre l', proteste contre l', protestent contre l', s' indigne de l', s' indigne de la,
    indignés par l', choqué* par l', regrette l', regrettent l', critiqué l', critique l', justifié l', justifie l',
    défendu l', défend l', procédé à l', procédé à la, procède à l', mené à l', conduit à l', abouti à l',
    abouti à la, après l', après la, responsables de l', signalé l', rapporte l', rapporté l', exécuté l'
  cue:confirm = confirmée, confirment, reconnu, reconnaît, reconnaissent, admis, admet, admettent, annoncé, annonce,
    officialisé
  cue:after = après que, depuis que, depuis l', à cause de, suite à, à la suite d', en réaction à, en réponse à,
    faisant suite, consécutif à, lors de, pour avoir, dans la foulée, au lendemain, grâce à, en représailles
  cue:before = avant, avant de, avant son, avant sa, avant que, jusqu'à
  cue:lapse = expiré, expirée, expire, périmé*, arrivé à échéance, caduc, caduque, n' est plus, ne sont plus
  cue:first = mon, ma, mes, notre, nos
  cue:history = il y a des années, voilà des années, naguère, dans les années 1990, dans les années 2000,
    dans le passé, par le passé, en son temps, à titre d' exemple, on se souvient, rappelle qu' en, rappelons,
    des années plus tôt, des années plus tard, en 2014, déjà en, il y a dix ans
  cue:exclude = exclu, exclut, exclue, écarte
  third:stop = comité de l' onu, comité des nations unies, comité onusien, comité des disparitions forcées,
    cour européenne des droits, cour interaméricaine, commission interaméricaine, cour de strasbourg, strasbourg,
    nations unies, haut-commissariat, hcr, unhcr, experts de l' onu, rapporteur* spécial*
  aux:be = soit, soient, serait, seraient, sera, seront, ayant été, étant, avait été, fussent
  link:break = quoique, pourtant, toutefois, néanmoins, tandis qu', alors qu', parce qu', puisque, puisqu', lorsqu',
    avant que, avant de, après que, après avoir, où, afin que, afin de, ainsi que, tout en, faute de
  link:relative = laquelle, lesquels, lesquelles, auquel, où
  asker = requêtes, demandes, mandat, réclamation, pression, pressions, instigation, guerre, invasion, régime,
    répression
`;
