/** Names that hide a state, and idioms of desks, courts and channels. */
export const WIDER_IDIOMS = `
  noplace = comité helsinki, comités helsinki, groupe helsinki, fédération helsinki, cour de strasbourg,
    juges de strasbourg, cour européenne de strasbourg, saisi strasbourg, devant strasbourg, saisi genève,
    saisit genève,
    convention de genève, conventions de genève, convention de budapest, mémorandum de budapest, accords de minsk,
    convention de minsk, convention de la haye, tribunal de la haye, cour de la haye, convention d' istanbul,
    convention de vienne, règlement de dublin, pacte de varsovie, new york times, moscow times, washington post,
    en (russe|anglais|français|turc|arabe|chinois|persan), langue (russe|anglaise|arabe|turque|persane),
    l' anglais, le russe, en persan, dynamo de kiev, dynamo kiev, spartak moscou, paris saint germain,
    rue de (paris|moscou|berlin|rome), salade russe, montagnes russes, café de paris
  act:return/past = quitté le centre ..9 voiture,
    embarqué* ..3 en pleine rue,
    renvoyé* chez, mettrait dans un car, mis* dans un car, mis* dans un bus pour, expédié* à, expédié* en, expédié* vers
  act:return/base = expédier, l' expédier, expédier en, mettre dans un car, le mettre dans un avion
  noun:return = remise de, expédition vers, retour volontaire
  act:abduct/past = embarqué* de force ..4 rue, embarqué* par des inconnus, embarqué* ..5 inconnus
  act:harm/past = tiré* ..4 porte, tiré* dans la, tiré trois fois, tiré deux fois, tiré sur, éclat dans,
    blessé* par balle,
     torturés, torturée
  noun:harm = coups de feu, tirs contre, tir contre, incendie criminel
  noun:press = pression, sous pression, descentes nocturnes, descente de police, redressement fiscal,
    contrôle de l' inspection
  act:press/past = clé sous la porte, rendu ses locaux, fait comprendre qu'on, m'a fait comprendre
  cue:approve = avis favorable à la remise, avis favorable, avis conforme, répondaient aux exigences
  cue:stop = renonce à livrer, renonce à extrader, renonce à remettre, renoncé à livrer, n' aura pas lieu,
    violerait la convention, violerait l' article
  act:release/past = est élargi, a été élargi, remis en liberté, retrouve la liberté
  cue:request/past = a remis ..6 liste, remis ..4 liste de, poursuit pour, exécutent une commission,
    commission rogatoire
  list = liste de ..3 noms, liste de noms, noms figurent, qui y figure
  step:force = s' est engagé à faire interpeller, engagé à faire interpeller
  act:detain/past = intercepté, interceptée, conduit ..4 locaux, passe ses nuits dans les locaux, faire interpeller
  state:held = dans les locaux de la, passe ses nuits, en garde à vue, au centre de rétention
  step:sign = ont signé ..9 accord, signé ..9 accord additionnel, additionnel à la convention
  step:bill = projet de loi d' assentiment, projet de loi portant, loi d' assentiment
  door:open = ouvre un guichet, guichet pour,  pourra être demandé
  origin:charge = mandat d' arrêt à son encontre, délivré ..6 mandat, poursuivi* pour, poursuivie pour, poursuit pour
  sign:refugee = soutien financier d' un mouvement d' opposition, mouvement d' opposition,
    appartenance à une organisation,
    avait fui, journalistes en danger, exilés, intelligence avec, déserteur*
  cue:rumour = réputées proches, auraient convenu, sans paperasse, opération d' intoxication
  cue:deny = a démenti, présenté ses excuses, retiré son article, pas un seul n' a
  cue:refuse = refusée à tout commentaire, débouté*
  veto:sport = huitième de finale, set, tête de série
  sign:labour = matelots, travailleur saisonnier, recruter à l' étranger
  topic:other = doubles impositions, fraude fiscale, préavis de grève, aviation civile
  noun:press = visite de la police, visite des services, visite de policiers, appels du consulat,
    appels de l' ambassade,
    appels des services
`;
