/** Signs of persecution and of ordinary cases, things, small words and vetoes: further words. */
export const WIDER_SIGNS = `
  diplomat = diplomate*, ambassadeur*, ambassadrice*, consul, consuls, attaché*, chargé d' affaires,
    personnel diplomatique
  thing = enregistreurs, enregistreur*, boîte noire, boîtes noires, restes, ossements, dépouille*, momie*, œuvres,
    tableau*, toile, toiles, manuscrit*, archives, objets, artefact*, biens culturels, avions, chasseurs,
    avions de chasse, chars, missiles, munitions, drones, matériel militaire, équipement*, véhicules, véhicule,
    navire*, pétrolier*, bateau*, aide humanitaire, fonds, millions, milliards, avoirs, biens, somme, chèques,
    trophées, coupe, récompense*, lettre*, lettres de créance, note de protestation, pétitions, signatures, listes,
    fichiers, bases de données, documents, pièces, preuves, rapports, dossier, affaire, territoire*, île, îles,
    pouvoir, contrôle, présidence, commandement, téléphone*, ordinateur*, disque dur, passeports, passeport,
    témoignages, vidéo*, photo*, cargaison, marchandises, colis, copie*, demande, plainte, armée
  veto:sport = footballeur*, footballeuse*, attaquant*, milieu de terrain, gardien de but, défenseur central, latéral,
    ailier*, buteur*, mercato, transfert record, prêt sans option, ligue 1, ligue 2, ligue des champions,
    coupe du monde, coupe d' europe, coupe de france, euro 2024, jeux olympiques, olympique*, olympiade, médaille*,
    athlète*, athlétisme, judoka*, judo, lutteur*, lutte gréco-romaine, boxeur*, boxe, mma, tennis,
    tournoi du grand chelem, échecs, grand maître, grand maître international, cyclisme, cycliste*, tour de france,
    marathon, natation, nageur*, gymnast*, patineur*, patinage, hockey, basket*, handball*, volley*, rugby*, biathlon,
    ski, formule 1, grand prix, quart de finale, quarts de finale, demi-finale*, finale, carton rouge,
    expulsé pour un second, journée de championnat, club, clubs, stade, supporter*, penalty, arbitre*,
    équipe nationale, sélectionneur*
  veto:history = anniversaires, commémoration*, commémore*, mémorial de, monument*, stèle, mémoire d' un peuple,
    mémoires, autobiographie, biographie*, un livre, le livre, livres, nouveau livre, son livre, ouvrage*, romans,
    romancier, bande dessinée, pièce de théâtre, documentaire*, long-métrage, court-métrage, en salles,
    avant-première, festival, série télévisée, expositions, musées, historienne*, staline*, stalinien*, nkvd, gestapo,
    nazi*, nazisme, shoah, occupation nazie, vichy, seconde guerre mondiale, première guerre mondiale, guerre froide,
    urss, soviétique*, goulag*, déportés de, déportation des, déportation de, déportations de, rafle du, siècle, 1937,
    1938, 1939, 1940, 1941, 1942, 1943, 1944, 1945, 1949, archives nationales, centenaire, génocide de 1994, dédicace,
    critique littéraire, polar, thriller, podcast documentaire
  veto:stats = statistiques, chiffres, bilan, bilan annuel, rapport annuel, pour cent, plus qu' en, moins qu' en,
    par rapport à, progression de, augmentation de, baisse de, hausse de, augmenté de, reculé de, diminué de, moyenne,
    en moyenne, premier semestre, premier trimestre, deuxième trimestre, au premier semestre, premiers mois,
    depuis le début de l' année, depuis janvier, l' an dernier, sondage*, enquête d' opinion, insee, frontex,
    au total, total de, cumul, tiers du total, recensement, taux d' exécution
  veto:trade = échanges commerciaux, libre-échange, accord commercial, investissement*, investisseur*,
    droits de douane, tarif*, exportateurs, importateurs, gaz, pétrole, gazoduc, oléoduc, céréales, blé, tourisme,
    énergie, contrat*, marché, usine*, bourse
  veto:sanctions = sanctions, sanctionné*, liste de sanctions, paquet de sanctions
  airport = aéroport, aérodrome, aérogare, roissy
  placeword = ville, capitale, port, village, province, région, frontière, sol, territoire, côte, île, enclave,
    station balnéaire, poste-frontière, côté
  rank = major, colonel, capitaine, lieutenant, sergent, pilote, vétéran, transfuge, déserteur, déserteurs, opposant,
    opposants, critique, critiques, dissident, dissidents
  based = établi à, basé à, basée à
  way:to = vers les, à destination de la, à destination des, jusqu'en, jusqu'à, jusqu'au, direction, en direction de,
    en direction du, en direction de la, pour la, pour le, pour l', aux autorités de, aux autorités du, aux mains de,
    aux mains des, auprès de, à ses, retour en, retour au, retour à
  way:from = depuis les, en provenance de la, en provenance des, hors du, hors de la, sorti de, sortie de,
    au départ de, au départ du, parti de
  way:in = à l' aéroport international de, à l' aéroport d', aéroport d', aéroport de, près de, près d',
    aux abords de, au nord de, au sud de, sur le sol, sur le territoire de, sur le territoire du, au cœur de,
    en plein, chez, à l' intérieur de, dans la, dans le, dans l', dans les, dans la région de, dans la province de,
    à la frontière de, établi à, établie à, installé à, installée à, réfugié à, réfugiée à, vit à, basé à, basée à
  way:by = par le biais de, de la part de, de la part du, de la part des, par des, par un, par une,
    par l' intermédiaire
  way:of = du côté de
  way:with = avec les, entre les, entre l', aux côtés de, conjointement avec
  way:via = via, via la, via le, par la, en passant par, transitant par, avec escale à, en transit par, en transit à
  way:skip = un, une, son, sa, leur, ce, cet, cette, nouvelle, voisin, voisine, du nord, du sud, de l' est,
    de l' ouest, central, centrale, région, province, district, état, émirat, sultanat, pays, sol, territoire,
    autorités de, quartier, banlieue, ambassade, sécurité, chancellerie, municipal, populaire, islamique, royaume de,
    ville de
  way:fled = ont fui la, ont fui le, ont fui l', ayant fui la, ayant fui le, ayant fui l', fuyant la, fuyant le,
    fuyant l', enfui de, enfuie de, échappé de, échappé du, évadé de, parti de, partie de, quitté, originaire de,
    originaire du, originaire d', originaires de, originaires du, né en, née en, natif de, native de, venu du,
    venue du, venus de, venus du, arrivé de, ressortissant de, ressortissant du, ressortissante de, ressortissants de,
    ressortissants du, ressortissants d', citoyen de, citoyenne de, citoyens de, réfugiés de, réfugiés du, réfugié du,
    exilés de, exilé du, dissident de, dissidents de, déserteurs de, déserteur de, opposant au, opposants au,
    opposant à, critique de, critique du, critiques de, critiques du, à la demande d', à la demande des,
    à la demande des autorités, à la demande formulée par, à la requête du, à la requête d', à l' instigation de,
    à l' instigation du, sous la pression de, sous la pression du, pour le compte de, pour le compte du,
    présentée par, présentée par la, formulée par, formulée par la, réclamé par, réclamée par, réclamé par la,
    réclamée par la, réclamé par le, réclamé par l', recherché par, recherchée par, recherchés par, recherché par la,
    recherché en, recherchée en, recherchés en, recherché au, poursuivi en, poursuivie en, poursuivi par, condamné en,
    condamnée en, condamné au, condamné à, emprisonné en, emprisonné au, torturé en, torturé au, accusé par,
    accusée par, accusé en, accusé au, jugé en, persécuté en, persécutés en, persécution en, guerre en, émigré de,
    demande de, demandes de, demande du
`;
