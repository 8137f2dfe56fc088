/** Papers between states, lists and watching systems: further wording. */
export const WIDER_PAPERS = `
  pact = traités, protocoles, avenant, avenants, mémorandums, mémorandum d' entente, pacte, pactes, accord-cadre,
    échange de lettres, échange de notes, déclaration commune, déclaration d' intention, lettre d' intention,
    feuille de route, plan d' action, arrangement, arrangements, partenariat, mécanismes, coopération, dispositif,
    accord de réadmission, accord d' extradition, accord de coopération, convention d' entraide
  pact:secret = accords secrets, accords confidentiels, accord non écrit, accord verbal, accord tacite,
    accord informel, entente secrète, entente tacite, arrangement secret, arrangements secrets, pacte secret,
    protocole secret, clause secrète, clauses secrètes, marché secret, marchandage, marchandages,
    gentlemen's agreement, en coulisses, en coulisse, à huis clos, officieux, officieuse, mécanismes de retour,
    mécanismes pour le retour, mécanisme de remise, mécanismes de remise, tenu secret, jamais publié
  topic:return = retour des, retour de ressortissants, remise de fugitifs, remise des suspects, remise de suspects,
    remise de personnes recherchées, remise des personnes recherchées, fugitifs, personnes recherchées,
    retour des dissidents, retour forcé des, renvoi des opposants, rapatriement des, mécanismes de retour
  topic:data = données à caractère personnel, données biométriques, données dactyloscopiques, données migratoires,
    données des voyageurs, données passagers, données de passagers, données pnr, données des passeports,
    données de passeport, données de voyage, données frontalières, données d' état civil,
    données sur les ressortissants, données de leurs ressortissants, données sur leurs citoyens,
    échange réciproque de données, échange de ces données, échangeront des données, échangent des données,
    échanger les données, partage de données, partager des données, partager les données, partage des données,
    transmission de données, transfert de données, accès aux données, bases de données, empreintes digitales,
    empreintes, profils adn, images faciales, casiers judiciaires, registres, registre de population,
    entrées et sorties, fichiers d' entrée
  topic:information = échange d' informations, échange de renseignements, échanger des informations,
    échanger des renseignements, partage d' informations, partage de renseignements, partager des informations,
    partager des renseignements, renseignements
  topic:extradition = extraditions, entraide judiciaire en matière pénale, entraide pénale, entraide,
    coopération judiciaire, assistance judiciaire, matière pénale, accord de réadmission, remise des suspects,
    remise de suspects, remise de personnes, remise de fugitifs, transfert de suspects, transmission des poursuites,
    transfèrement de suspects
  topic:security = ministères de l' intérieur, ministres de l' intérieur, ministère de l' intérieur,
    ministres de la sécurité, ministère de la sécurité, ministères de la sécurité, sécurité publique,
    sécurité intérieure, sécurité nationale, sécurité d' état, coopération sécuritaire,
    coopération en matière de sécurité, accord de sécurité, pacte de sécurité, partenariat sécuritaire,
    coopération entre polices, polices, services de sécurité, services secrets, services spéciaux,
    service de renseignement, coopération antiterroriste, lutte contre le terrorisme, lutte antiterroriste,
    lutte contre l' extrémisme, lutte contre la criminalité, criminalité organisée, recherche de personnes,
    recherches conjointes, recherche des fugitifs, patrouilles conjointes, patrouilles communes, officiers de liaison,
    forces de l' ordre, garde nationale, révolutions de couleur, formation de policiers, contre-terrorisme
  topic:convicts = transfèrement des détenus, transfèrement de détenus, transfèrement des condamnés,
    transfèrement des personnes condamnées, transfèrement de personnes condamnées, transfèrement de condamnés,
    transfert de détenus, transfert des détenus, transfert de prisonniers, transfert de condamnés,
    personnes condamnées, reste de leur peine, reste de sa peine
  topic:fiscal = fiscal, fiscale, fiscales, fiscaux, impôts, doubles impositions, double imposition, évasion fiscale,
    fraude fiscale, douanes, bancaires
  topic:other = échange de prisonniers, sécurité sociale, retraites, permis de conduire, exemption de visa,
    exemption de visas, sans visa, libre circulation, libre-échange, investissement*, agricult*, agricole*, pêche,
    aviation civile, transport aérien, services aériens, énergie, énergétique*, gazoduc*, oléoduc*, hydrocarbures,
    tourisme, touristique*, culturel*, universit*, étudiants, diplômes, recherche scientifique, spatial*,
    nucléaire civil, santé, sanitaire*, vaccins, patients, vétérinaire*, protection civile, pompiers, climat*,
    environnement, eau, météo*, satellite*, vente d' armes, rgpd, cnil, fuite de données, abonnés, publicité,
    cessez-le-feu, tracé de la frontière, délimitation de la frontière, jumelage, droit d' auteur, brevets,
    adoption internationale, pensions alimentaires, sport*, ferroviaire*, routier*, fret
  step:sign = signée, signés, signées, signature, signataires, signataire, ont signé, a signé, conclue, conclus,
    conclure, conclusion d' un, conclut, scellé, scellent, paraphent, paraphe, paraphée, conviennent, sont convenus,
    sont tombés d' accord, tombés d' accord, se sont entendus, s' entendent, se sont mis d' accord,
    se mettent d' accord, parvenus à un accord, parvenu à un accord, trouvé un accord, apposé leur signature,
    souscrit, topé, entériné, adopté
  step:bill = projet de loi autorisant la ratification, projet de loi autorisant l' approbation,
    soumis à ratification, soumis au parlement, doit encore être ratifié, doit être ratifié, pas encore ratifié,
    reste à ratifier, doit être approuvé par le parlement, en attente de ratification, avant sa ratification,
    dépose un projet de loi
  step:ratify = ratifiée, ratifiés, ratifient, ratifier, instrument de ratification, instruments de ratification,
    approuvé la ratification, adopte définitivement le traité, adopte le traité, adopté le traité,
    adopté la loi de ratification, adopté définitivement, voté la ratification, loi de ratification,
    vote de ratification, approuvé l' accord, promulgué
  step:force = entre en vigueur, entrent en vigueur, entrés en vigueur, entrées en vigueur, prend effet, pris effet,
    prennent effet, effectif, effective, est appliqué, appliqué depuis, s' applique, s' applique depuis,
    opérationnel*, opérationnelle, est opérationnel, en service, mise en service, mis en place, mise en place,
    mis en oeuvre, mise en œuvre, met en œuvre, activé, activée, activés, lancé, lance, démarré, tourne, fonctionne,
    fonctionnent, branché*, raccordé*, connecté*, relié*, reliée, interconnecté*, intégré*, chargé dans, chargée dans,
    chargés dans, téléchargé*, enregistré* dans, inscrit* dans, versée, versés, transmise, transmet, transmettent,
    communiqué*, partagé*, partage, partagent, échangent, échangé*, confronte*, confrontent, comparent, comparé*,
    croisé*, croise, recoupé*, donne accès, accès à, accès aux, obtenu l' accès, en temps réel, en direct, installée,
    installées,
    déployé*, déploie, équipé*, introduit, généralisé*, rendu obligatoire, obligatoire, oblige, obligés de, tenus de,
    doivent s' enregistrer, émis, émise, émet, diffusé*, publiée, publié, ajouté*
  force:treaty = entre en vigueur, entrent en vigueur, prend effet, pris effet, s' applique, s' applique depuis,
    effectif, opérationnel*, échangent, en temps réel, en direct, en service, fonctionne
  step:verbal = ont convenu d' échanger, conviennent d' échanger, acceptent d' échanger, échangent désormais,
    échangeront, ont accepté de partager, se sont entendus pour, accord verbal, accord de principe
  step:future = entrera en application, entreront en vigueur, prendra effet, s' appliquera, s' appliqueront,
    doit entrer en vigueur, doit prendre effet, entrée en vigueur prévue, entrée en vigueur est prévue,
    en vigueur à compter, à compter du, applicable à partir, applicable à compter
  step:prospect = habilité à signer, habilitée à signer, autorisé à signer, autorisation de signer,
    autorise la signature, autorisé la signature, approuvant le projet, approuvé le projet, approuve le projet,
    projet de traité, projet de convention, projet de protocole, projet de mémorandum, doit être signé,
    devrait être signé, sera signé, seront signés, signeront, signera, prêt à signer, prêts à signer,
    sur le point de signer, s' apprêtent à signer, s' apprête à signer, compte signer, comptent signer, veut signer,
    veulent signer, souhaitent signer, avant la signature, signature prévue, signature est prévue,
    prêt pour la signature, mandat de négociation, bientôt signé, conclure un accord, à conclure, texte est prêt,
    envisagent de signer
  step:talks = négociations, pourparlers en cours, consultations, discussions en cours, cycle de négociations,
    entretiens
  step:negotiate = négocient, négocié, négocier, négociait, en négociation, en cours de négociation, discutent,
    discute, discutée, discuté, discutés, planchent sur, planche sur, travaillent à, travaille à, travaillent sur,
    élaborent, élabore, préparent, prépare, envisagent, examinent, ouvrent des négociations, ouvert des négociations,
    consultations, groupe de travail, à l' étude, en préparation, propose, proposé
  step:soon = bientôt, prochainement, sous peu, dans les prochaines semaines, prochain sur la liste
  step:suspend = suspendus, suspendue, suspendent, suspendre, gelé, gèle, gelés, mis entre parenthèses, dénonciation,
    dénonçant le, se retire, s' est retiré*, retrait de, quitte l' accord, quitte la convention, quitte le traité,
    quitte l' organisation, quitte l' otsc, quitte la cour, quitté l' accord, quitté la convention,
    quitté l' organisation, quitté la cour, sort de, sorti de, rompt, rompu, met fin,
    mis fin, mettent fin, résilié*, résilie, résiliation, annulée, annule, annulation, invalidé*, censuré*,
    inconstitutionnel*, illégal*, abroge, abrogation, abandonné, abandonne, renonce, renoncé, effacée, effacés,
    effacées, efface, supprimée, supprimés, supprime, suppression, retiré, retirée, retirés, retire, radié*, purgé*,
    désactivé*, désactive, éteint*, éteindre, débranché*, démonté*, démantelé*, interdit, interdite, interdisant,
    stoppé*, bloqué, bloque, moratoire, expiré, caduc, n' échange plus, n' échangent plus, ne transmet plus
  list = fichiers de personnes recherchées, fichier de recherche, fichiers de recherche, fichier des recherches,
    base des personnes recherchées, base de données des personnes recherchées, base de personnes recherchées,
    personnes recherchées, personne recherchée, recherchés, recherchées, liste de noms, listes de noms,
    liste des noms, liste nominative, liste noire, listes noires, liste d' opposants, liste de dissidents,
    liste d' exilés, liste de militants, liste de déserteurs, liste d' activistes, liste d' étudiants,
    liste de citoyens, liste de ressortissants,
    liste de ..3 (militants|opposants|dissidents|exilés|journalistes|déserteurs|ressortissants|turkmènes|citoyens|étudiants),
    listes de ..3 (militants|opposants|dissidents|exilés|journalistes|déserteurs|ressortissants),
    liste des ..3 (militants|opposants|dissidents|exilés|journalistes|déserteurs), avis de recherches,
    recherche interétatique, recherche internationale, recherches interétatiques, base commune,
    base de données commune, fichier commun, système d' information schengen, sis, liste de surveillance,
    liste d' interdiction, liste des personnes, fpr
  list:search = personnes recherchées, fichier des recherches, fichier des personnes recherchées,
    recherche interétatique, recherches interétatiques, avis de recherche, avis de recherches
  list:many = données de ..4 (personnes|citoyens|ressortissants|opposants|militants|exilés|déserteurs),
    données sur ..4 (personnes|citoyens|ressortissants|opposants|militants|exilés),
    noms de ..4 (personnes|citoyens|opposants|militants|exilés|déserteurs|étudiants),
    informations sur ..4 (personnes|citoyens|ressortissants|opposants), dossiers sur, fiches de ..3 personnes
  list:move = remise, remet, remettent, livré, livre, transmet, transmettent, transmise, transmission, communiquée,
    communique, communiquent, fourni, fournit, fournie, envoyé, envoie, adressé, adresse, chargé, chargée, chargés,
    intégré, intégrée, versée, inscrit, inscrits, inscrit*, ajouté*, partagé*, partagent, partage, échangé*,
    échangent, reçu, reçoit, reçue, obtenu, demandé, réclamé, diffusé*, diffuse, circule, croisé*, confronté*,
    effacé*, supprimé*, retiré*, radié*, importé*, saisi*
  duty = obligation de, obligés de, obligé de, obligation d' interpeller, obligation d' arrêter, tenus de, tenu de,
    doivent arrêter, doivent interpeller, doit interpeller, doivent signaler, doit être signalé*,
    doivent s' enregistrer, doivent être enregistré*, s' enregistrer, devront s' enregistrer, contraint* de signaler,
    sommés de, astreints à, doivent déclarer, doivent remettre
  interpol = notice rouge, notices rouges, notice bleue, notices bleues, diffusion rouge, diffusions rouges,
    diffusion interpol, diffusions, ccf, oipc, commission de contrôle des fichiers, secrétariat général d' interpol
  face = reconnaissance des visages, vidéosurveillance algorithmique, caméra, caméras de surveillance,
    caméras intelligentes, caméras biométriques, réseau de caméras, ville intelligente, ville sûre, smart city,
    safe city, cartes sim, carte sim, puces sim, puce téléphonique, imei, enregistrement des cartes sim,
    enregistrement des étrangers, enregistrement biométrique, enregistrement des adresses, fichier des étrangers,
    registre des étrangers, relevé d' empreintes, prise d' empreintes, scanner facial, scanners faciaux, scan d' iris,
    portiques biométriques, sas biométriques, contrôle aux frontières, système biométrique, écoutes, logiciel espion,
    logiciels espions, pegasus, géolocalisation, application de suivi, lecture automatique des plaques,
    système de surveillance, réseau de surveillance
  face:against = étrangères, étranger, étrangère, ressortissants étrangers, migrant*, réfugiés, exilés, manifestant*,
    opposants, dissidents, militants, fugitifs, déserteurs, visiteurs, touristes, aéroport, frontière, frontières,
    demandeurs d' asile, nouveaux arrivants, émigrés, fichier des personnes recherchées, fichiers du ministère,
    base interétatique, services de sécurité, non-résidents, ouïghours, tchétchènes
  bloc:CSTO = ^otsc, organisation du traité de sécurité collective, traité de sécurité collective
  bloc:CIS = ^cei, communauté des états indépendants
  bloc:SCO = ^ocs, organisation de coopération de shanghai, coopération de shanghai
  bloc:EAEU = ^ueea, union économique eurasiatique, union économique eurasienne
  bloc:UNION_STATE = état de l' union, état d' union, ^état ^de ^l' ^union
  bloc:SCHENGEN = ^schengen, espace schengen
  bloc:GCC = ^ccg, conseil de coopération du golfe
  bloc:word = états membres, état membre, membres, pays, états, base, conseil, bloc, intérieur, sécurité, convention,
    accord, traité, partenaires, liste, recherche
`;
