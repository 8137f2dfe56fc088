import type { LanguageKnowledge } from '../entries.js';
import { entriesOf, knowledgeOf } from '../written.js';
import { CITIES } from './cities.js';
import { DECLENSION } from './declension.js';
import { withForms } from './forms.js';
import { NAMES } from './names.js';
import { inBothScripts, toCyrillic } from './scripts.js';
import { STATES } from './states.js';
import { WIDER_ACTS } from './wider-acts.js';
import { WIDER_CUES } from './wider-cues.js';
import { WIDER_IDIOMS } from './wider-idioms.js';
import { WIDER_PAPERS } from './wider-papers.js';
import { WIDER_PEOPLE } from './wider-people.js';

const PHRASES = `
  act:return/past = deportovao, deportovala, deportovali, deportovalo, proterao, proterala, proterali, vratili su ga u, prisilno vratili, ukrcali ..4 avion, sproveli na avion, sproveden na
  act:return/passive = deportovan, deportovana, deportovani, proteran, proterana, proterani, prisilno vraćen, izručen, izručena, izručeni
  act:return/base = deportovati, proterati
  act:return/present = deportuje, deportuju
  act:return:object/past = izručio, izručila, izručili, izručilo, predao, predala, predali, vratila, vratio
  act:return:object/passive = predat, predata, predati
  act:return:object/base = izručiti, predati, izručivati
  act:return:object/present = izručuje, izručuju, izruči
  noun:return = deportacij*, ekstradicij*, izručenj*, proterivanj*, predaja, prinudn* udaljenj*, prinudn* vraćanj*
  act:detain/past = uhapsio, uhapsila, uhapsili, zadržali, zadržala, zadržao, priveli, priveo
  act:detain/passive = uhapšen, uhapšena, uhapšeni, zadržan, zadržana, pritvoren, pritvorena, priveden, privedena
  noun:detain = hapšenj*, pritvor, pritvora, pritvoru, pritvorom
  act:abduct/past = oteli, oteo, odveli nepoznati, ugurali, strpali u
  act:abduct/passive = otet, oteta, oteti, kidnapovan*, odveden
  act:vanish/past = nestao, nestala, nestali
  noun:abduct = otmic*, nestanak, nestanka
  act:harm/past = pretukli, pretukao, napali, napao, ubili, ubio, ranili, otrovali
  act:harm/passive = pretučen*, napadnut*, ubijen*, ranjen*, otrovan*
  noun:harm = napad na, ubistv*, trovanj*, pokušaj ubistva
  act:press/past = pretio, pretili, pretresli, zatvorili, zaprećeno
  noun:press = pretres*, pretnj*, zastrašivanj*, pritis* na
  act:release/past = oslobodio, oslobodili, pustili, izašao iz, izašla iz
  act:release/passive = oslobođen, oslobođena, pušten, puštena, pušteni
  release:from = iz pritvora, pritvor*, iz zatvora, uz jemstvo, sud, kućn* pritvor
  paper:request = zahtev za, zahteva za, zahtevom za, molb* za
  paper:order = odluk* o, rešenj* o, nalog* za, saglasnost* za, rešenje kojim
  paper:step = postupak za, postupk* za, pritvor radi, postupak o, postupku o, pitanje o, odlučuje o,
    odlučivati o, odlučivanje o, razmatranje o, predmet o, slučaj o, rasprava o
  paper:treaty = ugovor o, ugovora o, sporazum o, zakon o, konvencij* o
  answer:request = zahtev, zahteva
  press:group = organizacij*, fondacij*, udruženj*, redakcij*, inicijativ*
  soldiers = vojni*, agent*, službe
  unknown:men = nepoznat* muškar*, maskiran*, u civilu
  cue:neg = ne, nije, nisu, bez, neće, nema
  cue:nobody = niko, nikoga, nijedan, nikad
  cue:refuse = odbio, odbila, odbili, odbijen, odbijena, odbijeno, odbacio
  cue:stop = ukinuo, ukinula, ukinuto, obustavio, obustavila, obustavljen*, zabranio, zabranila, zaustavio, zaustavila, poništio, poništila, privremen* mer*
  cue:approve = odobrio, odobrila, odobreno, odobrili, potvrdio, potvrdila, dozvolio, dozvolila, utvrđeno, presudio, odlučio da, dao saglasnost
  cue:request/past = traži, zatražio, zatražila, zatražili, traže, zahteva, tražio, tražila, podneo ..3 zahtev
  cue:request = zahtev, zahtevom
  cue:plea = poziva, pozivamo, apeluje, apelujemo, upozorava, upozoravaju, molimo, hitno
  cue:fear = plaši, strahuje, strah*, rizik*, preti, opasnost*, boji se, boje se
  cue:may = može, mogu, mogao, mogla, možda
  cue:if = ako, ukoliko, da li, kad bi, u slučaju
  cue:would = bi
  cue:will = će, biće, uskoro, sutra
  cue:plan = planira, planiraju, namerava, priprema, predlaže, nudi, obećava
  cue:expect = očekuje, očekuju
  cue:deny = demantovao, demantovala, demantovalo, negira, negirao, laž*, neistin*
  cue:appeal = žalb*, žalio, protiv, protest*,osudila
  cue:threat = zapretio, zapretili, pretili
  cue:rumour = navodno, glasin*, telegram*, nezvanično, nepotvrđen*, anonimn* kanal*
  cue:channels = telegram*, glasin*
  cue:told = saopštilo o, osudili
  cue:after = posle, nakon, zbog, uprkos
  cue:first = ja, mene, mi, nas
  cue:history = ranije, na primer, svojevremeno, u prošlosti
  cue:confirm = potvrdio je, potvrdila je
  cue:be = biti
  aux:be = je, su, bio, bila
  link:that = da
  link:break = ali, jer, dok, kada, iako, koji, koja, koje, kojeg, kojom, kojim, čije, čija, gde, pošto, nakon što, međutim
  link:relative = koji, koja, koje, kojeg, kojom, čije, čija, gde
  link:and = i, ili, pa
  way:в = u, na
  way:to = vlastima, ka
  way:from = iz, sa
  way:in = na teritoriji
  way:with = između, sa
  way:skip = glavnom, republike, republiku, aerodromu, susednoj
  way:fled = pobegao iz, pobegla iz, pobegli iz, državljan*, na zahtev, traga za, tragaju za, traži ga, poternic*, izbegl* iz, aktivist* iz, novinar* iz
  asker = zahtev*, poternic*, opozicij*
  airport = aerodrom*
  person:self = on, ona, ga, njega, mu
  speaker = rekao, rekla, saopštil*, izjavi*, advokat*, prema rečima, portparol*, kaže, branilac, branioca
  profile:activist = aktivist*, opozicion*, disident*, antiratn*, borac za ljudska prava, reditelj*, kritičar* režima, protive ratu, protest*
  profile:journalist = novinar*, bloger*, urednik*
  profile:deserter_refused = dezerter*, odbio da ratuje, odbio da se bori
  profile:mobilised = mobilizacij*
  profile:foreign_agent = stran* agent*
  profile:extremist_label = ekstremist*
  profile:lgbt = lgbt*, gej
  profile:religious = jehovin*, sveštenik*, pastor*
  profile:ethnic = ujgur*, čečen*, kurd*
  sign:refugee = azil*, izbeglic*, izbegl*, pobegao, pobegla, pobegli, u egzilu, egzil*, politič*, tortur*, mučenj*, progon*, prognan*
  sign:crime = ubistv*, narkot*, drog*, prevar*, krađ*, pljačk*, razbojni*, silovanj*, krijumčar*, mafij*, klan*, mit
  sign:labour = ilegaln* migrant*, gastarbajter*, sezonsk* radni*
  person = muškar*, državljan*, osob*, ljudi, čovek*, lice, lica, izbeglic*, aktivist*, novinar*, dezerter*, ga, nju, njih, osuđen*, okrivljen*, osumnjičen*, student*, porodic*, reditelj*
  authority = policij*, vlast*, ministarstv*, mup, sud, suda, sudu, tužilaštv*, vlada, vlade, vladi, bia, graničn*, ambasad*, konzulat*, skupštin*, komesarijat*
  court = sud, suda, sudu, tužilaštv*, sudija, ministar pravde, vlada
  orgword = komitet*, centar, savez, fondacij*, udruženj*, grupa, strank*
  office = ambasad*, konzulat*
  thing = snim*, dokument*, podat*, materijal*, dokaz*, oružj*, telo, novac, imovin*, spisak, predmet, pasoš*, rešenje, dužnost*, zadužbin*
  veto:sport = fudbal*, košarka*, utakmic*, trener*, reprezentac*, turnir*, šampion*, igrač*, fudbalskog kluba,
    košarkaškog kluba, dres kluba, klupski, liga, ligi
  veto:history = godišnjic*, knjig*, film*, izložb*, istori*, roman*, predstava o, muzej*, 1944
  veto:stats = statist*, odsto, procen*, %, u poređenju, ukupno
  veto:trade = izvoz*, uvoz*, trgovin*
  pact = sporazum*, ugovor*, memorandum*, konvencij*, protokol*, dogovor*, mehanizam*
  pact:secret = tajni sporazum, tajnog sporazuma, poverljiv*
  topic:return = povratak begunaca
  topic:data = ličnih podat*, lične podatke, razmen* podat*, biometri*, podaci o ličnosti
  topic:extradition = izručenj*, ekstradicij*, pravn* pomoć*, readmisij*
  topic:security = bezbednos*, unutrašnjih poslova, službi
  topic:other = dvostruk* oporeziv*, porez*, poresk*, trgovin*, carin*, bankar*, zaštit* podat*, turiz*
  step:sign = potpisao, potpisala, potpisali, potpisan*, postigli, dogovorili
  step:bill = predlog zakona o potvrđivanju
  step:ratify = ratifikov*, zakon o potvrđivanju, ratifikacij*, potvrđivanju ugovora
  step:force = stupio na snagu, stupila na snagu, na snazi, pušten u rad, povezan*, predal*, uključen*, se koristi,
    se koriste, počela da koristi, počeo da koristi, policija koristi, već koristi
  force:treaty = stupio na snagu, na snazi
  step:future = stupa na snagu, primenjivati, stupiće na snagu
  step:prospect = potpisati, ovlašć*
  step:talks = pregovor*, razgovor*
  step:negotiate = pregovor*, razmatra*
  step:suspend = suspendov*, otkaz*, ukinu*, isključi, isključen*, ugašen, izbrisan*, obustavi*
  list = spisak traženih, baz* traženih, međunarodn* poternic*
  list:move = predal*, dostavi*, unet*, povezan*
  duty = obavezan*, dužan
  interpol = interpol*, crven* poternic*
  face = prepoznavanj* lica, kamer*
  face:against = stranih državljana, stranc*, migrant*, traženih
  door = azil*, status izbeglice, boravak, boravka, boravišn* dozvol*, viz*, humanitarn* viz*, međunarodn* zaštit*, subsidijarn* zaštit*, putn* isprav*
  door:entry = ulaz*, granic*
  door:shut = odbio, odbila, odbili, odbijen*, otkazan, otkazao, otkazuje se, odbijanj*, odbija, oduzet*, oduzeo, ukinuo, ukinula, poništi*, otkazuje, odbij*
  door:open = odobrio, odobrila, odobren*, dodelio, dodelila, dodeljen*, dobio, dobila, izdao, izdala, produžio, produžila
  door:ban = zabran* ulaska, zabran* ulaza, vraćen sa granice, vraćen s granice, nisu pustili
  door:wish = zatražio, zatražila, podneo zahtev, traži azil, čeka
  group = državljan*, ljudi, izbeglic*, rusa, ruse, rusi, migrant*, porodic*
  origin:absent = u odsustvu, u inostranstvu, živi u, u egzilu
  origin:charge = u odsustvu osu*, osuđen u odsustvu, osuđena u odsustvu, raspisal* poternic*
  origin:label = proglasi* ..4 stranim agentom, proglasi* ..4 ekstremist*, proglasi* ..4 nepoželjn*
  origin:strip = oduze* državljanstvo, poništi* ..3 pasoš*
  boilerplate = pročitajte i, pratite nas, podržite, reklama, prijavite se
`;

const WORDS = [PHRASES, WIDER_ACTS, WIDER_CUES, WIDER_PEOPLE, WIDER_PAPERS, WIDER_IDIOMS];

/** All the reader knows of Serbian, in Latin and Cyrillic letters alike. */
export function serbian(): LanguageKnowledge {
  return knowledgeOf({
    phrases: inBothScripts(entriesOf(withForms(WORDS.join('\n')))),
    names: `${NAMES},${toCyrillic(NAMES)}`,
    states: [STATES, CITIES, toCyrillic(STATES), toCyrillic(CITIES)].join('\n'),
    declension: DECLENSION,
    misleading: ['Čad'],
    postposed: false,
    base: /(?:ti|ти)$/,
  });
}
