/** Further ways to say what is done to people, official, colloquial and impersonal. */
export const WIDER_ACTS = `
  act:return/past = deportowa~, ekstradowa~, wydali~ z (kraju|terytorium), wydali~, wydalono, odesła~, odsyła~,
    wywiózł, wywiozła, wywieźli, wywieziono, odstawi~ ..3 (granic*|kraju), odstawiono ..3 granic*, odtransportowa~,
    wypch~, wypchną~, wypchnięto, wypychają, wypychali, cofną~ ..3 (granic*|białoru*|rosj*|kraju),
    cofnęli ..3 (granic*|białoru*), cofnięto, zawróci~ ..4 (granic*|białoru*|rosj*), zawrócono,
    przerzuci~ przez (granicę|płot|zaporę), wyrzuci~ ..3 (kraju|granicę), wyrzucono ..3 (kraju|granicę),
    siłą (wywieźli|odesłano|odesłali|wsadzono|wsadzili|zawrócono),
    przymusowo (odesła~|wywieźli|wywieziono|sprowadzono), wsadzi~ ..6 (samolot*|pokład|lot|czarter*),
    wsadzono ..6 (samolot*|pokład|lot|czarter*), załadowa~ ..5 samolot*, umieszczono ..3 pokład*,
    odprawi~ ..4 (samolot*|kraju), odlecia~ ..4 eskort*, odwieziono ..3 (granic*|lotnisk*),
    odwieźli ..3 (granic*|lotnisk*), sprowadzono ..3 (kraju|rosji|mińska|moskwy), repatriowa~,
    wysłano ..3 (samolotem|czarterem), wysła~ ..3 (samolotem|czarterem), dokona~ deportacji,
    w ramach readmisji (przekaza~|odesła~|przekazano|odesłano),
    pod eskortą (odesłano|wywieziono|odstawiono|odleciał|odleciała), doprowadzono do granicy,
    doprowadzili do granicy, doprowadzi~ do granicy, przymusowo wykonano powrót, wykonano decyzję o powrocie,
    przewieziono na granicę, przewieźli na granicę, opuści~ terytorium pod eskortą, zmusili do powrotu, cofnięto do,
    wyekspediowa~
  act:return/passive = deportowan°, deportowani, ekstradowan°, ekstradowani, wydalon°, wydaleni, wywiezion°,
    wywiezieni, odesłan°, odesłani, odstawion° ..3 (granic*|kraju), odstawieni, odprawion° z lotniska,
    odprawion° ..4 (lotnisk*|kraju), cofnięt°, cofnięci, zawrócon°, zawróceni,
    przymusowo (odesłan°|sprowadzon°|wywiezion°), wypchnięt°, wypchnięci, odtransportowan°, wsadzon° do samolotu,
    repatriowan°, doprowadzon° do granicy, przekazan° w ramach readmisji, przymusowo doprowadzon°, cofnięt° do
  act:return/base = deportować, ekstradować, wydalić, wydalać, odesłać, odsyłać, wywieźć, wypychać, wypchnąć,
    zawrócić ..3 (granic*|białoru*), cofnąć ..2 granic*, odstawić do, siłą odesłać, wsadzić do samolotu
  act:return/present = deportuje, deportują, wydala, wydalają, odsyła, odsyłają, odeślą, wywozi, wywożą, ekstraduje
  act:return:weak/past = przewieźli, przewieziono, przewiózł, przewiozła, wysłali do, wysłano do, wysłał do,
    przetransportowa~, odleciał do, poleciał do, trafił do, trafiła do, trafili do, przejęli go, przejęli ją,
    odebrali go, zabrano z lotniska
  act:return:weak/passive = przewiezion°, przetransportowan°, przewiezieni
  act:return:object/past = wyda~, przekaza~, odda~, oddano, zwróci~, zwrócono, wydawa~, przekazywa~, odstąpi~
  act:return:object/passive = wydan°, wydani, przekazan°, przekazani, oddan°, oddani, zwrócon°
  act:return:object/base = wydać, wydawać, przekazać, przekazywać, oddać, oddawać
  act:return:object/present = wydadzą, wydają, wyda, wyda się, przekażą, przekaże, przekazuje, przekazują, oddadzą,
    odda, oddaje
  noun:return = deportacj*, ekstradycj*, wydaleni*, wydalenie, wydania, wydaniem, wydaniu, wydanie,
    przymusow* (powr*|sprowadzeni*|odesłani*|wywózk*), odesłani*, odsyłani*, wywózk*, wywiezieni*, push back*,
    pushback*, pushbacki, wypychani*, wypchnięci*, zawracani*, zawróceni*, cofnięci* (granic*|białoru*),
    przekazani* (władz*|stron*|rosj*|białoru*|chin*), repatriacj*, dobrowoln* powr*, readmisj*, przekazania,
    wydawani*
  noun:given = wydanie, wydania, wydaniu, przekazanie, przekazania, przekazaniu, wydaniem
  act:detain/past = zatrzyma~, zatrzymywa~, aresztowa~, uwięzi~, uwięziono, ujął, ujęła, ujęli, ujęto, pojma~,
    pojmano, schwyta~, schwytano, złapa~, zgarnęli, zgarnął, zgarnięto, zakuli w kajdanki, skuli,
    osadzi~ ..3 (areszt*|więzieni*|ośrodk*), osadzono ..3 (areszt*|więzieni*|ośrodk*),
    umieści~ ..3 (areszt*|więzieni*|ośrodk*), umieszczono ..3 (areszt*|więzieni*|ośrodk*),
    wsadzi~ do (aresztu|więzienia|celi), wysła~ ..3 (aresztu|więzienia), trafi~ ..3 (aresztu|więzienia|celi|kratki),
    trafi~ ..3 ośrodka strzeżonego, tymczasowo aresztowa~, zastosowa~ ..3 (areszt|aresztowanie|środek),
    przedłuży~ ..4 (areszt*|aresztowani*), przedłużono ..4 (areszt*|aresztowani*),
    zdję~ ..3 (pokładu|samolotu|pociągu|autobusu|lotu), zdjęto ..3 (pokładu|samolotu|pociągu|autobusu|lotu),
    wyprowadzi~ ..3 (pokładu|samolotu|pociągu|autobusu), wyciągnęli ..3 (pociągu|autobusu|samolotu),
    nie wypuści~ z kraju, nie pozwoli~ ..4 (wsiąść|wylecieć|wyjechać|odlecieć), przechwyci~ ..3 (granic*|lotnisk*),
    zabra~ ..4 (komisariat*|komend*|policj*|areszt*), zabrano ..4 (komisariat*|komend*|policj*|areszt*),
    przewieźli ..3 (komisariat*|komend*|aresztu), doprowadzi~ ..3 (komisariat*|komend*|prokuratur*),
    spędzi~ ..4 areszcie, trzymano ..5 (areszcie|komisariat*|więzieni*|ośrodk*|celi), przetrzymuje, przetrzymują,
    przetrzymywa~, zatrzymują, zatrzymuje, aresztują
  act:detain/passive = zatrzyman°, zatrzymani, aresztowan°, aresztowani, uwięzion°, uwięzieni, ujęt°, pojman°,
    schwytan°, osadzon°, osadzeni, umieszczon° ..3 (areszt*|więzieni*|ośrodk*), przetrzymywan°, zdjęt° z pokładu,
    siedzi w (areszcie|więzieniu|celi), siedzi za kratkami, przebywa ..3 (areszcie|więzieniu),
    przebywa ..3 ośrodku strzeżonym, pozostaje ..3 (areszcie|więzieniu), czeka ..3 (areszcie|więzieniu|celi),
    przesiedzi~ ..3 areszcie, poza wolnością
  act:detain/base = zatrzymać, aresztować, tymczasowo aresztować, ująć, schwytać, osadzić
  act:detain:slang/past = zgarnęli, zgarnęła, zwinęli, zwinął, zdjęli, capnęli, zapuszkowali, przymknęli, zabrali,
    zabrała
  noun:detain = areszt, aresztu, aresztem, areszcie, areszty, aresztowani*, zatrzymani*, areszt ekstradycyjny,
    aresztu ekstradycyjnego, areszcie ekstradycyjnym, tymczasowe aresztowanie, tymczasowego aresztowania, ujęci*,
    pojmani*, uwięzieni*, osadzeni*, pozbawieni* wolności
  state:held = w areszcie, za kratkami, w więzieniu, w areszcie śledczym, w areszcie ekstradycyjnym,
    w areszcie domowym, w celi, w ośrodku strzeżonym, w ośrodku dla cudzoziemców, w kolonii karnej,
    w zakładzie karnym
  act:abduct/past = porwa~, uprowadzi~, uprowadzono, wciągnęli ..4 (samochod*|auta|furgonetk*|bus*|busa|vana),
    wciągnięto ..4 (samochod*|auta|furgonetk*|bus*|busa|vana),
    wepchnęli ..4 (samochod*|auta|furgonetk*|busa|bagażnik*|vana),
    wepchnięto ..4 (samochod*|auta|furgonetk*|busa|bagażnik*|vana), wrzucili ..3 (samochod*|bagażnik*|furgonetk*),
    wsadzili ..3 (samochod*|auta|furgonetk*|busa), wyciągnęli ..3 (mieszkani*|domu|taksówk*|samochod*), wywlekli,
    zabrali ..4 (nieznani|zamaskowani|mężczyźni|cywilu), zabrano ..3 (nieznan*|ulicy), wywieźli ..3 nieznan*,
    wywieziono ..3 nieznan*, nieznani ..4 (zabrali|wywieźli|wciągnęli|wepchnęli), z workiem na głowie,
    założyli ..2 worek, potajemnie (wywieźli|wywieziono|przewieziono), powalili na ziemię, założyli kajdanki,
    obezwładnili, wsadzili go do, wsadzili ją do, wepchnęli go do, wepchnęli ją do,
    zamaskowani ..3 (wywieźli|zabrali|wciągnęli|wepchnęli|wyciągnęli),
    ludzie w cywilu ..3 (wywieźli|zabrali|wciągnęli|wyciągnęli), zabrali go ..2 cywilu, zabrali ją ..2 cywilu
  act:abduct/passive = porwan°, porwani, uprowadzon°, uprowadzeni, wciągnięt° do, wepchnięt° do,
    wywiezion° w nieznanym
  act:vanish/past = znikną~, zniknęła, zniknęli, zniknęło, zaginą~, zaginęła, zaginęli, przepadł, przepadła,
    przepadli, przepadł bez wieści, ślad ..3 zaginął, urwał się kontakt, urwał się z nim kontakt, kontakt ..4 urwał,
    nie ma z nim kontaktu, nie ma z nią kontaktu, nie odbiera telefonu, nie wrócił do domu, nie wróciła do domu,
    nie daje znaku życia, telefon milczy, telefon ..2 milczy, odnalaz~ ..4 (areszcie|więzieniu|moskwie|mińsku|celi),
    odnalazła ..4 (areszcie|więzieniu|moskwie|mińsku), odnalazł ..4 (areszcie|więzieniu|moskwie|mińsku),
    odnaleziono ..3 (areszcie|więzieniu), pojawi~ ..3 (areszcie|sądzie|więzieniu|telewizji),
    miejsce pobytu ..3 nieznane, nie wiadomo gdzie jest, ostatni raz widziano, ostatni kontakt, nie odzywa się,
    milczy od, już się nie odezwał, nie pojawi~ się w pracy, nie dotarł do domu, nie dotarła do domu,
    słuch po nim zaginął, słuch po niej zaginął
  noun:abduct = porwanie, porwania, porwaniu, porwaniem, porwań, uprowadzeni*, zaginięci*, zniknięci*,
    wymuszon* zaginięci*, porywacz*
  act:harm/past = pobi~, pobito, zaatakowa~, napad~, napadł, napadli, postrzeli~, zastrzeli~, zastrzelono, otru~,
    otruto, zamordowa~, zabi~, zabito, rani~, raniono, ugodzi~, dźgną~, dźgnęli, dźgnęła, ugodzono, pchnął nożem,
    zadał ciosy, zadali ciosy, oblali ..2 (kwasem|benzyną), oblał ..2 (kwasem|benzyną),
    podpali~ ..3 (dom|samochód|mieszkanie|auto|drzwi), podpalono ..3 (dom|samochód|mieszkanie|auto|drzwi),
    wysadzi~ ..2 (samochód|auto), strzela~ do, otworzy~ ogień, skatowa~, pobili do nieprzytomności,
    złama~ ..2 (nos|szczękę|rękę|żebra), próbowa~ zabić, znaleziono martw*, znaleziono powieszon*
  act:harm/passive = pobit°, pobici, zaatakowan°, zaatakowani, postrzelon°, zastrzelon°, otrut°, zamordowan°,
    zamordowani, zabit°, zabici, ranion°, ranny, ranna, ugodzon°, dźgnięt°, napadnięt°, oblan° kwasem, skatowan°,
    znalezion° martw*
  noun:harm = atak na, ataku na, atakiem na, ataki na, napad na, napadu na, napaść na, napaści na, pobici*,
    zamach na, zamachu na, zamachem na, zabójstw*, morderstw*, mord na, otruci*, próba (zabójstwa|otrucia),
    próby (zabójstwa|otrucia), usiłowani* zabójstwa, nożownik*, podpaleni*
  act:press/past = grozi~, grożono, pogrozi~, zagrozi~, przeszuka~, przeszukano, przeszukiwa~,
    weszli do ..3 (biur*|siedzib*|mieszkan*|redakcj*), wkroczyli do, wtargnęli do,
    przyszli z (kontrol*|przeszukan*|nakaz*), przyszła ..2 kontrol*, skontrolowa~, nękali, nękał, nękano, nękają,
    zastrasza~, zastraszano, szantażowa~, prześladują, śledzi~, śledzono, wezwa~ na (przesłuchan*|rozmow*),
    wezwano na (przesłuchan*|rozmow*), przesłucha~, przesłuchano, przesłuchiwa~,
    zamkną~ ..3 (biur*|siedzib*|organizac*|fundac*|działalność|schronisk*),
    zamknęła ..3 (biur*|siedzib*|organizac*|działalność|schronisk*), zawiesiła działalność, zawiesił działalność,
    zaprzestała działalności, zmusi~ ..4 (zamknięcia|wyjazdu|opuszczenia),
    zmuszon° do (zamknięcia|wyjazdu|opuszczenia), zablokowa~ ..2 (konta|konto|rachunek), zamrożono (konta|konto),
    zamrozili konta, ukarano grzywną, zarekwirowano, skonfiskowa~, skonfiskowano,
    zabezpieczyli (komputery|telefony|laptopy), wypowiedziano ..2 lokal*, eksmitowa~,
    kazali ..3 (wyjechać|opuścić|wyprowadzić), namalowano, namalowali, namalował, pomazali, zdewastowa~,
    zdewastowano, otrzyma~ ..2 groźb*, dostał ..2 groźb*, dostała ..2 groźb*, dostają groźb*, dzwonią z groźb*,
    naciskają na, naciskali na, wywierają nacisk*, wywierali presję, wywiera presję, wzięli na celownik
  noun:press = przeszukani*, gróźb*, groźby, groźba, groźbami, zastraszani*, nękani*, nacisk* na, naciski, presj* na,
    presji na, kontrole, kontroli, kontrola, kontrolą, nalot, naloty, nalotu, nalotów, rewizj*, przesłuchani*,
    inwigilacj*, szantaż*, nagonk*, szykan*, litera z, literę z
  press:closed = zamknęła, zamknął, zamknięto, zamknięcie, zawiesiła działalność, zaprzestała działalności,
    zakończyła działalność
  act:release/past = zwolni~, zwolniono, wypuści~, wypuszczono, uwolni~, uwolniono,
    wyszedł ..2 (wolność|aresztu|więzienia), wyszła ..2 (wolność|aresztu|więzienia),
    wyszli ..2 (wolność|aresztu|więzienia), opuści~ ..2 (areszt|więzienie|mury), uchyli~ ..4 (areszt|aresztowani*),
    uchylono ..4 (areszt|aresztowani*), odzyska~ wolność, wrócił do domu, wróciła do domu,
    zmieni~ środek zapobiegawczy, odmówi~ ..3 (aresztowani*|aresztu), jest wolny, jest wolna, nie zastosował aresztu
  act:release/passive = zwolnion°, zwolnieni, wypuszczon°, wypuszczeni, uwolnion°, uwolnieni
  act:release/base = zwolnić, wypuścić, uwolnić
  noun:release = zwolnieni* z, uwolnieni*, wypuszczeni*
  release:from = aresztu, z aresztu, areszcie, aresztowani*, areszt, więzieni*, wolność, wolności, kaucj*,
    poręczeni*, dozór, kratek, celi, zatrzymani*, ekstradycj*, zakład* karn*, ośrodk*, sąd, mury
  answer:request = wniosek, wniosku, wnioskiem, wnioski, wniosków, żądanie, żądania, żądaniu, prośbę, prośby,
    prośbie, prośbą
  paper:request = wniosek o, wniosku o, wnioskiem o, wnioski o, wniosków o, prośb* o, żądani* (wydania|ekstradycji),
    wniosek, nota w sprawie, dokument* o
  paper:order = decyzj* o, postanowieni* o, orzeczeni* o, nakaz*, zgod* na, zgodę na, zarządzeni* o, wyrok o,
    zezwoleni* na
  paper:step = spraw* o, sprawie, postępowani* o, postępowani* w sprawie, areszt, procedur*, posiedzeni* w sprawie,
    w przedmiocie, rozpraw* o, kwesti*
  paper:treaty = umow* o, umów o, traktat* o, konwencj* o, ustaw* o, protok* o, porozumieni* o, statystyk*
  press:group = organizacj*, fundacj*, inicjatyw*, redakcj*, stowarzyszeni*, hostel*, schronisk*, szkoł*, księgarni*,
    kawiarni*, bar, barze, klub*, diaspor*, emigrant*, uchodźc*, białorusin*, rosjan*, aktywist*, obrońc*, biur*,
    portal*, mieszkani*, centrum, kościoł*, cerkw*, cerkiew, dom kultury
  soldiers = żołnierz*, agent*, służb*, funkcjonariusz*, oficer*, wywiad*, kontrwywiad*, żandarm*, bojówk*,
    kadyrowc*, komandos*, najemnik*, siłowik*, siłowicy, siepacz*
  unknown:men = nieznan* (mężczy*|sprawc*|osob*|ludzi*|napastni*), nieznani, zamaskowan*, uzbrojeni ..2 mężczyźni,
    uzbrojon* (mężczyzn*|ludzi*), w cywilu, po cywilnemu, w kominiark*, w maskach, bez mundurów, tajniac*
  law:absent = zaoczn*, pod nieobecność, pod jego nieobecność, pod jej nieobecność
`;
