/** Further words for people at risk, for ordinary cases, for authorities, and for matters that are not watched. */
export const WIDER_PEOPLE = `
  profile:activist = aktivist*, aktivistkinj*, opozicion*, opozicij*, opozicionar*, disident*,
    borac za ljudska prava, borc* za ljudska prava, branilac ljudskih prava, branitelj* ljudskih prava, antiratn*,
    protiv rata, protivnik* (režima|vlasti|rata), kritičar* (režima|vlasti|vlade|predsednika|rata), kritikova~,
    kritikuje, učesni* (protest*|demonstracij*|štrajk*), demonstrant*, protestova~,
    političk* (zatvorenik*|zatvorenic*|emigrant*|izbeglic*|begun*), politički zatvorenik, u egzilu, egzilant*,
    prognanik*, volonter*, feminist*, antifašist*, anarhist*, pesnik*, pesnikinj*, pisac, pisca, književni*, umetni*,
    reditelj*, muzičar*, reper*, pevač, pevača, pevačic*, sindikal*, štrajkač*,
    lider* (opozicije|partije|stranke|pokreta|protesta),
    koordinator*, pristalic*, studentsk* lider*
  profile:journalist = novinar*, novinark*, bloger*, blogerk*, urednik*, urednic*, reporter*, dopisnik*, izdavač*,
    jutjuber*, tiktoker*, fotoreporter*, publicist*, voditelj* (emisije|program*), kolumnist*
  profile:lawyer = advokat* za ljudska prava, advokat* političkih zatvorenika
  profile:deserter_fought = dezerter*, dezertira~, dezertirao, dezerterstv*, pobegao iz jedinice, pobegao s fronta,
    pobegao sa fronta, napustio jedinicu, vojnik* koji je pobegao, vojnika koji je pobegao, samovoljno napusti~,
    odbegli vojnik, odbeglog vojnika
  profile:deserter_refused = odbio da (ratuje|služi|učestvuje), odbio da se bori, odbio da ide na front,
    odbila da ratuje, odbili da ratuju, odbijanj* (služenja|učešća), odbijanj* da ratuje, prigovarač* savesti
  profile:mobilised = mobilizacij*, mobilisan*
  profile:draft_evader = izbegava* (mobilizacij*|vojn*|regrutacij*),
    izbegavanj* (mobilizacij*|vojn*|regrutacij*|služb*), od mobilizacije, regrut*, regrutacij*, vojni obveznik,
    vojnog obveznika, poziv za vojsku, pozivar*
  profile:security_officer = bivš* (policaj*|oficir*|obaveštaj*|vojnik*|istražitelj*|pukovnik*|major*),
    bivš* (kapetan*|pripadnik*|plaćeni*|tužilac|tužioc*|agent*), prebeg*, vagnerovac, vagnerovc*
  profile:official = bivš* (ministr*|ministar|zvaničnik*|poslanik*|gradonačelnik*|ambasador*),
    bivš* (diplomat*|guverner*|sudij*|savetnik*|premijer*), eks (ministar|premijer|poslanik)
  profile:direct_action = paljevin*, podmetanj* požara, sabotaž*, diverzij*, diverzant*, partizanski pokret,
    vojn* odsek*
  profile:foreign_agent = stran* agent*, inostran* agent*
  profile:extremist_label = ekstremist*, ekstremizm*, gulenov*, gulenist*, jehovin*, muslimansk* braće,
    muslimansk* bratstv*, hizb, teroristič*
  profile:undesirable_org = nepoželjn* organizacij*, nepoželjn*
  profile:lgbt = lgbt*, gej, lezbejk*, transrodn*, trans osob*, homoseksual*, kvir, prajd*
  profile:religious = jehovin*, sveštenik*, pastor*, propovednik*, vernik*, vernici, hrišćan*, imam, imama, hodž*,
    monah*, monahinj*, lama, lame, baptist*, protestantsk*, evangelist*, preobraćen*, bahai*, falun*, alevit*,
    jezid*, versk* (zajednic*|manjin*|progon*)
  profile:ethnic = ujgur*, čečen*, ingušk*, inguš*, kurd, kurda, kurdi, kurdsk*, pamir*, krimsk* tatar*, tatar*,
    burjat*, baškir*, tibetansk*, tibetanac, tibetanc*, kalmik*, karakalpa*, hazar*, beludž*, rohindž*, jezid*,
    manjin*, dinka
  profile:environmental = ekološk* aktivist*, ekolog*, zaštitni* životne sredine, ekoaktivist*
  profile:relative = brat, brata, sestra, sestru, sestre, supruga, suprugu, supruge, suprug, žena aktivist*, sin,
    sina, ćerk*, majka, majku, otac, oca, rođak*, verenic*, roditelj*
  profile:child = dete, deteta, deca, dece, decu, deci, maloletni*, tinejdžer*, beb*, učenik*, učenic*
  sign:refugee = azil*, tražilac azila, tražioc* azila, tražiteljk*, izbeglic*, izbeglišt*, status izbeglice,
    međunarodn* zaštit*, supsidijarn*, utočišt*, unhcr, pobegao, pobegla, pobegli, bežeći, bekstv*, begun*, egzil*,
    emigr*, prognan*, progon*, progonjen*, torture, torturu, mučenj*, zlostavljanj*, političk*, politič*,
    iz političkih razloga, represij*, protiv rata, antiratn*, rat* u ukrajini, mobilizacij*, dezerter*, opozicij*,
    opozicion*, disident*, kritičar*, kritičar*, kritikova*, kritikuje vlast, kritiku vlasti, kritika vlasti,
    kritike vlasti, kritika režima, kritike režima, protest*, zabranjen* (pokret*|partij*|organizacij*), ekstremist*,
    stran* agent*, navaljn*, izdaj*, veleizdaj*, vređanj* predsednika, diskreditacij* vojske, lažn* vesti o vojsci,
    propaganda protiv, političkim krivičnim delom, evropsk* sud* za ljudska prava, komitet* protiv torture,
    komitet* un, versk* policij*, propagand* protiv
  sign:crime = ubistv*, ubio suprugu, ubio ženu, narkot*, drog*, kokain*, heroin*, marihuan*, metamfetamin*, prevar*,
    prevarant*, pronever*, utaj*, krađ*, krao, krala, lopov*, provaln*, provali*, pljačk*, razbojni*, razbojništv*,
    silovanj*, silova*, krijumčar*, šverc*, mafij*, klan, klana, klanu, klanova, kartel*, bande, bandi, mit, mita,
    podmićiv*, korupcij*, pranj* novca, pranje novca, pedofil*, trgovin* ljudima, iznud*, reket*, haker*, sajber*,
    alimentacij*, tuč*, pijan*, cigaret*, falsifikovanj* novca, falsifikator*, huligan*, navijač*,
    saobraćajn* nesreć*, obijanj*, zlatar*, običnom krivičnom, piramidaln* šem*
  sign:labour = ilegaln* (migrant*|radni*|boravak|boravka|zapošljav*), nezakonit* (boravak|boravka|rad),
    radn* dozvol*, bez radne dozvole, bez dozvole za rad, sezonsk* radni*, gastarbajter*, strani radnici,
    stranih radnika, prekoračenj* boravka, prekorači* boravak, istekl* viz*, istekl* dozvol*, gradilišt*,
    ekonomsk* migrant*, bez dokumenata, kurir*, taksist*, rad na crno
  person = muškar*, žena, žene, ženu, ženi, ženama, državljan*, državljank*, osob*, ljudi, ljude, ljudima, čovek*,
    lice, lica, licima, licem, građan*, izbeglic*, izbegl*, azilant*, tražioc*, tražilac, migrant*, emigrant*,
    begun*, aktivist*, aktivistkinj*, novinar*, novinark*, bloger*, urednik*, dopisnik*, reporter*, dezerter*,
    disident*, opozicionar*, vojnik*, regrut*, oficir*, pilot*, ga, nju, njih, njega, njemu, mu, joj, im, ih,
    je predat, sebe, osuđen*, osuđeni*, okrivljen*, optužen*, osumnjičen*, pritvoreni*, pritvoren*, zatvorenik*,
    zatvoreni*, uhapšen*, student*, studentkinj*, učenik*, učitelj*, nastavni*, profesor*, naučni*, lekar*, sestr*,
    pravnik*, pravnic*, advokat*, političar*, poslanik*, poslanic*, ministr*, zvaničnik*, pesnik*, pesnikinj*, pisac,
    pisca,
    umetni*, reditelj*, glumac, glumic*, muzičar*, pevač, pevača, pevačic*, reper*, preduzetni*, biznismen*,
    programer*, inženjer*,
    radnik*, radnic*, radnici, radnika, vozač*, montažer*, sveštenik*, pastor*, propovednik*, monah*, vernik*,
    vernic*, porodic*, brat, brata,
    sestru, suprug*, sin, sina, ćerk*, majk*, oca, otac, dete, deca, decu, dece, mladić*, devojk*, tinejdžer*,
    stranac, stranc*, stranaca, rus, rusa, rusi, ruse, ruskinj*, belorus, belorusa, belorusi, beloruse, beloruskinj*,
    kinez*, kineskinj*, turčin*, turkinj*, iranac, iranc*, irank*, egipćan*, čečen*, ujgur*, kurd*, tadžik, tadžika,
    tadžici, uzbek, uzbeka, uzbeci, avganistanac, avganistanc*, sirijac, sirijc*, vijetnamac, vijetnamc*, ukrajinac,
    ukrajink*, učesni*, pripadnik*, pristalic*, simpatizer*, član*, rođak*, putnik*, vlasnik*
  authority = policij*, policaj*, policijsk*, vlast, vlasti, vlastima, ministarstv*, ministar, ministr*, mup, mupa,
    msp, sudovi, sudova, sudom, sudsk*, tužilaštv*, tužilac, tužioc*, javn* tužilaštv*, vladu, vladom, vladin*,
    službe, službi, službu, služba, služba bezbednosti, službe bezbednosti, državn* bezbednost*, bezbednosn*,
    obaveštajn*, bia, anb, granična policija, graničn*, graničar*, carin*, ambasad*, konzul*, konzulat*, predsednik*,
    parlament*, skupštin*, narodn* skupštin*, sabor*, komesarijat*, direkcij*, uprava, uprave, upravi, upravu,
    upravom, odeljenj*, agencij*, komitet*,
    inspektorat*, inspekcij*, tribunal*, apelacion*, viši sud*, vrhovn*, ustavn*, osnovn* sud*, upravn* sud*,
    okružn*, prekršajn*, režim*, diplomat*, žandarmerij*, senat*, organ*, istražitelj*, zaštitnik građana,
    sekretarijat*, kancelarij*
  court = sudovi, sudom, sudova, apelacioni sud, viši sud, vrhovni sud, osnovni sud, ustavni sud, upravni sud,
    kasacioni sud, sudije, sudiji, sudiju, tužilac, tužioc*, tužilaštv*, javno tužilaštvo, ministar* pravde,
    ministru pravde, ministra pravde, ministarstv* pravde, tribunal*, vladu, veće
  orgword = komitet*, centar, centra, savez, fondacij*, udruženj*, grupa, grupe, stranka, stranke, partij*, pokret,
    pokreta, pokretom, institut*, univerzitet*, radio, televizij*, portal*, inicijativ*, asocijacij*
  office = ambasad*, konzulat*, predstavništv*, poslanstv*
  third:stop = evropsk* sud* za ljudska prava, komitet* un, komitet* protiv torture, komitet* za ljudska prava, un
  diplomat = diplomat*, ambasador*, konzul, konzula, konzuli, ataše*
  thing = snim*, dokument*, podat*, podaci, materijal*, dokaz*, oružj*, municij*, oprem*, telo, tela, posmrtn*,
    novac, novca, imovin*, sredstv*, spisak, spiskov*, spiska, predmet, predmeta, pasoš*, vizu, vize, isprav*,
    rešenje, presud*, odluk*, dužnost*, vlast nad, kontrol*, teritoriju, teritorija, predsedavanj*, nagrad*, medalj*,
    pehar*, teret, tereta, pomoć, gas, naft*, slik*, artefakt*, zgrad*, automobil*, vozil*, traktor*, dron*, tenk*,
    helikopter*, telefon*, računar*, laptop*, ključ*, peticij*, pismo, pisma, izveštaj*, dozvola, dozvole, dozvolu,
    potvrda, potvrde, potvrdu, licenc*, diploma, diplome, diplomu, kredit*, grant*, informacij*, baz*, arhiv*,
    zadužbin*, boravak, status*, državljanstv*, igrač*, zarobljenik*, ratn* zarobljen*
  veto:sanctions = sankcij*
  veto:sport = fudbal*, košarka*, košark*, plejmejker*, odbojk*, rukomet*, tenis*, utakmic*, meč, meča, mečeva, gol,
    golova, trener*, reprezentac*, reprezentativ*, turnir*, šampion*, prvenstv*, olimp*, igrač*, napadač*, golman*,
    krilni*, fudbalski klub, košarkaški klub, rukometni klub, sportski klub, vaterpolo klub, fk, kk, transfer u klub,
    igrač kluba, kluba, klubu, klubova, lig*, kup, kupa, sezon*, transfer*, medalj*, šah*, šahist*, rvač*,
    džudist*, boks*, bokser*, maraton*, biatlon*, atletičar*, plivač*, ufc, mma, navijač*
  veto:history = godišnjic*, obeležava*, pomen, sećanj* na, žrtv* deportacij*, deportacij* 1944, 1944, staljin*,
    nkvd, sssr, sovjetsk*, knjig*, film, filma, filmu, filmovi, filmsk*, dokumentar*, izložb*, istorija, istorije,
    istoriji, istoričar*, istorijsk*, roman, romana, romanu, predstav* o, predstava, premijer* (filma|predstave),
    muzej*, memoar*, uspomen*, arhiv*, eksponat*, recenzij*, serij*, drug* svetsk* rat*, vek, veka, veku, spomenik*,
    nestalih
  veto:stats = statist*, odsto, procen*, %, u poređenju, ukupno, tokom prošle godine, u istom periodu,
    u prošloj godini, za godinu dana, od početka godine, u prvom kvartalu, u prvih šest meseci, godišnje, prosečno,
    u proseku, porast*, pad od, manje nego, više nego, evidencij*, istraživanj*, anket*, godišnj* izveštaj*
  veto:trade = izvoz*, uvoz*, trgovin*, investicij*, turiz*, malin*, poljoprivred*
`;
