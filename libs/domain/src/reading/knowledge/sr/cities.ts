/** Cities, regions, crossings, adjectives and services that news names without their state. */
export const CITIES = `
  AE | UAE, Emirati, Emiratima | emiratsk*, dubaijsk* | Dubai, Dubaj, Abu Dabi, Šardža |
  AF | | avganistans* | Kabul, Herat, Kandahar taliban*
  AL | | albansk*, albanac, albanc* | Tirana |
  AM | | jermensk*, jermeni, jermenin* | Jerevan, Gjumri, Vanadzor |
  AT | | austrijsk*, austrijan* | Beč, Beča, Beču, Bečom, Salcburg, Grac, Linc |
  AZ | | azerbejdžansk* | Baku, Bakua, Bakuu, Gandža, Sumgait |
  BA | Bosne i Hercegovine, Bosni i Hercegovini, BiH, Republike Srpske, Republici Srpskoj |  |  |
  BA |  | bosansk*, bosanc*, sarajevsk*, banjalučk* |  |
  BA |  |  | Sarajevo, Mostar, Banjaluka, Banja Luka, Tuzla, Zenica, Bijeljina, Trebinje |
  BA |  |  |  | sipa
  BE | | belgijsk*, belgijanac | Antverpen |
  BG | | bugarsk*, bugar* | Sofija, Varna, Burgas |
  BI | | burundsk* | Bužumbura |
  BY | Republike Belorusije |  |  |
  BY |  | belorusk*, minsk* |  |
  BY |  |  | Minsk, Grodno, Gomelj, Brest, Mogiljov, Vitebsk, Baranoviči, Soligorsk |
  BY |  |  |  | kgb, lukašenk*
  CA | | kanadsk* | Otava, Toronto |
  CH | | švajcarsk* | Ženeva, Cirih, Bern, Lozana |
  CN | Tibet, Sinđang, Sinkjang | pekinšk* | Peking, Šangaj, Kanton, Lasa, Urumči, Kašgar |
  CU | | kubansk* | Havana |
  CY | | kiparsk* | Nikozija, Limasol, Larnaka |
  CZ | | češk*, češki | Prag, Brno, Ostrava |
  DE | Nemačke, Nemačkoj, Nemačku |  |  |
  DE |  | nemci, nemac, berlinsk* |  |
  DE |  |  | Minhen, Hamburg, Keln, Frankfurt, Diseldorf, Lajpcig, Drezden, Štutgart, Bremen, Hanover, Nirnberg |
  DE |  |  | Bavarska |
  DE |  |  |  | bundestag*
  DK | | dansk* | Kopenhagen |
  EE | | estonsk* | Talin, Tartu, Narva |
  EG | | egipat*, egipćan*, kairsk* | Kairo, Kaira, Kairu, Aleksandrija, Asuan, Hurgada | sisi*
  ES | | špansk* | Madrid, Barselona, Valensija, Sevilja, Malaga, Alikante |
  ET | | etiopsk* | Adis Abeba |
  FI | | finsk* | Helsinki, Tampere, Turku |
  FR | | francusk*, francuz* | Pariz, Marsej, Lion, Nica, Strazbur, Tuluz |
  GB | Velika Britanija, Velike Britanije, Velikoj Britaniji, Britanija, Engleska |  |  |
  GB | Ujedinjenog Kraljevstva |  |  |
  GB |  | britansk*, englesk*, britanac |  |
  GB |  |  | London, Mančester, Edinburg |
  GE |  | gruzijac, gruzijc*, tbilisk* |  |
  GE |  |  | Tbilisi, Batumi, Kutaisi, Rustavi, Poti, Gornji Lars |
  GE |  |  |  | gruzijski san, gruzijskog sna
  GR | | grčk*, grci, grk | Atina, Solun, Krit, Rodos |
  HR | | hrvatsk*, hrvat, zagrebačk* | Zagreb, Split, Dubrovnik, Rijeka, Osijek, Vukovar | soa
  HU | | mađarsk* | Budimpešta, Segedin |
  ID | | indonežansk* | Džakarta, Bali |
  IL | | izraelsk*, izraelac | Tel Aviv, Jerusalim, Haifa |
  IN | | indijsk* | Delhi, Nju Delhi, Mumbaj, Goa |
  IQ | | iračk* | Bagdad, Erbil, Basra |
  IR | Islamsk* Republik* Iran |  |  |
  IR |  | irank*, teheransk* |  |
  IR |  |  | Teheran, Mešhed, Tabriz, Isfahan, Širaz, Evin |
  IR |  |  |  | hamnei*, ajatolah*
  IT | Italije, Italiji | italijansk*, italijan* | Rim, Milano, Torino, Napulj, Trst, Bari, Bolonja |
  JO | | jordansk* | Aman |
  JP | | japansk* | Tokio |
  KE | | kenijsk* | Najrobi, Mombasa, Kakuma |
  KG | Kirgizija | kirgisk*, kirgistansk*, kirgiz* | Biškek, Oš, Oša, Ošu, Karakol, Manas, Džalalabad | gknb
  KH | | kambodžansk*, kmersk* | Pnom Pen, Pojpet, Sijem Rip |
  KP | | severnokorejsk* | Pjongjang |
  KR | | južnokorejsk* | Seul |
  KW | | kuvajtsk* | |
  KZ |  | kazahstansk*, kazašk*, kazah, kazaha |  |
  KZ |  |  | Astana, Almati, Alma Ata, Šimkent, Karaganda, Uralsk, Kostanaj, Pavlodar, Atirau, Aktau, Aktobe |
  KZ |  |  | Horgos |
  KZ |  |  |  | knb, tokajev*
  LA | | laošk* | Vijentijan |
  LB | | libansk* | Bejrut |
  LT | | litvansk*, litvanac | Vilnjus, Vilnius, Kaunas, Klajpeda |
  LV | | letonsk*, letonac | Riga, Rige, Rigi, Jelgava, Liepaja, Daugavpils |
  LY | | libijsk* | Tripoli, Bengazi |
  MA | | marokansk* | Rabat, Kazablanka, Tanger |
  MD | Moldavija, Pridnjestrovlje | moldavsk* | Kišinjev, Tiraspolj |
  ME | Crne Gore, Crnoj Gori, Crnu Goru |  |  |
  ME |  | crnogorsk*, crnogorac, podgoričk* |  |
  ME |  |  | Podgorica, Budva, Tivat, Kotor, Herceg Novi, Herceg Novog, Nikšić, Nikšića, Nikšiću, Spuž, Ulcinj |
  ME |  |  | Bijelo Polje, Pljevlja, Debeli Brijeg |
  ME |  |  |  | anb
  MK | Severne Makedonije, Severnoj Makedoniji | makedonsk* | Skoplje, Bitolj, Ohrid, Tetovo, Kumanovo |
  MM | Burma, Burme, Burmi | burmansk*, mijanmarsk* | Jangon, Mandalaj |
  MN | | mongolsk* | Ulan Bator |
  MX | | meksičk* | Meksiko Siti, Tihuana |
  MY | | malezijsk* | Kuala Lumpur, Penang, Džohor |
  NI | | nikaragvansk* | Managva | ortega*
  NL | | holandsk*, holanđan* | Amsterdam, Hag, Roterdam, Utreht |
  NO | | norvešk* | Oslo, Bergen, Kirkenes |
  NP | | nepalsk* | Katmandu |
  PK | | pakistansk* | Islamabad, Karači, Pešavar, Lahor |
  PL | | poljsk*, poljak, poljaci | Varšava, Krakov, Vroclav, Gdanjsk, Poznanj, Lublin, Bjalistok, Lođ |
  PT | | portugalsk* | Lisabon |
  QA | | katarsk* | Doha |
  RO | | rumunsk*, rumun* | Bukurešt, Kluž, Temišvar |
  RS | Srbije, Srbiji, Srbiju, Srbijom, Vojvodina |  |  |
  RS |  | srpsk*, srbijansk*, srbin*, beogradsk*, niški, niška, niške, niškom, niškog, novosadsk* |  |
  RS |  |  | Beograd, Dorćol, Zvezdara, Vračar, Novi Beograd, Novom Beogradu, Novog Beograda, Savski Venac |
  RS |  |  | Novi Sad, Novog Sada, Novom Sadu, Niš, Niša, Nišu, Nišom, Kragujevac, Kragujevca, Kragujevcu |
  RS |  |  | Subotica, Pančevo, Zrenjanin, Zemun, Šid, Šida, Šidu, Preševo, Preševa, Preševu, Bujanovac |
  RS |  |  | Bujanovcu, Leskovac, Leskovca, Leskovcu, Vranje, Kraljevo, Čačak, Čačka, Čačku, Loznica, Sombor |
  RS |  |  | Valjevo, Surčin, Padinska Skela, Dimitrovgrad, Gradina, Horgoš, Sremska Mitrovica |
  RS |  |  | Sremskoj Mitrovici, Obrenovac, Sjenica |
  RS |  |  |  | bia, vučić*
  RU | Ruske Federacije, Ruskoj Federaciji, Rusku Federaciju, Čečenije, Čečeniji, Dagestan, Ingušetija |  |  |
  RU | Tatarstan |  |  |
  RU |  | rusk*, rusi, rus, rusa, ruse, moskovsk*, peterburšk*, čečensk*, dagestansk*, kadirovsk* |  |
  RU |  |  | Moskva, Sankt Peterburg, Petrograd, Novosibirsk, Jekaterinburg, Rostov, Omsk, Samara, Ufa |
  RU |  |  | Čeljabinsk, Krasnodar, Volgograd, Voronjež, Tomsk, Irkutsk, Vladivostok, Murmansk, Kalinjingrad |
  RU |  |  | Pskov, Mahačkala, Tjumenj, Habarovsk, Krasnojarsk, Saratov, Belgorod, Kursk, Brjansk, Kazanj, Perm |
  RU |  |  | Grozni, Groznom, Groznog, Soči, Šeremetjevo, Vnukovo, Domodedovo, Lefortovo |
  RU |  |  |  | fsb, putin*, kadirov*, gru
  RW | | ruandsk* | Kigali |
  SA | Saudijske Arabije, Saudijskoj Arabiji, Saudijsku Arabiju | saudijsk*, saudijac | Rijad, Džeda, Meka |
  SD | | sudansk* | Kartum |
  SE | | švedsk*, šveđan* | Stokholm, Malme, Geteborg |
  SI | | slovenačk* | Ljubljana, Maribor |
  SK | | slovačk* | Bratislava |
  SO | | somalijsk* | Mogadišu |
  SS | Južnog Sudana, Južnom Sudanu | južnosudansk* | Džuba, Džube, Džubi |
  SV | | salvadorsk* | San Salvador | bukele*
  SY | | sirijac, sirijc* | Damask, Alep, Idlib |
  TH | | tajlandsk* | Bangkok, Puket, Pataja, Čijang Maj, Mae Sot |
  TJ | Tadžikistana, Tadžikistanu |  |  |
  TJ |  | tadžikistansk*, tadžičk* |  |
  TJ |  |  | Dušanbe, Dušanbea, Dušanbeu, Hudžand, Horog, Bohtar, Isfara, Kuljab |
  TJ |  |  |  | rahmon*
  TM | | turkmensk* | Ašhabad, Ašgabat, Turkmenabat, Dašoguz | berdimuhamedov*
  TR |  | turci, turčin*, turkinj*, istanbulsk*, ankarsk* |  |
  TR |  |  | Ankara, Istanbul, Carigrad, Izmir, Antalija, Alanja, Gazijantep, Jedrene, Trabzon, Bursa, Mersin |
  TR |  |  | Adana, Dijarbakir, Bodrum |
  TR |  |  |  | mit turske, erdogan*
  TN | | tunišk* | |
  TW | | tajvansk* | Tajpej |
  TZ | | tanzanijsk* | Dar es Salam |
  UA | Krim, Krima, Krimu |  |  |
  UA |  | ukrajinsk*, ukrajinac, ukrajink*, kijevsk* |  |
  UA |  |  | Kijev, Lavov, Odesa, Harkov, Dnjepar, Zaporožje, Užgorod, Černovci, Marijupolj |
  UA |  |  |  | sbu
  UG | | ugandsk* | Kampala |
  US | SAD, Amerika, Sjedinjenih Država, Sjedinjenim Državama |  |  |
  US |  | amerikan*, vašingtonsk* |  |
  US |  |  | Vašington, Njujork, Majami, Los Anđeles, Čikago, Teksas, Kalifornija, Luizijana, Arizona |
  US |  |  |  | ice, fbi
  UZ |  | uzbečk*, uzbekistansk* |  |
  UZ |  |  | Taškent, Samarkand, Buhara, Andidžan, Fergana, Namangan, Termez, Nukus, Urgenč |
  UZ |  |  |  | mirzijojev*
  VE | | venecuelansk*, venecuelac | Karakas, Marakaibo | maduro*
  VN | | vijetnamsk* | Hanoj, Sajgon, Da Nang |
  XK | Kosova, Kosovu | kosovsk* | Priština, Prizren, Peć, Mitrovica |
  YE | | jemensk* | Sana | huti*
  ZA | Južna Afrika, Južne Afrike, Južnoj Africi | južnoafričk* | Johanesburg, Kejptaun, Pretorija |
  HK | Hongkong, Hongkonga, Hongkongu | hongkonšk* | |
  ER | | eritrejac, eritrejc* | Asmara, Asmare, Asmari |
`;
