/** Names that hide a state, and idioms of desks, courts and channels. */
export const WIDER_IDIOMS = `
  noplace = helsińsk* (komitet*|fundacj*|grup*|federacj*), trybunał* ..3 strasburg*, strasbursk* trybunał*,
    w strasburgu, do strasburga, konwencj* genewsk*, genewsk* konwencj*,
    konwencj* (budapeszteńsk*|haska|haskiej|stambulsk*),
    porozumieni* mińsk*, mińsk* porozumieni*, konwencj* mińsk*, układ* warszawsk*, new york times, moscow times,
    washington post, po (rosyjsku|polsku|angielsku|niemiecku|białorusku|ukraińsku|gruzińsku|turecku|francusku|arabsku),
    język* (rosyjsk*|polsk*|angielsk*|niemieck*|ukraińsk*|białorusk*|tureck*),
    ulic* (warszawsk*|moskiewsk*|kijowsk*|berlińsk*),
    legia warszawa, dynamo kijów, spartak moskwa, dworzec gdański, pierogi ruskie, konwencj* wiedeńsk*,
    fundacj* helsińsk*, rozporządzeni* dublin*, telewizj* biełsat
  act:return/past = oddały ..4 (moskwie|mińskowi|pekinowi|ankarze|władzom),  wsadzono ..3 (samolot*|pokład*),
      wydał ..3 władzom, przekazano ..4 (organom|służbom|stronie)
  act:return/passive = odlecieli pod eskortą, odstawieni na granicę, przekazani służbom
  noun:return = deportacyjn*, przymusow* wyjazd*, wydanie ..2 (organom|władzom|stronie), powrót pod przymusem
  act:harm/past = podpali~ ..3 (drzwi|mieszkani*|dom|biur*), ktoś podpalił, ma poparzone, poparzono, pobili go,
    pobili ją
  noun:harm = zamach na życie, podpaleni*, próba podpalenia, napaść na
  noun:press = napis sprayem, pogróżk*, pogróżki
  act:press/past = doradził ..3 wyjazd, kazano mu wyjechać, kazano jej wyjechać, wysłano wezwanie, wezwanie wysłano
  cue:request/past = przysłało wniosek, przysłał* wniosek, przysłała wniosek, wpłynął wniosek, skierowała ..4 wniosek,
    wystąpiły o, wystąpiło o, dosłała wniosek
  cue:approve = warunki ekstradycji ..4 spełnione,  dopuszczalność wydania, prawnie dopuszczalne,
    wyraziła ..4 zgodę, wyraził ..4 zgodę, orzekł dopuszczalność
  cue:refuse = prawną niedopuszczalność, niedopuszczalność wydania, niedopuszczalne wydanie, prawnie niedopuszczalne
  cue:stop = wstrzymał wykonanie, wstrzymano wykonanie,
    zabezpieczenie tymczasowe
  step:prospect = do podpisania, upoważni~ ..3 ministra, wyraziła ..4 zgodę na rozpoczęcie, rozpoczęcie negocjacji
  step:force = wgrana do, wgrano ..3 (list*|baz*), trafiła do terminali
  list = spis ..5 poszukiwan*, lista poszukiwanych, listę uchylających, list* uchylających
  door:ban = nie zostanie wpuszczon°, nie został wpuszczony, nie została wpuszczona, niewpuszczon°
  door:open = przyznało ..3 ochronę, przyznał ..3 ochronę, przyznała ..3 ochronę, azyl w, azyl dla,
    doręczono ..2 decyzję
  origin:strip = unieważni~ ..6 paszport*, unieważniono ..3 paszport*, pozbawi~ ..2 obywatelstwa
  origin:charge = wyznaczy~ ..3 nagrod*, nagrody za informacje, skaza~ ..3 zaocznie, ciąży ..3 wyrok
  sign:refugee = legitymacj* uchodźc*, ofert* przesiedlenia, nabożeństw*, odmówił ostrzału, protestowa~,
    za udział w zakazanym
  profile:deserter_refused = odmówi~ ostrzału, odmówi~ ..2 (walki|strzelania|wyjazdu),
    unikani* służby wojskowej
  sign:labour = na budow*, bez patentu, patentu na pracę, komornicz*, migracj* zarobkow*
  cue:rumour = pogłosk*, wrzutk*, trafił spis, plotki o, anonimowy kanał
  cue:deny = nie potwierdził* ..3 doniesień, żadna ..3 nie potwierdziła, to kolejna wrzutka, dotąd ..3 nie sprawdzi*
  veto:sport = rozgrywając*, certyfikat* transfer*, siatkar*, wypożyczył*
  veto:history = kinach, koprodukcj*, festiwal*, peron, felieton
  veto:stats = eurostat*, kwartale, niż rok wcześniej
  act:abduct/past = wsadzono ..3 (busa|auta|samochodu|furgonetki), zgarnięto ..3 (bloku|ulicy|domu)
  noun:press = telefon* z (kgb|fsb|konsulatu|ambasady), grożono telefonicznie, wizyta funkcjonariuszy,
    wizyty funkcjonariuszy
  door:shut = odmówi~ przyjęcia wniosku, nie przyjęto wniosku, nie przyjęli wniosku, odmówi~ wszczęcia
`;
