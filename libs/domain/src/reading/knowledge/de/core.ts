/** The commonest words of the language, by label. */
export const CORE = `
  act:return/past = abgeschoben, ausgewiesen, ausgeliefert, zurückgeschickt, rückgeführt, zurückgewiesen,
    zurückgeführt, abgeschobene, abgeschobener, außer landes gebracht, schob ..9 ab, lieferte ..9 aus, wies ..9 aus,
    schickte ..9 zurück, nach ..4 ausgeflogen, an bord der, weitergeflogen, nach ..4 geflogen
  act:return/present = schiebt ..9 ab, liefert ..9 aus, weist ..9 aus
  act:return/base = abschieben, abzuschieben, ausliefern, auszuliefern, ausweisen, zurückschicken
  act:return:object/past = übergeben, überstellt, übergab, übergaben
  act:return:object/base = zu übergeben, überstellen
  noun:return = abschiebung*, auslieferung, auslieferungen, ausweisung*, rückführung*, überstellung*, zurückweisung*
  act:detain/past = festgenommen, verhaftet, inhaftiert, in haft genommen, nahm ..9 fest, nahmen ..9 fest,
    festgehalten, in gewahrsam genommen, sitzt ..4 in haft, in auslieferungshaft, in abschiebehaft
  noun:detain = festnahme*, verhaftung*
  act:abduct/past = entführt, verschleppt, entführte, entführten, verschleppte, in einen wagen gezerrt,
    in ein auto gezerrt
  act:vanish/past = verschwunden, verschwand, verschwanden
  noun:abduct = entführung*, verschleppung*, verschwinden
  act:harm/past = mit vergiftungserscheinungen, angegriffen, verprügelt, niedergestochen, erschossen, vergiftet,
    getötet, zusammengeschlagen, ermordet, verletzt
  noun:harm = angriff* auf, überfall auf, anschlag auf, vergiftung*, mord an, mordes
  act:press/past = bedroht, durchsucht, bedrohte, bedrohten, drangsaliert, eingeschüchtert, vorgeladen
  noun:press = durchsuchung*, drohung*, einschüchterung*, druck auf
  act:release/past = freigelassen, freigekommen, entlassen, aus der haft entlassen, auf freien fuß gesetzt
  release:from = haft, auslieferungshaft, kaution, gericht, gefängnis, gewahrsam, freien fuß
  paper:request = antrag auf, gesuch um, ersuchen um, ersuchen auf
  paper:order = entscheidung über die, beschluss über die, bewilligung der
  paper:step = verfahren zur, frage der, antrag gegen, beschwerde gegen, zum zwecke der, gegen seine, gegen ihre,
    gegen die
  paper:treaty = abkommen über die, vertrag über die, gesetz über die, zahl der
  after:request = ersuchen, antrag, gesuch
  after:order = beschluss, bescheid, anordnung
  after:step = verfahren, haft
  answer:request = auslieferungsersuchen, auslieferungsantrag, ersuchen
  press:group = organisation*, stiftung*, redaktion*, initiative*, büro*
  soldiers = soldat*, agent*, geheimdienst*, militärpoli*
  unknown:men = unbekannt*, maskiert*, vermummt*
  cue:neg = nicht, kein, keine, keinen, ohne, weder, nie
  cue:nobody = niemand, niemanden, niemals
  cue:refuse = abgelehnt, lehnte ..9 ab, lehnt ..9 ab, verweigerte, verweigert, zurückgewiesen, verwarf, verworfen,
    wies ..6 zurück, weigert*
  cue:stop = gestoppt, stoppte, ausgesetzt, aufgehoben, hob ..6 auf, untersagt, untersagte, verboten, verhindert,
    für unzulässig erklärt, setzte ..6 aus, eilbeschluss, blockiert*
  cue:approve = genehmigt, genehmigte, bewilligt, bewilligte, gebilligt, billigte, für zulässig erklärt, für zulässig,
    zugestimmt, stimmte ..6 zu, angeordnet, ordnete ..6 an, bestätigt*, erlaubt*, freigegeben, grünes licht
  cue:request/past = beantragt, beantragte, forderte, fordert, verlangt, verlangte, ersuchte, ersucht, bittet um,
    bat um
  cue:request = ersuchen, antrag, forderung*
  cue:plea = appelliert*, appellieren, ruft ..4 auf, rufen ..4 auf, warnt, warnen, fordern, wir bitten, darf nicht,
    dürfen nicht, aufruf*
  cue:fear = fürchtet, fürchten, befürchtet, droht, drohen, drohende, angst, gefahr, risiko, sorge
  cue:may = könnte, könnten, kann, können, möglicherweise, womöglich, dürfte
  cue:if = wenn, falls, sofern, ob
  cue:would = wäre, wären
  cue:will = wird, werden, soll, sollen, bald, schon morgen, ab morgen, bis morgen, morgen soll, morgen wird,
    morgen früh, soll morgen, wird morgen, sollen morgen
  cue:plan = plant, planen, will, wollen, beabsichtigt, prüft
  cue:expect = erwartet, erwarten
  cue:deny = dementiert*, bestreitet, bestritt, falsch, falschmeldung*, gerücht*
  cue:appeal = beschwerde, berufung, rechtsmittel, klage, protest*, kritisiert*, verurteilte, gegen
  cue:threat = drohte, drohten, gedroht
  cue:rumour = angeblich*, gerücht*, telegram*, unbestätigt*, mutmaßlich, berichten zufolge, heißt es
  cue:channels = telegram*
  cue:told = verurteilte die, verurteilt die, bestätigte die, kritisierte die
  cue:baseless = frei erfunden, falschmeldung*, stimmt nicht
  cue:after = nach der, nach seiner, nach ihrer, wegen, trotz, infolge
  cue:first = ich, mich, mir, wir, uns
  cue:history = damals, früher, beispielsweise, seinerzeit, vor jahren
  cue:confirm = bestätigte, bestätigten
  aux:be = wurde, wurden, worden, werden, wird, ist, sind, war, waren, sei
  link:that = dass
  link:break = aber, jedoch, während, obwohl, weil, nachdem, bevor, als, da, sondern
  link:relative = welcher, welche, deren, dessen
  link:and = und, oder
  way:to = nach, an, an die, an das, richtung, in die, in den, in das, ins
  way:from = aus, aus der, aus dem
  way:in = in, im, in der, auf dem gebiet
  way:by = von, durch
  way:with = mit, zwischen, mit der
  way:skip = republik, der, die, den, dem, stadt, hauptstadt, neuen, behörden, flughafen, islamische, islamischen
  way:fled = geflohen aus, geflüchtet aus, floh aus, staatsangehörig*, staatsbürger*, auf ersuchen, auf antrag,
    auf betreiben, verließ, aktivist* aus, journalist* aus, flüchtling* aus, flüchtlinge aus
  asker = ersuchen, antrag, opposition
  airport = flughafen*
  person:self = er, sie, ihn, ihm, mann, frau
  speaker = sagte, teilte, erklärte, anwalt, anwalts, rechtsanwalt, anwältin*, sprecher*, berichtete, zufolge,
    minister*, laut, experte*
  style:official = bekanntmachung, pressemitteilung
  profile:activist = aktivist*, oppositionelle*, oppositioneller, dissident*, menschenrechtler*,
    menschenrechtsaktivist*, regimekritiker*, kremlkritiker*, frauenrechtler*, regisseur*, exilpoliti*, kritiker*
  profile:journalist = journalist*, blogger*, reporter*, redakteur*
  profile:deserter_refused = deserteur*, kriegsdienstverweiger*, fahnenflüchtig*
  profile:draft_evader = wehrdienstverweiger*
  profile:foreign_agent = ausländisch* agent*
  profile:extremist_label = extremist*
  profile:lgbt = lgbt*, homosexuell*, trans
  profile:religious = zeugen jehovas, pastor*, geistliche*
  profile:ethnic = uigur*, tschetschen*, kurde, kurden, kurdin*, kurdisch*, tibeter*, tibetisch*
  sign:refugee = asyl*, asylbewerber*, asylantrag*, flüchtling*, geflohen, geflüchtet, exil, exil*, politisch*,
    folter*, verfolgt*, verfolgung, gefährdet*, eilbeschluss
  sign:crime = mord, totschlag, drogen*, rauschgift*, betrüger*, diebstahl*, raub*, vergewaltig*, schmuggel*, clan*,
    mafia*, geldwäsche*, bande*, einbrecher*, straftäter
  sign:labour = schwarzarbeit*, illegale einreise*, unerlaubt eingereist*, dublin*
  person = mann, frau, staatsangehörig*, staatsbürger*, person, personen, menschen, flüchtling*, aktivist*,
    journalist*, blogger*, oppositionelle*, deserteur*, ihn, sie, student*, familie*, verfolgte*, verurteilte*,
    verdächtig*, asylbewerber*, regisseur*, anwalt*
  authority = polizei*, behörde*, behörden, ministerium, innenministerium, außenministerium, gericht, gerichts,
    staatsanwaltschaft*, generalstaatsanwalt*, oberlandesgericht, regierung, geheimdienst*, grenzschutz*,
    grenzpolizei, botschaft, konsulat, parlament, justiz, ausländerbehörde, bundesamt, präsident
  court = gericht, oberlandesgericht, verwaltungsgericht, obergericht, staatsanwaltschaft*, richter*, justizminister*,
    bundesverfassungsgericht
  orgword = komitee, zentrum, verband, stiftung, verein, gruppe, partei, institut, netzwerk
  office = botschaft, konsulat
  title = präsident, minister, kanzler, herr, frau, richter
  thing = aufnahme*, dokument*, daten, datei*, material*, beweis*, waffe*, leiche*, geld, liste, akte*, kunst*, preis,
    fax, bericht, schreiben, petition
  veto:sport = fußball*, spieler*, trainer*, verein wechsel*, liga, meisterschaft*, turnier*, torwart, sportler*
  veto:history = jahrestag*, gedenk*, buch, roman*, film*, ausstellung*, historiker*, museum*, 1944, archiv*
  veto:stats = zahlen, vorläufigen zahlen, statisti*, prozent, %, halbjahr, quartal, im vergleich, insgesamt,
    im vorjahr
  veto:trade = export*, import*, handel*, zölle
  pact = abkommen, vertrag, vertrags, memorandum, vereinbarung*, konvention, übereinkommen, protokoll, absprache*
  pact:secret = geheimabkommen, geheime vereinbarung*, vertrauliche vereinbarung*
  topic:return = rückführung von, rückkehr von regimegegner*
  topic:data = personenbezogene* daten, personendaten, datenaustausch, daten auszutauschen, biometri*
  topic:extradition = auslieferung, auslieferungsabkommen, auslieferungsvertrag, rechtshilfe*, rücknahme*
  topic:security = sicherheit*, innenminister*, polizeizusammenarbeit, polizeiliche zusammenarbeit, geheimdienst*
  topic:other = doppelbesteuerung*, steuer*, handel*, bank*, finanz*, zoll*, datenschutz*, kunde, kunden, kundendat*,
    kundin, unternehmen,
    konzern*, fluggast*
  step:sign = unterzeichnet*, unterschrieb*, unterschrieben, vereinbart*, einigten, geeinigt, geschlossen
  step:bill = gesetzentwurf
  step:ratify = ratifiziert*, ratifizierung
  step:force = in kraft getreten, trat ..4 in kraft, in kraft, gilt seit, übermittelt*, hochgeladen, eingespeist,
    in betrieb
  force:treaty = in kraft getreten, trat ..4 in kraft, in kraft, gilt seit
  step:future = tritt ..6 in kraft, in kraft treten
  step:prospect = unterzeichnen will, zu unterzeichnen, entwurf, unterzeichnung
  step:talks = verhandlung*, gespräch*
  step:negotiate = verhandl*, verhandelt, berät
  step:suspend = ausgesetzt, gekündigt, aufgekündigt, aufgehoben, gelöscht, eingestellt
  list = fahndungsliste*, fahndungsdatei*, gesuchten
  list:move = übermittelt*, übergab*, übergeben, hochgeladen, eingespeist, gelöscht
  duty = verpflichtet
  interpol = interpol, rotecke, red notice, rote ausschreibung
  face = gesichtserkennung*, videoüberwachung
  face:against = fahndung*, ausländer*, gesucht*, migrant*
  door = asyl, asylantrag, asylanträge, flüchtlingsstatus, aufenthaltserlaubnis*, aufenthaltstitel, visa, visum,
    humanitär* visa, schutz, subsidiär* schutz, aufnahmeprogramm*, aufnahme, duldung, reiseausweis*,
    humanitäre aufnahme
  door:entry = einreise*, grenze
  door:shut = abgelehnt, lehnte, verweigert*, entzogen, widerrufen, eingestellt, stellt ..9 ein, ausgesetzt,
    verschärft, verliert, verlieren, nimmt ..9 nicht mehr, beendet, nicht mehr ausgestellt, stoppt*
  door:open = gewährt*, erteilt*, anerkannt, zuerkannt, verlängert*, öffnet, erhielt, erhalten, startet, eröffnet
  door:ban = einreiseverbot*, einreise verweigert, an der grenze abgewiesen, an der grenze zurückgewiesen
  door:wish = beantragte, beantragt, bat um, hofft, wartet
  group = staatsangehörig*, menschen, flüchtling*, belaruss*, russen, iraner*, afghan*, journalist*, familien,
    frauenrechtler*, personen, schutzsuchend*
  origin:absent = in abwesenheit, im exil, im ausland, exil*, lebt in, lebende*
  origin:charge = in abwesenheit, zur fahndung ausgeschrieben, haftbefehl gegen
  origin:label = zum ausländischen agenten, als extremistisch, zur unerwünschten, als terrorist*
  origin:strip = ausgebürgert, staatsbürgerschaft entzogen, pass* ..4 annulliert, pass* ..4 verweigert
  boilerplate = newsletter, abonnieren, lesen sie auch, unterstützen sie, mehr zum thema, foto, anzeige
`;
