/** Papers between states, lists and watching systems: further wording. */
export const WIDER_PAPERS = `
  pact = abkommens, abkommen*, vertrages, verträge, verträgen, staatsvertrag*, rahmenabkommen*, rahmenvertrag*,
    zusatzprotokoll*, zusatzabkommen*, kooperationsabkommen*, kooperationsvereinbarung*, verwaltungsvereinbarung*,
    regierungsabkommen, ressortabkommen, sicherheitsabkommen*, polizeiabkommen, polizeivertrag*,
    auslieferungsabkommen*, auslieferungsvertrag*, auslieferungsverträge*, rücknahmeabkommen*, rückübernahmeabkommen*,
    rückführungsabkommen*, rechtshilfeabkommen*, rechtshilfevertrag*, datenabkommen*, migrationsabkommen*,
    migrationspartnerschaft*, übereinkommens, übereinkunft, pakt, paktes, deal, deals, protokolls, protokolle,
    memoranden, absichtserklärung*, gemeinsame erklärung, notenwechsel, notenaustausch, briefwechsel, abmachung*,
    konventionen, mechanismus, mechanismen, aktionsplan, roadmap, kooperation*, regelung*, verständigung, arrangement*
  pact:secret = geheime abmachung*, geheimer deal, geheimen deal, geheimdeal, geheimvertrag*, geheimprotokoll*,
    geheimes abkommen, geheimen abkommen, geheime absprache*, vertrauliche absprache*, vertrauliche* abkommen,
    vertrauliche* mechanism*, mündliche absprache*, mündliche vereinbarung*, mündliche zusage*,
    inoffizielle absprache*, informelle absprache*, informelle vereinbarung*, stille absprache*, stillschweigende*,
    gentlemen's agreement, unter der hand, hinter verschlossenen türen, hinter den kulissen,
    mechanismen zur rückführung, mechanismus zur rückführung, mechanismus zur übergabe, nie veröffentlicht*
  topic:return = rückführung, rückführungen, rückkehr von, rückholung*, rückgabe von, übergabe von, auslieferung von,
    überstellung von, rückkehrmechanism*, regimegegner*, flüchtige*, gesuchte* personen, gesuchter personen,
    gesuchte zu übergeben, überstellung gesuchter
  topic:data = personenbezogene*, personenbezogener, biometrische* daten, biometrischer daten, fingerabdrücke*,
    fingerabdruckdaten, dna profile*, dna daten, gesichtsbilder*, passdaten, reisedaten, grenzdaten, einreisedaten,
    ein- und ausreisedaten, ausreisedaten, meldedaten, meldedatenabgleich, melderegister*, passagierdaten,
    fluggastdaten, passagierlisten, strafregister*, strafregisterauszüge*, datensätze*, datenabgleich*,
    datenübermittlung, datenweitergabe, datenteilung, daten teilen, daten zu teilen, daten austauschen,
    daten über bürger, daten ihrer bürger, daten von staatsangehörigen, austausch ..3 daten, austausch von daten,
    austausch von personen*, übermittlung ..3 daten, weitergabe ..3 daten, zugriff auf ..3 daten,
    gegenseitigen zugriff, abgleich ..3 daten, migrationsdaten, registerdaten
  topic:information = informationsaustausch*, austausch von informationen, austausch ..3 informationen,
    informationen austauschen, informationen auszutauschen, informationen teilen, erkenntnisaustausch,
    austausch von erkenntnissen, auskünfte über, nachrichtendienstliche* informationen
  topic:extradition = auslieferungen, auslieferungsverträge*, auslieferungsabkommen*, auslieferungsverkehr,
    auslieferungsübereinkommen*, rechtshilfe in strafsachen, rechtshilfeabkommen*, rechtshilfevertrag*,
    rückübernahme*, rücknahmeabkommen*, rückübernahmeabkommen*, rückführungsabkommen*, überstellung gesuchter,
    überstellung von tatverdächtigen, strafsachen, justizielle zusammenarbeit, justizielle* kooperation,
    übertragung von strafverfahren, strafverfolgung, ausreisepflichtiger
  topic:security = sicherheitsabkommen*, sicherheitszusammenarbeit, sicherheitskooperation, sicherheitspartnerschaft,
    sicherheitsbehörden, sicherheitsdienste*, sicherheitspakt, polizeikooperation, polizeiabkommen, polizeivertrag,
    polizeibehörden, innenministerien, innenministern, innenressort*, geheimdienstkooperation, geheimdienste,
    nachrichtendienst*, staatssicherheit, öffentliche sicherheit, öffentlicher sicherheit, terrorismusbekämpfung,
    terrorbekämpfung, kampf gegen terrorismus, kampf gegen den terrorismus, kampf gegen extremismus,
    bekämpfung des terrorismus, bekämpfung von extremismus, extremismusbekämpfung, gemeinsame fahndung,
    gemeinsame streifen, gemeinsame patrouillen, verbindungsbeamte*, verbindungsbüro*, strafverfolgungsbehörden,
    farbrevolution*, bekämpfung der kriminalität, kriminalitätsbekämpfung, grenzschutz, fahndungszusammenarbeit,
    nationalgarde, polizeiausbildung
  topic:convicts = überstellung verurteilter, überstellung von verurteilten, verurteilter personen,
    verurteilter straftäter, strafgefangen*, gefangenenüberstellung, häftlingsüberstellung, strafvollstreckung,
    strafvollzug in der heimat, verbüßung der strafe in
  topic:fiscal = doppelbesteuerung*, steuern, steuer, steuerfragen, steuerhinterziehung, steuerabkommen, steuerlich*,
    zoll, zölle, bankdaten, kontodaten, finanzkonten
  topic:other = gefangenenaustausch, sozialversicherung*, rentenabkommen, führerschein*, fachkräfte*,
    fachkräfteabkommen, visumfrei*, visafrei*, investition*, landwirtschaft*, fischerei*, luftverkehr*, luftfahrt*,
    energie*, gaslieferung*, ölpreis*, pipeline*, tourismus*, kulturabkommen, kulturaustausch, studierendenaustausch,
    hochschul*, forschung*, wissenschaft*, gesundheit*, impfstoff*, patient*, veterinär*, katastrophenschutz,
    feuerwehr, klima*, umweltschutz, wasser*, wetter*, satellit*, rüstungsgeschäft, waffenlieferung*, waffenruhe,
    waffenstillstand, grenzverlauf, grenzziehung, städtepartnerschaft*, urheberrecht*, dsgvo, datenpanne, datenleck,
    kundendaten, werbung, nutzerdaten, mobilfunk, freihandel*, adoption*, unterhalt*, verkehrs*
  step:sign = unterzeichnete, unterzeichneten, unterzeichnen, unterzeichnung, unterzeichner*, unterschrieben worden,
    unterschrieb, unterschrieben haben, unterschrift, unterschriften unter, setzten ..5 unterschrift, paraphiert*,
    paraphierten, abgeschlossen, abschluss, schlossen ..6 ab, schloss ..6 ab, schlossen ein, schlossen einen,
    schließt ..6 ab, besiegelt*, besiegelten, vereinbarten, vereinbart haben, einigten sich, einigte sich, einigung,
    handschlag, verständigten sich, verständigt, handelseinig, ausgehandelt, übereingekommen, kamen überein,
    verabschiedet*, unter dach und fach, geschlossene, geschlossenes, geschlossenen
  step:bill = gesetzentwurfs, gesetzesentwurf, ratifizierungsgesetz, zustimmungsgesetz, vertragsgesetz,
    zur ratifizierung vorgelegt, zur ratifizierung, zur ratifikation, dem parlament vorgelegt, muss noch ratifiziert,
    noch nicht ratifiziert, steht ..4 ratifizierung ..3 aus, ratifizierung steht noch aus, muss ..6 zustimmen,
    zustimmung des bundestags, zustimmung des parlaments steht
  step:ratify = ratifikation, ratifikationsurkunde*, ratifizierungsurkunde*, ratifizierte, ratifizierten,
    stimmte ..6 abkommen ..3 zu, billigte ..6 abkommen, verabschiedete ..6 ratifizierung*, parlament ..5 zugestimmt,
    hinterlegt*
  step:force = tritt in kraft, traten in kraft, trat in kraft, trat am ..5 in kraft, in kraft getretene, gilt ab,
    gilt nun, wirksam, wird wirksam, wurde wirksam, angewandt, wird angewendet, läuft seit, seit ..4 in betrieb,
    in betrieb genommen, in betrieb gegangen, ging ..5 in betrieb, ging ..4 online, freigeschaltet, scharf geschaltet,
    eingeschaltet, zugeschaltet, angeschlossen, angebunden, verknüpft, verbunden mit, gekoppelt, eingespielt,
    eingepflegt, übertragen, übersandt, überspielt, weitergeleitet, weitergegeben, gab ..6 weiter, geben ..6 weiter,
    gibt ..6 weiter, teilt ..6 mit, tauschen ..6 aus, tauscht ..6 aus, ausgetauscht, ausgerollt, installiert*,
    eingeführt, eingerichtet, aufgestellt, implementier*, umgesetzt, gestartet, startete, nahm ..5 betrieb auf, live,
    im einsatz, eingesetzt, gleicht ..6 ab, gleichen ..6 ab, abgeglichen, abgleich, in echtzeit, zugriff auf,
    zugriff erhalten, erhielt ..5 zugriff, erhält ..5 zugriff, aktiv*, ausgestellt gegen, ausgeschrieben,
    veröffentlicht, rollt ..5 aus, verpflichtend, obligatorisch, verpflichtet, müssen registriert, muss registriert
  force:treaty = tritt in kraft, traten in kraft, trat am ..5 in kraft, wirksam, gilt ab, gilt nun, angewandt,
    wird angewendet, tauschen ..6 aus, ausgetauscht, läuft seit, operativ, freigeschaltet, in echtzeit, in betrieb
  step:verbal = tauschen künftig ..6 aus, tauschen nun ..5 aus, tauschen ..6 aus, einigten sich auf den austausch,
    vereinbarten den austausch, mündlich vereinbart, einigten sich mündlich, verständigten sich auf
  step:future = tritt am ..8 in kraft, tritt zum ..6 in kraft, soll ..8 in kraft treten, soll ..6 in kraft,
    wird ..8 in kraft treten, wird in kraft treten, in kraft treten soll, gilt ab dem, gilt vom, ab dem kommenden
  step:prospect = unterzeichnen wollen, unterzeichnet werden, unterzeichnen werden, unterzeichnet werden soll,
    soll unterzeichnet, soll ..6 unterzeichnet werden, vor der unterzeichnung, vor unterzeichnung, unterschriftsreif,
    unterschriftsreifer, abkommensentwurf, vertragsentwurf, entwurf eines, entwurf des, entwurf für, bevollmächtigt*,
    ermächtigt*, ermächtigung, mandat, kurz vor dem abschluss, kurz vor abschluss, abschließen wollen, zu paraphieren,
    will ..8 unterzeichnen, wollen ..8 unterzeichnen, planen ..6 abkommen, plant ..6 abkommen, strebt ..6 abkommen,
    absicht ..5 unterzeichnen, texte stehen
  step:talks = gespräche, gesprächen, konsultationen, beratungen, sondierung*, verhandlungen, verhandlungsrunde*,
    unterhändler*
  step:negotiate = verhandeln, verhandelten, verhandlung*, verhandlungsrunde*, beraten, berieten, diskutiert*,
    erörtert*, sondiert*, sondieren, ausarbeit*, arbeiten an, arbeitet an, in vorbereitung, bereiten ..5 vor, erwägen,
    konsultationen, arbeitsgruppe
  step:soon = bald, demnächst, in kürze, als nächstes, in naher zukunft, in den nächsten wochen,
    in den kommenden wochen
  step:suspend = gekündigte, kündigte ..8 auf, kündigt ..8 auf, kündigte ..6 abkommen, kündigt ..6 abkommen,
    kündigung, aufkündigung, setzte ..6 aus, setzt ..6 aus, setzten ..6 aus, aussetzung, auf eis gelegt,
    legte ..5 auf eis, legt ..5 auf eis, eingefroren, friert ..5 ein, fror ..5 ein, gestoppt, stoppt, stoppte,
    außer kraft, außer kraft gesetzt, ausgetreten, tritt ..6 aus, trat ..6 aus, austritt aus, ausstieg aus,
    steigt ..6 aus, stieg ..6 aus, zieht sich ..5 zurück, zog sich ..5 zurück, zurückgezogen, annulliert*,
    für nichtig erklärt, nichtig, verfassungswidrig, für verfassungswidrig, rechtswidrig, untersagt*, verboten,
    gekippt, kippte, kippt, löscht*, löschte, löschten, löschung, entfernt*, entfernte, gestrichen, abgeschaltet,
    schaltet ..5 ab, schaltete ..5 ab, ausgeschaltet, deaktiviert, abgebaut, beendet, beendete, abgebrochen, geplatzt,
    gescheitert, platzte, moratorium, abgelaufen, ausgelaufen, abgeschafft, nicht länger
  list = fahndungslisten, fahndungsdateien, fahndungsdatenbank*, fahndungssystem*, fahndungsregister*,
    fahndungsbestand, fahndungsaufruf*, fahndungsausschreibung*, ausschreibung zur fahndung, gesuchtenliste*,
    gesuchte*, gesuchter personen, zur fahndung ausgeschriebene*, steckbrief*, namensliste*, liste mit namen,
    liste mit ..3 namen, listen mit namen, liste von, listen von,
    liste der ..3 (aktivisten|regimegegner|deserteure|oppositionellen|gesuchten|journalisten|exilanten),
    liste mit ..4 (aktivisten|regimegegnern|deserteuren|oppositionellen|journalisten|exilanten|personen),
    schwarze liste, schwarzen liste, schwarze listen, blacklist, stoppliste, stop liste, beobachtungsliste,
    terrorliste, extremistenliste, gesuchtendatei, zwischenstaatliche fahndung*, zwischenstaatlichen fahndung*,
    internationale fahndung, internationalen fahndung, gus fahndung, gemeinsame datenbank, gemeinsame fahndung*,
    gemeinsamen fahndung*, fahndungsdaten, schengener informationssystem, sis
  list:search = zwischenstaatliche* fahndung*, fahndungsliste*, fahndungsdatenbank*, fahndungsdatei*, fahndungsdaten,
    gesuchte* personen, gesuchter personen, zur fahndung ausgeschrieben*
  list:many =
    daten von ..4 (personen|menschen|bürgern|staatsbürgern|staatsangehörigen|aktivisten|deserteuren|exilanten),
    namen von ..4 (personen|menschen|bürgern|aktivisten|deserteuren|exilanten|studenten|studierenden), datensätze*,
    angaben zu ..4 (personen|bürgern|menschen), angaben über ..4 (personen|bürger|menschen), dossiers über, akten über
  list:move = übermittelte, übermitteln, übermittlung, weitergegeben, weitergabe, weitergereicht, gab ..5 weiter,
    gibt ..5 weiter, reichte ..5 weiter, leitete ..5 weiter, weitergeleitet, übergibt, überreichte, überreicht,
    überreichten, ausgehändigt, händigte ..5 aus, zugespielt, zukommen, geschickt, schickte, geliefert, lieferte,
    ausgetauscht, tauschen, teilen, teilt, geteilt, zugriff, eingetragen, eingegeben, aufgenommen, importiert,
    verteilt, verbreitet, ausgeschrieben, löscht*, löschte, gestrichen, entfernt*, abgeglichen, abgleich*, einspeist,
    eingespielt, verlangt*, angefordert, erhielt, erhalten, bekommen, bekam, empfing
  duty = verpflichtet sind, verpflichtung, pflicht, müssen ..6 festnehmen, muss ..6 festnehmen, festzunehmen,
    müssen ..6 melden, muss ..6 melden, meldepflicht*, meldepflichtig, registrierungspflicht*, sind verpflichtet,
    ist verpflichtet, verpflichtend, anzeigepflicht, vorgeschrieben, müssen sich registrieren, müssen sich anmelden,
    haben ..5 zu melden, angewiesen
  interpol = interpols, roter ausschreibung, roten ausschreibung, rote ausschreibungen, roten ausschreibungen,
    red notices, rote notiz, rote note, blue notice, diffusion, diffusions, interpol haftbefehl, interpol fahndung,
    interpol ausschreibung, generalsekretariat in lyon
  face = gesichtserkennungs*, gesichtserkennung, kamera*, überwachungskamera*, kameranetz*, videoüberwachung*,
    smart city, safe city, sichere stadt, biometrische* kamera*, biometrische* kontrolle*, biometrische* erfassung,
    biometrische registrierung, sim karten*, simkarten*, sim registrierung, sim karten registrierung, imei,
    handyregistrierung, kennzeichenerfassung, iris scan*, irisscan*, gesichtsscan*, gesichtsscanner*, e gates,
    fingerabdruckscanner*, ausländerregister, ausländerzentralregister, melderegister, meldeadresse*,
    überwachungssystem*, überwachungsprogramm*, überwachungssoftware*, überwachungstechnik, spähsoftware,
    spionagesoftware, staatstrojaner, pegasus, handyortung, standortdaten, vorratsdaten, abhör*, grenzkontrollsystem*,
    einreisesystem, tracking app, registrierungs app
  face:against = ausländische*, ausländern, fremde, fremden, geflüchtete*, flüchtling*, exilant*, emigrant*,
    regimegegner*, oppositionelle*, aktivist*, demonstrant*, demonstrierende*, dissident*, deserteur*, asyl*,
    relokant*, zugezogene*, gesuchter, gesuchten, gesuchte, grenze, flughafen, flughäfen, touristen, einreisende*,
    fahndungsdatenbank*, schwarze liste, staatssicherheit, geheimdienst*
  bloc:CSTO = ovks, odkb, csto, organisation des vertrags über kollektive sicherheit,
    vertrags über kollektive sicherheit
  bloc:CIS = ^gus, gemeinschaft unabhängiger staaten
  bloc:SCO = ^soz, ^sco, shanghaier organisation, schanghaier organisation, shanghai kooperation*,
    schanghai kooperation*
  bloc:EAEU = ^ewu, ^eawu, ^eaeu, eurasische wirtschaftsunion, eurasischen wirtschaftsunion, eurasische union,
    eurasischen union
  bloc:UNION_STATE = ^unionsstaat, ^unionsstaates, ^unionsstaats
  bloc:SCHENGEN = ^schengen, schengenraum, schengen raum, schengen staaten, schengenstaaten
  bloc:GCC = golfkooperationsrat*, golf kooperationsrat*
  bloc:word = mitgliedstaat*, mitgliedsstaat*, mitglieder, mitglied, mitgliedsländer*, staaten, länder, ländern,
    datenbank, bündnis, liste, fahndung, innenminister*, sicherheit, konvention, abkommen, vertrag, partner
`;
