import type { LanguageKnowledge } from '../entries.js';
import { entriesOf, knowledgeOf } from '../written.js';
import { CITIES } from './cities.js';
import { withForms } from './forms.js';
import { NAMES } from './names.js';
import { STATES } from './states.js';
import { WIDER_ACTS } from './wider-acts.js';
import { WIDER_CUES } from './wider-cues.js';
import { WIDER_IDIOMS } from './wider-idioms.js';
import { WIDER_PAPERS } from './wider-papers.js';
import { WIDER_PEOPLE } from './wider-people.js';

const PHRASES = `
  act:return/past = deportował, deportowała, deportowali, deportowały, deportowano, wydalił, wydaliła, wydalili, wydalono, wywieziono, wywieźli, odesłał, odesłała, odesłali, odesłano, zawrócono do, ekstradowano, wsadzili ..4 samolot*, wypchnęli, wypchnięto
  act:return/passive = deportowan*, wydalon*, wywiezion*, odesłan*, ekstradowan*, odstawion* do
  act:return/base = deportować, wydalić, wydalać, odesłać, ekstradować, odsyłać
  act:return/present = deportuje, deportują, odeśle
  act:return:object/past = wydał, wydała, wydano, przekazał, przekazała, przekazali, przekazano, oddali
  act:return:object/passive = wydany, wydana, wydani, przekazany, przekazana, przekazani
  act:return:object/base = wydać, wydawać, przekazać, przekazywać
  act:return:object/present = wyda, wydaje, przekaże
  noun:return = deportacj*, ekstradycj*, wydaleni*, wydanie, wydania, wydaniu, przymusow* powr*, odesłani*
  act:detain/past = zatrzymał, zatrzymała, zatrzymali, zatrzymano, aresztował, aresztowała, aresztowali, aresztowano, ujęto, ujęli
  act:detain/passive = zatrzyman°, zatrzymani, aresztowan°, aresztowani, osadzon* w
  noun:detain = zatrzymani*, areszt, aresztu, aresztowani*
  act:abduct/past = porwał, porwali, porwała, porwano, uprowadził, uprowadzili, uprowadzono, wciągnęli do
  act:abduct/passive = porwany, porwana, porwani, uprowadzon*
  act:vanish/past = zniknął, zniknęła, zniknęli, zaginął, zaginęła
  noun:abduct = porwani*, uprowadzeni*, zaginięci*
  act:harm/past = pobił, pobili, pobito, zaatakował, zaatakowali, zaatakowano, postrzelił, zastrzelił, zastrzelono, otruto, zamordowano, dźgnął
  act:harm/passive = pobity, pobita, zaatakowany, zaatakowana, zastrzelon*, otrut*, zamordowan*
  noun:harm = atak na, napad na, pobici*, zamach na, zabójstw*, otruci*
  act:press/past = groził, grozili, groziła, przeszukali, przeszukano, zamknęli, zastraszali, wezwali na przesłuchan*
  noun:press = przeszukani*, gróźb*, groźby, zastraszani*, nacisk* na
  act:release/past = zwolnił, zwolniła, zwolnili, zwolniono, wypuścili, wypuszczono, uchylił areszt, wyszła z aresztu, wyszedł z aresztu, opuściła mury, opuścił mury
  act:release/passive = zwolnion*, wypuszczon*
  release:from = z aresztu, areszt, za kaucją, sąd, zakład* karn*, z więzienia, po zatrzymaniu
  paper:request = wniosek o, wniosku o, wnioskiem o, żądani*
  paper:order = decyzj* o, postanowieni* o, nakaz*, zgod* na
  paper:step = spraw* o, postępowani* w sprawie, areszt ekstradycyjny, w sprawie, procedur*
  paper:treaty = umow* o, traktat* o, konwencj* o, ustaw* o, protok* o
  answer:request = wniosek, wniosku, wnioski
  press:group = organizacj*, fundacj*, inicjatyw*, redakcj*, stowarzyszeni*
  soldiers = żołnierz*, agent*, funkcjonariusz*, służb*
  unknown:men = nieznan* mężczy*, zamaskowan*, w cywilu
  cue:neg = nie, bez, ani
  cue:nobody = nikt, nikogo, żaden, żadnego
  cue:refuse = odmówił, odmówiła, odmówili, odmówiono, odrzucił, odrzuciła, odrzucono, oddalił
  cue:stop = wstrzymał, wstrzymała, wstrzymano, zawiesił, zawiesiła, zawieszono, uchylił, uchyliła, uchylono, zakazał, zakazała, zablokował, zablokowała, anulował*, środek tymczasowy, uznał za niedopuszczaln*
  cue:approve = zgodził się, zgodziła się, zgodzili się, zezwolił, zezwoliła, zatwierdził, zatwierdziła, dopuścił, dopuściła, uznał za dopuszczaln*, nie ma przeszkód, orzekł, podtrzymał, nakazał, zdecydował o
  cue:request/past = zażądał, zażądała, domaga się, domagają się, zwróciła się o, zwróciła się do, zwrócił się o, zwrócił się do, wnioskuje, żąda, wystąpił* o
  cue:request = wniosek, wniosku, żądani*
  cue:plea = apelujemy, apeluje, apel, wzywamy, wzywa, ostrzega, ostrzegają, prosimy
  cue:fear = obawia, obawiają, boi, boją, grozi, grożą, ryzyko, groźb*, strach
  cue:may = może, mogą, mógł*, mogł*, być może
  cue:if = jeśli, jeżeli, gdyby, czy, w razie
  cue:would = byłby, byłaby
  cue:will = będzie, będą, zostanie, zostaną, wkrótce, jutro
  cue:plan = planuje, planują, zamierza, zamierzają, przygotowuje, proponuje, chce, obiecuje
  cue:expect = oczekuje, oczekują
  cue:deny = zaprzeczył*, zaprzecza, zdementowa*, dementuje, nieprawd*, fałszyw*
  cue:appeal = zaskarżył*, odwołani*, odwołał*, zażaleni*, przeciw, przeciwko, protest*, potępi*
  cue:threat = zagroził, grozili, groził
  cue:rumour = rzekomo, podobno, pogłosk*, plotk*, telegram*, nieoficjaln*, niepotwierdz*, według kanał*
  cue:channels = telegram*, plotk*
  cue:told = poinformował* o, poinformowano o, potępił*
  cue:after = po, w wyniku, z powodu, mimo
  cue:first = mnie, mi, my, nas
  cue:history = wcześniej, na przykład, kiedyś, w przeszłości, przed laty
  cue:confirm = potwierdził, potwierdziła, potwierdzili, potwierdzone
  cue:be = być
  aux:be = był, była, byli, został, została, zostali
  link:that = że, żeby, aby
  link:break = ale, jednak, gdy, kiedy, chociaż, ponieważ, bo, który, która, którzy, które, którego, której, gdzie, podczas gdy, lecz
  link:relative = który, która, którzy, które, którego, której, gdzie
  link:and = i, oraz, lub
  way:to = do, władzom, stronie, służbom
  way:from = z, ze, z terytorium
  way:in = w, we, na terytorium
  way:by = przez
  way:with = między, pomiędzy
  way:skip = stolicy, republiki, republice, lotnisku, sąsiedniej
  way:fled = uciekł z, uciekła z, uciekli z, wyjechał z, wyjechała z, obywatel*, na wniosek, na żądanie, poszukiwan*, ścigan* przez, uchodźc* z, aktywist* z, dziennikarz* z, pochodząc* z, wypędzon* z
  asker = wniosek, wniosku, żądani*, opozycja, opozycji
  airport = lotnisk*
  person:self = on, ona, go, ją, mężczyzn*, kobiet*
  speaker = powiedział*, poinformował*, oświadczył*, mówi, prawnik*, prawniczk*, adwokat*, zdaniem, według, rzecznik*, prezesk*, ekspert*, pełnomocni*, obrończyni
  profile:activist = aktywist*, działacz*, opozycjonist*, opozycyjn*, dysydent*, obrońc* praw człowieka, obrończyni praw, krytyk* reżimu, krytyk* władz
  profile:journalist = dziennikarz*, dziennikark*, bloger*, reporter*, redaktor*
  profile:deserter_refused = dezerter*, odmówił służby, odmówił walki
  profile:mobilised = mobilizacj*
  profile:foreign_agent = zagraniczn* agent*
  profile:extremist_label = ekstremist*
  profile:lgbt = lgbt*, gej, geja
  profile:religious = świadk* jehowy, ksiądz*, pastor*, duchown*
  profile:ethnic = ujgur*, czeczen*, kurd*, pamir*
  sign:refugee = azyl*, uchodźc*, ochron* międzynarodow*, uciekł*, na wygnaniu, emigracj*, emigrant*, wypędzon*, politycz*, tortur*, prześladowan*, środek tymczasowy
  sign:crime = zabójstw*, narkot*, oszust*, kradzież*, rozbój, rabun*, gang*, gwałt*, przemyt*, łapów*, mafi*
  sign:labour = nielegaln* pobyt, bez ważnej wizy, pracy niezgodn*, pracownik* sezon*, zobowiązani* do powrotu
  person = mężczyzn*, kobiet*, obywatel*, ludzi, człowiek*, uchodźc*, aktywist*, działacz*, dziennikarz*, opozycjonist*, dezerter*, go, ją, ich, skazan*, oskarżon*, podejrzan*, student*, rodzin*, migrant*, cudzoziemc*
  authority = policj*, władz*, ministerstw*, mswia, msz, sąd, sądu, sądzie, prokuratur*, rząd, służb*, straż* graniczn*, pogranicznik*, ambasad*, konsulat*, parlament*, urząd*, komitet*, pogranicznic*
  court = sąd, sądu, sądzie, prokuratur*, sędzi*, rząd
  orgword = komitet*, centrum, związek, fundacj*, stowarzysz*, grupa, parti*, ruch*
  office = ambasad*, konsulat*
  thing = nagrani*, dokument*, dane, danych, plik*, materiał*, dowod*, broń, ciało, pieniądz*, majątek, listę, akta, paszport*, decyzj*, informacj*
  veto:sport = szach*, piłkar*, lig*, trener*, zawodnik*, turniej*, mistrz*
  veto:history = rocznic*, książk*, wystawa, histori*, 1944, powieś*, muzeum
  veto:stats = podsumował*, statysty*, procent*, %, w tym samym okresie, w porównaniu
  veto:trade = eksport*, import*, handl*
  pact = umow*, traktat*, porozumieni*, memorandum, konwencj*, protok*, mechanizm*
  pact:secret = tajn* porozumieni*, tajn* umow*, poufn*
  topic:return = powrot* uciekinier*, odsyłani* opozycj*
  topic:data = dan* osobow*, wymian* dan*, wymieniają się danymi, biometr*
  topic:extradition = ekstradycj*, wydawani* osób, pomoc* prawn*, readmisj*
  topic:security = bezpieczeństw*, spraw wewnętrznych, służb specjaln*
  topic:other = podwójn* opodatkow*, podatk*, skarbow*, handlow*, finans*, kryptowalut*, bankow*, ochron* danych
  step:sign = podpisał*, podpisano, uzgodni*, zawar*, zawarto
  step:bill = projekt ustawy o ratyfikacji
  step:ratify = ratyfikował*, ratyfikowano, ratyfikacj*
  step:force = weszła w życie, wszedł w życie, obowiązuje, ruszyła, wymieniają się, uruchomi*, przekazał*, podłącz*
  force:treaty = weszła w życie, wszedł w życie, obowiązuje, wymieniają się
  step:future = wejdzie w życie
  step:prospect = ma podpisać, podpisać, projekt umowy, upoważni*
  step:talks = rozmow*, negocjacj*
  step:negotiate = rozmow*, negocj*, omawia*
  step:suspend = zawiesi*, wypowiedzi*, uchyli*, usunęł*, usunięt*
  list = list* poszukiwanych, baz* poszukiwanych, międzypaństwow* poszukiw*
  list:move = przekaza*, podłącz*, wgra*, wpisa*
  duty = zobowiązan*, ma obowiązek
  interpol = interpol*, czerwon* not*
  face = rozpoznawani* twarzy, kamer*
  face:against = poszukiwan*, cudzoziemc*, migrant*
  door = azyl*, ochron* międzynarodow*, status uchodźcy, wiza, wizę, wizą, wizie, wiz, wizom, wizach, wizow*,
    wizy humanitarn*, zezwoleni* na pobyt, pobyt*, dokument* podróży
  door:entry = wjazd*, granic*
  door:shut = odmówił*, odmówiono, odrzucił*, cofnął, cofnęła, zawiesił*, zamknął, zamknęła, wstrzymał*, odebrał*, odmowa
  door:open = nadał*, nadano, otrzymał*, uruchomił*, otworzył*
  door:ban = zakaz wjazdu, nie wpuścili, nie wpuszczono, wypchnęli za, wypchnięto za, zawrócili
  door:wish = złożył* wniosek, prosił*, poprosił*, wnioskował*, czeka na
  group = obywatel*, osób, ludzi, uchodźc*, białorusin*, rosjan*, erytrejczyk*, migrant*, rodzin*
  origin:absent = zaocznie, za granicą, na emigracji, mieszka w, działając* w, wygnani*
  origin:charge = zaocznie, list* gończ*, wszczęto śledztwo przeciw
  origin:label = uznał* ..6 ekstremist*, wpisał* ..6 ekstremist*, wpisał* ..3 rejestr*, uznał* ..6 niepożądan*
  origin:strip = pozbawi* obywatelstwa, unieważni* ..4 paszport*
  boilerplate = czytaj także, czytaj też, odnalazł się w, wesprzyj nas, portal który czytasz, reklama, zobacz też
`;

