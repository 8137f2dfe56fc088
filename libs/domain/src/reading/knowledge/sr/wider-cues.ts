/** Further words of refusal, approval, request, plea, fear, plan, rumour and denial, and the words that place states. */
export const WIDER_CUES = `
  cue:neg = ne, nije, nisu, nismo, nisam, nisi, bez, neće, nećemo, neću, nema, nikada, nikad, ni, niti, umesto,
    ne planira, ne namerava, nemaju, nemoj*
  cue:nobody = niko, nikoga, nikome, nikim, nijedan, nijedna, nijedno, nijednog, nijednu, nikakv*, nikad, nikada,
    ni jedan, ništa od, ništa od toga
  cue:refuse = odbi~, odbio, odbijen°, odbija, odbijaju, odbiti, odbijanj*, odbaci~, odbačen°, nije dozvoli~,
    nije odobri~, nije pristao, nisu ispunjen*, nije ispunjen*, nema uslova, nema osnova, ne postoje uslovi,
    ne mogu biti izručen°, ne može biti izručen°, neće biti izručen°, neće izručiti, nije usvoji~, utvrdio da nisu,
    utvrđuje da nisu, stao na stranu, nije dao saglasnost, uskrati~, uskraćen°, sud je odbio, nije izruči~,
    ne izručuje, ne izručuju, zabranio izručenje, odbijen zahtev
  cue:stop = ukinu~, ukinuo, ukinut°, ukine, ukinuti, obustavi~, obustavljen°, obustaviti, zabrani~, zabranjen°,
    zabranu, zabrana, zabraniti, zaustavi~, zaustavljen°, zaustaviti, poništi~, poništen°, poništava,
    stavi~ van snage, van snage, suspendova~, suspendovan°, blokira~, blokiran°, zamrznu~, zamrznut°, odloži~,
    odložen°, odlaže, privremen* mer*, spreči~, sprečen°, onemogući~, vrati~ ..3 (predmet|ponovni),
    vrati~ ..3 na početak, na ponovno odlučivanje, ponovn* postup*, na početak, preinači~,
    povuk~ (zahtev|saglasnost), proglasi~ (nezakonit*|neustavn*), nezakonit*, moratorijum*, spasao od, spasla od,
    izbegao, izbegla
  cue:approve = odobri~, odobren°, odobrava, potvrdi~, potvrđen°, potvrđuje, dozvoli~, dozvoljen°, utvrđeno,
    utvrdi~ da su ispunjeni, ispunjeni ..2 uslovi, ispunjene ..2 pretpostavke, su ispunjen*, presudi~, odluči~ da,
    odlučio da, doneo ..4 (rešenje|odluku), donela ..4 (rešenje|odluku), donelo ..4 (rešenje|odluku),
    donet° ..2 (rešenje|odluka), dao saglasnost, dala saglasnost, dao zeleno svetlo, dala zeleno svetlo,
    dali zeleno svetlo, naloži~, naredi~, naložen°, naređen°, saglasi~ se, saglasio se, saglasila se, pristao,
    pristala, pristali, usvoji~ ..2 (zahtev|zamolnic*|molbu), udovolji~, prihvati~ ..2 zahtev,
    odbi~ ..3 (žalb*|prigovor), odbio je žalbu, odbijen° ..3 (žalb*|prigovor), pravosnažn*, postalo pravosnažno,
    potpisa~ ..2 (nalog|rešenje|odluku), izda~ nalog, proglasi~ dopušten*, spreman da preda, spremni da predaju,
    treba da bude predat, osudi~ na, uslovi su ispunjeni, ispunjeni su ..2 uslovi, ispunjene su ..2 pretpostavke,
    dozvolio izručenje, dozvolila izručenje, ministar ..3 (potpisao|potpisala|odobrio), rešenje o izručenju
  cue:request/past = traži, traže, traži~, tražio, zatraži~, zahteva, zahtevaju, zahteva~, potražuje, potražuju,
    podne~ ..4 (zahtev|zamolnic*|molbu), podneo ..4 (zahtev|zamolnic*|molbu),
    uputi~ ..5 (zahtev|zamolnic*|molbu|notu), posla~ ..4 (zahtev|zamolnic*|notu), ponovi~ ..2 (zahtev|molbu),
    dostavi~ ..4 (zahtev|zamolnic*), obrati~ se ..3 zahtev*, insistira, insistiraju, želi da vrati, žele da vrate,
    hoće ga nazad, traga za, tragaju za, prosi
  cue:request = zahtev, zahtevom, zahtevu, zamolnic*, molb*, traženj*
  cue:plea = poziva, pozivaju, pozivamo, pozva~ ..4 da ne, pozvala ..4 da ne, apeluje, apeluju, apelujemo, apelova~,
    apel, apela, apeli, preklinje, preklinjemo, moli, mole, molimo, molim, upozorava, upozoravaju, upozori~,
    otvoreno pismo, otvorenom pismu, peticij*, zvoni na uzbunu, zabrinut*, zabrinutost, izrazi~ zabrinutost, ne sme,
    ne smeju, mora da zaustavi, moraju da zaustave, ne izručujte, ne predajte, ne izručiti, da ne izruči,
    da ne izruče, da ne protera, da ne proteraju, da ne preda, da ne vrati, hitno, smesta, odmah da, prekršil*,
    kršenj* načela, bilo bi kršenje
  cue:fear = plaši, plaše, plašim, plašio, boji se, boje se, bojim se, bojao se, bojala se, strahuje, strahuju,
    strahovanj*, strah*, bojazan, bojazni, rizik*, rizikuje, preti, prete, preti mu, preti joj, opasnost*, opasan,
    verovatn*, mogućnost*, prepoznat* rizik*, ne isključuje, ne isključuju, sumnja, sumnjaju, zabrinut*, brine,
    brinu, šans*, izgled*
  cue:may = može, mogu, mogao, mogla, moglo, mogli, mogle, možda, verovatno, moguće, valjda, možemo, možete,
    bi mogao, bi mogla, bi mogli
  cue:if = ako, ukoliko, da li, kad bi, u slučaju, ako bi, pod uslovom, samo ako, da nije, u slučaju da,
    pri pokušaju
  cue:would = bi,bismo, biste
  cue:will = će, ću, ćemo, biće, uskoro, sutra, ovih dana, narednih dana, prekosutra, u narednim danima, sledi,
    čeka ga, čeka je, predstoji
  cue:consider = razmatra, razmatraju, razmatra~, odlučuje, odlučuju, ispituje, proučava, preispituje
  cue:plan = planira, planiraju, planira~, namerava, nameravaju, namerava~, priprema, pripremaju, sprema, spremaju,
    predlaže, predlažu, predloži~, nudi, nude, obećava, obeća~, najavljuje, najavljuju, najavi~, želi, žele, hoće da,
    pokuša~, pokušava, pokušaj*, počeće, krenuće, kani
  cue:expect = očekuje, očekuju, očekiva~, predviđa, računa na
  cue:deny = demantova~, demantuje, demantuju, demanti, negira, negiraju, negira~, poriče, poriču, porekao, laž*,
    laži, neistin*, netačn*, izmišljotin*, izmišljen*, dezinformacij*, lažn* vest*, lažn*, falsifikat*, ne potvrđuje,
    nije potvrdi~, glupost*
  cue:baseless = izmišljotin*, dezinformacij*, neosnovan* glasin*, neistinit*, lažn* vest*, falsifikat*,
    ništa od toga nije tačno
  cue:appeal = žalb*, žali~ se, žalio, uložio žalbu, uložila žalbu, izjavi~ žalbu, prigovor*, osporava, ospori~,
    protiv, protest*, protestova~,
    osudi~ ..1 (izručenje|deportaciju|hapšenje|odluku|otmicu|napad|proterivanje|zabranu), oštro osudi~, osudile su,
    osudili su, osuđuju, osuđujemo, osuđuj*, ustavn* žalb*, kritik*, tužb*, bori se
  cue:avoid = da izbegne, izbegavajući, krije se od, krio se od, bežeći od, bežeći pred, kako bi izbegao,
    kako bi izbegla, da ne bi
  cue:threat = zapreti~, preti~, zapretili, pretili, prete, pretili mu, ucenjuje, ucenjuju, plašili
  cue:rumour = navodno, glasin*, priča se, pričaju, šuška se, telegram*, telegram kanal*, kanal na telegramu,
    nezvanično, nezvaničn*, nepotvrđen*, neprovereno, neproveren*, anoniman, anonimn*, jedan izvor, kruži, kruže,
    po grupama, na mrežama se, prema nezvaničnim, nije potvrđeno, zvaničn* potvrd* nema, nismo uspeli da potvrdimo,
    tobože, tobožnj*, izvori bliski, bliski kremlju, prokremaljsk*
  cue:channels = telegram*, glasin*, anonimn* kanal*, prokremaljsk*
  cue:told = saopšti~ o, saopštilo o, saopštili o, obavesti~ o, izvesti~ o, izveštava o, javlja o,
    osudi~ ..3 (deportacij*|izručenj*|otmic*|proterivanj*), činjenic*, došlo je do, izvršen°, obavljen°, dogodi~
  cue:after = posle, nakon, zbog, uprkos, usled, povodom, u znak, kao odgovor na, u vezi sa, odmah po
  cue:before = pre, pre nego što, uoči
  cue:first = ja, mene, meni, me, mi, nas, nama, moj, moja, naš, naša, naši
  cue:history = ranije, na primer, svojevremeno, u prošlosti, prošle godine, pre nekoliko godina, godina ranije,
    pre više godina, nekada, podsetimo, poslednjih godina, devedesetih, onomad, prošle jeseni, lane
  cue:confirm = potvrdi~, potvrđuje, potvrdilo, potvrđeno, prizna~, priznao, priznala, saopštio, objavio
  cue:exclude = isključi~ mogućnost, isključuje mogućnost
  cue:be = bude, budu, biti, budem
  aux:be = je, su, bio, bila, bilo, bili, bile, biti, sam, smo, budu, bude
  link:that = da, kako
  link:break = ali, jer, dok, kada, kad, iako, mada, koji, koja, koje, kojeg, kojem, kojom, kojim, koju, kojih, čije,
    čija, čiji, gde, odakle, pošto, nakon što, međutim, a, nego, već, no, dodavši, te
  link:relative = koji, koja, koje, kojeg, kojem, kojom, kojim, koju, kojih, čije, čija, čiji, gde, odakle
  link:and = i, ili, pa, te, kao i, potom, zatim
  way:в = u, na
  way:to = vlastima, organima, ka, policiji, službama, prema, ruskim, beloruskim, kineskim, iranskim, turskim,
    tadžičkim, azerbejdžanskim
  way:from = iz, sa, s, sa teritorije
  way:in = na teritoriji, unutar, na granici
  way:by = od strane
  way:via = preko, tranzitom preko
  way:with = između, sa, s
  way:skip = glavnom, glavnog, grada, gradu, republike, republiku, republici, aerodromu, aerodrom, susednoj, susednu,
    susedne, međunarodnom, severnoj, južnoj, teritoriji, domovini, centru, prestonici
  way:fled = pobegao iz, pobegla iz, pobegli iz, izbegao iz, izbegla iz, otišao iz, otišla iz, otišli iz, došao iz,
    došla iz, došli iz, stigao iz, stigla iz, preselio se iz, preselila se iz, bežeći iz, emigrirao iz,
    emigrirala iz, državljan*, državljank*, rodom iz, poreklom iz, rođen° u, na zahtev, po zahtevu, po zamolnici,
    zahtev, zahteva, zahtevu, zamolnici, zamolnicu, po nalogu, na molbu, po poternici, poternic*, traga za,
    tragaju za, traži ga, traži je, traže ga, traže ih, tražen° u, osuđen° u, optužen° u, progonjen° u, izbegl* iz,
    izbeglic* iz, aktivist* iz, aktivistkinj* iz, novinar* iz, novinark* iz, dezerter* iz, disident* iz,
    programer* iz, student* iz, advokat* iz, učitelj* iz, reditelj* iz, pesnik* iz, vojnik* iz, kritičar* režima,
    lider* opozicije, tužilaštva, u interesu, porodic* iz
  asker = zahtev*, zamolnic*, poternic*, molb*, opozicij*, režim*, optužb*, nalog*, traženj*
  placeword = gradu, grad, grada, prestonici, oblasti, pokrajini, granici, regionu, okolini, letovalištu
  airport = aerodrom*
  rank = major*, pukovnik*, kapetan*, pilot*, dezerter*, kritičar*, prebeg*, potpukovnik*
  person:self = on, ona, ga, njega, mu, njemu, nju, joj, njoj, njim, čovek, muškar*, žena, ženu, aktivist*, novinar*,
    dezerter*, rus, rusa, belorus, belorusa, mladić*, bloger*
  speaker = rekao, rekla, rekli, kaže, kažu, izjavi~, saopšti~, saopštava, saopštilo, navodi, navode, navela, naveo,
    naveli, dodao, dodala, dodaje, istakao, istakla, objasni~, piše, napisao, napisala, tvrdi, tvrde, tvrdi~, smatra,
    smatraju, ocenjuje, prema rečima, po rečima, prema navodima, advokat*, advokatic*, pravnic*, pravnik*, branilac,
    branioc*, braniteljk*, portparol*, portparolk*, ministar*, predsednik*, direktor*, ekspert*, analitičar*,
    sociolog*, politikolog*, sudija, tužilac, ambasador*, zastupnik*, izvor*, supruga, predstavnik*, ombudsman*,
    koordinator*
  style:official = saopštenje za javnost, sud obaveštava, ministarstvo obaveštava, ministarstvo saopštava,
    obaveštava da je, obaveštava javnost, saopštava da je, u ime naroda, veće za izručenje, doneo je dana,
    stupa na snagu
`;
