/** Further words for papers between states, lists, watching systems, doors to protection, and acts of the origin. */
export const WIDER_PAPERS = `
  pact = umow*, traktat*, porozumieni*, memorand*, konwencj*, protok*, pakt*, deklaracj*, mechanizm*,
    plan* współpracy, program współpracy, mapa drogowa, układ o, układu o, trójstronn*, wymiana not
  pact:secret = tajn* (porozumieni*|umow*|protok*|układ*), poufn*, nieformaln* (porozumieni*|umow*), niejawn*,
    ustn* (porozumieni*|umow*), potajemnie (uzgodni*|podpisa*), po cichu (uzgodni*|podpisa*),
    mechanizm* (powrot*|wydawani*)
  topic:return = powrot* (uciekinier*|dezerter*|opozyc*|poszukiwan*|obywatel*),
    odsyłani* (opozyc*|dezerter*|uciekinier*|aktywist*),
    wydawani* (dezerter*|opozyc*|aktywist*|emigrant*|uciekinier*|osób|poszukiwan*|obywatel*),
    wydawać ..2 (dezerter*|opozyc*|aktywist*), przekazywani* (dezerter*|osób|poszukiwan*), zwrot* uciekinier*,
    mechanizm* powrot*
  topic:data = dan* osobow*, wymian* dan*, wymieniać dan*, wymieniają dan*, udostępniani* dan*, przekazywani* dan*,
    dzielić się dan*, biometr*, dan* biometryczn*, dan* (pasażer*|obywatel*|paszportow*|meldunkow*|migracyjn*),
    odcisk* palców, rejestr* (meldunkow*|ludności|mieszkańców), baz* danych obywatel*, list* pasażer*,
    dostęp do rejestr*, wgląd w rejestr*
  topic:information = wymian* informacj*, wymieniać informacj*, wymieniają informacj*
  topic:extradition = ekstradycj*, ekstradycyjn*, wydawani* (osób|przestęp*|podejrzan*), wzajemn* wydawani*,
    pomoc* prawn*, pomocy prawnej, readmisj*, konwencj* (mińsk*|kiszyniowsk*), ścigani* karn*, sprawach karnych,
    współprac* sądow*
  topic:security = bezpieczeńst*, spraw wewnętrznych, służb specjaln*, służbami specjalnymi,
    współprac* ..3 (policyj*|bezpieczeńst*|służb*|kgb|fsb|msw|pogranicz*), msw, walk* z (terroryzm*|ekstremizm*),
    zwalczani* (terroryzm*|ekstremizm*), wspóln* (patrol*|poszukiwani*|grup*), poszukiwani* osób, kontrwywiad*,
    resort* siłow*, organ* ścigania, porządk* publiczn*
  topic:other = podwójn* opodatkow*, podatk*, skarbow*, handlow*, finans*, kryptowalut*, bankow*, ochron* danych,
    ochrony danych, celn*, inwestyc*, emerytur*, edukac*, uczelni*, uniwersytec*, energety*, gazow*, roln*, turysty*,
    kultur*, zdrowi*, medycz*, transport*, kolejow*, lotnicz*, ładunk*, kosmicz*, klimat*, weterynar*, sport*,
    praw* jazdy, ubezpiecz*, bezwizow*, pomoc* humanitarn*, wymian* jeńc*, skazan* do odbycia, przekazywani* skazan*,
    przekazania skazan*, opakowa*, zawodnik*, najmu
  topic:convicts = przekazywani* skazan*, przekazani* skazan*, osób skazanych
  topic:fiscal = podatk*, skarbow*, celn*, bankow*, podwójn*
  step:sign = podpisa~, podpisano, podpisan°, podpisani*, zawar~, zawarli, zawarto, zawart°, uzgodni~, uzgodnion°,
    uzgodniono, parafowa~, parafowano, doszli do porozumienia, osiągnęli porozumienie, osiągnięto porozumienie,
    złożyli podpis*, porozumieli się, dogada~ się, umówi~ się
  step:bill = projekt ustawy o ratyfikacji, projekt* ustawy ..3 ratyfik*, wniosek o ratyfikację,
    czeka na ratyfikację, skierowa~ ..3 ratyfik*, do ratyfikacji, ratyfikować
  step:ratify = ratyfikowa~, ratyfikowano, ratyfikowan°, ratyfikuje, ratyfikacj*, ustaw* o ratyfikacji,
    zakończy~ procedurę, zatwierdzi~ ..2 (umow*|traktat*|protok*|porozumieni*), za ratyfikacją
  step:force = weszł* w życie, wszedł w życie, weszło w życie, obowiązuje, obowiązują, zaczę~ obowiązywać,
    zaczął obowiązywać, zaczęła obowiązywać, działa, działają, zacz* działać, uruchomi~, uruchomiono, ruszy~,
    wdroży~, wdrożono, wprowadzi~, wprowadzono, zainstalowa~, zainstalowano, podłączy~, podłączono, podłączon°,
    włączy~, włączono, przekaza~, przekazano, przekazan*, wgra~, wgrano, wpisa~, wpisano, dopisa~, wymieniają,
    wymieniają się, otrzyma~ dostęp, ma dostęp, mają dostęp, uzyska~ dostęp, widzą, porównuj*, namierza*, sprawdza*,
    śledzi~, stosuje, stosują, wysyła*, zintegrowa*, połączono
  force:treaty = weszł* w życie, wszedł w życie, weszło w życie, obowiązuje, obowiązują, wymieniają się, wymieniają,
    zaczęła obowiązywać, zaczął obowiązywać, automatycznie, w czasie rzeczywistym
  step:future = wejdzie w życie, wejdą w życie, zacznie obowiązywać, wchodzi w życie, zaczną obowiązywać,
    będzie obowiązywać
  step:prospect = ma podpisać, mają podpisać, podpisać, podpisze, podpiszą,
    projekt* (umow*|porozumieni*|protok*|traktat*), upoważni*, zamierza* podpisać, chc* podpisać,
    gotow* do podpisania, przyjęł* projekt, zgod* na podpisanie, pełnomocnictw* do
  step:talks = rozmow*, negocjacj*, konsultacj*
  step:negotiate = rozmow*, negocj*, negocjuj*, omawia*, omówi*, konsultacj*, pracuj* nad, uzgadnia*, propon*,
    zaproponowa~, przygotow*, dyskutuj*, domaga się, prosi*, zażąda~, rozważa*
  step:soon = wkrótce, niebawem, niedługo, następn* w kolejce, w kolejce
  step:suspend = zawiesi*, zawieszon*, wypowiedzi*, wypowiedzia*, uchyli*, usun*, usunięt*, anulowa*, unieważni*,
    zerwa*, wycofa* się, wystąpi* z, zamrozi*, zamrożon*, wyłączy~, wyłączono, wyłączyć, wyłączon°, odłącz*, zakaza*,
    zdemontowa*, zaprzesta*, przesta*, wykreśl*, skreśl*, wstrzyma*, straci* moc, niekonstytucyjn*,
    sprzeczn* z konstytucją, już nie obowiązuje
  step:verbal = zgodzi~ się (przekazywać|wydawać|wymieniać), uzgodni~ ..3 (wymian*|wydawani*|powrot*|przekazywani*),
    umówi~ się na (wymian*|wydawani*), dogada~ się ..3 (wydawani*|wymian*|powrot*), wymieniają się, zaczę* wymieniać
  list = list* ..2 poszukiwanych, listę poszukiwanych, list* ściganych, listy ściganych, baz* ..2 poszukiwanych,
    baz* ..2 ściganych, bazy poszukiwanych, rejestr* poszukiwanych, międzypaństwow* poszukiw*,
    międzynarodow* poszukiw*, list* ..2 (dezerter*|aktywist*|opozyc*|emigrant*|uciekinier*|nazwisk*|osób|obywatel*),
    wykaz* (poszukiwanych|osób|dezerter*), wspóln* baz*, czarn* list*, baz* ściganych,
    dan* (poszukiwanych|dezerter*|opozyc*), spis* (poszukiwanych|dezerter*|opozyc*), ściganymi, na liście,
    systemie poszukiwanych
  list:search = poszukiwanych, ściganych, międzypaństwow* poszukiw*
  list:many = tysięcy nazwisk, tysiące nazwisk, nazwisk, dan* ..3 (osób|tysięcy|ludzi|obywateli), tysięcy rekordów,
    rekordów, imion i nazwisk, tysięcy osób
  list:move = przekaza*, przekazan*, podłącz*, wgra*, wpisa*, dopisa*, wymienia*, dzieli, dzielić, dzielą, przesła~,
    przesłano, wysła*, otrzyma*, uzyska*, dostęp*, włączy*, włączyć, załadowa*, wprowadzi*, zintegr*,
    połączono ..3 baz*, połączą ..3 baz*, połączyli ..3 baz*, połączył* ..3 system*, połączeni* baz*, usun*,
    wykreśl*, zażąda*, popros*, porówn*, udostępni*, widzą, opublikowa*
  duty = zobowiązan*, ma obowiązek, mają obowiązek, musz* zatrzym*, mają zatrzymać, ma zatrzymać, zobowiązuje,
    zobowiązują, nakaz* zatrzymani*
  interpol = interpol*, czerwon* not*, nota interpolu, not* interpolu, dyfuzj*
  face = rozpoznawani* twarzy, rozpoznaj* twarz*, kamer*, kamery, monitoring*, inwigilacj*,
    biometryczn* (kontrol*|system*|bramk*|rejestr*), odcisk* palców, kart* sim, imei, inteligentn* (kamer*|miast*),
    bezpieczn* miast*, podsłuch*, oprogramowani* szpieg*, pegasus*, rejestr* (cudzoziem*|telefon*),
    rejestracj* (cudzoziem*|telefon*|sim), system* (nadzor*|śledzeni*), aplikacj* dla cudzoziem*
  face:against = poszukiwan*, ścigan*, cudzoziem*, migrant*, emigrant*, rosjan*, białorusin*, ujgur*, aktywist*,
    opozyc*, uchodźc*, dezerter*, granic*, lotnisk*, interpol*, baza, bazy, bazę, bazie, bazą, baz, przyjezdn*,
    międzypaństwow*
  door = azyl*, ochron* międzynarodow*, ochron* uzupełniając*, ochron* (czasow*|tymczasow*), status uchodźcy,
    statusu uchodźcy, wiz, wiza, wizy, wizę, wizom, wizow*, wiz* humanitarn*, zezwoleni* na pobyt, pobyt*,
    kart* pobytu, kart* polaka, dokument* podróży, genewsk* dokument*, laissez passer, paszport* dla cudzoziem*,
    polsk* dokument* (podróży|tożsamości), program* wiz*, zgod* na pobyt, pobyt tolerowany, przesiedleni*, ewakuacj*,
    legalizacj*, poland business harbour
  door:entry = wjazd*, wjeżdża*, wjecha*, przejści* granicz*, granic*, paszport* wewnętrzn*, dowod* osobist*,
    ruch bezwizowy, bezwizow*, na terytorium, tranzyt*, przekracz* granic*
  door:shut = odmówi~, odmówiono, odmawia, odmawiają, odrzuci~, odrzucono, odmowa, odmowę, odmowy, odmów*, cofną~,
    cofnięto, cofnięt°, anulowa~, unieważni~, odebra~, odebrano, pozbawi~, pozbawion°, zawiesi~, zawieszono, zamkn*,
    wstrzyma~, wstrzymano, zaprzesta*, przesta~ (przyjmować|wydawać|uznawać), przestają (przyjmować|wydawać),
    przestaje (przyjmować|wydawać), zakończy* program, zakaza~, zakazano, nie przedłuży~, nie wyda~, nie przyjmuje,
    nie przyjmują, nie uznaje, nie uznają, nie będzie (wydawać|przyjmować|uznawać),
    nie będą (wydawać|przyjmować|mogli), ogranicz*, zaostrz*, skróc*, likwid*, uchyli~ przepis, nie otrzyma~,
    zatrzaskuj*, wygas*
  door:open = przyzna~ ..3 (azyl|ochron*|status*|wiz*), przyznano, nada~, nadano, otrzyma~, otrzymają, uzyska~,
    wyda~ (wiz*|kart*|dokument*|zezwoleni*), wydano, wydaje (wiz*|kart*|dokument*), będzie wydawać, uruchomi~,
    uruchomiono, uruchamia, otworzy~, otwarto, otwiera, wznowi~, wznowiono, przedłuży~, przedłużono, wydłuży*,
    uproszcz*, uprości*, ułatwi*, rozszerzy~, przyjm*, przyję~, wpuści~, wpuszczono, może ubiegać się,
    mogą (złożyć|otrzymać|uzyskać), mogą ubiegać się, wprowadzi~ (wiz*|program*), uzna~ za uchodź*, zalegalizowa*,
    wpuszczą
  door:undo = uchyli~, uchylono, uzna~ ..2 (bezprawn*|niezgodn*), zmieni~ decyzję
  door:appeal = odwoła*, skarg*, zaskarż*
  door:ban = zakaz wjazdu, zakazu wjazdu, zakazem wjazdu, zakaza~ wjazdu, odmówi~ ..3 wjazdu, odmówiono ..3 wjazdu,
    odmow* wjazdu, odmów* wjazdu, nie wpuści~, nie wpuszczono, nie wpuszcza*, wypch~ za, wypchnięto za, zawróci~,
    zawrócono, zawraca*, cofnęli z granicy, cofnięto z granicy, nie wjad*, nie wjedz*, tylko z paszport*,
    zamk* granic*, zamk* przejści*, wstrzyma~ wydawanie wiz, zaprzesta* wydawania wiz, przesta~ wydawać wiz*,
    nie będą mogli wjechać, nie mogą (wjechać|wjeżdżać)
  door:wish = złoży~ ..2 (wniosek|podanie), składa* wnios*, prosi~, poprosi~, proszą, wnioskowa~, ubiega* się,
    ubiegał*, czeka na, czekają na, czekał* na, chce, chcą, stara się, starał* się, wniosek o, wnioski o, wystąpi~ o,
    deklarowa* zamiar
  group = obywatel*, osób, osobom, ludzi, ludzie, uchodźc*, białorusin*, białorusink*, rosjan*, ukraińc*, ukraink*,
    erytrejczy*, afgańczy*, afganka, afgańsk*, irańczy*, czeczen*, migrant*, emigrant*, rodzin*, dezerter*,
    dziennikar*, aktywist*, wnioskodawc*, cudzoziem*, posiadacz*, uciekinier*, studen*, azylant*
  origin:absent = zaocznie, zaoczn*, pod nieobecność, za granicą, za granicą, zagranicą, za granicę, z zagranicy,
    na emigracji, z emigracji, emigrant*,
    na wygnaniu, mieszka (w|na|za), mieszkają (w|na), mieszkając* (w|na), przebywając* (w|na|za), przebywa (w|na|za),
    żyje w, żyjąc* (w|na), działając* (w|z), wygnan*, wyjecha~, uciekł*, opuści~ kraj, w wilnie, w warszawie,
    w berlinie, w tbilisi, poza krajem
  origin:charge = zaocznie, list* gończ*, wszczę~ ..3 (śledztw*|postępowani*|spraw*),
    wszczęto ..3 (śledztw*|postępowani*|spraw*), postawi~ ..3 zarzut*, postawiono ..3 zarzut*, oskarży~ zaocznie,
    skaza~ ..4 zaocznie, zaocznie ..4 (skaza~|skazano|aresztowano), wyrok* zaoczn*, zaoczn* wyrok*,
    ogłosi~ ..3 poszukiwan*, ogłosi~ ..2 ścigan*, rozesła~ list* gończ*, wysta~ nakaz aresztowania,
    wydał* nakaz aresztowania, wyznaczy~ nagrodę, wpisa~ ..3 (poszukiwan*|ścigan*)
  origin:label = uzna~ ..8 (ekstremist*|terroryst*|niepożądan*|agent*),
    uznano ..7 (ekstremist*|terroryst*|niepożądan*|agent*), uznan° ..4 (ekstremist*|terroryst*|niepożądan*|agent*),
    wpisa~ ..8 (ekstremist*|terroryst*|rejestr*|agent*|niepożądan*),
    wpisano ..7 (ekstremist*|terroryst*|rejestr*|agent*|niepożądan*), dopisa~ ..8 (ekstremist*|terroryst*|agent*),
    dopisa~ ..6 list*, dopisano ..8 (ekstremist*|terroryst*|agent*),
    ogłosi~ ..6 (ekstremist*|terroryst*|agent*|niepożądan*), list* osób zaangażowan* w działalność,
    list* ekstremist*, list* terroryst*, materiał* ekstremist*, organizacj* ekstremist*, formacj* ekstremist*
  origin:strip = pozbawi~ ..3 obywatelst*, pozbawion° obywatelst*, pozbawiono obywatelst*,
    odebra~ ..3 (obywatelst*|paszport*), odebrano ..3 (obywatelst*|paszport*), unieważni~ ..4 paszport*,
    unieważniono ..4 paszport*, anulowa~ ..4 paszport*, odmówi~ ..5 (paszport*|konsularn*),
    odmawia* ..5 (paszport*|konsularn*), nie wydaj* ..3 paszport*, nie przedłuża* ..3 paszport*,
    nie wymieni* paszport*, przesta* wydawać paszport*, konfiskat*, skonfiskowa~ ..2 (majątek|mieszkani*),
    zajęł* (majątek|mieszkani*)
  origin:drop = umorzy~ ..2 (śledztw*|postępowani*|spraw*), umorzono ..2 (śledztw*|postępowani*|spraw*),
    wycofa~ ..2 zarzut*, wycofano ..2 zarzut*, oczyści~ z zarzut*, uniewinni~, uniewinniono, ułaskawi~, ułaskawiono,
    amnesti*, wykreśli~ z (listy|rejestru), wykreślono z (listy|rejestru), usunięt* z listy, przywróci~ obywatelst*,
    uchyli~ wyrok
  bloc:CSTO = oubz, odkb, organizacj* układu o bezpieczeństwie zbiorowym
  bloc:CIS = ^wnp, wspólnot* niepodległych państw
  bloc:SCO = ^sow, szanghajsk* organizacj*
  bloc:EAEU = ^eaug, euroazjatyck* uni*
  bloc:UNION_STATE = państw* związkow*
  bloc:SCHENGEN = stref* schengen, krajach schengen, krajów schengen
  bloc:GCC = rad* współpracy zatoki
  boilerplate = czytaj także, czytaj też, czytaj więcej, przeczytaj też, przeczytaj także, zobacz także, zobacz też,
    wesprzyj nas, wspieraj nas, przekaż 1, subskrybuj, zapisz się, reklama, fot, materiał sponsorowany,
    wszelkie prawa, obserwuj nas
`;
