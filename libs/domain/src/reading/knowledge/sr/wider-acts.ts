/** Further ways to say what is done to people, official, colloquial and impersonal. */
export const WIDER_ACTS = `
  act:return/past = deportova~, proter~, protera~, proterivali, ekstradirao, ekstradirala, ekstradirali, izruči~,
    izručiva~, isporuči~, vrati~ ..3 (silom|prisilno|granicu|rusiju|belorusiju|tursku|iran|kinu),
    prisilno (vrati~|udalji~|odve~), silom (vrati~|odveli|ukrcali|deportova~), nasilno (vrati~|odveli|ukrcali),
    udalji~ ..3 (zemlje|teritorije), ukrca~ ..6 (avion*|let|čarter*), strpa~ ..5 (avion*|let|čarter*),
    stavi~ ..4 (avion|let|čarter), smesti~ ..4 avion, spakova~ ..5 avion, sproveli ..4 (avion*|granic*|aerodrom*),
    sproveo ..3 (avion*|granic*), odveli ..4 (granic*|aerodrom*), odvezli ..4 (granic*|aerodrom*),
    prebaci~ ..4 (rusiju|belorusiju|moskvu|minsk|domovinu), prebaci~ ..4 preko granice, prebacili preko granice,
    izbaci~ ..3 (zemlje|granice), otpremi~ ..4 (avion*|domovinu|rusiju|moskvu), posla~ ..3 nazad, pošalji nazad,
    poslali nazad, vratili nazad, gurnuli ..3 granic*, izgura~ ..3 granic*, proveli preko granice, repatrira~,
    izvrši~ deportacij*, izvrši~ izručenj*, u okviru readmisije (vrati~|preda~), po sporazumu o readmisiji vrati~,
    uz pratnju policije (napusti~|odveden°|sproveden°), otprati~ do granice, otpratili do granice,
    sprove~ do granice, predali na granici, predat na granici, udaljen sa teritorije, realizova~ izručenje,
    izvršeno izručenje, vratio u domovinu, vratila u domovinu
  act:return/passive = deportovan°, proteran°, prisilno (vraćen°|udaljen°|odveden°), izručen°, ekstradiran°,
    isporučen°, vraćen° ..3 (silom|rusiju|belorusiju|tursku|domovinu|iran|kinu), udaljen° ..3 (zemlje|teritorije),
    ukrcan° ..4 (avion*|let), prebačen° ..4 (rusiju|belorusiju|moskvu|minsk|domovinu|granice),
    sproveden° ..4 (avion*|granic*|aerodrom*), otpremljen° ..3 (avion*|domovinu), izbačen° iz zemlje,
    otpraćen° do granice, predat° na granici, sproveden° do granice
  act:return/base = deportovati, proterati, izručiti, izručivati, ekstradirati, isporučiti,
    prisilno (vratiti|udaljiti), vratiti ..2 (rusiju|belorusiju|tursku|iran|domovinu), ukrcati ..3 avion
  act:return/present = deportuje, deportuju, proteruje, proteruju, proteraju, protera, izruče, izručuju, isporuče,
    vrate, vraćaju
  act:return:weak/past = odve~ u, odveli, odvezli, prebaci~ u, prebacili u, sleteo u, sletela u, odleteo u,
    odvezen° u, preuzeli, preuzela, dočekali ..3 (policij*|agent*|istražitelj*), sproveli u, poslali u
  act:return:weak/passive = odveden° u, prebačen° u, sproveden° u, prevezen° u
  act:return:object/past = preda~, vrati~, ustupi~, isporuči~
  act:return:object/passive = predat°, vraćen°, isporučen°, ustupljen°
  act:return:object/base = predati, predavati, vratiti, isporučiti
  act:return:object/present = predaje, predaju, preda, predaje se, vraća, vraćaju, da preda, da predaju, da vrati
  noun:return = deportacij*, deportovanj*, ekstradicij*, izručenj*, izručivanj*, proterivanj*,
    predaja ..3 (vlast*|rusij*|belorusij*|organ*), predaju ..3 (vlast*|rusij*|belorusij*|organ*),
    predaje ..3 (vlast*|rusij*), predaja, predaje, predaju, prinudn* (udaljenj*|vraćanj*|povrat*),
    prisiln* (povrat*|vraćanj*|udaljenj*|odvođenj*), udaljenj* (iz|sa), vraćanj* (u|na), povratak u domovinu,
    readmisij*, repatrijacij*, pušbek*, pushback*, puš bek*, isporučenj*, dobrovoljn* povrat*, ekstradicion* let*
  noun:given = izručenje, izručenja, izručenju, predaja, predaje, predaju, isporuka
  act:detain/past = uhapsi~, hapsi~, zadrža~, zadržava~, priveo, privela, priveli, pritvori~, uhvati~,
    zatvori~ ..3 (ćelij*|pritvor*), zarobi~, lišili slobode, lišio slobode, lišila slobode, liše~ slobode,
    smesti~ ..4 (pritvor*|zatvor*|centar|prihvatilišt*), poslali ..3 (pritvor*|zatvor*),
    posla~ ..3 (pritvor*|zatvor*), odredi~ ..3 (pritvor|zadržavanje|ekstradicion*), odredio ..4 pritvor,
    produži~ ..3 (pritvor*|ekstradicion*), skinu~ ..4 (autobusa|voza|leta|aviona),
    skinuo ..4 (autobusa|voza|leta|aviona), skinuli ..4 (autobusa|voza|leta|aviona),
    izve~ ..3 (autobusa|voza|aviona), izveli ..3 (autobusa|voza|aviona),
    zaustavi~ ..4 (granic*|aerodrom*|prelaz*|pasošk*), presre~ ..4 (granic*|aerodrom*),
    nisu pustili ..4 (avion*|let|granic*), nije pušten° ..3 (avion|let),
    odveli ..4 (stanic*|policij*|pritvor*|lisicama), odvezli ..4 (stanic*|policij*|pritvor*),
    pokupi~ ..4 (policij*|granic*|aerodrom*), prive~ u, sprove~ ..3 (pritvor*|zatvor*),
    proveo ..4 (pritvoru|zatvoru), drže ga, drže je u, drže ga u, drže ih u, hapse
  act:detain/passive = uhapšen°, zadržan°, pritvoren°, priveden°, uhvaćen°, lišen° slobode, zatočen°,
    zatvoren° ..3 (pritvor*|ćelij*|zatvor*), smešten° ..3 (pritvor*|zatvor*|prihvatilišt*),
    skinut° ..3 (autobusa|voza|leta|aviona), određen° ..2 pritvor, određen° mu, sproveden° ..3 (pritvor*|zatvor*),
    u pritvoru je, nalazi se u (pritvoru|zatvoru), sedi u (pritvoru|zatvoru|ćeliji), ostaje u (pritvoru|zatvoru),
    ostaje iza rešetaka, čeka ..3 (pritvoru|zatvoru), zadržan° na (granici|aerodromu)
  act:detain/base = uhapsiti, zadržati, privesti, pritvoriti, lišiti slobode
  act:detain:slang/past = pokupili, pokupila, skupili, odveli, strpali, smotali, sklonili, drpili
  noun:detain = hapšenj*, pritvor, pritvora, pritvoru, pritvorom, pritvaranj*, zadržavanj*, lišenj* slobode,
    lišavanj* slobode, privođenj*, zatvaranj*, ekstradicion* pritvor*, pritvor radi izručenja, meru zadržavanja,
    zatočeništv*
  state:held = u pritvoru, u zatvoru, iza rešetaka, u ekstradicionom pritvoru, u ćeliji, u kućnom pritvoru,
    u prihvatilištu za strance, u istražnom zatvoru, u okružnom zatvoru
  act:abduct/past = oteli, oteo, otela, otelo, kidnapova~, odveli nepoznati,
    odveli ..4 (maskiran*|naoružan*|nepoznat*), odveo ..3 nepoznat*, odvelo ..6 (stana|kuće|ulice),
    nepoznat* ..4 (odveli|odvelo|ugurali), naoružan* ..4 (odveli|odvelo),
    ugura~ ..5 (kombi*|auto*|vozilo|džip*|gepek*), gurnuli ..4 (kombi*|auto*|vozilo|džip*),
    uguran° ..3 (kombi*|auto*|vozilo|džip*), strpa~ ..4 (kombi*|auto*|vozilo|džip*|gepek*),
    ubaci~ ..4 (kombi*|auto*|vozilo|džip*|gepek*), uvukli ..4 (kombi*|auto*|vozilo|džip*),
    izvukli ..4 (stana|kuće|taksija|automobila), silom (odveli|odvezli|ugurali|strpali),
    tajno (odveli|prebacili|prevezli), odvezli ..3 nepoznat*, s vrećom na glavi, sa vrećom na glavi, džak na glav*,
    oborili na zemlju, stavili lisice, odveli ga, odveli je, ugurali ga u, ugurali je u, strpali ga u, strpali je u,
    silom ga odveli, silom je odveli, maskiran* ..4 (odveli|odvezli|ugurali),
    nepoznati ..3 (odveli|odvezli|ugurali|strpali), ljudi u civilu ..3 (odveli|odvezli)
  act:abduct/passive = otet°, kidnapovan°, odveden° ..4 (nepoznat*|maskiran*|silom), silom odveden°, uguran° u
  act:vanish/past = nesta~, nestao, nestala, nestali, nestalo, netragom nesta~, gubi mu se trag, izgubio mu se trag,
    ne javlja se, ne javlja, ne odgovara na pozive, prestao da se javlja, prestala da se javlja,
    telefon mu je isključen, telefon joj je isključen, telefon ..3 isključen, nije se vratio, nije se vratila,
    pojavi~ ..5 (sudu|zatvoru|pritvoru|moskvi|minsku|televiziji),
    pojavio ..5 (sudu|zatvoru|pritvoru|moskvi|minsku|televiziji), javio se iz, javila se iz, obreo se u, obrela se u,
    osvanuo u, osvanula u, nema kontakta, izgubljen kontakt, poslednji put viđen°, ne zna se gde je,
    nije stigao kući, nije stigla kući, ne odaziva se, ne javlja na telefon, nije došao kući, nestao bez traga,
    nestala bez traga
  noun:abduct = otmic*, otmice, otmicu, nestanak, nestanka, nestanku, nestankom, nestanci, prisiln* nestan*,
    kidnapovanj*, otimanj*, otmičar*
  act:harm/past = pretukli, pretukao, pretukla, pretučen°, napali, napao, napala, nasrnu~, ubili, ubio, ubila,
    ranili, ranio, otrova~, upuca~, pucali na, pucao na, pucali u, izbo, izboli, izbola, ubo nožem,
    udari~ ..3 (nožem|palicom|glavu|čekićem), polili ..2 (kiselinom|benzinom), polio ..2 (kiselinom|benzinom),
    zapali~ ..2 (stan|kuću|automobil|auto|vrata), digli u vazduh, postavili bombu, sačekali ..3 palicama, tukli,
    tukao, polomili ..2 (ruku|vilicu|nogu|rebra), polomio ..2 (ruku|vilicu|nos), pokušali ..2 ubiju,
    pokušao ..2 ubije, pronađen° mrtv*, nađen° mrtv*, nađen° obešen*, pregazi~
  act:harm/passive = pretučen°, napadnut°, ubijen°, ranjen°, otrovan°, upucan°, izboden°,
    zapaljen° ..2 (auto*|stan|kuća)
  noun:harm = napad na, napada na, napadu na, napadom na, napadi na, atentat*, ubistv*, trovanj*, premlaćivanj*,
    prebijanj*, ranjavanj*, pokušaj* (ubistva|trovanja), naručen* ubistv*, podmetanj* požara, paljevin*
  act:press/past = preti~, zapreti~, pretili, pretresli, pretresao, pretresla, pretres ..2 stan*, upali u, upala u,
    upao u, ušli u ..2 (prostorije|stan|kancelarij*), došli ..3 (inspekcij*|pretres*|kontrol*), došla ..2 inspekcij*,
    zatvorili ..3 (kancelarij*|organizacij*|redakcij*|kafić*), zatvorila ..3 (kancelarij*|organizacij*|vrata),
    zatvorio vrata, obustavila rad, obustavio rad, prekinula rad, prestala s radom, prestao s radom, ugasila se,
    ugašen° ..2 (organizacij*|fondacij*), saslušali, saslušava~, ispitiva~,
    pozvali na (razgovor|saslušanje|informativni), pozvan° na (razgovor|saslušanje|informativni), zamrznuli račun*,
    blokirali račun*, blokirani računi, zaplenili ..2 (opremu|računare|telefone),
    oduzeli ..2 (opremu|računare|telefone), izbacili iz stana, iselili, naredili ..3 (napust*|isel*),
    traže ..2 da napust*, zastraši~, zastrašiva~, ucenjiva~, proganja~, prate nas, pratili ga, uhodi~,
    nacrta~ ..3 (slovo|vratima|krst), nacrtao, nacrtali, išara~, napisali na vratima, ispisa~ ..3 (grafit*|vrat*),
    ostavi~ ..3 (poruku|pismo|mrtvog), dobio ..2 (poruku|pretnj*), dobila ..2 (poruku|pretnj*), dobijaju pretnj*,
    polupa~, razbi~ ..2 (prozor*|izlog*|staklo), kazni~ novčano, targetira~
  noun:press = pretres, pretresa, pretresi, pretresu, pretnj*, pretnja, pretnje, pretnji, zastrašivanj*, pritis* na,
    pritiska, pritisci, pritisak, inspekcij*, racij*, upad u, upad policije, saslušanj*, informativn* razgovor*,
    praćenj*, prisluškivanj*, ucen*, progon*, hajk*, kampanj* protiv, slovo z, slova z, uznemiravanj*, targetiranj*
  press:closed = zatvorila vrata, zatvorio vrata, ugasila se, obustavila rad, prestala s radom, prestala sa radom,
    zatvaranj*
  act:release/past = oslobodi~, pusti~, puštili, pustili ..3 (slobodu|kuć*|kauciju|jemstvo),
    pušten° ..3 (slobodu|kuć*|pritvora|jemstvo), izašao ..2 (pritvora|zatvora|slobodu),
    izašla ..2 (pritvora|zatvora|slobodu), izašli ..2 (pritvora|zatvora|slobodu),
    napusti~ ..3 (zatvor|pritvor|ćeliju|istražni), ukinu~ ..4 pritvor*, ukinuo ..4 pritvor*, ukinuto ..2 zadržavanje,
    ukinut° pritvor, pritvor ..2 ukinut, odbio ..3 odredi pritvor, na slobodi je, vratio se kući, vratila se kući
  act:release/passive = oslobođen°, pušten°, ukinut° pritvor
  act:release/base = osloboditi, pustiti
  noun:release = puštanj* na slobodu, oslobađanj*, puštanj* iz
  release:from = pritvora, pritvoru, pritvor, iz pritvora, zatvora, zatvoru, slobodu, slobodi, jemstv*, kaucij*,
    ćelij*, istražn* zatvor, hapšenj*, zadržan*, izručenj*, ekstradicij*, ekstradicion*, kućn* pritvor*,
    kućnom pritvoru, kućni pritvor,
    policij*, sudnice, prihvatilišt*
  answer:request = zahtev, zahteva, zahtevu, zahtevom, zahteve, molbu, molbe, molbi, zamolnicu, zamolnice, zamolnici
  paper:request = zahtev za, zahteva za, zahtevu za, zahtevom za, zahtevi za, zahteve za, molb* za, zamolnic* za,
    zamolnic*, predlog za, traženj*, dokumentacij* za
  paper:order = odluk* o, rešenj* o, rešenje kojim, nalog za, naloga za, naloge za, naredb* o, saglasnost* za,
    dozvol* za, presud* o
  paper:step = postupak za, postupk* za, postupku za, postupak ekstradicije, ročišt*, sednic*, rasprav* o, pitanj* o,
    slučaj*, veće za, procedur*
  paper:treaty = ugovor* o, sporazum* o, zakon* o, konvencij* o, protokol* o, memorandum* o, dogovor* o, statistik*
  press:group = organizacij*, fondacij*, udruženj*, redakcij*, inicijativ*, aktivist*, hostel*, knjižar*, kafić*,
    kafe*, kafana*, bar, baru, škol*, dijaspor*, zajednic*, kancelarij*, emigrant*, izbeglic*, volonter*, crkv*,
    centar, stan, portal*, nvo, vlasnik*, rusa, rusi, belorusa, belorusi
  soldiers = vojnik*, vojska, vojske, agent*, obaveštajc*, obaveštajn*, službe, operativc*, operativac, specijalc*,
    pripadnik* (službe|bezbednosti|vojske), kadirovc*, žandarm*, plaćeni*, bezbednjak*, kontraobaveštajn*
  unknown:men = nepoznat* (muškar*|osob*|lic*|ljud*|napadač*|počinioc*), nepoznati, maskiran*,
    naoružan* (muškar*|ljud*|osob*), u civilu, ljudi u civilu, policajci u civilu, pod maskama, sa fantomkama,
    s fantomkama, bez oznaka
  law:absent = u odsustvu
`;
