/** Who people are, who acts, and what is not watched: further words. */
export const WIDER_PEOPLE = `
  person = männer, frauen, bürger, bürgers, bürgerin*, staatsangehörige*, migrant*, geflüchtete*, geflohene*,
    asylsuchende*, schutzsuchend*, dissident*, oppositionell*, regimegegner*, regimekritiker*, kritiker, kritikerin*,
    exilant*, emigrant*, exilpolitik*, exiljournal*, verweigerer*, wehrpflichtige*, reservist*, soldat, soldaten,
    gefreite*, unteroffizier*, offizier, hauptmann, leutnant, oberst, major, pilot*, ex offizier*, student,
    studentin*, schüler*, lehrer*, dozent*, professor*, wissenschaftler*, ärztin, arzt, ingenieur*, programmierer*,
    unternehmer*, geschäftsmann, geschäftsfrau, händler*, arbeiter*, handwerker*, fahrer, journalistin*, reporterin*,
    redakteur*, fotograf*, bloggerin*, youtuber*, schriftsteller*, dichter*, autor, autorin, musiker*, sänger*,
    rapper*, künstler*, schauspieler*, filmemacher*, karikaturist*, satiriker*, komiker*, übersetzer*, politiker*,
    abgeordnete*, bürgermeister*, minister, richterin*, gewerkschafter*, gewerkschaftler*, menschenrechtler*,
    menschenrechtsverteidiger*, anwältin*, juristin*, geistliche*, pastor*, pfarrer*, imam*, mönch*, nonne*,
    priester*, prediger*, konvertit*, gläubige*, gemeindemitglied*, anhänger*, mitglied, mitglieder, familienvater,
    mutter, vater, sohn, tochter, bruder, schwester, ehefrau, ehemann, ehepaar, paar, kind, kinder, jugendliche*,
    minderjährig*, mädchen, junge, junger mann, jährige, jähriger, jährigen, häftling*, gefangene*, insass*,
    festgenommene*, verhaftete*, inhaftierte*, abgeschobene*, ausgelieferte*, beschuldigte*, angeklagte*,
    angeschuldigt*, gesuchte*, verfolgter, verfolgten, betroffene*, ausländer*, bewohner*, landsleute, landsmann,
    kollegin*, kollege*, mandant*, mandantin*, schützling*, uiguren, uigurin*, kurden, kurde, kurdin*, tschetschenen,
    tschetschene, tschetschenin*, tibeter*, russin, russen, russinnen, russe, belarusse, belarussen, belarussin*,
    iraner, iranerin*, türke, türken, türkin*, tadschike*, turkmene*, usbeke*, kasache*, kirgise*, aserbaidschaner*,
    afghane*, syrer*, ägypter*, eritreer*, chinese*, vietnamese*, kubaner*, nicaraguaner*, venezolaner*, aktivistin*,
    feministin*, whistleblower*, saboteur*, brandstifter*, separatist*
  person:self = ihnen, ihrer, dessen, deren, der mann, die frau, betroffene, mandant, mandantin
  authority = polizisten, polizist, polizeibeamte*, bundespolizei, kriminalpolizei, landespolizei, kantonspolizei,
    einwanderungsbehörde*, einwanderungspolizei, migrationsbehörde*, migrationsdienst*, migrationsamt, ausländeramt,
    ausländerbehörden, asylbehörde*, asylamt, bundesasylamt, staatssekretariat für migration, sem, bfa,
    bundesamt für justiz, bundesamt für migration, bundesamts, grenzbehörde*, grenzbeamte*, grenzschützer*,
    grenzwache*, grenzer, zoll, küstenwache*, sicherheitsbehörde*, sicherheitsdienst*, sicherheitskräfte,
    sicherheitsrat, staatssicherheit*, staatsschutz, verfassungsschutz, nachrichtendienst*, inlandsgeheimdienst,
    auslandsgeheimdienst, militär, armee, streitkräfte, innenminister*, außenminister*, justizminister*,
    justizministerium*, justizbehörde*, außenamt, auswärtige amt, auswärtiges amt, auswärtigen amt, ministeriums,
    ministerien, minister, ministerin, staatssekretär*, generalbundesanwalt*, bundesanwaltschaft, bundesanwalt*,
    oberstaatsanwalt*, staatsanwalt*, staatsanwältin*, ermittler*, ermittlungskomitee, ermittlungsbehörde*,
    ermittlungsrichter*, haftrichter*, gerichte, gerichten, gerichtshof*, amtsgericht*, landgericht*,
    oberlandesgericht*, kammergericht*, berufungsgericht*, kassationsgericht*, kassationshof, bezirksgericht*,
    stadtgericht*, kreisgericht*, verfassungsgericht*, verwaltungsgericht*, bundesverwaltungsgericht*, bundesgericht*,
    bundesgerichtshof, oberste gericht*, obersten gericht*, oberster gerichtshof, obersten gerichtshof*, areopag,
    tribunal*, richter, richterin, senat, kammer, präsidentin, präsidialamt, präsidialverwaltung, staatschef,
    kabinett, kanzleramt, kanzler, regierungen, premier*, ministerpräsident*, bundestag, bundesrat, nationalrat, duma,
    staatsduma, unterhaus, oberhaus, abgeordnete*, botschafter*, generalkonsulat*, konsulats, botschaften, diplomat*,
    vertretung, regime, führung, machthaber*, amt, amtes, verwaltung, gouverneur*, meldebehörde*, finanzamt,
    steuerbehörde*, revolutionsgarden, behördenvertreter*, kommission, ausschuss, komitee für nationale sicherheit,
    komitees für nationale sicherheit, interpol büro
  court = gerichts, gerichtshof*, amtsgericht*, landgericht*, oberlandesgericht*, kammergericht*, berufungsgericht*,
    appellationsgericht*, kassationsgericht*, kassationshof, bezirksgericht*, stadtgericht*, kreisgericht*,
    regionalgericht*, verfassungsgericht*, verfassungsgerichtshof, verwaltungsgericht*, bundesverwaltungsgericht*,
    oberverwaltungsgericht*, bundesgericht*, bundesgerichtshof, bundesstrafgericht*, oberste gericht*,
    oberstes gericht*, obersten gericht*, obersten gerichtshof*, oberster gerichtshof, höchstgericht*, strafgericht*,
    strafsenat, senat, tribunal*, richterin*, ermittlungsrichter*, haftrichter*, staatsanwältin*,
    generalstaatsanwalt*, justizministerium*, justizministerin*, justizbehörde*, areopag, kabinett,
    bundesamt für justiz, audiencia nacional, instanz, gerichte
  profile:activist = aktivistin*, oppositionell*, oppositionspolitiker*, oppositionsführer*, oppositionsaktivist*,
    oppositionspartei*, bürgerrechtler*, menschenrechtsverteidiger*, menschenrechtsanwalt*,
    menschenrechtsorganisation*, regimegegner*, regierungskritiker*, regierungsgegner*, pekingkritiker*,
    putinkritiker*, kriegsgegner*, antikriegs*, friedensaktivist*, demokratieaktivist*, demokratiebewegung,
    prodemokratisch*, bürgeraktivist*, demonstrant*, demonstrierende*, protestierende*, protestteilnehmer*,
    gewerkschafter*, gewerkschaftler*, gewerkschaftsführer*, feministin*, frauenrechtlerin*, umstürzler, separatist*,
    unabhängigkeitsaktivist*, anarchist*, antifaschist*, politische* häftling*, politischer gefangener,
    politische* gefangene*, politischen gefangenen, politische* flüchtling*, politischer flüchtling, politisch aktiv*,
    politisch verfolgt*, exilant*, exilpolitiker*, exilierte*, exilopposition*, exilaktivist*, emigrant*,
    schriftsteller*, dichter*, dichterin*, lyriker*, autor, autorin, musiker*, sänger*, rapper*, filmemacher*,
    künstler*, theaterregisseur*, karikaturist*, satiriker*, komiker*, kabarettist*, whistleblower*, studentenführer*,
    studentenaktivist*, freiwillige*, volontär*, kritisch*, kritischer, systemkritiker*, abweichler*, dissidentin*,
    nawalny*, kremlgegner*, abgeordnete* im exil, ex abgeordnete*, kommunalabgeordnete*, stadträt*, tiktoker*,
    influencer*, whistleblowerin*
  profile:journalist = journalistin*, journalismus, reporterin*, redakteurin*, chefredakteur*, korrespondent*,
    fotoreporter*, fotojournalist*, kameramann, kameramänner, kamerafrau, moderator*, kolumnist*, publizist*,
    herausgeber*, verleger*, youtuber*, podcaster*, vlogger*, medienschaffende*, medienvertreter*, exiljournalist*,
    investigativ*, redaktion*, pressefreiheit, exilmedium, exilmedien, nachrichtenportal*, telegram kanal betreiber
  profile:lawyer = menschenrechtsanwalt*, menschenrechtsanwält*, strafverteidiger in haft
  profile:deserter_fought = desertiert*, desertion, fahnenflucht, von der front geflohen, von der truppe entfernt,
    unerlaubte abwesenheit, überläufer*, vertragssoldat*, zeitsoldat*, einheit verlassen, truppe verlassen,
    front verlassen, gefreite*
  profile:deserter_refused = kriegsdienstverweigerung, verweigerer*, verweigerern, totalverweiger*, befehlsverweiger*,
    kriegsverweiger*, weigerte sich zu kämpfen, weigerte sich in den krieg, weigert sich zu kämpfen,
    nicht in den krieg, nicht kämpfen wollte, nicht kämpfen wollen, einsatz verweigert*, dienst verweigert*,
    fahnenflücht*, kampfeinsatz verweiger*
  profile:draft_evader = wehrdienst, wehrdienstentzieh*, wehrpflicht, wehrpflichtig*, wehrflüchtling*,
    militärdienstverweiger*, militärdienst, militärdienstentzieh*, einberufung*, einberufungsbescheid*, einberufen,
    der einberufung entz*, dem wehrdienst entz*, nationaldienst, unbefristete* nationaldienst, zwangsrekrutierung*,
    zwangsrekrutiert*, musterung
  profile:mobilised = mobilisierung*, mobilmachung*, teilmobilmachung, teilmobilisierung, mobilisiert*
  profile:security_officer = ex offizier*, ex polizist*, ex agent*, ex geheimdienstler*, ex soldat*, ex general*,
    ehemaliger offizier, ehemaligen offizier, früherer offizier, früheren offizier, ehemaliger polizist,
    ehemaligen polizisten, früherer polizist, früherer geheimdienst*, ehemaliger geheimdienst*,
    ehemaligen geheimdienst*, früheren geheimdienst*, ehemaliger soldat, ehemaligen soldaten, ehemaliger leibwächter,
    ehemaliger gefängniswärter, ehemaliger oberst, früherer major, ehemaliger major, überläufer*, übergelaufen*,
    wagner söldner*, wagner kämpfer*, wagner deserteur*
  profile:official = ex minister*, ex abgeordnete*, ex bürgermeister*, ex diplomat*, ex botschafter*, ex richter*,
    ex staatsanwalt*, früherer minister, früheren minister, ehemaliger minister, ehemaligen minister,
    ehemaliger beamter, ehemaliger bürgermeister, ehemaligen bürgermeister, ehemaliger diplomat,
    ehemaligen diplomaten, ehemaliger botschafter, ehemaliger richter, ehemaligen richter, ehemaliger staatsanwalt,
    früherer vizeminister, früheren vizeminister, ehemaliger abgeordneter, früherer abgeordneter, entlassene* beamte*
  profile:direct_action = brandstiftung*, sabotage*, saboteur*, brandanschlag auf ein wehramt, militärkommissariat*,
    wehramt*, rekrutierungsbüro*, einberufungsamt, wehrkomitee, molotow*, bahnsabotage, partisan*, anzünden
  profile:foreign_agent = ausländischer agent, auslandsagent*, agentengesetz
  profile:extremist_label = extremistisch*, extremismus, gülen*, gülenist*, gülen bewegung, gülen anhänger*,
    muslimbr*, hizb ut tahrir, zeugen jehovas, tablighi*, terrorpropaganda
  profile:undesirable_org = unerwünschte* organisation*, unerwünschten organisation*
  profile:lgbt = queer*, schwul*, lesbisch*, lesbe*, transgender*, transfrau*, transmann*, transperson*,
    homosexualität, bisexuell*, lsbt*, regenbogen*, drag*, csd
  profile:religious = zeuge jehovas, zeugin jehovas, jehovas zeugen, pfarrer*, priester*, mönch*, nonne*, imam*,
    prediger*, konvertit*, konvertiert*, zum christentum, christin, christen, evangelikal*, baptist*, pfingst*,
    falun gong, baha'i*, bahai*, ahmadi*, aleviten, jesiden, jesidin*, salafi*, hauskirche*, hausgemeinde,
    religiöse minderheit*, religionsgemeinschaft*, gläubige*, sufi*, lama*, gülen*, schiit*
  profile:ethnic = uigurin*, tschetschenin*, inguschet*, ingusche*, krimtatar*, pamiri*, karakalpak*, hazara*,
    rohingya, belutsch*, ahwazi*, oromo, tigray*, montagnard*, hmong, kasachen aus xinjiang, ethnische* kasach*,
    ethnische* minderheit*, burjat*, baschkir*, lesgier*, talysch*, jesid*, südmongol*, mongolen, khmer krom, papua*,
    rifkabyl*, kabylen, sahrauis, sahraui*, assyrer*, tuareg, anuak, nuer, dinka
  profile:environmental = umweltaktivist*, umweltschützer*, klimaaktivist*, landrechtsaktivist*, naturschützer*
  profile:relative = bruder des, bruder der, bruder von, schwester des, schwester der, schwester von, ehefrau des,
    ehefrau von, ehemann der, frau des, sohn des, sohn der, tochter des, tochter der, mutter des, mutter der,
    vater des, vater der, angehörige* des, angehörige* von, verwandte* von, verwandte* des, familie des,
    familienangehörige*
  profile:child = minderjährig*, kleinkind*, unbegleitete* minderjährige*, kinder, säugling*, baby, schulkind*,
    schulmädchen
`;
