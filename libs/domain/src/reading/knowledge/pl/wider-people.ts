/** Further words for people at risk, for ordinary cases, for authorities, and for matters that are not watched. */
export const WIDER_PEOPLE = `
  profile:activist = aktywist*, działacz*, opozycjonist*, opozycjonistk*, opozycyjn*, opozycj*, dysydent*,
    obrońc* praw, obrończyni praw, obrończyn* praw, przeciwni* (reżimu|władzy|wojny),
    krytyk* (reżimu|władz|rządu|prezydenta|wojny), krytyków, krytykowa~, krytykuje, antywojenn*, przeciw wojnie,
    przeciwko wojnie, uczestni* (protest*|strajk*|demonstrac*), protestując*, protestowa~, strajk*,
    więźni* polityczn*, więzień polityczny, wolontariusz*, feminist*, antyfaszyst*, anarchist*, emigrant* polityczn*,
    uchodźc* polityczn*, na wygnaniu, wygnan*, poet*, pisarz*, pisark*, artyst*, reżyser*, muzyk, muzyka, raper*,
    piosenkar*, związkow*, lider* (opozycji|partii|ruchu|protest*|strajku), koordynator*, społeczni*,
    współpracowni* nawalnego
  profile:journalist = dziennikarz*, dziennikark*, bloger*, blogerk*, reporter*, redaktor*, korespondent*, wydawc*,
    youtuber*, tiktoker*, streamer*, fotoreporter*, publicyst*, prezenter*, felietonist*
  profile:lawyer = prawnik* praw człowieka, adwokat* praw człowieka, adwokat* więźniów politycznych
  profile:deserter_fought = dezerter*, dezercj*, zdezerterowa~, uciekł z frontu, uciekł z jednostki,
    porzucił jednostkę, samowoln* oddaleni*, uciekli z frontu, zbiegły żołnierz, zbiegł* żołnierz*
  profile:deserter_refused = odmówi~ (walki|służby|strzelania), odmówi~ udziału w wojnie, odmówi~ wyjazdu na front,
    odmawia* (walki|służby), nie chciał walczyć, odmow* (walki|służby), odmow* udziału w wojnie, obdżektor*,
    odmówili udziału
  profile:mobilised = mobilizacj*, zmobilizowan*
  profile:draft_evader = uchylając* się od, uchylani* się od (służby|poboru|mobilizacji), uchylał* się od, poborow*,
    pobor*, przed poborem, przed mobilizacją, wezwani* do wojska, przymusow* służb*, obowiązkow* służb* wojskow*,
    wieku poborowym
  profile:security_officer = był* (funkcjonariusz*|oficer*|milicjant*|policjant*|śledcz*|żołnierz*|pułkownik*),
    był* (major*|kapitan*|najemnik*|wagnerow*|prokurator*|ochroniarz*), eks (milicjant*|oficer*|policjant*),
    wagnerow*, oficer fsb, zbiegły (oficer|pilot)
  profile:official = był* (minister*|deputowan*|burmistrz*|dyplomat*|ambasador*|gubernator*),
    był* (sędzi*|urzędni*|doradc*|premier*|poseł|posła), eks (minister*|premier*|poseł|deputowan*)
  profile:direct_action = podpaleni*, podpalacz*, sabotaż*, dywersj*, dywersant*, partyzant*, komend* uzupełnień,
    kolejow* partyzan*
  profile:foreign_agent = zagraniczn* agent*, agent* zagraniczn*, obc* agent*
  profile:extremist_label = ekstremist*, ekstremizm*, ekstremistyczn*, gülen*, gulen*, świadk* jehowy,
    bractw* muzułmańsk*, hizb, terrorystyczn*, fundacj* walki z korupcją
  profile:undesirable_org = niepożądan* organizacj*, niepożądan*
  profile:lgbt = lgbt*, gej, geja, geje, gejów, lesbij*, transpłciow*, transseksual*, homoseksual*, queer*, drag,
    osob* transpłciow*
  profile:religious = świadk* jehowy, świadek jehowy, ksiądz*, księdz*, pastor*, duchown*, kaznodziej*, imam, imama,
    mułł*, mnich*, zakonni*, lama, lamy, wiern*, chrześcijan*, konwertyt*, baptyst*, protestan*, ewangeli*, bahaici,
    falun, alewi*, jazyd*, wyznawc*, nawrócon*
  profile:ethnic = ujgur*, tybeta*, czeczen*, inguszet*, ingusz*, kurd, kurda, kurdowie, kurdów, kurdyj*, pamir*,
    karakałpa*, tatar* krymsk*, krymsk* tatar*, buria*, baszkir*, kałmu*, jazyd*, hazar*, beludż*, rohing*, lezgin*,
    tałysz*, mniejszości
  profile:environmental = ekolog*, obrońc* środowiska, aktywist* klimatyczn*, aktywist* ekologiczn*
  profile:relative = brat, brata, siostra, siostrę, siostry, żona, żonę, żony, mąż, męża, syn, syna, córk*, matk*,
    ojciec, ojca, krewn*, narzeczon*, bliski*, rodzic*
  profile:child = dzieck*, dzieci, dziećmi, dzieciom, nieletni*, niepełnoletni*, nastolat*, niemowl*, uczni*
  sign:refugee = azyl*, azylant*, uchodźc*, uchodźcz*, uchodźczyn*, status uchodźcy, ochron* międzynarodow*,
    ochron* uzupełniając*, ubiegając* się o, unhcr, uciekinier*, uciekł*, zbiegł*, ucieczk*, prześladowan*, represj*,
    represjonowan*, tortur*, torturowan*, niehumanitarn*, polityczn*, motywacj* polityczn*, motywowan* polityczn*,
    upolityczn*, wygnani*, na wygnaniu, emigr*, dysydent*, opozycj*, antywojenn*, przeciw wojnie, przeciwko wojnie,
    wojn* w ukrainie, fejk* o armii, dyskredytacj* armii, zdrad* stanu, znieważeni* prezydenta, mobilizacj*, poboru,
    dezerter*, dezercj*, krytyk*, protest*, strajk*, delegalizacj*, zdelegalizowan*,
    zakazan* (ruch*|organizac*|parti*), ekstremist*, nawaln*, środek tymczasowy, europejski* trybunał*,
    trybunał* praw człowieka, komitet* przeciwko torturom, komitet* onz
  sign:crime = zabójstw*, morderstw*, narkot*, kokain*, heroin*, metamfetamin*, oszust*, oszukał*, wyłudz*,
    defraudacj*, przywłaszcz*, kradzież*, złodziej*, włama*, rozbój, rozboj*, rabun*, napad na jubiler*, napadów,
    gang*, mafi*, kartel*, gwałt*, gwałciciel*, pedofil*, przemyt*, łapów*, korupcj*, prani* pieniędzy,
    cyberprzestęp*, haker*, wymuszeni*, haracz*, alimen*, porwani* dla okupu, bójk*, pijan*, papieros*,
    piramid* finansow*, handl* ludźmi, paser*, fałszer*, chuligan* stadionow*, kibol*, list* gończymi za, jubiler*,
    zabił żonę
  sign:labour = nielegaln* (pobyt*|zatrudni*|prac*|migrant*), bez ważnej wizy, bez wizy, bez zezwolenia,
    przeterminowan* (wiz*|pobyt*), przekroczył* termin*, przekroczył* dozwolon* pobyt*, pracy niezgodn*,
    pracownik* sezon*, pracowni* (budow*|migracyjn*), zezwoleni* na pracę, zobowiązani* do powrotu, migra* zarobkow*,
    imigran* zarobkow*, gastarbeiter*, robotni*, kontrol* legalności (pobytu|zatrudnienia), bez dokumentów, kurier*,
    taksówkarz*
  person = osoba, osoby, osobie, osobę, osobą, osób, osobom, osobami, osobach, mężczyzn*, kobiet*, obywatel*, ludzi,
    ludzie, człowiek*, uchodźc*, azylant*, uciekinier*, zbieg*, wygnaniec, wygnańc*, emigrant*, migrant*, imigrant*,
    cudzoziem*, aktywist*, aktywistk*, działacz*, działaczk*, dziennikar*, bloger*, redaktor*, reporter*,
    opozycjonist*, dysydent*, dezerter*, żołnierz*, poborow*, rezerwist*, oficer*, pilot*, najemni*, skazan*,
    oskarżon*, podejrzan*, zatrzyman°, zatrzymani, aresztowan°, ścigan°, poszukiwan°, więzień, więźni*, student*,
    studentk*, uczni*, nauczyciel*, profesor*, naukow*, lekar*, pielęgniar*, prawni*, adwokat*, polityk, polityka,
    polityków, politykom, politykiem, politycy, polityczka, polityczk*, deputowan*,
    minister*, urzędni*, pisarz*, pisark*, poet*, artyst*, reżyser*, muzyk*, raper*, piosenkar*, przedsiębior*,
    biznesmen*, informaty*, programist*, górnik*, robotni*, ksiądz*, księdz*, pastor*, duchown*, kaznodziej*, mnich*,
    wiern*, wyznawc*, rodzin*, brat, brata, siostr*, żon*, męża, syna, córk*, matk*, ojca, dzieck*, dzieci, dziećmi,
    nastolat*, go, ją, ich, jego, jej, niego, niej, nich, nim, nią, jemu, mu, im, siebie, kogo, mieszkan*,
    mieszkańc*, białorusin*, białorusink*, rosjan*, rosjank*, ukrainiec, ukraińc*, ukraink*, czeczen*, ujgur*, kurd*,
    tadżyk, tadżyka, tadżycy, tadżyków, uzbek, uzbeka, uzbecy, uzbeków, uzbeczk*, turkmen, turkmena, turkmeni,
    turkmenów, irańczy*, irank*, afgańczy*, afganka, afgańsk*, erytrejczy*, egipcjan*, turek, turka, turków, turcy,
    turczyn*, chińczy*, wietnamczy*, pasażer*, uczestni*, zwolenni*, sympaty*, członk*, krewn*
  authority = policj*, policyj*, milicj*, władz*, ministerst*, minister*, resort*, mswia, msw, msz, sądy, sądów,
    sądem, sądzie, sądow*, trybunał*, prokurat*, prokurator*, rządu, rządowi, rządem, rządzie, rządow*, służby,
    służbom, służb, straż* graniczn*, pogranicz*, straż graniczna, sg, ambasad*, konsul*, konsulat*, prezydent*,
    parlament*, sejm*, senat*, izb*, urząd*, urzęd*, komitet*, komisj*, komend*, komisariat*, wojewod*, szef uds*,
    imigracyjn*, migracyjn*, kontrwywiad*, wywiad*, abw, celni*, izba reprezentantów, reżim*, dyplom*,
    rada ministrów, administracj*, departament*, agencj* bezpieczeńst*, śledcz*, kancelari* prezydenta, apelacyjn*,
    okręgow*, rejonow*, najwyższ*, żandarm*
  court = sądy, sądów, sądem, trybunał*, sędzia, sędzie*, sędziow*, sędzi, prokurat*, prokurator*,
    minister* sprawiedliwości, ministerst* sprawiedliwości, sąd apelacyjny, sąd okręgowy, sąd najwyższy,
    wojewódzki sąd administracyjny, nsa, wsa, rządu, rada ministrów
  orgword = komitet*, centrum, związek, związku, fundacj*, stowarzysz*, grupa, grupy, parti*, ruch, ruchu, ruchem,
    instytut*, uniwersytet*, radio, telewizj*, portal*, inicjatyw*, rada
  office = ambasad*, konsulat*, placówk*, przedstawicielst*
  third:stop = europejski* trybunał*, trybunał* praw człowieka, etpc, komitet* onz, komitet* praw człowieka,
    komitet* przeciwko torturom, onz
  diplomat = dyplomat*, ambasador*, konsul, konsula, konsulów, attaché, attache
  thing = paszport*, dokument*, wniosek, wniosku, wizę, wizy, lista, listę, listy, liście, listą, list, listu, baza,
    bazy, bazę, bazie, bazą, baz, danych, dane, danymi, danym, informacj*, akta, akt, plik*, materiał*, dowod*,
    dowód, nagrani*, zdjęci*, broń, broni, amunicj*, sprzęt*, ciało, ciała, zwłoki, szczątk*, pieniądz*, środki,
    środków, grant*, kredyt*, majątek, majątku, terytorium, kontrol*, przewodnict*, nagrod*, medal*, ładun*, pomoc,
    pomocy, gaz, ropę, obraz*, artefakt*, budyn*, samoch*, auto, dron*, czołg*, telefon*, laptop*, komputer*, klucz*,
    petycj*, raport*, decyzj*, zezwoleni*, zaświadczeni*, certyfikat*, licencj*, dyplom, dyplomu, dyplomy, książk*,
    komunikat*, oświadczeni*, wyrok*, orzeczeni*, nakaz, nakazu, opini*, karta, kartę, karty, kart, status*,
    obywatelst*, azyl, ochrona, ochronę, ochrony, ochronie, jeńc*, zawodnik*, aktywa, aktywów, aktywami
  veto:sanctions = sankcj*
  veto:sport = piłkar*, piłk*, mecz, mecze, meczu, meczów, meczach, meczem, gol, gole, bramkar*,
    napastnik reprezentacji, pomocnik*, obrońca klubu, trener*, zawodni*, turniej*, mistrzost*, mistrz świata,
    olimp*, reprezentacj*, ligi, ligow*, ekstraklas*, hokej*, koszyk*, siatkar*, siatków*, tenis*, boks*, bokser*,
    szach*, zapaśni*, judok*, biegacz*, maraton*, biatlon*, kolarz*, kolars*, wypożyczon*, transfer*, puchar*,
    medal*, klub piłkarsk*, rosyjski klub, sezon, sezonu, sezonie, sezonów, ufc, mma, kibic*
  veto:history = rocznic*, obchod*, upamiętni*, pamięci ofiar, ofiar deportacji, deportacj* 1944, 1944, stalin*,
    nkwd, zsrr, radziec*, sowiec*, sybir*, zesła*, książka, książki, książce, książkę, film, filmu, filmie, filmy,
    filmow*, premier* w (kinie|teatrze), wystawa, wystawie, wystawę, wystawy, spektakl*, powieś*, powieści, muzeum,
    muzea, muzeal*, historyk*, historyc*, historyczn*, wspomnie*, pamiętnik*, archiw*, recenzj*, dokumentaln*,
    serial*, wydawnict*, wieku, ii wojn*, drugiej wojny, pomnik*
  veto:stats = podsumowa*, statysty*, procent*, %, w tym samym okresie, w porównaniu,
    w ubiegłym roku ..3 (wniosków|osób|spraw), w ciągu roku, w pierwszym półroczu, w pierwszym kwartale,
    od początku roku, rocznie, ogółem, łącznie, średnio, wzros*, spad*, sprawozdani*, sondaż*, ankiet*
  veto:trade = eksport*, import*, handl*, inwestyc*, turysty*, zboż*, kolejow*, ładun*
`;
