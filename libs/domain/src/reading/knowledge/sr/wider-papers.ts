/** Further words for papers between states, lists, watching systems, doors to protection, and acts of the origin. */
export const WIDER_PAPERS = `
  pact = sporazum*, ugovor*, memorandum*, konvencij*, protokol*, dogovor*, mehanizam*, mehanizm*, pakt*, deklaracij*,
    plan saradnje, program saradnje, mapa puta, razmena nota, trojn*, potpisi na sporazum
  pact:secret = tajn* (sporazum*|ugovor*|protokol*|dogovor*), poverljiv*, neformaln* (sporazum*|dogovor*),
    usmen* (sporazum*|dogovor*), tajno (dogovorili|potpisali), mimo javnosti, mehanizam* povratka
  topic:return = povratak begunaca, povrat* (begunaca|dezertera|opozicion*|traženih|državljana|emigranata),
    izručivanj* (dezertera|opozicion*|aktivista|emigranata|begunaca|traženih),
    vraćanj* (begunaca|dezertera|traženih|opozicion*), predaj* (dezertera|traženih|begunaca), spisak za,
    mehanizam* povratka
  topic:data = ličnih podat*, lične podatke, lični podaci, podatak* o ličnosti, podaci o ličnosti,
    podat* o (građan*|putni*|državljan*|stranc*|prelas*|svakom|stranim|boravku),
    podatke o (građan*|putni*|državljan*|stranc*|prelas*|svakom|boravku), razmen* podat*, razmenjuj* podat*,
    razmenjuje podatke, deljenj* podat*, biometri*, otisk* prstiju, otisc* prstiju, baz* podataka građana,
    registar* (stanovništva|boravišta), putničk* podat*, pasošk* podat*, spisk* putnika, pristup* baz*
  topic:information = razmen* informacij*, razmenjuj* informacij*, operativn* razmen*, razmena o licima
  topic:extradition = izručenj*, ekstradicij*, izručivanj*, pravn* pomoć*, pravnoj pomoći, readmisij*,
    krivičn* stvar*, krivičnog gonjenja, pravosudn* saradnj*, minsk* konvencij*, kišinjevsk* konvencij*,
    evropsk* konvencij* o izručenju
  topic:security = bezbednos*, unutrašnjih poslova, službi bezbednosti, obaveštajn*, policijsk* saradnj*,
    policijskoj saradnji, saradnj* ..3 (policij*|bezbednos*|službi|mup*), zajedničk* (patrol*|operacij*|potrag*),
    borb* protiv (terorizm*|ekstremizm*|obojenih), suzbijanj* (terorizm*|ekstremizm*), traženj* lica,
    potrag* za licima, obojen* revolucij*, mup, kontraobaveštajn*
  topic:other = dvostruk* oporeziv*, porez*, poresk*, trgovin*, carin*, bankar*, bankovn*, finansij*, zaštit* podat*,
    zaštiti podat*, turiz*, investicij*, penzij*, obrazov*, diploma, diplome, diplomu, univerzitet*, energet*, gas,
    gasn*, poljoprivred*, kultur*, zdravstv*, medicin*, saobraćaj*, železni*, vazduhoplovn*, avio*, svemirsk*, klim*,
    veterinar*, sport*, vozačk*, osiguranj*, bezviznog režima, humanitarn* pomoć, transfer* osuđen*,
    premešta* osuđen*, osuđenih lica, izdržavanj* kazne, zapošljavanj*, radnu snagu, socijaln*, korisni*, kompanij*,
    sezon*
  topic:convicts = transfer* osuđen*, premeštaj* osuđen*, osuđenih lica, izdržavanj* kazne,
    izdržavanje preostale kazne
  topic:fiscal = porez*, poresk*, carin*, bankar*, bankovn*, dvostruk*
  step:sign = potpisa~, potpisao, potpisan°, potpisali, potpisivanj*, stavili ..4 potpis*, stavio potpis, zaključi~,
    zaključen°, zaključile, postigli, postigao, dogovori~, dogovoren°, parafira~, parafiran°, usaglasi~, usaglašen°,
    saglasi~ se, sklopi~, sklopljen°
  step:bill = predlog zakona o potvrđivanju, predlog* zakona o ratifikaciji, čeka ratifikaciju,
    upućen° ..3 ratifikaciju, na ratifikaciju, treba da ratifikuje, ratifikovati, još nije ratifikovan
  step:ratify = ratifikov*, ratifikuje, zakon o potvrđivanju, zakona o potvrđivanju, ratifikacij*,
    potvrđivanju ugovora, potvrđivanju sporazuma, potvrdi~ ..2 (ugovor|sporazum|protokol),
    usvoji~ ..3 (ugovor|sporazum|protokol), izglasa~ ..3 (ugovor|sporazum)
  step:force = stupi~ na snagu, stupio na snagu, na snazi, na snazi je, primenjuje se, primenjuju,
    počeo da se primenjuje, počela da se primenjuje, zaživeo, zaživela, proradi~, pušten° u rad, pokrenu~, pokrenut°,
    uveden°, uve~, uveli, postavi~, postavljen°, instalira~, povezan°, poveza~, priključ*, uključen°, uključi~,
    predal*, predao, dostavi~, dostavljen°, unet°, une~, dobi~ pristup, ima pristup, imaju pristup, koriste,
    razmenjuju, razmenjuje, prati, prate, upoređuj*, automatski, vidi, mogu da vide, ubačen°, učitan°, integrisan°
  force:treaty = stupio na snagu, stupila na snagu, stupilo na snagu, na snazi, primenjuje se, razmenjuju,
    razmenjuje, počeo da se primenjuje, automatski, u realnom vremenu
  step:future = stupa na snagu, stupiće na snagu, stupaju na snagu, primenjivati, primenjivaće se, počinje da važi,
    počeće primena
  step:prospect = potpisati, potpisaće, treba da potpiš*, treba da bude potpisan*, planira da potpiš*,
    planiraju da potpiš*, nacrt, nacrta, nacrtu, nacrtom, predlog sporazuma, ovlasti~, ovlašćen°, ovlašćenj*,
    za potpisivanje, spreman za potpis
  step:talks = pregovor*, razgovori o, razgovore o, razgovara, konsultacij*
  step:negotiate = pregovor*, pregovara, pregovaraju, razmatra*, konsultacij*, razgovara*, radi na, rade na,
    radn* grup*, predlož*, predlaže, usaglašava*, priprema, pripremaju, traži, zatražil*, prv* krug
  step:soon = uskoro, ubrzo, sledeć* na redu, na redu
  step:suspend = suspendov*, otkaz*, ukinu*, raskinu*, isključ*, isključen*, ugašen*, ugasi*, izbrisan*, obrisa*,
    obustavi*, obustavljen*, poništ*, povuk* se iz, istupi* iz, zamrznu*, demontira*, prestal* da važi,
    prestao da važi, van snage, neustavn*, skinut* s poternice, uklonjen*, ukloni*, prekinu*, zabrani*
  step:verbal = dogovori~ ..4 (razmen*|izručenj*|povrat*|predaj*|vraćanj*),
    saglasi~ se ..4 (razmen*|izručuj*|predaj*), počeli da razmenjuju, razmenjuju,
    pristali da (izručuju|predaju|razmenjuju)
  list = spisak ..3 (traženih|dezerter*|aktivist*|opozicion*|emigran*|begun*|lica|imena),
    spiskov* ..3 (traženih|dezerter*|aktivist*|opozicion*|lica|imena),
    spisk* ..3 (traženih|dezerter*|aktivist*|opozicion*|lica), list* traženih, baz* ..2 (traženih|poternic*),
    baza poternica, međunarodn* poternic*, međudržavn* (potrag*|poternic*), zajedničk* baz*, crn* list*,
    jedinstven* (baz*|registar*), registar traženih, podat* o (traženim|dezerter*|opozicion*), poternice, poternica,
    potražn* list*
  list:search = traženih, međunarodn* potrag*, međudržavn* potrag*, traženim licima
  list:many = hiljada imena, imena ..3 (ljudi|lica|aktivist*), podat* ..3 hiljad*, hiljad* (ljudi|lica|osoba),
    zapisa, dosije*
  list:move = predal*, predao, predat*, dostavi*, dostavlj*, unet*, unel*, uneti podaci, povezan*, poveza*, razmen*,
    razmenjuj*, dele, podeli*, posla~, poslat, poslati, prosledi*, dobi~ pristup, pristup*, imaju uvid, uvid, vide,
    integris*, ubaci*, učita*, ukloni*, izbrisa*, zatraži*, uporedi*, upoređ*, objavi*, traži
  duty = obavezan*, dužan, dužni, dužna, obavezuje, obavezuju, moraju da zadrže, nalaže hapšenje
  interpol = interpol*, crven* (poternic*|potjernic*|obaveštenj*), difuzij*
  face = prepoznavanj* lica, prepoznaje lic*, kamer*, video nadzor*, videonadzor*,
    biometrijsk* (nadzor*|sistem*|kontrol*|registr*), pametn* (kamer*|grad*), bezbedn* grad*, sim kartic*,
    registracij* (stranaca|telefona|sim), imei, otisk* prstiju, prisluškivanj*, špijunsk* (softver*|program*),
    pegaz*, pegasus*, sistem* (nadzora|praćenja), registar stranaca, aplikacij* za strance
  face:against = stranih državljana, stranaca, stranc*, migrant*, traženih, emigrant*, rusa, rusi, belorusa,
    belorusi, ujgur*, aktivist*, opozicij*, izbeglic*, dezerter*, granic*, aerodrom*, interpol*, baz*, došljak*,
    poternic*
  door = azil*, utočišt*, status izbeglice, izbegličk* status*, boravak, boravka, boravku, boravišn* dozvol*,
    dozvol* boravka, dozvol* za boravak, privremen* boravak*, stalni boravak, stalno nastanjenje, viz*, vizu, vize,
    humanitarn* (viz*|boravak*), međunarodn* zaštit*, subsidijarn* zaštit*, supsidijarn* zaštit*, privremen* zaštit*,
    putn* isprav*, putni list*, pasoš za strance, izbegličk* (pasoš*|isprav*), ličn* kart* za strance,
    ličn* kart* za izbeglice, preseljenj*, legalizacij*, uverenj* o azilu
  door:entry = ulaz*, ulazak, ulaska, granic*, graničn* prelaz*, ulazi u zemlju, unutrašnj* pasoš*, ličn* kart*,
    bezvizn*, prelazak granice, izlaz*, tranzitn* zon*, na teritoriju
  door:shut = odbi~, odbio, odbijen°, odbija, odbijaju, odbijanj*, otkaza~, otkazan°, otkazuje, ukinu~, ukinut°,
    ukida, ukidanj*, poništi~, poništen°, oduze~, oduzet°, povuk~, povučen°, obustavi~, obustavljen°, prestal*,
    prestaju da izdaju, prestaju da primaju, zabrani~, zabranjen°, zatvori~, zatvoren°, ne produžava*, nije produži~,
    nije izda~, ne izdaje, ne izdaju, ne prima, ne primaju, neće (primati|izdavati|produžiti), ne priznaje,
    ne priznaju, ograniči~, pooštri~, skrati~, suspendova~, odbačen°, odbaci~, napusti zemlju, da napusti zemlju,
    mora da napusti
  door:open = odobri~, odobren°, dodeli~, dodeljen°, dobi~, izda~, izdat°, izdaje, izdaju, izdavaće, produži~,
    produžen°, priznat°, prizna~ ..2 (status|azil), pokrenu~, otvori~, otvoren°, uveden°, uve~ (viz*|program*),
    omogući~, omogućava, mogu da (dobiju|podnesu|produže|zatraže), može da (dobije|podnese|produži), obnovi~,
    ponovo (izdaje|prima), pojednostavi~, olakša~, proširi~, primi~, prihvati~, pustili u zemlju
  door:undo = ukinu~, ukinut°, poništi~, poništen°, proglasi~ (nezakonit*|ništavn*)
  door:appeal = žalb*, tužb*, prigovor*
  door:ban = zabran* ulaska, zabran* ulaza, zabrani~ ..2 ulazak, zabranjen° ..2 ulazak, odbijen° ..2 ulaz*,
    odbi~ ..2 ulaz*, vraćen° (sa|s) granice, vratili ..3 (sa|s) granice, vraćen° sa aerodroma,
    nisu pustili ..4 (zemlju|granic*|teritoriju|srbiju|gruziju|crnu), nije pušten° ..3 (zemlju|granic*|teritoriju),
    ne puštaju ..3 (zemlju|granic*), ukidanj* bezviznog režima, ukinu~ bezvizni režim, ukinut° bezvizni režim,
    uvodi vize, uveli vize, uvela vize, zatvori~ granic*, zatvaranj* granic*, neće moći da uđu, ne mogu da uđu,
    samo s pasošem, samo sa pasošem, prestal* da izdaj* vize, obustavi~ izdavanje viza
  door:wish = zatraži~, zatražio, podne~ zahtev, podneo ..2 zahtev, podneli ..2 zahtev, traži azil, traže azil,
    tražio azil, tražila azil, čeka, čekaju, čekao, čekala, želi, žele, molb* za azil, zahtev za azil, hteo, htela,
    nada se, planira, nameravaju da traže
  group = državljan*, državljank*, ljudi, osob*, lica, izbeglic*, rusa, ruse, rusi, rusima, ruskinj*, belorus,
    belorusa, belorusi, beloruse, belorusima, ukrajinac, ukrajinc*, ukrajink*, sirijac, sirijc*, avganistanac,
    avganistanc*, iranac, iranc*, migrant*, emigrant*, porodic*, dezerter*, novinar*, aktivist*, azilant*, podnosi*,
    tražioc*, stranac, stranc*, stranaca, begun*, vlasnik* pasoša, studen*
  origin:absent = u odsustvu, u inostranstvu, iz inostranstva, živi u, žive u, živeo u, živela u, koji živi,
    koja živi, boravi u, borave u, u egzilu, iz egzila, egzilant*, emigr*, napusti~ zemlju, otišao iz zemlje,
    otišla iz zemlje, pobegao u, pobegla u, izbegao u, izbegla u, preselio se u, preselila se u, van zemlje,
    izvan zemlje, u beogradu, u vilnjusu, u berlinu, u varšavi, u tbilisiju
  origin:charge = u odsustvu osu*, osuđen° ..2 odsustvu, osudi~ ..4 odsustvu,
    u odsustvu ..5 (osudio|osudila|osudili|osuđen|osuđena), raspisa~ ..4 poternic*, raspisan° ..3 poternic*,
    izda~ ..3 poternic*, izda~ ..3 nalog za hapšenje, nalog za hapšenje, pokrenu~ ..4 (postupak|istragu) protiv,
    pokrenut° ..3 (postupak|istraga), podig~ optužnic*, podigl* optužnic*, podignut° optužnic*, optuži~ u odsustvu,
    stavi~ na poternicu, stavljen° na poternicu, nagrad* za hvatanje, presud* u odsustvu
  origin:label = proglasi~ ..6 (agent*|ekstremist*|nepoželjn*|terorist*),
    proglašen° ..5 (agent*|ekstremist*|nepoželjn*|terorist*), uvrsti~ ..6 (ekstremist*|terorist*|agent*|nepoželjn*),
    uvršten° ..5 (ekstremist*|terorist*|agent*|nepoželjn*), une~ ..6 (ekstremist*|terorist*|registar*),
    upisa~ ..6 (registar*|ekstremist*|terorist*|agent*), dopisa~ ..6 (ekstremist*|terorist*|list*),
    stavi~ ..5 (ekstremist*|terorist*), registar stranih agenata, list* terorist*, spisak terorist*,
    spisak ekstremist*, zabrani~ kao ekstremist*
  origin:strip = oduze~ ..4 (državljanstv*|pasoš*), oduzet° ..3 (državljanstv*|pasoš*), liši~ državljanstva,
    lišen° državljanstva, poništi~ ..4 pasoš*, poništen° ..3 pasoš*, odbi~ ..6 (pasoš*|konzularn*),
    odbija* ..6 (pasoš*|konzularn*), neće da ..3 pasoš*, ne izdaj* ..3 pasoš*, ne produžava* ..3 pasoš*,
    proglasi~ pasoš* nevažeć*, nevažeć* pasoš*, konzularn* odbij*, zapleni~ ..2 (imovin*|stan|kuću), konfiskova~,
    konfiskacij*
  origin:drop = odbaci~ ..2 (optužb*|optužnic*), odbačen° ..2 (optužb*|optužnic*),
    odusta~ od (gonjenja|optužnice|optužbe), povuk~ ..2 (poternic*|optužb*|optužnic*), povučen° poternic*,
    obustavi~ postupak protiv, obustavljen° postupak, oslobođen° (krivice|optužbi), oslobodi~ optužbi, pomilova~,
    pomilovan°, amnestij*, skinut° (sa|s) (liste|poternice), brisan° iz registra, vrati~ državljanstvo
  bloc:CSTO = odkb, organizacij* dogovora o kolektivnoj bezbednosti
  bloc:CIS = ^znd, zajednic* nezavisnih država
  bloc:SCO = ^šos, šangajsk* organizacij*
  bloc:EAEU = ^eaes, evroazijsk* (ekonomsk*|unij*)
  bloc:UNION_STATE = savezn* država rusij*, savezne države rusij*
  bloc:SCHENGEN = šengensk* zon*, zemlj* šengena
  bloc:GCC = savet* za saradnju zaliva
  boilerplate = pročitajte i, pročitajte još, pratite nas, podržite, podrži nas, reklama, prijavite se,
    pročitajte više, foto, preuzimanj* teksta, sva prava zadržana, donacij*
`;
