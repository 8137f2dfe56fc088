/** Names that hide a state, and idioms of desks, courts and channels. */
export const WIDER_IDIOMS = `
  noplace = helsinki (komitee|kommission|föderation|gruppe|citizens), straßburger (gericht*|richter*|urteil*),
    (gericht*|gerichtshof|menschenrechtsgerichtshof|menschenrechtsgerichtshofs) in straßburg, genfer konvention*,
    genfer flüchtlingskonvention, haager (übereinkommen|gericht*|tribunal), den haag,
    budapester (konvention|memorandum),
    minsker (abkommen|vereinbarung*|konvention), warschauer pakt, wiener (übereinkommen|konvention),
    dubliner verordnung,
    istanbul konvention, new york times, moscow times, washington post,
    auf (russisch|englisch|deutsch|türkisch|französisch),
    (warschauer|moskauer|berliner|wiener|prager) (straße|platz|allee), wiener schnitzel, königsberger klopse,
    dynamo (kiew|moskau|dresden), spartak moskau, berliner zeitung, wiener zeitung, berliner morgenpost,
    pariser klimaabkommen
  act:return/past = an bord ..4 gebracht, brachten ..9 an bord, weiterbegleit*, ausgeflogen, ausgeflogene,
    flogen ..6 aus,
    in busse ..3 grenze, in busse gesetzt, zur grenze gekarrt, über die grenze geschafft
  noun:return = überstellung*, herausgabe der, herausgabe des, reguläre* rückführung*, außerlandesschaffung
  act:abduct/past = stießen ..9 (geländewagen|wagen|auto|transporter|lieferwagen),
    zerrten ..9 (wagen|auto|transporter|bus),
    in ..5 (geländewagen|wagen|auto|transporter|lieferwagen) stießen, ohne kennzeichen stießen, in einen wagen gezerrt
  act:vanish/past = tauchte ..6 auf, tauchten ..6 auf, vermisstenanzeige
  act:detain/past = zog man ..3 aus der schlange, aus der schlange gezogen, in handschellen, nicht an bord gelassen
  noun:detain = gewahrsam, auslieferungshaftbefehl*
  cue:baseless = aus freien stücken, heimgekehrt sei, freiwillig heimgekehrt
  cue:stop = eilbeschluss, untersagte, vorerst nicht mehr, muss ..6 sperren
  cue:approve = gab ..9 statt, stattzugeben, dem ersuchen stattzugeben, dem gesuch stattzugeben, zugestimmt dem gesuch
  cue:refuse = für unzulässig erklärt, nicht zu folgen, bleibt unbearbeitet, blieb unbearbeitet, weist ..4 ab
  cue:plea = baten ..6 nicht zu folgen, bitten ..6 nicht zu, sofortaktion, eilaktion, appellieren
  cue:threat = ultimatum gestellt, ultimatum, stellte ..3 ultimatum, ein ultimatum, besuch bekommen
  noun:press = ultimatum, drohanruf*, anrufe aus, einschüchterung*, drohungen gegen
  act:press/past = angerufen und ..3  gedroht, bedroht, eingeschüchtert, unter druck gesetzt, vorgeladen
  origin:charge = wird ..3 zur last gelegt, zur last gelegt, wirft ihm, wirft ihr, werfen ihm, werfen ihr, vorwerfen,
    zur fahndung ausgeschrieben, unerlaubtes verlassen
  origin:strip = keinen pass, reueerklärung, stellt ..3 keine pässe, passverlängerung verweigert
  door:open = humanitäres visum ..9 eingeführt, nimmt ..5 anträge, visum für verfolgte
  door:shut = setzt die annahme, annahme neuer asylanträge, asylanträge ..5 aus, stoppt annahme
  step:force = in kraft getreten, inkrafttreten, tritt in kraft, trat in kraft, bekannt gemacht dass
  step:ratify = ratifikationsurkunde*, ausgetauscht worden, urkunden ausgetauscht
  topic:extradition = rückübernahme*, rückübernahmeabkommen
  face = gesichtserkennung*, biometrisch erfass*, kameras ..4 biometrisch
  list:move = abgleiche, abgleicht, abgeglichen, gleicht ..5 ab, gleichen ..5 ab
  sign:refugee = streikkomitee*, politisch motiviert, zwangsarbeit, gebloggt, verfolgte, verfolgten
  veto:stats = im ersten halbjahr, kleine anfrage, vorjahreszeitraum, förderprogramme
  veto:history = archiv, ausstellung, russlanddeutsch*, kuratorin*, 1941, katalog
  topic:other = kontodaten, steuersachen, informationsaustausch in steuersachen, reisehinweis, einreise und zoll
  act:abduct/past = holte ..9 aus der wohnung, holten ..9 aus der wohnung, aus der wohnung geholt,
    holten ..6 aus dem haus
  noun:press = anrufe vom (geheimdienst|fsb|kgb|konsulat), anrufe ..2 (geheimdienst*|geheimpolizei|botschaft),
    besuch von der polizei,
    besuch vom geheimdienst
  origin:strip = verlängerung des passes, verlängerung ..2 reisepasses, verweigerte ..5 passes, neuen pass verweigert
`;
