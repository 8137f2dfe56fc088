/** What turns a claim: further words of refusal, approval, request, fear and doubt. */
export const WIDER_CUES = `
  cue:neg = nichts, keinem, keiner, keines, keineswegs, keinesfalls, auf keinen fall, statt zu, statt ihn, statt sie,
    statt ihm, statt ihr, statt einer, statt eines, statt der, statt dessen, anstatt, nicht mehr,
    noch nicht, bisher nicht, bislang nicht, kaum, beinahe, fast, um ein haar, noch nie, nirgends
  cue:nobody = niemandem, kein einziger, keine einzige, kein einziges, keiner von, keine fälle, kein fall, kein land,
    kein staat, kein russe, kein aktivist, keine auslieferung*, keine abschiebung*, nicht einer, nicht eine
  cue:refuse = ablehn*, ablehnung, abschlägig*, abgewiesen, wies ..9 ab, weist ..9 ab, weist ..9 zurück,
    wies ..9 zurück, wiesen ..9 zurück, weigerte sich, weigert sich, weigern sich, weigerten sich, verweigern,
    verweigerten, verweigerung, lehnen ..9 ab, lehnten ..9 ab, lehnt es ab, lehnte es ab, nicht stattgegeben,
    gab ..6 nicht statt, nein zu, nein zur, sagt nein, sagte nein, schlug ..6 aus, schlägt ..6 aus, ausgeschlagen,
    ausgeschlossen, schließt ..6 aus, schloss ..6 aus, zurückgewiesene, will nicht, nicht bereit, nicht nachkommen,
    kommt ..5 nicht nach, kam ..5 nicht nach, erteilte ..4 absage, erteilt ..4 absage, absage, kein grund für,
    keine grundlage für, verworfene, verwirft, gegen die auslieferung entschieden, nicht zugestimmt, stimmte nicht zu,
    unzulässig, wird nicht ausliefern, liefert nicht aus
  cue:stop = stoppt, stoppten, stoppen, gestoppte, gekippt, kippt, kippte, kippten, annulliert*, annullierte, aufhob,
    hoben ..6 auf, hebt ..6 auf, aufheben, setzt ..6 aus, setzten ..6 aus, aussetzung, ausgesetzte,
    vorläufig ausgesetzt, einstweilig*, einstweilige anordnung, einstweilige verfügung, vorläufige maßnahme*,
    vorläufigen maßnahme*, regel 39, unterbunden, unterband, verhinderte, verhinderten, vereitelt, abgewendet,
    abgeblasen, gestoppter, untersagen, untersagt hat, verbietet, verbot, verboten hat, unzulässig, für unzulässig,
    für rechtswidrig, verfassungswidrig, für nichtig, nichtig, eingefroren, auf eis gelegt, auf eis,
    legte ..5 auf eis, vom tisch, ausgebremst, bremst, bremste, eilentscheidung, in letzter minute,
    aufschiebende wirkung, aufschub, aufgeschoben, verschoben, vertagt, zurückverwiesen, verwies ..6 zurück,
    verletzt ..5 konvention, stopp der, stopp für, moratorium, zurückgezogen, zieht ..5 zurück, zog ..5 zurück,
    fallen gelassen, lässt ..5 fallen, ließ ..5 fallen, rückgängig gemacht, macht ..5 rückgängig, widerrufen,
    revidiert, abschiebestopp, abschiebungsverbot, abgebrochen, gescheitert, scheiterte, durfte nicht,
    darf nicht ausgeliefert, darf nicht abgeschoben, dürfen nicht ausgeliefert, nicht ausgeliefert werden,
    nicht abgeschoben werden, bewahrt vor, vor der auslieferung bewahrt, vor der abschiebung bewahrt
  cue:approve = genehmigen, genehmigten, genehmigung, genehmigt hat, genehmigt*, bewilligten, bewilligung, billigten,
    billigt, billigung, zulässig, für rechtens, für rechtmäßig, rechtmäßig, rechtens, gab ..6 statt, gibt ..6 statt,
    stattgegeben, gaben ..6 statt, ordneten ..6 an, ordnet ..6 an, anordnung, verfügte, verfügt, verfügten,
    entschied für, entschied ..6 auszuliefern, entschieden ..6 auszuliefern, beschloss*, beschlossen, urteilte,
    stimmten ..6 zu, stimmt ..6 zu, zustimmung, einverstanden, willigte ..4 ein, willigt ..4 ein, eingewilligt,
    gestattet, gestattete, erlaubte, gab ..4 frei, gibt ..4 frei, gab ..5 grünes licht, gibt ..5 grünes licht,
    erteilte ..5 genehmigung, erteilte ..4 zustimmung, winkt ..4 durch, winkte ..4 durch, durchgewunken,
    segnete ..4 ab, abgesegnet, unterschrieb ..6 verfügung, unterzeichnete ..6 verfügung, unterzeichnete ..6 erlass,
    keine bedenken, keine einwände, keine hindernisse, keine hinderungsgründe, kein hindernis,
    sieht keine hindernisse, steht nichts entgegen, nichts mehr im weg, macht den weg frei, machte den weg frei,
    ebnet den weg, ebnete den weg, letzte hürde, kann ausgeliefert werden, darf ausgeliefert werden,
    darf abgeschoben werden, dürfen ausgeliefert werden, muss das land verlassen, müssen das land verlassen,
    rechtskräftig, wies ..6 beschwerde ab, wies ..6 berufung ab, wies ..6 klage ab, lehnte ..6 eilantrag ab,
    beschwerde ..4 verworfen, berufung ..4 verworfen, klage ..4 abgewiesen, eilantrag ..4 abgelehnt,
    revision ..4 verworfen, verpflichtet ..6 auszuliefern, sagte ..5 zu, zugesagt, sichert ..5 zu, sicherte ..5 zu,
    gab ..4 ja, gegeben ..3 ja
  cue:request/past = forderten, verlangten, beantragten, beantragen, ersuchten, ersuchen um, bitten um, baten um,
    gebeten, bat ..4 um, gefordert, eingefordert, angefordert, forderte ..6 an, pocht auf, pochte auf, drängt auf,
    drängte auf, drängen auf, dringt auf, bemüht sich um, bemühte sich um, betreibt, betrieb die, hatte ..5 beantragt,
    stellte ..5 antrag, stellte ..5 ersuchen, stellten ..5 antrag, stellte einen antrag, richtete ..5 ersuchen,
    schickte ..5 ersuchen, übermittelte ..5 ersuchen, legte ..5 ersuchen, reichte ..6 ein, eingereicht, begehrt,
    begehrte, besteht auf, beharrt auf, wirbt für, fahndet nach, fahndete nach, sucht ..3 per haftbefehl, gesucht wird
  cue:request = ersuchens, anträge, antrags, gesuch, gesuche, begehren, anfrage*, forderungen, bitte um, petition*,
    verbalnote, note, auslieferungsantrag*, auslieferungsersuchen*, auslieferungsgesuch*, rechtshilfeersuchen,
    auf ersuchen, auf antrag, auf betreiben, auf wunsch, auf bitten, auf verlangen, auf geheiß, im auftrag, gesucht
  cue:want = möchte, möchten, wünscht, wünschen, will ..5 zurückhaben, will ..5 haben
  cue:plea = appell, appelle, appellierte, appellierten, rief ..6 auf, riefen ..6 auf, aufgerufen, aufzurufen,
    fordert ..8 auf, fordern ..8 auf, forderte ..8 auf, forderten ..8 auf, warnte, warnten, warnung, warnt vor,
    warnen vor, mahnt, mahnen, mahnte, ermahnt, beschwört, beschwor, fleht, flehen, flehte, bittet die, bittet das,
    bitten die, bitten wir, wir fordern, offener brief, offenen brief, petition gegen, unterschriften, kampagne gegen,
    kundgebung gegen, mahnwache, eilaktion, urgent action, dringender appell, dringend, muss gestoppt,
    müssen gestoppt, muss verhindert, dürfe nicht, dürften nicht, nicht ausliefern, nicht abschieben, besorgt,
    besorgnis, alarmiert, schlägt alarm, schlagen alarm, schlug alarm, drängt ..5 nicht, ersucht ..4 nicht,
    stoppt die, keine auslieferung, unmittelbar bevor, steht bevor, stehe bevor, unmittelbar bevorsteh*, akut bedroht
  cue:fear = befürchten, befürchtete, befürchtung*, fürchtete, fürchteten, ängste, ängstigt, sorgen um, besorgt,
    bangt, bangen, gefahr einer, gefahr der, droht die, droht ihm, droht ihr, drohe, drohte die, drohten, drohender,
    drohenden, androhung, riskiert, riskieren, riskierte, gefährdet, müsse damit rechnen, muss damit rechnen,
    müssen damit rechnen, ausgesetzt sein, wahrscheinlich, aussicht, möglichkeit, mögliche, möglicher, möglichen,
    verdacht auf, zittert, schwebt in gefahr, in lebensgefahr
  cue:may = konnte, konnten, könne, darf, dürfen, dürfe, durfte, vielleicht, eventuell, unter umständen, mag, mögen,
    bereit zu, wohl
  cue:if = sollte er, sollte sie, sollten sie, im fall, im falle, für den fall, gesetzt den fall, selbst wenn,
    angenommen, es sei denn, vorausgesetzt, solange, sobald, wofern, außer wenn, was wäre wenn, theoretisch,
    hypothetisch
  cue:would = hätte, hätten, würde, würden, wäre er, wäre sie
  cue:will = solle, sollten, demnächst, in kürze, kommende woche, nächste woche, in den nächsten tagen,
    in den kommenden tagen, ab sofort, künftig, steht vor, werde, sei geplant, vorgesehen
  cue:plan = plante, planten, geplant, plane, wolle, wollten, wollte, beabsichtigen, beabsichtigte, absicht, vorhat,
    hat vor, haben vor, bereitet ..5 vor, bereiten ..5 vor, vorbereitet, erwägt, erwägen, erwog, in erwägung, prüfen,
    prüfte, kündigt ..6 an, kündigte ..6 an, kündigten ..6 an, angekündigt, strebt ..4 an, streben ..4 an, versucht*,
    versuchte, schlägt ..5 vor, schlug ..5 vor, vorhaben, pläne, denkt über, verspricht, versprach, hofft, hoffen
  cue:consider = prüft, prüfen, prüfte, verhandelt über, berät über, berät, beraten über, befasst sich, befassen sich,
    erörtert, abwägen, wägt ab, untersucht, überprüft, anhängig, eingeleitet, leitete ..6 ein, leitet ..6 ein
  cue:expect = rechnet mit, rechnen mit, rechnete mit, rechnet damit, geht davon aus, gehen davon aus,
    voraussichtlich, erwartete, erwarteten, absehbar
  cue:deny = dementierte*, dementi, bestritten, bestreiten, leugnet, leugnete, leugnen, weist ..6 zurück,
    wies ..6 zurück, zurückgewiesen ..3 berichte, berichte zurück, vorwürfe zurück, stellt ..3 in abrede, in abrede,
    unwahr, unwahrheit, gefälscht*, fälschung, fake, fakes, ente, zeitungsente, desinformation, hoax, widerlegt*,
    entkräftet, trifft nicht zu, nicht zutreffend, nicht wahr, faktencheck, schon damals falsch, satire, satirisch*
  cue:baseless = erfunden, aus der luft gegriffen, frei erfundene, haltlos, unbegründet, grundlos,
    entbehrt jeder grundlage, entbehren jeder grundlage, an den haaren herbeigezogen, unsinn, blödsinn, quatsch,
    märchen, nichts dran, nicht wahr, unwahr, trifft nicht zu, aus freien stücken, auf eigenen wunsch,
    auf eigenen antrag
  cue:appeal = beschwerden, beschwerte sich, klagen gegen, klagt gegen, klagt, klagte, klagten, klage gegen,
    eilantrag*, eilrechtsschutz, einspruch, widerspruch, widersetzt sich, wehrt sich, wehren sich, wehrte sich,
    wehrten sich, berufung gegen, revision gegen, verfassungsbeschwerde, legte ..5 beschwerde ein,
    legte ..5 berufung ein, legten ..5 berufung ein, legt ..5 berufung ein, ficht ..6 an, focht ..6 an, angefochten,
    anfechten, kämpft gegen, kämpfen gegen, kampf gegen, protestiert*, protestierten gegen, demonstrier*, kritik an,
    prangert*, verurteilen, rügt*
  cue:avoid = um ..6 zu entgehen, um ..6 zu vermeiden, entging, entgangen, entkam, entkommen, entzog sich,
    zu entkommen, knapp entgangen, vermeiden
  cue:threat = drohen mit, drohte mit, drohten mit, droht mit, drohte ..6 mit, drohten ..6 mit, droht ..6 mit,
    drohe mit, gedroht mit, androhte, angedroht, drohte an, bedrohte ..6 mit
  cue:rumour = gerüchten zufolge, gerüchteweise, gerüchteküche, dem vernehmen nach, unbestätigten berichten,
    unbestätigten angaben, offiziell nicht bestätigt, noch nicht bestätigt, bisher nicht bestätigt, nicht bestätigt,
    nicht unabhängig überprüf*, unabhängig nicht überprüf*, unabhängig überprüfen, unabhängig bestätigen,
    nicht verifizier*, ließ sich nicht überprüfen, telegram kanal, telegram kanäle*, kreml nahe*, kremlnahe*,
    regierungsnahe*, staatsnahe*, aus kreisen, informierten kreisen, anonyme quelle*, anonymen quelle*,
    nicht genannte* quelle*, soll angeblich, offenbar, anscheinend, allem anschein nach, vermutlich, mutmaßliche*,
    wie es heißt, munkelt, munkeln, gemunkelt, kolportiert*, will erfahren haben, soll ..6 worden sein,
    sollen ..6 worden sein, in sozialen netzwerken kursier*, kursier*, macht die runde, machen die runde,
    keine offizielle bestätigung, ohne beleg*, hörensagen
  cue:channels = telegram kanal*, telegram kanäle*, kanal, kanäle, kanäle berichten
  cue:told = verurteilt ..2 die, verurteilen ..2 die, verurteilte ..2 die, kritisiert die, kritisieren die,
    bestätigt die, bestätigten die, meldet die, meldete die, meldeten die, verkündete die, gab die, prangerte die,
    protestierte gegen die, protestierten gegen die, protest gegen die, empört über die, entsetzt über die,
    empörung über die, erschüttert über die, bedauert die, verteidigte die, rechtfertigte die, rechtfertigt die,
    begründete die, vollzog die, vollzogen die, führte die ..3 durch, verantwortlich für die, führte zur, führten zur,
    endete mit der, mündete in, schildert die, berichtet über die, berichtete über die, informierte über die
  cue:confirm = bestätigt, bestätigen, gab bekannt, gaben bekannt, gibt bekannt, räumte ein, räumten ein, räumt ein,
    eingeräumt, teilte mit, teilten mit, offiziell bestätigt, gab zu, zugegeben
  cue:after = nach dem, nach einer, nach einem, nach seinem, seit der, seit seiner, seit ihrer, seit, nachdem,
    aufgrund, auf grund, als folge, als reaktion auf, im zusammenhang mit, angesichts, anlässlich,
    vor dem hintergrund, in folge, kurz nach
  cue:before = bevor, vor der, vor seiner, vor ihrer, ehe, bis zur
  cue:lapse = abgelaufen, läuft aus, lief aus, nicht mehr, ausgelaufen, erloschen, ungültig
  cue:first = mein, meine, meinen, meinem, meiner, unser, unsere, unserer, unseren
  cue:history = vor jahrzehnten, vor langer zeit, einst, einstmals, in den 1990er, in den 1990er jahren,
    in den neunzigern, im jahr 2014, erinnert an, erinnerte an, in der vergangenheit, zuvor schon, schon früher,
    zum beispiel, etwa im jahr, bereits 2019, jahre zuvor, jahre später
  cue:exclude = ausgeschlossen, schließt ..5 aus, schloss ..5 aus
  third:stop = menschenrechtsausschuss, un menschenrechtsausschuss, ausschuss gegen folter, un ausschuss gegen folter,
    antifolterausschuss, europäische* gerichtshof für menschenrechte, gerichtshof für menschenrechte, egmr,
    menschenrechtsgerichtshof, straßburger gericht*, straßburg, unhcr, un flüchtlingshilfswerk, vereinte* nationen,
    un experten, un sonderbericht*, un hochkommissar*
  aux:be = seien, wirst, würde, würden, werde, gewesen, bin, wurdest
  link:break = und zwar, zumal, sobald, indem, damit, sodass, seitdem, worauf, wobei, obgleich, hingegen, ehe
  link:relative = welches, welchem, welchen, wo
  asker = ersuchens, gesuch, begehren, forderung, anfrage, haftbefehl, fahndung, druck, wunsch, betreiben, geheiß,
    antrags, krieg, invasion, verfolgung, angriffskrieg
`;
