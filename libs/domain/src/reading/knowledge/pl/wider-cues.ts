/** Further words of refusal, approval, request, plea, fear, plan, rumour and denial, and the words that place states. */
export const WIDER_CUES = `
  cue:neg = nie, bez, ani, nigdy, wcale nie, bynajmniej, zamiast, nie ma, nie będzie, nie było, nie zostanie,
    nie zamierza, nie zamierzają, nie planuje
  cue:nobody = nikt, nikogo, nikomu, nikim, żaden, żadnego, żadnej, żadna, żadne, żadnych, żadnemu, ani jeden,
    ani jednego, ani razu, nic takiego
  cue:refuse = odmówi~, odmówiono, odmawia, odmawiają, odmówić, odrzuci~, odrzucono, odrzucon°, oddali~, oddalono,
    nie zgodzi~, nie wyrazi~ zgody, nie zezwoli~, nie uwzględni~, nie dopuści~, nie widzi podstaw,
    nie znalazł podstaw, nie znalazła podstaw, brak podstaw, nie może zostać wydan°, nie może być wydan°,
    nie zostanie wydan°, nie trafi do, nie wyda, nie wydadzą, stwierdzi~ niedopuszczalność,
    stwierdzono niedopuszczalność, stwierdzi~ prawną niedopuszczalność, niedopuszczaln*, uzna~ ..3 niedopuszczaln*,
    odmow*, odmowa, odmową, odmownie, stanął po stronie, stanęła po stronie, prawomocnie odmówi~, sprzeciwi~,
    wskazując na ryzyko, nie zgodzi~ się na, nie zgodzono się, wniosek oddalono, odmówiwszy
  cue:stop = wstrzyma~, wstrzymano, wstrzyman°, wstrzymać, zawiesi~, zawieszono, zawieszon°, zawiesić, uchyli~,
    uchylono, uchylon°, uchylić, zakaza~, zakazano, zablokowa~, zablokowano, anulowa~, unieważni~, unieważniono,
    cofnął ..3 (zgodę|decyzję), zamrozi~, zamrożono, odroczy~, odroczono, przerwa~, przerwano, umorzy~, umorzono,
    powstrzyma~, powstrzymano, zapobieg*, zapobiegł, nie dopuścić do, środek tymczasowy, środka tymczasowego,
    środki tymczasowe, zabezpieczeni*, uznał ..3 (bezprawn*|nielegaln*|niezgodn*),
    uznano ..3 (bezprawn*|nielegaln*|niezgodn*), skierowa~ ..4 ponownego rozpoznania, do ponownego rozpoznania,
    moratorium, uratowa~ przed, uniknął, uniknęła, zniós~, zniesion°, wycofa~ ..2 (wniosek|zgodę)
  cue:approve = zgodzi~ się, zgodził*, zezwoli~, zezwolono, zezwala, zatwierdzi~, zatwierdzono, zatwierdzon°,
    zaakceptowa~, dopuści~, dopuszczaln*, uzna~ ..4 (dopuszczaln*|zasadn*|zgodn*|legaln*),
    uznano ..4 (dopuszczaln*|zasadn*), stwierdzi~ ..3 dopuszczalność, stwierdzi~ dopuszczalność, nie ma przeszkód,
    nie widzi przeszkód, brak przeszkód, nie dopatrzy~ się przeszkód, orzek~, orzekł, orzekła, orzeczono, podtrzyma~,
    podtrzymano, utrzyma~ w mocy, utrzymano w mocy, nakaza~, nakazano, zarządzi~, zarządzono, postanowi~,
    postanowiono, zdecydowa~ o, zdecydowa~, zdecydowano, przychyli~ się, przychylił*, uwzględni~ wniosek,
    wyrazi~ zgodę, wyrażono zgodę, da~ zielone światło, dali zielone światło,
    podpisa~ ..2 (nakaz|decyzję|zgodę|postanowienie), wyda~ (nakaz|zgodę|decyzję|postanowienie),
    oddali~ ..3 (zażaleni*|odwołani*|apelacj*|skarg*), odrzuci~ ..3 (zażaleni*|odwołani*|apelacj*|skarg*),
    przegra~ ..2 apelacj*, skaza~ na, prawomocn*, podlega (wydaniu|deportacji|ekstradycji), ma zostać wydan°,
    gotow* wydać, podpisał zgodę, minister zgodził, wyraziła zgodę, ostatecznie zgodził, uznał wniosek za zasadny,
    prawomocnie zgodził, zaaprobowa~, da~ zgodę
  cue:request/past = zażąda~, zażądano, żąda, żądają, żądała, żądał, domaga się, domagają się, domagał się,
    domagała się, domagali się, zwróci~ się (o|do|z), zwrócił*, wystąpi~ (o|z), wystąpiono o, wnioskuje, wnioskują,
    wnioskowa~, złoży~ ..3 wniosek, wysła~ ..4 wniosek, przesła~ ..4 (wniosek|dokumenty), skierowa~ ..4 wniosek,
    ponowi~ ..2 (wniosek|żądanie|prośbę), prosi o, prosi~, poprosi~, prosiła,
    chce (odzyskać|dostać|wydania|sprowadzić), chcą (odzyskać|wydania|sprowadzić), nalega, nalegają, ściga, ścigają,
    ścigała, ścigał, poszukuje, poszukują
  cue:request = wniosek, wniosku, wnioskiem, wnioski, żądani*, prośb*, prośbę
  cue:plea = apeluje, apelują, apelujemy, apelował*, apelowali, apel, apelu, wzywa, wzywają, wzywamy, wezwa~,
    wezwano, błaga, błagają, błagamy, prosimy, proszą ..2 nie, prosi ..3 nie, ostrzega, ostrzegają, ostrzegł,
    ostrzegła, ostrzegli, przestrzega, przestrzegają, list otwarty, liście otwartym, petycj*, petycję, biją na alarm,
    bije na alarm, alarmuje, alarmują, zaniepokojen*, zaniepokojeni*, wyrazi~ zaniepokojenie, nie wydawajcie,
    nie deportujcie, nie powinn*, musi powstrzymać, muszą powstrzymać, domaga się wstrzymania, pilnie, natychmiast,
    naruszyłoby, narusza, interweniuje, interweniują
  cue:fear = obawia, obawiają, obawiał*, obawiam, obawy, obaw, boi się, boją się, boję się, bał się, bała się,
    lęk przed, lęka się, lękają się, żyje w lęku, żyją w lęku,
    strach*, grozi, grożą, groziłaby, groziłoby, groziło, grozić, ryzyko, ryzyka, ryzykiem, ryzykuje, ryzykują,
    groźb*, zagrożen*, zagraża, niebezpieczeńst*, prawdopodobn*, perspektyw*, niepokoi, niepokoją, nie wyklucza,
    nie wykluczają, podejrzewa, szans*
  cue:may = może, mogą, mógł*, mogł*, mogłab*, mógłby, mogliby, być może, możliw*, zapewne, pewnie, prawdopodobnie,
    chyba, możemy, zdoła
  cue:if = jeśli, jeżeli, gdyby, czy, w razie, w przypadku, o ile, pod warunkiem, przy próbie, gdybym, jakby
  cue:would = byłby, byłaby, byłoby, zostałby, zostałaby, zostaliby, by
  cue:will = będzie, będą, będę, zostanie, zostaną, wkrótce, niebawem, jutro, lada dzień, w najbliższych dniach,
    niedługo, czeka go, czeka ją, pojutrze
  cue:consider = rozpatruje, rozpatrzy, rozpatrują, rozpatrywa~, rozważa, rozważają, bada, badają, rozpozna,
    rozpoznaje, analizuje
  cue:plan = planuje, planują, planował*, zamierza, zamierzają, zamierzał*, przygotowuje, przygotowują, proponuje,
    proponują, zaproponowa~, chce, chcą, chciał*, obiecuje, obiecał*, próbuje, próbują, próbował*, próba, próbę,
    próby, próbie, próbą, szykuje, szykują, zapowiada, zapowiedzi*, zapowiadają, ma zamiar, zacznie, zaczną
  cue:expect = oczekuje, oczekują, spodziewa, spodziewają, przewiduje, liczy na
  cue:deny = zaprzeczy~, zaprzecza, zaprzeczają, zaprzeczano, zdementowa~, dementuje, dementują, nieprawd*, fałszyw*,
    fejk*, fake news*, kłamstw*, zmyślon*, zmyśl*, dezinformacj*, bzdur*, nie potwierdza, nie potwierdzają,
    nie potwierdzi~, niezgodn* z prawdą, wyssan* z palca, fałszywk*
  cue:baseless = to fejk, fejk, dezinformacj*, bezpodstawn* plot*, wyssan* z palca, fałszywk*, nieprawdziw*,
    zmyślon*, nie ma takiego projektu
  cue:appeal = zaskarży~, zaskarżono, zaskarżeni*, zaskarż*, odwoła~ się, odwołał*, odwołani*, odwoła, zażaleni*,
    apelacj*, kasacj*, skarg*, skarżył*, sprzeciw*, przeciw, przeciwko, protest*, protestowa~, potępi*, krytyk*,
    walczy
  cue:avoid = uniknąć, unikając, ukrywa się przed, ukrywał się przed, uciekając przed, by nie, aby uniknąć,
    w obawie przed
  cue:threat = zagrozi~, grozi~, grozili, groził, groziła, straszy, straszą, straszył, straszyli, szantażował
  cue:rumour = rzekomo, rzekom*, podobno, jakoby, ponoć, pogłosk*, plotk*, plotki, telegram*, kanał ..3 telegram*,
    nieoficjaln*, nieoficjalnie, niepotwierdz*, według kanał*, anonimow*, przeciek*, źródł* ..2 twierdz*,
    w mediach społecznościowych krąż*, krążą, krąży, nie udało ..3 potwierdzić, brak oficjalnego potwierdzenia,
    prokremlowsk*, bliski* kremlowi, miał ..2 (włączyć|przekazać|podpisać), mieli ..2 (przekazać|podpisać)
  cue:channels = telegram*, plotk*, anonimow* kanał*, prokremlowsk*
  cue:told = poinformowa~ o, poinformowano o, potępi*, donosi o, doniesieni* o, informuje o, dowiedział* się o,
    potwierdził* fakt, fakt*, doszło do, miała miejsce, miało miejsce, odbyła się, ujawni~, opisa~
  cue:after = po, w wyniku, z powodu, mimo, pomimo, wskutek, na skutek, w odpowiedzi na, w związku z, w następstwie,
    tuż po
  cue:before = przed, zanim, do czasu, w przeddzień
  cue:first = mnie, mi, my, nas, nam, nami, mój, moja, nasz, nasza, nasi
  cue:history = wcześniej, na przykład, kiedyś, w przeszłości, przed laty, lat temu, kilka lat temu, w ubiegłym roku,
    w zeszłym roku, rok temu, w latach, przypomnijmy, dawniej, swego czasu, w ostatnich latach, głośn* spraw*
  cue:confirm = potwierdzi~, potwierdza, potwierdzają, potwierdzono, przyzna~ że, przyznał, przyznała, przyznali,
    ogłosi~
  cue:exclude = wykluczy~, wyklucza, wykluczon*
  cue:be = zostać, zostanie, zostaną, będzie, będą, być
  aux:be = był, była, było, byli, były, został, została, zostało, zostali, zostały, jest, są
  link:that = że, żeby, aby, iż, by
  link:break = ale, jednak, gdy, kiedy, chociaż, choć, ponieważ, bo, gdyż, który, która, które, którzy, którego,
    której, któremu, którą, którym, których, gdzie, skąd, podczas gdy, lecz, natomiast, zanim, tymczasem, dlatego, a
  link:relative = który, która, które, którzy, którego, której, któremu, którą, którym, których, gdzie, skąd
  link:and = i, oraz, lub, albo, a także
  way:to = do, władzom, stronie, służbom, rosyjskim, białoruskim, chińskim, irańskim, tadżyckim, tureckim,
    pogranicznikom, funkcjonariuszom, organom, milicji, policji
  way:from = z, ze, z terytorium, spod
  way:in = w, we, na terytorium, na granicy, na terenie
  way:by = przez
  way:via = przez terytorium, tranzytem przez
  way:with = między, pomiędzy, z władzami
  way:skip = stolicy, stołecznym, republiki, republice, republiką, lotnisku, lotnisko, sąsiedniej, sąsiednim,
    sąsiedniego, międzynarodowym, mieście, miasta, miejskim, terytorium, kraju, północnej, południowej, ojczyzny
  way:fled = uciekł (z|ze), uciekła (z|ze), uciekli (z|ze), wyjechał (z|ze), wyjechała (z|ze), wyjechali (z|ze),
    zbiegł (z|ze), zbiegła (z|ze), zbieg* z, wyemigrował* z, obywatel*, obywatelk*, rodem z, na wniosek, wniosek,
    wniosku, wnioskiem, na żądanie, żądanie, na prośbę, na polecenie, na zlecenie, zlecenie, poszukiwan° przez,
    poszukiwan°, ścigan° przez, ścigan°, ściga, uchodźc* (z|ze), aktywist* (z|ze), aktywistk* (z|ze),
    działacz* (z|ze), dziennikarz* (z|ze), dziennikark* (z|ze), opozycjonist* (z|ze), dezerter* (z|ze),
    bloger* (z|ze), górnik* (z|ze), programist* (z|ze), student* (z|ze), adwokat* (z|ze), nauczyciel* (z|ze),
    pochodząc* (z|ze), pochodzi z, wypędzon° (z|ze), przybył* (z|ze), przyjecha* (z|ze), skazan° (w|na),
    oskarżon° (w|na), wyrok* (w|na), prokuratury, służb, w interesie, rodzin* (z|ze), przybyłych z
  asker = wniosek, wniosku, wnioskiem, wnioski, żądani*, prośb*, list* gończ*, nakaz* aresztowania, reżim*, zarzut*,
    opozycja, opozycji, opozycją
  placeword = mieście, miasto, miasta, stolicy, stolica, obwodzie, prowincji, okolicach, granicy, granicą, regionie,
    kurorcie
  airport = lotnisk*, port lotniczy, portu lotniczego, porcie lotniczym
  rank = major*, pułkownik*, kapitan*, pilot*, dezerter*, krytyk*, zbieg*
  person:self = on, ona, go, ją, jego, jej, niego, niej, mu, nim, nią, mężczyzn*, kobiet*, aktywist*, dziennikar*,
    bloger*, dezerter*, białorusin, białorusina, rosjanin, rosjanina, uciekinier*, opozycjonist*
  speaker = powiedzia~, poinformowa~, oświadczy~, stwierdzi~, doda~, zaznaczy~, podkreśli~, wyjaśni~, relacjonuje,
    opowiada, mówi, mówią, twierdzi, twierdzą, pisze, napisał, napisała, dodaje, tłumaczy, utrzymuje, zdaniem,
    według, cytuje, prawnik*, prawniczk*, prawnicy, adwokat*, mecenas*, rzecznik*, rzeczniczk*, prezes*, ekspert*,
    minister*, prezydent*, pełnomocni*, obrończyni, obrona, obrońca, sędzia, prokurator, ambasador*, politolog*,
    socjolog*, źródł*, portal*, agencj*, szef*, dyrektor*, żona, autor*
  style:official = komunikat, sąd postanowił, sąd stwierdził, ministerstwo informuje,
    ministerstwo spraw zagranicznych informuje, postanowieniem z dnia, w imieniu rzeczypospolitej, zawiadamia,
    rzecznik prasowy informuje, biuro prasowe, biura prasowego, informuje że, podaje do wiadomości, z dniem
`;