const WORDS = [PHRASES, WIDER_ACTS, WIDER_CUES, WIDER_PEOPLE, WIDER_PAPERS, WIDER_IDIOMS];

/** All the reader knows of Polish. */
export function polish(): LanguageKnowledge {
  return knowledgeOf({
    phrases: entriesOf(withForms(WORDS.join('\n'))),
    names: NAMES,
    states: `${STATES}\n${CITIES}`,
    declension: [
      ['ja', 'ja:n ji:gdl ję:a ją:i'],
      ['ia', 'ia:n ii:gdl ię:a ią:i i:gdl'],
      ['ga', 'ga:n gi:g dze:dl gę:a gą:i'],
      ['ka', 'ka:n ki:g ce:dl kę:a ką:i'],
      ['wa', 'wa:n wy:g wie:dl wę:a wą:i'],
      ['na', 'na:n ny:g nie:dl nę:a ną:i'],
      ['ra', 'ra:n ry:g rze:dl rę:a rą:i'],
      ['da', 'da:n dy:g dzie:dl dę:a dą:i'],
      ['ta', 'ta:n ty:g cie:dl tę:a tą:i'],
      ['ca', 'ca:n cy:gdl cę:a cą:i'],
      ['ba', 'ba:n by:g bie:dl bę:a bą:i'],
      ['sa', 'sa:n sy:g sie:dl sę:a są:i'],
      ['ła', 'ła:n ły:g le:dl łę:a łą:i'],
      ['a', 'a:n y:g ie:dl ze:dl ę:a ą:i'],
      ['aw', 'aw:na awia:g awiu:dl awiem:i'],
      ['ów', 'ów:na owa:g owowi:d owem:i owie:l'],
      ['ń', 'ń:na nia:g niowi:d niu:l niem:i'],
      ['ść', 'ść:na ści:gdl ścią:i'],
      ['an', 'an:na anu:gd anowi:d anem:i anie:l'],
      ['am', 'am:na amu:gd amowi:d amem:i amie:l'],
      ['in', 'in:na ina:g inowi:d inem:i inie:l'],
      ['n', 'n:na nu:g na:g nowi:d nem:i nie:l'],
      ['k', 'k:na ka:g kowi:d kiem:i ku:gl'],
      ['d', 'd:na du:g dowi:d dem:i dzie:l'],
      ['g', 'g:na ga:g gowi:d giem:i gu:gl'],
      ['r', 'r:na ru:g ra:g rowi:d rem:i rze:l'],
      ['ł', 'ł:na łu:g ła:g łowi:d łem:i le:l'],
      ['l', 'l:na la:g lu:gdl lem:i'],
      ['j', 'j:na ju:gdl jem:i'],
      ['s', 's:na su:g sa:g sowi:d sem:i sie:l'],
      ['z', 'z:na zu:g za:g zowi:d zem:i zie:l'],
      ['m', 'm:na mu:g mia:g mowi:d mem:i mie:l'],
      ['t', 't:na tu:gd ta:g towi:d tem:i cie:l'],
      ['wo', 'wo:na wa:g wu:d wem:i wie:l'],
      ['no', 'no:na na:g nu:d nem:i nie:l'],
      ['y', 'y:na ech:l om:d ami:i'],
    ],
    misleading: ['Czad'],
    postposed: false,
    base: /ć(?: się)?$/,
  });
}
