/** Signs of persecution and of ordinary cases, things, small words and vetoes: further words. */
export const WIDER_SIGNS = `
  orgword = menschenrechts*, reporter ohne grenzen, amnesty, human rights watch, helsinki, pro asyl, flüchtlingsrat,
    rat, komitees, union, gesellschaft, bewegung, bündnis, initiative, agentur, sender, zeitung, radio, verlag,
    universität, fonds, kirche, föderation, bund, liga, watch
  office = botschaften, konsulate, konsulaten, konsulats, generalkonsulat*, konsularabteilung*, konsularisch*,
    auslandsvertretung*, diplomatische* vertretung*, gesandtschaft
  title = präsidentin, ministerin, innenminister, außenminister, justizminister, premierminister, kanzlerin,
    staatssekretär, staatssekretärin, dr, prof, professor, anwalt, anwältin, sprecher, sprecherin, aktivist,
    aktivistin, journalist, journalistin, general, oberst, bischof, pastor, pfarrer, imam, scheich, königin, könig,
    prinz, pressemitteilung, erklärung
  speaker = sagt, sagten, erklärt, teilt mit, teilte mit, berichtet, berichten, meldet, meldete, schrieb, schreibt,
    so, betont, betonte, warf, hieß es, anwältin, verteidiger*, verteidigerin, rechtsanwalt*, rechtsanwältin*,
    vorsitzende*, geschäftsführer*, direktor*, leiter*, analyst*, beobachter*, forscher*, politolog*, ombudsmann,
    ombudsfrau, ombudsperson, botschafter*, mitgründer*, gründerin*, zitiert, gegenüber, bestätigte, kommentierte,
    äußerte, vertreter*, generalsekretär*, pressesprecher*, quelle*
  style:official = bundesgesetzblatt, amtsblatt, verordnung, presseerklärung, kommuniqué, aktenzeichen, mitteilung,
    medienmitteilung
  sign:refugee = asylsuchend*, asylverfahren*, asylgesuch*, asylrecht*, asylstatus, schutzsuchend*, schutzstatus,
    schutzgesuch, geflohene*, geflüchtete*, flüchten, flüchtete*, fliehen, floh, flohen, flucht aus, auf der flucht,
    exilierte*, exilanten, emigrant*, emigration, unhcr*, unhcr karte, regimegegner*, regimekritiker*, oppositionell*,
    opposition, oppositions*, dissident*, kriegsgegner*, kriegskritik*, antikriegs*, gegen den krieg,
    demokratiebewegung, menschenrechtler*, menschenrechtsaktivist*, gewissensgefangene*, gewissensgründe*,
    gesinnungshaft, meinungsfreiheit, regierungskritisch*, kremlkritisch*, regimekritisch*, systemkritisch*,
    kritische* beiträge, kritische* posts, kritischen beitrag, kritik an der regierung, kritik an präsident,
    kritisierte die regierung, präsidentenbeleidigung, beleidigung des präsidenten, falschnachrichten über die armee,
    fake news über die armee, diskreditierung der armee, diskreditierung der streitkräfte, verunglimpfung der armee,
    hochverrat*, landesverrat*, subversion, anstiftung zur abspaltung, abspaltung, separatismus, aufwiegelung,
    aufruhr, umsturz*, umsturzversuch, putsch, untergrabung der staatsgewalt, staatsgefährdend*,
    propaganda gegen den staat, rechtfertigung von terrorismus, terrorprozess*, terrorvorwürfe*, extremismusvorwürfe*,
    extremismus, gülen*, verbotene* partei, verbotenen partei, verbotene* bewegung, verbotene* organisation,
    politisch motiviert*, politische* verfolgung, politischer verfolgung, misshandlung*, misshandelt, gefoltert,
    folterung, unmenschliche* behandlung, lebensgefahr, drohe folter, drohen folter, todesstrafe, refoulement,
    nichtzurückweisung*, non refoulement, genfer konvention, flüchtlingskonvention, scheinprozess*, schauprozess*,
    konstruierte* vorwürfe, konstruierten vorwürfe*, fabrizierte* vorwürfe, mobilmachung, mobilisierung, desert*,
    fahnenflucht, wehrdienst*, einberufung, kriegsdienst*, zwangsrekrutierung, gefährdete*, protesten, proteste
  sign:crime = mörder*, mordes, mordverdacht, mordverdächtig*, doppelmord, totschlags, drogenhandel*, drogenhändler*,
    drogenboss*, drogenschmuggel*, drogenkartell, rauschgifthandel, kokain*, heroin*, cannabis, amphetamin*, fentanyl,
    betrug, betrugs*, anlagebetrug, kreditkartenbetrug, millionenbetrug, gestohlen*, diebe, dieb, räuber*,
    raubüberfall*, banküberfall*, einbruch*, einbrüche*, wohnungseinbruch, hehler*, autodieb*, schleuser*,
    schleusung*, schlepper*, menschenhandel*, menschenhändler*, zuhälter*, vergewaltigung*, sexueller missbrauch,
    sexuell*, missbrauch, kindesmissbrauch, pädophil*, serienmörder*, körperverletzung*, messerstecher*,
    erpresserbande*, unterschlagung, veruntreu*, untreue, bestechung*, korruption*, geldwäscher*, steuerhinterzieh*,
    steuerbetrug, schneeballsystem, krypto*, hacker*, cyberkriminell*, ransomware, callcenter, enkeltrick*,
    organisierte* kriminalität, organisierten kriminalität, mafiaboss*, mafios*, bandenchef*, clanchef*, kartell*,
    gangster*, auftragskiller, wilderer, wilderei, zigaretten*, falschgeld, geldfälsch*, urkundenfälsch*,
    trunkenheit*, betrunken*, unfallflucht, fahrerflucht, raser*, ladendieb*, taschendieb*, schlägerei*, insolvenz*,
    schulden*, unterhaltspflicht*, glücksspiel*, zielfahnder*, straftäter*, intensivtäter*, mehrfachtäter*, gefährder*
  sign:labour = wanderarbeiter*, arbeitsmigrant*, gastarbeiter*, saisonarbeiter*, erntehelfer*, leiharbeiter*,
    schwarzarbeiter*, illegal beschäftigt*, ohne arbeitserlaubnis, ohne papiere, ohne aufenthaltstitel,
    ohne gültige papiere, ohne gültigen aufenthalt, illegal im land, illegaler aufenthalt*, illegalen aufenthalt*,
    illegal eingereist*, unerlaubte einreise, unerlaubter aufenthalt, unerlaubten aufenthalt*, irreguläre migration,
    irreguläre* migrant*, illegale migration, illegale* migrant*, ausreisepflichtig*, vollziehbar ausreisepflichtig*,
    abgelehnte asylbewerber, abgelehnte* asylbewerber*, baustelle*, bauarbeiter*, visum überzogen,
    überzogen* aufenthalt*, aufenthalts überzogen, verstoß gegen das aufenthaltsrecht, einwanderungsgesetz*,
    migrationsregeln, fachkräfte*, arbeitsmarkt
  diplomat = diplomat*, botschafter*, konsul, konsuln, attaché*, gesandte*, botschaftsmitarbeiter*, botschaftspersonal
  thing = aufnahmen, dokumente*, unterlagen, akten, aktenordner*, dateien, datenträger, festplatte*, beweismittel*,
    beweise*, indizien, waffen, munition, panzer*, raketen, drohne*, drohnen, flugzeugteil*, flugschreiber*, blackbox,
    schiff, tanker, leichen, leichnam*, sterbliche* überreste, überreste, gebeine, gelder, vermögen, vermögenswerte,
    millionen, hilfe, hilfsgüter, hilfslieferung*, spende*, petitionen, unterschriften*, briefe, brief, note,
    protestnote, beglaubigungsschreiben, bericht*, gutachten, listen, namensliste, kunstwerk*, gemälde*, kulturgüter*,
    raubkunst, artefakt*, mumie*, skelett*, medaille*, pokal*, preise, auszeichnung*, schlüssel, scheck*, amt,
    vorsitz,macht, kontrolle, gebiet, territorium, territorien, handy*, handys, laptop*, telefon*, pass,
    pässe, reisepässe*, ausweis, ausweise, ausweisen, ausweises, ausweispapier*, ausweisdokument*, fall, verfahren,
    sache, zeugenaussage*, mitschnitt*, bilder, fotos, videos, archiv*,
    manuskript*, fahrzeuge, lokomotiv*, grundstück*, gebäude*
  veto:sport = fußballer*, fussball*, stürmer*, mittelfeld*, verteidiger des klubs, abwehrspieler*, verein wechselt,
    klub, klubs, wechselt zum, transferfenster, transfer, leihe, ablöse*, trainerin, bundesliga, champions league,
    europa league, zweitligist*, erstligist*, drittligist*, wm quali*, weltmeister*, europameister*, olympi*, olympia,
    athlet*, leichtathlet*, ringer, ringerin*, boxer*, boxen, judoka*, judo, tennis*, schach*, großmeister*,
    schachspiel*, eishockey*, handball*, basketball*, volleyball*, biathlon*, skispring*, skifahrer*, radprofi*,
    radrennen, marathon*, turner*, schwimmer*, spieltag, rote karte, platzverweis, halbfinale, viertelfinale, finale,
    endspiel, elfmeter, tor, tore, torschütze*, mannschaft, nationalmannschaft, nationalspieler*, sportdirektor,
    stadion, fc, formel 1, grand prix, zieleinlauf
  veto:history = jubiläum, jahre nach, gedenktag*, gedenkstein*, gedenkfeier*, mahnmal*, denkmal*, denkmäler, romane,
    bücher, lesung, lesungen, buchvorstellung*, biografie*, biographie*, memoiren, erinnerungen, dokumentarfilm*,
    spielfilm*, kinostart, premiere, theaterstück*, hörspiel*, podcast sachbuch, thriller, krimi, ausstellungen,
    historisch*, historikerin*, stalin*, nkwd, gestapo, ns zeit, nationalsozial*, ns regime, holocaust*,
    zweiter weltkrieg, zweiten weltkrieg*, erster weltkrieg, kalter krieg, kalten krieg, ddr, stasi, sowjetzeit,
    sowjetisch*, sowjetunion, gulag*, deportation der, deportationen von, vertriebenen, 1937, 1938, 1939, 1940, 1941,
    1942, 1943, 1945, 1949, jahrhundert*, zeitzeug*, völkermord von 1994, erinnerungskultur, rezension, kolumn*, essay
  veto:stats = bilanz, statistik*, anstieg um, stieg um, gestiegen, zunahme, zugenommen, rückgang, zurückgegangen,
    gesunken, sank um, jahresbericht, vorjahr, vorjahres, vorjahreszeitraum, im vorjahreszeitraum, im vergleich zum,
    ersten halbjahr, ersten quartal, in den ersten, seit jahresbeginn, seit anfang des jahres, durchschnittlich,
    im schnitt, umfrage*, schätzung*, geschätzt, eurostat, destatis, bundestagsanfrage, anfrage im bundestag,
    kleine anfrage, kleine anfrage der, anfrage der linken, gesamtzahl, mehr als im vorjahr, weniger als im vorjahr,
    zehntel mehr, pro jahr
  veto:trade = außenhandel*, handelsabkommen, freihandel*, exporte, importe, exporteur*, importeur*, investition*,
    investor*, handelsvolumen, handelsumsatz, zollunion, getreide, gaslieferung*, öllieferung*, pipeline, rohstoff*,
    tourismus*, energie*, rüstungsexport*, auftragsvolumen
  veto:sanctions = sanktionen, sanktioniert*, sanktionsliste*, sanktionspaket*
  way:to = gen, in richtung, richtung der, bis nach, zurück nach, zurück in die, zurück in den, zurück ins, zur, zum,
    an seine, an die behörden, an die behörden in, an die polizei, den behörden, ans
  way:from = von dort aus, heraus aus, aus der stadt, aus den
  way:in = im norden, im süden, im westen, im osten, nahe, nahe der, unweit, bei, am flughafen, am flughafen von, auf,
    innerhalb, auf dem territorium, auf dem boden, in ganz, im nachbarland, in der nähe von
  way:by = vom, durch die, durch den, von der, von den, seitens, seitens der
  way:with = mit dem, zwischen der, zwischen dem, gemeinsam mit, mit den, zusammen mit
  way:via = über, via, mit zwischenstopp in, im transit durch
  way:skip = das, des, ein, eine, einer, einem, nahen, benachbarten, nördlichen, südlichen, östlichen, westlichen,
    zentralen, region, provinz, gebiet, bezirk, staat, königreich, sultanat, emirat, heimat, heimatland,
    herkunftsland, herkunftsstaat, internationalen, islamischer, volksrepublik, stadtteil, verfolgerstaat,
    nachbarland, seine, seiner, ihre, ihrer, regierung, russischen behörden
  way:fled = aus ..3 geflohen, geflüchteten aus, geflohenen aus, flüchtete aus, fliehen aus, flucht aus,
    emigriert aus, emigrierte aus, ausgereist aus, stammt aus, stammende, stammenden, stammender, gebürtig aus,
    bürger der, bürger aus, staatsangehörige der, staatsangehöriger der, regimegegner aus, regimegegnern aus,
    oppositionelle aus, oppositioneller aus, oppositionellen aus, dissident* aus, deserteur* aus, menschen aus,
    student* aus, exilant* aus, asylbewerber* aus, asylsuchende* aus, schutzsuchende* aus, auf verlangen, auf wunsch,
    auf bitten, auf geheiß, auf druck, auf ersuchen der, auf antrag der, auf betreiben der, auf ersuchen von,
    auf antrag von, auf ersuchen aus, auf antrag aus, ersuchen aus, gesuch aus, antrag aus, ersuchen der, gesucht von,
    gesucht in, im auftrag, auf veranlassung, kritik an, kritiker des, gegner des, verurteilt in, verfolgt in,
    in haft in, opposition in, verfolgung in, führer der, präsident von, präsident der, kritiker von
  airport = flughafen, flughafens, airport, abflughalle, flugplatz
  placeword = stadt, hauptstadt, hafen, hafenstadt, dorf, provinz, region, grenze, grenzstadt, grenzort, grenzgebiet,
    staatsgebiet, territorium, insel, enklave, küste
  rank = major, oberst, hauptmann, leutnant, sergeant, feldwebel, gefreiter, pilot, veteran, überläufer, deserteur,
    kritiker, gegner
`;
