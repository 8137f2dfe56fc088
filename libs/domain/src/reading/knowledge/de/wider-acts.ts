/** What is done to people: further verbs, idioms and the wording of notices and of short posts. */
export const WIDER_ACTS = `
  act:return/past = zurückgeflogen, zurückgebracht, rücküberstellt, rückgeschoben, zurückgeschoben, zurückgedrängt,
    gepusht, zurückgewiesene, ausgeschafft, ausgeschaffte, ausgeschafften, außer landes geschafft,
    des landes verwiesen, außer landes geflogen, ausgeflogen, deportiert, deportierte, deportierten, deportierter,
    abgeschobenen, ausgelieferte, ausgelieferten, ausgelieferter, ausgewiesene, ausgewiesenen, ausgewiesener,
    rückgeführte, rückgeführten, zurückgeführte, zurückgeschickte, zurückgeschickten, schoben ..9 ab,
    lieferten ..9 aus, wiesen ..9 aus, schickten ..9 zurück, schaffte ..9 aus, flog ..9 zurück, flogen ..9 zurück,
    flog ..9 aus, flogen ..9 aus, brachte ..9 zurück, führte ..9 zurück, führten ..9 zurück, stellte ..9 zurück,
    drängte ..9 zurück, drängten ..9 zurück, abgeliefert, an ..5 ausgehändigt, ausgehändigt, händigte ..9 aus,
    händigten ..9 aus, zwangsweise zurückgeführt, zwangsrückgeführt, gewaltsam zurückgebracht,
    gegen ..3 willen zurückgebracht, in ..4 flugzeug gesetzt, in ..5 maschine gesetzt, ins flugzeug gesetzt,
    ins flugzeug nach ..4 gesetzt, in einen flieger gesetzt, in den flieger gesetzt, in ..4 flieger gesetzt,
    in ..4 flugzeug gebracht, zum flugzeug gebracht, an bord ..4 gebracht, in eine maschine nach,
    in ein flugzeug nach, setzte ..6 in ein flugzeug, setzten ..6 in ein flugzeug, setzte ..6 in eine maschine,
    setzten ..6 in eine maschine, ins flugzeug verfrachtet, in ..4 bus gesetzt, über die grenze gebracht,
    über die grenze geschafft, über die grenze geschoben, über die grenze abgeschoben, über die grenze zurück,
    an die grenze gebracht, zur grenze gebracht, zur grenze gefahren, an die grenze gefahren, an der grenze übergeben,
    an der grenze abgesetzt, an der grenze ausgesetzt, an der grenze überstellt, zur ausreise gezwungen,
    zur rückkehr gezwungen, zwangsweise repatriiert, repatriiert, repatriierte, heimgeschickt, nach hause geschickt,
    in die heimat geschickt, in ..2 heimat zurückgeschickt, in ..2 heimat abgeschoben,
    in ..3 herkunftsland zurückgeführt, in ..3 herkunftsland gebracht, in ..3 hände ..4 geliefert, in die hände der,
    den behörden ausgeliefert, dem regime ausgeliefert, abgeschoben worden, ausgeliefert worden, zurückgegeben an,
    rückübernommen, freiwillig zurückgekehrt, freiwillig ausgereist, angeblich freiwillig zurückgekehrt,
    abtransportiert, eskortiert ..4 flugzeug, außer landes begleitet, zur grenze begleitet, zum flughafen eskortiert,
    mit dem flieger nach, sonderflug nach, saß ..5 maschine nach, saß ..5 flug nach, saß ..5 flugzeug nach
  act:return/present = schieben ..9 ab, liefern ..9 aus, weisen ..9 aus, schickt ..9 zurück, schicken ..9 zurück,
    fliegt ..9 zurück, führt ..9 zurück, führen ..9 zurück, schafft ..9 aus, händigt ..9 aus, deportiert
  act:return/base = auszuweisen, zurückzuschicken, zurückschieben, zurückzuschieben, zurückführen, zurückzuführen,
    rückführen, rückzuführen, zurückweisen, zurückzuweisen, deportieren, zu deportieren, ausschaffen, auszuschaffen,
    aushändigen, auszuhändigen, außer landes zu bringen, zurückbringen, zurückzubringen, zurückfliegen,
    rücküberstellen, rückzuüberstellen, repatriieren, in ein flugzeug setzen, ins flugzeug setzen,
    in ..3 flugzeug zu setzen, nach hause schicken, heimschicken, zurückgeschickt werden, abgeschoben werden,
    ausgeliefert werden, ausgewiesen werden, ausgeliefert zu werden, abgeschoben zu werden
  act:return:object/past = überstellte, überstellten, überstellter, herausgegeben, herausgab, weitergereicht,
    überlassen, überließ, überließen, in ..3 gewahrsam übergeben, in ..3 obhut übergeben
  act:return:object/present = übergibt, überstellt ..9 an, übergeben ..9 an
  act:return:object/base = übergeben, zu überstellen, herausgeben, herauszugeben, überlassen, zu überlassen,
    übergeben werden, überstellt werden
  act:return:weak/past = gebracht, geflogen, geschickt, überführt, verbracht, transportiert, geschafft, verlegt nach,
    brachten ..6 nach, brachte ..6 nach, flog ..6 nach, flogen ..6 nach, gefahren
  act:return:weak/base = bringen, fliegen, schicken, überführen
  noun:return = auslieferungshaft*, auslieferungsverfahren, auslieferungsersuchen, auslieferungsantrag*,
    auslieferungsbeschluss*, auslieferungsgesuch*, auslieferungsentscheid*, auslieferungsfall, abschiebeflug*,
    abschiebeflieger, abschiebehaft, abschiebungshaft, abschiebeanordnung*, abschiebungsanordnung*,
    abschiebungsandrohung*, abschiebebescheid*, abschiebeverfahren, abschiebeversuch*, abschiebeverbot*,
    abschiebungsverbot*, abschiebestopp*, sammelabschiebung*, massenabschiebung*, rückschiebung*, rückschaffung*,
    ausschaffung*, ausschaffungshaft, wegweisung*, deportation*, rücküberstellung*, rückführungsflug*, rückführungs*,
    repatriierung*, zwangsrückführung*, zwangsrückkehr, erzwungene* rückkehr, pushback*, push back*, zurückweisungen,
    übergabe an, übergabe von, übergabe des, übergabe der, herausgabe des, herausgabe von, herausgabe der,
    aushändigung*, refoulement, verbringung nach, überführung nach, außerlandesbringung, zurückschiebung*,
    zurückdrängung*, kettenabschiebung*, rücksendung, dublin überstellung*
  paper:request = antrag auf die, antrag auf seine, antrag auf ihre, ersuchen um die, ersuchen um seine,
    ersuchen um ihre, gesuch auf, gesuch um die, bitte um, bitte um die, bitte um seine, forderung nach,
    forderung nach der, forderungen nach, wunsch nach, verlangen nach, ersuchens um, anfrage zur, note zur,
    note mit der bitte um, drängen auf, drängt auf, pocht auf, pochen auf, besteht auf, beharrt auf, bemüht sich um,
    bemüht sich um die, betreibt die, betreibt seine, betreibt ihre, verlangt die, verlangt seine, verlangt ihre,
    fordert die, fordert seine, fordert ihre, beantragt die, beantragte die, beantragt seine, ersucht um,
    ersucht um die, ersuchte um, ersuchte um die, forderte die, verlangte die, forderte seine, verlangte seine
  paper:order = entscheidung für die, entscheid zur, entscheid über die, beschluss zur, beschluss über, anordnung der,
    anordnung zur, verfügung zur, verfügung der, bewilligung seiner, bewilligung ihrer, genehmigung der,
    genehmigung seiner, genehmigung ihrer, genehmigung für die, zustimmung zur, zustimmung zu seiner,
    zustimmung zu ihrer, ja zur, urteil zur, freigabe der, bestätigung der, zulässigkeit der, zulässigkeit seiner,
    bescheid zur, bescheid über die, erlass zur, erlass über die, weg frei für die, weg für die, grünes licht für die,
    grünes licht für, grünes licht zur, grünes licht für seine, grünes licht für ihre, gibt ..3 statt
  paper:step = prüfung der, anhörung zur, verhandlung über die, prozess um die, streit um die, tauziehen um die,
    klage gegen die, klage gegen seine, einspruch gegen, einspruch gegen die, beschwerde gegen seine,
    beschwerde gegen ihre, berufung gegen die, widerspruch gegen die, protest gegen die, proteste gegen die,
    kampf gegen die, kampf gegen seine, rechtsmittel gegen die, eilantrag gegen die, eilantrag gegen seine,
    vorbereitung der, vorbereitungen für die, einleitung der, entscheidung über eine,über seine, über ihre,
    haft zur
  paper:treaty = gesetz zur, abkommen zur, vertrag zur, übereinkommen über die, übereinkunft über die, statistik der,
    anzahl der, debatte über, debatte um, diskussion über, streit über, politik der, zahlen zu, stopp der, thema
  after:request = ersuchens, antrags, gesuche, ersuchte
  after:order = beschlusses, verfügung, entscheidung, urteil, bewilligung
  after:step = verfahrens, anhörung, prozess
  after:treaty = abkommen, abkommens, vertrag, vertrags, gesetz, zahlen, statistik, politik, debatte
  answer:request = auslieferungsersuchens, auslieferungsgesuch*, auslieferungsbegehren, auslieferungsanträge,
    ersuchens, gesuch, gesuchs, begehren, antrag, rechtshilfeersuchen, anfrage aus, note aus
  noun:release = freilassung, haftentlassung, entlassung aus der haft, freikommen, enthaftung, haftverschonung
  act:release/past = freigesprochen und, wieder frei, auf freiem fuß, haftverschonung erhalten, freigelassene,
    freigelassener, freigelassenen, ließ ..9 frei, ließen ..9 frei, lässt ..9 frei, ist frei, wieder auf freiem fuß,
    enthaftet, entlassene aus, aus ..4 haft entlassen, aus ..3 gefängnis entlassen, aus ..4 gewahrsam entlassen,
    aus ..4 abschiebehaft entlassen, gegen kaution freigelassen, gegen kaution frei, kam ..6 frei, kamen ..6 frei,
    kommt ..6 frei, durfte ..5 gefängnis verlassen, konnte ..5 gefängnis verlassen, haftbefehl aufgehoben,
    haftbefehl außer vollzug, in freiheit entlassen, aus dem hausarrest entlassen, die freiheit zurück,
    hat das gefängnis verlassen, verließ das gefängnis, verließ die haft, nach hause entlassen, laufen gelassen
  act:release/base = freilassen, freizulassen, freikommen, freizukommen, aus der haft zu entlassen,
    auf freien fuß setzen
  release:from = untersuchungshaft, u haft, abschiebehaft, ausschaffungshaft, hausarrest, arrest, zelle, freiem fuß,
    freigelassen, freilassung, frei, freiheit, haftbefehl, haftanstalt, untersuchungsgefängnis, polizeigewahrsam,
    haftentlassung, haftrichter*, ermittlungsrichter*, strafkolonie, tage haft, wochen haft, monaten haft,
    monate haft, tagen haft
`;
